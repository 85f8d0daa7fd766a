-- Paper and files: what was printed, the texts papers carry, photos and documents kept with a record, and the policies
-- of the store. Content of files lies in pieces of at most 256 KiB, so that no single commit keeps the window waiting;
-- a file counts from the moment its last piece is there. Content is addressed by its SHA-256: the same photo is kept once.
CREATE TABLE stored_file (
    hash TEXT NOT NULL PRIMARY KEY,
    byte_count INTEGER NOT NULL CHECK (byte_count > 0),
    is_complete INTEGER NOT NULL DEFAULT 0 CHECK (is_complete IN (0, 1)),
    started_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX stored_file_unfinished ON stored_file (started_at) WHERE is_complete = 0;

CREATE TABLE stored_file_part (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL REFERENCES stored_file(hash),
    position INTEGER NOT NULL CHECK (position >= 0),
    content BLOB NOT NULL,
    UNIQUE (hash, position)
) STRICT;

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    owner TEXT NOT NULL,
    owner_id INTEGER NOT NULL,
    hash TEXT NOT NULL REFERENCES stored_file(hash),
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    byte_count INTEGER NOT NULL,
    width INTEGER NOT NULL DEFAULT 0,
    height INTEGER NOT NULL DEFAULT 0,
    added_at INTEGER NOT NULL,
    added_by INTEGER REFERENCES staff(id),
    removed_at INTEGER,
    revision INTEGER NOT NULL DEFAULT 0,
    thumbnail BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX attachment_by_owner ON attachment (owner, owner_id, hash) WHERE removed_at IS NULL;

CREATE TABLE store_image (
    use TEXT NOT NULL PRIMARY KEY,
    media_type TEXT NOT NULL,
    content BLOB NOT NULL,
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;

-- The newest version of a part holds; an empty body with is_shipped = 1 stands for the text the program brings.
CREATE TABLE paper_text (
    id INTEGER PRIMARY KEY,
    document TEXT NOT NULL,
    part TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    is_shipped INTEGER NOT NULL DEFAULT 0 CHECK (is_shipped IN (0, 1)),
    body TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    saved_by INTEGER REFERENCES staff(id),
    UNIQUE (document, part, version)
) STRICT;

-- `body` is the paper as it was made, so that it can come out again as it was; `hash` the issued PDF of a paper that binds.
CREATE TABLE print_job (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    staff_id INTEGER REFERENCES staff(id),
    document TEXT NOT NULL,
    thing_id INTEGER NOT NULL DEFAULT 0,
    number TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    paper TEXT NOT NULL,
    target TEXT NOT NULL,
    printer TEXT NOT NULL DEFAULT '',
    tray TEXT NOT NULL DEFAULT '',
    copies INTEGER NOT NULL CHECK (copies > 0),
    result TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    reprint_of INTEGER REFERENCES print_job(id),
    hash TEXT REFERENCES stored_file(hash),
    body TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX print_job_by_time ON print_job (at, id);
CREATE INDEX print_job_by_document ON print_job (document, at, id);
CREATE INDEX print_job_not_done ON print_job (at, id) WHERE result <> 'printed';

-- One row a version. A version is a draft until it is published, then it binds from effective_on until the version after
-- it does, until ends_on, or until it is withdrawn; it is kept and readable for ever.
CREATE TABLE policy (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    change_note TEXT NOT NULL DEFAULT '',
    unit_id INTEGER REFERENCES org_unit(id),
    category_id INTEGER REFERENCES category(id),
    issued_by_unit TEXT NOT NULL DEFAULT '',
    effective_on TEXT NOT NULL,
    ends_on TEXT,
    review_on TEXT,
    published_at INTEGER,
    published_by INTEGER REFERENCES staff(id),
    withdrawn_on TEXT,
    withdrawn_reason TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 0,
    UNIQUE (code, version)
) STRICT;
CREATE INDEX policy_by_review ON policy (review_on) WHERE review_on IS NOT NULL AND withdrawn_on IS NULL;

-- Months 1..12 with more requests than usual, joined by commas; empty when none is known.
ALTER TABLE category ADD COLUMN peak_months TEXT NOT NULL DEFAULT '';

CREATE TABLE policy_acceptance (
    policy_id INTEGER NOT NULL REFERENCES policy(id),
    owner TEXT NOT NULL,
    owner_id INTEGER NOT NULL,
    accepted_at INTEGER NOT NULL,
    PRIMARY KEY (owner, owner_id, policy_id)
) STRICT, WITHOUT ROWID;
