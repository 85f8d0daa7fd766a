-- Working together: teams with their tasks, talk inside the house, notices to people, rules that act by themselves; and
-- what a visit, a standard of work and a fault class say beyond their names.
CREATE TABLE team (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO team (code, position, name_zh, name_en) VALUES
    ('parts', 1, '备件', 'Parts'),
    ('logistics', 2, '物流', 'Logistics'),
    ('finance', 3, '财务', 'Finance'),
    ('sales', 4, '销售', 'Sales'),
    ('technical', 5, '技术', 'Technical support'),
    ('production', 6, '生产', 'Production'),
    ('supply', 7, '供应链', 'Supply chain'),
    ('complaints', 8, '投诉处理小组', 'Complaint team');

CREATE TABLE team_member (
    team_id INTEGER NOT NULL REFERENCES team(id),
    staff_id INTEGER NOT NULL REFERENCES staff(id),
    PRIMARY KEY (team_id, staff_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX team_member_by_staff ON team_member (staff_id, team_id);

CREATE TABLE team_task (
    id INTEGER PRIMARY KEY,
    order_id INTEGER REFERENCES work_order(id),
    complaint_id INTEGER REFERENCES complaint(id),
    team_id INTEGER NOT NULL REFERENCES team(id),
    title TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by INTEGER REFERENCES staff(id),
    done_at INTEGER,
    done_by INTEGER REFERENCES staff(id),
    result TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 0,
    CHECK ((order_id IS NULL) <> (complaint_id IS NULL))
) STRICT;
CREATE INDEX team_task_by_order ON team_task (order_id, id) WHERE order_id IS NOT NULL;
CREATE INDEX team_task_by_complaint ON team_task (complaint_id, id) WHERE complaint_id IS NOT NULL;
CREATE INDEX team_task_open ON team_task (due_at, id) WHERE done_at IS NULL;

-- A word once written stays.
CREATE TABLE inner_comment (
    id INTEGER PRIMARY KEY,
    order_id INTEGER REFERENCES work_order(id),
    complaint_id INTEGER REFERENCES complaint(id),
    body TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    written_by INTEGER REFERENCES staff(id),
    CHECK ((order_id IS NULL) <> (complaint_id IS NULL))
) STRICT;
CREATE INDEX inner_comment_by_order ON inner_comment (order_id, id) WHERE order_id IS NOT NULL;
CREATE INDEX inner_comment_by_complaint ON inner_comment (complaint_id, id) WHERE complaint_id IS NOT NULL;
CREATE TRIGGER inner_comment_is_never_changed BEFORE UPDATE ON inner_comment
BEGIN
    SELECT RAISE(ABORT, 'comments are append-only');
END;
CREATE TRIGGER inner_comment_is_never_deleted BEFORE DELETE ON inner_comment
BEGIN
    SELECT RAISE(ABORT, 'comments are append-only');
END;

-- One row a reader; 0 is the store's administrator while the store has no people. A cause reaches a reader once.
CREATE TABLE notice (
    id INTEGER PRIMARY KEY,
    reader_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    cause TEXT NOT NULL,
    order_id INTEGER REFERENCES work_order(id),
    complaint_id INTEGER REFERENCES complaint(id),
    number TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    read_at INTEGER,
    UNIQUE (cause, reader_id)
) STRICT;
CREATE INDEX notice_by_reader ON notice (reader_id, id);
CREATE INDEX notice_unread ON notice (reader_id, id) WHERE read_at IS NULL;

CREATE TABLE complaint_team (
    complaint_id INTEGER PRIMARY KEY REFERENCES complaint(id),
    team_id INTEGER NOT NULL REFERENCES team(id),
    assigned_at INTEGER NOT NULL,
    assigned_by INTEGER REFERENCES staff(id)
) STRICT;
CREATE INDEX complaint_team_by_team ON complaint_team (team_id, complaint_id);

-- If an order stands in this state for this long, then … A rule fires once for each time an order comes to stand there.
CREATE TABLE work_rule (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    state TEXT NOT NULL,
    service_type TEXT,
    priority TEXT,
    after_minutes INTEGER NOT NULL CHECK (after_minutes BETWEEN 0 AND 525600),
    action TEXT NOT NULL,
    staff_id INTEGER REFERENCES staff(id),
    role TEXT,
    team_id INTEGER REFERENCES team(id),
    note TEXT NOT NULL DEFAULT '',
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    since_at INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE rule_firing (
    id INTEGER PRIMARY KEY,
    rule_id INTEGER NOT NULL REFERENCES work_rule(id),
    order_id INTEGER NOT NULL REFERENCES work_order(id),
    entered_at INTEGER NOT NULL,
    fired_at INTEGER NOT NULL,
    is_done INTEGER NOT NULL CHECK (is_done IN (0, 1)),
    detail TEXT NOT NULL DEFAULT '',
    UNIQUE (rule_id, order_id, entered_at)
) STRICT;

-- The words of addresses a service point looks after.
CREATE TABLE point_area (
    unit_id INTEGER NOT NULL REFERENCES org_unit(id),
    area TEXT NOT NULL,
    PRIMARY KEY (unit_id, area)
) STRICT, WITHOUT ROWID;

-- What a fault class asks for; it fills the plan of an order.
CREATE TABLE handling_standard (
    fault_code_id INTEGER PRIMARY KEY REFERENCES fault_code(id),
    route TEXT NOT NULL,
    tier INTEGER NOT NULL CHECK (tier BETWEEN 1 AND 3),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 1440),
    note TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE handling_part (
    fault_code_id INTEGER NOT NULL REFERENCES fault_code(id),
    part_id INTEGER NOT NULL REFERENCES part(id),
    quantity_milli INTEGER NOT NULL CHECK (quantity_milli > 0),
    PRIMARY KEY (fault_code_id, part_id)
) STRICT, WITHOUT ROWID;

-- A step says what goes in and comes out, what is controlled, and the limit beside the standard time; 0: none.
ALTER TABLE sop_step ADD COLUMN limit_minutes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sop_step ADD COLUMN input TEXT NOT NULL DEFAULT '';
ALTER TABLE sop_step ADD COLUMN output TEXT NOT NULL DEFAULT '';
ALTER TABLE sop_step ADD COLUMN control TEXT NOT NULL DEFAULT '';
ALTER TABLE order_step ADD COLUMN limit_minutes INTEGER NOT NULL DEFAULT 0;

-- A unit works by another version than the level above it only with an approved exception.
CREATE TABLE sop_exception (
    id INTEGER PRIMARY KEY,
    unit_id INTEGER NOT NULL REFERENCES org_unit(id),
    template_id INTEGER NOT NULL REFERENCES sop_template(id),
    reason TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    asked_by INTEGER REFERENCES staff(id),
    answered_at INTEGER,
    answered_by INTEGER REFERENCES staff(id),
    is_approved INTEGER CHECK (is_approved IN (0, 1))
) STRICT;
CREATE INDEX sop_exception_by_unit ON sop_exception (unit_id, ends_on);

CREATE TABLE work_instruction (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    version INTEGER NOT NULL,
    category_id INTEGER REFERENCES category(id),
    fault_code_id INTEGER REFERENCES fault_code(id),
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    saved_by INTEGER REFERENCES staff(id),
    ended_at INTEGER,
    UNIQUE (code, version)
) STRICT;
CREATE INDEX work_instruction_in_force ON work_instruction (category_id, id) WHERE ended_at IS NULL;
CREATE TABLE instruction_reading (
    id INTEGER PRIMARY KEY,
    instruction_id INTEGER NOT NULL REFERENCES work_instruction(id),
    order_id INTEGER NOT NULL REFERENCES work_order(id),
    read_at INTEGER NOT NULL,
    read_by INTEGER REFERENCES staff(id)
) STRICT;
CREATE INDEX instruction_reading_by_order ON instruction_reading (order_id, id);

-- What people were taught, with or without an order.
CREATE TABLE training_event (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    order_id INTEGER REFERENCES work_order(id),
    held_on TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    topics TEXT NOT NULL,
    attendees TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    entered_at INTEGER NOT NULL,
    entered_by INTEGER REFERENCES staff(id)
) STRICT;
CREATE INDEX training_event_by_customer ON training_event (customer_id, held_on);
CREATE INDEX training_event_by_order ON training_event (order_id, id) WHERE order_id IS NOT NULL;
