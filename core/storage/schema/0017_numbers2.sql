-- The manager's numbers, second part: how long callers waited for an answer, targets of a store and month, objectives of
-- a year, forecasts of weeks with the plan made of them, and predictions of faults as they were issued.
-- waited_seconds is empty when the caller gave up before anybody answered.
CREATE TABLE answer_time (
    id INTEGER PRIMARY KEY,
    unit_id INTEGER NOT NULL REFERENCES org_unit(id),
    channel TEXT NOT NULL,
    began_at INTEGER NOT NULL,
    waited_seconds INTEGER CHECK (waited_seconds >= 0),
    staff_id INTEGER REFERENCES staff(id),
    entered_at INTEGER NOT NULL
) STRICT;
CREATE INDEX answer_time_by_moment ON answer_time (began_at, id);

CREATE TABLE month_target (
    unit_id INTEGER NOT NULL REFERENCES org_unit(id),
    month INTEGER NOT NULL CHECK (month BETWEEN 190001 AND 299912),
    kpi TEXT NOT NULL,
    target REAL NOT NULL,
    PRIMARY KEY (unit_id, month, kpi)
) STRICT, WITHOUT ROWID;
CREATE INDEX month_target_by_month ON month_target (month, kpi);

-- kpi is a figure of the catalogue; without one the measure is in words and people enter its value.
CREATE TABLE objective (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    what TEXT NOT NULL,
    kpi TEXT NOT NULL DEFAULT '',
    measure TEXT NOT NULL DEFAULT '',
    target REAL NOT NULL,
    reached REAL,
    owner_id INTEGER REFERENCES staff(id),
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX objective_by_year ON objective (year, id);

CREATE TABLE week_forecast (
    week TEXT PRIMARY KEY,
    issued_at INTEGER NOT NULL,
    model TEXT NOT NULL,
    expected REAL NOT NULL,
    low REAL NOT NULL,
    high REAL NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE week_plan (
    week TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('staff', 'part')),
    subject INTEGER NOT NULL,
    suggested REAL NOT NULL,
    planned REAL NOT NULL,
    decided_at INTEGER NOT NULL,
    decided_by INTEGER REFERENCES staff(id),
    PRIMARY KEY (week, kind, subject)
) STRICT, WITHOUT ROWID;

CREATE TABLE fault_prediction (
    id INTEGER PRIMARY KEY,
    product_id INTEGER NOT NULL REFERENCES product_unit(id),
    issued_at INTEGER NOT NULL,
    issued_on TEXT NOT NULL,
    window_to TEXT NOT NULL,
    chance REAL NOT NULL,
    UNIQUE (product_id, issued_on)
) STRICT;
CREATE INDEX fault_prediction_by_issue ON fault_prediction (issued_on, id);
