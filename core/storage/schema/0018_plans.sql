-- Maintenance plans that go by a day of the year or by a counter of the product; a plan without a row goes by months.
-- Whatever it goes by, maintenance_plan.next_due_on holds the day every list reads.
CREATE TABLE plan_basis (
    plan_id INTEGER PRIMARY KEY REFERENCES maintenance_plan(id),
    kind TEXT NOT NULL CHECK (kind IN ('season', 'usage')),
    season_month INTEGER NOT NULL DEFAULT 0 CHECK (season_month BETWEEN 0 AND 12),
    season_day INTEGER NOT NULL DEFAULT 0 CHECK (season_day BETWEEN 0 AND 31),
    reading TEXT NOT NULL DEFAULT '',
    step REAL NOT NULL DEFAULT 0 CHECK (step >= 0),
    unit_name TEXT NOT NULL DEFAULT ''
) STRICT;
