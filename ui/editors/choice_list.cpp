// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/choice_list.h"

#include "ui/models/column.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/marked_text.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kRowHeight = 44;
constexpr int kChipRole = CopyRole + 1;
constexpr int kMarksRole = CopyRole + 2;
constexpr int kDetailMarksRole = CopyRole + 3;

class ChoiceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {dp(120), dp(kRowHeight)}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(option.widget);
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        if (selected)
            painter->fillRect(option.rect, theme.accentSoft);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, theme.raised);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
        if (selected && option.widget && option.widget->hasFocus())
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), dp(3), option.rect.height()), theme.accent);
        QRect inner = option.rect.adjusted(dp(10), dp(4), -dp(8), -dp(5));
        const QString chip = index.data(kChipRole).toString();
        const auto tone = ChipTone(index.data(ToneRole).toInt());
        if (!chip.isEmpty()) {
            const int width = std::min(chipSize(chipText(chip, tone)).width(), inner.width() / 2);
            paintChip(*painter, QRect(inner.right() - width + 1, inner.top(), width, inner.height()),
                      chipText(chip, tone), tone);
            inner.setRight(inner.right() - width - dp(8));
        }
        paintWords(*painter, inner, index, selected);
        painter->restore();
    }

private:
    static void paintWords(QPainter& painter, QRect rect, const QModelIndex& index, bool selected)
    {
        const Theme& theme = themeOf();
        const QString detail = index.data(SecondLineRole).toString();
        QRect line = rect;
        if (!detail.isEmpty())
            line.setBottom(rect.top() + rect.height() / 2);
        paintMarked(painter, line, index.data(Qt::DisplayRole).toString(), unpackMarks(index.data(kMarksRole)),
                    fontFor(selected ? TextRole::Strong : TextRole::Body), theme.text);
        if (detail.isEmpty())
            return;
        line = QRect(rect.left(), rect.top() + rect.height() / 2, rect.width(), rect.height() / 2);
        paintMarked(painter, line, detail, unpackMarks(index.data(kDetailMarksRole)), fontFor(TextRole::Hint),
                    theme.muted);
    }
};

} // namespace

ChoiceList::ChoiceList(const QString& accessibleName, QWidget* parent, int maximumRows)
    : QListView(parent)
    , m_items(new QStandardItemModel(this))
    , m_maximumRows(maximumRows)
{
    setModel(m_items);
    setItemDelegate(new ChoiceDelegate(this));
    setAccessibleName(accessibleName);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT chosen(index.data(KeyRole).toLongLong()); });
    setItems({});
}

void ChoiceList::setItems(const std::vector<ChoiceItem>& items)
{
    const qint64 before = currentKey();
    m_filling = true;
    m_items->clear();
    for (const ChoiceItem& item : items) {
        auto* entry = new QStandardItem(item.title);
        entry->setData(item.key, KeyRole);
        entry->setData(item.detail, SecondLineRole);
        entry->setData(item.chip, kChipRole);
        entry->setData(packMarks(item.titleMarks), kMarksRole);
        entry->setData(packMarks(item.detailMarks), kDetailMarksRole);
        entry->setData(int(item.tone), ToneRole);
        QStringList spoken{item.title, item.detail, item.chip};
        spoken.removeAll(QString());
        entry->setData(spoken.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
        m_items->appendRow(entry);
    }
    setFixedHeight(std::clamp(int(items.size()), 1, m_maximumRows) * dp(kRowHeight) + 1);
    setCurrentKey(before);
    m_filling = false;
}

int ChoiceList::count() const
{
    return m_items->rowCount();
}

qint64 ChoiceList::currentKey() const
{
    return currentIndex().isValid() ? currentIndex().data(KeyRole).toLongLong() : -1;
}

void ChoiceList::setCurrentKey(qint64 key)
{
    for (int row = 0; row < m_items->rowCount(); ++row) {
        if (m_items->index(row, 0).data(KeyRole).toLongLong() == key) {
            setCurrentRow(row);
            return;
        }
    }
    setCurrentRow(-1);
}

void ChoiceList::setCurrentRow(int row)
{
    if (row < 0 || row >= m_items->rowCount())
        selectionModel()->clear();
    else
        setCurrentIndex(m_items->index(row, 0));
}

void ChoiceList::step(int by)
{
    if (m_items->rowCount() == 0)
        return;
    const int from = currentIndex().isValid() ? currentIndex().row() : (by > 0 ? -1 : m_items->rowCount());
    setCurrentRow(std::clamp(from + by, 0, m_items->rowCount() - 1));
}

void ChoiceList::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        if (currentIndex().isValid())
            Q_EMIT chosen(currentKey());
        return;
    }
    QListView::keyPressEvent(event);
}

void ChoiceList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
    if (!m_filling)
        Q_EMIT currentKeyChanged(current.isValid() ? current.data(KeyRole).toLongLong() : -1);
}

void ChoiceList::focusInEvent(QFocusEvent* event)
{
    // The view makes the first row current without choosing it, so that nothing would show what Enter takes.
    const bool nothingChosen = selectionModel()->selectedIndexes().isEmpty();
    QListView::focusInEvent(event);
    if (nothingChosen && event->reason() != Qt::MouseFocusReason)
        setCurrentRow(std::max(0, currentIndex().row()));
}

} // namespace sanbao
