-- Who can be sent and when: what a person is able to do, where he goes, when he is away, and what he takes along.
-- A partner provider is a row of staff as well, so that an order names whoever works on it in one way.
CREATE TABLE technician_profile (
    staff_id INTEGER PRIMARY KEY REFERENCES staff(id),
    kind TEXT NOT NULL DEFAULT 'employee',
    company TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    tier INTEGER NOT NULL DEFAULT 2 CHECK (tier BETWEEN 1 AND 3),
    areas TEXT NOT NULL DEFAULT '',
    daily_minutes INTEGER NOT NULL DEFAULT 480 CHECK (daily_minutes BETWEEN 30 AND 1440),
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE technician_skill (
    staff_id INTEGER NOT NULL REFERENCES staff(id),
    category_id INTEGER NOT NULL REFERENCES category(id),
    PRIMARY KEY (staff_id, category_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE absence (
    id INTEGER PRIMARY KEY,
    staff_id INTEGER NOT NULL REFERENCES staff(id),
    from_at INTEGER NOT NULL,
    to_at INTEGER NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    entered_at INTEGER NOT NULL,
    entered_by INTEGER REFERENCES staff(id),
    voided_at INTEGER,
    CHECK (from_at < to_at)
) STRICT;
CREATE INDEX absence_by_end ON absence (to_at, id) WHERE voided_at IS NULL;

CREATE TABLE service_resource (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL UNIQUE,
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE order_resource (
    order_id INTEGER NOT NULL REFERENCES work_order(id),
    resource_id INTEGER NOT NULL REFERENCES service_resource(id),
    PRIMARY KEY (order_id, resource_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX order_resource_by_resource ON order_resource (resource_id, order_id);

-- The hours the customer agreed to; the technician's slot lies somewhere within.
CREATE TABLE visit_window (
    order_id INTEGER PRIMARY KEY REFERENCES work_order(id),
    from_at INTEGER NOT NULL,
    to_at INTEGER NOT NULL,
    agreed_with TEXT NOT NULL DEFAULT '',
    agreed_at INTEGER NOT NULL,
    agreed_by INTEGER REFERENCES staff(id),
    CHECK (from_at < to_at)
) STRICT;

CREATE INDEX work_order_by_appointment ON work_order (appointment_from_at, id) WHERE appointment_from_at IS NOT NULL;
CREATE INDEX work_order_without_appointment ON work_order (next_due_at, id)
    WHERE is_open = 1 AND appointment_from_at IS NULL;

-- How long a visit of each kind is planned where no steps say it.
INSERT INTO setting (key, value) VALUES
    ('dispatch.minutes.repair', '90'),
    ('dispatch.minutes.installation', '120'),
    ('dispatch.minutes.maintenance', '60'),
    ('dispatch.minutes.upgrade', '90'),
    ('dispatch.minutes.consultation', '30'),
    ('dispatch.minutes.return', '45');

-- Steps of a kind of work with their standard minutes. A version that an order uses is never changed.
CREATE TABLE sop_template (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    version INTEGER NOT NULL,
    service_type TEXT NOT NULL,
    category_id INTEGER REFERENCES category(id),
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    effective_on TEXT NOT NULL,
    ended_on TEXT,
    review_on TEXT,
    change_note TEXT NOT NULL DEFAULT '',
    saved_at INTEGER NOT NULL,
    saved_by INTEGER REFERENCES staff(id),
    UNIQUE (code, version)
) STRICT;
CREATE INDEX sop_template_by_type ON sop_template (service_type, effective_on);

CREATE TABLE sop_step (
    template_id INTEGER NOT NULL REFERENCES sop_template(id),
    position INTEGER NOT NULL,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes >= 0),
    role TEXT NOT NULL DEFAULT 'technician',
    needs_photo INTEGER NOT NULL DEFAULT 0 CHECK (needs_photo IN (0, 1)),
    checks_zh TEXT NOT NULL DEFAULT '',
    checks_en TEXT NOT NULL DEFAULT '',
    measure TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL DEFAULT '',
    low_milli INTEGER,
    high_milli INTEGER,
    PRIMARY KEY (template_id, position)
) STRICT, WITHOUT ROWID;

-- What an order does of it: a copy of the steps, so that one order may have more without touching the standard.
CREATE TABLE order_sop (
    order_id INTEGER PRIMARY KEY REFERENCES work_order(id),
    template_id INTEGER NOT NULL REFERENCES sop_template(id),
    begun_at INTEGER NOT NULL,
    begun_by INTEGER REFERENCES staff(id)
) STRICT;

CREATE TABLE order_step (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES work_order(id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    role TEXT NOT NULL DEFAULT 'technician',
    needs_photo INTEGER NOT NULL DEFAULT 0,
    checks TEXT NOT NULL DEFAULT '',
    measure TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL DEFAULT '',
    low_milli INTEGER,
    high_milli INTEGER,
    is_extra INTEGER NOT NULL DEFAULT 0 CHECK (is_extra IN (0, 1)),
    extra_reason TEXT NOT NULL DEFAULT '',
    started_at INTEGER,
    finished_at INTEGER,
    done_by INTEGER REFERENCES staff(id),
    value_milli INTEGER,
    checked TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 0,
    CHECK (finished_at IS NULL OR started_at IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX order_step_by_order ON order_step (order_id, position);

-- Symptom, cause and action of a category as a tree; a node without a category belongs to every one.
CREATE TABLE diagnosis_node (
    id INTEGER PRIMARY KEY,
    parent_id INTEGER REFERENCES diagnosis_node(id),
    category_id INTEGER REFERENCES category(id),
    kind TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    grade TEXT,
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX diagnosis_node_by_parent ON diagnosis_node (parent_id, id);

CREATE TABLE order_diagnosis (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES work_order(id),
    symptom_id INTEGER REFERENCES diagnosis_node(id),
    cause_id INTEGER REFERENCES diagnosis_node(id),
    action_id INTEGER REFERENCES diagnosis_node(id),
    finding TEXT NOT NULL DEFAULT '',
    method TEXT NOT NULL DEFAULT '',
    confidence INTEGER NOT NULL DEFAULT 50 CHECK (confidence BETWEEN 0 AND 100),
    grade TEXT NOT NULL,
    route TEXT NOT NULL,
    route_reason TEXT NOT NULL DEFAULT '',
    started_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL,
    made_by INTEGER REFERENCES staff(id),
    is_confirmed INTEGER NOT NULL DEFAULT 0 CHECK (is_confirmed IN (0, 1)),
    is_wrong INTEGER NOT NULL DEFAULT 0 CHECK (is_wrong IN (0, 1)),
    CHECK (ended_at >= started_at)
) STRICT;
CREATE INDEX order_diagnosis_by_order ON order_diagnosis (order_id, id);

CREATE TABLE remote_attempt (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES work_order(id),
    medium TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    is_solved INTEGER NOT NULL CHECK (is_solved IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    made_at INTEGER NOT NULL,
    made_by INTEGER REFERENCES staff(id)
) STRICT;
CREATE INDEX remote_attempt_by_order ON remote_attempt (order_id, id);
CREATE INDEX remote_attempt_by_time ON remote_attempt (made_at);

CREATE TABLE order_escalation (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES work_order(id),
    from_tier INTEGER NOT NULL,
    to_tier INTEGER NOT NULL,
    to_staff_id INTEGER REFERENCES staff(id),
    reason TEXT NOT NULL,
    escalated_at INTEGER NOT NULL,
    escalated_by INTEGER REFERENCES staff(id),
    due_at INTEGER NOT NULL,
    answered_at INTEGER,
    CHECK (to_tier > from_tier)
) STRICT;
CREATE INDEX order_escalation_by_order ON order_escalation (order_id, id);
CREATE INDEX order_escalation_open ON order_escalation (due_at) WHERE answered_at IS NULL;

-- What an installation is handed over with. The second check is another person's.
CREATE TABLE installation_record (
    order_id INTEGER PRIMARY KEY REFERENCES work_order(id),
    self_by INTEGER REFERENCES staff(id),
    self_at INTEGER,
    second_by INTEGER REFERENCES staff(id),
    second_at INTEGER,
    topics TEXT NOT NULL DEFAULT '',
    trained_by INTEGER REFERENCES staff(id),
    trained_at INTEGER,
    training_ack TEXT NOT NULL DEFAULT '',
    result TEXT,
    signed_by TEXT NOT NULL DEFAULT '',
    signed_at INTEGER,
    revision INTEGER NOT NULL DEFAULT 0,
    CHECK (second_by IS NULL OR second_by <> self_by)
) STRICT;

CREATE TABLE installation_point (
    order_id INTEGER NOT NULL REFERENCES work_order(id),
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    is_good INTEGER CHECK (is_good IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (order_id, position)
) STRICT, WITHOUT ROWID;
