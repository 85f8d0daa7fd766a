// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/promise_view.h"

#include "core/service/labels.h"
#include "core/service/target_text.h"
#include "core/service/workplace.h"
#include "ui/models/cell_delegates.h"
#include "ui/orders/order_words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QPainter>

namespace sanbao {

ClockLine::ClockLine(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ClockLine::setFace(const ClockFace& face)
{
    m_face = face;
    setAccessibleName(face.words);
    update();
}

QSize ClockLine::sizeHint() const
{
    return {dp(150), dp(24)};
}

void ClockLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool settled = m_face.fraction < 0.0 && m_face.tone != ChipTone::Neutral;
    if (settled)
        paintChip(painter, rect(), chipText(m_face.words, m_face.tone), m_face.tone);
    else
        paintClock(painter, rect(), m_face.fraction, m_face.tone, m_face.words);
}

PromiseView::PromiseView(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(dp(12));
    m_grid->setVerticalSpacing(dp(6));
    m_grid->setColumnStretch(2, 1);
}

void PromiseView::showPromises(const std::vector<Promise>& promises)
{
    m_promises = promises;
    m_clocks.clear();
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Instant now = m_workplace.clock().now();
    const QTimeZone& zone = m_workplace.catalogue().zone();
    int row = 0;
    for (const Promise& promise : m_promises) {
        QLabel* kind = plainLabel(label(promise.kind), TextRole::Body, Ink::Muted, this);
        kind->setToolTip(plainToolTip(targetText(promise.targetMinutes, promise.base)));
        QLabel* due = plainLabel(dayAndTimeWords(promise.dueAt, now, zone), TextRole::Strong, Ink::Text, this);
        due->setToolTip(inZone(promise.dueAt, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm")));
        auto* clock = new ClockLine(this);
        clock->setObjectName(QStringLiteral("clock.") + codeOf(promise.kind));
        m_grid->addWidget(kind, row, 0);
        m_grid->addWidget(due, row, 1);
        m_grid->addWidget(clock, row, 2);
        m_clocks.push_back(clock);
        ++row;
    }
    if (m_promises.empty())
        m_grid->addWidget(wrappedLabel(tr("Nothing was promised for this order."), TextRole::Body, Ink::Muted, this), 0,
                          0, 1, 3);
    tick();
}

void PromiseView::tick()
{
    const Instant now = m_workplace.clock().now();
    for (std::size_t i = 0; i < m_clocks.size(); ++i)
        m_clocks[i]->setFace(clockOf(m_promises[i], now, m_workplace.catalogue().zone()));
}

} // namespace sanbao
