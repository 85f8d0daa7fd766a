-- People and what they own, beyond the bare record: several phones, a structured address, levels, groups, consent and
-- household of a customer; one log of contacts; care tasks; points; merged duplicates with their journal; the catalogue
-- of product models; where a request came from and what was handed in.
CREATE TABLE household (
    id INTEGER PRIMARY KEY,
    created_at INTEGER NOT NULL
) STRICT;

ALTER TABLE customer ADD COLUMN merged_into INTEGER REFERENCES customer(id);

CREATE TABLE customer_profile (
    customer_id INTEGER PRIMARY KEY REFERENCES customer(id),
    phone_label TEXT NOT NULL DEFAULT 'mobile',
    level TEXT NOT NULL DEFAULT 'normal',
    region_code TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    address_detail TEXT NOT NULL DEFAULT '',
    consent TEXT NOT NULL DEFAULT 'unknown',
    consent_on TEXT,
    consent_note TEXT NOT NULL DEFAULT '',
    household_id INTEGER REFERENCES household(id)
) STRICT;
CREATE INDEX customer_profile_by_household ON customer_profile (household_id) WHERE household_id IS NOT NULL;

CREATE TABLE customer_phone (
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    phone TEXT NOT NULL,
    phone_raw TEXT NOT NULL,
    PRIMARY KEY (customer_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_phone_by_phone ON customer_phone (phone);

CREATE TABLE customer_group (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    priority TEXT NOT NULL DEFAULT 'normal',
    discount_bp INTEGER NOT NULL DEFAULT 0 CHECK (discount_bp BETWEEN 0 AND 10000),
    package_name TEXT NOT NULL DEFAULT '',
    callback_months INTEGER NOT NULL DEFAULT 0 CHECK (callback_months BETWEEN 0 AND 60),
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE customer_tag (
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    group_id INTEGER NOT NULL REFERENCES customer_group(id),
    PRIMARY KEY (customer_id, group_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_tag_by_group ON customer_tag (group_id, customer_id);

CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    order_id INTEGER REFERENCES work_order(id),
    kind TEXT NOT NULL,
    direction TEXT NOT NULL,
    channel TEXT NOT NULL,
    body TEXT NOT NULL,
    next_action TEXT NOT NULL DEFAULT '',
    next_on TEXT,
    happened_at INTEGER NOT NULL,
    entered_at INTEGER NOT NULL,
    staff_id INTEGER REFERENCES staff(id)
) STRICT;
CREATE INDEX contact_by_customer ON contact (customer_id, happened_at, id);
CREATE INDEX contact_by_order ON contact (order_id) WHERE order_id IS NOT NULL;

CREATE TABLE care_task (
    id INTEGER PRIMARY KEY,
    origin TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    order_id INTEGER REFERENCES work_order(id),
    product_id INTEGER REFERENCES product_unit(id),
    text TEXT NOT NULL DEFAULT '',
    due_on TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'open',
    result TEXT NOT NULL DEFAULT '',
    done_at INTEGER,
    done_by INTEGER REFERENCES staff(id),
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX care_task_by_due ON care_task (due_on, id) WHERE state = 'open';
CREATE INDEX care_task_by_customer ON care_task (customer_id, due_on);
CREATE INDEX product_unit_by_installation ON product_unit (category_id, installed_on) WHERE installed_on IS NOT NULL;
CREATE INDEX product_unit_by_invoice ON product_unit (category_id, invoiced_on) WHERE invoiced_on IS NOT NULL;
CREATE INDEX agreement_by_end ON agreement (ends_on, id);

CREATE TABLE point_entry (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    points INTEGER NOT NULL CHECK (points <> 0),
    reason TEXT NOT NULL,
    order_id INTEGER REFERENCES work_order(id),
    happened_at INTEGER NOT NULL,
    staff_id INTEGER REFERENCES staff(id)
) STRICT;
CREATE INDEX point_entry_by_customer ON point_entry (customer_id, id);
CREATE TRIGGER point_entry_is_never_deleted BEFORE DELETE ON point_entry
BEGIN
    SELECT RAISE(ABORT, 'points are booked, never deleted');
END;

CREATE TABLE customer_merge (
    id INTEGER PRIMARY KEY,
    kept_id INTEGER NOT NULL REFERENCES customer(id),
    merged_id INTEGER NOT NULL REFERENCES customer(id),
    merged_at INTEGER NOT NULL,
    merged_by INTEGER REFERENCES staff(id),
    journal TEXT NOT NULL,
    undone_at INTEGER
) STRICT;
CREATE INDEX customer_merge_by_kept ON customer_merge (kept_id, id);
CREATE INDEX customer_merge_by_merged ON customer_merge (merged_id, id);

CREATE TABLE product_model (
    id INTEGER PRIMARY KEY,
    category_id INTEGER NOT NULL REFERENCES category(id),
    brand TEXT NOT NULL DEFAULT '',
    model TEXT NOT NULL,
    brand_key TEXT NOT NULL DEFAULT '',
    model_key TEXT NOT NULL,
    is_smart INTEGER NOT NULL DEFAULT 0 CHECK (is_smart IN (0, 1)),
    firmware TEXT NOT NULL DEFAULT '',
    control_board TEXT NOT NULL DEFAULT '',
    life_years INTEGER NOT NULL DEFAULT 0 CHECK (life_years BETWEEN 0 AND 60),
    parts_until_on TEXT,
    parts_for_life INTEGER NOT NULL DEFAULT 0 CHECK (parts_for_life IN (0, 1)),
    documents TEXT NOT NULL DEFAULT '',
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    revision INTEGER NOT NULL DEFAULT 0,
    UNIQUE (brand_key, model_key)
) STRICT;
CREATE INDEX product_model_by_key ON product_model (model_key);

CREATE TABLE product_identity (
    product_id INTEGER PRIMARY KEY REFERENCES product_unit(id),
    imei TEXT NOT NULL DEFAULT '',
    firmware TEXT NOT NULL DEFAULT '',
    control_board TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE intake_channel (
    channel TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    position INTEGER NOT NULL
) STRICT;
INSERT INTO intake_channel (channel, position) VALUES ('walk_in', 1), ('hotline', 2), ('wechat', 3), ('web', 4), ('app', 5),
    ('ecommerce', 6), ('mail', 7), ('other', 8);

CREATE TABLE order_origin (
    order_id INTEGER PRIMARY KEY REFERENCES work_order(id),
    platform TEXT NOT NULL DEFAULT '',
    platform_order TEXT NOT NULL DEFAULT '',
    logistics_number TEXT NOT NULL DEFAULT '',
    first_contact_at INTEGER,
    first_contact_channel TEXT,
    parent_order_id INTEGER REFERENCES work_order(id)
) STRICT;
CREATE INDEX order_origin_by_parent ON order_origin (parent_order_id) WHERE parent_order_id IS NOT NULL;

CREATE TABLE carry_in (
    order_id INTEGER PRIMARY KEY REFERENCES work_order(id),
    item TEXT NOT NULL DEFAULT '',
    appearance TEXT NOT NULL DEFAULT '',
    shelf TEXT NOT NULL DEFAULT '',
    handed_back_at INTEGER,
    handed_back_to TEXT NOT NULL DEFAULT '',
    proof TEXT NOT NULL DEFAULT '',
    handed_back_by INTEGER REFERENCES staff(id),
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX carry_in_on_shelf ON carry_in (shelf, order_id) WHERE handed_back_at IS NULL;

ALTER TABLE survey ADD COLUMN works_now INTEGER CHECK (works_now IN (0, 1));
CREATE INDEX survey_by_customer ON survey (customer_id, answered_at);

-- The digits of a phone from last to first (field 5), so that a tail of any length is one index range; complaint numbers
-- (field 41) join the one box.
INSERT INTO search_key (field, gram, entity_id)
SELECT 5, substr(phone, -1, 1) || substr(phone, -2, 1) || substr(phone, -3, 1) || substr(phone, -4, 1) || substr(phone, -5, 1) ||
    substr(phone, -6, 1) || substr(phone, -7, 1) || substr(phone, -8, 1) || substr(phone, -9, 1) || substr(phone, -10, 1) ||
    substr(phone, -11, 1) || substr(phone, -12, 1) || substr(phone, -13, 1), id
FROM customer WHERE phone <> '';
INSERT INTO search_key (field, gram, entity_id) SELECT 41, upper(replace(number, '-', '')), id FROM complaint;
-- Numbers and Latin words of addresses are indexed by the program when it opens a store that has customers already.
INSERT INTO setting (key, value) SELECT 'search.keys', '2' WHERE NOT EXISTS (SELECT 1 FROM customer);
