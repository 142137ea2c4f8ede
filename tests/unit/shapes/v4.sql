PRAGMA application_id = 844066921;
PRAGMA user_version = 4;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'second_opinion','m001_first_house','2026-11-23 04:41:34.432921+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'second_opinion','m002_questions','2026-11-23 04:41:34.433441+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'second_opinion','m003_finding','2026-11-23 04:41:34.435305+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'second_opinion','m004_preparing','2026-11-23 04:41:34.445168+00:00');
CREATE TABLE allergies (
    uid TEXT PRIMARY KEY NOT NULL,
    case_uid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    deleted_at TEXT NOT NULL DEFAULT '',
    folded TEXT NOT NULL DEFAULT '',

    name TEXT NOT NULL CHECK (name <> ''),
    reaction TEXT NOT NULL DEFAULT '',
    severity TEXT NOT NULL DEFAULT '',
    day TEXT NOT NULL DEFAULT '',
    FOREIGN KEY (case_uid) REFERENCES cases (uid)
) STRICT;
INSERT INTO "allergies" VALUES('01a206b5-9a11-74ff-81af-96ae64b9510a','01a206b5-99f3-7c98-9cb7-30d55a7d230a','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','penicillin','penicillin','','','');
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
INSERT INTO "answers" VALUES('01a206b5-9a0b-78f5-b75f-4565fbd25443','01a206b5-99f3-7c98-9cb7-30d55a7d230a','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','covered?','Covered?','unclear','','01a206b5-9a0a-71ab-bdb8-2b831a55e99c','');
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
INSERT INTO "appointments" VALUES('01a206b5-9a0c-7dc0-ba89-ce39189c3370','01a206b5-99f3-7c98-9cb7-30d55a7d230a','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',2,'','dr model 2025-12-01 10:30','Dr Model','2025-12-01','10:30','person','','','',0,'second','','','','','planned');
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
INSERT INTO "candidates" VALUES('01a206b5-9a07-7fd3-bbe4-7a70d69b3c3c','01a206b5-99f3-7c98-9cb7-30d55a7d230a','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','dr model 漢字 ~2026','Dr Model 漢字','','','','other','','','','','','','','','','~2026','','','','','','','','','','','',1,'');
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
, present TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "cases" VALUES('01a206b5-99f3-7c98-9cb7-30d55a7d230a','01a206b5-99f3-7c98-9cb7-30d55a7d230a','2025-11-22T12:00:00.000+00:00','2025-11-22T12:00:00.000+00:00','Maria',2,'','my knee; it''s ''bad'' ~2026','My knee; it''s ''bad''','','','patient','','','','["confirm", "doubts"]','private','~2026','','','','','[]','','',0,'','','open','');
INSERT INTO "cases" VALUES('01a206b5-9a13-7b65-b44e-b8bf5b382b91','01a206b5-9a13-7b65-b44e-b8bf5b382b91','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',2,'2025-11-22T12:08:00.000+00:00','deleted','Deleted','','','patient','','','','[]','','','','','','','[]','','',0,'','','open','');
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
INSERT INTO "contacts" VALUES('01a206b5-9a0a-71ab-bdb8-2b831a55e99c','01a206b5-99f3-7c98-9cb7-30d55a7d230a','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','a b 2025-11-20','a
b','01a206b5-9a07-7fd3-bbe4-7a70d69b3c3c','','','asked','','',0,'2025-11-20','call','other','patient','');
CREATE TABLE corrections (
    uid TEXT PRIMARY KEY NOT NULL,
    case_uid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    deleted_at TEXT NOT NULL DEFAULT '',
    folded TEXT NOT NULL DEFAULT '',

    says TEXT NOT NULL CHECK (says <> ''),
    should_say TEXT NOT NULL DEFAULT '',
    record_uid TEXT NOT NULL DEFAULT '',
    holder_uid TEXT NOT NULL DEFAULT '',
    spot TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT '',
    asked_on TEXT NOT NULL DEFAULT '',
    promised_by TEXT NOT NULL DEFAULT '',
    extended_on TEXT NOT NULL DEFAULT '',
    answered_on TEXT NOT NULL DEFAULT '',
    answer TEXT NOT NULL DEFAULT '',
    FOREIGN KEY (case_uid) REFERENCES cases (uid)
) STRICT;
INSERT INTO "corrections" VALUES('01a206b5-9a0f-7288-8447-958fb352d2aa','01a206b5-99f3-7c98-9cb7-30d55a7d230a','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','left right','left','right','01a206b5-9a0e-7433-8290-c82c3c5b86e7','','','found','','','','','');
CREATE TABLE illnesses (
    uid TEXT PRIMARY KEY NOT NULL,
    case_uid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    deleted_at TEXT NOT NULL DEFAULT '',
    folded TEXT NOT NULL DEFAULT '',

    name TEXT NOT NULL CHECK (name <> ''),
    since TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT '',
    treated TEXT NOT NULL DEFAULT '',
    private INTEGER NOT NULL DEFAULT 0 CHECK (private IN (0, 1)),
    FOREIGN KEY (case_uid) REFERENCES cases (uid)
) STRICT;
INSERT INTO "illnesses" VALUES('01a206b5-9a11-7cf1-ae50-586ab86e8f17','01a206b5-99f3-7c98-9cb7-30d55a7d230a','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','asthma ~2003','asthma','~2003','now','',0);
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
INSERT INTO "journal" VALUES(1,'01a206b5-99f4-71a9-abc2-2aab42fd0fc1','01a206b5-99f3-7b4d-9032-245c4a051692','2025-11-22T12:00:00.000+00:00','Maria','Started the case My knee; it''s ''bad''','01a206b5-99f3-7c98-9cb7-30d55a7d230a','cases','01a206b5-99f3-7c98-9cb7-30d55a7d230a','add',1,'','{"uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:00:00.000+00:00", "updated_at": "2025-11-22T12:00:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "title": "My knee; it''s ''bad''", "condition": "", "decision": "", "speaker": "patient", "speaker_name": "", "relation": "", "authority": "", "reasons": "[]", "doubts": "", "decide_by": "", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "present": "", "state": "open"}','',0);
INSERT INTO "journal" VALUES(2,'01a206b5-99f4-7677-b553-b80a79fd5b04','01a206b5-99f3-7b4d-9032-245c4a051692','2025-11-22T12:00:00.000+00:00','Maria','Started the case My knee; it''s ''bad''','01a206b5-99f3-7c98-9cb7-30d55a7d230a','patients','01a206b5-99f4-74ac-bd30-2f8cb6de5811','add',1,'','{"uid": "01a206b5-99f4-74ac-bd30-2f8cb6de5811", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:00:00.000+00:00", "updated_at": "2025-11-22T12:00:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "name": "Maria Example", "former_names": "", "born": "", "contact": "", "record_numbers": "", "language": "", "hearing": "", "sight": "", "other_needs": ""}','',0);
INSERT INTO "journal" VALUES(3,'01a206b5-99f5-7c9c-9e82-35ef2e892a06','01a206b5-99f5-736d-9868-c1778166de80','2025-11-22T12:00:00.000+00:00','Maria','Changed case','01a206b5-99f3-7c98-9cb7-30d55a7d230a','cases','01a206b5-99f3-7c98-9cb7-30d55a7d230a','change',2,'{"uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:00:00.000+00:00", "updated_at": "2025-11-22T12:00:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "title": "My knee; it''s ''bad''", "condition": "", "decision": "", "speaker": "patient", "speaker_name": "", "relation": "", "authority": "", "reasons": "[]", "doubts": "", "decide_by": "", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "present": "", "state": "open"}','{"uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:00:00.000+00:00", "updated_at": "2025-11-22T12:00:00.000+00:00", "author": "Maria", "version": 2, "deleted_at": "", "title": "My knee; it''s ''bad''", "condition": "", "decision": "", "speaker": "patient", "speaker_name": "", "relation": "", "authority": "", "reasons": "[\"confirm\", \"doubts\"]", "doubts": "private", "decide_by": "~2026", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "present": "", "state": "open"}','',0);
INSERT INTO "journal" VALUES(4,'01a206b5-99f6-792e-a39c-c8653e38fac5','01a206b5-99f6-7550-b66f-f4fa8eb7f9f9','2025-11-22T12:01:00.000+00:00','Maria','Wrote: Note 漢字 [x] ␛[31m','01a206b5-99f3-7c98-9cb7-30d55a7d230a','notes','01a206b5-99f6-75f5-8190-0de33d5117ab','add',1,'','{"uid": "01a206b5-99f6-75f5-8190-0de33d5117ab", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:01:00.000+00:00", "updated_at": "2025-11-22T12:01:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Note\n漢字 [x] \u001b[31m", "kind": "note", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Note\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(5,'01a206b5-99f7-71b2-b7a0-11a805d64eea','01a206b5-99f7-700e-9690-88e7f18af907','2025-11-22T12:02:00.000+00:00','Maria','Wrote: Question 漢字 [x] ␛[31m','01a206b5-99f3-7c98-9cb7-30d55a7d230a','notes','01a206b5-99f7-7081-83e3-efbbb087277b','add',1,'','{"uid": "01a206b5-99f7-7081-83e3-efbbb087277b", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:02:00.000+00:00", "updated_at": "2025-11-22T12:02:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Question\n漢字 [x] \u001b[31m", "kind": "question", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Question\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(6,'01a206b5-99f7-790d-bd1a-c8224a59b67a','01a206b5-99f7-700e-9690-88e7f18af907','2025-11-22T12:02:00.000+00:00','Maria','Wrote: Question 漢字 [x] ␛[31m','01a206b5-99f3-7c98-9cb7-30d55a7d230a','questions','01a206b5-99f7-7717-9814-2004b8c9e02f','add',1,'','{"uid": "01a206b5-99f7-7717-9814-2004b8c9e02f", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:02:00.000+00:00", "updated_at": "2025-11-22T12:02:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Question\n漢字 [x] \u001b[31m", "doctor": "", "category": "other", "asked_by": "patient", "state": "open", "do_not_tell": 0, "rank": 1, "origin": "note:01a206b5-99f7-7081-83e3-efbbb087277b"}','',0);
INSERT INTO "journal" VALUES(7,'01a206b5-99f8-75f8-9f92-147772e20ddd','01a206b5-99f8-7432-aade-c8ec12a70e59','2025-11-22T12:03:00.000+00:00','Maria','Wrote: To do 漢字 [x] ␛[31m','01a206b5-99f3-7c98-9cb7-30d55a7d230a','notes','01a206b5-99f8-74cb-a345-2ee5da09649a','add',1,'','{"uid": "01a206b5-99f8-74cb-a345-2ee5da09649a", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:03:00.000+00:00", "updated_at": "2025-11-22T12:03:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "To do\n漢字 [x] \u001b[31m", "kind": "todo", "due": "", "done_at": "", "starred": 0, "step": "", "original": "To do\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(8,'01a206b5-99f8-7e58-8d1a-6716452da574','01a206b5-99f8-7ce3-a8cd-6c98388d1f30','2025-11-22T12:04:00.000+00:00','Maria','Wrote: Diagnosis 漢字 [x] ␛[31m','01a206b5-99f3-7c98-9cb7-30d55a7d230a','notes','01a206b5-99f8-7d41-821f-e5e7e1632619','add',1,'','{"uid": "01a206b5-99f8-7d41-821f-e5e7e1632619", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:04:00.000+00:00", "updated_at": "2025-11-22T12:04:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Diagnosis\n漢字 [x] \u001b[31m", "kind": "diagnosis", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Diagnosis\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(9,'01a206b5-99f9-772e-861d-ac73d2f7028f','01a206b5-99f9-75c7-b8c1-5c49c40d4281','2025-11-22T12:05:00.000+00:00','Maria','Wrote: Recommendation 漢字 [x] ␛[31m','01a206b5-99f3-7c98-9cb7-30d55a7d230a','notes','01a206b5-99f9-7626-90e7-1745e7bccd8b','add',1,'','{"uid": "01a206b5-99f9-7626-90e7-1745e7bccd8b", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:05:00.000+00:00", "updated_at": "2025-11-22T12:05:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Recommendation\n漢字 [x] \u001b[31m", "kind": "recommendation", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Recommendation\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(10,'01a206b5-99fa-75e4-a856-2ed2f1e78865','01a206b5-99fa-7389-a83e-1d03b222e8e1','2025-11-22T12:06:00.000+00:00','Maria','Wrote: Medicine 漢字 [x] ␛[31m','01a206b5-99f3-7c98-9cb7-30d55a7d230a','notes','01a206b5-99fa-7429-a7c7-b5d9b7e40dcf','add',1,'','{"uid": "01a206b5-99fa-7429-a7c7-b5d9b7e40dcf", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:06:00.000+00:00", "updated_at": "2025-11-22T12:06:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Medicine\n漢字 [x] \u001b[31m", "kind": "medicine", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Medicine\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(11,'01a206b5-99fb-7967-947a-ca820f43475c','01a206b5-99fb-756b-9471-6820edc23970','2025-11-22T12:07:00.000+00:00','Maria','Wrote: Test 漢字 [x] ␛[31m','01a206b5-99f3-7c98-9cb7-30d55a7d230a','notes','01a206b5-99fb-7670-aa55-b40f28f7fdaf','add',1,'','{"uid": "01a206b5-99fb-7670-aa55-b40f28f7fdaf", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:07:00.000+00:00", "updated_at": "2025-11-22T12:07:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Test\n漢字 [x] \u001b[31m", "kind": "test", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Test\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(12,'01a206b5-99fc-7a85-9d2b-41bbbfe84099','01a206b5-99fc-77a8-b77e-2e7f51019f02','2025-11-22T12:08:00.000+00:00','Maria','Wrote: Word to look up 漢字 [x] ␛[31m','01a206b5-99f3-7c98-9cb7-30d55a7d230a','notes','01a206b5-99fc-7872-8502-66ee895ba671','add',1,'','{"uid": "01a206b5-99fc-7872-8502-66ee895ba671", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Word to look up\n漢字 [x] \u001b[31m", "kind": "word", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Word to look up\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(13,'01a206b5-99fe-7511-8eb3-33696ec69a56','01a206b5-99fd-7ebb-afa5-dba783bfd74e','2025-11-22T12:08:00.000+00:00','Ben','Changed note: Ben''s words','01a206b5-99f3-7c98-9cb7-30d55a7d230a','notes','01a206b5-99fc-7872-8502-66ee895ba671','change',2,'{"uid": "01a206b5-99fc-7872-8502-66ee895ba671", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Word to look up\n漢字 [x] \u001b[31m", "kind": "word", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Word to look up\n漢字 [x] \u001b[31m"}','{"uid": "01a206b5-99fc-7872-8502-66ee895ba671", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 2, "deleted_at": "", "text": "Ben''s words", "kind": "word", "due": "", "done_at": "", "starred": 1, "step": "", "original": "Word to look up\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(14,'01a206b5-99ff-7830-b509-b6bd68a2cc4f','01a206b5-99ff-73fb-b3d7-ef7b0b4ffb86','2025-11-22T12:08:00.000+00:00','Ben','Deleted note','01a206b5-99f3-7c98-9cb7-30d55a7d230a','notes','01a206b5-99fb-7670-aa55-b40f28f7fdaf','remove',2,'{"uid": "01a206b5-99fb-7670-aa55-b40f28f7fdaf", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:07:00.000+00:00", "updated_at": "2025-11-22T12:07:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Test\n漢字 [x] \u001b[31m", "kind": "test", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Test\n漢字 [x] \u001b[31m"}','{"uid": "01a206b5-99fb-7670-aa55-b40f28f7fdaf", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:07:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 2, "deleted_at": "2025-11-22T12:08:00.000+00:00", "text": "Test\n漢字 [x] \u001b[31m", "kind": "test", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Test\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(15,'01a206b5-9a00-7e94-9bee-a5f34f1e8807','01a206b5-9a00-7840-99e1-c18ed7f89f9f','2025-11-22T12:08:00.000+00:00','Ben','Took back: Deleted note','01a206b5-99f3-7c98-9cb7-30d55a7d230a','notes','01a206b5-99fb-7670-aa55-b40f28f7fdaf','restore',3,'{"uid": "01a206b5-99fb-7670-aa55-b40f28f7fdaf", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:07:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 2, "deleted_at": "2025-11-22T12:08:00.000+00:00", "text": "Test\n漢字 [x] \u001b[31m", "kind": "test", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Test\n漢字 [x] \u001b[31m"}','{"uid": "01a206b5-99fb-7670-aa55-b40f28f7fdaf", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:07:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 3, "deleted_at": "", "text": "Test\n漢字 [x] \u001b[31m", "kind": "test", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Test\n漢字 [x] \u001b[31m"}','01a206b5-99ff-73fb-b3d7-ef7b0b4ffb86',0);
INSERT INTO "journal" VALUES(16,'01a206b5-9a02-78c3-8004-3568f3ac3eda','01a206b5-9a02-7436-9cf1-543856b5f2f1','2025-11-22T12:08:00.000+00:00','Ben','Ticked: Ask for the records','01a206b5-99f3-7c98-9cb7-30d55a7d230a','ticks','01a206b5-9a02-7665-92a8-a77d07ff6473','add',1,'','{"uid": "01a206b5-9a02-7665-92a8-a77d07ff6473", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "card": "records", "task": "ask"}','',0);
INSERT INTO "journal" VALUES(17,'01a206b5-9a03-7616-9edd-7324ba4788ce','01a206b5-9a03-73b0-aedb-6e0e25289b3f','2025-11-22T12:08:00.000+00:00','Ben','Ticked: Choose','01a206b5-99f3-7c98-9cb7-30d55a7d230a','ticks','01a206b5-9a03-7523-a1fa-fca20a9ed8fb','add',1,'','{"uid": "01a206b5-9a03-7523-a1fa-fca20a9ed8fb", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "card": "reasons", "task": "choose"}','',0);
INSERT INTO "journal" VALUES(18,'01a206b5-9a04-70d5-8a5c-d1798b586e7b','01a206b5-9a03-7d18-8c7d-60464151f04d','2025-11-22T12:08:00.000+00:00','Ben','Unticked: Choose','01a206b5-99f3-7c98-9cb7-30d55a7d230a','ticks','01a206b5-9a03-7523-a1fa-fca20a9ed8fb','remove',2,'{"uid": "01a206b5-9a03-7523-a1fa-fca20a9ed8fb", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "card": "reasons", "task": "choose"}','{"uid": "01a206b5-9a03-7523-a1fa-fca20a9ed8fb", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 2, "deleted_at": "2025-11-22T12:08:00.000+00:00", "card": "reasons", "task": "choose"}','',0);
INSERT INTO "journal" VALUES(19,'01a206b5-9a04-7c22-8d59-a7721587152c','01a206b5-9a04-774c-81a2-2c37a1502182','2025-11-22T12:08:00.000+00:00','Ben','Added question: How sure are you? 漢字','01a206b5-99f3-7c98-9cb7-30d55a7d230a','questions','01a206b5-9a04-7a79-b627-dcd6f6f9aab5','add',1,'','{"uid": "01a206b5-9a04-7a79-b627-dcd6f6f9aab5", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "text": "How sure are you? 漢字", "doctor": "Dr Model", "category": "other", "asked_by": "patient", "state": "open", "do_not_tell": 0, "rank": 2, "origin": ""}','',0);
INSERT INTO "journal" VALUES(20,'01a206b5-9a05-7791-88f6-2c48907fc82f','01a206b5-9a05-731c-95bc-6bdea733497d','2025-11-22T12:08:00.000+00:00','Ben','answered: How sure are you? 漢字','01a206b5-99f3-7c98-9cb7-30d55a7d230a','questions','01a206b5-9a04-7a79-b627-dcd6f6f9aab5','change',2,'{"uid": "01a206b5-9a04-7a79-b627-dcd6f6f9aab5", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "text": "How sure are you? 漢字", "doctor": "Dr Model", "category": "other", "asked_by": "patient", "state": "open", "do_not_tell": 0, "rank": 2, "origin": ""}','{"uid": "01a206b5-9a04-7a79-b627-dcd6f6f9aab5", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 2, "deleted_at": "", "text": "How sure are you? 漢字", "doctor": "Dr Model", "category": "other", "asked_by": "patient", "state": "answered", "do_not_tell": 0, "rank": 2, "origin": ""}','',0);
INSERT INTO "journal" VALUES(21,'01a206b5-9a06-72c7-8b65-84d54544c001','01a206b5-9a05-7efa-98ff-469e963a43f0','2025-11-22T12:08:00.000+00:00','Ben','Added question: How sure are you? 漢字','01a206b5-99f3-7c98-9cb7-30d55a7d230a','questions','01a206b5-9a06-718f-b9c2-55a0b169e8e7','add',1,'','{"uid": "01a206b5-9a06-718f-b9c2-55a0b169e8e7", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "text": "How sure are you? 漢字", "doctor": "Dr Sample", "category": "other", "asked_by": "patient", "state": "open", "do_not_tell": 0, "rank": 3, "origin": ""}','',0);
INSERT INTO "journal" VALUES(22,'01a206b5-9a07-7301-966c-a1e6d6eebfc7','01a206b5-9a06-7e1a-8ac4-fb5ed222e35c','2025-11-22T12:08:00.000+00:00','Ben','Moved: How sure are you? 漢字','01a206b5-99f3-7c98-9cb7-30d55a7d230a','questions','01a206b5-9a04-7a79-b627-dcd6f6f9aab5','change',3,'{"uid": "01a206b5-9a04-7a79-b627-dcd6f6f9aab5", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 2, "deleted_at": "", "text": "How sure are you? 漢字", "doctor": "Dr Model", "category": "other", "asked_by": "patient", "state": "answered", "do_not_tell": 0, "rank": 2, "origin": ""}','{"uid": "01a206b5-9a04-7a79-b627-dcd6f6f9aab5", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 3, "deleted_at": "", "text": "How sure are you? 漢字", "doctor": "Dr Model", "category": "other", "asked_by": "patient", "state": "answered", "do_not_tell": 0, "rank": 1, "origin": ""}','',0);
INSERT INTO "journal" VALUES(23,'01a206b5-9a07-7668-a96c-f43433f6e99d','01a206b5-9a06-7e1a-8ac4-fb5ed222e35c','2025-11-22T12:08:00.000+00:00','Ben','Moved: How sure are you? 漢字','01a206b5-99f3-7c98-9cb7-30d55a7d230a','questions','01a206b5-99f7-7717-9814-2004b8c9e02f','change',2,'{"uid": "01a206b5-99f7-7717-9814-2004b8c9e02f", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:02:00.000+00:00", "updated_at": "2025-11-22T12:02:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Question\n漢字 [x] \u001b[31m", "doctor": "", "category": "other", "asked_by": "patient", "state": "open", "do_not_tell": 0, "rank": 1, "origin": "note:01a206b5-99f7-7081-83e3-efbbb087277b"}','{"uid": "01a206b5-99f7-7717-9814-2004b8c9e02f", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:02:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 2, "deleted_at": "", "text": "Question\n漢字 [x] \u001b[31m", "doctor": "", "category": "other", "asked_by": "patient", "state": "open", "do_not_tell": 0, "rank": 2, "origin": "note:01a206b5-99f7-7081-83e3-efbbb087277b"}','',0);
INSERT INTO "journal" VALUES(24,'01a206b5-9a08-7330-a6c3-9ef0428c9364','01a206b5-9a07-7f48-ad09-ad87b5ea7285','2025-11-22T12:08:00.000+00:00','Ben','Added candidate','01a206b5-99f3-7c98-9cb7-30d55a7d230a','candidates','01a206b5-9a07-7fd3-bbe4-7a70d69b3c3c','add',1,'','{"uid": "01a206b5-9a07-7fd3-bbe4-7a70d69b3c3c", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "name": "Dr Model 漢字", "institution": "", "subspecialty": "", "phone": "", "came_from": "other", "recommended_by": "", "reached": "", "wait": "", "first_date": "", "price": "", "covered": "", "distance": "", "remote": "", "certified": "", "certified_on": "~2026", "licence": "", "licence_on": "", "centre": "", "centre_by": "", "ranked": "", "team": "", "trials": "", "email": "", "address": "", "why": "", "why_not": "", "chosen": 1, "origin": ""}','',0);
INSERT INTO "journal" VALUES(25,'01a206b5-9a09-703b-9b75-e1c618aab81f','01a206b5-9a08-7c65-b584-e0d86119b55c','2025-11-22T12:08:00.000+00:00','Ben','Added person or place','01a206b5-99f3-7c98-9cb7-30d55a7d230a','people','01a206b5-9a08-7d01-863f-27d205e3bc67','add',1,'','{"uid": "01a206b5-9a08-7d01-863f-27d205e3bc67", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "name": "Dr Sample", "role": "first", "institution": "", "phone": "020 7946 0100", "email": "", "specialty": "", "department": "", "address_as": "", "fax": "", "portal": "", "address": "", "hours": "", "fee": "", "own_form": "", "tasks": "[]", "signal": "", "may_see": "", "invited_on": "", "answer": "", "notes": "", "origin": ""}','',0);
INSERT INTO "journal" VALUES(26,'01a206b5-9a09-7b4a-b7df-51fd04b68393','01a206b5-9a09-7829-af7e-db4f26722af9','2025-11-22T12:08:00.000+00:00','Ben','Added remote service','01a206b5-99f3-7c98-9cb7-30d55a7d230a','services','01a206b5-9a09-7890-afea-ce9fac670513','add',1,'','{"uid": "01a206b5-9a09-7890-afea-ce9fac670513", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "name": "Sample service", "specialist": "yes", "secure": "", "written": "", "clear": "", "price": "", "price_on": "", "turnaround": "", "clock": "", "places": "", "excluded": "", "own_doctor": "", "language": "", "age": "", "inpatient": "", "follow_up": "", "refund": "", "phone": "", "web": "", "notes": "", "origin": ""}','',0);
INSERT INTO "journal" VALUES(27,'01a206b5-9a0a-73bd-b812-09417a952bc4','01a206b5-9a0a-714a-b765-cfc0d0df9eca','2025-11-22T12:08:00.000+00:00','Ben','Added call or message','01a206b5-99f3-7c98-9cb7-30d55a7d230a','contacts','01a206b5-9a0a-71ab-bdb8-2b831a55e99c','add',1,'','{"uid": "01a206b5-9a0a-71ab-bdb8-2b831a55e99c", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "said": "a\nb", "with_uid": "01a206b5-9a07-7fd3-bbe4-7a70d69b3c3c", "spoke_to": "", "reference": "", "outcome": "asked", "next_step": "", "next_by": "", "next_done": 0, "day": "2025-11-20", "how": "call", "about": "other", "done_by": "patient", "attached": ""}','',0);
INSERT INTO "journal" VALUES(28,'01a206b5-9a0a-7f45-9c40-3f9001d022e1','01a206b5-9a0a-7c9d-bd8b-d7dc75531cdb','2025-11-22T12:08:00.000+00:00','Ben','Added insurance plan','01a206b5-99f3-7c98-9cb7-30d55a7d230a','plans','01a206b5-9a0a-7d0e-afbd-c97e207fa96b','add',1,'','{"uid": "01a206b5-9a0a-7d0e-afbd-c97e207fa96b", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "insurer": "Sample Health", "name": "", "kind": "", "phone": "", "member_number": "", "approval": "", "approval_number": "", "valid_from": "", "valid_until": "2026-01", "form": "", "cap": "", "denied_on": "", "denied_why": "", "appeal": "", "appeal_due": "", "notes": ""}','',0);
INSERT INTO "journal" VALUES(29,'01a206b5-9a0b-7b53-81ad-fe796c44baf1','01a206b5-9a0b-787b-8fac-7fe2e4dcf36d','2025-11-22T12:08:00.000+00:00','Ben','Added answer','01a206b5-99f3-7c98-9cb7-30d55a7d230a','answers','01a206b5-9a0b-78f5-b75f-4565fbd25443','add',1,'','{"uid": "01a206b5-9a0b-78f5-b75f-4565fbd25443", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "question": "Covered?", "answer": "unclear", "words": "", "contact_uid": "01a206b5-9a0a-71ab-bdb8-2b831a55e99c", "origin": ""}','',0);
INSERT INTO "journal" VALUES(30,'01a206b5-9a0c-75c7-ae13-3d968f5803d2','01a206b5-9a0c-733a-a0c4-d971f786f3b6','2025-11-22T12:08:00.000+00:00','Ben','Added search','01a206b5-99f3-7c98-9cb7-30d55a7d230a','searches','01a206b5-9a0c-73b0-a4b6-c135266c00cb','add',1,'','{"uid": "01a206b5-9a0c-73b0-a4b6-c135266c00cb", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "words": "knee clinic", "found": "", "source": "web", "place": "", "ask": "", "filters": "", "day": "2025-11-21"}','',0);
INSERT INTO "journal" VALUES(31,'01a206b5-9a0c-7fed-b2d6-47194732d784','01a206b5-9a0c-7d5b-8fd1-f5d3be23a09b','2025-11-22T12:08:00.000+00:00','Ben','Added appointment','01a206b5-99f3-7c98-9cb7-30d55a7d230a','appointments','01a206b5-9a0c-7dc0-ba89-ce39189c3370','add',1,'','{"uid": "01a206b5-9a0c-7dc0-ba89-ce39189c3370", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "doctor": "Dr Model", "day": "2025-12-01", "time": "", "mode": "person", "place": "", "minutes": "", "bring": "", "confirmed": 0, "visit": "second", "arrive_by": "", "zone": "", "interpreter": "", "preparation": "", "state": "planned"}','',0);
INSERT INTO "journal" VALUES(32,'01a206b5-9a0d-7c5c-8462-65c27021e829','01a206b5-9a0d-7712-ae2f-14883c7899b0','2025-11-22T12:08:00.000+00:00','Ben','Changed appointment','01a206b5-99f3-7c98-9cb7-30d55a7d230a','appointments','01a206b5-9a0c-7dc0-ba89-ce39189c3370','change',2,'{"uid": "01a206b5-9a0c-7dc0-ba89-ce39189c3370", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "doctor": "Dr Model", "day": "2025-12-01", "time": "", "mode": "person", "place": "", "minutes": "", "bring": "", "confirmed": 0, "visit": "second", "arrive_by": "", "zone": "", "interpreter": "", "preparation": "", "state": "planned"}','{"uid": "01a206b5-9a0c-7dc0-ba89-ce39189c3370", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 2, "deleted_at": "", "doctor": "Dr Model", "day": "2025-12-01", "time": "10:30", "mode": "person", "place": "", "minutes": "", "bring": "", "confirmed": 0, "visit": "second", "arrive_by": "", "zone": "", "interpreter": "", "preparation": "", "state": "planned"}','',0);
INSERT INTO "journal" VALUES(33,'01a206b5-9a0e-790e-91c0-b79356f15f3a','01a206b5-9a0e-73cd-befd-da40e0dd3992','2025-11-22T12:08:00.000+00:00','Ben','Added record','01a206b5-99f3-7c98-9cb7-30d55a7d230a','records','01a206b5-9a0e-7433-8290-c82c3c5b86e7','add',1,'','{"uid": "01a206b5-9a0e-7433-8290-c82c3c5b86e7", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "title": "CT, images", "holder_uid": "", "category": "other", "period": "", "wanted_as": "", "weight": "useful", "state": "asked", "body_part": "", "modality": "", "loan": 0, "return_by": "", "returned_on": "", "needed_by": "", "asked_on": "2025-11-01", "asked_how": "call", "spoke_to": "", "reference": "", "rule": "", "promised_by": "", "extended_on": "", "chased_on": "", "fee": "", "received_on": "", "medium": "", "opens": "", "right_person": "", "complete": "", "legible": "", "problem": "", "sent_on": "", "recipient": "", "sent_how": "", "courier": "", "confirmed_on": "", "confirmed_by": "", "reason": "", "notes": "", "origin": ""}','',0);
INSERT INTO "journal" VALUES(34,'01a206b5-9a0f-74c3-af92-7c3f59fb606e','01a206b5-9a0f-71ff-9b90-6f2f51b56614','2025-11-22T12:08:00.000+00:00','Ben','Added mistake in a record','01a206b5-99f3-7c98-9cb7-30d55a7d230a','corrections','01a206b5-9a0f-7288-8447-958fb352d2aa','add',1,'','{"uid": "01a206b5-9a0f-7288-8447-958fb352d2aa", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "says": "left", "should_say": "right", "record_uid": "01a206b5-9a0e-7433-8290-c82c3c5b86e7", "holder_uid": "", "spot": "", "state": "found", "asked_on": "", "promised_by": "", "extended_on": "", "answered_on": "", "answer": ""}','',0);
INSERT INTO "journal" VALUES(35,'01a206b5-9a0f-7f6c-978c-c000e6b0e9d0','01a206b5-9a0f-7b44-840b-1abbb9140a23','2025-11-22T12:08:00.000+00:00','Ben','Added line of the timeline','01a206b5-99f3-7c98-9cb7-30d55a7d230a','timeline','01a206b5-9a0f-7bb6-8874-4b1d5f12567f','add',1,'','{"uid": "01a206b5-9a0f-7bb6-8874-4b1d5f12567f", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "day": "~2025-03", "headline": "Pain", "kind": "symptom", "detail": "", "severity": "", "worse_with": "[\"cold\", \"漢字\"]", "better_with": "[]", "stops_me": "", "what": "", "dose": "", "effect": "", "side_effects": "", "why_stopped": "", "value": "", "reference": "", "until": "", "place": "", "side": "", "quality": "", "duration": "", "frequency": "", "time_of_day": "", "together_with": "", "changed": "", "course": "", "who": "", "paper": "", "weight": "", "private": 0}','',0);
INSERT INTO "journal" VALUES(36,'01a206b5-9a10-7c0e-9ed9-da9fa9d1fca4','01a206b5-9a10-7820-88a9-9fdce248af0e','2025-11-22T12:08:00.000+00:00','Ben','Added medicine','01a206b5-99f3-7c98-9cb7-30d55a7d230a','medicines','01a206b5-9a10-78b4-95e0-409b63639cdf','add',1,'','{"uid": "01a206b5-9a10-78b4-95e0-409b63639cdf", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "name": "Tablet A", "dose": "10 mg", "how_often": "", "what_for": "", "taken": "now", "since": "", "until": "", "effect": "", "side_effects": "", "why_stopped": "", "substance": "", "kind": "prescription", "strength": "", "form": "", "route": "", "really": "", "prescriber": "", "pharmacy": "", "number": "", "private": 1}','',0);
INSERT INTO "journal" VALUES(37,'01a206b5-9a11-7672-8dc4-abd639b53203','01a206b5-9a11-749c-81b8-4c609467e9f9','2025-11-22T12:08:00.000+00:00','Ben','Added allergy','01a206b5-99f3-7c98-9cb7-30d55a7d230a','allergies','01a206b5-9a11-74ff-81af-96ae64b9510a','add',1,'','{"uid": "01a206b5-9a11-74ff-81af-96ae64b9510a", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "name": "penicillin", "reaction": "", "severity": "", "day": ""}','',0);
INSERT INTO "journal" VALUES(38,'01a206b5-9a11-7e75-ac1a-141707001974','01a206b5-9a11-7c9d-9c30-18b4a51c6d14','2025-11-22T12:08:00.000+00:00','Ben','Added other illness','01a206b5-99f3-7c98-9cb7-30d55a7d230a','illnesses','01a206b5-9a11-7cf1-ae50-586ab86e8f17','add',1,'','{"uid": "01a206b5-9a11-7cf1-ae50-586ab86e8f17", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "name": "asthma", "since": "~2003", "state": "now", "treated": "", "private": 0}','',0);
INSERT INTO "journal" VALUES(39,'01a206b5-9a12-7962-9710-d3b2bd6e6f15','01a206b5-9a12-76a5-a501-f82887c34a71','2025-11-22T12:08:00.000+00:00','Ben','Added illness in the family','01a206b5-99f3-7c98-9cb7-30d55a7d230a','relatives','01a206b5-9a12-7711-9155-b5ad6d732cf5','add',1,'','{"uid": "01a206b5-9a12-7711-9155-b5ad6d732cf5", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "name": "mother", "illness": "gout", "age": "", "notes": "", "private": 0}','',0);
INSERT INTO "journal" VALUES(40,'01a206b5-9a13-736c-b529-ff54eabf8c7a','01a206b5-9a13-7126-ac71-268b31e1db35','2025-11-22T12:08:00.000+00:00','Ben','Added person or place','01a206b5-99f3-7c98-9cb7-30d55a7d230a','people','01a206b5-9a13-718a-9abe-5ed45d568b86','add',1,'','{"uid": "01a206b5-9a13-718a-9abe-5ed45d568b86", "case_uid": "01a206b5-99f3-7c98-9cb7-30d55a7d230a", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "name": "Anna", "role": "companion", "institution": "", "phone": "", "email": "", "specialty": "", "department": "", "address_as": "", "fax": "", "portal": "", "address": "", "hours": "", "fee": "", "own_form": "", "tasks": "[\"notes\", \"support\"]", "signal": "", "may_see": "", "invited_on": "", "answer": "", "notes": "", "origin": ""}','',0);
INSERT INTO "journal" VALUES(41,'01a206b5-9a13-7d49-83ea-80441e7dbfb6','01a206b5-9a13-7a74-869b-6af7f1ba7944','2025-11-22T12:08:00.000+00:00','Ben','Started the case Deleted','01a206b5-9a13-7b65-b44e-b8bf5b382b91','cases','01a206b5-9a13-7b65-b44e-b8bf5b382b91','add',1,'','{"uid": "01a206b5-9a13-7b65-b44e-b8bf5b382b91", "case_uid": "01a206b5-9a13-7b65-b44e-b8bf5b382b91", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "title": "Deleted", "condition": "", "decision": "", "speaker": "patient", "speaker_name": "", "relation": "", "authority": "", "reasons": "[]", "doubts": "", "decide_by": "", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "present": "", "state": "open"}','',0);
INSERT INTO "journal" VALUES(42,'01a206b5-9a13-7f7e-8898-5e39983b98d5','01a206b5-9a13-7a74-869b-6af7f1ba7944','2025-11-22T12:08:00.000+00:00','Ben','Started the case Deleted','01a206b5-9a13-7b65-b44e-b8bf5b382b91','patients','01a206b5-9a13-7e9c-ae1f-e3f42e3994cc','add',1,'','{"uid": "01a206b5-9a13-7e9c-ae1f-e3f42e3994cc", "case_uid": "01a206b5-9a13-7b65-b44e-b8bf5b382b91", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "name": "", "former_names": "", "born": "", "contact": "", "record_numbers": "", "language": "", "hearing": "", "sight": "", "other_needs": ""}','',0);
INSERT INTO "journal" VALUES(43,'01a206b5-9a14-7b3e-ae86-8894a928e2d4','01a206b5-9a14-765a-a409-ff642e819b0b','2025-11-22T12:08:00.000+00:00','Ben','Deleted case','01a206b5-9a13-7b65-b44e-b8bf5b382b91','cases','01a206b5-9a13-7b65-b44e-b8bf5b382b91','remove',2,'{"uid": "01a206b5-9a13-7b65-b44e-b8bf5b382b91", "case_uid": "01a206b5-9a13-7b65-b44e-b8bf5b382b91", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "title": "Deleted", "condition": "", "decision": "", "speaker": "patient", "speaker_name": "", "relation": "", "authority": "", "reasons": "[]", "doubts": "", "decide_by": "", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "present": "", "state": "open"}','{"uid": "01a206b5-9a13-7b65-b44e-b8bf5b382b91", "case_uid": "01a206b5-9a13-7b65-b44e-b8bf5b382b91", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 2, "deleted_at": "2025-11-22T12:08:00.000+00:00", "title": "Deleted", "condition": "", "decision": "", "speaker": "patient", "speaker_name": "", "relation": "", "authority": "", "reasons": "[]", "doubts": "", "decide_by": "", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "present": "", "state": "open"}','',0);
CREATE TABLE medicines (
    uid TEXT PRIMARY KEY NOT NULL,
    case_uid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    deleted_at TEXT NOT NULL DEFAULT '',
    folded TEXT NOT NULL DEFAULT '',

    name TEXT NOT NULL CHECK (name <> ''),
    dose TEXT NOT NULL DEFAULT '',
    how_often TEXT NOT NULL DEFAULT '',
    what_for TEXT NOT NULL DEFAULT '',
    taken TEXT NOT NULL DEFAULT '',
    since TEXT NOT NULL DEFAULT '',
    until TEXT NOT NULL DEFAULT '',
    effect TEXT NOT NULL DEFAULT '',
    side_effects TEXT NOT NULL DEFAULT '',
    why_stopped TEXT NOT NULL DEFAULT '',
    substance TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    strength TEXT NOT NULL DEFAULT '',
    form TEXT NOT NULL DEFAULT '',
    route TEXT NOT NULL DEFAULT '',
    really TEXT NOT NULL DEFAULT '',
    prescriber TEXT NOT NULL DEFAULT '',
    pharmacy TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL DEFAULT '',
    private INTEGER NOT NULL DEFAULT 0 CHECK (private IN (0, 1)),
    FOREIGN KEY (case_uid) REFERENCES cases (uid)
) STRICT;
INSERT INTO "medicines" VALUES('01a206b5-9a10-78b4-95e0-409b63639cdf','01a206b5-99f3-7c98-9cb7-30d55a7d230a','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','tablet a 10 mg','Tablet A','10 mg','','','now','','','','','','','prescription','','','','','','','',1);
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
INSERT INTO "notes" VALUES('01a206b5-99f6-75f5-8190-0de33d5117ab','01a206b5-99f3-7c98-9cb7-30d55a7d230a','2025-11-22T12:01:00.000+00:00','2025-11-22T12:01:00.000+00:00','Maria',1,'','note 漢字 [x] [31m','Note
漢字 [x] [31m','note','','',0,'','Note
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a206b5-99f7-7081-83e3-efbbb087277b','01a206b5-99f3-7c98-9cb7-30d55a7d230a','2025-11-22T12:02:00.000+00:00','2025-11-22T12:02:00.000+00:00','Maria',1,'','question 漢字 [x] [31m','Question
漢字 [x] [31m','question','','',0,'','Question
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a206b5-99f8-74cb-a345-2ee5da09649a','01a206b5-99f3-7c98-9cb7-30d55a7d230a','2025-11-22T12:03:00.000+00:00','2025-11-22T12:03:00.000+00:00','Maria',1,'','to do 漢字 [x] [31m','To do
漢字 [x] [31m','todo','','',0,'','To do
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a206b5-99f8-7d41-821f-e5e7e1632619','01a206b5-99f3-7c98-9cb7-30d55a7d230a','2025-11-22T12:04:00.000+00:00','2025-11-22T12:04:00.000+00:00','Maria',1,'','diagnosis 漢字 [x] [31m','Diagnosis
漢字 [x] [31m','diagnosis','','',0,'','Diagnosis
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a206b5-99f9-7626-90e7-1745e7bccd8b','01a206b5-99f3-7c98-9cb7-30d55a7d230a','2025-11-22T12:05:00.000+00:00','2025-11-22T12:05:00.000+00:00','Maria',1,'','recommendation 漢字 [x] [31m','Recommendation
漢字 [x] [31m','recommendation','','',0,'','Recommendation
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a206b5-99fa-7429-a7c7-b5d9b7e40dcf','01a206b5-99f3-7c98-9cb7-30d55a7d230a','2025-11-22T12:06:00.000+00:00','2025-11-22T12:06:00.000+00:00','Maria',1,'','medicine 漢字 [x] [31m','Medicine
漢字 [x] [31m','medicine','','',0,'','Medicine
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a206b5-99fb-7670-aa55-b40f28f7fdaf','01a206b5-99f3-7c98-9cb7-30d55a7d230a','2025-11-22T12:07:00.000+00:00','2025-11-22T12:08:00.000+00:00','Maria',3,'','test 漢字 [x] [31m','Test
漢字 [x] [31m','test','','',0,'','Test
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a206b5-99fc-7872-8502-66ee895ba671','01a206b5-99f3-7c98-9cb7-30d55a7d230a','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Maria',2,'','ben''s words','Ben''s words','word','','',1,'','Word to look up
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
INSERT INTO "patients" VALUES('01a206b5-99f4-74ac-bd30-2f8cb6de5811','01a206b5-99f3-7c98-9cb7-30d55a7d230a','2025-11-22T12:00:00.000+00:00','2025-11-22T12:00:00.000+00:00','Maria',1,'','maria example','Maria Example','','','','','','','','');
INSERT INTO "patients" VALUES('01a206b5-9a13-7e9c-ae1f-e3f42e3994cc','01a206b5-9a13-7b65-b44e-b8bf5b382b91','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','','','','','','','','','','');
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
    origin TEXT NOT NULL DEFAULT '', fee TEXT NOT NULL DEFAULT '', own_form TEXT NOT NULL DEFAULT '', signal TEXT NOT NULL DEFAULT '', may_see TEXT NOT NULL DEFAULT '', invited_on TEXT NOT NULL DEFAULT '', answer TEXT NOT NULL DEFAULT '', tasks TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tasks)),
    FOREIGN KEY (case_uid) REFERENCES cases (uid)
) STRICT;
INSERT INTO "people" VALUES('01a206b5-9a08-7d01-863f-27d205e3bc67','01a206b5-99f3-7c98-9cb7-30d55a7d230a','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','dr sample 020 7946 0100','Dr Sample','first','','020 7946 0100','','','','','','','','','','','','','','','','','[]');
INSERT INTO "people" VALUES('01a206b5-9a13-718a-9abe-5ed45d568b86','01a206b5-99f3-7c98-9cb7-30d55a7d230a','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','anna','Anna','companion','','','','','','','','','','','','','','','','','','','["notes", "support"]');
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
INSERT INTO "plans" VALUES('01a206b5-9a0a-7d0e-afbd-c97e207fa96b','01a206b5-99f3-7c98-9cb7-30d55a7d230a','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','sample health 2026-01','Sample Health','','','','','','','','2026-01','','','','','','','');
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
INSERT INTO "questions" VALUES('01a206b5-99f7-7717-9814-2004b8c9e02f','01a206b5-99f3-7c98-9cb7-30d55a7d230a','2025-11-22T12:02:00.000+00:00','2025-11-22T12:08:00.000+00:00','Maria',2,'','question 漢字 [x] [31m','Question
漢字 [x] [31m','','other','patient','open',0,2,'note:01a206b5-99f7-7081-83e3-efbbb087277b');
INSERT INTO "questions" VALUES('01a206b5-9a04-7a79-b627-dcd6f6f9aab5','01a206b5-99f3-7c98-9cb7-30d55a7d230a','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',3,'','how sure are you? 漢字 dr model','How sure are you? 漢字','Dr Model','other','patient','answered',0,1,'');
INSERT INTO "questions" VALUES('01a206b5-9a06-718f-b9c2-55a0b169e8e7','01a206b5-99f3-7c98-9cb7-30d55a7d230a','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','how sure are you? 漢字 dr sample','How sure are you? 漢字','Dr Sample','other','patient','open',0,3,'');
CREATE TABLE records (
    uid TEXT PRIMARY KEY NOT NULL,
    case_uid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    deleted_at TEXT NOT NULL DEFAULT '',
    folded TEXT NOT NULL DEFAULT '',

    title TEXT NOT NULL CHECK (title <> ''),
    holder_uid TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT '',
    period TEXT NOT NULL DEFAULT '',
    wanted_as TEXT NOT NULL DEFAULT '',
    weight TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT '',
    body_part TEXT NOT NULL DEFAULT '',
    modality TEXT NOT NULL DEFAULT '',
    return_by TEXT NOT NULL DEFAULT '',
    returned_on TEXT NOT NULL DEFAULT '',
    needed_by TEXT NOT NULL DEFAULT '',
    asked_on TEXT NOT NULL DEFAULT '',
    asked_how TEXT NOT NULL DEFAULT '',
    spoke_to TEXT NOT NULL DEFAULT '',
    reference TEXT NOT NULL DEFAULT '',
    rule TEXT NOT NULL DEFAULT '',
    promised_by TEXT NOT NULL DEFAULT '',
    extended_on TEXT NOT NULL DEFAULT '',
    chased_on TEXT NOT NULL DEFAULT '',
    fee TEXT NOT NULL DEFAULT '',
    received_on TEXT NOT NULL DEFAULT '',
    medium TEXT NOT NULL DEFAULT '',
    opens TEXT NOT NULL DEFAULT '',
    right_person TEXT NOT NULL DEFAULT '',
    complete TEXT NOT NULL DEFAULT '',
    legible TEXT NOT NULL DEFAULT '',
    problem TEXT NOT NULL DEFAULT '',
    sent_on TEXT NOT NULL DEFAULT '',
    recipient TEXT NOT NULL DEFAULT '',
    sent_how TEXT NOT NULL DEFAULT '',
    courier TEXT NOT NULL DEFAULT '',
    confirmed_on TEXT NOT NULL DEFAULT '',
    confirmed_by TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    origin TEXT NOT NULL DEFAULT '',
    loan INTEGER NOT NULL DEFAULT 0 CHECK (loan IN (0, 1)),
    FOREIGN KEY (case_uid) REFERENCES cases (uid)
) STRICT;
INSERT INTO "records" VALUES('01a206b5-9a0e-7433-8290-c82c3c5b86e7','01a206b5-99f3-7c98-9cb7-30d55a7d230a','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','ct, images 2025-11-01','CT, images','','other','','','useful','asked','','','','','','2025-11-01','call','','','','','','','','','','','','','','','','','','','','','','','',0);
CREATE TABLE relatives (
    uid TEXT PRIMARY KEY NOT NULL,
    case_uid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    deleted_at TEXT NOT NULL DEFAULT '',
    folded TEXT NOT NULL DEFAULT '',

    name TEXT NOT NULL CHECK (name <> ''),
    illness TEXT NOT NULL CHECK (illness <> ''),
    age TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    private INTEGER NOT NULL DEFAULT 0 CHECK (private IN (0, 1)),
    FOREIGN KEY (case_uid) REFERENCES cases (uid)
) STRICT;
INSERT INTO "relatives" VALUES('01a206b5-9a12-7711-9155-b5ad6d732cf5','01a206b5-99f3-7c98-9cb7-30d55a7d230a','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','mother gout','mother','gout','','',0);
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
INSERT INTO "searches" VALUES('01a206b5-9a0c-73b0-a4b6-c135266c00cb','01a206b5-99f3-7c98-9cb7-30d55a7d230a','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','knee clinic 2025-11-21','knee clinic','','web','','','','2025-11-21');
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
INSERT INTO "services" VALUES('01a206b5-9a09-7890-afea-ce9fac670513','01a206b5-99f3-7c98-9cb7-30d55a7d230a','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','sample service','Sample service','yes','','','','','','','','','','','','','','','','','','','');
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
INSERT INTO "ticks" VALUES('01a206b5-9a02-7665-92a8-a77d07ff6473','01a206b5-99f3-7c98-9cb7-30d55a7d230a','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','','records','ask');
INSERT INTO "ticks" VALUES('01a206b5-9a03-7523-a1fa-fca20a9ed8fb','01a206b5-99f3-7c98-9cb7-30d55a7d230a','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',2,'2025-11-22T12:08:00.000+00:00','','reasons','choose');
CREATE TABLE timeline (
    uid TEXT PRIMARY KEY NOT NULL,
    case_uid TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    deleted_at TEXT NOT NULL DEFAULT '',
    folded TEXT NOT NULL DEFAULT '',

    day TEXT NOT NULL CHECK (day <> ''),
    headline TEXT NOT NULL CHECK (headline <> ''),
    kind TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT '',
    severity TEXT NOT NULL DEFAULT '',
    stops_me TEXT NOT NULL DEFAULT '',
    what TEXT NOT NULL DEFAULT '',
    dose TEXT NOT NULL DEFAULT '',
    effect TEXT NOT NULL DEFAULT '',
    side_effects TEXT NOT NULL DEFAULT '',
    why_stopped TEXT NOT NULL DEFAULT '',
    value TEXT NOT NULL DEFAULT '',
    reference TEXT NOT NULL DEFAULT '',
    until TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    side TEXT NOT NULL DEFAULT '',
    quality TEXT NOT NULL DEFAULT '',
    duration TEXT NOT NULL DEFAULT '',
    frequency TEXT NOT NULL DEFAULT '',
    time_of_day TEXT NOT NULL DEFAULT '',
    together_with TEXT NOT NULL DEFAULT '',
    changed TEXT NOT NULL DEFAULT '',
    course TEXT NOT NULL DEFAULT '',
    who TEXT NOT NULL DEFAULT '',
    paper TEXT NOT NULL DEFAULT '',
    weight TEXT NOT NULL DEFAULT '',
    worse_with TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(worse_with)),
    better_with TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(better_with)),
    private INTEGER NOT NULL DEFAULT 0 CHECK (private IN (0, 1)),
    FOREIGN KEY (case_uid) REFERENCES cases (uid)
) STRICT;
INSERT INTO "timeline" VALUES('01a206b5-9a0f-7bb6-8874-4b1d5f12567f','01a206b5-99f3-7c98-9cb7-30d55a7d230a','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','~2025-03 pain cold 漢字','~2025-03','Pain','symptom','','','','','','','','','','','','','','','','','','','','','','','','["cold", "漢字"]','[]',0);
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
CREATE INDEX records_of_case ON records (case_uid) WHERE deleted_at = '';
CREATE INDEX corrections_of_case ON corrections (case_uid) WHERE deleted_at = '';
CREATE INDEX timeline_of_case ON timeline (case_uid) WHERE deleted_at = '';
CREATE INDEX medicines_of_case ON medicines (case_uid) WHERE deleted_at = '';
CREATE INDEX allergies_of_case ON allergies (case_uid) WHERE deleted_at = '';
CREATE INDEX illnesses_of_case ON illnesses (case_uid) WHERE deleted_at = '';
CREATE INDEX relatives_of_case ON relatives (case_uid) WHERE deleted_at = '';
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('journal',43);
COMMIT;
