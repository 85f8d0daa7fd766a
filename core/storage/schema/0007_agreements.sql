-- Agreements that bind: templates with their story, a library of clauses, the targets and prices an agreement fixes,
-- the frozen paper, its signature, the products sold as contracts and the visits used up under them.
ALTER TABLE agreement_template ADD COLUMN kind TEXT NOT NULL DEFAULT 'service';
ALTER TABLE agreement_template ADD COLUMN origin TEXT NOT NULL DEFAULT 'store';
ALTER TABLE agreement_template ADD COLUMN change_note TEXT NOT NULL DEFAULT '';
ALTER TABLE agreement_template ADD COLUMN saved_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE agreement_template ADD COLUMN saved_by INTEGER REFERENCES staff(id);
UPDATE agreement_template SET origin = 'shipped';
UPDATE agreement_template SET kind = 'maintenance' WHERE code = 'maintenance_package';
UPDATE agreement_template SET kind = 'warranty' WHERE code = 'extended_warranty';
CREATE TRIGGER agreement_template_is_never_changed
BEFORE UPDATE OF code, version, title_zh, title_en, body_zh, body_en ON agreement_template
BEGIN
    SELECT RAISE(ABORT, 'a version of a template is never changed');
END;

CREATE TABLE agreement_clause (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    title_zh TEXT NOT NULL,
    title_en TEXT NOT NULL,
    body_zh TEXT NOT NULL,
    body_en TEXT NOT NULL,
    origin TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    saved_by INTEGER REFERENCES staff(id),
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    UNIQUE (code, version)
) STRICT;

CREATE TABLE service_package (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    tier TEXT NOT NULL,
    price_fen INTEGER NOT NULL CHECK (price_fen >= 0),
    months INTEGER NOT NULL CHECK (months BETWEEN 1 AND 120),
    visits INTEGER NOT NULL DEFAULT 0 CHECK (visits BETWEEN 0 AND 999),
    cover TEXT NOT NULL DEFAULT '',
    exclusions TEXT NOT NULL DEFAULT '',
    category_id INTEGER REFERENCES category(id),
    customer_group TEXT NOT NULL DEFAULT '',
    template_code TEXT NOT NULL DEFAULT '',
    sold_from TEXT,
    sold_until TEXT,
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;

ALTER TABLE agreement ADD COLUMN kind TEXT NOT NULL DEFAULT 'service';
ALTER TABLE agreement ADD COLUMN state TEXT NOT NULL DEFAULT 'running';
ALTER TABLE agreement ADD COLUMN services TEXT NOT NULL DEFAULT '';
ALTER TABLE agreement ADD COLUMN scope_note TEXT NOT NULL DEFAULT '';
ALTER TABLE agreement ADD COLUMN clauses TEXT NOT NULL DEFAULT '';
ALTER TABLE agreement ADD COLUMN package_id INTEGER REFERENCES service_package(id);
ALTER TABLE agreement ADD COLUMN visits INTEGER NOT NULL DEFAULT 0 CHECK (visits BETWEEN 0 AND 999);
ALTER TABLE agreement ADD COLUMN renewed_from INTEGER REFERENCES agreement(id);
ALTER TABLE agreement ADD COLUMN ended_on TEXT;
ALTER TABLE agreement ADD COLUMN end_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE agreement ADD COLUMN refund_fen INTEGER NOT NULL DEFAULT 0 CHECK (refund_fen >= 0);
ALTER TABLE agreement ADD COLUMN void_asked_at INTEGER;
ALTER TABLE agreement ADD COLUMN void_asked_by INTEGER REFERENCES staff(id);
ALTER TABLE agreement ADD COLUMN approved_by INTEGER REFERENCES staff(id);
CREATE INDEX agreement_running_by_end ON agreement (ends_on, id) WHERE state = 'running';
CREATE INDEX agreement_running_by_customer ON agreement (customer_id, ends_on) WHERE state = 'running';
CREATE INDEX agreement_by_product ON agreement (product_id, id) WHERE product_id IS NOT NULL;
CREATE INDEX agreement_by_package ON agreement (package_id, issued_at) WHERE package_id IS NOT NULL;
CREATE UNIQUE INDEX agreement_by_predecessor ON agreement (renewed_from) WHERE renewed_from IS NOT NULL;
CREATE TRIGGER agreement_is_never_changed
BEFORE UPDATE OF number, template_id, starts_on, ends_on, price_fen, title, body, body_hash, issued_at, issued_by, kind,
    services, scope_note, clauses, package_id, visits, renewed_from ON agreement
BEGIN
    SELECT RAISE(ABORT, 'an issued agreement is never changed');
END;
CREATE TRIGGER agreement_is_never_deleted BEFORE DELETE ON agreement
BEGIN
    SELECT RAISE(ABORT, 'an issued agreement is never deleted');
END;

-- What the settlement of orders under the agreement uses, as agreement_target is for the clocks; the same values stand in
-- its text.
CREATE TABLE agreement_price (
    agreement_id INTEGER NOT NULL REFERENCES agreement(id),
    item_code TEXT NOT NULL,
    name TEXT NOT NULL,
    unit_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    price_fen INTEGER NOT NULL CHECK (price_fen >= 0),
    PRIMARY KEY (agreement_id, item_code)
) STRICT, WITHOUT ROWID;

CREATE TABLE agreement_paper (
    agreement_id INTEGER NOT NULL REFERENCES agreement(id),
    stage TEXT NOT NULL,
    document TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    PRIMARY KEY (agreement_id, stage)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER agreement_paper_is_never_changed BEFORE UPDATE ON agreement_paper
BEGIN
    SELECT RAISE(ABORT, 'a frozen paper is never changed');
END;
CREATE TRIGGER agreement_paper_is_never_deleted BEFORE DELETE ON agreement_paper
BEGIN
    SELECT RAISE(ABORT, 'a frozen paper is never deleted');
END;

CREATE TABLE agreement_signature (
    agreement_id INTEGER NOT NULL PRIMARY KEY REFERENCES agreement(id),
    method TEXT NOT NULL,
    device TEXT NOT NULL,
    signer TEXT NOT NULL,
    signed_on TEXT NOT NULL,
    signed_at INTEGER NOT NULL,
    recorded_by INTEGER REFERENCES staff(id),
    operator_name TEXT NOT NULL,
    strokes TEXT NOT NULL,
    terms_explained INTEGER NOT NULL CHECK (terms_explained IN (0, 1)),
    document_hash TEXT NOT NULL,
    seal TEXT NOT NULL
) STRICT;
CREATE TRIGGER agreement_signature_is_never_changed BEFORE UPDATE ON agreement_signature
BEGIN
    SELECT RAISE(ABORT, 'a signature is never changed');
END;
CREATE TRIGGER agreement_signature_is_never_deleted BEFORE DELETE ON agreement_signature
BEGIN
    SELECT RAISE(ABORT, 'a signature is never deleted');
END;

CREATE TABLE entitlement_use (
    order_id INTEGER NOT NULL PRIMARY KEY REFERENCES work_order(id),
    agreement_id INTEGER NOT NULL REFERENCES agreement(id),
    used_at INTEGER NOT NULL,
    used_by INTEGER REFERENCES staff(id)
) STRICT;
CREATE INDEX entitlement_use_by_agreement ON entitlement_use (agreement_id, used_at);

CREATE TABLE contract_receipt (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    agreement_id INTEGER NOT NULL REFERENCES agreement(id),
    total_fen INTEGER NOT NULL,
    method TEXT NOT NULL,
    issued_at INTEGER NOT NULL,
    issued_by INTEGER REFERENCES staff(id),
    print_count INTEGER NOT NULL DEFAULT 0,
    unit_id INTEGER NOT NULL REFERENCES org_unit(id),
    day_on TEXT NOT NULL
) STRICT;
CREATE INDEX contract_receipt_by_day ON contract_receipt (day_on, id);
CREATE INDEX contract_receipt_by_agreement ON contract_receipt (agreement_id, id);
