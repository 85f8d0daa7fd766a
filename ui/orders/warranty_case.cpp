// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/warranty_case.h"

#include "core/service/labels.h"
#include "core/service/order_desk.h"
#include "core/service/warranty_case_words.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/models/verdict_card.h"
#include "ui/orders/warranty_panels.h"
#include "ui/prompt/prompt.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sanbao {

namespace {

Ink inkOf(CaseLevel level)
{
    switch (level) {
    case CaseLevel::Alarm:
        return Ink::Bad;
    case CaseLevel::Warning:
        return Ink::Warn;
    case CaseLevel::Note:
        break;
    }
    return Ink::Muted;
}

/// The level in a sign as well, so that it does not rest on colour alone.
QString signOf(CaseLevel level)
{
    switch (level) {
    case CaseLevel::Alarm:
        return QStringLiteral("‼ ");
    case CaseLevel::Warning:
        return QStringLiteral("! ");
    case CaseLevel::Note:
        break;
    }
    return QStringLiteral("· ");
}

void clearRows(QVBoxLayout* rows)
{
    while (QLayoutItem* item = rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

template <class T> Done doneOf(const Outcome<T>& outcome)
{
    return outcome ? Done() : Done(outcome.error());
}

} // namespace

WarrantyCase::WarrantyCase(PageContext& context, QWidget* page)
    : QWidget(page)
    , m_context(context)
    , m_verdict(new VerdictCard(this))
    , m_alert(wrappedLabel({}, TextRole::Strong, Ink::Bad, page))
    , m_card(new Card(tr("Remedies"), this))
    , m_warnings(new QVBoxLayout)
    , m_steps(new QVBoxLayout)
    , m_finding(new FindingPanel(context.workplace, page))
    , m_returning(new ReturnPanel(context.workplace, page))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(dp(16));
    whole->addWidget(m_verdict);
    whole->addWidget(m_card);
    for (QVBoxLayout* rows : {m_warnings, m_steps}) {
        rows->setSpacing(dp(4));
        m_card->body()->addLayout(rows);
    }
    m_alert->setObjectName(QStringLiteral("case.alert"));
    m_alert->hide();
    buildActions();
    connect(m_finding, &FindingPanel::saved, this, [this](const QString& text) {
        Q_EMIT messageRequested(Tone::Success, text);
        Q_EMIT changed();
    });
    connect(m_finding, &FindingPanel::failed, this,
            [this](const QString& text) { Q_EMIT messageRequested(Tone::Warning, text); });
    connect(m_returning, &ReturnPanel::saved, this, [this](const QString& text) {
        Q_EMIT messageRequested(Tone::Success, text);
        Q_EMIT changed();
    });
    connect(m_returning, &ReturnPanel::failed, this,
            [this](const QString& text) { Q_EMIT messageRequested(Tone::Warning, text); });
}

void WarrantyCase::buildActions()
{
    m_find = makeAction(this, tr("Responsibility"), QKeySequence(Qt::ALT | Qt::Key_F),
                        tr("Record who is responsible for the fault"));
    m_return = makeAction(this, tr("Return or exchange"), QKeySequence(Qt::ALT | Qt::Key_R),
                          tr("Check and ask for a return or an exchange"));
    m_lend = makeAction(this, tr("Lend a product"), QKeySequence(Qt::ALT | Qt::Key_L),
                        tr("Note a product lent to the customer"));
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(8));
    const std::pair<QAction*, const char*> buttons[] = {
        {m_find, "case.find"}, {m_return, "case.return"}, {m_lend, "case.lend"}};
    for (const auto& [action, name] : buttons) {
        auto* button = new ActionButton(action, Emphasis::Secondary, m_card);
        button->setObjectName(QLatin1String(name));
        row->addWidget(button);
    }
    row->addStretch(1);
    m_card->body()->addLayout(row);
    connect(m_find, &QAction::triggered, this, [this] {
        Q_EMIT panelOpening();
        m_finding->openFor(m_order);
    });
    connect(m_return, &QAction::triggered, this, [this] {
        Q_EMIT panelOpening();
        m_returning->openFor(m_order, *m_case);
    });
    connect(m_lend, &QAction::triggered, this, &WarrantyCase::lend);
}

std::vector<SidePanel*> WarrantyCase::panels() const
{
    return {m_finding->panel(), m_returning->panel()};
}

void WarrantyCase::showOrder(const OrderView& view)
{
    m_order = view.order.id;
    m_case.reset();
    if (view.product) {
        if (const Outcome<OrderCase> found = m_context.workplace.remedies().caseOf(m_order))
            m_case = *found;
    }
    setVisible(m_case.has_value());
    const bool alarmed = m_case && !m_case->warnings.empty() && m_case->warnings.front().level == CaseLevel::Alarm;
    m_alert->setVisible(alarmed);
    if (alarmed)
        m_alert->setText(signOf(CaseLevel::Alarm) + m_case->warnings.front().text);
    const ServiceContext& service = m_context.workplace.context();
    const bool kind = view.order.type == ServiceType::Repair || view.order.type == ServiceType::Return;
    for (QAction* action : {m_find, m_return, m_lend})
        action->setEnabled(m_case && service.may(Permission::RespondOrder));
    m_lend->setEnabled(m_lend->isEnabled() && view.order.isOpen());
    if (!m_case)
        return;
    WarrantyCardText text = cardText(m_case->atIntake.verdict, m_case->atIntake.facts);
    text.remedies.clear();
    text.proofUntil = QDate();
    m_verdict->showText(text);
    m_card->setVisible(kind || !m_case->returns.empty() || !m_case->findings.empty());
    fillSteps();
}

void WarrantyCase::fillSteps()
{
    clearRows(m_warnings);
    clearRows(m_steps);
    for (const CaseWarning& warning : m_case->warnings) {
        QLabel* line = wrappedLabel(signOf(warning.level) + warning.text, TextRole::Body, inkOf(warning.level), m_card);
        line->setObjectName(QStringLiteral("case.warning"));
        m_warnings->addWidget(line);
    }
    for (const FaultFinding& finding : m_case->findings)
        addFinding(finding);
    for (const Loaner& loaner : m_case->loaners)
        addLoaner(loaner);
    for (const ReturnRecord& record : m_case->returns)
        addReturn(record);
    if (m_warnings->count() + m_steps->count() == 0)
        m_steps->addWidget(
            wrappedLabel(tr("Nothing to watch: repair within the usual time."), TextRole::Body, Ink::Muted, m_card));
}

void WarrantyCase::addStep(const QString& text, const QString& note, ChipTone tone)
{
    auto* holder = new QWidget(m_card);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(8));
    row->addWidget(wrappedLabel(text, TextRole::Body, Ink::Text, holder), 1);
    row->addWidget(plainLabel(note, TextRole::Strong, sanbao::inkOf(tone), holder));
    m_steps->addWidget(holder);
}

ActionButton* WarrantyCase::addButton(const QString& text, const char* name)
{
    QWidget* holder = m_steps->itemAt(m_steps->count() - 1)->widget();
    auto* button = new ActionButton(text, Emphasis::Quiet, holder);
    button->setObjectName(QLatin1String(name));
    holder->layout()->addWidget(button);
    return button;
}

ChoiceCombo* WarrantyCase::addMethods()
{
    QWidget* holder = m_steps->itemAt(m_steps->count() - 1)->widget();
    auto* methods = new ChoiceCombo(holder);
    methods->setObjectName(QStringLiteral("return.method"));
    methods->setAccessibleName(tr("Paid back by"));
    for (const auto& [method, code] : Codes<PaymentMethod>::table)
        methods->addChoice(label(method), int(method));
    holder->layout()->addWidget(methods);
    return methods;
}

void WarrantyCase::addFinding(const FaultFinding& finding)
{
    QString text = tr("Responsible: %1").arg(label(finding.responsibility));
    if (finding.exclusion)
        text += QStringLiteral(" · ") + label(*finding.exclusion);
    if (!finding.evidence.isEmpty())
        text += QLatin1Char('\n') + finding.evidence;
    const bool waits = finding.state == FindingState::Proposed;
    addStep(text, label(finding.state), waits ? ChipTone::Warn : ChipTone::Neutral);
    if (!waits || !m_context.workplace.context().may(Permission::WaiveFee))
        return;
    connect(addButton(tr("Approve"), "finding.approve"), &QPushButton::clicked, this,
            [this, finding] { decideFinding(finding, true); });
    connect(addButton(tr("Refuse"), "finding.refuse"), &QPushButton::clicked, this,
            [this, finding] { decideFinding(finding, false); });
}

void WarrantyCase::addLoaner(const Loaner& loaner)
{
    const QString text = tr("Lent: %1").arg(QStringList{loaner.label, loaner.serial}.join(QLatin1Char(' ')).trimmed());
    addStep(text, loaner.returnedAt ? tr("back") : tr("with the customer"),
            loaner.returnedAt ? ChipTone::Neutral : ChipTone::Warn);
    if (!loaner.returnedAt)
        connect(addButton(tr("Taken back"), "loaner.back"), &QPushButton::clicked, this,
                [this, loaner] { takeBack(loaner); });
}

void WarrantyCase::addReturn(const ReturnRecord& record)
{
    QString text = QStringLiteral("%1 · %2 · %3").arg(record.number, label(record.kind), label(record.ground));
    if (record.kind == ReturnKind::Return) {
        text += QLatin1Char('\n') +
                tr("Price %1, use deducted %2, refund %3 yuan")
                    .arg(record.price.grouped(), record.depreciation.grouped(), record.refund.grouped());
    } else if (!record.newSerial.isEmpty()) {
        text += QLatin1Char('\n') + QStringLiteral("%1 → %2").arg(record.oldSerial, record.newSerial);
    }
    addStep(text, label(record.state), record.isOpen() ? ChipTone::Warn : ChipTone::Neutral);
    if (record.state == ReturnState::Requested) {
        connect(addButton(tr("Approve"), "return.approve"), &QPushButton::clicked, this,
                [this, record] { decideReturn(record, true); });
        connect(addButton(tr("Refuse"), "return.refuse"), &QPushButton::clicked, this,
                [this, record] { decideReturn(record, false); });
    } else if (record.state == ReturnState::Approved) {
        const bool money = record.kind == ReturnKind::Return;
        ChoiceCombo* method = money ? addMethods() : nullptr;
        connect(addButton(money ? tr("Refund") : tr("Hand over"), "return.complete"), &QPushButton::clicked, this,
                [this, record, method] {
                    completeReturn(record, method ? PaymentMethod(method->value().toInt()) : PaymentMethod::Cash);
                });
    }
}

void WarrantyCase::report(const Done& done, const QString& success)
{
    if (done)
        Q_EMIT messageRequested(Tone::Success, success);
    else
        Q_EMIT messageRequested(Tone::Warning, done.error().lines().join(QLatin1Char('\n')));
    Q_EMIT changed();
}

void WarrantyCase::decideFinding(const FaultFinding& finding, bool approve)
{
    const TextQuestion question{approve ? tr("Approve the finding") : tr("Refuse the finding"),
                                approve ? tr("The repair is charged from then on. A note may be added.")
                                        : tr("Why is the finding refused?"),
                                QString(),
                                approve ? tr("Approve") : tr("Refuse"),
                                {},
                                approve};
    if (const std::optional<QString> note = m_context.prompt.askText(this, question))
        report(doneOf(m_context.workplace.remedies().decideFinding(finding.id, finding.revision, approve, *note)),
               tr("The decision is recorded."));
}

void WarrantyCase::decideReturn(const ReturnRecord& record, bool approve)
{
    const TextQuestion question{approve ? tr("Approve %1").arg(record.number) : tr("Refuse %1").arg(record.number),
                                approve ? record.checkText : tr("Why is it refused?"),
                                QString(),
                                approve ? tr("Approve") : tr("Refuse"),
                                {},
                                approve};
    if (const std::optional<QString> note = m_context.prompt.askText(this, question))
        report(doneOf(m_context.workplace.remedies().decideReturn(record.id, record.revision, approve, *note)),
               tr("The decision is recorded."));
}

void WarrantyCase::completeReturn(const ReturnRecord& record, PaymentMethod method)
{
    RemedyDesk& desk = m_context.workplace.remedies();
    if (record.kind == ReturnKind::Exchange) {
        const TextQuestion question{tr("Hand over the new product"),
                                    tr("Serial number of the new product. Its warranty begins today."),
                                    QString(),
                                    tr("Hand over"),
                                    {},
                                    false};
        if (const std::optional<QString> serial = m_context.prompt.askText(this, question))
            report(doneOf(desk.completeReturn(record.id, record.revision, *serial)),
                   tr("The exchange is done; the new product has its own life page."));
        return;
    }
    const Question question{tr("Pay the refund"), tr("Pay %1 yuan back to the customer?").arg(record.refund.grouped()),
                            tr("Refund"), tr("Not yet"), false};
    if (m_context.prompt.confirm(this, question))
        report(doneOf(desk.completeReturn(record.id, record.revision, {}, method)), tr("The return is done."));
}

void WarrantyCase::lend()
{
    const TextQuestion question{
        tr("Lend a product"), tr("What is lent, with its serial number?"), QString(), tr("Lend"), {}, false};
    const std::optional<QString> what = m_context.prompt.askText(this, question);
    if (!what)
        return;
    Loaner loaner;
    loaner.order = m_order;
    loaner.label = *what;
    report(doneOf(m_context.workplace.remedies().lend(loaner)), tr("The loan is recorded."));
}

void WarrantyCase::takeBack(const Loaner& loaner)
{
    const TextQuestion question{tr("Taken back"), tr("In what condition did it come back?"),
                                QString(),        tr("Taken back"),
                                {tr("In order")}, true};
    if (const std::optional<QString> note = m_context.prompt.askText(this, question))
        report(m_context.workplace.remedies().takeBack(loaner.id, m_order, *note), tr("The loan is closed."));
}

} // namespace sanbao
