-- Warranty: rules and regional switches as versioned data, what is known of one unit beyond its dates, contracts that
-- prolong cover, findings about who is responsible for a fault, and returns and exchanges.
CREATE TABLE warranty_rule (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    state TEXT NOT NULL,
    layer TEXT NOT NULL,
    region TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT '',
    brand TEXT NOT NULL DEFAULT '',
    model TEXT NOT NULL DEFAULT '',
    smart_only INTEGER NOT NULL DEFAULT 0 CHECK (smart_only IN (0, 1)),
    part_zh TEXT NOT NULL DEFAULT '',
    part_en TEXT NOT NULL DEFAULT '',
    use_kind TEXT,
    defect TEXT,
    months INTEGER CHECK (months > 0),
    start_basis TEXT NOT NULL,
    is_listed INTEGER NOT NULL DEFAULT 0 CHECK (is_listed IN (0, 1)),
    free_labour INTEGER NOT NULL DEFAULT 1 CHECK (free_labour IN (0, 1)),
    free_material INTEGER NOT NULL DEFAULT 1 CHECK (free_material IN (0, 1)),
    depreciation_bp INTEGER NOT NULL DEFAULT 0 CHECK (depreciation_bp BETWEEN 0 AND 10000),
    replace_months INTEGER NOT NULL DEFAULT 0 CHECK (replace_months >= 0),
    proof_months INTEGER NOT NULL DEFAULT 0 CHECK (proof_months >= 0),
    serviced_for_life INTEGER NOT NULL DEFAULT 0 CHECK (serviced_for_life IN (0, 1)),
    response_minutes INTEGER CHECK (response_minutes > 0),
    parts_years INTEGER CHECK (parts_years > 0),
    effective_on TEXT NOT NULL,
    effective_until TEXT,
    source_zh TEXT NOT NULL DEFAULT '',
    source_en TEXT NOT NULL DEFAULT '',
    review_on TEXT,
    changed_at INTEGER NOT NULL,
    changed_by INTEGER REFERENCES staff(id),
    revision INTEGER NOT NULL DEFAULT 0,
    UNIQUE (code, version)
) STRICT;
CREATE INDEX warranty_rule_by_category ON warranty_rule (category, state);

CREATE TABLE warranty_region (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    day_basis TEXT NOT NULL,
    return_days INTEGER NOT NULL CHECK (return_days >= 0),
    exchange_days INTEGER NOT NULL CHECK (exchange_days >= 0),
    repairs_before_exchange INTEGER NOT NULL CHECK (repairs_before_exchange > 0),
    repair_days INTEGER NOT NULL CHECK (repair_days > 0),
    repair_days_add_up INTEGER NOT NULL DEFAULT 0 CHECK (repair_days_add_up IN (0, 1)),
    late_repair_returns INTEGER NOT NULL DEFAULT 0 CHECK (late_repair_returns IN (0, 1)),
    parts_wait_days INTEGER NOT NULL CHECK (parts_wait_days > 0),
    loaner_days INTEGER NOT NULL DEFAULT 0 CHECK (loaner_days >= 0),
    repaired_spot_days INTEGER NOT NULL CHECK (repaired_spot_days >= 0),
    restarts_repaired_part INTEGER NOT NULL DEFAULT 0 CHECK (restarts_repaired_part IN (0, 1)),
    deducts_use INTEGER NOT NULL DEFAULT 1 CHECK (deducts_use IN (0, 1)),
    rolls_over INTEGER NOT NULL DEFAULT 1 CHECK (rolls_over IN (0, 1)),
    counts_same_day INTEGER NOT NULL DEFAULT 1 CHECK (counts_same_day IN (0, 1)),
    warn_days INTEGER NOT NULL CHECK (warn_days >= 0),
    delay_days INTEGER NOT NULL CHECK (delay_days >= 0),
    effective_on TEXT NOT NULL,
    source_zh TEXT NOT NULL DEFAULT '',
    source_en TEXT NOT NULL DEFAULT '',
    UNIQUE (code, version)
) STRICT;

CREATE TABLE warranty_contract (
    id INTEGER PRIMARY KEY,
    product_id INTEGER NOT NULL REFERENCES product_unit(id),
    number TEXT NOT NULL UNIQUE,
    agreement_id INTEGER REFERENCES agreement(id),
    from_on TEXT NOT NULL,
    until_on TEXT NOT NULL,
    covers_labour INTEGER NOT NULL DEFAULT 1 CHECK (covers_labour IN (0, 1)),
    covers_material INTEGER NOT NULL DEFAULT 1 CHECK (covers_material IN (0, 1)),
    price_fen INTEGER NOT NULL DEFAULT 0 CHECK (price_fen >= 0),
    exclusions TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    created_by INTEGER REFERENCES staff(id),
    voided_at INTEGER,
    void_reason TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 0,
    CHECK (from_on <= until_on)
) STRICT;
CREATE INDEX warranty_contract_by_product ON warranty_contract (product_id, until_on);
CREATE INDEX warranty_contract_by_agreement ON warranty_contract (agreement_id) WHERE agreement_id IS NOT NULL;
CREATE INDEX warranty_contract_by_end ON warranty_contract (until_on, id) WHERE voided_at IS NULL;

-- What was decided when an order was taken in: kept as it was, whatever rules change later.
CREATE TABLE order_warranty (
    order_id INTEGER PRIMARY KEY REFERENCES work_order(id),
    status TEXT NOT NULL,
    layer TEXT,
    rule_code TEXT NOT NULL DEFAULT '',
    rule_version INTEGER NOT NULL DEFAULT 0,
    start_on TEXT,
    end_on TEXT,
    excluded_days INTEGER NOT NULL DEFAULT 0,
    free_labour INTEGER NOT NULL CHECK (free_labour IN (0, 1)),
    free_material INTEGER NOT NULL CHECK (free_material IN (0, 1)),
    reason TEXT NOT NULL DEFAULT '',
    decided_at INTEGER NOT NULL
) STRICT;

ALTER TABLE category ADD COLUMN is_smart INTEGER NOT NULL DEFAULT 0 CHECK (is_smart IN (0, 1));

CREATE TABLE unit_detail (
    product_id INTEGER PRIMARY KEY REFERENCES product_unit(id),
    imei TEXT NOT NULL DEFAULT '',
    invoice_number TEXT NOT NULL DEFAULT '',
    invoice_price_fen INTEGER CHECK (invoice_price_fen >= 0),
    produced_on TEXT,
    use_kind TEXT NOT NULL DEFAULT 'home',
    replaced_by_id INTEGER REFERENCES product_unit(id),
    replaces_id INTEGER REFERENCES product_unit(id),
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX unit_detail_by_imei ON unit_detail (imei) WHERE imei <> '';

CREATE TABLE unit_configuration (
    id INTEGER PRIMARY KEY,
    product_id INTEGER NOT NULL REFERENCES product_unit(id),
    changed_on TEXT NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    entered_at INTEGER NOT NULL,
    entered_by INTEGER REFERENCES staff(id)
) STRICT;
CREATE INDEX unit_configuration_by_product ON unit_configuration (product_id, changed_on, id);

CREATE TABLE unit_owner (
    id INTEGER PRIMARY KEY,
    product_id INTEGER NOT NULL REFERENCES product_unit(id),
    from_customer_id INTEGER NOT NULL REFERENCES customer(id),
    to_customer_id INTEGER NOT NULL REFERENCES customer(id),
    changed_on TEXT NOT NULL,
    reason TEXT NOT NULL,
    entered_at INTEGER NOT NULL,
    entered_by INTEGER REFERENCES staff(id)
) STRICT;
CREATE INDEX unit_owner_by_product ON unit_owner (product_id, id);
CREATE INDEX unit_owner_by_former ON unit_owner (from_customer_id, id);

CREATE TABLE fault_finding (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES work_order(id),
    responsibility TEXT NOT NULL,
    exclusion TEXT,
    evidence TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,
    found_at INTEGER NOT NULL,
    found_by INTEGER REFERENCES staff(id),
    decided_at INTEGER,
    decided_by INTEGER REFERENCES staff(id),
    decision_note TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX fault_finding_by_order ON fault_finding (order_id, id);
CREATE INDEX fault_finding_waiting ON fault_finding (found_at) WHERE state = 'proposed';

CREATE TABLE return_record (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    order_id INTEGER NOT NULL REFERENCES work_order(id),
    product_id INTEGER NOT NULL REFERENCES product_unit(id),
    kind TEXT NOT NULL,
    ground TEXT NOT NULL,
    state TEXT NOT NULL,
    is_due INTEGER NOT NULL CHECK (is_due IN (0, 1)),
    check_text TEXT NOT NULL DEFAULT '',
    old_serial TEXT NOT NULL DEFAULT '',
    new_serial TEXT NOT NULL DEFAULT '',
    new_product_id INTEGER REFERENCES product_unit(id),
    price_fen INTEGER NOT NULL DEFAULT 0 CHECK (price_fen >= 0),
    used_days INTEGER NOT NULL DEFAULT 0 CHECK (used_days >= 0),
    depreciation_fen INTEGER NOT NULL DEFAULT 0 CHECK (depreciation_fen >= 0),
    refund_fen INTEGER NOT NULL DEFAULT 0 CHECK (refund_fen >= 0),
    note TEXT NOT NULL DEFAULT '',
    requested_at INTEGER NOT NULL,
    requested_by INTEGER REFERENCES staff(id),
    decided_at INTEGER,
    decided_by INTEGER REFERENCES staff(id),
    decision_note TEXT NOT NULL DEFAULT '',
    done_at INTEGER,
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX return_record_by_order ON return_record (order_id, id);
CREATE INDEX return_record_by_product ON return_record (product_id, id);
CREATE INDEX return_record_waiting ON return_record (requested_at, id) WHERE state IN ('requested', 'approved');

CREATE TABLE loaner (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES work_order(id),
    label TEXT NOT NULL,
    serial TEXT NOT NULL DEFAULT '',
    lent_at INTEGER NOT NULL,
    lent_by INTEGER REFERENCES staff(id),
    returned_at INTEGER,
    note TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX loaner_by_order ON loaner (order_id, id);
CREATE INDEX loaner_out ON loaner (lent_at, id) WHERE returned_at IS NULL;
