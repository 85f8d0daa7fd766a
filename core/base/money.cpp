// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

constexpr qint64 kMaxYuan = 1'000'000'000'000;

qint64 divideRounded(qint64 product, qint64 divisor)
{
    const qint64 half = divisor / 2;
    return product >= 0 ? (product + half) / divisor : -((-product + half) / divisor);
}

} // namespace

Money Money::timesMilli(qint64 quantityMilli) const
{
    return Money(divideRounded(m_fen * quantityMilli, 1000));
}

Money Money::timesBasisPoints(qint64 basisPoints) const
{
    return Money(divideRounded(m_fen * basisPoints, 10000));
}

QString Money::plain() const
{
    const quint64 magnitude = m_fen < 0 ? quint64(-(m_fen + 1)) + 1 : quint64(m_fen);
    const QString cents = QString::number(magnitude % 100).rightJustified(2, QLatin1Char('0'));
    const QString sign = m_fen < 0 ? QStringLiteral("-") : QString();
    return sign + QString::number(magnitude / 100) + QLatin1Char('.') + cents;
}

QString Money::grouped() const
{
    QString text = plain();
    const qsizetype first = text.startsWith(QLatin1Char('-')) ? 1 : 0;
    for (qsizetype at = text.indexOf(QLatin1Char('.')) - 3; at > first; at -= 3)
        text.insert(at, QLatin1Char(','));
    return text;
}

Outcome<Money> Money::parse(const QString& text)
{
    const auto refuse = [&text] {
        return Failure::invalid(
            QString(),
            QCoreApplication::translate("Money", "\"%1\" is not an amount of money, for example 129.50").arg(text));
    };
    QString clean = text.normalized(QString::NormalizationForm_KC).trimmed();
    clean.remove(QLatin1Char(','));
    clean.remove(QChar(0x00A5));
    clean = clean.trimmed();
    const bool negative = clean.startsWith(QLatin1Char('-'));
    if (negative || clean.startsWith(QLatin1Char('+')))
        clean.remove(0, 1);
    const qsizetype point = clean.indexOf(QLatin1Char('.'));
    const QString whole = point < 0 ? clean : clean.left(point);
    const QString part = point < 0 ? QString() : clean.mid(point + 1);
    if (whole.isEmpty() || whole.size() > 13 || part.size() > 2 || (point >= 0 && part.isEmpty()))
        return refuse();
    for (const QChar c : whole + part) {
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return refuse();
    }
    const qint64 yuan = whole.toLongLong();
    if (yuan > kMaxYuan)
        return refuse();
    const qint64 fen = yuan * 100 + part.leftJustified(2, QLatin1Char('0')).toLongLong();
    return Money(negative ? -fen : fen);
}

} // namespace sanbao
