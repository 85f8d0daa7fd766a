// SPDX-License-Identifier: GPL-3.0-or-later
// Master data of the stock: parts with their links, suppliers, places.
#pragma once

#include "core/domain/stock/part.h"

#include <optional>
#include <utility>
#include <vector>

namespace sanbao {

class Database;

/// A line of the list of parts.
struct PartRow
{
    Part part;
    qint64 onHand = 0; ///< usable, in all places of the store
    qint64 reserved = 0;
};

class PartStore final
{
public:
    explicit PartStore(Database& database)
        : m_database(database)
    {
    }

    PartId insert(const Part& part);
    bool update(const Part& part);
    std::optional<Part> find(PartId id);
    std::optional<Part> byCode(const QString& code);
    /// By code; those whose code or name holds the text, or whose pinyin begins with it. `after` is the last code.
    std::vector<PartRow> list(const QString& text, const QString& after, int limit);
    /// The average paid; does not touch the revision, which belongs to what people type.
    void setCost(PartId id, Money cost);

    std::vector<PartId> substitutes(PartId part);
    void setSubstitutes(PartId part, const std::vector<PartId>& others);
    QStringList models(PartId part);
    void setModels(PartId part, const QStringList& models);
    std::vector<PartId> partsForModel(const QString& model, int limit);
    std::vector<std::pair<SupplierId, Money>> prices(PartId part);
    void setPrice(PartId part, SupplierId supplier, Money price);
    std::vector<PartId> partsOf(SupplierId supplier);

    SupplierId insert(const Supplier& supplier);
    bool update(const Supplier& supplier);
    std::optional<Supplier> supplier(SupplierId id);
    std::vector<Supplier> suppliers();

    StockPlaceId insert(const StockPlace& place);
    bool update(const StockPlace& place);
    std::optional<StockPlace> place(StockPlaceId id);
    std::vector<StockPlace> places();

private:
    Database& m_database;
};

} // namespace sanbao
