PRAGMA application_id = 844066921;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'second_opinion','m001_first_house','2026-11-22 17:42:41.601699+00:00');
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
INSERT INTO "cases" VALUES('01a2045a-60d3-75ae-807b-7d67b7505c91','01a2045a-60d3-75ae-807b-7d67b7505c91','2025-11-22T12:00:00.000+00:00','2025-11-22T12:00:00.000+00:00','Maria',2,'','my knee; it''s ''bad'' ~2026','My knee; it''s ''bad''','','','patient','','','','["confirm", "doubts"]','private','~2026','','','','','[]','','',0,'','','open');
INSERT INTO "cases" VALUES('01a2045a-6120-7ae9-9ccd-77875c72fc41','01a2045a-6120-7ae9-9ccd-77875c72fc41','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',2,'2025-11-22T12:08:00.000+00:00','deleted','Deleted','','','patient','','','','[]','','','','','','','[]','','',0,'','','open');
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
INSERT INTO "journal" VALUES(1,'01a2045a-60d3-7bbb-97de-e40d7f7ce8ed','01a2045a-60d3-73c5-bd83-1dc0dd78e085','2025-11-22T12:00:00.000+00:00','Maria','Started the case My knee; it''s ''bad''','01a2045a-60d3-75ae-807b-7d67b7505c91','cases','01a2045a-60d3-75ae-807b-7d67b7505c91','add',1,'','{"uid": "01a2045a-60d3-75ae-807b-7d67b7505c91", "case_uid": "01a2045a-60d3-75ae-807b-7d67b7505c91", "created_at": "2025-11-22T12:00:00.000+00:00", "updated_at": "2025-11-22T12:00:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "title": "My knee; it''s ''bad''", "condition": "", "decision": "", "speaker": "patient", "speaker_name": "", "relation": "", "authority": "", "reasons": "[]", "doubts": "", "decide_by": "", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "state": "open"}','',0);
INSERT INTO "journal" VALUES(2,'01a2045a-60d4-71bb-a2a7-3ebbe3ac94f1','01a2045a-60d3-73c5-bd83-1dc0dd78e085','2025-11-22T12:00:00.000+00:00','Maria','Started the case My knee; it''s ''bad''','01a2045a-60d3-75ae-807b-7d67b7505c91','patients','01a2045a-60d3-7f8b-8f0a-9d912c548650','add',1,'','{"uid": "01a2045a-60d3-7f8b-8f0a-9d912c548650", "case_uid": "01a2045a-60d3-75ae-807b-7d67b7505c91", "created_at": "2025-11-22T12:00:00.000+00:00", "updated_at": "2025-11-22T12:00:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "name": "Maria Example", "former_names": "", "born": "", "contact": "", "record_numbers": "", "language": "", "hearing": "", "sight": "", "other_needs": ""}','',0);
INSERT INTO "journal" VALUES(3,'01a2045a-60d7-7f87-a96a-de3edeadaa9b','01a2045a-60d7-741a-b074-7657aa6acda3','2025-11-22T12:00:00.000+00:00','Maria','Changed case','01a2045a-60d3-75ae-807b-7d67b7505c91','cases','01a2045a-60d3-75ae-807b-7d67b7505c91','change',2,'{"uid": "01a2045a-60d3-75ae-807b-7d67b7505c91", "case_uid": "01a2045a-60d3-75ae-807b-7d67b7505c91", "created_at": "2025-11-22T12:00:00.000+00:00", "updated_at": "2025-11-22T12:00:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "title": "My knee; it''s ''bad''", "condition": "", "decision": "", "speaker": "patient", "speaker_name": "", "relation": "", "authority": "", "reasons": "[]", "doubts": "", "decide_by": "", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "state": "open"}','{"uid": "01a2045a-60d3-75ae-807b-7d67b7505c91", "case_uid": "01a2045a-60d3-75ae-807b-7d67b7505c91", "created_at": "2025-11-22T12:00:00.000+00:00", "updated_at": "2025-11-22T12:00:00.000+00:00", "author": "Maria", "version": 2, "deleted_at": "", "title": "My knee; it''s ''bad''", "condition": "", "decision": "", "speaker": "patient", "speaker_name": "", "relation": "", "authority": "", "reasons": "[\"confirm\", \"doubts\"]", "doubts": "private", "decide_by": "~2026", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "state": "open"}','',0);
INSERT INTO "journal" VALUES(4,'01a2045a-60d9-717b-a781-67ea9ca94532','01a2045a-60d8-7cca-9de0-fc582f8ea971','2025-11-22T12:01:00.000+00:00','Maria','Wrote: Note 漢字 [x] ␛[31m','01a2045a-60d3-75ae-807b-7d67b7505c91','notes','01a2045a-60d8-7d74-96b5-2a562af4991a','add',1,'','{"uid": "01a2045a-60d8-7d74-96b5-2a562af4991a", "case_uid": "01a2045a-60d3-75ae-807b-7d67b7505c91", "created_at": "2025-11-22T12:01:00.000+00:00", "updated_at": "2025-11-22T12:01:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Note\n漢字 [x] \u001b[31m", "kind": "note", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Note\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(5,'01a2045a-60df-73ed-a827-4ceecf2778ce','01a2045a-60df-7005-a9fa-1307d5e9af0b','2025-11-22T12:02:00.000+00:00','Maria','Wrote: Question 漢字 [x] ␛[31m','01a2045a-60d3-75ae-807b-7d67b7505c91','notes','01a2045a-60df-70ea-9055-30ec51f69ce8','add',1,'','{"uid": "01a2045a-60df-70ea-9055-30ec51f69ce8", "case_uid": "01a2045a-60d3-75ae-807b-7d67b7505c91", "created_at": "2025-11-22T12:02:00.000+00:00", "updated_at": "2025-11-22T12:02:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Question\n漢字 [x] \u001b[31m", "kind": "question", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Question\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(6,'01a2045a-60e1-75b5-bf6a-820f97a53e51','01a2045a-60e1-725f-883d-9feb9992ba95','2025-11-22T12:03:00.000+00:00','Maria','Wrote: To do 漢字 [x] ␛[31m','01a2045a-60d3-75ae-807b-7d67b7505c91','notes','01a2045a-60e1-7373-8b3d-ba45369ab170','add',1,'','{"uid": "01a2045a-60e1-7373-8b3d-ba45369ab170", "case_uid": "01a2045a-60d3-75ae-807b-7d67b7505c91", "created_at": "2025-11-22T12:03:00.000+00:00", "updated_at": "2025-11-22T12:03:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "To do\n漢字 [x] \u001b[31m", "kind": "todo", "due": "", "done_at": "", "starred": 0, "step": "", "original": "To do\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(7,'01a2045a-60e2-7ff5-bf4d-b8ebf0f946fe','01a2045a-60e2-7d4e-b55c-44e59581a587','2025-11-22T12:04:00.000+00:00','Maria','Wrote: Diagnosis 漢字 [x] ␛[31m','01a2045a-60d3-75ae-807b-7d67b7505c91','notes','01a2045a-60e2-7de4-bc16-72cffdb46bad','add',1,'','{"uid": "01a2045a-60e2-7de4-bc16-72cffdb46bad", "case_uid": "01a2045a-60d3-75ae-807b-7d67b7505c91", "created_at": "2025-11-22T12:04:00.000+00:00", "updated_at": "2025-11-22T12:04:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Diagnosis\n漢字 [x] \u001b[31m", "kind": "diagnosis", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Diagnosis\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(8,'01a2045a-60eb-7093-bae6-ea652843a9eb','01a2045a-60ea-7cc7-a468-335b98b69b97','2025-11-22T12:05:00.000+00:00','Maria','Wrote: Recommendation 漢字 [x] ␛[31m','01a2045a-60d3-75ae-807b-7d67b7505c91','notes','01a2045a-60ea-7dbc-957f-0c081b82b003','add',1,'','{"uid": "01a2045a-60ea-7dbc-957f-0c081b82b003", "case_uid": "01a2045a-60d3-75ae-807b-7d67b7505c91", "created_at": "2025-11-22T12:05:00.000+00:00", "updated_at": "2025-11-22T12:05:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Recommendation\n漢字 [x] \u001b[31m", "kind": "recommendation", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Recommendation\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(9,'01a2045a-60ec-748c-8682-8b58e874301f','01a2045a-60ec-71b8-bd9a-5c2d2085d40d','2025-11-22T12:06:00.000+00:00','Maria','Wrote: Medicine 漢字 [x] ␛[31m','01a2045a-60d3-75ae-807b-7d67b7505c91','notes','01a2045a-60ec-7252-9442-6a87aec8f7a4','add',1,'','{"uid": "01a2045a-60ec-7252-9442-6a87aec8f7a4", "case_uid": "01a2045a-60d3-75ae-807b-7d67b7505c91", "created_at": "2025-11-22T12:06:00.000+00:00", "updated_at": "2025-11-22T12:06:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Medicine\n漢字 [x] \u001b[31m", "kind": "medicine", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Medicine\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(10,'01a2045a-60ef-715e-8545-3f874be9c557','01a2045a-60ee-7e95-95b3-b1013da7d9c7','2025-11-22T12:07:00.000+00:00','Maria','Wrote: Test 漢字 [x] ␛[31m','01a2045a-60d3-75ae-807b-7d67b7505c91','notes','01a2045a-60ee-7f3f-b23d-c778f910a8cc','add',1,'','{"uid": "01a2045a-60ee-7f3f-b23d-c778f910a8cc", "case_uid": "01a2045a-60d3-75ae-807b-7d67b7505c91", "created_at": "2025-11-22T12:07:00.000+00:00", "updated_at": "2025-11-22T12:07:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Test\n漢字 [x] \u001b[31m", "kind": "test", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Test\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(11,'01a2045a-60f3-71fa-9400-8328a7b0f8c7','01a2045a-60f2-7efa-8d8b-468bf41130f5','2025-11-22T12:08:00.000+00:00','Maria','Wrote: Word to look up 漢字 [x] ␛[31m','01a2045a-60d3-75ae-807b-7d67b7505c91','notes','01a2045a-60f2-7fb1-87cb-e50e22190e31','add',1,'','{"uid": "01a2045a-60f2-7fb1-87cb-e50e22190e31", "case_uid": "01a2045a-60d3-75ae-807b-7d67b7505c91", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Word to look up\n漢字 [x] \u001b[31m", "kind": "word", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Word to look up\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(12,'01a2045a-60f6-7148-860d-984c912c8dc4','01a2045a-60f5-7bda-a470-0c418c08ce9f','2025-11-22T12:08:00.000+00:00','Ben','Changed note: Ben''s words','01a2045a-60d3-75ae-807b-7d67b7505c91','notes','01a2045a-60f2-7fb1-87cb-e50e22190e31','change',2,'{"uid": "01a2045a-60f2-7fb1-87cb-e50e22190e31", "case_uid": "01a2045a-60d3-75ae-807b-7d67b7505c91", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Word to look up\n漢字 [x] \u001b[31m", "kind": "word", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Word to look up\n漢字 [x] \u001b[31m"}','{"uid": "01a2045a-60f2-7fb1-87cb-e50e22190e31", "case_uid": "01a2045a-60d3-75ae-807b-7d67b7505c91", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 2, "deleted_at": "", "text": "Ben''s words", "kind": "word", "due": "", "done_at": "", "starred": 1, "step": "", "original": "Word to look up\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(13,'01a2045a-6103-71b1-9967-ae4a01317d05','01a2045a-6102-7c6a-bca6-30ad460ed7a7','2025-11-22T12:08:00.000+00:00','Ben','Deleted note','01a2045a-60d3-75ae-807b-7d67b7505c91','notes','01a2045a-60ee-7f3f-b23d-c778f910a8cc','remove',2,'{"uid": "01a2045a-60ee-7f3f-b23d-c778f910a8cc", "case_uid": "01a2045a-60d3-75ae-807b-7d67b7505c91", "created_at": "2025-11-22T12:07:00.000+00:00", "updated_at": "2025-11-22T12:07:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Test\n漢字 [x] \u001b[31m", "kind": "test", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Test\n漢字 [x] \u001b[31m"}','{"uid": "01a2045a-60ee-7f3f-b23d-c778f910a8cc", "case_uid": "01a2045a-60d3-75ae-807b-7d67b7505c91", "created_at": "2025-11-22T12:07:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 2, "deleted_at": "2025-11-22T12:08:00.000+00:00", "text": "Test\n漢字 [x] \u001b[31m", "kind": "test", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Test\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(14,'01a2045a-6107-7cea-ad91-223b2184725d','01a2045a-6107-7607-bb0d-f39a015e0d13','2025-11-22T12:08:00.000+00:00','Ben','Took back: Deleted note','01a2045a-60d3-75ae-807b-7d67b7505c91','notes','01a2045a-60ee-7f3f-b23d-c778f910a8cc','restore',3,'{"uid": "01a2045a-60ee-7f3f-b23d-c778f910a8cc", "case_uid": "01a2045a-60d3-75ae-807b-7d67b7505c91", "created_at": "2025-11-22T12:07:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 2, "deleted_at": "2025-11-22T12:08:00.000+00:00", "text": "Test\n漢字 [x] \u001b[31m", "kind": "test", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Test\n漢字 [x] \u001b[31m"}','{"uid": "01a2045a-60ee-7f3f-b23d-c778f910a8cc", "case_uid": "01a2045a-60d3-75ae-807b-7d67b7505c91", "created_at": "2025-11-22T12:07:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 3, "deleted_at": "", "text": "Test\n漢字 [x] \u001b[31m", "kind": "test", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Test\n漢字 [x] \u001b[31m"}','01a2045a-6102-7c6a-bca6-30ad460ed7a7',0);
INSERT INTO "journal" VALUES(15,'01a2045a-610b-778d-9f7a-0f459cfa907a','01a2045a-610b-7227-9e35-c16defa8566f','2025-11-22T12:08:00.000+00:00','Ben','Ticked: Ask for the records','01a2045a-60d3-75ae-807b-7d67b7505c91','ticks','01a2045a-610b-74e1-98d1-ab30574a0303','add',1,'','{"uid": "01a2045a-610b-74e1-98d1-ab30574a0303", "case_uid": "01a2045a-60d3-75ae-807b-7d67b7505c91", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "card": "records", "task": "ask"}','',0);
INSERT INTO "journal" VALUES(16,'01a2045a-610f-74f4-bc37-9bed51a85933','01a2045a-610f-7095-b156-6577d950730e','2025-11-22T12:08:00.000+00:00','Ben','Ticked: Choose','01a2045a-60d3-75ae-807b-7d67b7505c91','ticks','01a2045a-610f-7347-9f4c-b339f9da211c','add',1,'','{"uid": "01a2045a-610f-7347-9f4c-b339f9da211c", "case_uid": "01a2045a-60d3-75ae-807b-7d67b7505c91", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "card": "reasons", "task": "choose"}','',0);
INSERT INTO "journal" VALUES(17,'01a2045a-611f-777e-82cc-86c2e5b950b0','01a2045a-611e-7ffb-bd26-3cb99f5563a7','2025-11-22T12:08:00.000+00:00','Ben','Unticked: Choose','01a2045a-60d3-75ae-807b-7d67b7505c91','ticks','01a2045a-610f-7347-9f4c-b339f9da211c','remove',2,'{"uid": "01a2045a-610f-7347-9f4c-b339f9da211c", "case_uid": "01a2045a-60d3-75ae-807b-7d67b7505c91", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "card": "reasons", "task": "choose"}','{"uid": "01a2045a-610f-7347-9f4c-b339f9da211c", "case_uid": "01a2045a-60d3-75ae-807b-7d67b7505c91", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 2, "deleted_at": "2025-11-22T12:08:00.000+00:00", "card": "reasons", "task": "choose"}','',0);
INSERT INTO "journal" VALUES(18,'01a2045a-6120-7e3b-bcf6-badc4accac5b','01a2045a-6120-79bc-8af0-00a87689618f','2025-11-22T12:08:00.000+00:00','Ben','Started the case Deleted','01a2045a-6120-7ae9-9ccd-77875c72fc41','cases','01a2045a-6120-7ae9-9ccd-77875c72fc41','add',1,'','{"uid": "01a2045a-6120-7ae9-9ccd-77875c72fc41", "case_uid": "01a2045a-6120-7ae9-9ccd-77875c72fc41", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "title": "Deleted", "condition": "", "decision": "", "speaker": "patient", "speaker_name": "", "relation": "", "authority": "", "reasons": "[]", "doubts": "", "decide_by": "", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "state": "open"}','',0);
INSERT INTO "journal" VALUES(19,'01a2045a-6121-71db-9f5f-b49b21c019c2','01a2045a-6120-79bc-8af0-00a87689618f','2025-11-22T12:08:00.000+00:00','Ben','Started the case Deleted','01a2045a-6120-7ae9-9ccd-77875c72fc41','patients','01a2045a-6121-708a-9aa6-83e79288962c','add',1,'','{"uid": "01a2045a-6121-708a-9aa6-83e79288962c", "case_uid": "01a2045a-6120-7ae9-9ccd-77875c72fc41", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "name": "", "former_names": "", "born": "", "contact": "", "record_numbers": "", "language": "", "hearing": "", "sight": "", "other_needs": ""}','',0);
INSERT INTO "journal" VALUES(20,'01a2045a-6122-722d-b2c2-5657b5ea0252','01a2045a-6121-7cb8-8759-2c9f66066380','2025-11-22T12:08:00.000+00:00','Ben','Deleted case','01a2045a-6120-7ae9-9ccd-77875c72fc41','cases','01a2045a-6120-7ae9-9ccd-77875c72fc41','remove',2,'{"uid": "01a2045a-6120-7ae9-9ccd-77875c72fc41", "case_uid": "01a2045a-6120-7ae9-9ccd-77875c72fc41", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "title": "Deleted", "condition": "", "decision": "", "speaker": "patient", "speaker_name": "", "relation": "", "authority": "", "reasons": "[]", "doubts": "", "decide_by": "", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "state": "open"}','{"uid": "01a2045a-6120-7ae9-9ccd-77875c72fc41", "case_uid": "01a2045a-6120-7ae9-9ccd-77875c72fc41", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 2, "deleted_at": "2025-11-22T12:08:00.000+00:00", "title": "Deleted", "condition": "", "decision": "", "speaker": "patient", "speaker_name": "", "relation": "", "authority": "", "reasons": "[]", "doubts": "", "decide_by": "", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "state": "open"}','',0);
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
INSERT INTO "notes" VALUES('01a2045a-60d8-7d74-96b5-2a562af4991a','01a2045a-60d3-75ae-807b-7d67b7505c91','2025-11-22T12:01:00.000+00:00','2025-11-22T12:01:00.000+00:00','Maria',1,'','note 漢字 [x] [31m','Note
漢字 [x] [31m','note','','',0,'','Note
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a2045a-60df-70ea-9055-30ec51f69ce8','01a2045a-60d3-75ae-807b-7d67b7505c91','2025-11-22T12:02:00.000+00:00','2025-11-22T12:02:00.000+00:00','Maria',1,'','question 漢字 [x] [31m','Question
漢字 [x] [31m','question','','',0,'','Question
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a2045a-60e1-7373-8b3d-ba45369ab170','01a2045a-60d3-75ae-807b-7d67b7505c91','2025-11-22T12:03:00.000+00:00','2025-11-22T12:03:00.000+00:00','Maria',1,'','to do 漢字 [x] [31m','To do
漢字 [x] [31m','todo','','',0,'','To do
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a2045a-60e2-7de4-bc16-72cffdb46bad','01a2045a-60d3-75ae-807b-7d67b7505c91','2025-11-22T12:04:00.000+00:00','2025-11-22T12:04:00.000+00:00','Maria',1,'','diagnosis 漢字 [x] [31m','Diagnosis
漢字 [x] [31m','diagnosis','','',0,'','Diagnosis
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a2045a-60ea-7dbc-957f-0c081b82b003','01a2045a-60d3-75ae-807b-7d67b7505c91','2025-11-22T12:05:00.000+00:00','2025-11-22T12:05:00.000+00:00','Maria',1,'','recommendation 漢字 [x] [31m','Recommendation
漢字 [x] [31m','recommendation','','',0,'','Recommendation
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a2045a-60ec-7252-9442-6a87aec8f7a4','01a2045a-60d3-75ae-807b-7d67b7505c91','2025-11-22T12:06:00.000+00:00','2025-11-22T12:06:00.000+00:00','Maria',1,'','medicine 漢字 [x] [31m','Medicine
漢字 [x] [31m','medicine','','',0,'','Medicine
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a2045a-60ee-7f3f-b23d-c778f910a8cc','01a2045a-60d3-75ae-807b-7d67b7505c91','2025-11-22T12:07:00.000+00:00','2025-11-22T12:08:00.000+00:00','Maria',3,'','test 漢字 [x] [31m','Test
漢字 [x] [31m','test','','',0,'','Test
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a2045a-60f2-7fb1-87cb-e50e22190e31','01a2045a-60d3-75ae-807b-7d67b7505c91','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Maria',2,'','ben''s words','Ben''s words','word','','',1,'','Word to look up
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
INSERT INTO "patients" VALUES('01a2045a-60d3-7f8b-8f0a-9d912c548650','01a2045a-60d3-75ae-807b-7d67b7505c91','2025-11-22T12:00:00.000+00:00','2025-11-22T12:00:00.000+00:00','Maria',1,'','maria example','Maria Example','','','','','','','','');
INSERT INTO "patients" VALUES('01a2045a-6121-708a-9aa6-83e79288962c','01a2045a-6120-7ae9-9ccd-77875c72fc41','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','','','','','','','','','','');
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
INSERT INTO "ticks" VALUES('01a2045a-610b-74e1-98d1-ab30574a0303','01a2045a-60d3-75ae-807b-7d67b7505c91','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','','records','ask');
INSERT INTO "ticks" VALUES('01a2045a-610f-7347-9f4c-b339f9da211c','01a2045a-60d3-75ae-807b-7d67b7505c91','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',2,'2025-11-22T12:08:00.000+00:00','','reasons','choose');
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('journal',20);
COMMIT;
