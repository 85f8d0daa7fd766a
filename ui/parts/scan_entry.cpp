// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/scan_entry.h"

#include "core/base/lot_key.h"
#include "core/base/text_fold.h"
#include "core/service/stock_desk.h"
#include "core/service/stock_words.h"
#include "ui/editors/money_edit.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_section.h"

#include <QLineEdit>
#include <QListWidget>

namespace sanbao {

ScanEntry::ScanEntry(StockDesk& desk, FormSection* form, const QString& prefix, ScanWays ways)
    : QObject(form)
    , m_desk(desk)
    , m_form(form)
    , m_ways(std::move(ways))
    , m_scan(new QLineEdit(form))
    , m_lot(new QLineEdit(form))
    , m_quantity(new QLineEdit(form))
    , m_price(new MoneyEdit(form))
    , m_list(new QListWidget(form->parentWidget()))
{
    build(prefix);
}

void ScanEntry::build(const QString& prefix)
{
    const auto row = [this, &prefix](const char* field, const QString& words, QLineEdit* editor) {
        editor->setObjectName(prefix + QLatin1Char('.') + QLatin1String(field));
        m_form->addRow(QLatin1String(field), words, editor);
        connect(editor, &QLineEdit::returnPressed, this, &ScanEntry::add);
    };
    row("part", tr("Part"), m_scan);
    row("lot", tr("Serial or batch"), m_lot);
    row("quantity", tr("Quantity"), m_quantity);
    row("price", tr("Price a piece"), m_price);
    m_lot->setMaxLength(100);
    m_scan->setPlaceholderText(tr("Scan or type the number, then Enter"));
    if (m_ways.sells)
        connect(m_scan, &QLineEdit::editingFinished, this, &ScanEntry::showPrice);
    m_list->setObjectName(prefix + QStringLiteral(".lines"));
    QAction* takeOff = makeAction(m_list, tr("Take the line off"), QKeySequence(Qt::Key_Delete));
    takeOff->setShortcutContext(Qt::WidgetShortcut);
    connect(takeOff, &QAction::triggered, this, &ScanEntry::remove);
}

QWidget* ScanEntry::start(const std::optional<Part>& part)
{
    m_lines.clear();
    clearFields();
    if (part) {
        m_scan->setText(part->code);
        if (const Money price = m_ways.price(*part); m_ways.sells || !price.isZero())
            m_price->setValue(price);
    }
    showLines();
    m_quantity->selectAll();
    if (!part)
        return m_scan;
    return part->tracking == Tracking::None ? m_quantity : m_lot;
}

bool ScanEntry::takeTyped()
{
    if (!m_scan->text().trimmed().isEmpty())
        add();
    return m_scan->text().trimmed().isEmpty();
}

void ScanEntry::showPrice()
{
    const Outcome<ScannedPart> found = m_desk.find(m_scan->text());
    if (found && m_price->text().trimmed().isEmpty())
        m_price->setValue(m_ways.price(found->part));
}

void ScanEntry::add()
{
    Q_EMIT entered();
    m_form->clearIssues();
    const Outcome<ScannedPart> found = m_desk.find(m_scan->text());
    if (!found) {
        refuse("part", found.error().message);
        m_scan->selectAll();
        return;
    }
    const std::optional<qint64> quantity = parseQuantity(m_quantity->text());
    const QString lot = found->lot && m_lot->text().isEmpty() ? found->lot->code : cleanText(m_lot->text());
    if (isGood(found->part, lot, quantity))
        put({found->part, lot, m_ways.condition(), *quantity, m_price->value().value_or(m_ways.price(found->part))});
}

bool ScanEntry::isGood(const Part& part, const QString& lot, std::optional<qint64> quantity)
{
    if (!quantity)
        return refuse("quantity", tr("This is not a quantity."));
    if (!m_price->isHidden() && !m_price->problem().isEmpty())
        return refuse("price", m_price->problem());
    if (const std::optional<QuantityRule> rule = checkQuantity(part, *quantity, m_ways.mayBeZero())) {
        m_form->showIssues({quantityIssue(part, *rule, QStringLiteral("quantity"))});
        return false;
    }
    if (part.tracking == Tracking::Serial && lotKey(lot).isEmpty())
        return refuse("lot", tr("Scan the serial number of the piece."));
    return true;
}

bool ScanEntry::refuse(const char* field, const QString& words)
{
    m_form->showIssues({{QLatin1String(field), words}});
    return false;
}

void ScanEntry::put(const ScannedLine& scanned)
{
    for (ScannedLine& line : m_lines) {
        if (line.part.id != scanned.part.id || lotKey(line.lot) != lotKey(scanned.lot) ||
            line.condition != scanned.condition)
            continue;
        if (scanned.part.tracking == Tracking::Serial) {
            refuse("lot", tr("%1 was scanned already.").arg(scanned.lot));
            m_lot->selectAll();
            return;
        }
        line.quantity += scanned.quantity;
        readyForNext();
        return;
    }
    m_lines.push_back(scanned);
    readyForNext();
}

void ScanEntry::readyForNext()
{
    showLines();
    clearFields();
    m_scan->setFocus();
}

void ScanEntry::clearFields()
{
    m_lot->clear();
    m_price->clearValue();
    m_quantity->setText(QStringLiteral("1"));
    m_scan->clear();
}

void ScanEntry::remove()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_lines.size()))
        return;
    m_lines.erase(m_lines.begin() + row);
    showLines();
}

void ScanEntry::showLines()
{
    m_list->clear();
    for (const ScannedLine& line : m_lines) {
        QString text =
            QStringLiteral("%1 %2 × %3").arg(line.part.code, line.part.name, amountText(line.part, line.quantity));
        if (m_ways.sells)
            text += QStringLiteral(" · ¥ ") + line.price.timesMilli(line.quantity).grouped();
        if (!line.lot.isEmpty())
            text += QStringLiteral(" · ") + line.lot;
        m_list->addItem(text);
    }
    Q_EMIT changed();
}

} // namespace sanbao
