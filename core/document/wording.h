// SPDX-License-Identifier: GPL-3.0-or-later
// Words and small formats shared by all papers: days and times in the store's zone, quantities, the paper's head.
#pragma once

#include "core/document/document.h"
#include "core/document/document_data.h"

#include <QCoreApplication>

namespace sanbao {

/// The translation context of everything printed.
class Documents
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

namespace wording {

QString day(QDate date);                                ///< "2026-03-02"; empty for an invalid day
QString minute(Instant at, const QTimeZone& zone);      ///< "2026-03-02 09:05"
QString minute(MaybeInstant at, const QTimeZone& zone); ///< empty for none
QString dayOf(Instant at, const QTimeZone& zone);
/// "2026-03-02 09:00–11:00", with the second day only when it differs; empty without a start.
QString span(MaybeInstant from, MaybeInstant to, const QTimeZone& zone);
/// 1500 thousandths are "1.5".
QString quantity(qint64 milli);
/// 10000 basis points are "100 %".
QString percent(int basisPoints);
/// The non-empty parts with one space between.
QString joined(const QStringList& parts);
QString productName(const ProductUnit& product, const QString& categoryName);
/// "In warranty, until 2027-05-01".
QString warranty(const QString& label, const WarrantyTerm& term);

StoreHeader header(const StoreProfile& store);
/// "Printed 2026-03-02 09:05 by Wang Limei".
QString printedLine(const PrintStamp& stamp, const QTimeZone& zone);
/// A document with title, number, code and foot set.
Document blank(DocumentKind kind, const QString& number, const StoreProfile& store, const PrintStamp& stamp);

QStringList threeCopies();
/// Leaves the pair out when it has nothing to say.
void addPair(PairBlock& pairs, const QString& label, const QString& value, bool wide = false);

} // namespace wording
} // namespace sanbao
