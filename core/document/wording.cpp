// SPDX-License-Identifier: GPL-3.0-or-later
// Words and small formats shared by all papers.
#include "core/document/wording.h"

namespace sanbao::wording {

namespace {

QString formatted(Instant at, const QTimeZone& zone, const QString& format)
{
    return inZone(at, zone).toString(format);
}

bool isAscii(const QString& text)
{
    for (const QChar c : text) {
        if (c.unicode() < 0x20 || c.unicode() > 0x7e)
            return false;
    }
    return !text.isEmpty();
}

} // namespace

QString day(QDate date)
{
    return date.isValid() ? date.toString(QStringLiteral("yyyy-MM-dd")) : QString();
}

QString minute(Instant at, const QTimeZone& zone)
{
    return formatted(at, zone, QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString minute(MaybeInstant at, const QTimeZone& zone)
{
    return at ? minute(*at, zone) : QString();
}

QString dayOf(Instant at, const QTimeZone& zone)
{
    return formatted(at, zone, QStringLiteral("yyyy-MM-dd"));
}

QString span(MaybeInstant from, MaybeInstant to, const QTimeZone& zone)
{
    if (!from)
        return {};
    if (!to || *to == *from)
        return minute(*from, zone);
    const bool sameDay = localDay(*from, zone) == localDay(*to, zone);
    const QString end = sameDay ? formatted(*to, zone, QStringLiteral("HH:mm")) : minute(*to, zone);
    return QStringLiteral("%1–%2").arg(minute(*from, zone), end);
}

QString quantity(qint64 milli)
{
    QString text = QString::number(milli / 1000);
    const qint64 rest = milli % 1000;
    if (rest == 0)
        return text;
    QString decimals = QStringLiteral("%1").arg(rest, 3, 10, QLatin1Char('0'));
    while (decimals.endsWith(QLatin1Char('0')))
        decimals.chop(1);
    return text + QLatin1Char('.') + decimals;
}

QString percent(int basisPoints)
{
    return quantity(qint64(basisPoints) * 10) + QStringLiteral("\u00a0%");
}

QString joined(const QStringList& parts)
{
    QStringList kept;
    for (const QString& part : parts) {
        if (!part.trimmed().isEmpty())
            kept.append(part.trimmed());
    }
    return kept.join(QLatin1Char(' '));
}

QString productName(const ProductUnit& product, const QString& categoryName)
{
    return joined({product.brand, categoryName, product.model});
}

QString warranty(const QString& label, const WarrantyTerm& term)
{
    if (!term.end.isValid())
        return label;
    return Documents::tr("%1, until %2").arg(label, day(term.end));
}

StoreHeader header(const StoreProfile& store)
{
    return {store.name, store.hotline, store.address};
}

QString printedLine(const PrintStamp& stamp, const QTimeZone& zone)
{
    const QString at = minute(stamp.at, zone);
    if (stamp.by.isEmpty())
        return Documents::tr("Printed %1").arg(at);
    return Documents::tr("Printed %1 by %2").arg(at, stamp.by);
}

Document blank(DocumentKind kind, const QString& number, const StoreProfile& store, const PrintStamp& stamp)
{
    Document document;
    document.kind = kind;
    document.title = documentKindName(kind);
    document.number = number;
    document.store = header(store);
    document.footer = printedLine(stamp, store.zone);
    if (isAscii(number))
        document.code = CodeText{CodeText::Symbology::Qr, number};
    return document;
}

QStringList threeCopies()
{
    return {Documents::tr("Customer copy"), Documents::tr("Store copy"), Documents::tr("Workshop copy")};
}

void addPair(PairBlock& pairs, const QString& label, const QString& value, bool wide)
{
    if (!value.isEmpty())
        pairs.items.push_back({label, value, wide, 0, TextTone::Normal});
}

} // namespace sanbao::wording
