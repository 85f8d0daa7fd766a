-- The life of an order in more detail: what each kind of service needs at each step, how long the work took hands on,
-- who confirmed it and who was told, what was handed over, upgrades, repeats, and proposals the customer chooses from.

-- One row for each step that a service type treats specially; what has no row has no demands.
CREATE TABLE process_step (
    service_type TEXT NOT NULL,
    state TEXT NOT NULL,
    is_used INTEGER NOT NULL DEFAULT 1 CHECK (is_used IN (0, 1)),
    fields TEXT NOT NULL DEFAULT '',
    limit_minutes INTEGER NOT NULL DEFAULT 0 CHECK (limit_minutes BETWEEN 0 AND 525600),
    revision INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (service_type, state)
) STRICT, WITHOUT ROWID;
INSERT INTO process_step (service_type, state, fields, limit_minutes) VALUES
    ('repair', 'registered', '', 30),
    ('repair', 'scheduled', 'grade', 0),
    ('repair', 'resolved', 'consent', 0),
    ('repair', 'closed', 'confirmation told', 0),
    ('installation', 'registered', '', 30),
    ('installation', 'resolved', 'consent', 0),
    ('installation', 'closed', 'confirmation told', 0),
    ('maintenance', 'registered', '', 30),
    ('maintenance', 'closed', 'confirmation told', 0),
    ('upgrade', 'registered', '', 30),
    ('upgrade', 'resolved', 'upgrade consent', 0),
    ('upgrade', 'closed', 'confirmation told', 0),
    ('consultation', 'registered', '', 30),
    ('consultation', 'closed', 'told', 0),
    ('return', 'registered', '', 30),
    ('return', 'closed', 'told', 0);
INSERT INTO setting (key, value) VALUES ('process.enforced', '1');

-- What the counter offers: a name over one of the service types, as many as the store wants.
CREATE TABLE service_kind (
    code TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    service_type TEXT NOT NULL,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    revision INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
INSERT INTO service_kind (code, position, service_type, name_zh, name_en) VALUES
    ('repair', 1, 'repair', '故障维修', 'Fault repair'),
    ('installation', 2, 'installation', '产品安装', 'Installation'),
    ('parts_replacement', 3, 'repair', '配件更换', 'Parts replacement'),
    ('maintenance', 4, 'maintenance', '产品保养', 'Maintenance'),
    ('consultation', 5, 'consultation', '客户咨询', 'Consultation'),
    ('complaint', 6, 'consultation', '投诉处理', 'Complaint handling'),
    ('upgrade', 7, 'upgrade', '产品升级', 'Upgrade'),
    ('return', 8, 'return', '退换货', 'Return or exchange');

CREATE TABLE order_service (
    order_id INTEGER PRIMARY KEY REFERENCES work_order(id),
    kind TEXT NOT NULL DEFAULT '',
    depth TEXT,
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX order_service_by_kind ON order_service (kind, order_id) WHERE kind <> '';

-- How deep a repair at the customer's goes: what it is planned with and which item of the price list it costs.
CREATE TABLE depth_standard (
    depth TEXT PRIMARY KEY,
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    price_code TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
INSERT INTO depth_standard (depth, minutes) VALUES ('normal', 60), ('deep', 150);

-- Stretches of hands-on work; their sum is the working time of the order.
CREATE TABLE work_span (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES work_order(id),
    staff_id INTEGER REFERENCES staff(id),
    started_at INTEGER NOT NULL,
    ended_at INTEGER,
    end_kind TEXT,
    note TEXT NOT NULL DEFAULT '',
    CHECK (ended_at IS NULL OR ended_at >= started_at)
) STRICT;
CREATE INDEX work_span_by_order ON work_span (order_id, id);
CREATE UNIQUE INDEX work_span_running ON work_span (order_id) WHERE ended_at IS NULL;

-- Who confirmed and how: 'completion', 'installation' or 'hand_over'. The newest replaces the one before; the story
-- keeps both.
CREATE TABLE order_confirmation (
    order_id INTEGER NOT NULL REFERENCES work_order(id),
    purpose TEXT NOT NULL,
    way TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    device TEXT,
    strokes TEXT NOT NULL DEFAULT '',
    seal TEXT NOT NULL DEFAULT '',
    confirmed_at INTEGER NOT NULL,
    recorded_by INTEGER REFERENCES staff(id),
    PRIMARY KEY (order_id, purpose)
) STRICT, WITHOUT ROWID;

CREATE TABLE order_told (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES work_order(id),
    told_to TEXT NOT NULL,
    way TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    told_at INTEGER NOT NULL,
    told_by INTEGER REFERENCES staff(id)
) STRICT;
CREATE INDEX order_told_by_order ON order_told (order_id, told_at);

CREATE TABLE order_handover (
    order_id INTEGER PRIMARY KEY REFERENCES work_order(id),
    items TEXT NOT NULL,
    test TEXT NOT NULL,
    test_note TEXT NOT NULL DEFAULT '',
    old_parts TEXT NOT NULL,
    old_parts_note TEXT NOT NULL DEFAULT '',
    received_by TEXT NOT NULL,
    handed_at INTEGER NOT NULL,
    handed_by INTEGER REFERENCES staff(id),
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE order_upgrade (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES work_order(id),
    kind TEXT NOT NULL,
    old_value TEXT NOT NULL,
    new_value TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    entered_at INTEGER NOT NULL,
    entered_by INTEGER REFERENCES staff(id),
    applied_at INTEGER
) STRICT;
CREATE INDEX order_upgrade_by_order ON order_upgrade (order_id, id);

-- An order that does again what an earlier one did, and why that was necessary.
CREATE TABLE order_repeat (
    order_id INTEGER PRIMARY KEY REFERENCES work_order(id),
    earlier_id INTEGER NOT NULL REFERENCES work_order(id),
    cause TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    recorded_at INTEGER NOT NULL,
    recorded_by INTEGER REFERENCES staff(id),
    CHECK (earlier_id <> order_id)
) STRICT;
CREATE INDEX order_repeat_by_time ON order_repeat (recorded_at, order_id);
CREATE INDEX order_repeat_by_earlier ON order_repeat (earlier_id);
CREATE INDEX order_diagnosis_by_time ON order_diagnosis (ended_at, id);

-- Which of the four technical services an attempt was.
ALTER TABLE remote_attempt ADD COLUMN kind TEXT NOT NULL DEFAULT 'remote_assistance';

-- What a fault is usually repaired with; proposals start from these.
CREATE TABLE repair_recipe (
    id INTEGER PRIMARY KEY,
    fault_code_id INTEGER NOT NULL REFERENCES fault_code(id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    steps TEXT NOT NULL DEFAULT '',
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 10080),
    items TEXT NOT NULL DEFAULT '',
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX repair_recipe_by_fault ON repair_recipe (fault_code_id, position, id);

CREATE TABLE proposal (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    order_id INTEGER NOT NULL REFERENCES work_order(id),
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    issued_at INTEGER NOT NULL,
    issued_by INTEGER REFERENCES staff(id),
    valid_until_on TEXT NOT NULL,
    chosen INTEGER NOT NULL DEFAULT 0,
    answered_by TEXT NOT NULL DEFAULT '',
    answered_how TEXT,
    answered_at INTEGER,
    answer_note TEXT NOT NULL DEFAULT '',
    UNIQUE (order_id, version)
) STRICT;

CREATE TABLE proposal_option (
    proposal_id INTEGER NOT NULL REFERENCES proposal(id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    steps TEXT NOT NULL DEFAULT '',
    minutes INTEGER NOT NULL,
    total_fen INTEGER NOT NULL CHECK (total_fen >= 0),
    PRIMARY KEY (proposal_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE proposal_line (
    proposal_id INTEGER NOT NULL REFERENCES proposal(id),
    option_position INTEGER NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    item_code TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    quantity_milli INTEGER NOT NULL CHECK (quantity_milli > 0),
    unit_price_fen INTEGER NOT NULL CHECK (unit_price_fen >= 0),
    waived_bp INTEGER NOT NULL DEFAULT 0,
    waiver_reason TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    tier TEXT NOT NULL DEFAULT 'basic',
    list_version INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (proposal_id, option_position, position)
) STRICT, WITHOUT ROWID;
