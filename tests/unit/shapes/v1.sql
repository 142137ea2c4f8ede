PRAGMA application_id = 844066921;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'second_opinion','m001_first_house','2026-11-22 17:32:27.352396+00:00');
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
INSERT INTO "cases" VALUES('01a20451-0166-7f7c-bcfe-bab60f18d692','01a20451-0166-7f7c-bcfe-bab60f18d692','2025-11-22T12:00:00.000+00:00','2025-11-22T12:00:00.000+00:00','Maria',2,'','my knee; it''s ''bad'' ~2026','My knee; it''s ''bad''','','','patient','','','["confirm", "doubts"]','private','~2026','','','','','[]','','',0,'','','open');
INSERT INTO "cases" VALUES('01a20451-01a4-7994-95ee-602bea892f06','01a20451-01a4-7994-95ee-602bea892f06','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',2,'2025-11-22T12:08:00.000+00:00','deleted','Deleted','','','patient','','','[]','','','','','','','[]','','',0,'','','open');
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
INSERT INTO "journal" VALUES(1,'01a20451-0167-774a-b4e2-9ee25c6d973c','01a20451-0166-7d73-b119-0f72df48e5f1','2025-11-22T12:00:00.000+00:00','Maria','Started the case My knee; it''s ''bad''','01a20451-0166-7f7c-bcfe-bab60f18d692','cases','01a20451-0166-7f7c-bcfe-bab60f18d692','add',1,'','{"uid": "01a20451-0166-7f7c-bcfe-bab60f18d692", "case_uid": "01a20451-0166-7f7c-bcfe-bab60f18d692", "created_at": "2025-11-22T12:00:00.000+00:00", "updated_at": "2025-11-22T12:00:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "title": "My knee; it''s ''bad''", "condition": "", "decision": "", "speaker": "patient", "relation": "", "authority": "", "reasons": "[]", "doubts": "", "decide_by": "", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "state": "open"}','',0);
INSERT INTO "journal" VALUES(2,'01a20451-0167-7ecc-aaf9-bbfc714de5a7','01a20451-0166-7d73-b119-0f72df48e5f1','2025-11-22T12:00:00.000+00:00','Maria','Started the case My knee; it''s ''bad''','01a20451-0166-7f7c-bcfe-bab60f18d692','patients','01a20451-0167-7c02-9b00-6d4f05cbd62f','add',1,'','{"uid": "01a20451-0167-7c02-9b00-6d4f05cbd62f", "case_uid": "01a20451-0166-7f7c-bcfe-bab60f18d692", "created_at": "2025-11-22T12:00:00.000+00:00", "updated_at": "2025-11-22T12:00:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "name": "Maria Example", "former_names": "", "born": "", "contact": "", "record_numbers": "", "language": "", "hearing": "", "sight": "", "other_needs": ""}','',0);
INSERT INTO "journal" VALUES(3,'01a20451-0173-7fc0-8b23-25f820f9af34','01a20451-0173-71bd-8c1a-9912e2702c90','2025-11-22T12:00:00.000+00:00','Maria','Changed case','01a20451-0166-7f7c-bcfe-bab60f18d692','cases','01a20451-0166-7f7c-bcfe-bab60f18d692','change',2,'{"uid": "01a20451-0166-7f7c-bcfe-bab60f18d692", "case_uid": "01a20451-0166-7f7c-bcfe-bab60f18d692", "created_at": "2025-11-22T12:00:00.000+00:00", "updated_at": "2025-11-22T12:00:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "title": "My knee; it''s ''bad''", "condition": "", "decision": "", "speaker": "patient", "relation": "", "authority": "", "reasons": "[]", "doubts": "", "decide_by": "", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "state": "open"}','{"uid": "01a20451-0166-7f7c-bcfe-bab60f18d692", "case_uid": "01a20451-0166-7f7c-bcfe-bab60f18d692", "created_at": "2025-11-22T12:00:00.000+00:00", "updated_at": "2025-11-22T12:00:00.000+00:00", "author": "Maria", "version": 2, "deleted_at": "", "title": "My knee; it''s ''bad''", "condition": "", "decision": "", "speaker": "patient", "relation": "", "authority": "", "reasons": "[\"confirm\", \"doubts\"]", "doubts": "private", "decide_by": "~2026", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "state": "open"}','',0);
INSERT INTO "journal" VALUES(4,'01a20451-0175-79fd-896f-793fd59b58d9','01a20451-0175-726e-8280-63935d847954','2025-11-22T12:01:00.000+00:00','Maria','Wrote: Note 漢字 [x] ␛[31m','01a20451-0166-7f7c-bcfe-bab60f18d692','notes','01a20451-0175-734a-a1bc-b1be8110912c','add',1,'','{"uid": "01a20451-0175-734a-a1bc-b1be8110912c", "case_uid": "01a20451-0166-7f7c-bcfe-bab60f18d692", "created_at": "2025-11-22T12:01:00.000+00:00", "updated_at": "2025-11-22T12:01:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Note\n漢字 [x] \u001b[31m", "kind": "note", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Note\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(5,'01a20451-0176-7a89-8c88-819e96259fb0','01a20451-0176-7672-9927-fce6326a08c3','2025-11-22T12:02:00.000+00:00','Maria','Wrote: Question 漢字 [x] ␛[31m','01a20451-0166-7f7c-bcfe-bab60f18d692','notes','01a20451-0176-7732-a277-796e4ded06aa','add',1,'','{"uid": "01a20451-0176-7732-a277-796e4ded06aa", "case_uid": "01a20451-0166-7f7c-bcfe-bab60f18d692", "created_at": "2025-11-22T12:02:00.000+00:00", "updated_at": "2025-11-22T12:02:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Question\n漢字 [x] \u001b[31m", "kind": "question", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Question\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(6,'01a20451-017b-739d-9ffa-32b75fcf171e','01a20451-017a-7fa4-90ed-7927c214b06f','2025-11-22T12:03:00.000+00:00','Maria','Wrote: To do 漢字 [x] ␛[31m','01a20451-0166-7f7c-bcfe-bab60f18d692','notes','01a20451-017b-70c7-b8a1-07237caa35c7','add',1,'','{"uid": "01a20451-017b-70c7-b8a1-07237caa35c7", "case_uid": "01a20451-0166-7f7c-bcfe-bab60f18d692", "created_at": "2025-11-22T12:03:00.000+00:00", "updated_at": "2025-11-22T12:03:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "To do\n漢字 [x] \u001b[31m", "kind": "todo", "due": "", "done_at": "", "starred": 0, "step": "", "original": "To do\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(7,'01a20451-017f-75df-ae6f-696b3cb52eee','01a20451-017f-7118-a3e4-96ef31bd1b5d','2025-11-22T12:04:00.000+00:00','Maria','Wrote: Diagnosis 漢字 [x] ␛[31m','01a20451-0166-7f7c-bcfe-bab60f18d692','notes','01a20451-017f-720f-8796-e2b147287836','add',1,'','{"uid": "01a20451-017f-720f-8796-e2b147287836", "case_uid": "01a20451-0166-7f7c-bcfe-bab60f18d692", "created_at": "2025-11-22T12:04:00.000+00:00", "updated_at": "2025-11-22T12:04:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Diagnosis\n漢字 [x] \u001b[31m", "kind": "diagnosis", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Diagnosis\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(8,'01a20451-0180-7639-9593-defe48757a7e','01a20451-0180-731d-8ec6-c9e226870327','2025-11-22T12:05:00.000+00:00','Maria','Wrote: Recommendation 漢字 [x] ␛[31m','01a20451-0166-7f7c-bcfe-bab60f18d692','notes','01a20451-0180-73dc-a931-2069aad14ca4','add',1,'','{"uid": "01a20451-0180-73dc-a931-2069aad14ca4", "case_uid": "01a20451-0166-7f7c-bcfe-bab60f18d692", "created_at": "2025-11-22T12:05:00.000+00:00", "updated_at": "2025-11-22T12:05:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Recommendation\n漢字 [x] \u001b[31m", "kind": "recommendation", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Recommendation\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(9,'01a20451-0187-7553-8d49-8fcd610582d2','01a20451-0187-7142-9b60-1b5a3c872aa2','2025-11-22T12:06:00.000+00:00','Maria','Wrote: Medicine 漢字 [x] ␛[31m','01a20451-0166-7f7c-bcfe-bab60f18d692','notes','01a20451-0187-7254-be04-0a0772977141','add',1,'','{"uid": "01a20451-0187-7254-be04-0a0772977141", "case_uid": "01a20451-0166-7f7c-bcfe-bab60f18d692", "created_at": "2025-11-22T12:06:00.000+00:00", "updated_at": "2025-11-22T12:06:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Medicine\n漢字 [x] \u001b[31m", "kind": "medicine", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Medicine\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(10,'01a20451-018a-719d-a988-25634742ad4e','01a20451-0189-7db6-b596-196163212689','2025-11-22T12:07:00.000+00:00','Maria','Wrote: Test 漢字 [x] ␛[31m','01a20451-0166-7f7c-bcfe-bab60f18d692','notes','01a20451-0189-7e8b-8657-e334ec905b53','add',1,'','{"uid": "01a20451-0189-7e8b-8657-e334ec905b53", "case_uid": "01a20451-0166-7f7c-bcfe-bab60f18d692", "created_at": "2025-11-22T12:07:00.000+00:00", "updated_at": "2025-11-22T12:07:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Test\n漢字 [x] \u001b[31m", "kind": "test", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Test\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(11,'01a20451-018f-7c1d-94f9-7559e0d9cb8c','01a20451-018f-7861-b5b8-050f266cb828','2025-11-22T12:08:00.000+00:00','Maria','Wrote: Word to look up 漢字 [x] ␛[31m','01a20451-0166-7f7c-bcfe-bab60f18d692','notes','01a20451-018f-795f-a3e2-1cdde991b569','add',1,'','{"uid": "01a20451-018f-795f-a3e2-1cdde991b569", "case_uid": "01a20451-0166-7f7c-bcfe-bab60f18d692", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Word to look up\n漢字 [x] \u001b[31m", "kind": "word", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Word to look up\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(12,'01a20451-0194-7156-a5d3-0ce7a19cf6b0','01a20451-0193-7ad6-9de9-1fc0959faa4b','2025-11-22T12:08:00.000+00:00','Ben','Changed note: Ben''s words','01a20451-0166-7f7c-bcfe-bab60f18d692','notes','01a20451-018f-795f-a3e2-1cdde991b569','change',2,'{"uid": "01a20451-018f-795f-a3e2-1cdde991b569", "case_uid": "01a20451-0166-7f7c-bcfe-bab60f18d692", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Word to look up\n漢字 [x] \u001b[31m", "kind": "word", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Word to look up\n漢字 [x] \u001b[31m"}','{"uid": "01a20451-018f-795f-a3e2-1cdde991b569", "case_uid": "01a20451-0166-7f7c-bcfe-bab60f18d692", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 2, "deleted_at": "", "text": "Ben''s words", "kind": "word", "due": "", "done_at": "", "starred": 1, "step": "", "original": "Word to look up\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(13,'01a20451-0197-73e8-bdef-acf028308260','01a20451-0196-7e6b-a053-4203bfdbc615','2025-11-22T12:08:00.000+00:00','Ben','Deleted note','01a20451-0166-7f7c-bcfe-bab60f18d692','notes','01a20451-0189-7e8b-8657-e334ec905b53','remove',2,'{"uid": "01a20451-0189-7e8b-8657-e334ec905b53", "case_uid": "01a20451-0166-7f7c-bcfe-bab60f18d692", "created_at": "2025-11-22T12:07:00.000+00:00", "updated_at": "2025-11-22T12:07:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Test\n漢字 [x] \u001b[31m", "kind": "test", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Test\n漢字 [x] \u001b[31m"}','{"uid": "01a20451-0189-7e8b-8657-e334ec905b53", "case_uid": "01a20451-0166-7f7c-bcfe-bab60f18d692", "created_at": "2025-11-22T12:07:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 2, "deleted_at": "2025-11-22T12:08:00.000+00:00", "text": "Test\n漢字 [x] \u001b[31m", "kind": "test", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Test\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(14,'01a20451-0199-7017-846a-5cde01ada8d9','01a20451-0198-7968-9b61-df763fe86380','2025-11-22T12:08:00.000+00:00','Ben','Took back: Deleted note','01a20451-0166-7f7c-bcfe-bab60f18d692','notes','01a20451-0189-7e8b-8657-e334ec905b53','restore',3,'{"uid": "01a20451-0189-7e8b-8657-e334ec905b53", "case_uid": "01a20451-0166-7f7c-bcfe-bab60f18d692", "created_at": "2025-11-22T12:07:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 2, "deleted_at": "2025-11-22T12:08:00.000+00:00", "text": "Test\n漢字 [x] \u001b[31m", "kind": "test", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Test\n漢字 [x] \u001b[31m"}','{"uid": "01a20451-0189-7e8b-8657-e334ec905b53", "case_uid": "01a20451-0166-7f7c-bcfe-bab60f18d692", "created_at": "2025-11-22T12:07:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 3, "deleted_at": "", "text": "Test\n漢字 [x] \u001b[31m", "kind": "test", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Test\n漢字 [x] \u001b[31m"}','01a20451-0196-7e6b-a053-4203bfdbc615',0);
INSERT INTO "journal" VALUES(15,'01a20451-019e-702e-8457-7fc9b75209ae','01a20451-019d-7a5d-85f9-cb5fa1bada93','2025-11-22T12:08:00.000+00:00','Ben','Ticked: Ask for the records','01a20451-0166-7f7c-bcfe-bab60f18d692','ticks','01a20451-019d-7d10-b8a7-9f07712c1cf1','add',1,'','{"uid": "01a20451-019d-7d10-b8a7-9f07712c1cf1", "case_uid": "01a20451-0166-7f7c-bcfe-bab60f18d692", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "card": "records", "task": "ask"}','',0);
INSERT INTO "journal" VALUES(16,'01a20451-019f-75e0-a85f-eee167697c04','01a20451-019f-718c-8a41-1dc7ab204863','2025-11-22T12:08:00.000+00:00','Ben','Ticked: Choose','01a20451-0166-7f7c-bcfe-bab60f18d692','ticks','01a20451-019f-742f-9621-fc5f02fb825a','add',1,'','{"uid": "01a20451-019f-742f-9621-fc5f02fb825a", "case_uid": "01a20451-0166-7f7c-bcfe-bab60f18d692", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "card": "reasons", "task": "choose"}','',0);
INSERT INTO "journal" VALUES(17,'01a20451-01a3-7a4b-bae8-19f1f945ae81','01a20451-01a3-7227-a60c-693364126f24','2025-11-22T12:08:00.000+00:00','Ben','Unticked: Choose','01a20451-0166-7f7c-bcfe-bab60f18d692','ticks','01a20451-019f-742f-9621-fc5f02fb825a','remove',2,'{"uid": "01a20451-019f-742f-9621-fc5f02fb825a", "case_uid": "01a20451-0166-7f7c-bcfe-bab60f18d692", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "card": "reasons", "task": "choose"}','{"uid": "01a20451-019f-742f-9621-fc5f02fb825a", "case_uid": "01a20451-0166-7f7c-bcfe-bab60f18d692", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 2, "deleted_at": "2025-11-22T12:08:00.000+00:00", "card": "reasons", "task": "choose"}','',0);
INSERT INTO "journal" VALUES(18,'01a20451-01a4-7ceb-8e30-04ec1412681e','01a20451-01a4-783c-b247-1076fedc20d2','2025-11-22T12:08:00.000+00:00','Ben','Started the case Deleted','01a20451-01a4-7994-95ee-602bea892f06','cases','01a20451-01a4-7994-95ee-602bea892f06','add',1,'','{"uid": "01a20451-01a4-7994-95ee-602bea892f06", "case_uid": "01a20451-01a4-7994-95ee-602bea892f06", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "title": "Deleted", "condition": "", "decision": "", "speaker": "patient", "relation": "", "authority": "", "reasons": "[]", "doubts": "", "decide_by": "", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "state": "open"}','',0);
INSERT INTO "journal" VALUES(19,'01a20451-01a5-7267-9cdb-8d838e602193','01a20451-01a4-783c-b247-1076fedc20d2','2025-11-22T12:08:00.000+00:00','Ben','Started the case Deleted','01a20451-01a4-7994-95ee-602bea892f06','patients','01a20451-01a5-7021-b9cc-ac9bb2fd503b','add',1,'','{"uid": "01a20451-01a5-7021-b9cc-ac9bb2fd503b", "case_uid": "01a20451-01a4-7994-95ee-602bea892f06", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "name": "", "former_names": "", "born": "", "contact": "", "record_numbers": "", "language": "", "hearing": "", "sight": "", "other_needs": ""}','',0);
INSERT INTO "journal" VALUES(20,'01a20451-01ab-7dc8-921d-5069937f3a5d','01a20451-01aa-7fc5-bb01-58f2ba44e495','2025-11-22T12:08:00.000+00:00','Ben','Deleted case','01a20451-01a4-7994-95ee-602bea892f06','cases','01a20451-01a4-7994-95ee-602bea892f06','remove',2,'{"uid": "01a20451-01a4-7994-95ee-602bea892f06", "case_uid": "01a20451-01a4-7994-95ee-602bea892f06", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "title": "Deleted", "condition": "", "decision": "", "speaker": "patient", "relation": "", "authority": "", "reasons": "[]", "doubts": "", "decide_by": "", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "state": "open"}','{"uid": "01a20451-01a4-7994-95ee-602bea892f06", "case_uid": "01a20451-01a4-7994-95ee-602bea892f06", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 2, "deleted_at": "2025-11-22T12:08:00.000+00:00", "title": "Deleted", "condition": "", "decision": "", "speaker": "patient", "relation": "", "authority": "", "reasons": "[]", "doubts": "", "decide_by": "", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "state": "open"}','',0);
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
INSERT INTO "notes" VALUES('01a20451-0175-734a-a1bc-b1be8110912c','01a20451-0166-7f7c-bcfe-bab60f18d692','2025-11-22T12:01:00.000+00:00','2025-11-22T12:01:00.000+00:00','Maria',1,'','note 漢字 [x] [31m','Note
漢字 [x] [31m','note','','',0,'','Note
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a20451-0176-7732-a277-796e4ded06aa','01a20451-0166-7f7c-bcfe-bab60f18d692','2025-11-22T12:02:00.000+00:00','2025-11-22T12:02:00.000+00:00','Maria',1,'','question 漢字 [x] [31m','Question
漢字 [x] [31m','question','','',0,'','Question
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a20451-017b-70c7-b8a1-07237caa35c7','01a20451-0166-7f7c-bcfe-bab60f18d692','2025-11-22T12:03:00.000+00:00','2025-11-22T12:03:00.000+00:00','Maria',1,'','to do 漢字 [x] [31m','To do
漢字 [x] [31m','todo','','',0,'','To do
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a20451-017f-720f-8796-e2b147287836','01a20451-0166-7f7c-bcfe-bab60f18d692','2025-11-22T12:04:00.000+00:00','2025-11-22T12:04:00.000+00:00','Maria',1,'','diagnosis 漢字 [x] [31m','Diagnosis
漢字 [x] [31m','diagnosis','','',0,'','Diagnosis
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a20451-0180-73dc-a931-2069aad14ca4','01a20451-0166-7f7c-bcfe-bab60f18d692','2025-11-22T12:05:00.000+00:00','2025-11-22T12:05:00.000+00:00','Maria',1,'','recommendation 漢字 [x] [31m','Recommendation
漢字 [x] [31m','recommendation','','',0,'','Recommendation
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a20451-0187-7254-be04-0a0772977141','01a20451-0166-7f7c-bcfe-bab60f18d692','2025-11-22T12:06:00.000+00:00','2025-11-22T12:06:00.000+00:00','Maria',1,'','medicine 漢字 [x] [31m','Medicine
漢字 [x] [31m','medicine','','',0,'','Medicine
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a20451-0189-7e8b-8657-e334ec905b53','01a20451-0166-7f7c-bcfe-bab60f18d692','2025-11-22T12:07:00.000+00:00','2025-11-22T12:08:00.000+00:00','Maria',3,'','test 漢字 [x] [31m','Test
漢字 [x] [31m','test','','',0,'','Test
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a20451-018f-795f-a3e2-1cdde991b569','01a20451-0166-7f7c-bcfe-bab60f18d692','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Maria',2,'','ben''s words','Ben''s words','word','','',1,'','Word to look up
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
INSERT INTO "patients" VALUES('01a20451-0167-7c02-9b00-6d4f05cbd62f','01a20451-0166-7f7c-bcfe-bab60f18d692','2025-11-22T12:00:00.000+00:00','2025-11-22T12:00:00.000+00:00','Maria',1,'','maria example','Maria Example','','','','','','','','');
INSERT INTO "patients" VALUES('01a20451-01a5-7021-b9cc-ac9bb2fd503b','01a20451-01a4-7994-95ee-602bea892f06','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','','','','','','','','','','');
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
INSERT INTO "ticks" VALUES('01a20451-019d-7d10-b8a7-9f07712c1cf1','01a20451-0166-7f7c-bcfe-bab60f18d692','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','','records','ask');
INSERT INTO "ticks" VALUES('01a20451-019f-742f-9621-fc5f02fb825a','01a20451-0166-7f7c-bcfe-bab60f18d692','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',2,'2025-11-22T12:08:00.000+00:00','','reasons','choose');
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
