-- The manager's numbers: thresholds and the alerts they raise, figures as they were reported, monthly reviews with
-- minutes and decisions, notes on charts, forecasts as they were issued, objectives of a year.
CREATE TABLE kpi_threshold (
    kpi TEXT PRIMARY KEY,
    warning REAL,
    critical REAL,
    least_n INTEGER NOT NULL DEFAULT 10 CHECK (least_n >= 1),
    benchmark REAL,
    playbook TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

-- One row a run of trouble: it begins in `month`, goes on until two good periods in a row have cleared it.
CREATE TABLE kpi_alert (
    id INTEGER PRIMARY KEY,
    subject TEXT NOT NULL,
    unit_id INTEGER NOT NULL REFERENCES org_unit(id),
    month INTEGER NOT NULL CHECK (month BETWEEN 190001 AND 299912),
    last_month INTEGER NOT NULL,
    good_months INTEGER NOT NULL DEFAULT 0,
    judged_month INTEGER NOT NULL,
    cleared_month INTEGER,
    level TEXT NOT NULL CHECK (level IN ('watch', 'warning', 'critical')),
    is_confirmed INTEGER NOT NULL CHECK (is_confirmed IN (0, 1)),
    method TEXT NOT NULL,
    value REAL,
    n INTEGER NOT NULL,
    numerator INTEGER NOT NULL,
    limit_value REAL,
    tail REAL,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'acknowledged', 'closed')),
    raised_at INTEGER NOT NULL,
    acknowledged_at INTEGER,
    acknowledged_by INTEGER REFERENCES staff(id),
    cause TEXT NOT NULL DEFAULT '',
    action TEXT NOT NULL DEFAULT '',
    closed_at INTEGER,
    closed_by INTEGER REFERENCES staff(id),
    revision INTEGER NOT NULL DEFAULT 0,
    UNIQUE (subject, unit_id, month)
) STRICT;
CREATE INDEX kpi_alert_open ON kpi_alert (raised_at, id) WHERE state <> 'closed';
CREATE INDEX kpi_alert_by_month ON kpi_alert (month, id);

-- What a month looked like when it was over; later corrections show beside it, not instead of it.
CREATE TABLE kpi_report (
    month INTEGER NOT NULL CHECK (month BETWEEN 190001 AND 299912),
    kpi TEXT NOT NULL,
    reported_at INTEGER NOT NULL,
    n INTEGER NOT NULL,
    numerator INTEGER NOT NULL,
    value REAL,
    is_provisional INTEGER NOT NULL CHECK (is_provisional IN (0, 1)),
    PRIMARY KEY (month, kpi)
) STRICT, WITHOUT ROWID;

CREATE TABLE review_pack (
    month INTEGER PRIMARY KEY CHECK (month BETWEEN 190001 AND 299912),
    comments TEXT NOT NULL DEFAULT '{}',
    minutes TEXT NOT NULL DEFAULT '',
    decisions TEXT NOT NULL DEFAULT '',
    prepared_at INTEGER NOT NULL,
    prepared_by INTEGER REFERENCES staff(id),
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE review_action (
    id INTEGER PRIMARY KEY,
    month INTEGER NOT NULL REFERENCES review_pack(month),
    what TEXT NOT NULL,
    owner_id INTEGER REFERENCES staff(id),
    due_on TEXT,
    done_at INTEGER,
    outcome TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX review_action_by_month ON review_action (month, id);
CREATE INDEX review_action_open ON review_action (due_on, id) WHERE done_at IS NULL;

CREATE TABLE forecast_issue (
    category_id INTEGER NOT NULL REFERENCES category(id),
    month INTEGER NOT NULL CHECK (month BETWEEN 190001 AND 299912),
    issued_at INTEGER NOT NULL,
    model TEXT NOT NULL,
    expected REAL NOT NULL,
    low REAL NOT NULL,
    high REAL NOT NULL,
    PRIMARY KEY (category_id, month)
) STRICT, WITHOUT ROWID;

-- What happened on a day that the figures may show: a new rule, a move, a price.
CREATE TABLE chart_note (
    id INTEGER PRIMARY KEY,
    on_day TEXT NOT NULL,
    body TEXT NOT NULL,
    noted_at INTEGER NOT NULL,
    noted_by INTEGER REFERENCES staff(id)
) STRICT;
CREATE INDEX chart_note_by_day ON chart_note (on_day, id);
