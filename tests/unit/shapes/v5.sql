PRAGMA application_id = 844066921;
PRAGMA user_version = 5;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'second_opinion','m001_first_house','2026-11-28 13:21:26.957794+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'second_opinion','m002_questions','2026-11-28 13:21:26.958194+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'second_opinion','m003_finding','2026-11-28 13:21:26.959884+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'second_opinion','m004_preparing','2026-11-28 13:21:26.967160+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'second_opinion','m005_appeals','2026-11-28 13:21:26.969407+00:00');
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
INSERT INTO "allergies" VALUES('01a22251-5cad-7f5b-a606-1cef427cf6cf','01a22251-5bdd-7606-9405-46323a17b4bc','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','penicillin','penicillin','','','');
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
INSERT INTO "answers" VALUES('01a22251-5c76-7eda-8c66-763f5acf7426','01a22251-5bdd-7606-9405-46323a17b4bc','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','covered?','Covered?','unclear','','01a22251-5c6e-769f-ad1f-0608ebc7b362','');
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
INSERT INTO "appointments" VALUES('01a22251-5c82-77c1-b20c-77d1d12f7ce6','01a22251-5bdd-7606-9405-46323a17b4bc','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',2,'','dr model 2025-12-01 10:30','Dr Model','2025-12-01','10:30','person','','','',0,'second','','','','','planned');
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
INSERT INTO "candidates" VALUES('01a22251-5c5a-76d4-96ed-144b4e706a07','01a22251-5bdd-7606-9405-46323a17b4bc','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','dr model 漢字 ~2026','Dr Model 漢字','','','','other','','','','','','','','','','~2026','','','','','','','','','','','',1,'');
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
INSERT INTO "cases" VALUES('01a22251-5bdd-7606-9405-46323a17b4bc','01a22251-5bdd-7606-9405-46323a17b4bc','2025-11-22T12:00:00.000+00:00','2025-11-22T12:00:00.000+00:00','Maria',2,'','my knee; it''s ''bad'' ~2026','My knee; it''s ''bad''','','','patient','','','','["confirm", "doubts"]','private','~2026','','','','','[]','','',0,'','','open','');
INSERT INTO "cases" VALUES('01a22251-5cca-773a-b5dd-664e2b2bb2ea','01a22251-5cca-773a-b5dd-664e2b2bb2ea','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',2,'2025-11-22T12:08:00.000+00:00','deleted','Deleted','','','patient','','','','[]','','','','','','','[]','','',0,'','','open','');
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
INSERT INTO "contacts" VALUES('01a22251-5c6e-769f-ad1f-0608ebc7b362','01a22251-5bdd-7606-9405-46323a17b4bc','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','a b 2025-11-20','a
b','01a22251-5c5a-76d4-96ed-144b4e706a07','','','asked','','',0,'2025-11-20','call','other','patient','');
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
INSERT INTO "corrections" VALUES('01a22251-5c9a-773b-a00b-274d5322001a','01a22251-5bdd-7606-9405-46323a17b4bc','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','left right','left','right','01a22251-5c90-7536-a711-631275fe55ca','','','found','','','','','');
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
INSERT INTO "illnesses" VALUES('01a22251-5cb6-773c-b9bd-b9a0f2ea7ab2','01a22251-5bdd-7606-9405-46323a17b4bc','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','asthma ~2003','asthma','~2003','now','',0);
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
INSERT INTO "journal" VALUES(1,'01a22251-5bdd-7a3b-a272-a05015b4cc10','01a22251-5bdd-74d2-9fc5-de404d62ccda','2025-11-22T12:00:00.000+00:00','Maria','Started the case My knee; it''s ''bad''','01a22251-5bdd-7606-9405-46323a17b4bc','cases','01a22251-5bdd-7606-9405-46323a17b4bc','add',1,'','{"uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:00:00.000+00:00", "updated_at": "2025-11-22T12:00:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "title": "My knee; it''s ''bad''", "condition": "", "decision": "", "speaker": "patient", "speaker_name": "", "relation": "", "authority": "", "reasons": "[]", "doubts": "", "decide_by": "", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "present": "", "state": "open"}','',0);
INSERT INTO "journal" VALUES(2,'01a22251-5bdd-7f1a-a5ad-101974f71143','01a22251-5bdd-74d2-9fc5-de404d62ccda','2025-11-22T12:00:00.000+00:00','Maria','Started the case My knee; it''s ''bad''','01a22251-5bdd-7606-9405-46323a17b4bc','patients','01a22251-5bdd-7d34-b71d-3d0bdd5e4eab','add',1,'','{"uid": "01a22251-5bdd-7d34-b71d-3d0bdd5e4eab", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:00:00.000+00:00", "updated_at": "2025-11-22T12:00:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "name": "Maria Example", "former_names": "", "born": "", "contact": "", "record_numbers": "", "language": "", "hearing": "", "sight": "", "other_needs": ""}','',0);
INSERT INTO "journal" VALUES(3,'01a22251-5be6-7606-8052-a803f1f41f29','01a22251-5be5-7812-b3ae-4b72b3350d7c','2025-11-22T12:00:00.000+00:00','Maria','Changed case','01a22251-5bdd-7606-9405-46323a17b4bc','cases','01a22251-5bdd-7606-9405-46323a17b4bc','change',2,'{"uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:00:00.000+00:00", "updated_at": "2025-11-22T12:00:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "title": "My knee; it''s ''bad''", "condition": "", "decision": "", "speaker": "patient", "speaker_name": "", "relation": "", "authority": "", "reasons": "[]", "doubts": "", "decide_by": "", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "present": "", "state": "open"}','{"uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:00:00.000+00:00", "updated_at": "2025-11-22T12:00:00.000+00:00", "author": "Maria", "version": 2, "deleted_at": "", "title": "My knee; it''s ''bad''", "condition": "", "decision": "", "speaker": "patient", "speaker_name": "", "relation": "", "authority": "", "reasons": "[\"confirm\", \"doubts\"]", "doubts": "private", "decide_by": "~2026", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "present": "", "state": "open"}','',0);
INSERT INTO "journal" VALUES(4,'01a22251-5bef-7005-b634-ee60fc62bf9b','01a22251-5bee-7a0a-b4a0-6f0590496d4c','2025-11-22T12:01:00.000+00:00','Maria','Wrote: Note 漢字 [x] ␛[31m','01a22251-5bdd-7606-9405-46323a17b4bc','notes','01a22251-5bee-7b38-b1bd-5b2cbbd2637c','add',1,'','{"uid": "01a22251-5bee-7b38-b1bd-5b2cbbd2637c", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:01:00.000+00:00", "updated_at": "2025-11-22T12:01:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Note\n漢字 [x] \u001b[31m", "kind": "note", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Note\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(5,'01a22251-5bf2-7c28-b101-00115aa293ac','01a22251-5bf2-7861-98e9-3ec57bbfb32b','2025-11-22T12:02:00.000+00:00','Maria','Wrote: Question 漢字 [x] ␛[31m','01a22251-5bdd-7606-9405-46323a17b4bc','notes','01a22251-5bf2-796d-8a9d-2659be0903df','add',1,'','{"uid": "01a22251-5bf2-796d-8a9d-2659be0903df", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:02:00.000+00:00", "updated_at": "2025-11-22T12:02:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Question\n漢字 [x] \u001b[31m", "kind": "question", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Question\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(6,'01a22251-5bf3-7908-91a9-913d10ff97f6','01a22251-5bf2-7861-98e9-3ec57bbfb32b','2025-11-22T12:02:00.000+00:00','Maria','Wrote: Question 漢字 [x] ␛[31m','01a22251-5bdd-7606-9405-46323a17b4bc','questions','01a22251-5bf3-764c-98c3-3889c842a780','add',1,'','{"uid": "01a22251-5bf3-764c-98c3-3889c842a780", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:02:00.000+00:00", "updated_at": "2025-11-22T12:02:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Question\n漢字 [x] \u001b[31m", "doctor": "", "category": "other", "asked_by": "patient", "state": "open", "do_not_tell": 0, "rank": 1, "origin": "note:01a22251-5bf2-796d-8a9d-2659be0903df"}','',0);
INSERT INTO "journal" VALUES(7,'01a22251-5bf6-7ac7-820a-c5f074a3b2aa','01a22251-5bf6-77a4-a824-874fec58aadd','2025-11-22T12:03:00.000+00:00','Maria','Wrote: To do 漢字 [x] ␛[31m','01a22251-5bdd-7606-9405-46323a17b4bc','notes','01a22251-5bf6-787f-ae1e-af7eef213c97','add',1,'','{"uid": "01a22251-5bf6-787f-ae1e-af7eef213c97", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:03:00.000+00:00", "updated_at": "2025-11-22T12:03:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "To do\n漢字 [x] \u001b[31m", "kind": "todo", "due": "", "done_at": "", "starred": 0, "step": "", "original": "To do\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(8,'01a22251-5bfa-7b6b-9bb9-76b887727392','01a22251-5bfa-7849-aaba-576537285966','2025-11-22T12:04:00.000+00:00','Maria','Wrote: Diagnosis 漢字 [x] ␛[31m','01a22251-5bdd-7606-9405-46323a17b4bc','notes','01a22251-5bfa-7926-b3cc-fe5b3d20a312','add',1,'','{"uid": "01a22251-5bfa-7926-b3cc-fe5b3d20a312", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:04:00.000+00:00", "updated_at": "2025-11-22T12:04:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Diagnosis\n漢字 [x] \u001b[31m", "kind": "diagnosis", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Diagnosis\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(9,'01a22251-5bfe-7b57-9a7d-ddb513a20b77','01a22251-5bfe-782f-8097-9acf111e7be8','2025-11-22T12:05:00.000+00:00','Maria','Wrote: Recommendation 漢字 [x] ␛[31m','01a22251-5bdd-7606-9405-46323a17b4bc','notes','01a22251-5bfe-792f-ae70-a74cd7d52b59','add',1,'','{"uid": "01a22251-5bfe-792f-ae70-a74cd7d52b59", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:05:00.000+00:00", "updated_at": "2025-11-22T12:05:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Recommendation\n漢字 [x] \u001b[31m", "kind": "recommendation", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Recommendation\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(10,'01a22251-5c03-7d7d-a137-096bd4264b94','01a22251-5c03-7a0f-b2c5-3a53fd53ae3d','2025-11-22T12:06:00.000+00:00','Maria','Wrote: Medicine 漢字 [x] ␛[31m','01a22251-5bdd-7606-9405-46323a17b4bc','notes','01a22251-5c03-7b19-87a5-92fe9e2ba116','add',1,'','{"uid": "01a22251-5c03-7b19-87a5-92fe9e2ba116", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:06:00.000+00:00", "updated_at": "2025-11-22T12:06:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Medicine\n漢字 [x] \u001b[31m", "kind": "medicine", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Medicine\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(11,'01a22251-5c0a-7ca2-a9a9-c91f29e0376f','01a22251-5c0a-793a-b0ec-d9570f865819','2025-11-22T12:07:00.000+00:00','Maria','Wrote: Test 漢字 [x] ␛[31m','01a22251-5bdd-7606-9405-46323a17b4bc','notes','01a22251-5c0a-7a3d-b2cd-175855669a49','add',1,'','{"uid": "01a22251-5c0a-7a3d-b2cd-175855669a49", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:07:00.000+00:00", "updated_at": "2025-11-22T12:07:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Test\n漢字 [x] \u001b[31m", "kind": "test", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Test\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(12,'01a22251-5c11-70fe-a157-29fd181b18eb','01a22251-5c10-7d68-bd07-599e9b11285b','2025-11-22T12:08:00.000+00:00','Maria','Wrote: Word to look up 漢字 [x] ␛[31m','01a22251-5bdd-7606-9405-46323a17b4bc','notes','01a22251-5c10-7e58-9e4d-41ca9248e4dc','add',1,'','{"uid": "01a22251-5c10-7e58-9e4d-41ca9248e4dc", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Word to look up\n漢字 [x] \u001b[31m", "kind": "word", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Word to look up\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(13,'01a22251-5c17-795a-a77e-5ed152c5389d','01a22251-5c17-7106-855c-2fc7c0b9017f','2025-11-22T12:08:00.000+00:00','Ben','Changed note: Ben''s words','01a22251-5bdd-7606-9405-46323a17b4bc','notes','01a22251-5c10-7e58-9e4d-41ca9248e4dc','change',2,'{"uid": "01a22251-5c10-7e58-9e4d-41ca9248e4dc", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Word to look up\n漢字 [x] \u001b[31m", "kind": "word", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Word to look up\n漢字 [x] \u001b[31m"}','{"uid": "01a22251-5c10-7e58-9e4d-41ca9248e4dc", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 2, "deleted_at": "", "text": "Ben''s words", "kind": "word", "due": "", "done_at": "", "starred": 1, "step": "", "original": "Word to look up\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(14,'01a22251-5c1e-7c41-9d7b-ad7b8a1e9195','01a22251-5c1e-77f4-9a5f-e8ae3a54819b','2025-11-22T12:08:00.000+00:00','Ben','Deleted note','01a22251-5bdd-7606-9405-46323a17b4bc','notes','01a22251-5c0a-7a3d-b2cd-175855669a49','remove',2,'{"uid": "01a22251-5c0a-7a3d-b2cd-175855669a49", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:07:00.000+00:00", "updated_at": "2025-11-22T12:07:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Test\n漢字 [x] \u001b[31m", "kind": "test", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Test\n漢字 [x] \u001b[31m"}','{"uid": "01a22251-5c0a-7a3d-b2cd-175855669a49", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:07:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 2, "deleted_at": "2025-11-22T12:08:00.000+00:00", "text": "Test\n漢字 [x] \u001b[31m", "kind": "test", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Test\n漢字 [x] \u001b[31m"}','',0);
INSERT INTO "journal" VALUES(15,'01a22251-5c27-71fe-a531-4992cdd85133','01a22251-5c26-7c14-af3a-ffb318d6e23b','2025-11-22T12:08:00.000+00:00','Ben','Took back: Deleted note','01a22251-5bdd-7606-9405-46323a17b4bc','notes','01a22251-5c0a-7a3d-b2cd-175855669a49','restore',3,'{"uid": "01a22251-5c0a-7a3d-b2cd-175855669a49", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:07:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 2, "deleted_at": "2025-11-22T12:08:00.000+00:00", "text": "Test\n漢字 [x] \u001b[31m", "kind": "test", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Test\n漢字 [x] \u001b[31m"}','{"uid": "01a22251-5c0a-7a3d-b2cd-175855669a49", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:07:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 3, "deleted_at": "", "text": "Test\n漢字 [x] \u001b[31m", "kind": "test", "due": "", "done_at": "", "starred": 0, "step": "", "original": "Test\n漢字 [x] \u001b[31m"}','01a22251-5c1e-77f4-9a5f-e8ae3a54819b',0);
INSERT INTO "journal" VALUES(16,'01a22251-5c2c-720c-99e8-b94157227187','01a22251-5c2b-7e3e-a24b-31e5630b3ce7','2025-11-22T12:08:00.000+00:00','Ben','Ticked: Ask for the records','01a22251-5bdd-7606-9405-46323a17b4bc','ticks','01a22251-5c2c-7002-964e-80b756e40e06','add',1,'','{"uid": "01a22251-5c2c-7002-964e-80b756e40e06", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "card": "records", "task": "ask"}','',0);
INSERT INTO "journal" VALUES(17,'01a22251-5c32-7b46-b2a6-329a6066889c','01a22251-5c32-782a-82e0-b851f75cdaa3','2025-11-22T12:08:00.000+00:00','Ben','Ticked: Choose','01a22251-5bdd-7606-9405-46323a17b4bc','ticks','01a22251-5c32-7a2b-887d-af991672959c','add',1,'','{"uid": "01a22251-5c32-7a2b-887d-af991672959c", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "card": "reasons", "task": "choose"}','',0);
INSERT INTO "journal" VALUES(18,'01a22251-5c3a-7e91-913f-f9483e109e72','01a22251-5c3a-78c5-af87-e28c130f59c3','2025-11-22T12:08:00.000+00:00','Ben','Unticked: Choose','01a22251-5bdd-7606-9405-46323a17b4bc','ticks','01a22251-5c32-7a2b-887d-af991672959c','remove',2,'{"uid": "01a22251-5c32-7a2b-887d-af991672959c", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "card": "reasons", "task": "choose"}','{"uid": "01a22251-5c32-7a2b-887d-af991672959c", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 2, "deleted_at": "2025-11-22T12:08:00.000+00:00", "card": "reasons", "task": "choose"}','',0);
INSERT INTO "journal" VALUES(19,'01a22251-5c40-732b-aa0d-ceb238aa935c','01a22251-5c3f-7d1e-a9f5-85d098832da7','2025-11-22T12:08:00.000+00:00','Ben','Added question: How sure are you? 漢字','01a22251-5bdd-7606-9405-46323a17b4bc','questions','01a22251-5c40-7155-9890-9c7f2666a1da','add',1,'','{"uid": "01a22251-5c40-7155-9890-9c7f2666a1da", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "text": "How sure are you? 漢字", "doctor": "Dr Model", "category": "other", "asked_by": "patient", "state": "open", "do_not_tell": 0, "rank": 2, "origin": ""}','',0);
INSERT INTO "journal" VALUES(20,'01a22251-5c42-7c44-aaca-c90c3bf35740','01a22251-5c42-7665-b28d-c091cf233f58','2025-11-22T12:08:00.000+00:00','Ben','answered: How sure are you? 漢字','01a22251-5bdd-7606-9405-46323a17b4bc','questions','01a22251-5c40-7155-9890-9c7f2666a1da','change',2,'{"uid": "01a22251-5c40-7155-9890-9c7f2666a1da", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "text": "How sure are you? 漢字", "doctor": "Dr Model", "category": "other", "asked_by": "patient", "state": "open", "do_not_tell": 0, "rank": 2, "origin": ""}','{"uid": "01a22251-5c40-7155-9890-9c7f2666a1da", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 2, "deleted_at": "", "text": "How sure are you? 漢字", "doctor": "Dr Model", "category": "other", "asked_by": "patient", "state": "answered", "do_not_tell": 0, "rank": 2, "origin": ""}','',0);
INSERT INTO "journal" VALUES(21,'01a22251-5c4a-71b6-a812-5e54e9706092','01a22251-5c49-7be6-af99-f93a5a143144','2025-11-22T12:08:00.000+00:00','Ben','Added question: How sure are you? 漢字','01a22251-5bdd-7606-9405-46323a17b4bc','questions','01a22251-5c49-7fce-884c-c2c3fc501bab','add',1,'','{"uid": "01a22251-5c49-7fce-884c-c2c3fc501bab", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "text": "How sure are you? 漢字", "doctor": "Dr Sample", "category": "other", "asked_by": "patient", "state": "open", "do_not_tell": 0, "rank": 3, "origin": ""}','',0);
INSERT INTO "journal" VALUES(22,'01a22251-5c53-71d0-acec-86f07ddbd298','01a22251-5c52-7b74-8906-c53066942c3d','2025-11-22T12:08:00.000+00:00','Ben','Moved: How sure are you? 漢字','01a22251-5bdd-7606-9405-46323a17b4bc','questions','01a22251-5c40-7155-9890-9c7f2666a1da','change',3,'{"uid": "01a22251-5c40-7155-9890-9c7f2666a1da", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 2, "deleted_at": "", "text": "How sure are you? 漢字", "doctor": "Dr Model", "category": "other", "asked_by": "patient", "state": "answered", "do_not_tell": 0, "rank": 2, "origin": ""}','{"uid": "01a22251-5c40-7155-9890-9c7f2666a1da", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 3, "deleted_at": "", "text": "How sure are you? 漢字", "doctor": "Dr Model", "category": "other", "asked_by": "patient", "state": "answered", "do_not_tell": 0, "rank": 1, "origin": ""}','',0);
INSERT INTO "journal" VALUES(23,'01a22251-5c53-7617-bf7e-e6d389b24b32','01a22251-5c52-7b74-8906-c53066942c3d','2025-11-22T12:08:00.000+00:00','Ben','Moved: How sure are you? 漢字','01a22251-5bdd-7606-9405-46323a17b4bc','questions','01a22251-5bf3-764c-98c3-3889c842a780','change',2,'{"uid": "01a22251-5bf3-764c-98c3-3889c842a780", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:02:00.000+00:00", "updated_at": "2025-11-22T12:02:00.000+00:00", "author": "Maria", "version": 1, "deleted_at": "", "text": "Question\n漢字 [x] \u001b[31m", "doctor": "", "category": "other", "asked_by": "patient", "state": "open", "do_not_tell": 0, "rank": 1, "origin": "note:01a22251-5bf2-796d-8a9d-2659be0903df"}','{"uid": "01a22251-5bf3-764c-98c3-3889c842a780", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:02:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Maria", "version": 2, "deleted_at": "", "text": "Question\n漢字 [x] \u001b[31m", "doctor": "", "category": "other", "asked_by": "patient", "state": "open", "do_not_tell": 0, "rank": 2, "origin": "note:01a22251-5bf2-796d-8a9d-2659be0903df"}','',0);
INSERT INTO "journal" VALUES(24,'01a22251-5c5a-7b1f-9998-3b55ebd0f0e0','01a22251-5c5a-760b-8b35-c9655c540f23','2025-11-22T12:08:00.000+00:00','Ben','Added candidate','01a22251-5bdd-7606-9405-46323a17b4bc','candidates','01a22251-5c5a-76d4-96ed-144b4e706a07','add',1,'','{"uid": "01a22251-5c5a-76d4-96ed-144b4e706a07", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "name": "Dr Model 漢字", "institution": "", "subspecialty": "", "phone": "", "came_from": "other", "recommended_by": "", "reached": "", "wait": "", "first_date": "", "price": "", "covered": "", "distance": "", "remote": "", "why": "", "certified": "", "certified_on": "~2026", "licence": "", "licence_on": "", "centre": "", "centre_by": "", "ranked": "", "team": "", "trials": "", "email": "", "address": "", "why_not": "", "chosen": 1, "origin": ""}','',0);
INSERT INTO "journal" VALUES(25,'01a22251-5c5f-7290-be46-eb4a29a56b07','01a22251-5c5e-7def-b179-2b5d688d697a','2025-11-22T12:08:00.000+00:00','Ben','Added person or place','01a22251-5bdd-7606-9405-46323a17b4bc','people','01a22251-5c5e-7e9a-9e5a-117e0944acf5','add',1,'','{"uid": "01a22251-5c5e-7e9a-9e5a-117e0944acf5", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "name": "Dr Sample", "role": "first", "institution": "", "phone": "020 7946 0100", "email": "", "specialty": "", "department": "", "address_as": "", "fax": "", "portal": "", "address": "", "hours": "", "fee": "", "own_form": "", "tasks": "[]", "signal": "", "may_see": "", "invited_on": "", "answer": "", "notes": "", "origin": ""}','',0);
INSERT INTO "journal" VALUES(26,'01a22251-5c68-752f-8ad1-31296638fb5b','01a22251-5c68-70b9-ab3b-205f7553948a','2025-11-22T12:08:00.000+00:00','Ben','Added remote service','01a22251-5bdd-7606-9405-46323a17b4bc','services','01a22251-5c68-719c-8ac7-81beca7c7a3b','add',1,'','{"uid": "01a22251-5c68-719c-8ac7-81beca7c7a3b", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "name": "Sample service", "specialist": "yes", "secure": "", "written": "", "clear": "", "said": "", "price": "", "price_on": "", "turnaround": "", "clock": "", "places": "", "excluded": "", "own_doctor": "", "language": "", "age": "", "inpatient": "", "follow_up": "", "refund": "", "phone": "", "web": "", "notes": "", "origin": ""}','',0);
INSERT INTO "journal" VALUES(27,'01a22251-5c6e-79a9-8b57-65a2215a219f','01a22251-5c6e-75df-8b8a-2088fab2fa43','2025-11-22T12:08:00.000+00:00','Ben','Added call or message','01a22251-5bdd-7606-9405-46323a17b4bc','contacts','01a22251-5c6e-769f-ad1f-0608ebc7b362','add',1,'','{"uid": "01a22251-5c6e-769f-ad1f-0608ebc7b362", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "said": "a\nb", "with_uid": "01a22251-5c5a-76d4-96ed-144b4e706a07", "spoke_to": "", "reference": "", "outcome": "asked", "next_step": "", "next_by": "", "next_done": 0, "day": "2025-11-20", "how": "call", "about": "other", "done_by": "patient", "attached": ""}','',0);
INSERT INTO "journal" VALUES(28,'01a22251-5c75-71eb-a43e-c2b7fc6291b1','01a22251-5c74-7d5b-99ac-07b8ce7e96d1','2025-11-22T12:08:00.000+00:00','Ben','Added insurance plan','01a22251-5bdd-7606-9405-46323a17b4bc','plans','01a22251-5c74-7e2a-8318-a48e8928c8d9','add',1,'','{"uid": "01a22251-5c74-7e2a-8318-a48e8928c8d9", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "insurer": "Sample Health", "name": "", "kind": "", "phone": "", "member_number": "", "approval": "", "approval_number": "", "valid_from": "", "valid_until": "2026-01", "form": "", "cap": "", "denied_on": "", "denied_why": "", "appeal": "", "appeal_due": "", "appeal_sent": "", "appeal_answer": "", "notes": ""}','',0);
INSERT INTO "journal" VALUES(29,'01a22251-5c77-718b-93fc-f5668db1c039','01a22251-5c76-7e29-92ea-99fe3232ca34','2025-11-22T12:08:00.000+00:00','Ben','Added question to the insurer','01a22251-5bdd-7606-9405-46323a17b4bc','answers','01a22251-5c76-7eda-8c66-763f5acf7426','add',1,'','{"uid": "01a22251-5c76-7eda-8c66-763f5acf7426", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "question": "Covered?", "answer": "unclear", "words": "", "contact_uid": "01a22251-5c6e-769f-ad1f-0608ebc7b362", "origin": ""}','',0);
INSERT INTO "journal" VALUES(30,'01a22251-5c7c-7173-8fbc-2704fa52e502','01a22251-5c7b-7cb1-82f7-df97b9a3c01f','2025-11-22T12:08:00.000+00:00','Ben','Added search','01a22251-5bdd-7606-9405-46323a17b4bc','searches','01a22251-5c7b-7d6d-b182-d8d474df2df3','add',1,'','{"uid": "01a22251-5c7b-7d6d-b182-d8d474df2df3", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "words": "knee clinic", "source": "web", "found": "", "place": "", "ask": "", "filters": "", "day": "2025-11-21"}','',0);
INSERT INTO "journal" VALUES(31,'01a22251-5c82-7b44-845b-258c730072fb','01a22251-5c82-76d6-8cee-e327e2e7daf8','2025-11-22T12:08:00.000+00:00','Ben','Added appointment','01a22251-5bdd-7606-9405-46323a17b4bc','appointments','01a22251-5c82-77c1-b20c-77d1d12f7ce6','add',1,'','{"uid": "01a22251-5c82-77c1-b20c-77d1d12f7ce6", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "doctor": "Dr Model", "day": "2025-12-01", "time": "", "mode": "person", "place": "", "minutes": "", "bring": "", "confirmed": 0, "visit": "second", "arrive_by": "", "zone": "", "interpreter": "", "preparation": "", "state": "planned"}','',0);
INSERT INTO "journal" VALUES(32,'01a22251-5c8a-7c4b-9d72-3f51f591f90e','01a22251-5c8a-7638-aa20-2a1d7e5bb54a','2025-11-22T12:08:00.000+00:00','Ben','Changed appointment','01a22251-5bdd-7606-9405-46323a17b4bc','appointments','01a22251-5c82-77c1-b20c-77d1d12f7ce6','change',2,'{"uid": "01a22251-5c82-77c1-b20c-77d1d12f7ce6", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "doctor": "Dr Model", "day": "2025-12-01", "time": "", "mode": "person", "place": "", "minutes": "", "bring": "", "confirmed": 0, "visit": "second", "arrive_by": "", "zone": "", "interpreter": "", "preparation": "", "state": "planned"}','{"uid": "01a22251-5c82-77c1-b20c-77d1d12f7ce6", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 2, "deleted_at": "", "doctor": "Dr Model", "day": "2025-12-01", "time": "10:30", "mode": "person", "place": "", "minutes": "", "bring": "", "confirmed": 0, "visit": "second", "arrive_by": "", "zone": "", "interpreter": "", "preparation": "", "state": "planned"}','',0);
INSERT INTO "journal" VALUES(33,'01a22251-5c90-7983-b12b-fc020c2fba91','01a22251-5c90-746d-b650-d58381ecbec8','2025-11-22T12:08:00.000+00:00','Ben','Added record','01a22251-5bdd-7606-9405-46323a17b4bc','records','01a22251-5c90-7536-a711-631275fe55ca','add',1,'','{"uid": "01a22251-5c90-7536-a711-631275fe55ca", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "title": "CT, images", "holder_uid": "", "category": "other", "period": "", "wanted_as": "", "weight": "useful", "state": "asked", "body_part": "", "modality": "", "loan": 0, "return_by": "", "returned_on": "", "needed_by": "", "asked_on": "2025-11-01", "asked_how": "call", "spoke_to": "", "reference": "", "rule": "", "promised_by": "", "extended_on": "", "chased_on": "", "fee": "", "received_on": "", "medium": "", "opens": "", "right_person": "", "complete": "", "legible": "", "problem": "", "sent_on": "", "recipient": "", "sent_how": "", "courier": "", "confirmed_on": "", "confirmed_by": "", "reason": "", "notes": "", "origin": ""}','',0);
INSERT INTO "journal" VALUES(34,'01a22251-5c9a-7a67-ae51-9840f4f1c2b6','01a22251-5c9a-7665-9017-5b95b977df0b','2025-11-22T12:08:00.000+00:00','Ben','Added mistake in a record','01a22251-5bdd-7606-9405-46323a17b4bc','corrections','01a22251-5c9a-773b-a00b-274d5322001a','add',1,'','{"uid": "01a22251-5c9a-773b-a00b-274d5322001a", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "says": "left", "should_say": "right", "record_uid": "01a22251-5c90-7536-a711-631275fe55ca", "holder_uid": "", "spot": "", "state": "found", "asked_on": "", "promised_by": "", "extended_on": "", "answered_on": "", "answer": ""}','',0);
INSERT INTO "journal" VALUES(35,'01a22251-5ca2-7ba8-bac0-8574e9ed0d03','01a22251-5ca2-75f2-b8f0-28802c07876b','2025-11-22T12:08:00.000+00:00','Ben','Added line of the timeline','01a22251-5bdd-7606-9405-46323a17b4bc','timeline','01a22251-5ca2-76c9-83aa-caef5213af9f','add',1,'','{"uid": "01a22251-5ca2-76c9-83aa-caef5213af9f", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "day": "~2025-03", "headline": "Pain", "kind": "symptom", "detail": "", "severity": "", "worse_with": "[\"cold\", \"漢字\"]", "better_with": "[]", "stops_me": "", "what": "", "dose": "", "effect": "", "side_effects": "", "why_stopped": "", "value": "", "reference": "", "until": "", "place": "", "side": "", "quality": "", "duration": "", "frequency": "", "time_of_day": "", "together_with": "", "changed": "", "course": "", "who": "", "paper": "", "weight": "", "private": 0}','',0);
INSERT INTO "journal" VALUES(36,'01a22251-5ca7-7352-a559-4739bbf5dc26','01a22251-5ca6-7eab-9357-55d74b4b1974','2025-11-22T12:08:00.000+00:00','Ben','Added medicine','01a22251-5bdd-7606-9405-46323a17b4bc','medicines','01a22251-5ca6-7f6c-8ebb-4bf15285c613','add',1,'','{"uid": "01a22251-5ca6-7f6c-8ebb-4bf15285c613", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "name": "Tablet A", "dose": "10 mg", "how_often": "", "what_for": "", "taken": "now", "since": "", "until": "", "effect": "", "side_effects": "", "why_stopped": "", "substance": "", "kind": "prescription", "strength": "", "form": "", "route": "", "really": "", "prescriber": "", "pharmacy": "", "number": "", "private": 1}','',0);
INSERT INTO "journal" VALUES(37,'01a22251-5cae-7283-8e68-e03d9812bd86','01a22251-5cad-7e6e-8387-7ce453528299','2025-11-22T12:08:00.000+00:00','Ben','Added allergy','01a22251-5bdd-7606-9405-46323a17b4bc','allergies','01a22251-5cad-7f5b-a606-1cef427cf6cf','add',1,'','{"uid": "01a22251-5cad-7f5b-a606-1cef427cf6cf", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "name": "penicillin", "reaction": "", "severity": "", "day": ""}','',0);
INSERT INTO "journal" VALUES(38,'01a22251-5cb6-7a62-890b-bd38d91810db','01a22251-5cb6-7656-a161-819c52995f8c','2025-11-22T12:08:00.000+00:00','Ben','Added other illness','01a22251-5bdd-7606-9405-46323a17b4bc','illnesses','01a22251-5cb6-773c-b9bd-b9a0f2ea7ab2','add',1,'','{"uid": "01a22251-5cb6-773c-b9bd-b9a0f2ea7ab2", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "name": "asthma", "since": "~2003", "state": "now", "treated": "", "private": 0}','',0);
INSERT INTO "journal" VALUES(39,'01a22251-5cba-7901-9103-e8d893e0ef62','01a22251-5cba-75e2-908c-2132ecba362f','2025-11-22T12:08:00.000+00:00','Ben','Added illness in the family','01a22251-5bdd-7606-9405-46323a17b4bc','relatives','01a22251-5cba-769c-a911-c50e0411c74f','add',1,'','{"uid": "01a22251-5cba-769c-a911-c50e0411c74f", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "name": "mother", "illness": "gout", "age": "", "notes": "", "private": 0}','',0);
INSERT INTO "journal" VALUES(40,'01a22251-5cc3-7e69-9cdd-bc50f7eae2aa','01a22251-5cc3-7ac5-841c-b756a0936bce','2025-11-22T12:08:00.000+00:00','Ben','Added person or place','01a22251-5bdd-7606-9405-46323a17b4bc','people','01a22251-5cc3-7ba6-9982-e24a54fd143c','add',1,'','{"uid": "01a22251-5cc3-7ba6-9982-e24a54fd143c", "case_uid": "01a22251-5bdd-7606-9405-46323a17b4bc", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "name": "Anna", "role": "companion", "institution": "", "phone": "", "email": "", "specialty": "", "department": "", "address_as": "", "fax": "", "portal": "", "address": "", "hours": "", "fee": "", "own_form": "", "tasks": "[\"notes\", \"support\"]", "signal": "", "may_see": "", "invited_on": "", "answer": "", "notes": "", "origin": ""}','',0);
INSERT INTO "journal" VALUES(41,'01a22251-5cca-79b4-b6c1-20b1fe21bfe5','01a22251-5cca-7632-8745-7f9faf301d96','2025-11-22T12:08:00.000+00:00','Ben','Started the case Deleted','01a22251-5cca-773a-b5dd-664e2b2bb2ea','cases','01a22251-5cca-773a-b5dd-664e2b2bb2ea','add',1,'','{"uid": "01a22251-5cca-773a-b5dd-664e2b2bb2ea", "case_uid": "01a22251-5cca-773a-b5dd-664e2b2bb2ea", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "title": "Deleted", "condition": "", "decision": "", "speaker": "patient", "speaker_name": "", "relation": "", "authority": "", "reasons": "[]", "doubts": "", "decide_by": "", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "present": "", "state": "open"}','',0);
INSERT INTO "journal" VALUES(42,'01a22251-5cca-7cbb-9ad5-f6fb1b47e195','01a22251-5cca-7632-8745-7f9faf301d96','2025-11-22T12:08:00.000+00:00','Ben','Started the case Deleted','01a22251-5cca-773a-b5dd-664e2b2bb2ea','patients','01a22251-5cca-7b8e-b370-22c38aba6e8b','add',1,'','{"uid": "01a22251-5cca-7b8e-b370-22c38aba6e8b", "case_uid": "01a22251-5cca-773a-b5dd-664e2b2bb2ea", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "name": "", "former_names": "", "born": "", "contact": "", "record_numbers": "", "language": "", "hearing": "", "sight": "", "other_needs": ""}','',0);
INSERT INTO "journal" VALUES(43,'01a22251-5cd2-7c83-a651-8167bb0f8135','01a22251-5cd2-76ea-b59f-7809f1684869','2025-11-22T12:08:00.000+00:00','Ben','Deleted case','01a22251-5cca-773a-b5dd-664e2b2bb2ea','cases','01a22251-5cca-773a-b5dd-664e2b2bb2ea','remove',2,'{"uid": "01a22251-5cca-773a-b5dd-664e2b2bb2ea", "case_uid": "01a22251-5cca-773a-b5dd-664e2b2bb2ea", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 1, "deleted_at": "", "title": "Deleted", "condition": "", "decision": "", "speaker": "patient", "speaker_name": "", "relation": "", "authority": "", "reasons": "[]", "doubts": "", "decide_by": "", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "present": "", "state": "open"}','{"uid": "01a22251-5cca-773a-b5dd-664e2b2bb2ea", "case_uid": "01a22251-5cca-773a-b5dd-664e2b2bb2ea", "created_at": "2025-11-22T12:08:00.000+00:00", "updated_at": "2025-11-22T12:08:00.000+00:00", "author": "Ben", "version": 2, "deleted_at": "2025-11-22T12:08:00.000+00:00", "title": "Deleted", "condition": "", "decision": "", "speaker": "patient", "speaker_name": "", "relation": "", "authority": "", "reasons": "[]", "doubts": "", "decide_by": "", "decide_by_said_by": "", "safe_wait": "", "safe_wait_until": "", "safe_wait_said_by": "", "tags": "[]", "country": "", "time_zone": "", "cannot_travel": 0, "region": "", "subspecialty": "", "present": "", "state": "open"}','',0);
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
INSERT INTO "medicines" VALUES('01a22251-5ca6-7f6c-8ebb-4bf15285c613','01a22251-5bdd-7606-9405-46323a17b4bc','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','tablet a 10 mg','Tablet A','10 mg','','','now','','','','','','','prescription','','','','','','','',1);
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
INSERT INTO "notes" VALUES('01a22251-5bee-7b38-b1bd-5b2cbbd2637c','01a22251-5bdd-7606-9405-46323a17b4bc','2025-11-22T12:01:00.000+00:00','2025-11-22T12:01:00.000+00:00','Maria',1,'','note 漢字 [x] [31m','Note
漢字 [x] [31m','note','','',0,'','Note
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a22251-5bf2-796d-8a9d-2659be0903df','01a22251-5bdd-7606-9405-46323a17b4bc','2025-11-22T12:02:00.000+00:00','2025-11-22T12:02:00.000+00:00','Maria',1,'','question 漢字 [x] [31m','Question
漢字 [x] [31m','question','','',0,'','Question
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a22251-5bf6-787f-ae1e-af7eef213c97','01a22251-5bdd-7606-9405-46323a17b4bc','2025-11-22T12:03:00.000+00:00','2025-11-22T12:03:00.000+00:00','Maria',1,'','to do 漢字 [x] [31m','To do
漢字 [x] [31m','todo','','',0,'','To do
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a22251-5bfa-7926-b3cc-fe5b3d20a312','01a22251-5bdd-7606-9405-46323a17b4bc','2025-11-22T12:04:00.000+00:00','2025-11-22T12:04:00.000+00:00','Maria',1,'','diagnosis 漢字 [x] [31m','Diagnosis
漢字 [x] [31m','diagnosis','','',0,'','Diagnosis
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a22251-5bfe-792f-ae70-a74cd7d52b59','01a22251-5bdd-7606-9405-46323a17b4bc','2025-11-22T12:05:00.000+00:00','2025-11-22T12:05:00.000+00:00','Maria',1,'','recommendation 漢字 [x] [31m','Recommendation
漢字 [x] [31m','recommendation','','',0,'','Recommendation
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a22251-5c03-7b19-87a5-92fe9e2ba116','01a22251-5bdd-7606-9405-46323a17b4bc','2025-11-22T12:06:00.000+00:00','2025-11-22T12:06:00.000+00:00','Maria',1,'','medicine 漢字 [x] [31m','Medicine
漢字 [x] [31m','medicine','','',0,'','Medicine
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a22251-5c0a-7a3d-b2cd-175855669a49','01a22251-5bdd-7606-9405-46323a17b4bc','2025-11-22T12:07:00.000+00:00','2025-11-22T12:08:00.000+00:00','Maria',3,'','test 漢字 [x] [31m','Test
漢字 [x] [31m','test','','',0,'','Test
漢字 [x] [31m');
INSERT INTO "notes" VALUES('01a22251-5c10-7e58-9e4d-41ca9248e4dc','01a22251-5bdd-7606-9405-46323a17b4bc','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Maria',2,'','ben''s words','Ben''s words','word','','',1,'','Word to look up
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
INSERT INTO "patients" VALUES('01a22251-5bdd-7d34-b71d-3d0bdd5e4eab','01a22251-5bdd-7606-9405-46323a17b4bc','2025-11-22T12:00:00.000+00:00','2025-11-22T12:00:00.000+00:00','Maria',1,'','maria example','Maria Example','','','','','','','','');
INSERT INTO "patients" VALUES('01a22251-5cca-7b8e-b370-22c38aba6e8b','01a22251-5cca-773a-b5dd-664e2b2bb2ea','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','','','','','','','','','','');
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
INSERT INTO "people" VALUES('01a22251-5c5e-7e9a-9e5a-117e0944acf5','01a22251-5bdd-7606-9405-46323a17b4bc','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','dr sample 020 7946 0100','Dr Sample','first','','020 7946 0100','','','','','','','','','','','','','','','','','[]');
INSERT INTO "people" VALUES('01a22251-5cc3-7ba6-9982-e24a54fd143c','01a22251-5bdd-7606-9405-46323a17b4bc','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','anna','Anna','companion','','','','','','','','','','','','','','','','','','','["notes", "support"]');
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
    notes TEXT NOT NULL DEFAULT '', appeal_sent TEXT NOT NULL DEFAULT '', appeal_answer TEXT NOT NULL DEFAULT '',
    FOREIGN KEY (case_uid) REFERENCES cases (uid)
) STRICT;
INSERT INTO "plans" VALUES('01a22251-5c74-7e2a-8318-a48e8928c8d9','01a22251-5bdd-7606-9405-46323a17b4bc','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','sample health 2026-01','Sample Health','','','','','','','','2026-01','','','','','','','','','');
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
INSERT INTO "questions" VALUES('01a22251-5bf3-764c-98c3-3889c842a780','01a22251-5bdd-7606-9405-46323a17b4bc','2025-11-22T12:02:00.000+00:00','2025-11-22T12:08:00.000+00:00','Maria',2,'','question 漢字 [x] [31m','Question
漢字 [x] [31m','','other','patient','open',0,2,'note:01a22251-5bf2-796d-8a9d-2659be0903df');
INSERT INTO "questions" VALUES('01a22251-5c40-7155-9890-9c7f2666a1da','01a22251-5bdd-7606-9405-46323a17b4bc','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',3,'','how sure are you? 漢字 dr model','How sure are you? 漢字','Dr Model','other','patient','answered',0,1,'');
INSERT INTO "questions" VALUES('01a22251-5c49-7fce-884c-c2c3fc501bab','01a22251-5bdd-7606-9405-46323a17b4bc','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','how sure are you? 漢字 dr sample','How sure are you? 漢字','Dr Sample','other','patient','open',0,3,'');
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
INSERT INTO "records" VALUES('01a22251-5c90-7536-a711-631275fe55ca','01a22251-5bdd-7606-9405-46323a17b4bc','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','ct, images 2025-11-01','CT, images','','other','','','useful','asked','','','','','','2025-11-01','call','','','','','','','','','','','','','','','','','','','','','','','',0);
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
INSERT INTO "relatives" VALUES('01a22251-5cba-769c-a911-c50e0411c74f','01a22251-5bdd-7606-9405-46323a17b4bc','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','mother gout','mother','gout','','',0);
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
INSERT INTO "searches" VALUES('01a22251-5c7b-7d6d-b182-d8d474df2df3','01a22251-5bdd-7606-9405-46323a17b4bc','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','knee clinic 2025-11-21','knee clinic','','web','','','','2025-11-21');
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
    origin TEXT NOT NULL DEFAULT '', said TEXT NOT NULL DEFAULT '',
    FOREIGN KEY (case_uid) REFERENCES cases (uid)
) STRICT;
INSERT INTO "services" VALUES('01a22251-5c68-719c-8ac7-81beca7c7a3b','01a22251-5bdd-7606-9405-46323a17b4bc','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','sample service','Sample service','yes','','','','','','','','','','','','','','','','','','','','');
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
INSERT INTO "ticks" VALUES('01a22251-5c2c-7002-964e-80b756e40e06','01a22251-5bdd-7606-9405-46323a17b4bc','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','','records','ask');
INSERT INTO "ticks" VALUES('01a22251-5c32-7a2b-887d-af991672959c','01a22251-5bdd-7606-9405-46323a17b4bc','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',2,'2025-11-22T12:08:00.000+00:00','','reasons','choose');
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
INSERT INTO "timeline" VALUES('01a22251-5ca2-76c9-83aa-caef5213af9f','01a22251-5bdd-7606-9405-46323a17b4bc','2025-11-22T12:08:00.000+00:00','2025-11-22T12:08:00.000+00:00','Ben',1,'','~2025-03 pain cold 漢字','~2025-03','Pain','symptom','','','','','','','','','','','','','','','','','','','','','','','','["cold", "漢字"]','[]',0);
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
