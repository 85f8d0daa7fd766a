-- Evaluations read the answers of a period; the period is that of the answer, not of the order.
CREATE INDEX survey_by_answer ON survey (answered_at) WHERE answered_at IS NOT NULL;
