// SPDX-License-Identifier: GPL-3.0-or-later
// The answers of a period, counted; an evaluation needs no more of them.
#pragma once

#include "core/base/instant.h"

#include <QString>

#include <array>
#include <map>
#include <vector>

namespace sanbao {

class Database;

/// Answers in the grades 5 (very satisfied) .. 1, best first.
using GradeCounts = std::array<qint64, 5>;

struct AnswerCounts
{
    std::map<QString, GradeCounts> items; ///< by item code; items nobody answered are absent
    std::array<qint64, 11> recommend{};   ///< people who answered 0 .. 10
    qint64 answered = 0;                  ///< surveys with an answer in the period
    qint64 asked = 0;                     ///< surveys of orders that were closed in the period
};

/// Answers to the overall question in one store or category, of one technician, about one model.
struct SatisfiedCount
{
    qint64 id = 0;
    qint64 satisfied = 0;
    qint64 answers = 0;
    QString model; ///< when counted by model; empty when the model is not known
};

class EvaluationStore final
{
public:
    explicit EvaluationStore(Database& database)
        : m_database(database)
    {
    }

    /// From the moment `from` (inclusive) to `to` (exclusive).
    AnswerCounts answers(Instant from, Instant to);
    /// By store (0), category (1), technician (2) or model (3) of the order.
    std::vector<SatisfiedCount> satisfied(int by, Instant from, Instant to);
    QString advice(const QString& indicator, bool chinese);
    void saveAdvice(const QString& indicator, const QString& text, bool chinese);

private:
    Database& m_database;
};

} // namespace sanbao
