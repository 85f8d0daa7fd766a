-- The store's file. Instants are BIGINT UTC milliseconds (*_at), local days are ISO text (*_on), money is BIGINT fen,
-- enums are short text codes (core/domain/codes.h). Only syntax shared by SQLite 3.40 and PostgreSQL 15 is used, apart
-- from STRICT and WITHOUT ROWID. Rows are not deleted: they are voided, deactivated or superseded.
CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE org_unit (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    level TEXT NOT NULL,
    parent_id INTEGER REFERENCES org_unit(id),
    hotline TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE staff (
    id INTEGER PRIMARY KEY,
    unit_id INTEGER NOT NULL REFERENCES org_unit(id),
    login TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    password_hash TEXT NOT NULL DEFAULT '',
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE category (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    warranty_months INTEGER NOT NULL DEFAULT 0 CHECK (warranty_months >= 0),
    warranty_source TEXT NOT NULL DEFAULT '',
    maintenance_months INTEGER NOT NULL DEFAULT 0 CHECK (maintenance_months >= 0),
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1))
) STRICT;

CREATE TABLE fault_code (
    id INTEGER PRIMARY KEY,
    category_id INTEGER REFERENCES category(id),
    code TEXT NOT NULL,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    grade TEXT NOT NULL,
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX fault_code_by_code ON fault_code (COALESCE(category_id, 0), code);

CREATE TABLE service_target (
    id INTEGER PRIMARY KEY,
    service_type TEXT NOT NULL,
    kind TEXT NOT NULL,
    priority TEXT,
    grade TEXT,
    category_id INTEGER REFERENCES category(id),
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    time_base TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE opening_span (
    unit_id INTEGER NOT NULL REFERENCES org_unit(id),
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6),
    from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
    to_minute INTEGER NOT NULL CHECK (to_minute BETWEEN 1 AND 1440),
    PRIMARY KEY (unit_id, weekday, from_minute),
    CHECK (from_minute < to_minute)
) STRICT, WITHOUT ROWID;

CREATE TABLE calendar_day (
    unit_id INTEGER NOT NULL REFERENCES org_unit(id),
    day_on TEXT NOT NULL,
    is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
    name TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (unit_id, day_on)
) STRICT, WITHOUT ROWID;

CREATE TABLE price_item (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    unit_name TEXT NOT NULL DEFAULT '',
    price_fen INTEGER NOT NULL CHECK (price_fen >= 0),
    effective_on TEXT NOT NULL,
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE customer (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    phone_raw TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    tier TEXT NOT NULL DEFAULT 'normal',
    note TEXT NOT NULL DEFAULT '',
    order_count INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX customer_by_phone ON customer (phone);

CREATE TABLE product_unit (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    category_id INTEGER NOT NULL REFERENCES category(id),
    brand TEXT NOT NULL DEFAULT '',
    model TEXT NOT NULL DEFAULT '',
    serial TEXT NOT NULL DEFAULT '',
    serial_key TEXT NOT NULL DEFAULT '',
    invoiced_on TEXT,
    delivered_on TEXT,
    installed_on TEXT,
    exchanged_on TEXT,
    note TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX product_unit_by_customer ON product_unit (customer_id, id);
CREATE UNIQUE INDEX product_unit_by_serial ON product_unit (serial_key) WHERE serial_key <> '';

CREATE TABLE work_order (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL UNIQUE,
    external_ref TEXT NOT NULL DEFAULT '',
    unit_id INTEGER NOT NULL REFERENCES org_unit(id),
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    product_id INTEGER REFERENCES product_unit(id),
    category_id INTEGER REFERENCES category(id),
    service_type TEXT NOT NULL,
    channel TEXT NOT NULL,
    priority TEXT NOT NULL,
    service_level TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,
    state_before_wait TEXT NOT NULL DEFAULT 'registered',
    wait_reason TEXT,
    is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
    next_due_at INTEGER,
    next_due_kind TEXT,
    next_due_started_at INTEGER,
    product_label TEXT NOT NULL DEFAULT '',
    fault_text TEXT NOT NULL DEFAULT '',
    fault_code_id INTEGER REFERENCES fault_code(id),
    grade TEXT,
    accessories TEXT NOT NULL DEFAULT '',
    wish TEXT NOT NULL DEFAULT '',
    diagnosed_cause TEXT NOT NULL DEFAULT '',
    confirmed_cause TEXT NOT NULL DEFAULT '',
    action TEXT NOT NULL DEFAULT '',
    cancel_reason TEXT NOT NULL DEFAULT '',
    contact_name TEXT NOT NULL DEFAULT '',
    contact_phone TEXT NOT NULL DEFAULT '',
    contact_address TEXT NOT NULL DEFAULT '',
    technician_id INTEGER REFERENCES staff(id),
    registered_by INTEGER REFERENCES staff(id),
    appointment_from_at INTEGER,
    appointment_to_at INTEGER,
    registered_at INTEGER NOT NULL,
    first_response_at INTEGER,
    arrived_at INTEGER,
    first_resolved_at INTEGER,
    resolved_at INTEGER,
    accepted_at INTEGER,
    closed_at INTEGER,
    cancelled_at INTEGER,
    result TEXT,
    accepted_by TEXT NOT NULL DEFAULT '',
    visits INTEGER NOT NULL DEFAULT 0,
    reopen_count INTEGER NOT NULL DEFAULT 0,
    plan_id INTEGER REFERENCES maintenance_plan(id),
    agreement_id INTEGER REFERENCES agreement(id),
    in_warranty INTEGER NOT NULL DEFAULT 0 CHECK (in_warranty IN (0, 1)),
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX work_order_by_external_ref ON work_order (external_ref) WHERE external_ref <> '';
CREATE INDEX work_order_by_customer ON work_order (customer_id, registered_at);
CREATE INDEX work_order_by_product ON work_order (product_id, registered_at) WHERE product_id IS NOT NULL;
CREATE INDEX work_order_by_registration ON work_order (registered_at, id);
CREATE INDEX work_order_by_state ON work_order (state, registered_at, id);
CREATE INDEX work_order_by_type ON work_order (service_type, registered_at, id);
CREATE INDEX work_order_by_technician ON work_order (technician_id, registered_at, id) WHERE technician_id IS NOT NULL;
CREATE INDEX work_order_by_resolution ON work_order (resolved_at) WHERE resolved_at IS NOT NULL;
CREATE INDEX work_order_open_by_due ON work_order (next_due_at, id) WHERE is_open = 1;
CREATE INDEX work_order_open_by_registration ON work_order (registered_at, id) WHERE is_open = 1;

CREATE TABLE order_promise (
    order_id INTEGER NOT NULL REFERENCES work_order(id),
    kind TEXT NOT NULL,
    target_minutes INTEGER NOT NULL CHECK (target_minutes > 0),
    time_base TEXT NOT NULL,
    starts_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    met_at INTEGER,
    state TEXT NOT NULL,
    PRIMARY KEY (order_id, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE order_pause (
    order_id INTEGER NOT NULL REFERENCES work_order(id),
    position INTEGER NOT NULL,
    reason TEXT NOT NULL,
    from_at INTEGER NOT NULL,
    until_at INTEGER,
    PRIMARY KEY (order_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE fee_line (
    order_id INTEGER NOT NULL REFERENCES work_order(id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    item_code TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    quantity_milli INTEGER NOT NULL CHECK (quantity_milli > 0),
    unit_price_fen INTEGER NOT NULL CHECK (unit_price_fen >= 0),
    waived_bp INTEGER NOT NULL DEFAULT 0 CHECK (waived_bp BETWEEN 0 AND 10000),
    waiver_reason TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (order_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE receipt (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    order_id INTEGER NOT NULL REFERENCES work_order(id),
    total_fen INTEGER NOT NULL,
    issued_at INTEGER NOT NULL,
    issued_by INTEGER REFERENCES staff(id),
    print_count INTEGER NOT NULL DEFAULT 0,
    voided_at INTEGER,
    void_reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX receipt_by_order ON receipt (order_id);

CREATE TABLE payment (
    receipt_id INTEGER NOT NULL REFERENCES receipt(id),
    position INTEGER NOT NULL,
    method TEXT NOT NULL,
    amount_fen INTEGER NOT NULL,
    PRIMARY KEY (receipt_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE agreement_template (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    version INTEGER NOT NULL,
    title_zh TEXT NOT NULL,
    title_en TEXT NOT NULL,
    body_zh TEXT NOT NULL,
    body_en TEXT NOT NULL,
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    UNIQUE (code, version)
) STRICT;

CREATE TABLE agreement (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    template_id INTEGER NOT NULL REFERENCES agreement_template(id),
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    product_id INTEGER REFERENCES product_unit(id),
    order_id INTEGER REFERENCES work_order(id),
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    price_fen INTEGER NOT NULL CHECK (price_fen >= 0),
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    body_hash TEXT NOT NULL,
    issued_at INTEGER NOT NULL,
    issued_by INTEGER REFERENCES staff(id),
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX agreement_by_customer ON agreement (customer_id, issued_at);
CREATE INDEX agreement_by_issue ON agreement (issued_at, id);

CREATE TABLE questionnaire (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    version INTEGER NOT NULL,
    title_zh TEXT NOT NULL,
    title_en TEXT NOT NULL,
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    UNIQUE (code, version)
) STRICT;

CREATE TABLE questionnaire_item (
    questionnaire_id INTEGER NOT NULL REFERENCES questionnaire(id),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    text_zh TEXT NOT NULL,
    text_en TEXT NOT NULL,
    weight_bp INTEGER NOT NULL CHECK (weight_bp BETWEEN 0 AND 10000),
    PRIMARY KEY (questionnaire_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE survey (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL UNIQUE REFERENCES work_order(id),
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    questionnaire_id INTEGER NOT NULL REFERENCES questionnaire(id),
    state TEXT NOT NULL,
    due_on TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    channel TEXT NOT NULL DEFAULT 'phone',
    interviewer_id INTEGER REFERENCES staff(id),
    answered_at INTEGER,
    recommend INTEGER CHECK (recommend BETWEEN 0 AND 10),
    comment TEXT NOT NULL DEFAULT '',
    completed_at INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX survey_by_due ON survey (due_on, id) WHERE state = 'due';
CREATE INDEX survey_by_completion ON survey (completed_at);
CREATE INDEX survey_by_state ON survey (state, completed_at, id);

CREATE TABLE survey_answer (
    survey_id INTEGER NOT NULL REFERENCES survey(id),
    item TEXT NOT NULL,
    grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 5),
    PRIMARY KEY (survey_id, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE complaint (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    unit_id INTEGER NOT NULL REFERENCES org_unit(id),
    order_id INTEGER REFERENCES work_order(id),
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    level TEXT NOT NULL,
    state TEXT NOT NULL,
    claim TEXT NOT NULL,
    cause TEXT NOT NULL DEFAULT '',
    finding TEXT NOT NULL DEFAULT '',
    is_justified INTEGER CHECK (is_justified IN (0, 1)),
    remedy TEXT NOT NULL DEFAULT '',
    is_accepted INTEGER CHECK (is_accepted IN (0, 1)),
    owner_id INTEGER REFERENCES staff(id),
    received_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    closed_at INTEGER,
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX complaint_by_receipt ON complaint (received_at, id);
CREATE INDEX complaint_open_by_due ON complaint (due_at, id) WHERE closed_at IS NULL;
CREATE INDEX complaint_by_order ON complaint (order_id) WHERE order_id IS NOT NULL;
CREATE INDEX complaint_by_customer ON complaint (customer_id);

CREATE TABLE maintenance_plan (
    id INTEGER PRIMARY KEY,
    product_id INTEGER NOT NULL REFERENCES product_unit(id),
    name TEXT NOT NULL,
    interval_months INTEGER NOT NULL CHECK (interval_months BETWEEN 1 AND 120),
    next_due_on TEXT NOT NULL,
    last_done_on TEXT,
    open_order_id INTEGER REFERENCES work_order(id),
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX maintenance_plan_by_due ON maintenance_plan (next_due_on, id) WHERE is_active = 1;
CREATE INDEX maintenance_plan_by_product ON maintenance_plan (product_id);

CREATE TABLE timeline_entry (
    id INTEGER PRIMARY KEY,
    order_id INTEGER REFERENCES work_order(id),
    product_id INTEGER REFERENCES product_unit(id),
    customer_id INTEGER REFERENCES customer(id),
    happened_at INTEGER NOT NULL,
    entered_at INTEGER NOT NULL,
    actor_id INTEGER REFERENCES staff(id),
    event TEXT NOT NULL,
    from_state TEXT NOT NULL DEFAULT '',
    to_state TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX timeline_by_order ON timeline_entry (order_id, happened_at, id) WHERE order_id IS NOT NULL;
CREATE INDEX timeline_by_product ON timeline_entry (product_id, happened_at, id) WHERE product_id IS NOT NULL;
CREATE INDEX timeline_by_customer ON timeline_entry (customer_id, happened_at, id) WHERE order_id IS NULL;
CREATE TRIGGER timeline_entry_is_never_changed BEFORE UPDATE ON timeline_entry
BEGIN
    SELECT RAISE(ABORT, 'timeline entries are append-only');
END;
CREATE TRIGGER timeline_entry_is_never_deleted BEFORE DELETE ON timeline_entry
BEGIN
    SELECT RAISE(ABORT, 'timeline entries are append-only');
END;

CREATE TABLE audit_entry (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    entity TEXT NOT NULL,
    entity_id INTEGER NOT NULL,
    body TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
CREATE TRIGGER audit_entry_is_never_changed BEFORE UPDATE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'the audit trail is append-only');
END;
CREATE TRIGGER audit_entry_is_never_deleted BEFORE DELETE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'the audit trail is append-only');
END;

CREATE TABLE number_series (
    series TEXT NOT NULL,
    scope TEXT NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (series, scope)
) STRICT, WITHOUT ROWID;

CREATE TABLE search_key (
    field INTEGER NOT NULL,
    gram TEXT NOT NULL,
    entity_id INTEGER NOT NULL,
    PRIMARY KEY (field, gram, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
    kind TEXT NOT NULL,
    slot TEXT NOT NULL,
    body TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (kind, slot)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_row (
    source TEXT NOT NULL,
    row_key TEXT NOT NULL,
    PRIMARY KEY (source, row_key)
) STRICT, WITHOUT ROWID;
