PRAGMA application_id = 844066921;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'second_opinion','m001_first_house','2026-11-22 16:32:44.434456+00:00');
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
INSERT INTO "cases" VALUES('01a2041a-55b9-7f88-9cec-ed65f1d18396','01a2041a-55b9-7f88-9cec-ed65f1d18396','2025-11-22T12:00:00.000+00:00','2025-11-22T12:00:00.000+00:00','Maria',2,'','my knee; it''s ''bad'' ~2026','My knee; it''s ''bad''','','','patient','','','["confirm", "doubts"]','private','~2026','','','','','[]','','',0,'','','open');
INSERT INTO "cases" VALUES('01a2041a-5640-7e35-93c3-38fa58ec94c8','01a2041a-5640-7e35-93c3-38fa58ec94c8','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',2,'2025-11-22T12:08:00.000+00:00','deleted','Deleted','','','patient','','','[]','','','','','','','[]','','',0,'','','open');
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
INSERT INTO "journal" VALUES(1,'01a2041a-55ba-75ca-a4b8-13624c4eb862','01a2041a-55b9-759c-a124-44b7976bd9e6','2025-11-22T12:00:00.000+00:00','Maria','Started the case My knee; it''s ''bad''','01a2041a-55b9-7f88-9cec-ed65f1d18396','cases','01a2041a-55b9-7f88-9cec-ed65f1d18396','add',1,'','{"uid": "01a2041a-55b9-7f88-9cec-ed65f1d18396", "case_uid": "01a2041a-55b9-7f88-9cec-ed65f1d18396", "created_at": "2025-11-22T12:00:00.000+00:00", "updated_at": "2025-11-22T12:00:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "title": "My knee; it''s ''bad''", "condition": "", "decision": "", "speaker": "patient", "relation": "", "authority": "", "reasons": "[]", "doubts": "", "decide_by": "", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "state": "open"}','',0);
INSERT INTO "journal" VALUES(2,'01a2041a-55bf-7836-ae5f-f70a0c18630e','01a2041a-55b9-759c-a124-44b7976bd9e6','2025-11-22T12:00:00.000+00:00','Maria','Started the case My knee; it''s ''bad''','01a2041a-55b9-7f88-9cec-ed65f1d18396','patients','01a2041a-55be-7d2b-b475-106a3ffd4f1b','add',1,'','{"uid": "01a2041a-55be-7d2b-b475-106a3ffd4f1b", "case_uid": "01a2041a-55b9-7f88-9cec-ed65f1d18396", "created_at": "2025-11-22T12:00:00.000+00:00", "updated_at": "2025-11-22T12:00:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "name": "Maria Example", "former_names": "", "born": "", "contact": "", "record_numbers": "", "language": "", "hearing": "", "sight": "", "other_needs": ""}','',0);
INSERT INTO "journal" VALUES(3,'01a2041a-55cf-7a55-b741-18044f8ce76d','01a2041a-55ce-7cd4-9ef4-2e070cb7ca9a','2025-11-22T12:00:00.000+00:00','Maria','Changed case','01a2041a-55b9-7f88-9cec-ed65f1d18396','cases','01a2041a-55b9-7f88-9cec-ed65f1d18396','change',2,'{"uid": "01a2041a-55b9-7f88-9cec-ed65f1d18396", "case_uid": "01a2041a-55b9-7f88-9cec-ed65f1d18396", "created_at": "2025-11-22T12:00:00.000+00:00", "updated_at": "2025-11-22T12:00:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "title": "My knee; it''s ''bad''", "condition": "", "decision": "", "speaker": "patient", "relation": "", "authority": "", "reasons": "[]", "doubts": "", "decide_by": "", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "state": "open"}','{"uid": "01a2041a-55b9-7f88-9cec-ed65f1d18396", "case_uid": "01a2041a-55b9-7f88-9cec-ed65f1d18396", "created_at": "2025-11-22T12:00:00.000+00:00", "updated_at": "2025-11-22T12:00:00.000+00:00", "author": "Maria", "version": 2, "deleted_at": "", "title": "My knee; it''s ''bad''", "condition": "", "decision": "", "speaker": "patient", "relation": "", "authority": "", "reasons": "[\"confirm\", \"doubts\"]", "doubts": "private", "decide_by": "~2026", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "state": "open"}','',0);
INSERT INTO "journal" VALUES(4,'01a2041a-55d3-7209-8c5a-f9c2bd099017','01a2041a-55d2-7c71-8fba-0d3513e38aad','2025-11-22T12:01:00.000+00:00','Maria','Wrote: Note 漢字 [x] ␛[31m','01a2041a-55b9-7f88-9cec-ed65f1d18396','notes','01a2041a-55d2-7d4d-808f-0dd72c5f2c54','add',1,'','{"uid": "01a2041a-55d2-7d4d-808f-0dd72c5f2c54", "case_uid": "01a2041a-55b9-7f88-9cec-ed65f1d18396", "created_at": "2025-11-22T12:01:00.000+00:00", "updated_at": "2025-11-22T12:01:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Note\n漢字 [x] \u001b[31m", "kind": "note", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Note\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(5,'01a2041a-55d6-7f80-bd56-9ecd1a5bd002','01a2041a-55d6-7bfc-b890-77272667d622','2025-11-22T12:02:00.000+00:00','Maria','Wrote: Question 漢字 [x] ␛[31m','01a2041a-55b9-7f88-9cec-ed65f1d18396','notes','01a2041a-55d6-7cd5-8048-728e6934591e','add',1,'','{"uid": "01a2041a-55d6-7cd5-8048-728e6934591e", "case_uid": "01a2041a-55b9-7f88-9cec-ed65f1d18396", "created_at": "2025-11-22T12:02:00.000+00:00", "updated_at": "2025-11-22T12:02:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Question\n漢字 [x] \u001b[31m", "kind": "question", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Question\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(6,'01a2041a-55dc-72d7-aea3-ad5a2aa7cb49','01a2041a-55da-7bb8-a9fb-b60daf1ae0ee','2025-11-22T12:03:00.000+00:00','Maria','Wrote: To do 漢字 [x] ␛[31m','01a2041a-55b9-7f88-9cec-ed65f1d18396','notes','01a2041a-55da-7cb6-a346-fcda91ad512f','add',1,'','{"uid": "01a2041a-55da-7cb6-a346-fcda91ad512f", "case_uid": "01a2041a-55b9-7f88-9cec-ed65f1d18396", "created_at": "2025-11-22T12:03:00.000+00:00", "updated_at": "2025-11-22T12:03:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "To do\n漢字 [x] \u001b[31m", "kind": "todo", "due": "", "done_at": "", "starred": 0, "step": "", "original": "To do\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(7,'01a2041a-55e9-7dd9-bed1-aee0195adb8b','01a2041a-55e9-796b-addb-da41873b586d','2025-11-22T12:04:00.000+00:00','Maria','Wrote: Diagnosis 漢字 [x] ␛[31m','01a2041a-55b9-7f88-9cec-ed65f1d18396','notes','01a2041a-55e9-7a8b-a5e9-280b0d2aa0b2','add',1,'','{"uid": "01a2041a-55e9-7a8b-a5e9-280b0d2aa0b2", "case_uid": "01a2041a-55b9-7f88-9cec-ed65f1d18396", "created_at": "2025-11-22T12:04:00.000+00:00", "updated_at": "2025-11-22T12:04:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Diagnosis\n漢字 [x] \u001b[31m", "kind": "diagnosis", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Diagnosis\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(8,'01a2041a-55ea-7fd3-b125-3c321f1d5b55','01a2041a-55ea-7c97-a025-f10a0d265335','2025-11-22T12:05:00.000+00:00','Maria','Wrote: Recommendation 漢字 [x] ␛[31m','01a2041a-55b9-7f88-9cec-ed65f1d18396','notes','01a2041a-55ea-7d61-b60f-baef6f00dde4','add',1,'','{"uid": "01a2041a-55ea-7d61-b60f-baef6f00dde4", "case_uid": "01a2041a-55b9-7f88-9cec-ed65f1d18396", "created_at": "2025-11-22T12:05:00.000+00:00", "updated_at": "2025-11-22T12:05:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Recommendation\n漢字 [x] \u001b[31m", "kind": "recommendation", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Recommendation\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(9,'01a2041a-55fd-7ec9-badd-1aa416c41f2b','01a2041a-55f7-7698-82c6-7b047d0b4a8f','2025-11-22T12:06:00.000+00:00','Maria','Wrote: Medicine 漢字 [x] ␛[31m','01a2041a-55b9-7f88-9cec-ed65f1d18396','notes','01a2041a-55f7-77cf-b78f-901b4ace6014','add',1,'','{"uid": "01a2041a-55f7-77cf-b78f-901b4ace6014", "case_uid": "01a2041a-55b9-7f88-9cec-ed65f1d18396", "created_at": "2025-11-22T12:06:00.000+00:00", "updated_at": "2025-11-22T12:06:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Medicine\n漢字 [x] \u001b[31m", "kind": "medicine", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Medicine\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(10,'01a2041a-5603-70e0-98f4-107d3814e914','01a2041a-5602-7d30-8b30-f89c449e2cdb','2025-11-22T12:07:00.000+00:00','Maria','Wrote: Test 漢字 [x] ␛[31m','01a2041a-55b9-7f88-9cec-ed65f1d18396','notes','01a2041a-5602-7e26-a347-5a0217f2a493','add',1,'','{"uid": "01a2041a-5602-7e26-a347-5a0217f2a493", "case_uid": "01a2041a-55b9-7f88-9cec-ed65f1d18396", "created_at": "2025-11-22T12:07:00.000+00:00", "updated_at": "2025-11-22T12:07:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Test\n漢字 [x] \u001b[31m", "kind": "test", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Test\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(11,'01a2041a-560b-77ea-83c6-df2a9146f54c','01a2041a-560b-72bf-8e7d-d511dba33177','2025-11-22T12:08:00.000+00:00','Maria','Wrote: Word to look up 漢字 [x] ␛[31m','01a2041a-55b9-7f88-9cec-ed65f1d18396','notes','01a2041a-560b-746c-8ac8-ba0c06a92576','add',1,'','{"uid": "01a2041a-560b-746c-8ac8-ba0c06a92576", "case_uid": "01a2041a-55b9-7f88-9cec-ed65f1d18396", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Word to look up\n漢字 [x] \u001b[31m", "kind": "word", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Word to look up\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(12,'01a2041a-5613-7e26-a140-d8e180b61d38','01a2041a-5613-77fe-83b7-3826b4a8e010','2025-11-22T12:08:00.000+00:00','Ben','Changed note: Ben''s words','01a2041a-55b9-7f88-9cec-ed65f1d18396','notes','01a2041a-560b-746c-8ac8-ba0c06a92576','change',2,'{"uid": "01a2041a-560b-746c-8ac8-ba0c06a92576", "case_uid": "01a2041a-55b9-7f88-9cec-ed65f1d18396", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Word to look up\n漢字 [x] \u001b[31m", "kind": "word", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Word to look up\n漢字 [x] \u001b[31m"}','{"uid": "01a2041a-560b-746c-8ac8-ba0c06a92576", "case_uid": "01a2041a-55b9-7f88-9cec-ed65f1d18396", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 2, "deleted_at": "", "text": "Ben''s words", "kind": "word", "due": "", "done_at": "", "starred": 1, "step": "", "original": "Word to look up\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(13,'01a2041a-561b-71c1-b1ca-8ae7a5911488','01a2041a-561a-7c63-804f-46c98a6b951a','2025-11-22T12:08:00.000+00:00','Ben','Deleted note','01a2041a-55b9-7f88-9cec-ed65f1d18396','notes','01a2041a-5602-7e26-a347-5a0217f2a493','remove',2,'{"uid": "01a2041a-5602-7e26-a347-5a0217f2a493", "case_uid": "01a2041a-55b9-7f88-9cec-ed65f1d18396", "created_at": "2025-11-22T12:07:00.000+00:00", "updated_at": "2025-11-22T12:07:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Test\n漢字 [x] \u001b[31m", "kind": "test", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Test\n漢字 [x] \u001b[31m"}','{"uid": "01a2041a-5602-7e26-a347-5a0217f2a493", "case_uid": "01a2041a-55b9-7f88-9cec-ed65f1d18396", "created_at": "2025-11-22T12:07:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 2, "deleted_at": "2025-11-22T12:08:00.000+00:00", "text": "Test\n漢字 [x] \u001b[31m", "kind": "test", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Test\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(14,'01a2041a-5628-709b-838a-afc60e2f4bf8','01a2041a-5627-7909-8f85-b08b3aa1b3f9','2025-11-22T12:08:00.000+00:00','Ben','Took back: Deleted note','01a2041a-55b9-7f88-9cec-ed65f1d18396','notes','01a2041a-5602-7e26-a347-5a0217f2a493','restore',3,'{"uid": "01a2041a-5602-7e26-a347-5a0217f2a493", "case_uid": "01a2041a-55b9-7f88-9cec-ed65f1d18396", "created_at": "2025-11-22T12:07:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 2, "deleted_at": "2025-11-22T12:08:00.000+00:00", "text": "Test\n漢字 [x] \u001b[31m", "kind": "test", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Test\n漢字 [x] \u001b[31m"}','{"uid": "01a2041a-5602-7e26-a347-5a0217f2a493", "case_uid": "01a2041a-55b9-7f88-9cec-ed65f1d18396", "created_at": "2025-11-22T12:07:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 3, "deleted_at": "", "text": "Test\n漢字 [x] \u001b[31m", "kind": "test", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Test\n漢字 [x] \u001b[31m"}','01a2041a-561a-7c63-804f-46c98a6b951a',0);
INSERT INTO "journal" VALUES(15,'01a2041a-562f-7c02-bc06-57b6e4fb8e4f','01a2041a-562e-7fe2-86ca-3f83820963d2','2025-11-22T12:08:00.000+00:00','Ben','Ticked: Ask for the records','01a2041a-55b9-7f88-9cec-ed65f1d18396','ticks','01a2041a-562f-78cf-adac-e7fbe1b11da5','add',1,'','{"uid": "01a2041a-562f-78cf-adac-e7fbe1b11da5", "case_uid": "01a2041a-55b9-7f88-9cec-ed65f1d18396", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "card": "records", "task": "ask"}','',0);
INSERT INTO "journal" VALUES(16,'01a2041a-563b-7d24-903e-c0ea211a014a','01a2041a-563b-71d9-a2ce-b265d0276b35','2025-11-22T12:08:00.000+00:00','Ben','Ticked: Choose','01a2041a-55b9-7f88-9cec-ed65f1d18396','ticks','01a2041a-563b-75a2-8fb9-bbecab6edd24','add',1,'','{"uid": "01a2041a-563b-75a2-8fb9-bbecab6edd24", "case_uid": "01a2041a-55b9-7f88-9cec-ed65f1d18396", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "card": "reasons", "task": "choose"}','',0);
INSERT INTO "journal" VALUES(17,'01a2041a-563f-7961-8a72-b2cb40ad401c','01a2041a-563e-7fbb-8b5f-2e2acaa8e9cd','2025-11-22T12:08:00.000+00:00','Ben','Unticked: Choose','01a2041a-55b9-7f88-9cec-ed65f1d18396','ticks','01a2041a-563b-75a2-8fb9-bbecab6edd24','remove',2,'{"uid": "01a2041a-563b-75a2-8fb9-bbecab6edd24", "case_uid": "01a2041a-55b9-7f88-9cec-ed65f1d18396", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "card": "reasons", "task": "choose"}','{"uid": "01a2041a-563b-75a2-8fb9-bbecab6edd24", "case_uid": "01a2041a-55b9-7f88-9cec-ed65f1d18396", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 2, "deleted_at": "2025-11-22T12:08:00.000+00:00", "card": "reasons", "task": "choose"}','',0);
INSERT INTO "journal" VALUES(18,'01a2041a-5641-7159-b500-b669f7213127','01a2041a-5640-7d03-a348-1bc34afea2ca','2025-11-22T12:08:00.000+00:00','Ben','Started the case Deleted','01a2041a-5640-7e35-93c3-38fa58ec94c8','cases','01a2041a-5640-7e35-93c3-38fa58ec94c8','add',1,'','{"uid": "01a2041a-5640-7e35-93c3-38fa58ec94c8", "case_uid": "01a2041a-5640-7e35-93c3-38fa58ec94c8", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "title": "Deleted", "condition": "", "decision": "", "speaker": "patient", "relation": "", "authority": "", "reasons": "[]", "doubts": "", "decide_by": "", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "state": "open"}','',0);
INSERT INTO "journal" VALUES(19,'01a2041a-5642-738e-933e-1d70e4b0c0ba','01a2041a-5640-7d03-a348-1bc34afea2ca','2025-11-22T12:08:00.000+00:00','Ben','Started the case Deleted','01a2041a-5640-7e35-93c3-38fa58ec94c8','patients','01a2041a-5641-73d2-807c-6d2443268158','add',1,'','{"uid": "01a2041a-5641-73d2-807c-6d2443268158", "case_uid": "01a2041a-5640-7e35-93c3-38fa58ec94c8", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "name": "", "former_names": "", "born": "", "contact": "", "record_numbers": "", "language": "", "hearing": "", "sight": "", "other_needs": ""}','',0);
INSERT INTO "journal" VALUES(20,'01a2041a-564b-7efb-aab1-1d667c19862d','01a2041a-564a-7c19-833b-1626efbbf04b','2025-11-22T12:08:00.000+00:00','Ben','Deleted case','01a2041a-5640-7e35-93c3-38fa58ec94c8','cases','01a2041a-5640-7e35-93c3-38fa58ec94c8','remove',2,'{"uid": "01a2041a-5640-7e35-93c3-38fa58ec94c8", "case_uid": "01a2041a-5640-7e35-93c3-38fa58ec94c8", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "title": "Deleted", "condition": "", "decision": "", "speaker": "patient", "relation": "", "authority": "", "reasons": "[]", "doubts": "", "decide_by": "", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "state": "open"}','{"uid": "01a2041a-5640-7e35-93c3-38fa58ec94c8", "case_uid": "01a2041a-5640-7e35-93c3-38fa58ec94c8", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 2, "deleted_at": "2025-11-22T12:08:00.000+00:00", "title": "Deleted", "condition": "", "decision": "", "speaker": "patient", "relation": "", "authority": "", "reasons": "[]", "doubts": "", "decide_by": "", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "state": "open"}','',0);
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
INSERT INTO "notes" VALUES('01a2041a-55d2-7d4d-808f-0dd72c5f2c54','01a2041a-55b9-7f88-9cec-ed65f1d18396','2025-11-22T12:01:00.000+00:00','2025-11-22T12:01:00.000+00:00','Maria',1,'','note 漢字 [x] [31m','Note
漢字 [x] [31m','note','','',0,'','Note
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a2041a-55d6-7cd5-8048-728e6934591e','01a2041a-55b9-7f88-9cec-ed65f1d18396','2025-11-22T12:02:00.000+00:00','2025-11-22T12:02:00.000+00:00','Maria',1,'','question 漢字 [x] [31m','Question
漢字 [x] [31m','question','','',0,'','Question
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a2041a-55da-7cb6-a346-fcda91ad512f','01a2041a-55b9-7f88-9cec-ed65f1d18396','2025-11-22T12:03:00.000+00:00','2025-11-22T12:03:00.000+00:00','Maria',1,'','to do 漢字 [x] [31m','To do
漢字 [x] [31m','todo','','',0,'','To do
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a2041a-55e9-7a8b-a5e9-280b0d2aa0b2','01a2041a-55b9-7f88-9cec-ed65f1d18396','2025-11-22T12:04:00.000+00:00','2025-11-22T12:04:00.000+00:00','Maria',1,'','diagnosis 漢字 [x] [31m','Diagnosis
漢字 [x] [31m','diagnosis','','',0,'','Diagnosis
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a2041a-55ea-7d61-b60f-baef6f00dde4','01a2041a-55b9-7f88-9cec-ed65f1d18396','2025-11-22T12:05:00.000+00:00','2025-11-22T12:05:00.000+00:00','Maria',1,'','recommendation 漢字 [x] [31m','Recommendation
漢字 [x] [31m','recommendation','','',0,'','Recommendation
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a2041a-55f7-77cf-b78f-901b4ace6014','01a2041a-55b9-7f88-9cec-ed65f1d18396','2025-11-22T12:06:00.000+00:00','2025-11-22T12:06:00.000+00:00','Maria',1,'','medicine 漢字 [x] [31m','Medicine
漢字 [x] [31m','medicine','','',0,'','Medicine
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a2041a-5602-7e26-a347-5a0217f2a493','01a2041a-55b9-7f88-9cec-ed65f1d18396','2025-11-22T12:07:00.000+00:00','2025-11-22T12:08:00.000+00:00','Maria',3,'','test 漢字 [x] [31m','Test
漢字 [x] [31m','test','','',0,'','Test
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a2041a-560b-746c-8ac8-ba0c06a92576','01a2041a-55b9-7f88-9cec-ed65f1d18396','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Maria',2,'','ben''s words','Ben''s words','word','','',1,'','Word to look up
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
INSERT INTO "patients" VALUES('01a2041a-55be-7d2b-b475-106a3ffd4f1b','01a2041a-55b9-7f88-9cec-ed65f1d18396','2025-11-22T12:00:00.000+00:00','2025-11-22T12:00:00.000+00:00','Maria',1,'','maria example','Maria Example','','','','','','','','');
INSERT INTO "patients" VALUES('01a2041a-5641-73d2-807c-6d2443268158','01a2041a-5640-7e35-93c3-38fa58ec94c8','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','','','','','','','','','','');
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
INSERT INTO "ticks" VALUES('01a2041a-562f-78cf-adac-e7fbe1b11da5','01a2041a-55b9-7f88-9cec-ed65f1d18396','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','','records','ask');
INSERT INTO "ticks" VALUES('01a2041a-563b-75a2-8fb9-bbecab6edd24','01a2041a-55b9-7f88-9cec-ed65f1d18396','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',2,'2025-11-22T12:08:00.000+00:00','','reasons','choose');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX patients_of_case ON patients (case_uid);
CREATE INDEX notes_of_case ON notes (case_uid, created_at);
CREATE INDEX open_todos ON notes (case_uid) WHERE kind = 'todo' AND done_at = '';
CREATE INDEX ticks_of_case ON ticks (case_uid);
CREATE UNIQUE INDEX one_tick_a_task ON ticks (case_uid, card, task)
    WHERE deleted_at = '';
CREATE INDEX journal_of_action ON journal (action);
CREATE INDEX journal_of_entry ON journal (entry_uid);
CREATE INDEX journal_of_undo ON journal (undoes) WHERE undoes <> '';
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('journal',20);
COMMIT;
