// SPDX-License-Identifier: GPL-3.0-or-later
// The services on one generated store, and beside each the bare SQLite or Qt work that cannot be avoided.
#pragma once

#include "core/domain/order_list.h"
#include "core/service/workplace.h"
#include "tests/bench/measure.h"

#include <QTemporaryDir>

#include <memory>

namespace sanbao::bench {

/// Real search terms out of the store itself.
struct Terms
{
    QStringList phones;
    QStringList names;
    QStringList initials;
    QStringList serials;
    QStringList characters; ///< one Chinese character
    QStringList spellings;  ///< whole pinyin
    QStringList addresses;  ///< a fragment of four characters
};

class StoreBench final
{
public:
    /// Works on a copy of the file: what is saved here must not make the next run different.
    StoreBench(const QString& path, const Clock& clock);

    Workplace& place() { return *m_place; }
    const Terms& terms() const { return m_terms; }

    Sample intake();
    Sample search(const QStringList& terms);
    Sample list(OrderScope scope, OrderSort sort);
    Sample open();
    /// The answer of the warranty rules for a unit, with its repairs.
    Sample verdict();
    /// The life page of a unit with five hundred events.
    Sample lifePage();
    /// A customer who is given three thousand orders; the first call makes them.
    CustomerId busyCustomer();
    Sample month();
    Sample series();
    /// The orders behind one figure of a month.
    Sample members();
    /// The review of a whole month as a PDF.
    Sample review();
    Sample pdf();

    /// Customer and order in one durable transaction through six indexes, in a bare file of its own.
    Sample intakeFloor();
    /// A customer by an indexed phone, prepared.
    Sample searchFloor();
    /// Forty orders of one state by date, joined to the customer.
    Sample listFloor();
    /// The orders of one month counted through the date index.
    Sample monthFloor();
    /// One A4 page of text through QPdfWriter.
    Sample pdfFloor();

private:
    QTemporaryDir m_folder{QDir::currentPath() + QStringLiteral("/bench-XXXXXX")};
    std::unique_ptr<Workplace> m_place;
    Terms m_terms;
    CustomerId m_busy;
};

/// The generated store of that many orders in the folder; made with progress when it is not there yet.
QString storeOf(const QString& folder, qint64 orders);

} // namespace sanbao::bench
