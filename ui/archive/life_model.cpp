// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/life_model.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/labels.h"

#include <QPainter>

namespace sanbao {

namespace {

constexpr int kDayWidth = 92;
constexpr int kThreadWidth = 34;

bool passes(const LifeEvent& event, LifeFilter filter)
{
    switch (filter) {
    case LifeFilter::Everything:
        return true;
    case LifeFilter::Services:
        return event.kind == LifeKind::Order || event.kind == LifeKind::Milestone || event.kind == LifeKind::Plan ||
               event.kind == LifeKind::Agreement;
    case LifeFilter::Voices:
        return event.kind == LifeKind::Survey || event.kind == LifeKind::Complaint;
    }
    return true;
}

QString iconOf(LifeKind kind)
{
    switch (kind) {
    case LifeKind::Milestone:
        return QStringLiteral("star");
    case LifeKind::Order:
        return QStringLiteral("orders");
    case LifeKind::Step:
        return {};
    case LifeKind::Survey:
        return QStringLiteral("survey");
    case LifeKind::Complaint:
        return QStringLiteral("complaints");
    case LifeKind::Plan:
        return QStringLiteral("maintenance");
    case LifeKind::Agreement:
        return QStringLiteral("agreements");
    case LifeKind::Record:
        return QStringLiteral("edit");
    }
    return {};
}

ChipTone toneOf(LifeKind kind)
{
    switch (kind) {
    case LifeKind::Milestone:
    case LifeKind::Plan:
        return ChipTone::Ok;
    case LifeKind::Order:
    case LifeKind::Agreement:
        return ChipTone::Accent;
    case LifeKind::Complaint:
        return ChipTone::Bad;
    case LifeKind::Survey:
        return ChipTone::Warn;
    default:
        return ChipTone::Neutral;
    }
}

void paintThread(QPainter& painter, const QRect& rect, LifeKind kind, bool first, bool last)
{
    const Theme& theme = themeOf();
    const int x = rect.center().x();
    const int y = rect.top() + dp(18);
    painter.setPen(QPen(theme.line, dp(2)));
    if (!first)
        painter.drawLine(x, rect.top(), x, y);
    if (!last)
        painter.drawLine(x, y, x, rect.bottom() + 1);
    const QString name = iconOf(kind);
    painter.setPen(QPen(theme.surface, dp(2)));
    if (name.isEmpty()) {
        painter.setBrush(theme.faint);
        painter.drawEllipse(QPoint(x, y), dp(4), dp(4));
        return;
    }
    painter.setBrush(toneGround(theme, toneOf(kind)));
    painter.drawEllipse(QPoint(x, y), dp(13), dp(13));
    const int side = dp(14);
    painter.drawPixmap(QPoint(x - side / 2, y - side / 2),
                       iconPixmap(name, toneInk(theme, toneOf(kind)), 14, painter.device()->devicePixelRatioF()));
}

} // namespace

void LifeModel::setEvents(std::vector<LifeEvent> events, const QTimeZone& zone)
{
    m_events = std::move(events);
    m_zone = zone;
    show();
}

void LifeModel::setFilter(LifeFilter filter)
{
    m_filter = filter;
    show();
}

void LifeModel::show()
{
    beginResetModel();
    m_shown.clear();
    for (int at = int(m_events.size()) - 1; at >= 0; --at) {
        if (passes(m_events[std::size_t(at)], m_filter))
            m_shown.push_back(at);
    }
    endResetModel();
}

const LifeEvent* LifeModel::eventAt(int row) const
{
    return row >= 0 && row < int(m_shown.size()) ? &m_events[std::size_t(m_shown[std::size_t(row)])] : nullptr;
}

int LifeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QString LifeModel::dayOf(const LifeEvent& event) const
{
    return localDay(event.at, m_zone).toString(Qt::ISODate);
}

QString LifeModel::timeOf(const LifeEvent& event) const
{
    return event.dayOnly ? QString() : inZone(event.at, m_zone).toString(QStringLiteral("HH:mm"));
}

QVariant LifeModel::data(const QModelIndex& index, int role) const
{
    const LifeEvent* event = eventAt(index.row());
    if (!event)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        QStringList parts{dayOf(*event), timeOf(*event), event->title, event->number, event->text, event->actor};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }
    if (role == Qt::ToolTipRole && !event->text.isEmpty())
        return plainToolTip(event->text);
    return {};
}

QSize LifeDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const LifeModel*>(index.model());
    const LifeEvent* event = model ? model->eventAt(index.row()) : nullptr;
    const bool tall = event && (!event->text.isEmpty() || event->kind == LifeKind::Order);
    return {dp(300), dp(tall ? 52 : 36)};
}

void LifeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const LifeModel*>(index.model());
    const LifeEvent* event = model ? model->eventAt(index.row()) : nullptr;
    if (!event)
        return;
    const Theme& theme = themeOf();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, selected ? theme.accentSoft : theme.surface);
    const QRect row = option.rect.adjusted(dp(8), 0, -dp(12), 0);
    const LifeEvent* above = model->eventAt(index.row() - 1);
    const bool newDay = !above || model->dayOf(*above) != model->dayOf(*event);
    const QRect line(row.left(), row.top() + dp(8), dp(kDayWidth), dp(20));
    painter->setFont(fontFor(newDay ? TextRole::Strong : TextRole::Hint));
    painter->setPen(newDay ? theme.text : theme.muted);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, newDay ? model->dayOf(*event) : model->timeOf(*event));
    paintThread(*painter, QRect(line.right(), row.top(), dp(kThreadWidth), row.height()), event->kind, index.row() == 0,
                index.row() == model->rowCount() - 1);

    QRect words(line.right() + dp(kThreadWidth), line.top(), 0, dp(20));
    words.setRight(row.right());
    if (event->kind == LifeKind::Order) {
        painter->setPen(QPen(theme.line, 1));
        painter->setBrush(selected ? theme.accentSoft : theme.raised);
        painter->drawRoundedRect(QRectF(words.left(), row.top() + dp(2), words.width(), row.height() - dp(5)), dp(6),
                                 dp(6));
        words.adjust(dp(8), -dp(1), -dp(8), 0);
    }
    const bool strong = event->kind != LifeKind::Step && event->kind != LifeKind::Record;
    QStringList aside{newDay ? model->timeOf(*event) : QString(), event->actor, event->number};
    aside.removeAll(QString());
    const QString right = aside.join(QStringLiteral(" · "));
    const QFontMetrics hint(fontFor(TextRole::Hint));
    const int rightWidth = std::min(words.width() / 2, hint.horizontalAdvance(right) + 2);
    painter->setFont(fontFor(TextRole::Hint));
    painter->setPen(theme.muted);
    painter->drawText(QRect(words.right() - rightWidth, words.top(), rightWidth + 1, words.height()),
                      Qt::AlignRight | Qt::AlignVCenter, hint.elidedText(right, Qt::ElideRight, rightWidth));
    const QFont titleFont = fontFor(strong ? TextRole::Strong : TextRole::Body);
    painter->setFont(titleFont);
    painter->setPen(theme.text);
    const int titleWidth = words.width() - rightWidth - dp(12);
    painter->drawText(words.left(), words.top(), titleWidth, words.height(), Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(titleFont).elidedText(event->title, Qt::ElideRight, titleWidth));
    painter->setFont(fontFor(TextRole::Body));
    painter->setPen(theme.muted);
    const QRect second = words.translated(0, dp(20));
    painter->drawText(
        second, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
        QFontMetrics(painter->font()).elidedText(event->text.simplified(), Qt::ElideRight, second.width()));
    painter->restore();
}

} // namespace sanbao
