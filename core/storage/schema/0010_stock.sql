-- Parts and where they lie. Every movement is a line of a numbered document; stock_balance is what the lines add up to,
-- kept in the same transaction, so that on hand is one row and never a sum. Quantities are thousandths of a piece.
CREATE TABLE supplier (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    contact TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    lead_days INTEGER NOT NULL DEFAULT 7 CHECK (lead_days BETWEEN 0 AND 365),
    note TEXT NOT NULL DEFAULT '',
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE part (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    code_key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_fold TEXT NOT NULL,
    pinyin TEXT NOT NULL DEFAULT '',
    unit_name TEXT NOT NULL DEFAULT '',
    tracking TEXT NOT NULL DEFAULT 'none',
    is_divisible INTEGER NOT NULL DEFAULT 0 CHECK (is_divisible IN (0, 1)),
    is_main INTEGER NOT NULL DEFAULT 0 CHECK (is_main IN (0, 1)),
    old_part_back INTEGER NOT NULL DEFAULT 0 CHECK (old_part_back IN (0, 1)),
    price_code TEXT NOT NULL DEFAULT '',
    price_fen INTEGER NOT NULL DEFAULT 0 CHECK (price_fen >= 0),
    cost_fen INTEGER NOT NULL DEFAULT 0 CHECK (cost_fen >= 0),
    service_level_bp INTEGER NOT NULL DEFAULT 9500 CHECK (service_level_bp BETWEEN 5000 AND 9999),
    supplier_id INTEGER REFERENCES supplier(id),
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    created_at INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX part_by_name ON part (name_fold);
CREATE INDEX part_by_pinyin ON part (pinyin);

CREATE TABLE part_supplier (
    part_id INTEGER NOT NULL REFERENCES part(id),
    supplier_id INTEGER NOT NULL REFERENCES supplier(id),
    price_fen INTEGER NOT NULL DEFAULT 0 CHECK (price_fen >= 0),
    PRIMARY KEY (part_id, supplier_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX part_supplier_by_supplier ON part_supplier (supplier_id, part_id);

-- other_id may be used in place of part_id.
CREATE TABLE part_substitute (
    part_id INTEGER NOT NULL REFERENCES part(id),
    other_id INTEGER NOT NULL REFERENCES part(id),
    PRIMARY KEY (part_id, other_id),
    CHECK (part_id <> other_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE part_model (
    part_id INTEGER NOT NULL REFERENCES part(id),
    model_key TEXT NOT NULL,
    model TEXT NOT NULL,
    PRIMARY KEY (part_id, model_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX part_model_by_model ON part_model (model_key, part_id);

-- minutes: how long it takes to get a part from there; what is nearest is asked by it.
CREATE TABLE stock_place (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    staff_id INTEGER REFERENCES staff(id),
    minutes INTEGER NOT NULL DEFAULT 0 CHECK (minutes >= 0),
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO stock_place (code, name, kind) VALUES ('MAIN', '主仓', 'shelf'), ('BAD', '旧件区', 'quarantine');

-- A batch or a serial number of a part, from the document it came with.
CREATE TABLE part_lot (
    id INTEGER PRIMARY KEY,
    part_id INTEGER NOT NULL REFERENCES part(id),
    code TEXT NOT NULL,
    code_key TEXT NOT NULL,
    is_serial INTEGER NOT NULL CHECK (is_serial IN (0, 1)),
    supplier_id INTEGER REFERENCES supplier(id),
    received_at INTEGER NOT NULL,
    UNIQUE (part_id, code_key)
) STRICT;
CREATE INDEX part_lot_by_code ON part_lot (code_key);

-- lot_id 0: not tracked.
CREATE TABLE stock_balance (
    part_id INTEGER NOT NULL REFERENCES part(id),
    place_id INTEGER NOT NULL REFERENCES stock_place(id),
    condition TEXT NOT NULL,
    lot_id INTEGER NOT NULL DEFAULT 0,
    on_hand_milli INTEGER NOT NULL CHECK (on_hand_milli >= 0),
    PRIMARY KEY (part_id, place_id, condition, lot_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX stock_balance_by_place ON stock_balance (place_id, part_id) WHERE on_hand_milli > 0;
CREATE INDEX stock_balance_by_lot ON stock_balance (lot_id) WHERE lot_id <> 0;

CREATE TABLE stock_document (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    from_id INTEGER REFERENCES stock_place(id),
    to_id INTEGER REFERENCES stock_place(id),
    order_id INTEGER REFERENCES work_order(id),
    supplier_id INTEGER REFERENCES supplier(id),
    reference TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    made_at INTEGER NOT NULL,
    made_by INTEGER REFERENCES staff(id)
) STRICT;
CREATE INDEX stock_document_by_order ON stock_document (order_id, id) WHERE order_id IS NOT NULL;
CREATE INDEX stock_document_by_kind ON stock_document (kind, id);

CREATE TABLE stock_move (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES stock_document(id),
    part_id INTEGER NOT NULL REFERENCES part(id),
    lot_id INTEGER REFERENCES part_lot(id),
    condition TEXT NOT NULL,
    from_id INTEGER REFERENCES stock_place(id),
    to_id INTEGER REFERENCES stock_place(id),
    order_id INTEGER REFERENCES work_order(id),
    quantity_milli INTEGER NOT NULL CHECK (quantity_milli > 0),
    cost_fen INTEGER NOT NULL DEFAULT 0,
    at INTEGER NOT NULL,
    CHECK (from_id IS NOT NULL OR to_id IS NOT NULL)
) STRICT;
CREATE INDEX stock_move_by_document ON stock_move (document_id);
CREATE INDEX stock_move_by_part ON stock_move (part_id, id);
CREATE INDEX stock_move_by_lot ON stock_move (lot_id, id) WHERE lot_id IS NOT NULL;
CREATE INDEX stock_move_by_order ON stock_move (order_id, id) WHERE order_id IS NOT NULL;
CREATE TRIGGER stock_move_is_never_changed BEFORE UPDATE ON stock_move
BEGIN
    SELECT RAISE(ABORT, 'stock movements are append-only');
END;
CREATE TRIGGER stock_move_is_never_deleted BEFORE DELETE ON stock_move
BEGIN
    SELECT RAISE(ABORT, 'stock movements are append-only');
END;

-- What was taken and lost of a part in a local month (yyyymm), kept with the movements: reorder proposals read months.
CREATE TABLE part_month (
    part_id INTEGER NOT NULL REFERENCES part(id),
    month INTEGER NOT NULL,
    used_milli INTEGER NOT NULL DEFAULT 0,
    scrapped_milli INTEGER NOT NULL DEFAULT 0,
    asked INTEGER NOT NULL DEFAULT 0,
    filled INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (part_id, month)
) STRICT, WITHOUT ROWID;

-- A part an order needs, from the wish to the piece in the product. reserved_at is the place that keeps it.
CREATE TABLE order_part (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES work_order(id),
    part_id INTEGER NOT NULL REFERENCES part(id),
    wanted_milli INTEGER NOT NULL CHECK (wanted_milli > 0),
    issued_milli INTEGER NOT NULL DEFAULT 0 CHECK (issued_milli >= 0),
    returned_milli INTEGER NOT NULL DEFAULT 0 CHECK (returned_milli >= 0 AND returned_milli <= issued_milli),
    reserved_milli INTEGER NOT NULL DEFAULT 0 CHECK (reserved_milli >= 0),
    place_id INTEGER REFERENCES stock_place(id),
    condition TEXT NOT NULL DEFAULT 'new',
    instead_of INTEGER REFERENCES part(id),
    consent TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    issued_at INTEGER,
    expected_on TEXT,
    asked_by INTEGER REFERENCES staff(id),
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX order_part_by_order ON order_part (order_id, id);
CREATE INDEX order_part_reserved ON order_part (part_id, place_id, condition) WHERE reserved_milli > 0;
CREATE INDEX order_part_waiting ON order_part (state, asked_at, id) WHERE state IN ('waiting', 'reserved');

-- Asked of another stock point, or to be bought. A purchase gathers requests of one supplier.
CREATE TABLE purchase (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    supplier_id INTEGER NOT NULL REFERENCES supplier(id),
    ordered_at INTEGER NOT NULL,
    ordered_by INTEGER REFERENCES staff(id),
    expected_on TEXT NOT NULL
) STRICT;
CREATE INDEX purchase_by_supplier ON purchase (supplier_id, ordered_at);

CREATE TABLE stock_request (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    part_id INTEGER NOT NULL REFERENCES part(id),
    quantity_milli INTEGER NOT NULL CHECK (quantity_milli > 0),
    from_id INTEGER REFERENCES stock_place(id),
    to_id INTEGER NOT NULL REFERENCES stock_place(id),
    order_id INTEGER REFERENCES work_order(id),
    supplier_id INTEGER REFERENCES supplier(id),
    purchase_id INTEGER REFERENCES purchase(id),
    price_fen INTEGER NOT NULL DEFAULT 0,
    defect_milli INTEGER NOT NULL DEFAULT 0,
    expected_on TEXT,
    state TEXT NOT NULL,
    carrier TEXT NOT NULL DEFAULT '',
    tracking TEXT NOT NULL DEFAULT '',
    asked_at INTEGER NOT NULL,
    asked_by INTEGER REFERENCES staff(id),
    sent_at INTEGER,
    received_at INTEGER,
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX stock_request_open ON stock_request (state, asked_at, id) WHERE state IN ('asked', 'ordered', 'sent');
CREATE INDEX stock_request_by_part ON stock_request (part_id, id);
CREATE INDEX stock_request_by_order ON stock_request (order_id) WHERE order_id IS NOT NULL;
CREATE INDEX stock_request_by_purchase ON stock_request (purchase_id) WHERE purchase_id IS NOT NULL;

-- The defective part taken out: kept, sent back to its maker, answered.
CREATE TABLE old_part (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES work_order(id),
    part_id INTEGER NOT NULL REFERENCES part(id),
    serial TEXT NOT NULL DEFAULT '',
    quantity_milli INTEGER NOT NULL CHECK (quantity_milli > 0),
    state TEXT NOT NULL,
    kept_at INTEGER NOT NULL,
    kept_by INTEGER REFERENCES staff(id),
    sent_at INTEGER,
    tracking TEXT NOT NULL DEFAULT '',
    answered_at INTEGER,
    credit_fen INTEGER NOT NULL DEFAULT 0 CHECK (credit_fen >= 0),
    note TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX old_part_by_state ON old_part (state, kept_at, id);
CREATE INDEX old_part_by_order ON old_part (order_id);

-- What an order cost. A line is never changed: it is voided and entered again.
CREATE TABLE cost_type (
    code TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    is_direct INTEGER NOT NULL CHECK (is_direct IN (0, 1))
) STRICT;
INSERT INTO cost_type (code, position, is_direct) VALUES ('labour', 1, 1), ('material', 2, 1), ('transport', 3, 0),
    ('third_party', 4, 1), ('equipment', 5, 0), ('other', 6, 0);

CREATE TABLE labour_grade (
    code TEXT NOT NULL,
    from_on TEXT NOT NULL,
    name TEXT NOT NULL,
    rate_fen INTEGER NOT NULL CHECK (rate_fen >= 0),
    PRIMARY KEY (code, from_on)
) STRICT, WITHOUT ROWID;

CREATE TABLE staff_grade (
    staff_id INTEGER PRIMARY KEY REFERENCES staff(id),
    grade TEXT NOT NULL
) STRICT;

CREATE TABLE order_cost (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES work_order(id),
    type TEXT NOT NULL REFERENCES cost_type(code),
    is_direct INTEGER NOT NULL CHECK (is_direct IN (0, 1)),
    name TEXT NOT NULL,
    quantity_milli INTEGER NOT NULL CHECK (quantity_milli > 0),
    rate_fen INTEGER NOT NULL CHECK (rate_fen >= 0),
    amount_fen INTEGER NOT NULL,
    grade TEXT NOT NULL DEFAULT '',
    staff_id INTEGER REFERENCES staff(id),
    move_id INTEGER REFERENCES stock_move(id),
    happened_on TEXT NOT NULL,
    entered_at INTEGER NOT NULL,
    entered_by INTEGER REFERENCES staff(id),
    voided_at INTEGER,
    void_reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX order_cost_by_order ON order_cost (order_id, id);
CREATE INDEX order_cost_by_day ON order_cost (happened_on, type) WHERE voided_at IS NULL;

CREATE TABLE cost_recovery (
    order_id INTEGER PRIMARY KEY REFERENCES work_order(id),
    maker TEXT NOT NULL,
    claimed_fen INTEGER NOT NULL CHECK (claimed_fen >= 0),
    received_fen INTEGER NOT NULL DEFAULT 0 CHECK (received_fen >= 0),
    state TEXT NOT NULL,
    claimed_at INTEGER NOT NULL,
    answered_at INTEGER,
    note TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX cost_recovery_open ON cost_recovery (claimed_at) WHERE state = 'claimed';

CREATE TABLE cost_budget (
    month INTEGER NOT NULL,
    type TEXT NOT NULL REFERENCES cost_type(code),
    amount_fen INTEGER NOT NULL CHECK (amount_fen >= 0),
    PRIMARY KEY (month, type)
) STRICT, WITHOUT ROWID;

CREATE TABLE order_model (
    order_id INTEGER PRIMARY KEY REFERENCES work_order(id),
    model TEXT NOT NULL
) STRICT;
CREATE INDEX order_model_by_model ON order_model (model, order_id);

-- The workshop: tests after repair, and why a thing stands where it stands.
CREATE TABLE workshop_test (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES work_order(id),
    is_passed INTEGER NOT NULL CHECK (is_passed IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    tested_at INTEGER NOT NULL,
    tested_by INTEGER REFERENCES staff(id)
) STRICT;
CREATE INDEX workshop_test_by_order ON workshop_test (order_id, id);

CREATE TABLE equipment (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    serial TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    holder_id INTEGER REFERENCES staff(id),
    bought_on TEXT,
    cost_fen INTEGER NOT NULL DEFAULT 0 CHECK (cost_fen >= 0),
    calibration_months INTEGER NOT NULL DEFAULT 0 CHECK (calibration_months BETWEEN 0 AND 120),
    calibrated_on TEXT,
    due_on TEXT,
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX equipment_by_due ON equipment (due_on, id) WHERE is_active = 1 AND due_on IS NOT NULL;

CREATE TABLE equipment_loan (
    id INTEGER PRIMARY KEY,
    equipment_id INTEGER NOT NULL REFERENCES equipment(id),
    staff_id INTEGER NOT NULL REFERENCES staff(id),
    lent_at INTEGER NOT NULL,
    lent_by INTEGER REFERENCES staff(id),
    returned_at INTEGER,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX equipment_loan_open ON equipment_loan (equipment_id) WHERE returned_at IS NULL;
CREATE INDEX equipment_loan_by_thing ON equipment_loan (equipment_id, lent_at);

CREATE TABLE equipment_log (
    id INTEGER PRIMARY KEY,
    equipment_id INTEGER NOT NULL REFERENCES equipment(id),
    kind TEXT NOT NULL,
    done_on TEXT NOT NULL,
    cost_fen INTEGER NOT NULL DEFAULT 0 CHECK (cost_fen >= 0),
    note TEXT NOT NULL DEFAULT '',
    entered_at INTEGER NOT NULL,
    entered_by INTEGER REFERENCES staff(id)
) STRICT;
CREATE INDEX equipment_log_by_thing ON equipment_log (equipment_id, done_on);

-- The archive of a unit and of closed orders.
CREATE TABLE unit_reading (
    id INTEGER PRIMARY KEY,
    product_id INTEGER NOT NULL REFERENCES product_unit(id),
    kind TEXT NOT NULL,
    value REAL NOT NULL,
    unit_name TEXT NOT NULL DEFAULT '',
    taken_at INTEGER NOT NULL,
    source TEXT NOT NULL DEFAULT '',
    entered_by INTEGER REFERENCES staff(id),
    UNIQUE (product_id, kind, taken_at)
) STRICT;

CREATE TABLE order_amendment (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES work_order(id),
    body TEXT NOT NULL,
    reason TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    made_by INTEGER REFERENCES staff(id)
) STRICT;
CREATE INDEX order_amendment_by_order ON order_amendment (order_id, id);
CREATE TRIGGER order_amendment_is_never_changed BEFORE UPDATE ON order_amendment
BEGIN
    SELECT RAISE(ABORT, 'amendments are append-only');
END;
CREATE TRIGGER order_amendment_is_never_deleted BEFORE DELETE ON order_amendment
BEGIN
    SELECT RAISE(ABORT, 'amendments are append-only');
END;

CREATE TABLE retention_class (
    code TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    years INTEGER NOT NULL CHECK (years > 0),
    source TEXT NOT NULL
) STRICT;
INSERT INTO retention_class (code, position, name_zh, name_en, years, source) VALUES
    ('service', 1, '服务记录', 'Service record', 3, '电子商务法第三十一条：交易信息保存不少于三年'),
    ('accounting', 2, '会计档案', 'Accounting record', 30, '会计档案管理办法（2016）附表：会计凭证三十年'),
    ('product', 3, '产品终身档案', 'Record for the life of the product', 15, '门店默认值，可修改');

CREATE TABLE order_archive (
    order_id INTEGER PRIMARY KEY REFERENCES work_order(id),
    class TEXT NOT NULL,
    archived_at INTEGER NOT NULL,
    archived_by INTEGER REFERENCES staff(id),
    destroy_after_on TEXT NOT NULL
) STRICT;
CREATE INDEX order_archive_by_day ON order_archive (destroy_after_on, order_id);
