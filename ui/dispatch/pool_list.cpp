// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/pool_list.h"

#include "core/service/labels.h"
#include "ui/models/duration_words.h"
#include "ui/style/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

namespace sanbao {

namespace {

constexpr int kRowHeight = 66;

enum PoolRole { FaultRole = Qt::UserRole + 1, ClockRole, ToneOfRole, MarkRole, OrderRole };

class PoolDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {0, dp(kRowHeight)}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(option.widget);
        painter->save();
        const bool chosen = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, chosen ? theme.accentSoft : theme.surface);
        if (chosen && option.state & QStyle::State_HasFocus)
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), dp(3), option.rect.height()), theme.accent);
        painter->setPen(theme.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QRect rect = option.rect.adjusted(dp(12), dp(6), -dp(10), -dp(6));
        const int line = rect.height() / 3;
        const auto text = [&](int row, const QString& words, const QFont& font, const QColor& ink) {
            const QRect place(rect.left(), rect.top() + row * line, rect.width(), line);
            painter->setFont(font);
            painter->setPen(ink);
            painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                              painter->fontMetrics().elidedText(words, Qt::ElideRight, place.width()));
        };
        const auto tone = ChipTone(index.data(ToneOfRole).toInt());
        text(0, index.data(Qt::DisplayRole).toString(), fontFor(TextRole::Strong), theme.text);
        text(1, index.data(FaultRole).toString(), fontFor(TextRole::Hint), theme.muted);
        const QString clock = index.data(ClockRole).toString();
        text(2, clock, fontFor(TextRole::Hint), tone == ChipTone::Neutral ? theme.muted : toneInk(theme, tone));
        painter->setPen(theme.muted);
        QRect rest(rect.left(), rect.top() + 2 * line, rect.width(), line);
        rest.setLeft(rest.left() + painter->fontMetrics().horizontalAdvance(clock) + dp(6));
        painter->drawText(
            rest, Qt::AlignRight | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data(MarkRole).toString(), Qt::ElideRight, rest.width()));
        painter->restore();
    }
};

} // namespace

PoolList::PoolList(QWidget* parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new PoolDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("Orders without a visit"));
}

const VisitNeed* PoolList::needAt(int row) const
{
    return row >= 0 && row < int(m_pool.size()) ? &m_pool[std::size_t(row)] : nullptr;
}

const VisitNeed* PoolList::current() const
{
    return needAt(currentRow());
}

void PoolList::select(WorkOrderId order)
{
    for (std::size_t row = 0; row < m_pool.size(); ++row) {
        if (m_pool[row].order == order)
            setCurrentRow(int(row));
    }
}

void PoolList::setPool(const std::vector<VisitNeed>& pool, Instant now)
{
    const int before = currentRow();
    const WorkOrderId kept = current() ? current()->order : WorkOrderId();
    m_pool = pool;
    clear();
    for (const VisitNeed& need : m_pool) {
        auto* item = new QListWidgetItem(need.contactName + QStringLiteral(" · ") + need.productLabel, this);
        item->setData(FaultRole, need.faultText.simplified());
        const bool late = need.dueAt && *need.dueAt < now;
        const qint64 left = need.dueAt ? need.dueAt->minutesSince(now) : 0;
        item->setData(ClockRole,
                      need.dueAt ? (late ? QStringLiteral("! ") : QString()) + remainingWords(left) : tr("no promise"));
        item->setData(ToneOfRole, int(!need.dueAt  ? ChipTone::Neutral
                                      : late       ? ChipTone::Bad
                                      : left < 120 ? ChipTone::Warn
                                                   : ChipTone::Ok));
        QStringList marks{label(need.type)};
        if (need.grade)
            marks.append(label(*need.grade));
        if (need.window)
            marks.append(tr("hours agreed"));
        item->setData(MarkRole, marks.join(QStringLiteral(" · ")));
        item->setData(OrderRole, need.order.value);
        item->setToolTip(
            plainToolTip(need.number + QLatin1Char('\n') + need.faultText + QLatin1Char('\n') + need.address));
    }
    setCurrentRow(m_pool.empty() ? -1 : std::clamp(before, 0, int(m_pool.size()) - 1));
    select(kept);
}

void PoolList::mousePressEvent(QMouseEvent* event)
{
    QListWidget::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    m_isDragging = false;
    m_held.reset();
    if (event->button() == Qt::LeftButton && index.isValid()) {
        m_held = *needAt(index.row());
        m_pressed = event->pos();
    }
}

void PoolList::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_held)
        return;
    m_isDragging = m_isDragging || (event->pos() - m_pressed).manhattanLength() >= dp(6);
    if (m_isDragging) {
        viewport()->setCursor(Qt::ClosedHandCursor);
        Q_EMIT dragged(event->globalPosition().toPoint(), *m_held);
    }
}

void PoolList::mouseReleaseEvent(QMouseEvent* event)
{
    viewport()->unsetCursor();
    const std::optional<VisitNeed> held = m_held;
    const bool dragging = m_isDragging;
    m_held.reset();
    m_isDragging = false;
    if (held && dragging)
        Q_EMIT dropped(event->globalPosition().toPoint(), *held);
    else
        QListWidget::mouseReleaseEvent(event);
}

void PoolList::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const VisitNeed* need = needAt(indexAt(event->pos()).row()))
        Q_EMIT openRequested(need->order);
}

void PoolList::keyPressEvent(QKeyEvent* event)
{
    const VisitNeed* need = current();
    if (need && event->key() == Qt::Key_Space) {
        Q_EMIT liftRequested(*need);
    } else if (need && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (event->modifiers() & Qt::ControlModifier)
            Q_EMIT openRequested(need->order);
        else
            Q_EMIT proposeRequested(*need);
    } else if (m_isDragging && event->key() == Qt::Key_Escape) {
        m_held.reset();
        m_isDragging = false;
        Q_EMIT dragCancelled();
    } else {
        QListWidget::keyPressEvent(event);
    }
}

} // namespace sanbao
