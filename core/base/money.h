// SPDX-License-Identifier: GPL-3.0-or-later
// Money in whole fen (1/100 yuan). Integers only: a float never touches an amount. Parsing accepts what a clerk types
// ("12", "12.5", "1,200.00", full-width digits) and refuses what cannot be an amount ("nan", "1e5", three decimals).
#pragma once

#include "core/base/outcome.h"

#include <QString>

#include <compare>

namespace sanbao {

class Money
{
public:
    constexpr Money() = default;
    static constexpr Money fromFen(qint64 fen) { return Money(fen); }
    static constexpr Money fromYuan(qint64 yuan) { return Money(yuan * 100); }

    constexpr qint64 fen() const { return m_fen; }
    constexpr bool isZero() const { return m_fen == 0; }
    constexpr bool isNegative() const { return m_fen < 0; }

    friend constexpr auto operator<=>(const Money&, const Money&) = default;
    friend constexpr Money operator+(Money a, Money b) { return Money(a.m_fen + b.m_fen); }
    friend constexpr Money operator-(Money a, Money b) { return Money(a.m_fen - b.m_fen); }
    constexpr Money operator-() const { return Money(-m_fen); }
    Money& operator+=(Money other)
    {
        m_fen += other.m_fen;
        return *this;
    }

    /// Amount × thousandths of a piece (quantity 1500 = 1.5), rounded half away from zero to the fen.
    Money timesMilli(qint64 quantityMilli) const;
    /// Amount × basis points (10000 = 100 %), rounded half away from zero to the fen.
    Money timesBasisPoints(qint64 basisPoints) const;

    /// "129.50": two decimals, no grouping, ASCII minus. For documents in JSON and for parsing back.
    QString plain() const;
    /// "1,129.50": grouped by thousands, for people.
    QString grouped() const;

    /// Failure Invalid (without a field) when the text is not an amount or lies outside ±1,000,000,000,000 yuan.
    static Outcome<Money> parse(const QString& text);

private:
    constexpr explicit Money(qint64 fen)
        : m_fen(fen)
    {
    }
    qint64 m_fen = 0;
};

} // namespace sanbao
