-- Promises and money. Targets and calendars get versions: a row in force has no `until_version`; an order keeps the
-- version it was stamped with. Prices live in dated lists. What is paid is a voucher (receipt) of one gapless series
-- a unit and year; nothing of it is deleted, a void keeps its number.
CREATE TABLE target_version (
    version INTEGER PRIMARY KEY,
    made_at INTEGER NOT NULL,
    made_by INTEGER REFERENCES staff(id),
    note TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO target_version (version, made_at, note) VALUES (1, 0, '');

ALTER TABLE service_target ADD COLUMN customer_group TEXT NOT NULL DEFAULT '';
ALTER TABLE service_target ADD COLUMN paused_by TEXT NOT NULL DEFAULT '';
ALTER TABLE service_target ADD COLUMN from_version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE service_target ADD COLUMN until_version INTEGER;
UPDATE service_target SET paused_by = 'customer,decision,parts,force_majeure' WHERE kind IN ('arrival', 'completion');
CREATE INDEX service_target_in_force ON service_target (id) WHERE until_version IS NULL;

-- What one agreement promises instead of the table. An empty service type means every one.
CREATE TABLE agreement_target (
    agreement_id INTEGER NOT NULL REFERENCES agreement(id),
    service_type TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    time_base TEXT NOT NULL,
    paused_by TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (agreement_id, service_type, kind)
) STRICT, WITHOUT ROWID;

ALTER TABLE order_promise ADD COLUMN paused_by TEXT NOT NULL DEFAULT '';
ALTER TABLE order_promise ADD COLUMN target_version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE order_promise ADD COLUMN calendar_version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE order_promise ADD COLUMN agreement_id INTEGER REFERENCES agreement(id);
UPDATE order_promise SET paused_by = 'customer,decision,parts,force_majeure' WHERE kind IN ('arrival', 'completion');
CREATE INDEX order_promise_missed ON order_promise (due_at, order_id) WHERE state = 'missed';

ALTER TABLE work_order ADD COLUMN priority_rule TEXT NOT NULL DEFAULT '';
ALTER TABLE work_order ADD COLUMN out_of_hours INTEGER NOT NULL DEFAULT 0 CHECK (out_of_hours IN (0, 1));
CREATE INDEX work_order_out_of_hours ON work_order (registered_at) WHERE out_of_hours = 1;

CREATE TABLE calendar_version (
    unit_id INTEGER NOT NULL REFERENCES org_unit(id),
    version INTEGER NOT NULL,
    made_at INTEGER NOT NULL,
    made_by INTEGER REFERENCES staff(id),
    note TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL,
    PRIMARY KEY (unit_id, version)
) STRICT, WITHOUT ROWID;

-- Hours of one day that differs, as "540-720,810-1080"; empty on an open day: Monday's.
ALTER TABLE calendar_day ADD COLUMN hours TEXT NOT NULL DEFAULT '';

-- Hours in which a channel is answered; a channel without rows follows the opening hours of the unit.
CREATE TABLE channel_span (
    unit_id INTEGER NOT NULL REFERENCES org_unit(id),
    channel TEXT NOT NULL,
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6),
    from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
    to_minute INTEGER NOT NULL CHECK (to_minute BETWEEN 1 AND 1440),
    PRIMARY KEY (unit_id, channel, weekday, from_minute),
    CHECK (from_minute < to_minute)
) STRICT, WITHOUT ROWID;

CREATE TABLE priority_rule (
    id INTEGER PRIMARY KEY,
    trigger_code TEXT NOT NULL,
    priority TEXT NOT NULL,
    words TEXT NOT NULL DEFAULT '',
    days INTEGER NOT NULL DEFAULT 0 CHECK (days >= 0),
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO priority_rule (trigger_code, priority, words, days) VALUES
    ('safety', 'urgent', '漏电 触电 漏气 燃气 起火 着火 冒烟 爆炸 烧焦 漏水严重 smoke fire shock gas', 0),
    ('vulnerable', 'urgent', '老人 孕妇 婴儿 残疾 独居 行动不便', 0),
    ('repeat_repair', 'premium', '', 30),
    ('premium_product', 'premium', '', 0),
    ('premium_customer', 'premium', '', 0);

-- Products whose owners get the premium targets. Empty fields match everything.
CREATE TABLE premium_product (
    id INTEGER PRIMARY KEY,
    category_id INTEGER REFERENCES category(id),
    brand TEXT NOT NULL DEFAULT '',
    model TEXT NOT NULL DEFAULT '',
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1))
) STRICT;

CREATE TABLE breach_cause (
    code TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1))
) STRICT;
INSERT INTO breach_cause (code, position, name_zh, name_en) VALUES
    ('staff_short', 1, '人手不足', 'Not enough staff'),
    ('dispatch_late', 2, '派工不及时', 'Dispatched too late'),
    ('parts_missing', 3, '配件缺货', 'Part not in stock'),
    ('diagnosis', 4, '判断失误、返工', 'Wrong diagnosis or rework'),
    ('traffic', 5, '路途或交通', 'Travel or traffic'),
    ('customer', 6, '客户原因', 'Caused by the customer'),
    ('weather', 7, '天气或不可抗力', 'Weather or force majeure'),
    ('recording', 8, '记录不及时', 'Recorded too late'),
    ('other', 9, '其他', 'Other');

CREATE TABLE order_breach (
    order_id INTEGER NOT NULL REFERENCES work_order(id),
    kind TEXT NOT NULL,
    cause TEXT NOT NULL REFERENCES breach_cause(code),
    note TEXT NOT NULL DEFAULT '',
    entered_at INTEGER NOT NULL,
    entered_by INTEGER REFERENCES staff(id),
    PRIMARY KEY (order_id, kind)
) STRICT, WITHOUT ROWID;

-- Prices: a draft becomes a published list by getting its days; the lists of a store follow each other without gap.
CREATE TABLE price_list (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL UNIQUE,
    from_on TEXT,
    until_on TEXT,
    note TEXT NOT NULL DEFAULT '',
    is_published INTEGER NOT NULL DEFAULT 0 CHECK (is_published IN (0, 1)),
    made_at INTEGER NOT NULL,
    made_by INTEGER REFERENCES staff(id),
    CHECK (is_published = 0 OR from_on IS NOT NULL),
    CHECK (until_on IS NULL OR until_on >= from_on)
) STRICT;
CREATE UNIQUE INDEX price_list_by_start ON price_list (from_on) WHERE is_published = 1;

CREATE TABLE price_entry (
    id INTEGER PRIMARY KEY,
    list_id INTEGER NOT NULL REFERENCES price_list(id),
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    tier TEXT NOT NULL DEFAULT 'basic',
    unit_name TEXT NOT NULL DEFAULT '',
    price_fen INTEGER NOT NULL CHECK (price_fen >= 0),
    scope TEXT NOT NULL DEFAULT '',
    conditions TEXT NOT NULL DEFAULT '',
    duration_minutes INTEGER NOT NULL DEFAULT 0 CHECK (duration_minutes >= 0),
    free_reason TEXT NOT NULL DEFAULT '',
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    UNIQUE (list_id, code)
) STRICT;
INSERT INTO price_list (version, from_on, is_published, made_at)
    SELECT 1, MIN(effective_on), 1, 0 FROM price_item HAVING COUNT(*) > 0;
INSERT INTO price_entry (list_id, code, name, kind, unit_name, price_fen, is_active)
    SELECT 1, code, name, kind, unit_name, price_fen, is_active FROM price_item ORDER BY id;

CREATE TABLE waiver_reason (
    code TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1))
) STRICT;
INSERT INTO waiver_reason (code, position, name_zh, name_en) VALUES
    ('warranty', 1, '保修期内免费', 'Free under warranty'),
    ('free_installation', 2, '免费安装政策', 'Free installation policy'),
    ('agreement', 3, '协议内项目', 'Covered by the agreement'),
    ('repeat', 4, '返修免费', 'Repeated repair, free'),
    ('goodwill', 5, '关怀减免', 'Goodwill'),
    ('repaired', 6, '维修后免检测费', 'Inspection waived after repair');

ALTER TABLE fee_line ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE fee_line ADD COLUMN tier TEXT NOT NULL DEFAULT 'basic';
ALTER TABLE fee_line ADD COLUMN list_version INTEGER NOT NULL DEFAULT 0;

CREATE TABLE quotation (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    order_id INTEGER NOT NULL REFERENCES work_order(id),
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    issued_at INTEGER NOT NULL,
    issued_by INTEGER REFERENCES staff(id),
    valid_until_on TEXT NOT NULL,
    total_fen INTEGER NOT NULL CHECK (total_fen >= 0),
    list_version INTEGER NOT NULL DEFAULT 0,
    list_from_on TEXT,
    answered_by TEXT NOT NULL DEFAULT '',
    answered_how TEXT NOT NULL DEFAULT '',
    answered_at INTEGER,
    answer_note TEXT NOT NULL DEFAULT '',
    UNIQUE (order_id, version)
) STRICT;

CREATE TABLE quotation_line (
    quotation_id INTEGER NOT NULL REFERENCES quotation(id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    item_code TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    quantity_milli INTEGER NOT NULL CHECK (quantity_milli > 0),
    unit_price_fen INTEGER NOT NULL CHECK (unit_price_fen >= 0),
    waived_bp INTEGER NOT NULL DEFAULT 0 CHECK (waived_bp BETWEEN 0 AND 10000),
    waiver_reason TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    tier TEXT NOT NULL DEFAULT 'basic',
    list_version INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (quotation_id, position)
) STRICT, WITHOUT ROWID;

-- A receipt is a voucher: settlement, deposit or refund (payments negative). total = due + rounding - deposits for a
-- settlement: what changed hands. A deposit used in a settlement names it.
ALTER TABLE receipt ADD COLUMN kind TEXT NOT NULL DEFAULT 'settlement';
ALTER TABLE receipt ADD COLUMN unit_id INTEGER REFERENCES org_unit(id);
ALTER TABLE receipt ADD COLUMN day_on TEXT NOT NULL DEFAULT '';
ALTER TABLE receipt ADD COLUMN due_fen INTEGER NOT NULL DEFAULT 0;
ALTER TABLE receipt ADD COLUMN rounding_fen INTEGER NOT NULL DEFAULT 0;
ALTER TABLE receipt ADD COLUMN deposit_fen INTEGER NOT NULL DEFAULT 0;
ALTER TABLE receipt ADD COLUMN applied_to INTEGER REFERENCES receipt(id);
ALTER TABLE receipt ADD COLUMN refund_of INTEGER REFERENCES receipt(id);
ALTER TABLE receipt ADD COLUMN reason TEXT NOT NULL DEFAULT '';
ALTER TABLE receipt ADD COLUMN approved_by INTEGER REFERENCES staff(id);
ALTER TABLE receipt ADD COLUMN voided_by INTEGER REFERENCES staff(id);
UPDATE receipt SET due_fen = total_fen;
CREATE INDEX receipt_by_day ON receipt (day_on, id);
CREATE INDEX receipt_by_refund ON receipt (refund_of) WHERE refund_of IS NOT NULL;
CREATE UNIQUE INDEX receipt_settles_once ON receipt (order_id) WHERE kind = 'settlement' AND voided_at IS NULL;

-- What the customer wants on the tax invoice that is made elsewhere.
CREATE TABLE invoice_request (
    receipt_id INTEGER PRIMARY KEY REFERENCES receipt(id),
    title TEXT NOT NULL,
    tax_number TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    invoice_number TEXT NOT NULL DEFAULT '',
    invoiced_on TEXT,
    entered_at INTEGER NOT NULL,
    entered_by INTEGER REFERENCES staff(id),
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX invoice_request_open ON invoice_request (receipt_id) WHERE invoice_number = '';

CREATE TABLE cash_day (
    unit_id INTEGER NOT NULL REFERENCES org_unit(id),
    day_on TEXT NOT NULL,
    closed_at INTEGER NOT NULL,
    closed_by INTEGER REFERENCES staff(id),
    note TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (unit_id, day_on)
) STRICT, WITHOUT ROWID;

CREATE TABLE cash_count (
    unit_id INTEGER NOT NULL,
    day_on TEXT NOT NULL,
    method TEXT NOT NULL,
    expected_fen INTEGER NOT NULL,
    counted_fen INTEGER NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (unit_id, day_on, method),
    FOREIGN KEY (unit_id, day_on) REFERENCES cash_day(unit_id, day_on),
    CHECK (counted_fen = expected_fen OR reason <> '')
) STRICT, WITHOUT ROWID;
