// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/hands_on_card.h"

#include "core/service/labels.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kTickMs = 20000;

} // namespace

HandsOnCard::HandsOnCard(ServiceContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_desk(context)
    , m_sum(plainLabel({}, TextRole::Strong, Ink::Text, this))
    , m_spans(wrappedLabel({}, TextRole::Hint, Ink::Muted, this))
    , m_form(new FormSection(this, 84))
    , m_note(new QLineEdit(m_form))
{
    build();
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &HandsOnCard::tick);
    m_tick.start();
}

void HandsOnCard::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Working time"), this);
    column->addWidget(card);
    m_sum->setObjectName(QStringLiteral("handsOn.sum"));
    m_spans->setObjectName(QStringLiteral("handsOn.spans"));
    card->body()->addWidget(m_sum);
    card->body()->addWidget(m_spans);
    m_note->setObjectName(QStringLiteral("handsOn.note"));
    m_note->setMaxLength(200);
    m_note->setPlaceholderText(tr("Why it pauses"));
    m_form->addRow(QStringLiteral("note"), tr("Reason"), m_note);
    card->body()->addWidget(m_form);
    auto* row = new QHBoxLayout;
    for (const auto& [step, code] : Codes<HandsOnStep>::table) {
        auto* button = new ActionButton(label(step), Emphasis::Secondary, this);
        button->setObjectName(QStringLiteral("handsOn.") + QLatin1String(code));
        connect(button, &QPushButton::clicked, this, [this, taken = step] { take(taken); });
        row->addWidget(button);
        m_buttons.push_back({step, button});
    }
    row->addStretch(1);
    card->body()->addLayout(row);
}

void HandsOnCard::showOrder(const WorkOrder& order)
{
    if (order.id != m_order.id)
        m_note->clear();
    m_order = order;
    m_view = m_desk.open(order.id).value_or(HandsOnView());
    const bool may = order.isOpen() && m_context.may(Permission::RespondOrder);
    const auto possible = [this](HandsOnStep step) {
        return std::find(m_view.possible.begin(), m_view.possible.end(), step) != m_view.possible.end();
    };
    for (const auto& [step, button] : m_buttons)
        button->setVisible(may && possible(step));
    m_form->row(QStringLiteral("note"))->setVisible(may && possible(HandsOnStep::Pause));
    QStringList lines;
    const QTimeZone& zone = m_context.catalogue.zone();
    const auto time = [&zone](Instant at) { return inZone(at, zone).toString(QStringLiteral("MM-dd HH:mm")); };
    for (const WorkSpan& span : m_view.spans) {
        QStringList words{time(span.from) + QStringLiteral("–") + (span.until ? time(*span.until) : tr("running")),
                          m_context.catalogue.staffName(span.staff), span.note};
        words.removeAll(QString());
        lines.append(words.join(QStringLiteral(" · ")));
    }
    m_spans->setText(lines.join(QLatin1Char('\n')));
    m_spans->setVisible(!lines.isEmpty());
    tick();
}

void HandsOnCard::tick()
{
    m_sum->setText(
        tr("%1 · %2").arg(label(m_view.state), durationText(handsOnMinutes(m_view.spans, m_context.clock.now()))));
}

void HandsOnCard::take(HandsOnStep step)
{
    m_form->clearIssues();
    const Outcome<HandsOnView> done = m_desk.take(m_order.id, step, m_note->text());
    if (done) {
        m_note->clear();
        Q_EMIT changed(label(step));
        return;
    }
    if (const QString words = placeRefusal(done.error(), m_form); !words.isEmpty())
        Q_EMIT refused(words);
}

} // namespace sanbao
