PRAGMA application_id = 844066921;
PRAGMA user_version = 3;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'second_opinion','m001_first_house','2026-11-22 23:38:59.009326+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'second_opinion','m002_questions','2026-11-22 23:38:59.009968+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'second_opinion','m003_finding','2026-11-22 23:38:59.012286+00:00');
CREATE TABLE answers (
    uid TEXT PRIMARY KEY NOT NULL,
    case_uid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    deleted_at TEXT NOT NULL DEFAULT '',
    folded TEXT NOT NULL DEFAULT '',

    question TEXT NOT NULL CHECK (question <> ''),
    answer TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL DEFAULT '',
    contact_uid TEXT NOT NULL DEFAULT '',
    origin TEXT NOT NULL DEFAULT '',
    FOREIGN KEY (case_uid) REFERENCES cases (uid)
) STRICT;
INSERT INTO "answers" VALUES('01a205a0-9292-7c70-8531-8e5104135c5a','01a205a0-925d-7d09-bb59-28fe48e0c83f','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','covered?','Covered?','unclear','','01a205a0-9287-706e-af4d-a03e9eeca0d3','');
CREATE TABLE appointments (
    uid TEXT PRIMARY KEY NOT NULL,
    case_uid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    deleted_at TEXT NOT NULL DEFAULT '',
    folded TEXT NOT NULL DEFAULT '',

    doctor TEXT NOT NULL CHECK (doctor <> ''),
    day TEXT NOT NULL CHECK (day <> ''),
    time TEXT NOT NULL DEFAULT '',
    mode TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    minutes TEXT NOT NULL DEFAULT '',
    bring TEXT NOT NULL DEFAULT '',
    confirmed INTEGER NOT NULL DEFAULT 0 CHECK (confirmed IN (0, 1)),
    visit TEXT NOT NULL DEFAULT '',
    arrive_by TEXT NOT NULL DEFAULT '',
    zone TEXT NOT NULL DEFAULT '',
    interpreter TEXT NOT NULL DEFAULT '',
    preparation TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT '',
    FOREIGN KEY (case_uid) REFERENCES cases (uid)
) STRICT;
INSERT INTO "appointments" VALUES('01a205a0-929e-7dda-a4bf-6ff06cc1fde1','01a205a0-925d-7d09-bb59-28fe48e0c83f','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',2,'','dr model 2025-12-01 10:30','Dr Model','2025-12-01','10:30','person','','','',0,'second','','','','','planned');
CREATE TABLE candidates (
    uid TEXT PRIMARY KEY NOT NULL,
    case_uid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    deleted_at TEXT NOT NULL DEFAULT '',
    folded TEXT NOT NULL DEFAULT '',

    name TEXT NOT NULL CHECK (name <> ''),
    institution TEXT NOT NULL DEFAULT '',
    subspecialty TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    came_from TEXT NOT NULL DEFAULT '',
    recommended_by TEXT NOT NULL DEFAULT '',
    reached TEXT NOT NULL DEFAULT '',
    wait TEXT NOT NULL DEFAULT '',
    first_date TEXT NOT NULL DEFAULT '',
    price TEXT NOT NULL DEFAULT '',
    covered TEXT NOT NULL DEFAULT '',
    distance TEXT NOT NULL DEFAULT '',
    remote TEXT NOT NULL DEFAULT '',
    certified TEXT NOT NULL DEFAULT '',
    certified_on TEXT NOT NULL DEFAULT '',
    licence TEXT NOT NULL DEFAULT '',
    licence_on TEXT NOT NULL DEFAULT '',
    centre TEXT NOT NULL DEFAULT '',
    centre_by TEXT NOT NULL DEFAULT '',
    ranked TEXT NOT NULL DEFAULT '',
    team TEXT NOT NULL DEFAULT '',
    trials TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    why TEXT NOT NULL DEFAULT '',
    why_not TEXT NOT NULL DEFAULT '',
    chosen INTEGER NOT NULL DEFAULT 0 CHECK (chosen IN (0, 1)),
    origin TEXT NOT NULL DEFAULT '',
    FOREIGN KEY (case_uid) REFERENCES cases (uid)
) STRICT;
INSERT INTO "candidates" VALUES('01a205a0-9282-7fbb-a281-e4398f47c5ec','01a205a0-925d-7d09-bb59-28fe48e0c83f','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','dr model 漢字 ~2026','Dr Model 漢字','','','','other','','','','','','','','','','~2026','','','','','','','','','','','',1,'');
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
INSERT INTO "cases" VALUES('01a205a0-925d-7d09-bb59-28fe48e0c83f','01a205a0-925d-7d09-bb59-28fe48e0c83f','2025-11-22T12:00:00.000+00:00','2025-11-22T12:00:00.000+00:00','Maria',2,'','my knee; it''s ''bad'' ~2026','My knee; it''s ''bad''','','','patient','','','','["confirm", "doubts"]','private','~2026','','','','','[]','','',0,'','','open');
INSERT INTO "cases" VALUES('01a205a0-92a1-7672-b4ec-663d60822e09','01a205a0-92a1-7672-b4ec-663d60822e09','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',2,'2025-11-22T12:08:00.000+00:00','deleted','Deleted','','','patient','','','','[]','','','','','','','[]','','',0,'','','open');
CREATE TABLE contacts (
    uid TEXT PRIMARY KEY NOT NULL,
    case_uid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    deleted_at TEXT NOT NULL DEFAULT '',
    folded TEXT NOT NULL DEFAULT '',

    said TEXT NOT NULL DEFAULT '',
    with_uid TEXT NOT NULL DEFAULT '',
    spoke_to TEXT NOT NULL DEFAULT '',
    reference TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL DEFAULT '',
    next_step TEXT NOT NULL DEFAULT '',
    next_by TEXT NOT NULL DEFAULT '',
    next_done INTEGER NOT NULL DEFAULT 0 CHECK (next_done IN (0, 1)),
    day TEXT NOT NULL CHECK (day <> ''),
    how TEXT NOT NULL DEFAULT '',
    about TEXT NOT NULL DEFAULT '',
    done_by TEXT NOT NULL DEFAULT '',
    attached TEXT NOT NULL DEFAULT '',
    FOREIGN KEY (case_uid) REFERENCES cases (uid)
) STRICT;
INSERT INTO "contacts" VALUES('01a205a0-9287-706e-af4d-a03e9eeca0d3','01a205a0-925d-7d09-bb59-28fe48e0c83f','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','a b 2025-11-20','a
b','01a205a0-9282-7fbb-a281-e4398f47c5ec','','','asked','','',0,'2025-11-20','call','other','patient','');
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
INSERT INTO "journal" VALUES(1,'01a205a0-925e-7682-982f-b7ada7bf9d73','01a205a0-925d-7ad6-8b38-32b0183fb6ac','2025-11-22T12:00:00.000+00:00','Maria','Started the case My knee; it''s ''bad''','01a205a0-925d-7d09-bb59-28fe48e0c83f','cases','01a205a0-925d-7d09-bb59-28fe48e0c83f','add',1,'','{"uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:00:00.000+00:00", "updated_at": "2025-11-22T12:00:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "title": "My knee; it''s ''bad''", "condition": "", "decision": "", "speaker": "patient", "speaker_name": "", "relation": "", "authority": "", "reasons": "[]", "doubts": "", "decide_by": "", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "state": "open"}','',0);
INSERT INTO "journal" VALUES(2,'01a205a0-925f-7035-ae52-f2d90c57b35c','01a205a0-925d-7ad6-8b38-32b0183fb6ac','2025-11-22T12:00:00.000+00:00','Maria','Started the case My knee; it''s ''bad''','01a205a0-925d-7d09-bb59-28fe48e0c83f','patients','01a205a0-925e-7d6e-8e8f-79c18dc1dbe2','add',1,'','{"uid": "01a205a0-925e-7d6e-8e8f-79c18dc1dbe2", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:00:00.000+00:00", "updated_at": "2025-11-22T12:00:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "name": "Maria Example", "former_names": "", "born": "", "contact": "", "record_numbers": "", "language": "", "hearing": "", "sight": "", "other_needs": ""}','',0);
INSERT INTO "journal" VALUES(3,'01a205a0-926b-7440-b9f9-fb26697f055c','01a205a0-926a-746a-a63b-31c579456df7','2025-11-22T12:00:00.000+00:00','Maria','Changed case','01a205a0-925d-7d09-bb59-28fe48e0c83f','cases','01a205a0-925d-7d09-bb59-28fe48e0c83f','change',2,'{"uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:00:00.000+00:00", "updated_at": "2025-11-22T12:00:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "title": "My knee; it''s ''bad''", "condition": "", "decision": "", "speaker": "patient", "speaker_name": "", "relation": "", "authority": "", "reasons": "[]", "doubts": "", "decide_by": "", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "state": "open"}','{"uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:00:00.000+00:00", "updated_at": "2025-11-22T12:00:00.000+00:00", "author": "Maria", "version": 2, "deleted_at": "", "title": "My knee; it''s ''bad''", "condition": "", "decision": "", "speaker": "patient", "speaker_name": "", "relation": "", "authority": "", "reasons": "[\"confirm\", \"doubts\"]", "doubts": "private", "decide_by": "~2026", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "state": "open"}','',0);
INSERT INTO "journal" VALUES(4,'01a205a0-926c-7724-8e7b-606745594c18','01a205a0-926c-727a-a5ad-e5eac9d59c3b','2025-11-22T12:01:00.000+00:00','Maria','Wrote: Note 漢字 [x] ␛[31m','01a205a0-925d-7d09-bb59-28fe48e0c83f','notes','01a205a0-926c-7340-b55a-da1f4a99804f','add',1,'','{"uid": "01a205a0-926c-7340-b55a-da1f4a99804f", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:01:00.000+00:00", "updated_at": "2025-11-22T12:01:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Note\n漢字 [x] \u001b[31m", "kind": "note", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Note\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(5,'01a205a0-926d-728f-b368-5802e860d04d','01a205a0-926c-7fe4-9225-dde607fc06e1','2025-11-22T12:02:00.000+00:00','Maria','Wrote: Question 漢字 [x] ␛[31m','01a205a0-925d-7d09-bb59-28fe48e0c83f','notes','01a205a0-926d-706e-9f26-bef867bb096e','add',1,'','{"uid": "01a205a0-926d-706e-9f26-bef867bb096e", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:02:00.000+00:00", "updated_at": "2025-11-22T12:02:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Question\n漢字 [x] \u001b[31m", "kind": "question", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Question\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(6,'01a205a0-926d-7bf3-83a0-8706f1532efe','01a205a0-926c-7fe4-9225-dde607fc06e1','2025-11-22T12:02:00.000+00:00','Maria','Wrote: Question 漢字 [x] ␛[31m','01a205a0-925d-7d09-bb59-28fe48e0c83f','questions','01a205a0-926d-796a-ac43-9b6c6adeb36e','add',1,'','{"uid": "01a205a0-926d-796a-ac43-9b6c6adeb36e", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:02:00.000+00:00", "updated_at": "2025-11-22T12:02:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Question\n漢字 [x] \u001b[31m", "doctor": "", "category": "other", "asked_by": "patient", "state": "open", "do_not_tell": 0, "rank": 1, "origin": "note:01a205a0-926d-706e-9f26-bef867bb096e"}','',0);
INSERT INTO "journal" VALUES(7,'01a205a0-926e-7a60-be7f-72e71107f410','01a205a0-926e-7770-835b-e2900d636ee8','2025-11-22T12:03:00.000+00:00','Maria','Wrote: To do 漢字 [x] ␛[31m','01a205a0-925d-7d09-bb59-28fe48e0c83f','notes','01a205a0-926e-7893-bd71-c5ad3607c0f5','add',1,'','{"uid": "01a205a0-926e-7893-bd71-c5ad3607c0f5", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:03:00.000+00:00", "updated_at": "2025-11-22T12:03:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "To do\n漢字 [x] \u001b[31m", "kind": "todo", "due": "", "done_at": "", "starred": 0, "step": "", "original": "To do\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(8,'01a205a0-9273-7474-91c2-81f28301a3ec','01a205a0-9273-70f2-9f12-49d1cf8acb3c','2025-11-22T12:04:00.000+00:00','Maria','Wrote: Diagnosis 漢字 [x] ␛[31m','01a205a0-925d-7d09-bb59-28fe48e0c83f','notes','01a205a0-9273-71be-ae54-f7f5c9d13dad','add',1,'','{"uid": "01a205a0-9273-71be-ae54-f7f5c9d13dad", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:04:00.000+00:00", "updated_at": "2025-11-22T12:04:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Diagnosis\n漢字 [x] \u001b[31m", "kind": "diagnosis", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Diagnosis\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(9,'01a205a0-9274-7456-a17b-3e948e02a40f','01a205a0-9274-70d4-b2ab-39b64fea793e','2025-11-22T12:05:00.000+00:00','Maria','Wrote: Recommendation 漢字 [x] ␛[31m','01a205a0-925d-7d09-bb59-28fe48e0c83f','notes','01a205a0-9274-7199-8ca8-7c3d9e6ea1e5','add',1,'','{"uid": "01a205a0-9274-7199-8ca8-7c3d9e6ea1e5", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:05:00.000+00:00", "updated_at": "2025-11-22T12:05:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Recommendation\n漢字 [x] \u001b[31m", "kind": "recommendation", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Recommendation\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(10,'01a205a0-9275-7424-aa40-c66273b545ef','01a205a0-9275-700d-bc35-a9ecf829981d','2025-11-22T12:06:00.000+00:00','Maria','Wrote: Medicine 漢字 [x] ␛[31m','01a205a0-925d-7d09-bb59-28fe48e0c83f','notes','01a205a0-9275-70fc-be59-3f491088faf6','add',1,'','{"uid": "01a205a0-9275-70fc-be59-3f491088faf6", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:06:00.000+00:00", "updated_at": "2025-11-22T12:06:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Medicine\n漢字 [x] \u001b[31m", "kind": "medicine", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Medicine\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(11,'01a205a0-9276-703b-8496-bf12a48a3f0c','01a205a0-9275-7d9f-baf7-d1e8499139d1','2025-11-22T12:07:00.000+00:00','Maria','Wrote: Test 漢字 [x] ␛[31m','01a205a0-925d-7d09-bb59-28fe48e0c83f','notes','01a205a0-9275-7e49-84a3-85cee0c9c5ee','add',1,'','{"uid": "01a205a0-9275-7e49-84a3-85cee0c9c5ee", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:07:00.000+00:00", "updated_at": "2025-11-22T12:07:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Test\n漢字 [x] \u001b[31m", "kind": "test", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Test\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(12,'01a205a0-9276-7d25-956b-58155fb33c06','01a205a0-9276-7afd-9840-b154f63a7e1a','2025-11-22T12:08:00.000+00:00','Maria','Wrote: Word to look up 漢字 [x] ␛[31m','01a205a0-925d-7d09-bb59-28fe48e0c83f','notes','01a205a0-9276-7b8a-9ee8-61688639aa85','add',1,'','{"uid": "01a205a0-9276-7b8a-9ee8-61688639aa85", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Word to look up\n漢字 [x] \u001b[31m", "kind": "word", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Word to look up\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(13,'01a205a0-9278-71ea-8feb-b4c66922b9bc','01a205a0-9277-7cb2-8b89-1a8bb55c5231','2025-11-22T12:08:00.000+00:00','Ben','Changed note: Ben''s words','01a205a0-925d-7d09-bb59-28fe48e0c83f','notes','01a205a0-9276-7b8a-9ee8-61688639aa85','change',2,'{"uid": "01a205a0-9276-7b8a-9ee8-61688639aa85", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Word to look up\n漢字 [x] \u001b[31m", "kind": "word", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Word to look up\n漢字 [x] \u001b[31m"}','{"uid": "01a205a0-9276-7b8a-9ee8-61688639aa85", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 2, "deleted_at": "", "text": "Ben''s words", "kind": "word", "due": "", "done_at": "", "starred": 1, "step": "", "original": "Word to look up\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(14,'01a205a0-9278-7f8b-a46b-e07d202be059','01a205a0-9278-7c22-8c94-c634b3e81a89','2025-11-22T12:08:00.000+00:00','Ben','Deleted note','01a205a0-925d-7d09-bb59-28fe48e0c83f','notes','01a205a0-9275-7e49-84a3-85cee0c9c5ee','remove',2,'{"uid": "01a205a0-9275-7e49-84a3-85cee0c9c5ee", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:07:00.000+00:00", "updated_at": "2025-11-22T12:07:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Test\n漢字 [x] \u001b[31m", "kind": "test", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Test\n漢字 [x] \u001b[31m"}','{"uid": "01a205a0-9275-7e49-84a3-85cee0c9c5ee", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:07:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 2, "deleted_at": "2025-11-22T12:08:00.000+00:00", "text": "Test\n漢字 [x] \u001b[31m", "kind": "test", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Test\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(15,'01a205a0-927a-738f-b4f8-29f06f64aecf','01a205a0-9279-7cd1-b820-8996899f1759','2025-11-22T12:08:00.000+00:00','Ben','Took back: Deleted note','01a205a0-925d-7d09-bb59-28fe48e0c83f','notes','01a205a0-9275-7e49-84a3-85cee0c9c5ee','restore',3,'{"uid": "01a205a0-9275-7e49-84a3-85cee0c9c5ee", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:07:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 2, "deleted_at": "2025-11-22T12:08:00.000+00:00", "text": "Test\n漢字 [x] \u001b[31m", "kind": "test", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Test\n漢字 [x] \u001b[31m"}','{"uid": "01a205a0-9275-7e49-84a3-85cee0c9c5ee", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:07:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 3, "deleted_at": "", "text": "Test\n漢字 [x] \u001b[31m", "kind": "test", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Test\n漢字 [x] \u001b[31m"}','01a205a0-9278-7c22-8c94-c634b3e81a89',0);
INSERT INTO "journal" VALUES(16,'01a205a0-927b-7649-a620-2faf38fade4c','01a205a0-927b-712f-b6e6-071aa02c8a5d','2025-11-22T12:08:00.000+00:00','Ben','Ticked: Ask for the records','01a205a0-925d-7d09-bb59-28fe48e0c83f','ticks','01a205a0-927b-73c7-8642-3346ba7ba6fb','add',1,'','{"uid": "01a205a0-927b-73c7-8642-3346ba7ba6fb", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "card": "records", "task": "ask"}','',0);
INSERT INTO "journal" VALUES(17,'01a205a0-927c-7587-9736-189da962a5dc','01a205a0-927c-71a8-988a-e8243ef5d116','2025-11-22T12:08:00.000+00:00','Ben','Ticked: Choose','01a205a0-925d-7d09-bb59-28fe48e0c83f','ticks','01a205a0-927c-7432-806e-715cc5e3e85e','add',1,'','{"uid": "01a205a0-927c-7432-806e-715cc5e3e85e", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "card": "reasons", "task": "choose"}','',0);
INSERT INTO "journal" VALUES(18,'01a205a0-927d-7670-819e-6b5b158938ce','01a205a0-927c-7fcc-b60a-70179cb153e7','2025-11-22T12:08:00.000+00:00','Ben','Unticked: Choose','01a205a0-925d-7d09-bb59-28fe48e0c83f','ticks','01a205a0-927c-7432-806e-715cc5e3e85e','remove',2,'{"uid": "01a205a0-927c-7432-806e-715cc5e3e85e", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "card": "reasons", "task": "choose"}','{"uid": "01a205a0-927c-7432-806e-715cc5e3e85e", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 2, "deleted_at": "2025-11-22T12:08:00.000+00:00", "card": "reasons", "task": "choose"}','',0);
INSERT INTO "journal" VALUES(19,'01a205a0-927e-7669-b8cc-9ddf092db635','01a205a0-927e-7005-811a-a2022b366d49','2025-11-22T12:08:00.000+00:00','Ben','Added question: How sure are you? 漢字','01a205a0-925d-7d09-bb59-28fe48e0c83f','questions','01a205a0-927e-743f-826f-9c462482ad77','add',1,'','{"uid": "01a205a0-927e-743f-826f-9c462482ad77", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "text": "How sure are you? 漢字", "doctor": "Dr Model", "category": "other", "asked_by": "patient", "state": "open", "do_not_tell": 0, "rank": 2, "origin": ""}','',0);
INSERT INTO "journal" VALUES(20,'01a205a0-927f-764c-91fb-758a75fb73c6','01a205a0-927f-704f-a06f-4fd252a3403d','2025-11-22T12:08:00.000+00:00','Ben','answered: How sure are you? 漢字','01a205a0-925d-7d09-bb59-28fe48e0c83f','questions','01a205a0-927e-743f-826f-9c462482ad77','change',2,'{"uid": "01a205a0-927e-743f-826f-9c462482ad77", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "text": "How sure are you? 漢字", "doctor": "Dr Model", "category": "other", "asked_by": "patient", "state": "open", "do_not_tell": 0, "rank": 2, "origin": ""}','{"uid": "01a205a0-927e-743f-826f-9c462482ad77", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 2, "deleted_at": "", "text": "How sure are you? 漢字", "doctor": "Dr Model", "category": "other", "asked_by": "patient", "state": "answered", "do_not_tell": 0, "rank": 2, "origin": ""}','',0);
INSERT INTO "journal" VALUES(21,'01a205a0-9280-7806-b89a-e0e3365161f1','01a205a0-9280-7261-88fe-f22830f2f762','2025-11-22T12:08:00.000+00:00','Ben','Added question: How sure are you? 漢字','01a205a0-925d-7d09-bb59-28fe48e0c83f','questions','01a205a0-9280-7604-9b22-173969e796b0','add',1,'','{"uid": "01a205a0-9280-7604-9b22-173969e796b0", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "text": "How sure are you? 漢字", "doctor": "Dr Sample", "category": "other", "asked_by": "patient", "state": "open", "do_not_tell": 0, "rank": 3, "origin": ""}','',0);
INSERT INTO "journal" VALUES(22,'01a205a0-9281-7d96-b27a-fde85aefe251','01a205a0-9281-75cb-99c7-850f6b65a70b','2025-11-22T12:08:00.000+00:00','Ben','Moved: How sure are you? 漢字','01a205a0-925d-7d09-bb59-28fe48e0c83f','questions','01a205a0-927e-743f-826f-9c462482ad77','change',3,'{"uid": "01a205a0-927e-743f-826f-9c462482ad77", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 2, "deleted_at": "", "text": "How sure are you? 漢字", "doctor": "Dr Model", "category": "other", "asked_by": "patient", "state": "answered", "do_not_tell": 0, "rank": 2, "origin": ""}','{"uid": "01a205a0-927e-743f-826f-9c462482ad77", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 3, "deleted_at": "", "text": "How sure are you? 漢字", "doctor": "Dr Model", "category": "other", "asked_by": "patient", "state": "answered", "do_not_tell": 0, "rank": 1, "origin": ""}','',0);
INSERT INTO "journal" VALUES(23,'01a205a0-9282-73ec-9d67-26cb16ea7b70','01a205a0-9281-75cb-99c7-850f6b65a70b','2025-11-22T12:08:00.000+00:00','Ben','Moved: How sure are you? 漢字','01a205a0-925d-7d09-bb59-28fe48e0c83f','questions','01a205a0-926d-796a-ac43-9b6c6adeb36e','change',2,'{"uid": "01a205a0-926d-796a-ac43-9b6c6adeb36e", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:02:00.000+00:00", "updated_at": "2025-11-22T12:02:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Question\n漢字 [x] \u001b[31m", "doctor": "", "category": "other", "asked_by": "patient", "state": "open", "do_not_tell": 0, "rank": 1, "origin": "note:01a205a0-926d-706e-9f26-bef867bb096e"}','{"uid": "01a205a0-926d-796a-ac43-9b6c6adeb36e", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:02:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 2, "deleted_at": "", "text": "Question\n漢字 [x] \u001b[31m", "doctor": "", "category": "other", "asked_by": "patient", "state": "open", "do_not_tell": 0, "rank": 2, "origin": "note:01a205a0-926d-706e-9f26-bef867bb096e"}','',0);
INSERT INTO "journal" VALUES(24,'01a205a0-9283-751f-8f06-8b7c0be7fb02','01a205a0-9282-7edf-941b-5ced24d78058','2025-11-22T12:08:00.000+00:00','Ben','Added candidate','01a205a0-925d-7d09-bb59-28fe48e0c83f','candidates','01a205a0-9282-7fbb-a281-e4398f47c5ec','add',1,'','{"uid": "01a205a0-9282-7fbb-a281-e4398f47c5ec", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "name": "Dr Model 漢字", "institution": "", "subspecialty": "", "phone": "", "came_from": "other", "recommended_by": "", "reached": "", "wait": "", "first_date": "", "price": "", "covered": "", "distance": "", "remote": "", "certified": "", "certified_on": "~2026", "licence": "", "licence_on": "", "centre": "", "centre_by": "", "ranked": "", "team": "", "trials": "", "email": "", "address": "", "why": "", "why_not": "", "chosen": 1, "origin": ""}','',0);
INSERT INTO "journal" VALUES(25,'01a205a0-9284-74e7-91e2-fb567b353ea8','01a205a0-9284-7014-8dc5-88fbf7d5a4f3','2025-11-22T12:08:00.000+00:00','Ben','Added person or place','01a205a0-925d-7d09-bb59-28fe48e0c83f','people','01a205a0-9284-70d2-9df7-f5361f3f765d','add',1,'','{"uid": "01a205a0-9284-70d2-9df7-f5361f3f765d", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "name": "Dr Sample", "role": "first", "institution": "", "phone": "020 7946 0100", "email": "", "specialty": "", "department": "", "address_as": "", "fax": "", "portal": "", "address": "", "hours": "", "notes": "", "origin": ""}','',0);
INSERT INTO "journal" VALUES(26,'01a205a0-9285-737d-ad6c-ecc0cf8522fa','01a205a0-9284-7e8f-bb07-f313e8de06df','2025-11-22T12:08:00.000+00:00','Ben','Added remote service','01a205a0-925d-7d09-bb59-28fe48e0c83f','services','01a205a0-9284-7f46-8a45-42ea8c64866a','add',1,'','{"uid": "01a205a0-9284-7f46-8a45-42ea8c64866a", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "name": "Sample service", "specialist": "yes", "secure": "", "written": "", "clear": "", "price": "", "price_on": "", "turnaround": "", "clock": "", "places": "", "excluded": "", "own_doctor": "", "language": "", "age": "", "inpatient": "", "follow_up": "", "refund": "", "phone": "", "web": "", "notes": "", "origin": ""}','',0);
INSERT INTO "journal" VALUES(27,'01a205a0-9287-7495-abaf-7c426c1515bc','01a205a0-9286-7fa2-91bd-237cd3df561f','2025-11-22T12:08:00.000+00:00','Ben','Added contact','01a205a0-925d-7d09-bb59-28fe48e0c83f','contacts','01a205a0-9287-706e-af4d-a03e9eeca0d3','add',1,'','{"uid": "01a205a0-9287-706e-af4d-a03e9eeca0d3", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "said": "a\nb", "with_uid": "01a205a0-9282-7fbb-a281-e4398f47c5ec", "spoke_to": "", "reference": "", "outcome": "asked", "next_step": "", "next_by": "", "next_done": 0, "day": "2025-11-20", "how": "call", "about": "other", "done_by": "patient", "attached": ""}','',0);
INSERT INTO "journal" VALUES(28,'01a205a0-928f-7174-acb7-1e8dce2e56e8','01a205a0-928e-7b4c-88b6-cb7008ba39ad','2025-11-22T12:08:00.000+00:00','Ben','Added insurance plan','01a205a0-925d-7d09-bb59-28fe48e0c83f','plans','01a205a0-928e-7c97-9d2d-45a73e16aa35','add',1,'','{"uid": "01a205a0-928e-7c97-9d2d-45a73e16aa35", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "insurer": "Sample Health", "name": "", "kind": "", "phone": "", "member_number": "", "approval": "", "approval_number": "", "valid_from": "", "valid_until": "2026-01", "form": "", "cap": "", "denied_on": "", "denied_why": "", "appeal": "", "appeal_due": "", "notes": ""}','',0);
INSERT INTO "journal" VALUES(29,'01a205a0-9293-707c-a86b-7770e231263e','01a205a0-9292-7b38-9201-bfda5f56fd40','2025-11-22T12:08:00.000+00:00','Ben','Added answer','01a205a0-925d-7d09-bb59-28fe48e0c83f','answers','01a205a0-9292-7c70-8531-8e5104135c5a','add',1,'','{"uid": "01a205a0-9292-7c70-8531-8e5104135c5a", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "question": "Covered?", "answer": "unclear", "words": "", "contact_uid": "01a205a0-9287-706e-af4d-a03e9eeca0d3", "origin": ""}','',0);
INSERT INTO "journal" VALUES(30,'01a205a0-929b-71bd-9a84-0dc5ce7da3fd','01a205a0-929a-7c04-bc5e-0bf63d6afed5','2025-11-22T12:08:00.000+00:00','Ben','Added search','01a205a0-925d-7d09-bb59-28fe48e0c83f','searches','01a205a0-929a-7d5e-be4a-1f0884cbb2e4','add',1,'','{"uid": "01a205a0-929a-7d5e-be4a-1f0884cbb2e4", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "words": "knee clinic", "found": "", "source": "web", "place": "", "ask": "", "filters": "", "day": "2025-11-21"}','',0);
INSERT INTO "journal" VALUES(31,'01a205a0-929f-73a1-83d8-f1ea9d315ec1','01a205a0-929e-7c88-9399-fdfac0ac428e','2025-11-22T12:08:00.000+00:00','Ben','Added appointment','01a205a0-925d-7d09-bb59-28fe48e0c83f','appointments','01a205a0-929e-7dda-a4bf-6ff06cc1fde1','add',1,'','{"uid": "01a205a0-929e-7dda-a4bf-6ff06cc1fde1", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "doctor": "Dr Model", "day": "2025-12-01", "time": "", "mode": "person", "place": "", "minutes": "", "bring": "", "confirmed": 0, "visit": "second", "arrive_by": "", "zone": "", "interpreter": "", "preparation": "", "state": "planned"}','',0);
INSERT INTO "journal" VALUES(32,'01a205a0-92a0-7a19-9007-8a4c4957b183','01a205a0-92a0-710b-946e-f81e9857afdc','2025-11-22T12:08:00.000+00:00','Ben','Changed appointment','01a205a0-925d-7d09-bb59-28fe48e0c83f','appointments','01a205a0-929e-7dda-a4bf-6ff06cc1fde1','change',2,'{"uid": "01a205a0-929e-7dda-a4bf-6ff06cc1fde1", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "doctor": "Dr Model", "day": "2025-12-01", "time": "", "mode": "person", "place": "", "minutes": "", "bring": "", "confirmed": 0, "visit": "second", "arrive_by": "", "zone": "", "interpreter": "", "preparation": "", "state": "planned"}','{"uid": "01a205a0-929e-7dda-a4bf-6ff06cc1fde1", "case_uid": "01a205a0-925d-7d09-bb59-28fe48e0c83f", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 2, "deleted_at": "", "doctor": "Dr Model", "day": "2025-12-01", "time": "10:30", "mode": "person", "place": "", "minutes": "", "bring": "", "confirmed": 0, "visit": "second", "arrive_by": "", "zone": "", "interpreter": "", "preparation": "", "state": "planned"}','',0);
INSERT INTO "journal" VALUES(33,'01a205a0-92a1-795e-a5e2-864e1307bf6e','01a205a0-92a1-7544-a8ec-1049e45ee28b','2025-11-22T12:08:00.000+00:00','Ben','Started the case Deleted','01a205a0-92a1-7672-b4ec-663d60822e09','cases','01a205a0-92a1-7672-b4ec-663d60822e09','add',1,'','{"uid": "01a205a0-92a1-7672-b4ec-663d60822e09", "case_uid": "01a205a0-92a1-7672-b4ec-663d60822e09", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "title": "Deleted", "condition": "", "decision": "", "speaker": "patient", "speaker_name": "", "relation": "", "authority": "", "reasons": "[]", "doubts": "", "decide_by": "", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "state": "open"}','',0);
INSERT INTO "journal" VALUES(34,'01a205a0-92a1-7d61-a95b-89b501384f63','01a205a0-92a1-7544-a8ec-1049e45ee28b','2025-11-22T12:08:00.000+00:00','Ben','Started the case Deleted','01a205a0-92a1-7672-b4ec-663d60822e09','patients','01a205a0-92a1-7bbd-bf61-c39cb6c9e40b','add',1,'','{"uid": "01a205a0-92a1-7bbd-bf61-c39cb6c9e40b", "case_uid": "01a205a0-92a1-7672-b4ec-663d60822e09", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "name": "", "former_names": "", "born": "", "contact": "", "record_numbers": "", "language": "", "hearing": "", "sight": "", "other_needs": ""}','',0);
INSERT INTO "journal" VALUES(35,'01a205a0-92a2-7fab-958e-cf4e2c14c8a8','01a205a0-92a2-7917-a1f4-7b9f7a258fb2','2025-11-22T12:08:00.000+00:00','Ben','Deleted case','01a205a0-92a1-7672-b4ec-663d60822e09','cases','01a205a0-92a1-7672-b4ec-663d60822e09','remove',2,'{"uid": "01a205a0-92a1-7672-b4ec-663d60822e09", "case_uid": "01a205a0-92a1-7672-b4ec-663d60822e09", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "title": "Deleted", "condition": "", "decision": "", "speaker": "patient", "speaker_name": "", "relation": "", "authority": "", "reasons": "[]", "doubts": "", "decide_by": "", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "state": "open"}','{"uid": "01a205a0-92a1-7672-b4ec-663d60822e09", "case_uid": "01a205a0-92a1-7672-b4ec-663d60822e09", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 2, "deleted_at": "2025-11-22T12:08:00.000+00:00", "title": "Deleted", "condition": "", "decision": "", "speaker": "patient", "speaker_name": "", "relation": "", "authority": "", "reasons": "[]", "doubts": "", "decide_by": "", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "state": "open"}','',0);
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
INSERT INTO "notes" VALUES('01a205a0-926c-7340-b55a-da1f4a99804f','01a205a0-925d-7d09-bb59-28fe48e0c83f','2025-11-22T12:01:00.000+00:00','2025-11-22T12:01:00.000+00:00','Maria',1,'','note 漢字 [x] [31m','Note
漢字 [x] [31m','note','','',0,'','Note
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a205a0-926d-706e-9f26-bef867bb096e','01a205a0-925d-7d09-bb59-28fe48e0c83f','2025-11-22T12:02:00.000+00:00','2025-11-22T12:02:00.000+00:00','Maria',1,'','question 漢字 [x] [31m','Question
漢字 [x] [31m','question','','',0,'','Question
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a205a0-926e-7893-bd71-c5ad3607c0f5','01a205a0-925d-7d09-bb59-28fe48e0c83f','2025-11-22T12:03:00.000+00:00','2025-11-22T12:03:00.000+00:00','Maria',1,'','to do 漢字 [x] [31m','To do
漢字 [x] [31m','todo','','',0,'','To do
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a205a0-9273-71be-ae54-f7f5c9d13dad','01a205a0-925d-7d09-bb59-28fe48e0c83f','2025-11-22T12:04:00.000+00:00','2025-11-22T12:04:00.000+00:00','Maria',1,'','diagnosis 漢字 [x] [31m','Diagnosis
漢字 [x] [31m','diagnosis','','',0,'','Diagnosis
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a205a0-9274-7199-8ca8-7c3d9e6ea1e5','01a205a0-925d-7d09-bb59-28fe48e0c83f','2025-11-22T12:05:00.000+00:00','2025-11-22T12:05:00.000+00:00','Maria',1,'','recommendation 漢字 [x] [31m','Recommendation
漢字 [x] [31m','recommendation','','',0,'','Recommendation
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a205a0-9275-70fc-be59-3f491088faf6','01a205a0-925d-7d09-bb59-28fe48e0c83f','2025-11-22T12:06:00.000+00:00','2025-11-22T12:06:00.000+00:00','Maria',1,'','medicine 漢字 [x] [31m','Medicine
漢字 [x] [31m','medicine','','',0,'','Medicine
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a205a0-9275-7e49-84a3-85cee0c9c5ee','01a205a0-925d-7d09-bb59-28fe48e0c83f','2025-11-22T12:07:00.000+00:00','2025-11-22T12:08:00.000+00:00','Maria',3,'','test 漢字 [x] [31m','Test
漢字 [x] [31m','test','','',0,'','Test
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a205a0-9276-7b8a-9ee8-61688639aa85','01a205a0-925d-7d09-bb59-28fe48e0c83f','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Maria',2,'','ben''s words','Ben''s words','word','','',1,'','Word to look up
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
INSERT INTO "patients" VALUES('01a205a0-925e-7d6e-8e8f-79c18dc1dbe2','01a205a0-925d-7d09-bb59-28fe48e0c83f','2025-11-22T12:00:00.000+00:00','2025-11-22T12:00:00.000+00:00','Maria',1,'','maria example','Maria Example','','','','','','','','');
INSERT INTO "patients" VALUES('01a205a0-92a1-7bbd-bf61-c39cb6c9e40b','01a205a0-92a1-7672-b4ec-663d60822e09','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','','','','','','','','','','');
CREATE TABLE people (
    uid TEXT PRIMARY KEY NOT NULL,
    case_uid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    deleted_at TEXT NOT NULL DEFAULT '',
    folded TEXT NOT NULL DEFAULT '',

    name TEXT NOT NULL CHECK (name <> ''),
    role TEXT NOT NULL DEFAULT '',
    institution TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    specialty TEXT NOT NULL DEFAULT '',
    department TEXT NOT NULL DEFAULT '',
    address_as TEXT NOT NULL DEFAULT '',
    fax TEXT NOT NULL DEFAULT '',
    portal TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    hours TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    origin TEXT NOT NULL DEFAULT '',
    FOREIGN KEY (case_uid) REFERENCES cases (uid)
) STRICT;
INSERT INTO "people" VALUES('01a205a0-9284-70d2-9df7-f5361f3f765d','01a205a0-925d-7d09-bb59-28fe48e0c83f','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','dr sample 020 7946 0100','Dr Sample','first','','020 7946 0100','','','','','','','','','','');
CREATE TABLE plans (
    uid TEXT PRIMARY KEY NOT NULL,
    case_uid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    deleted_at TEXT NOT NULL DEFAULT '',
    folded TEXT NOT NULL DEFAULT '',

    insurer TEXT NOT NULL CHECK (insurer <> ''),
    name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    member_number TEXT NOT NULL DEFAULT '',
    approval TEXT NOT NULL DEFAULT '',
    approval_number TEXT NOT NULL DEFAULT '',
    valid_from TEXT NOT NULL DEFAULT '',
    valid_until TEXT NOT NULL DEFAULT '',
    form TEXT NOT NULL DEFAULT '',
    cap TEXT NOT NULL DEFAULT '',
    denied_on TEXT NOT NULL DEFAULT '',
    denied_why TEXT NOT NULL DEFAULT '',
    appeal TEXT NOT NULL DEFAULT '',
    appeal_due TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    FOREIGN KEY (case_uid) REFERENCES cases (uid)
) STRICT;
INSERT INTO "plans" VALUES('01a205a0-928e-7c97-9d2d-45a73e16aa35','01a205a0-925d-7d09-bb59-28fe48e0c83f','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','sample health 2026-01','Sample Health','','','','','','','','2026-01','','','','','','','');
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
INSERT INTO "questions" VALUES('01a205a0-926d-796a-ac43-9b6c6adeb36e','01a205a0-925d-7d09-bb59-28fe48e0c83f','2025-11-22T12:02:00.000+00:00','2025-11-22T12:08:00.000+00:00','Maria',2,'','question 漢字 [x] [31m','Question
漢字 [x] [31m','','other','patient','open',0,2,'note:01a205a0-926d-706e-9f26-bef867bb096e');
INSERT INTO "questions" VALUES('01a205a0-927e-743f-826f-9c462482ad77','01a205a0-925d-7d09-bb59-28fe48e0c83f','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',3,'','how sure are you? 漢字 dr model','How sure are you? 漢字','Dr Model','other','patient','answered',0,1,'');
INSERT INTO "questions" VALUES('01a205a0-9280-7604-9b22-173969e796b0','01a205a0-925d-7d09-bb59-28fe48e0c83f','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','how sure are you? 漢字 dr sample','How sure are you? 漢字','Dr Sample','other','patient','open',0,3,'');
CREATE TABLE searches (
    uid TEXT PRIMARY KEY NOT NULL,
    case_uid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    deleted_at TEXT NOT NULL DEFAULT '',
    folded TEXT NOT NULL DEFAULT '',

    words TEXT NOT NULL CHECK (words <> ''),
    found TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    ask TEXT NOT NULL DEFAULT '',
    filters TEXT NOT NULL DEFAULT '',
    day TEXT NOT NULL CHECK (day <> ''),
    FOREIGN KEY (case_uid) REFERENCES cases (uid)
) STRICT;
INSERT INTO "searches" VALUES('01a205a0-929a-7d5e-be4a-1f0884cbb2e4','01a205a0-925d-7d09-bb59-28fe48e0c83f','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','knee clinic 2025-11-21','knee clinic','','web','','','','2025-11-21');
CREATE TABLE services (
    uid TEXT PRIMARY KEY NOT NULL,
    case_uid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    deleted_at TEXT NOT NULL DEFAULT '',
    folded TEXT NOT NULL DEFAULT '',

    name TEXT NOT NULL CHECK (name <> ''),
    specialist TEXT NOT NULL DEFAULT '',
    secure TEXT NOT NULL DEFAULT '',
    written TEXT NOT NULL DEFAULT '',
    clear TEXT NOT NULL DEFAULT '',
    price TEXT NOT NULL DEFAULT '',
    price_on TEXT NOT NULL DEFAULT '',
    turnaround TEXT NOT NULL DEFAULT '',
    clock TEXT NOT NULL DEFAULT '',
    places TEXT NOT NULL DEFAULT '',
    excluded TEXT NOT NULL DEFAULT '',
    own_doctor TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    age TEXT NOT NULL DEFAULT '',
    inpatient TEXT NOT NULL DEFAULT '',
    follow_up TEXT NOT NULL DEFAULT '',
    refund TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    web TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    origin TEXT NOT NULL DEFAULT '',
    FOREIGN KEY (case_uid) REFERENCES cases (uid)
) STRICT;
INSERT INTO "services" VALUES('01a205a0-9284-7f46-8a45-42ea8c64866a','01a205a0-925d-7d09-bb59-28fe48e0c83f','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','sample service','Sample service','yes','','','','','','','','','','','','','','','','','','','');
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
INSERT INTO "ticks" VALUES('01a205a0-927b-73c7-8642-3346ba7ba6fb','01a205a0-925d-7d09-bb59-28fe48e0c83f','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','','records','ask');
INSERT INTO "ticks" VALUES('01a205a0-927c-7432-806e-715cc5e3e85e','01a205a0-925d-7d09-bb59-28fe48e0c83f','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',2,'2025-11-22T12:08:00.000+00:00','','reasons','choose');
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
CREATE INDEX people_of_case ON people (case_uid) WHERE deleted_at = '';
CREATE INDEX candidates_of_case ON candidates (case_uid) WHERE deleted_at = '';
CREATE INDEX services_of_case ON services (case_uid) WHERE deleted_at = '';
CREATE INDEX contacts_of_case ON contacts (case_uid) WHERE deleted_at = '';
CREATE INDEX plans_of_case ON plans (case_uid) WHERE deleted_at = '';
CREATE INDEX answers_of_case ON answers (case_uid) WHERE deleted_at = '';
CREATE INDEX searches_of_case ON searches (case_uid) WHERE deleted_at = '';
CREATE INDEX appointments_of_case ON appointments (case_uid) WHERE deleted_at = '';
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('journal',35);
COMMIT;
