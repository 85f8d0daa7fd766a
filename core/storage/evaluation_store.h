// SPDX-License-Identifier: GPL-3.0-or-later
// The answers of a period, counted; an evaluation needs no more of them.
#pragma once

#include "core/base/instant.h"

#include <QString>

#include <array>
#include <map>

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

class EvaluationStore final
{
public:
    explicit EvaluationStore(Database& database)
        : m_database(database)
    {
    }

    /// From the moment `from` (inclusive) to `to` (exclusive).
    AnswerCounts answers(Instant from, Instant to);

private:
    Database& m_database;
};

} // namespace sanbao
