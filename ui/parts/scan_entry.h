// SPDX-License-Identifier: GPL-3.0-or-later
// Parts scanned one after the other: the fields of one line, and the list of what was scanned. A second scan of the
// same part counts up; a second scan of the same serial number is a slip of the hand. The slip and the counter sale use
// it.
#pragma once

#include "core/domain/stock/part.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace sanbao {

class FormSection;
class MoneyEdit;
class StockDesk;

struct ScannedLine
{
    Part part;
    QString lot; ///< serial number or batch
    PartCondition condition = PartCondition::New;
    qint64 quantity = 1000;
    Money price; ///< a piece
};

/// What differs between the documents that are scanned together.
struct ScanWays
{
    std::function<Money(const Part&)> price;  ///< of a piece, when none is typed
    std::function<PartCondition()> condition; ///< of what is scanned next
    std::function<bool()> mayBeZero;          ///< a count may find nothing
    bool sells = false;                       ///< the price stands ready after the scan and every line shows its amount
};

class ScanEntry final : public QObject
{
    Q_OBJECT
public:
    /// The fields become rows of `form`, named "prefix.part" and so on.
    ScanEntry(StockDesk& desk, FormSection* form, const QString& prefix, ScanWays ways);

    /// The list belongs below the form; `name` is what a reader calls it.
    QListWidget* list() const { return m_list; }
    MoneyEdit* price() const { return m_price; }
    const std::vector<ScannedLine>& lines() const { return m_lines; }
    bool isEmpty() const { return m_lines.empty(); }

    /// Empties everything and types the part in when one is given; the field to start in.
    QWidget* start(const std::optional<Part>& part);
    void clear() { m_lines.clear(); }
    /// Adds what is still typed; false while that is refused.
    bool takeTyped();

Q_SIGNALS:
    void entered();
    void changed();

private:
    void build(const QString& prefix);
    void add();
    bool isGood(const Part& part, const QString& lot, std::optional<qint64> quantity);
    bool refuse(const char* field, const QString& words);
    void put(const ScannedLine& scanned);
    void remove();
    void readyForNext();
    void clearFields();
    void showPrice();
    void showLines();

    StockDesk& m_desk;
    FormSection* m_form;
    ScanWays m_ways;
    QLineEdit* m_scan;
    QLineEdit* m_lot;
    QLineEdit* m_quantity;
    MoneyEdit* m_price;
    QListWidget* m_list;
    std::vector<ScannedLine> m_lines;
};

} // namespace sanbao
