-- Parts sold over the counter without an order. A sale has a number of the till's gapless series and the document that
-- took the parts; its lines are the pieces that left, each with its lot. What was taken back is a row with a negative sum
-- that names the sale.
CREATE TABLE part_sale (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    unit_id INTEGER NOT NULL REFERENCES org_unit(id),
    day_on TEXT NOT NULL,
    document_id INTEGER NOT NULL REFERENCES stock_document(id),
    buyer TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    due_fen INTEGER NOT NULL,
    rounding_fen INTEGER NOT NULL DEFAULT 0,
    total_fen INTEGER NOT NULL,
    method TEXT NOT NULL,
    issued_at INTEGER NOT NULL,
    issued_by INTEGER REFERENCES staff(id),
    print_count INTEGER NOT NULL DEFAULT 0,
    refund_of INTEGER REFERENCES part_sale(id),
    reason TEXT NOT NULL DEFAULT '',
    approved_by INTEGER REFERENCES staff(id)
) STRICT;
CREATE INDEX part_sale_by_day ON part_sale (day_on, id);
CREATE UNIQUE INDEX part_sale_back_once ON part_sale (refund_of) WHERE refund_of IS NOT NULL;

CREATE TABLE part_sale_line (
    sale_id INTEGER NOT NULL REFERENCES part_sale(id),
    position INTEGER NOT NULL,
    part_id INTEGER NOT NULL REFERENCES part(id),
    lot_id INTEGER REFERENCES part_lot(id),
    condition TEXT NOT NULL,
    quantity_milli INTEGER NOT NULL CHECK (quantity_milli > 0),
    price_fen INTEGER NOT NULL CHECK (price_fen >= 0),
    PRIMARY KEY (sale_id, position)
) STRICT, WITHOUT ROWID;

-- One way to a customer: how far, how long, and whether anything could be done there. Its cost is a line of the order.
CREATE TABLE visit_trip (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES work_order(id),
    staff_id INTEGER REFERENCES staff(id),
    day_on TEXT NOT NULL,
    metres INTEGER NOT NULL DEFAULT 0 CHECK (metres >= 0),
    minutes INTEGER NOT NULL DEFAULT 0 CHECK (minutes >= 0),
    outcome TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    transport_id INTEGER REFERENCES order_cost(id),
    labour_id INTEGER REFERENCES order_cost(id),
    entered_at INTEGER NOT NULL,
    entered_by INTEGER REFERENCES staff(id)
) STRICT;
CREATE INDEX visit_trip_by_day ON visit_trip (day_on, id);
CREATE INDEX visit_trip_by_order ON visit_trip (order_id, id);

-- Inspections the store offered on its own because faults became more frequent. Visits of plans and orders asked for by
-- a callback are known by their plan and their parent.
CREATE TABLE order_initiative (
    order_id INTEGER PRIMARY KEY REFERENCES work_order(id),
    reason TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    made_by INTEGER REFERENCES staff(id)
) STRICT;

-- Reports read a span of receipts and refunds.
CREATE INDEX stock_document_issued ON stock_document (made_at, id) WHERE kind IN ('issue', 'sale', 'return');
CREATE INDEX stock_document_lost ON stock_document (made_at, id) WHERE kind IN ('scrap', 'count');
CREATE INDEX stock_request_by_receipt ON stock_request (supplier_id, received_at) WHERE received_at IS NOT NULL;
