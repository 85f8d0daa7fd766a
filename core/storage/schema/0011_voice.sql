-- The customer's voice: calls to households, questions of several kinds with their answers, what a complaint needs
-- beyond its story, feedback, and comments that can be searched by any two characters.

-- One call to a household. There is never a second one on the same day.
CREATE TABLE call_attempt (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    household_id INTEGER REFERENCES household(id),
    called_on TEXT NOT NULL,
    called_at INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    next_on TEXT,
    staff_id INTEGER REFERENCES staff(id)
) STRICT;
CREATE INDEX call_attempt_by_customer ON call_attempt (customer_id, called_on);
CREATE INDEX call_attempt_by_household ON call_attempt (household_id, called_on) WHERE household_id IS NOT NULL;
CREATE INDEX call_attempt_by_day ON call_attempt (called_on, id);
ALTER TABLE care_task ADD COLUMN attempts INTEGER NOT NULL DEFAULT 0;
CREATE INDEX survey_by_day ON survey (due_on, state);
CREATE INDEX survey_due_of_customer ON survey (customer_id) WHERE state = 'due';

-- Questions of several kinds; a question may be shown only after a certain answer to an earlier one.
ALTER TABLE questionnaire ADD COLUMN created_at INTEGER;
ALTER TABLE questionnaire ADD COLUMN created_by INTEGER REFERENCES staff(id);
ALTER TABLE questionnaire_item ADD COLUMN kind TEXT NOT NULL DEFAULT 'grade';
ALTER TABLE questionnaire_item ADD COLUMN theme TEXT NOT NULL DEFAULT 'service';
ALTER TABLE questionnaire_item ADD COLUMN options TEXT NOT NULL DEFAULT '';
ALTER TABLE questionnaire_item ADD COLUMN show_item TEXT NOT NULL DEFAULT '';
ALTER TABLE questionnaire_item ADD COLUMN show_rule TEXT NOT NULL DEFAULT 'at_most';
ALTER TABLE questionnaire_item ADD COLUMN show_value INTEGER NOT NULL DEFAULT 0;
UPDATE questionnaire_item SET theme = 'product' WHERE code LIKE 'product_%';
INSERT INTO questionnaire_item (questionnaire_id, position, code, text_zh, text_en, weight_bp, kind, theme)
SELECT id, 900, 'recommend', '您有多大可能向朋友推荐我们？0 完全不会，10 一定会',
       'How likely is it that you recommend us to friends? 0 not at all, 10 certainly', 0, 'nps', 'service'
FROM questionnaire;

CREATE TABLE survey_reply (
    survey_id INTEGER NOT NULL REFERENCES survey(id),
    item TEXT NOT NULL,
    number INTEGER,
    text TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (survey_id, item)
) STRICT, WITHOUT ROWID;

-- What a complaint needs beside its story: codes for counting, the authority it came through, the moments of its
-- stages, and who works on it.
CREATE TABLE complaint_code (
    kind TEXT NOT NULL CHECK (kind IN ('category', 'cause', 'closure')),
    code TEXT NOT NULL,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (kind, code)
) STRICT, WITHOUT ROWID;
INSERT INTO complaint_code (kind, code, name_zh, name_en, position) VALUES
    ('category', 'quality', '维修质量', 'Quality of the repair', 1),
    ('category', 'time', '时效', 'Time', 2),
    ('category', 'attitude', '服务态度', 'Attitude', 3),
    ('category', 'price', '收费', 'Charges', 4),
    ('category', 'product', '产品质量', 'Product quality', 5),
    ('category', 'parts', '备件', 'Parts', 6),
    ('category', 'policy', '三包争议', 'Dispute about the three guarantees', 7),
    ('category', 'other', '其他', 'Other', 9),
    ('cause', 'wrong_repair', '维修不当', 'Repair not done properly', 1),
    ('cause', 'late_dispatch', '派工衔接不及时', 'Dispatched too late', 2),
    ('cause', 'parts_missing', '备件缺货', 'Parts not in stock', 3),
    ('cause', 'no_notice', '未及时告知进度', 'Customer not kept informed', 4),
    ('cause', 'charge_unclear', '收费未说明', 'Charges not explained', 5),
    ('cause', 'manner', '沟通方式不当', 'Manner of speaking', 6),
    ('cause', 'product_defect', '产品缺陷', 'Defect of the product', 7),
    ('cause', 'misunderstanding', '客户误解', 'Misunderstanding by the customer', 8),
    ('cause', 'other', '其他原因', 'Other cause', 9),
    ('closure', 'settled', '已协商一致', 'Settled by agreement', 1),
    ('closure', 'rejected', '不属实，已解释', 'Not justified, explained', 2),
    ('closure', 'withdrawn', '客户撤诉', 'Withdrawn by the customer', 3),
    ('closure', 'authority', '主管部门处理', 'Decided by the authority', 4),
    ('closure', 'unreachable', '多次联系不上', 'Customer not reached', 5);

CREATE TABLE complaint_detail (
    complaint_id INTEGER PRIMARY KEY REFERENCES complaint(id),
    source TEXT NOT NULL DEFAULT 'direct',
    category TEXT NOT NULL DEFAULT '',
    cause_code TEXT NOT NULL DEFAULT '',
    closure TEXT NOT NULL DEFAULT '',
    responsible TEXT NOT NULL DEFAULT '',
    team TEXT NOT NULL DEFAULT '',
    authority TEXT NOT NULL DEFAULT '',
    reference TEXT NOT NULL DEFAULT '',
    authority_on TEXT,
    reply_due_on TEXT,
    mediation_due_on TEXT,
    result TEXT NOT NULL DEFAULT '',
    paid INTEGER,
    acknowledged_at INTEGER,
    investigated_at INTEGER,
    proposed_at INTEGER,
    agreed_at INTEGER
) STRICT;
CREATE INDEX complaint_detail_by_cause ON complaint_detail (cause_code, complaint_id);
CREATE INDEX complaint_detail_by_reply ON complaint_detail (reply_due_on) WHERE reply_due_on IS NOT NULL;
INSERT INTO complaint_detail (complaint_id, acknowledged_at)
SELECT c.id, (SELECT MIN(t.happened_at) FROM timeline_entry t WHERE t.order_id = c.order_id
              AND t.event = 'complaint_acknowledged' AND t.note LIKE c.number || '%') FROM complaint c;

-- Day counts of authority procedures: rows with a source and the day somebody checked them; nobody has yet.
CREATE TABLE authority_limit (
    code TEXT PRIMARY KEY,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    working_days INTEGER NOT NULL CHECK (working_days BETWEEN 1 AND 366),
    source TEXT NOT NULL DEFAULT '',
    checked_on TEXT
) STRICT;
INSERT INTO authority_limit (code, name_zh, name_en, working_days, source) VALUES
    ('reply', '回复主管部门', 'Reply to the authority', 3, '本店默认'),
    ('acceptance', '受理决定', 'Decision on acceptance', 7, '市场监督管理投诉举报处理暂行办法（2022）第14条'),
    ('mediation', '调解终止', 'End of mediation', 45, '市场监督管理投诉举报处理暂行办法（2022）第21条');

-- What customers say without complaining: praise, ideas, questions, what is written about us elsewhere.
CREATE TABLE feedback (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    channel TEXT NOT NULL,
    sentiment TEXT NOT NULL,
    customer_id INTEGER REFERENCES customer(id),
    order_id INTEGER REFERENCES work_order(id),
    body TEXT NOT NULL,
    link TEXT NOT NULL DEFAULT '',
    owner_id INTEGER REFERENCES staff(id),
    due_on TEXT NOT NULL,
    response TEXT NOT NULL DEFAULT '',
    minutes INTEGER,
    solved INTEGER CHECK (solved IN (0, 1)),
    received_at INTEGER NOT NULL,
    closed_at INTEGER,
    complaint_id INTEGER REFERENCES complaint(id),
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX feedback_open ON feedback (due_on, id) WHERE closed_at IS NULL;
CREATE INDEX feedback_by_receipt ON feedback (received_at, id);
CREATE INDEX feedback_by_customer ON feedback (customer_id) WHERE customer_id IS NOT NULL;

-- Comments in the customers' own words, from surveys and from other collections.
CREATE TABLE voice_comment (
    id INTEGER PRIMARY KEY,
    origin TEXT NOT NULL UNIQUE,
    survey_id INTEGER REFERENCES survey(id),
    category TEXT NOT NULL DEFAULT '',
    mood TEXT NOT NULL,
    body TEXT NOT NULL,
    said_at INTEGER,
    theme TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX voice_comment_by_mood ON voice_comment (mood, category, id);
CREATE INDEX voice_comment_by_theme ON voice_comment (theme, id) WHERE theme <> '';
CREATE TABLE comment_gram (
    gram TEXT NOT NULL,
    comment_id INTEGER NOT NULL REFERENCES voice_comment(id),
    PRIMARY KEY (gram, comment_id)
) STRICT, WITHOUT ROWID;

-- What is done about a weak indicator, in the store's own words, and who has looked at the month's answers.
CREATE TABLE evaluation_advice (
    indicator TEXT PRIMARY KEY,
    advice_zh TEXT NOT NULL,
    advice_en TEXT NOT NULL
) STRICT;
INSERT INTO evaluation_advice (indicator, advice_zh, advice_en) VALUES
    ('quality', '复盘返修单，安排技能培训，核对维修方案与工具。', 'Review repeated repairs, train the skill that was missing, check repair plans and tools.'),
    ('attitude', '回听回访录音，讲评服务用语，安排礼仪演练。', 'Listen to callbacks again, go through the wording, practise manners.'),
    ('response_speed', '查看响应承诺未达成的工单，调整值班和派工。', 'Look at orders that missed the response promise; change shifts and dispatching.'),
    ('efficiency', '查看等待备件的工单，补足常用件，缩短交接。', 'Look at orders that waited for parts; stock the usual ones and shorten hand-overs.'),
    ('overall', '逐条联系不满意的客户，记录原因并改进。', 'Call every dissatisfied customer, write down why, and mend it.');
