// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/agreement_terms.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace sanbao {

namespace {

constexpr double kThousandths = 1000.0;
constexpr double kLeastWay = 0.6; ///< of the field's height

/// price × part / whole, half away from zero.
Money share(Money price, qint64 part, qint64 whole)
{
    if (whole <= 0 || part <= 0)
        return {};
    const qint64 product = price.fen() * std::min(part, whole);
    return Money::fromFen((product * 2 + whole) / (whole * 2));
}

} // namespace

QString inkText(const InkDrawing& ink)
{
    QStringList strokes;
    for (const InkStroke& stroke : ink) {
        QStringList points;
        for (const QPointF& point : stroke) {
            points.append(QStringLiteral("%1,%2").arg(QString::number(std::lround(point.x() * kThousandths)),
                                                      QString::number(std::lround(point.y() * kThousandths))));
        }
        if (!points.isEmpty())
            strokes.append(points.join(u' '));
    }
    return strokes.join(u';');
}

InkDrawing inkOf(const QString& text)
{
    InkDrawing ink;
    for (const QString& stroke : text.split(u';', Qt::SkipEmptyParts)) {
        InkStroke points;
        for (const QString& point : stroke.split(u' ', Qt::SkipEmptyParts)) {
            const QStringList axes = point.split(u',');
            if (axes.size() == 2)
                points.emplace_back(axes[0].toInt() / kThousandths, axes[1].toInt() / kThousandths);
        }
        if (!points.empty())
            ink.push_back(std::move(points));
    }
    return ink;
}

bool isSignature(const InkDrawing& ink)
{
    double way = 0;
    for (const InkStroke& stroke : ink) {
        for (size_t i = 1; i < stroke.size(); ++i)
            way += std::hypot(stroke[i].x() - stroke[i - 1].x(), stroke[i].y() - stroke[i - 1].y());
    }
    return way >= kLeastWay;
}

QString servicesText(const std::vector<ServiceType>& services)
{
    QStringList codes;
    for (const ServiceType type : services)
        codes.append(codeOf(type));
    return codes.join(u',');
}

std::vector<ServiceType> servicesOf(const QString& text)
{
    std::vector<ServiceType> services;
    for (const QString& code : text.split(u',', Qt::SkipEmptyParts)) {
        if (const std::optional<ServiceType> type = fromCode<ServiceType>(code))
            services.push_back(*type);
    }
    return services;
}

AgreementSpan termOfMonths(QDate from, int months)
{
    return {from, from.addMonths(months).addDays(-1)};
}

AgreementSpan nextTerm(const AgreementSpan& term, QDate today)
{
    const QDate from = std::max(term.to.addDays(1), today);
    for (int months = 1; months <= 120; ++months) {
        if (termOfMonths(term.from, months).to == term.to)
            return termOfMonths(from, months);
    }
    return {from, from.addDays(term.from.daysTo(term.to))};
}

bool overlap(const AgreementSpan& a, const AgreementSpan& b)
{
    return a.from <= b.to && b.from <= a.to;
}

Money refundFor(Money price, int visits, int used, const AgreementSpan& term, QDate on)
{
    if (visits > 0)
        return share(price, visits - used, visits);
    const qint64 whole = term.from.daysTo(term.to) + 1;
    return share(price, on <= term.from ? whole : on.daysTo(term.to) + 1, whole);
}

Money obligationOf(Money price, int visits, int used)
{
    return share(price, visits - used, visits);
}

} // namespace sanbao
