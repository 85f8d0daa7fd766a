-- What the KPIs are computed from: one flat row an order, complaint and survey, written in the transaction that changes
-- it, and sums a month. `body` is the fact as text (core/storage/fact_codec.h); the columns beside it are what rows are
-- looked up by. `evaluated_at` is the moment for which the row is contained in kpi_month; `changes_at` is the first
-- moment at which it counts differently by the mere passing of time.
CREATE TABLE order_fact (
    order_id INTEGER PRIMARY KEY REFERENCES work_order(id),
    registered_at INTEGER NOT NULL,
    resolved_at INTEGER,
    closed_at INTEGER,
    finished_at INTEGER,
    repaired_product_id INTEGER,
    evaluated_at INTEGER NOT NULL,
    changes_at INTEGER,
    body TEXT NOT NULL
) STRICT;
CREATE INDEX order_fact_by_registration ON order_fact (registered_at, finished_at);
CREATE INDEX order_fact_by_resolution ON order_fact (resolved_at, registered_at) WHERE resolved_at IS NOT NULL;
CREATE INDEX order_fact_by_closing ON order_fact (closed_at, registered_at) WHERE closed_at IS NOT NULL;
CREATE INDEX order_fact_by_product ON order_fact (repaired_product_id) WHERE repaired_product_id IS NOT NULL;
CREATE INDEX order_fact_by_change ON order_fact (changes_at) WHERE changes_at IS NOT NULL;
-- Orders open for more than 31 days: they are what a backlog in the past contains beside the orders of its last month.
CREATE INDEX order_fact_lasting ON order_fact (registered_at, finished_at)
    WHERE finished_at IS NULL OR finished_at - registered_at > 2678400000;

CREATE TABLE complaint_fact (
    complaint_id INTEGER PRIMARY KEY REFERENCES complaint(id),
    order_id INTEGER,
    received_at INTEGER NOT NULL,
    evaluated_at INTEGER NOT NULL,
    changes_at INTEGER,
    body TEXT NOT NULL
) STRICT;
CREATE INDEX complaint_fact_by_receipt ON complaint_fact (received_at);
CREATE INDEX complaint_fact_by_order ON complaint_fact (order_id) WHERE order_id IS NOT NULL;

CREATE TABLE survey_fact (
    survey_id INTEGER PRIMARY KEY REFERENCES survey(id),
    order_id INTEGER NOT NULL,
    completed_at INTEGER,
    evaluated_at INTEGER NOT NULL,
    changes_at INTEGER,
    body TEXT NOT NULL
) STRICT;
CREATE INDEX survey_fact_by_completion ON survey_fact (completed_at) WHERE completed_at IS NOT NULL;
CREATE INDEX survey_fact_by_order ON survey_fact (order_id);
CREATE INDEX survey_fact_by_change ON survey_fact (changes_at) WHERE changes_at IS NOT NULL;

CREATE TABLE kpi_month (
    kpi TEXT NOT NULL,
    clock TEXT NOT NULL,
    month INTEGER NOT NULL CHECK (month BETWEEN 190001 AND 299912),
    unit_id INTEGER NOT NULL,
    n INTEGER NOT NULL,
    numerator INTEGER NOT NULL,
    value_sum INTEGER NOT NULL,
    calendar_sum INTEGER NOT NULL,
    left_out INTEGER NOT NULL,
    pending INTEGER NOT NULL,
    unsettled INTEGER NOT NULL,
    PRIMARY KEY (kpi, clock, month, unit_id)
) STRICT, WITHOUT ROWID;
