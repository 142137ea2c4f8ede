PRAGMA application_id = 844066921;
PRAGMA user_version = 2;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'second_opinion','m001_first_house','2026-11-22 20:31:22.493529+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'second_opinion','m002_questions','2026-11-22 20:31:22.494102+00:00');
CREATE TABLE cases (
    uid TEXT PRIMARY KEY NOT NULL,
    case_uid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    deleted_at TEXT NOT NULL DEFAULT '',
    folded TEXT NOT NULL DEFAULT '',

    title TEXT NOT NULL CHECK (title <> ''),
    condition TEXT NOT NULL DEFAULT '',
    decision TEXT NOT NULL DEFAULT '',
    speaker TEXT NOT NULL DEFAULT 'patient' CHECK (speaker IN ('patient', 'someone')),
    speaker_name TEXT NOT NULL DEFAULT '',
    relation TEXT NOT NULL DEFAULT '',
    authority TEXT NOT NULL DEFAULT '',
    reasons TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(reasons)),
    doubts TEXT NOT NULL DEFAULT '',
    decide_by TEXT NOT NULL DEFAULT '',
    decide_by_said_by TEXT NOT NULL DEFAULT '',
    safe_wait TEXT NOT NULL DEFAULT '',
    safe_wait_until TEXT NOT NULL DEFAULT '',
    safe_wait_said_by TEXT NOT NULL DEFAULT '',
    tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags)),
    country TEXT NOT NULL DEFAULT '',
    time_zone TEXT NOT NULL DEFAULT '',
    cannot_travel INTEGER NOT NULL DEFAULT 0 CHECK (cannot_travel IN (0, 1)),
    region TEXT NOT NULL DEFAULT '',
    subspecialty TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'archived'))
) STRICT;
INSERT INTO "cases" VALUES('01a204f4-cf83-7b93-ae4e-94a5e40e1687','01a204f4-cf83-7b93-ae4e-94a5e40e1687','2025-11-22T12:00:00.000+00:00','2025-11-22T12:00:00.000+00:00','Maria',2,'','my knee; it''s ''bad'' ~2026','My knee; it''s ''bad''','','','patient','','','','["confirm", "doubts"]','private','~2026','','','','','[]','','',0,'','','open');
INSERT INTO "cases" VALUES('01a204f4-cf9a-74d8-a405-c37fa1a04e99','01a204f4-cf9a-74d8-a405-c37fa1a04e99','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',2,'2025-11-22T12:08:00.000+00:00','deleted','Deleted','','','patient','','','','[]','','','','','','','[]','','',0,'','','open');
CREATE TABLE journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    action TEXT NOT NULL,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    label TEXT NOT NULL,
    case_uid TEXT NOT NULL,
    entity TEXT NOT NULL,
    entry_uid TEXT NOT NULL,
    verb TEXT NOT NULL CHECK (verb IN ('add', 'change', 'remove', 'restore')),
    version INTEGER NOT NULL,
    before TEXT NOT NULL DEFAULT '' CHECK (before = '' OR json_valid(before)),
    after TEXT NOT NULL CHECK (json_valid(after)),
    undoes TEXT NOT NULL DEFAULT '',
    imported INTEGER NOT NULL DEFAULT 0 CHECK (imported IN (0, 1))
) STRICT;
INSERT INTO "journal" VALUES(1,'01a204f4-cf84-7107-ae69-ca3909faaec0','01a204f4-cf83-79ac-88ca-0e15016f0807','2025-11-22T12:00:00.000+00:00','Maria','Started the case My knee; it''s ''bad''','01a204f4-cf83-7b93-ae4e-94a5e40e1687','cases','01a204f4-cf83-7b93-ae4e-94a5e40e1687','add',1,'','{"uid": "01a204f4-cf83-7b93-ae4e-94a5e40e1687", "case_uid": "01a204f4-cf83-7b93-ae4e-94a5e40e1687", "created_at": "2025-11-22T12:00:00.000+00:00", "updated_at": "2025-11-22T12:00:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "title": "My knee; it''s ''bad''", "condition": "", "decision": "", "speaker": "patient", "speaker_name": "", "relation": "", "authority": "", "reasons": "[]", "doubts": "", "decide_by": "", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "state": "open"}','',0);
INSERT INTO "journal" VALUES(2,'01a204f4-cf84-76c8-b816-b1a65c6768b5','01a204f4-cf83-79ac-88ca-0e15016f0807','2025-11-22T12:00:00.000+00:00','Maria','Started the case My knee; it''s ''bad''','01a204f4-cf83-7b93-ae4e-94a5e40e1687','patients','01a204f4-cf84-74a6-8268-d4dea2dd0831','add',1,'','{"uid": "01a204f4-cf84-74a6-8268-d4dea2dd0831", "case_uid": "01a204f4-cf83-7b93-ae4e-94a5e40e1687", "created_at": "2025-11-22T12:00:00.000+00:00", "updated_at": "2025-11-22T12:00:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "name": "Maria Example", "former_names": "", "born": "", "contact": "", "record_numbers": "", "language": "", "hearing": "", "sight": "", "other_needs": ""}','',0);
INSERT INTO "journal" VALUES(3,'01a204f4-cf86-7160-ab89-f8bea443241d','01a204f4-cf85-7721-b0a9-ca9b22a30544','2025-11-22T12:00:00.000+00:00','Maria','Changed case','01a204f4-cf83-7b93-ae4e-94a5e40e1687','cases','01a204f4-cf83-7b93-ae4e-94a5e40e1687','change',2,'{"uid": "01a204f4-cf83-7b93-ae4e-94a5e40e1687", "case_uid": "01a204f4-cf83-7b93-ae4e-94a5e40e1687", "created_at": "2025-11-22T12:00:00.000+00:00", "updated_at": "2025-11-22T12:00:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "title": "My knee; it''s ''bad''", "condition": "", "decision": "", "speaker": "patient", "speaker_name": "", "relation": "", "authority": "", "reasons": "[]", "doubts": "", "decide_by": "", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "state": "open"}','{"uid": "01a204f4-cf83-7b93-ae4e-94a5e40e1687", "case_uid": "01a204f4-cf83-7b93-ae4e-94a5e40e1687", "created_at": "2025-11-22T12:00:00.000+00:00", "updated_at": "2025-11-22T12:00:00.000+00:00", "author": "Maria", "version": 2, "deleted_at": "", "title": "My knee; it''s ''bad''", "condition": "", "decision": "", "speaker": "patient", "speaker_name": "", "relation": "", "authority": "", "reasons": "[\"confirm\", \"doubts\"]", "doubts": "private", "decide_by": "~2026", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "state": "open"}','',0);
INSERT INTO "journal" VALUES(4,'01a204f4-cf87-712b-bcfd-53e8e3727b64','01a204f4-cf86-7d18-9abc-72da7964de1c','2025-11-22T12:01:00.000+00:00','Maria','Wrote: Note 漢字 [x] ␛[31m','01a204f4-cf83-7b93-ae4e-94a5e40e1687','notes','01a204f4-cf86-7dbc-b205-318195457594','add',1,'','{"uid": "01a204f4-cf86-7dbc-b205-318195457594", "case_uid": "01a204f4-cf83-7b93-ae4e-94a5e40e1687", "created_at": "2025-11-22T12:01:00.000+00:00", "updated_at": "2025-11-22T12:01:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Note\n漢字 [x] \u001b[31m", "kind": "note", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Note\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(5,'01a204f4-cf87-7c64-84f3-94939e2d0fab','01a204f4-cf87-7a59-978b-6aa73d8b9ba5','2025-11-22T12:02:00.000+00:00','Maria','Wrote: Question 漢字 [x] ␛[31m','01a204f4-cf83-7b93-ae4e-94a5e40e1687','notes','01a204f4-cf87-7ad6-b1ec-5a02542d1389','add',1,'','{"uid": "01a204f4-cf87-7ad6-b1ec-5a02542d1389", "case_uid": "01a204f4-cf83-7b93-ae4e-94a5e40e1687", "created_at": "2025-11-22T12:02:00.000+00:00", "updated_at": "2025-11-22T12:02:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Question\n漢字 [x] \u001b[31m", "kind": "question", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Question\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(6,'01a204f4-cf88-754d-bb1d-be63c28d6248','01a204f4-cf87-7a59-978b-6aa73d8b9ba5','2025-11-22T12:02:00.000+00:00','Maria','Wrote: Question 漢字 [x] ␛[31m','01a204f4-cf83-7b93-ae4e-94a5e40e1687','questions','01a204f4-cf88-72c8-9d40-1af817b2de44','add',1,'','{"uid": "01a204f4-cf88-72c8-9d40-1af817b2de44", "case_uid": "01a204f4-cf83-7b93-ae4e-94a5e40e1687", "created_at": "2025-11-22T12:02:00.000+00:00", "updated_at": "2025-11-22T12:02:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Question\n漢字 [x] \u001b[31m", "doctor": "", "category": "other", "asked_by": "patient", "state": "open", "do_not_tell": 0, "rank": 1, "origin": "note:01a204f4-cf87-7ad6-b1ec-5a02542d1389"}','',0);
INSERT INTO "journal" VALUES(7,'01a204f4-cf89-7164-8c17-61cc793b472b','01a204f4-cf88-7f42-b39d-217f7cf508af','2025-11-22T12:03:00.000+00:00','Maria','Wrote: To do 漢字 [x] ␛[31m','01a204f4-cf83-7b93-ae4e-94a5e40e1687','notes','01a204f4-cf88-7fd0-a5d0-38805013aa46','add',1,'','{"uid": "01a204f4-cf88-7fd0-a5d0-38805013aa46", "case_uid": "01a204f4-cf83-7b93-ae4e-94a5e40e1687", "created_at": "2025-11-22T12:03:00.000+00:00", "updated_at": "2025-11-22T12:03:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "To do\n漢字 [x] \u001b[31m", "kind": "todo", "due": "", "done_at": "", "starred": 0, "step": "", "original": "To do\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(8,'01a204f4-cf89-7a6d-a579-2833cefb5e8c','01a204f4-cf89-782d-8b7f-b3d8683cd745','2025-11-22T12:04:00.000+00:00','Maria','Wrote: Diagnosis 漢字 [x] ␛[31m','01a204f4-cf83-7b93-ae4e-94a5e40e1687','notes','01a204f4-cf89-7897-bcea-f8f400eab6d1','add',1,'','{"uid": "01a204f4-cf89-7897-bcea-f8f400eab6d1", "case_uid": "01a204f4-cf83-7b93-ae4e-94a5e40e1687", "created_at": "2025-11-22T12:04:00.000+00:00", "updated_at": "2025-11-22T12:04:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Diagnosis\n漢字 [x] \u001b[31m", "kind": "diagnosis", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Diagnosis\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(9,'01a204f4-cf8a-7546-9903-87d93b369dfc','01a204f4-cf8a-7338-80d2-3b56601988b9','2025-11-22T12:05:00.000+00:00','Maria','Wrote: Recommendation 漢字 [x] ␛[31m','01a204f4-cf83-7b93-ae4e-94a5e40e1687','notes','01a204f4-cf8a-73ae-b8f2-298a2fce3b55','add',1,'','{"uid": "01a204f4-cf8a-73ae-b8f2-298a2fce3b55", "case_uid": "01a204f4-cf83-7b93-ae4e-94a5e40e1687", "created_at": "2025-11-22T12:05:00.000+00:00", "updated_at": "2025-11-22T12:05:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Recommendation\n漢字 [x] \u001b[31m", "kind": "recommendation", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Recommendation\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(10,'01a204f4-cf8b-7282-975d-fa9fbf9b6722','01a204f4-cf8b-7095-9af1-d70cd56e7ee2','2025-11-22T12:06:00.000+00:00','Maria','Wrote: Medicine 漢字 [x] ␛[31m','01a204f4-cf83-7b93-ae4e-94a5e40e1687','notes','01a204f4-cf8b-710f-93fb-2339f238a68d','add',1,'','{"uid": "01a204f4-cf8b-710f-93fb-2339f238a68d", "case_uid": "01a204f4-cf83-7b93-ae4e-94a5e40e1687", "created_at": "2025-11-22T12:06:00.000+00:00", "updated_at": "2025-11-22T12:06:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Medicine\n漢字 [x] \u001b[31m", "kind": "medicine", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Medicine\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(11,'01a204f4-cf8b-7e58-825b-12ed68afcf98','01a204f4-cf8b-7c87-8e95-b730ec8c6da9','2025-11-22T12:07:00.000+00:00','Maria','Wrote: Test 漢字 [x] ␛[31m','01a204f4-cf83-7b93-ae4e-94a5e40e1687','notes','01a204f4-cf8b-7cf6-aab8-528eab980310','add',1,'','{"uid": "01a204f4-cf8b-7cf6-aab8-528eab980310", "case_uid": "01a204f4-cf83-7b93-ae4e-94a5e40e1687", "created_at": "2025-11-22T12:07:00.000+00:00", "updated_at": "2025-11-22T12:07:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Test\n漢字 [x] \u001b[31m", "kind": "test", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Test\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(12,'01a204f4-cf8c-7a98-a709-5219f4b8c3c6','01a204f4-cf8c-7839-a99a-954272c6a917','2025-11-22T12:08:00.000+00:00','Maria','Wrote: Word to look up 漢字 [x] ␛[31m','01a204f4-cf83-7b93-ae4e-94a5e40e1687','notes','01a204f4-cf8c-78f5-af05-488a34be69d5','add',1,'','{"uid": "01a204f4-cf8c-78f5-af05-488a34be69d5", "case_uid": "01a204f4-cf83-7b93-ae4e-94a5e40e1687", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Word to look up\n漢字 [x] \u001b[31m", "kind": "word", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Word to look up\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(13,'01a204f4-cf8e-7094-9829-7724d6f2cdbf','01a204f4-cf8d-7b82-a3cc-588016da95e3','2025-11-22T12:08:00.000+00:00','Ben','Changed note: Ben''s words','01a204f4-cf83-7b93-ae4e-94a5e40e1687','notes','01a204f4-cf8c-78f5-af05-488a34be69d5','change',2,'{"uid": "01a204f4-cf8c-78f5-af05-488a34be69d5", "case_uid": "01a204f4-cf83-7b93-ae4e-94a5e40e1687", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Word to look up\n漢字 [x] \u001b[31m", "kind": "word", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Word to look up\n漢字 [x] \u001b[31m"}','{"uid": "01a204f4-cf8c-78f5-af05-488a34be69d5", "case_uid": "01a204f4-cf83-7b93-ae4e-94a5e40e1687", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 2, "deleted_at": "", "text": "Ben''s words", "kind": "word", "due": "", "done_at": "", "starred": 1, "step": "", "original": "Word to look up\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(14,'01a204f4-cf8e-7dd6-b8d1-d25dae894c7d','01a204f4-cf8e-7ad4-9bf3-35118caf07df','2025-11-22T12:08:00.000+00:00','Ben','Deleted note','01a204f4-cf83-7b93-ae4e-94a5e40e1687','notes','01a204f4-cf8b-7cf6-aab8-528eab980310','remove',2,'{"uid": "01a204f4-cf8b-7cf6-aab8-528eab980310", "case_uid": "01a204f4-cf83-7b93-ae4e-94a5e40e1687", "created_at": "2025-11-22T12:07:00.000+00:00", "updated_at": "2025-11-22T12:07:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Test\n漢字 [x] \u001b[31m", "kind": "test", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Test\n漢字 [x] \u001b[31m"}','{"uid": "01a204f4-cf8b-7cf6-aab8-528eab980310", "case_uid": "01a204f4-cf83-7b93-ae4e-94a5e40e1687", "created_at": "2025-11-22T12:07:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 2, "deleted_at": "2025-11-22T12:08:00.000+00:00", "text": "Test\n漢字 [x] \u001b[31m", "kind": "test", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Test\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(15,'01a204f4-cf90-70c7-b7ce-16279ab5fd2e','01a204f4-cf8f-7b85-a3ae-a248222626a3','2025-11-22T12:08:00.000+00:00','Ben','Took back: Deleted note','01a204f4-cf83-7b93-ae4e-94a5e40e1687','notes','01a204f4-cf8b-7cf6-aab8-528eab980310','restore',3,'{"uid": "01a204f4-cf8b-7cf6-aab8-528eab980310", "case_uid": "01a204f4-cf83-7b93-ae4e-94a5e40e1687", "created_at": "2025-11-22T12:07:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 2, "deleted_at": "2025-11-22T12:08:00.000+00:00", "text": "Test\n漢字 [x] \u001b[31m", "kind": "test", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Test\n漢字 [x] \u001b[31m"}','{"uid": "01a204f4-cf8b-7cf6-aab8-528eab980310", "case_uid": "01a204f4-cf83-7b93-ae4e-94a5e40e1687", "created_at": "2025-11-22T12:07:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 3, "deleted_at": "", "text": "Test\n漢字 [x] \u001b[31m", "kind": "test", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Test\n漢字 [x] \u001b[31m"}','01a204f4-cf8e-7ad4-9bf3-35118caf07df',0);
INSERT INTO "journal" VALUES(16,'01a204f4-cf91-7387-9e80-4081d1c10a5c','01a204f4-cf90-7f7b-b372-18d2da433d32','2025-11-22T12:08:00.000+00:00','Ben','Ticked: Ask for the records','01a204f4-cf83-7b93-ae4e-94a5e40e1687','ticks','01a204f4-cf91-713a-b64c-061785f6e266','add',1,'','{"uid": "01a204f4-cf91-713a-b64c-061785f6e266", "case_uid": "01a204f4-cf83-7b93-ae4e-94a5e40e1687", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "card": "records", "task": "ask"}','',0);
INSERT INTO "journal" VALUES(17,'01a204f4-cf92-7237-86dd-ed0e3727beb6','01a204f4-cf91-7f7c-a3da-ef8ad500bab8','2025-11-22T12:08:00.000+00:00','Ben','Ticked: Choose','01a204f4-cf83-7b93-ae4e-94a5e40e1687','ticks','01a204f4-cf92-7114-89ab-391207fc021f','add',1,'','{"uid": "01a204f4-cf92-7114-89ab-391207fc021f", "case_uid": "01a204f4-cf83-7b93-ae4e-94a5e40e1687", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "card": "reasons", "task": "choose"}','',0);
INSERT INTO "journal" VALUES(18,'01a204f4-cf93-76ba-b91c-f613170f9b02','01a204f4-cf93-7012-b04f-60a36f884f93','2025-11-22T12:08:00.000+00:00','Ben','Unticked: Choose','01a204f4-cf83-7b93-ae4e-94a5e40e1687','ticks','01a204f4-cf92-7114-89ab-391207fc021f','remove',2,'{"uid": "01a204f4-cf92-7114-89ab-391207fc021f", "case_uid": "01a204f4-cf83-7b93-ae4e-94a5e40e1687", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "card": "reasons", "task": "choose"}','{"uid": "01a204f4-cf92-7114-89ab-391207fc021f", "case_uid": "01a204f4-cf83-7b93-ae4e-94a5e40e1687", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 2, "deleted_at": "2025-11-22T12:08:00.000+00:00", "card": "reasons", "task": "choose"}','',0);
INSERT INTO "journal" VALUES(19,'01a204f4-cf94-7e13-be4a-4fc24ab7e693','01a204f4-cf94-7616-b004-caaa87d12764','2025-11-22T12:08:00.000+00:00','Ben','Added question: How sure are you? 漢字','01a204f4-cf83-7b93-ae4e-94a5e40e1687','questions','01a204f4-cf94-7bbd-86d1-381dbbc27d1d','add',1,'','{"uid": "01a204f4-cf94-7bbd-86d1-381dbbc27d1d", "case_uid": "01a204f4-cf83-7b93-ae4e-94a5e40e1687", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "text": "How sure are you? 漢字", "doctor": "Dr Model", "category": "other", "asked_by": "patient", "state": "open", "do_not_tell": 0, "rank": 2, "origin": ""}','',0);
INSERT INTO "journal" VALUES(20,'01a204f4-cf95-7f1a-8035-9a3091db5214','01a204f4-cf95-79aa-b69f-a351e822cb32','2025-11-22T12:08:00.000+00:00','Ben','answered: How sure are you? 漢字','01a204f4-cf83-7b93-ae4e-94a5e40e1687','questions','01a204f4-cf94-7bbd-86d1-381dbbc27d1d','change',2,'{"uid": "01a204f4-cf94-7bbd-86d1-381dbbc27d1d", "case_uid": "01a204f4-cf83-7b93-ae4e-94a5e40e1687", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "text": "How sure are you? 漢字", "doctor": "Dr Model", "category": "other", "asked_by": "patient", "state": "open", "do_not_tell": 0, "rank": 2, "origin": ""}','{"uid": "01a204f4-cf94-7bbd-86d1-381dbbc27d1d", "case_uid": "01a204f4-cf83-7b93-ae4e-94a5e40e1687", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 2, "deleted_at": "", "text": "How sure are you? 漢字", "doctor": "Dr Model", "category": "other", "asked_by": "patient", "state": "answered", "do_not_tell": 0, "rank": 2, "origin": ""}','',0);
INSERT INTO "journal" VALUES(21,'01a204f4-cf97-7b01-bd4e-3c4389a24825','01a204f4-cf97-71bd-9de2-e684fd5351af','2025-11-22T12:08:00.000+00:00','Ben','Added question: How sure are you? 漢字','01a204f4-cf83-7b93-ae4e-94a5e40e1687','questions','01a204f4-cf97-77fa-bc3e-38488211a9d1','add',1,'','{"uid": "01a204f4-cf97-77fa-bc3e-38488211a9d1", "case_uid": "01a204f4-cf83-7b93-ae4e-94a5e40e1687", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "text": "How sure are you? 漢字", "doctor": "Dr Sample", "category": "other", "asked_by": "patient", "state": "open", "do_not_tell": 0, "rank": 3, "origin": ""}','',0);
INSERT INTO "journal" VALUES(22,'01a204f4-cf99-74b3-a797-ce124ea25916','01a204f4-cf98-7d86-9cf5-b6b9d5fcc57f','2025-11-22T12:08:00.000+00:00','Ben','Moved: How sure are you? 漢字','01a204f4-cf83-7b93-ae4e-94a5e40e1687','questions','01a204f4-cf94-7bbd-86d1-381dbbc27d1d','change',3,'{"uid": "01a204f4-cf94-7bbd-86d1-381dbbc27d1d", "case_uid": "01a204f4-cf83-7b93-ae4e-94a5e40e1687", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 2, "deleted_at": "", "text": "How sure are you? 漢字", "doctor": "Dr Model", "category": "other", "asked_by": "patient", "state": "answered", "do_not_tell": 0, "rank": 2, "origin": ""}','{"uid": "01a204f4-cf94-7bbd-86d1-381dbbc27d1d", "case_uid": "01a204f4-cf83-7b93-ae4e-94a5e40e1687", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 3, "deleted_at": "", "text": "How sure are you? 漢字", "doctor": "Dr Model", "category": "other", "asked_by": "patient", "state": "answered", "do_not_tell": 0, "rank": 1, "origin": ""}','',0);
INSERT INTO "journal" VALUES(23,'01a204f4-cf99-7a74-aaf9-697858d3115f','01a204f4-cf98-7d86-9cf5-b6b9d5fcc57f','2025-11-22T12:08:00.000+00:00','Ben','Moved: How sure are you? 漢字','01a204f4-cf83-7b93-ae4e-94a5e40e1687','questions','01a204f4-cf88-72c8-9d40-1af817b2de44','change',2,'{"uid": "01a204f4-cf88-72c8-9d40-1af817b2de44", "case_uid": "01a204f4-cf83-7b93-ae4e-94a5e40e1687", "created_at": "2025-11-22T12:02:00.000+00:00", "updated_at": "2025-11-22T12:02:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Question\n漢字 [x] \u001b[31m", "doctor": "", "category": "other", "asked_by": "patient", "state": "open", "do_not_tell": 0, "rank": 1, "origin": "note:01a204f4-cf87-7ad6-b1ec-5a02542d1389"}','{"uid": "01a204f4-cf88-72c8-9d40-1af817b2de44", "case_uid": "01a204f4-cf83-7b93-ae4e-94a5e40e1687", "created_at": "2025-11-22T12:02:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 2, "deleted_at": "", "text": "Question\n漢字 [x] \u001b[31m", "doctor": "", "category": "other", "asked_by": "patient", "state": "open", "do_not_tell": 0, "rank": 2, "origin": "note:01a204f4-cf87-7ad6-b1ec-5a02542d1389"}','',0);
INSERT INTO "journal" VALUES(24,'01a204f4-cf9a-778c-a4b7-ea4acabef8b9','01a204f4-cf9a-73e5-b708-d4ffa021006a','2025-11-22T12:08:00.000+00:00','Ben','Started the case Deleted','01a204f4-cf9a-74d8-a405-c37fa1a04e99','cases','01a204f4-cf9a-74d8-a405-c37fa1a04e99','add',1,'','{"uid": "01a204f4-cf9a-74d8-a405-c37fa1a04e99", "case_uid": "01a204f4-cf9a-74d8-a405-c37fa1a04e99", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "title": "Deleted", "condition": "", "decision": "", "speaker": "patient", "speaker_name": "", "relation": "", "authority": "", "reasons": "[]", "doubts": "", "decide_by": "", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "state": "open"}','',0);
INSERT INTO "journal" VALUES(25,'01a204f4-cf9a-7cc0-bcdd-f39feec1aeff','01a204f4-cf9a-73e5-b708-d4ffa021006a','2025-11-22T12:08:00.000+00:00','Ben','Started the case Deleted','01a204f4-cf9a-74d8-a405-c37fa1a04e99','patients','01a204f4-cf9a-7b3c-aef2-f2e7fec8f90b','add',1,'','{"uid": "01a204f4-cf9a-7b3c-aef2-f2e7fec8f90b", "case_uid": "01a204f4-cf9a-74d8-a405-c37fa1a04e99", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "name": "", "former_names": "", "born": "", "contact": "", "record_numbers": "", "language": "", "hearing": "", "sight": "", "other_needs": ""}','',0);
INSERT INTO "journal" VALUES(26,'01a204f4-cf9c-712e-b266-cb59a636811c','01a204f4-cf9b-7899-b2d7-0d9c82c965c1','2025-11-22T12:08:00.000+00:00','Ben','Deleted case','01a204f4-cf9a-74d8-a405-c37fa1a04e99','cases','01a204f4-cf9a-74d8-a405-c37fa1a04e99','remove',2,'{"uid": "01a204f4-cf9a-74d8-a405-c37fa1a04e99", "case_uid": "01a204f4-cf9a-74d8-a405-c37fa1a04e99", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "title": "Deleted", "condition": "", "decision": "", "speaker": "patient", "speaker_name": "", "relation": "", "authority": "", "reasons": "[]", "doubts": "", "decide_by": "", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "state": "open"}','{"uid": "01a204f4-cf9a-74d8-a405-c37fa1a04e99", "case_uid": "01a204f4-cf9a-74d8-a405-c37fa1a04e99", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 2, "deleted_at": "2025-11-22T12:08:00.000+00:00", "title": "Deleted", "condition": "", "decision": "", "speaker": "patient", "speaker_name": "", "relation": "", "authority": "", "reasons": "[]", "doubts": "", "decide_by": "", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "state": "open"}','',0);
CREATE TABLE notes (
    uid TEXT PRIMARY KEY NOT NULL,
    case_uid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    deleted_at TEXT NOT NULL DEFAULT '',
    folded TEXT NOT NULL DEFAULT '',

    text TEXT NOT NULL CHECK (text <> ''),
    kind TEXT NOT NULL DEFAULT 'note' CHECK (kind <> ''),
    due TEXT NOT NULL DEFAULT '',
    done_at TEXT NOT NULL DEFAULT '',
    starred INTEGER NOT NULL DEFAULT 0 CHECK (starred IN (0, 1)),
    step TEXT NOT NULL DEFAULT '',
    original TEXT NOT NULL CHECK (original <> ''),
    FOREIGN KEY (case_uid) REFERENCES cases (uid)
) STRICT;
INSERT INTO "notes" VALUES('01a204f4-cf86-7dbc-b205-318195457594','01a204f4-cf83-7b93-ae4e-94a5e40e1687','2025-11-22T12:01:00.000+00:00','2025-11-22T12:01:00.000+00:00','Maria',1,'','note 漢字 [x] [31m','Note
漢字 [x] [31m','note','','',0,'','Note
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a204f4-cf87-7ad6-b1ec-5a02542d1389','01a204f4-cf83-7b93-ae4e-94a5e40e1687','2025-11-22T12:02:00.000+00:00','2025-11-22T12:02:00.000+00:00','Maria',1,'','question 漢字 [x] [31m','Question
漢字 [x] [31m','question','','',0,'','Question
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a204f4-cf88-7fd0-a5d0-38805013aa46','01a204f4-cf83-7b93-ae4e-94a5e40e1687','2025-11-22T12:03:00.000+00:00','2025-11-22T12:03:00.000+00:00','Maria',1,'','to do 漢字 [x] [31m','To do
漢字 [x] [31m','todo','','',0,'','To do
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a204f4-cf89-7897-bcea-f8f400eab6d1','01a204f4-cf83-7b93-ae4e-94a5e40e1687','2025-11-22T12:04:00.000+00:00','2025-11-22T12:04:00.000+00:00','Maria',1,'','diagnosis 漢字 [x] [31m','Diagnosis
漢字 [x] [31m','diagnosis','','',0,'','Diagnosis
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a204f4-cf8a-73ae-b8f2-298a2fce3b55','01a204f4-cf83-7b93-ae4e-94a5e40e1687','2025-11-22T12:05:00.000+00:00','2025-11-22T12:05:00.000+00:00','Maria',1,'','recommendation 漢字 [x] [31m','Recommendation
漢字 [x] [31m','recommendation','','',0,'','Recommendation
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a204f4-cf8b-710f-93fb-2339f238a68d','01a204f4-cf83-7b93-ae4e-94a5e40e1687','2025-11-22T12:06:00.000+00:00','2025-11-22T12:06:00.000+00:00','Maria',1,'','medicine 漢字 [x] [31m','Medicine
漢字 [x] [31m','medicine','','',0,'','Medicine
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a204f4-cf8b-7cf6-aab8-528eab980310','01a204f4-cf83-7b93-ae4e-94a5e40e1687','2025-11-22T12:07:00.000+00:00','2025-11-22T12:08:00.000+00:00','Maria',3,'','test 漢字 [x] [31m','Test
漢字 [x] [31m','test','','',0,'','Test
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a204f4-cf8c-78f5-af05-488a34be69d5','01a204f4-cf83-7b93-ae4e-94a5e40e1687','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Maria',2,'','ben''s words','Ben''s words','word','','',1,'','Word to look up
漢字 [x] [31m');
CREATE TABLE patients (
    uid TEXT PRIMARY KEY NOT NULL,
    case_uid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    deleted_at TEXT NOT NULL DEFAULT '',
    folded TEXT NOT NULL DEFAULT '',

    name TEXT NOT NULL DEFAULT '',
    former_names TEXT NOT NULL DEFAULT '',
    born TEXT NOT NULL DEFAULT '',
    contact TEXT NOT NULL DEFAULT '',
    record_numbers TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    hearing TEXT NOT NULL DEFAULT '',
    sight TEXT NOT NULL DEFAULT '',
    other_needs TEXT NOT NULL DEFAULT '',
    FOREIGN KEY (case_uid) REFERENCES cases (uid)
) STRICT;
INSERT INTO "patients" VALUES('01a204f4-cf84-74a6-8268-d4dea2dd0831','01a204f4-cf83-7b93-ae4e-94a5e40e1687','2025-11-22T12:00:00.000+00:00','2025-11-22T12:00:00.000+00:00','Maria',1,'','maria example','Maria Example','','','','','','','','');
INSERT INTO "patients" VALUES('01a204f4-cf9a-7b3c-aef2-f2e7fec8f90b','01a204f4-cf9a-74d8-a405-c37fa1a04e99','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','','','','','','','','','','');
CREATE TABLE questions (
    uid TEXT PRIMARY KEY NOT NULL,
    case_uid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    deleted_at TEXT NOT NULL DEFAULT '',
    folded TEXT NOT NULL DEFAULT '',

    text TEXT NOT NULL CHECK (text <> ''),
    doctor TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT 'other' CHECK (category <> ''),
    asked_by TEXT NOT NULL DEFAULT 'patient' CHECK (asked_by IN ('patient', 'companion')),
    state TEXT NOT NULL DEFAULT 'open' CHECK (state <> ''),
    do_not_tell INTEGER NOT NULL DEFAULT 0 CHECK (do_not_tell IN (0, 1)),
    rank INTEGER NOT NULL DEFAULT 0 CHECK (rank >= 0),
    origin TEXT NOT NULL DEFAULT '',
    FOREIGN KEY (case_uid) REFERENCES cases (uid)
) STRICT;
INSERT INTO "questions" VALUES('01a204f4-cf88-72c8-9d40-1af817b2de44','01a204f4-cf83-7b93-ae4e-94a5e40e1687','2025-11-22T12:02:00.000+00:00','2025-11-22T12:08:00.000+00:00','Maria',2,'','question 漢字 [x] [31m','Question
漢字 [x] [31m','','other','patient','open',0,2,'note:01a204f4-cf87-7ad6-b1ec-5a02542d1389');
INSERT INTO "questions" VALUES('01a204f4-cf94-7bbd-86d1-381dbbc27d1d','01a204f4-cf83-7b93-ae4e-94a5e40e1687','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',3,'','how sure are you? 漢字 dr model','How sure are you? 漢字','Dr Model','other','patient','answered',0,1,'');
INSERT INTO "questions" VALUES('01a204f4-cf97-77fa-bc3e-38488211a9d1','01a204f4-cf83-7b93-ae4e-94a5e40e1687','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','how sure are you? 漢字 dr sample','How sure are you? 漢字','Dr Sample','other','patient','open',0,3,'');
CREATE TABLE ticks (
    uid TEXT PRIMARY KEY NOT NULL,
    case_uid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    deleted_at TEXT NOT NULL DEFAULT '',
    folded TEXT NOT NULL DEFAULT '',

    card TEXT NOT NULL CHECK (card <> ''),
    task TEXT NOT NULL CHECK (task <> ''),
    FOREIGN KEY (case_uid) REFERENCES cases (uid)
) STRICT;
INSERT INTO "ticks" VALUES('01a204f4-cf91-713a-b64c-061785f6e266','01a204f4-cf83-7b93-ae4e-94a5e40e1687','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','','records','ask');
INSERT INTO "ticks" VALUES('01a204f4-cf92-7114-89ab-391207fc021f','01a204f4-cf83-7b93-ae4e-94a5e40e1687','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',2,'2025-11-22T12:08:00.000+00:00','','reasons','choose');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX patients_of_case ON patients (case_uid);
CREATE INDEX notes_of_case ON notes (case_uid, created_at, uid) WHERE deleted_at = '';
CREATE INDEX notes_of_kind ON notes (case_uid, kind, done_at) WHERE deleted_at = '';
CREATE INDEX ticks_of_case ON ticks (case_uid);
CREATE UNIQUE INDEX one_tick_a_task ON ticks (case_uid, card, task)
    WHERE deleted_at = '';
CREATE INDEX journal_of_action ON journal (action);
CREATE INDEX journal_of_entry ON journal (entry_uid);
CREATE INDEX journal_of_undo ON journal (undoes) WHERE undoes <> '';
CREATE INDEX questions_of_case ON questions (case_uid, rank, uid) WHERE deleted_at = '';
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('journal',26);
COMMIT;
