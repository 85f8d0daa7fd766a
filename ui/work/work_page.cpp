// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/work_page.h"

#include "core/service/labels.h"
#include "core/service/workplace.h"
#include "ui/printing/print_centre.h"
#include "ui/teamwork/training_card.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/side_panel.h"
#include "ui/work/diagnosis_card.h"
#include "ui/work/hands_on_card.h"
#include "ui/work/installation_card.h"
#include "ui/work/instruction_card.h"
#include "ui/work/steps_card.h"
#include "ui/work/upgrade_card.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sanbao {

WorkPage::WorkPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_frame(new PageFrame(this))
    , m_steps(new StepsCard(context.workplace.context(), this))
    , m_diagnosis(new DiagnosisCard(context.workplace.context(), this))
    , m_installation(new InstallationCard(context.workplace.context(), this))
    , m_instructions(new InstructionCard(context.workplace.context(), this))
    , m_training(new TrainingCard(context.workplace, this))
    , m_handsOn(new HandsOnCard(context.workplace.context(), this))
    , m_upgrade(new UpgradeCard(context.workplace.context(), this))
{
    m_frame->setTitle(title());
    QAction* order = makeAction(this, tr("Order"), QKeySequence(Qt::Key_F6), tr("Open the order's page"));
    connect(order, &QAction::triggered, this, [this] {
        Q_EMIT openRequested({QStringLiteral("order"), m_id.value, {}});
    });
    m_frame->addButton(order, Emphasis::Secondary);
    m_next = makeAction(this, tr("Begin the work"), QKeySequence(Qt::Key_F4),
                        tr("Start the next step, finish the running one"));
    m_next->setAutoRepeat(false);
    connect(m_next, &QAction::triggered, this, &WorkPage::next);
    m_frame->addButton(m_next, Emphasis::Primary);
    m_guidance = wrappedLabel({}, TextRole::Strong, Ink::Warn, this);
    m_guidance->setObjectName(QStringLiteral("work.guidance"));
    m_frame->body()->addWidget(m_guidance);
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    QVBoxLayout* left = nullptr;
    QScrollArea* area = scrollColumn(left, this);
    left->addWidget(m_steps);
    left->addWidget(m_handsOn);
    left->addWidget(m_upgrade);
    left->addWidget(m_installation);
    left->addWidget(m_training);
    left->addStretch(1);
    QVBoxLayout* right = nullptr;
    QScrollArea* other = scrollColumn(right, this);
    right->addWidget(m_instructions);
    right->addWidget(m_diagnosis);
    right->addStretch(1);
    row->addWidget(area, 3);
    row->addWidget(other, 2);
    m_frame->body()->addLayout(row, 1);
    const auto listen = [this](auto* card) {
        using Part = std::remove_pointer_t<decltype(card)>;
        connect(card, &Part::changed, this, [this](const QString& text) {
            reload();
            Q_EMIT messageRequested(Tone::Success, text);
        });
        // What somebody else did meanwhile is shown; what is typed stays, so that it can be tried again.
        connect(card, &Part::refused, this, [this](const QString& text) {
            reload();
            Q_EMIT messageRequested(Tone::Warning, text);
        });
    };
    listen(m_steps);
    listen(m_diagnosis);
    listen(m_installation);
    connect(m_instructions, &InstructionCard::refused, this,
            [this](const QString& text) { Q_EMIT messageRequested(Tone::Warning, text); });
    connect(m_training, &TrainingCard::messageRequested, this, [this](bool good, const QString& text) {
        Q_EMIT messageRequested(good ? Tone::Success : Tone::Warning, text);
    });
    connect(m_training, &TrainingCard::printRequested, this,
            [this](qint64 id) { Q_EMIT openRequested(PrintCentre::previewRoute(DocumentKind::Guidance, id)); });
    listen(m_handsOn);
    listen(m_upgrade);
}

QString WorkPage::title() const
{
    return m_id.isValid() ? tr("Work on %1").arg(m_view.order.number) : tr("Work");
}

QWidget* WorkPage::firstFocus()
{
    return m_steps->list();
}

void WorkPage::open(const Route& route)
{
    m_id = WorkOrderId(route.id);
    reload();
}

/// What dispatcher or manager noted on the running order, the newest last.
QString WorkPage::guidance() const
{
    QStringList lines;
    for (const TimelineEntry& entry : m_view.timeline) {
        const StaffMember* author = m_context.workplace.catalogue().member(entry.actor);
        const bool leads = author && (author->role == Role::Manager || author->role == Role::Dispatcher);
        if (leads && entry.event == codeOf(OrderEventKind::Note))
            lines.append(QStringLiteral("△ ") + tr("%1: %2").arg(author->name, entry.note));
    }
    return lines.join(QLatin1Char('\n'));
}

void WorkPage::reload()
{
    const Outcome<OrderView> view = m_context.workplace.orders().open(m_id);
    if (!view) {
        Q_EMIT messageRequested(Tone::Error, view.error().message);
        return;
    }
    m_view = *view;
    m_frame->setTitle(title());
    m_frame->setSubtitle(m_view.order.contactName + QStringLiteral(" · ") + m_view.productLabel +
                         QStringLiteral(" · ") + label(m_view.order.state));
    m_guidance->setText(guidance());
    m_guidance->setVisible(!m_guidance->text().isEmpty());
    m_steps->showOrder(m_id);
    m_diagnosis->showOrder(m_view.order);
    m_instructions->showOrder(m_id);
    m_training->showOrder(m_id, m_view.order.type, m_view.order.contactName);
    m_handsOn->showOrder(m_view.order);
    m_upgrade->setVisible(m_view.order.type == ServiceType::Upgrade);
    m_upgrade->showOrder(m_view.order);
    m_installation->setVisible(m_view.order.type == ServiceType::Installation);
    if (m_view.order.type == ServiceType::Installation)
        m_installation->showOrder(m_id);
    m_next->setText(m_steps->isDone() ? tr("Report it done") : m_steps->nextWords());
    m_next->setEnabled(!m_next->text().isEmpty() && m_view.order.isOpen());
    if (m_next->text().isEmpty())
        m_next->setText(tr("Begin the work"));
    Q_EMIT titleChanged();
}

void WorkPage::next()
{
    if (m_steps->isDone())
        Q_EMIT openRequested(
            {QStringLiteral("order"), m_id.value, {{QStringLiteral("step"), QStringLiteral("resolve")}}});
    else
        m_steps->advance();
}

} // namespace sanbao
