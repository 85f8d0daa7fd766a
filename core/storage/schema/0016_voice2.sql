-- The customer's voice, second half: feedback with numbers and queues, how an answer was collected, survey campaigns,
-- the periodic analysis somebody signs, indicators as data, and what an improvement came from.

ALTER TABLE feedback ADD COLUMN number TEXT NOT NULL DEFAULT '';
ALTER TABLE feedback ADD COLUMN topic TEXT NOT NULL DEFAULT '';
ALTER TABLE feedback ADD COLUMN source TEXT NOT NULL DEFAULT '';
ALTER TABLE feedback ADD COLUMN team TEXT NOT NULL DEFAULT '';
ALTER TABLE feedback ADD COLUMN entered_by INTEGER REFERENCES staff(id);
CREATE UNIQUE INDEX feedback_by_number ON feedback (number) WHERE number <> '';
CREATE INDEX feedback_by_closing ON feedback (closed_at) WHERE closed_at IS NOT NULL;
CREATE INDEX feedback_by_order ON feedback (order_id) WHERE order_id IS NOT NULL;

-- How the answers were collected; empty for those that were stored before this was asked: then the channel says it.
ALTER TABLE survey ADD COLUMN method TEXT NOT NULL DEFAULT '';

-- A campaign asks a sample of the orders closed in its days. It is planned for a day, drawn once, and closed.
CREATE TABLE survey_campaign (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    from_on TEXT NOT NULL,
    to_on TEXT NOT NULL,
    start_on TEXT NOT NULL,
    rule TEXT NOT NULL CHECK (rule IN ('all', 'every', 'number')),
    rule_value INTEGER NOT NULL DEFAULT 1 CHECK (rule_value BETWEEN 1 AND 100000),
    service_type TEXT NOT NULL DEFAULT '',
    method TEXT NOT NULL DEFAULT 'phone',
    target_percent INTEGER NOT NULL DEFAULT 60 CHECK (target_percent BETWEEN 1 AND 100),
    repeat_months INTEGER NOT NULL DEFAULT 0 CHECK (repeat_months BETWEEN 0 AND 24),
    state TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'running', 'closed')),
    population INTEGER NOT NULL DEFAULT 0,
    drawn_at INTEGER,
    closed_at INTEGER,
    created_by INTEGER REFERENCES staff(id),
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX survey_campaign_by_start ON survey_campaign (state, start_on, id);

CREATE TABLE campaign_survey (
    campaign_id INTEGER NOT NULL REFERENCES survey_campaign(id),
    survey_id INTEGER NOT NULL REFERENCES survey(id),
    PRIMARY KEY (campaign_id, survey_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX campaign_survey_by_survey ON campaign_survey (survey_id);

-- Somebody has looked at a period's feedback and says what follows; the figures as they stood then are kept.
CREATE TABLE feedback_analysis (
    from_on TEXT PRIMARY KEY,
    to_on TEXT NOT NULL,
    conclusion TEXT NOT NULL,
    figures TEXT NOT NULL DEFAULT '{}',
    signed_at INTEGER NOT NULL,
    signed_by INTEGER REFERENCES staff(id)
) STRICT, WITHOUT ROWID;

-- Indicators of the quality score: a tree of two levels. A leaf reads a question of the survey or a figure of the
-- process; `worst` scores 0 and `best` scores 100, whatever the direction.
CREATE TABLE quality_indicator (
    code TEXT PRIMARY KEY,
    parent TEXT NOT NULL DEFAULT '',
    level INTEGER NOT NULL CHECK (level IN (1, 2)),
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('group', 'question', 'figure')),
    reference TEXT NOT NULL DEFAULT '',
    direction TEXT NOT NULL CHECK (direction IN ('up', 'down')),
    worst REAL NOT NULL DEFAULT 0,
    best REAL NOT NULL DEFAULT 1,
    weight INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 100),
    position INTEGER NOT NULL,
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    revision INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
INSERT INTO quality_indicator (code, parent, level, name_zh, name_en, source, reference, direction, worst, best,
                               weight, position) VALUES
    ('voice', '', 1, '客户评价', 'What customers say', 'group', '', 'up', 0, 100, 50, 10),
    ('quality', 'voice', 2, '服务质量', 'Service quality', 'question', 'quality', 'up', 1, 5, 45, 11),
    ('attitude', 'voice', 2, '服务态度', 'Attitude', 'question', 'attitude', 'up', 1, 5, 25, 12),
    ('response_speed', 'voice', 2, '响应速度', 'Response speed', 'question', 'response_speed', 'up', 1, 5, 15, 13),
    ('efficiency', 'voice', 2, '维修效率', 'Efficiency', 'question', 'efficiency', 'up', 1, 5, 10, 14),
    ('overall', 'voice', 2, '总体满意', 'Overall', 'question', 'overall', 'up', 1, 5, 5, 15),
    ('process', '', 1, '过程指标', 'How the work went', 'group', '', 'up', 0, 100, 50, 20),
    ('on_time', 'process', 2, '响应达成率', 'Answered in time', 'figure', 'response_attainment', 'up', 0.5, 1, 30, 21),
    ('first_fix', 'process', 2, '一次修复率', 'Fixed at the first visit', 'figure', 'first_time_fix_rate', 'up', 0.5, 1, 30, 22),
    ('repeat', 'process', 2, '返修率', 'Repeated repairs', 'figure', 'repeat_repair_rate', 'down', 0.2, 0, 20, 23),
    ('complaints', 'process', 2, '投诉率', 'Complaint rate', 'figure', 'complaint_rate', 'down', 0.1, 0, 20, 24);

-- Where an action of the monthly review came from; a row says one thing.
CREATE TABLE action_source (
    action_id INTEGER NOT NULL REFERENCES review_action(id),
    kind TEXT NOT NULL CHECK (kind IN ('order', 'survey', 'alert', 'complaint', 'feedback')),
    source_id INTEGER NOT NULL,
    order_id INTEGER REFERENCES work_order(id),
    linked_at INTEGER NOT NULL,
    linked_by INTEGER REFERENCES staff(id),
    PRIMARY KEY (action_id, kind, source_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX action_source_by_source ON action_source (kind, source_id);
CREATE INDEX action_source_by_order ON action_source (order_id) WHERE order_id IS NOT NULL;

-- Questions that are ready to be asked, beside those a questionnaire starts with.
CREATE TABLE prepared_question (
    code TEXT PRIMARY KEY,
    theme TEXT NOT NULL,
    text_zh TEXT NOT NULL,
    text_en TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO prepared_question (code, theme, text_zh, text_en, position) VALUES
    ('shop_environment', 'touchpoint', '您对购物环境满意吗？', 'How satisfied are you with the shop?', 1),
    ('presale_advice', 'touchpoint', '您对售前咨询满意吗？', 'How satisfied are you with the advice before the sale?', 2),
    ('commissioning', 'touchpoint', '您对安装调试满意吗？', 'How satisfied are you with installation and commissioning?', 3),
    ('product_durability', 'product', '您对产品的耐用性满意吗？', 'How satisfied are you with the durability of the product?', 4),
    ('product_functions', 'product', '您对产品功能的完善程度满意吗？', 'How satisfied are you with the functions of the product?', 5),
    ('product_reliability', 'product', '您对产品的可靠性满意吗？', 'How satisfied are you with the reliability of the product?', 6);
