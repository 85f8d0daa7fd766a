// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/offer_panel.h"

#include "core/service/labels.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/editors/signature_pad.h"
#include "ui/editors/text_box.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QAction>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace sanbao {

namespace {

constexpr std::size_t kMostOptions = 3;

} // namespace

OfferPanel::OfferPanel(Workplace& workplace, QWidget* page)
    : QObject(page)
    , m_workplace(workplace)
    , m_panel(new SidePanel(tr("Proposal"), page, 440))
    , m_form(new FormSection(m_panel, 84))
    , m_reply(new FormSection(m_panel, 84))
    , m_option(new ChoiceCombo(m_form))
    , m_name(new QLineEdit(m_form))
    , m_steps(textBox(4, m_form))
    , m_minutes(new QSpinBox(m_form))
    , m_items(textBox(4, m_form))
    , m_price(wrappedLabel({}, TextRole::Strong, Ink::Text, m_form))
    , m_until(new DayEdit(m_form))
    , m_choice(new ChoiceCombo(m_reply))
    , m_who(new QLineEdit(m_reply))
    , m_how(new ChoiceCombo(m_reply))
    , m_note(new QLineEdit(m_reply))
    , m_pad(new SignaturePad(m_reply))
    , m_problem(wrappedLabel({}, TextRole::Body, Ink::Bad, m_panel))
{
    build();
    buildAnswer();
}

void OfferPanel::build()
{
    const auto add = [this](const char* field, const QString& words, QWidget* editor) {
        editor->setObjectName(QStringLiteral("proposal.") + QLatin1String(field));
        m_form->addRow(QLatin1String(field), words, editor);
    };
    m_minutes->setRange(1, 10080);
    m_minutes->setSuffix(QLatin1Char(' ') + tr("min"));
    m_name->setMaxLength(60);
    m_items->setPlaceholderText(tr("Code of the price list or of a part, one a line: V-100 x 2"));
    m_steps->setPlaceholderText(tr("Steps, one a line"));
    add("options", tr("Option"), m_option);
    add("name", tr("Name"), m_name);
    add("steps", tr("Steps"), m_steps);
    add("minutes", tr("Takes"), m_minutes);
    add("items", tr("Items"), m_items);
    m_price->setObjectName(QStringLiteral("proposal.price"));
    m_form->addLoose(m_price);
    add("validUntil", tr("Valid until"), m_until);
    m_panel->body()->addWidget(m_form);
    m_panel->body()->addWidget(m_reply);
    m_problem->setObjectName(QStringLiteral("proposal.problem"));
    m_panel->body()->addWidget(m_problem);
    m_panel->body()->addStretch(1);
    m_add = new ActionButton(tr("Another option"), Emphasis::Quiet, m_panel);
    m_add->setObjectName(QStringLiteral("proposal.add"));
    connect(m_add, &QPushButton::clicked, this, &OfferPanel::addOption);
    m_panel->footer()->addWidget(m_add);
    m_save = m_panel->addSave(tr("Issue and print"), {}, QStringLiteral("proposal.save"));
    connect(m_save, &QAction::triggered, this, &OfferPanel::save);
    connect(m_option, &ChoiceCombo::chosen, this, [this] { showOption(m_option->value().toInt()); });
    connect(m_items, &QPlainTextEdit::textChanged, this, &OfferPanel::priceOption);
}

void OfferPanel::buildAnswer()
{
    const auto add = [this](const char* field, const QString& words, QWidget* editor) {
        editor->setObjectName(QStringLiteral("proposal.") + QLatin1String(field));
        m_reply->addRow(QLatin1String(field), words, editor);
    };
    for (const auto& [way, code] : Codes<ConsentWay>::table)
        m_how->addChoice(label(way), int(way));
    m_who->setMaxLength(100);
    m_note->setMaxLength(300);
    add("option", tr("Answer"), m_choice);
    add("who", tr("Who"), m_who);
    add("how", tr("How"), m_how);
    add("ink", tr("Signature"), m_pad);
    add("note", tr("Note"), m_note);
    connect(m_how, &ChoiceCombo::chosen, this, &OfferPanel::followAnswer);
    connect(m_choice, &ChoiceCombo::chosen, this, &OfferPanel::followAnswer);
}

/// Who agrees with a signature signs here.
void OfferPanel::followAnswer()
{
    const bool signs = ConsentWay(m_how->value().toInt()) == ConsentWay::Signature && m_choice->value().toInt() > 0;
    m_reply->row(QStringLiteral("ink"))->setVisible(signs);
}

void OfferPanel::offer(const OrderView& view)
{
    m_view = view;
    m_answering = false;
    m_problem->hide();
    m_form->clearIssues();
    m_typed.clear();
    m_shown = -1;
    for (ProposalOption& option :
         ProposalDesk(m_workplace.context()).suggested(view.order.id).value_or(std::vector<ProposalOption>())) {
        if (m_typed.size() == kMostOptions)
            break;
        Typed typed{option.name, option.steps, option.minutes, {}, {}};
        std::vector<RecipeItem> items;
        for (FeeLine& line : option.lines) {
            const QString code = line.itemCode.isEmpty() ? line.note : line.itemCode;
            items.push_back({code, line.quantityMilli});
        }
        typed.items = itemsText(items);
        m_typed.push_back(std::move(typed));
    }
    // Without a recipe the fees that stand on the order are what is offered.
    if (m_typed.size() == 1 && m_typed.front().items.isEmpty())
        m_typed.front().extra = view.fees;
    m_until->setToday(localDay(m_workplace.clock().now(), m_workplace.catalogue().zone()));
    m_until->setValue(ProposalDesk(m_workplace.context()).usualEnd());
    m_form->setVisible(true);
    m_reply->setVisible(false);
    m_add->setVisible(true);
    m_save->setText(tr("Issue and print"));
    m_panel->setTitle(tr("Proposal for %1").arg(view.order.number));
    showOption(0);
    m_panel->openPanel(m_name);
}

void OfferPanel::showOption(int index)
{
    keepOption();
    if (m_typed.empty())
        m_typed.push_back({});
    m_shown = std::clamp(index, 0, int(m_typed.size()) - 1);
    const Typed typed = m_typed[std::size_t(m_shown)];
    m_option->clear();
    for (std::size_t i = 0; i < m_typed.size(); ++i)
        m_option->addChoice(
            tr("%1 of %2: %3").arg(QString::number(i + 1), QString::number(m_typed.size()), m_typed[i].name), int(i));
    m_option->setValue(m_shown);
    m_name->setText(typed.name);
    m_steps->setPlainText(typed.steps);
    m_minutes->setValue(typed.minutes);
    m_items->setPlainText(typed.items);
    m_add->setEnabled(m_typed.size() < kMostOptions);
    priceOption();
}

void OfferPanel::keepOption()
{
    if (m_shown < 0 || m_shown >= int(m_typed.size()))
        return;
    Typed& typed = m_typed[std::size_t(m_shown)];
    typed.name = m_name->text();
    typed.steps = m_steps->toPlainText();
    typed.minutes = m_minutes->value();
    typed.items = m_items->toPlainText();
}

void OfferPanel::addOption()
{
    keepOption();
    m_typed.push_back({});
    showOption(int(m_typed.size()) - 1);
    m_name->setFocus();
}

std::vector<FeeLine> OfferPanel::linesOf(const Typed& typed, QString* problem)
{
    int badLine = 0;
    QStringList unknown;
    const std::vector<RecipeItem> items = itemsOf(typed.items, &badLine);
    std::vector<FeeLine> lines = ProposalDesk(m_workplace.context()).linesOf(m_view.order.id, items, &unknown);
    lines.insert(lines.end(), typed.extra.begin(), typed.extra.end());
    if (badLine > 0)
        *problem = tr("Line %1: write a code and how many, like V-100 x 2.").arg(badLine);
    else if (!unknown.isEmpty())
        *problem = tr("Neither the price list nor the parts have: %1.").arg(unknown.join(QStringLiteral(", ")));
    return lines;
}

void OfferPanel::priceOption()
{
    if (m_answering || m_shown < 0)
        return;
    Typed typed = m_typed[std::size_t(m_shown)];
    typed.items = m_items->toPlainText();
    QString problem;
    const FeeTotals totals = totalsOf(linesOf(typed, &problem));
    if (FormRow* row = m_form->row(QStringLiteral("items")))
        row->setIssue(problem);
    m_price->setText(totals.waived.isZero()
                         ? tr("¥ %1").arg(totals.due.grouped())
                         : tr("¥ %1, free of charge ¥ %2").arg(totals.due.grouped(), totals.waived.grouped()));
}

void OfferPanel::answer(const OrderView& view, const ServiceProposal& proposal)
{
    m_view = view;
    m_proposal = proposal;
    m_answering = true;
    m_problem->hide();
    m_reply->clearIssues();
    m_choice->clear();
    int number = 0;
    for (const ProposalOption& option : proposal.options) {
        ++number;
        m_choice->addChoice(tr("%1: ¥ %2").arg(option.name, option.total().grouped()), number);
    }
    m_choice->addChoice(tr("The customer declines"), 0);
    m_who->setText(view.order.contactName);
    m_note->clear();
    m_how->setValue(int(ConsentWay::InPerson));
    m_pad->clear();
    followAnswer();
    m_form->setVisible(false);
    m_reply->setVisible(true);
    m_add->setVisible(false);
    m_save->setText(tr("Record the answer"));
    m_panel->setTitle(proposal.number);
    m_panel->openPanel(m_choice);
}

void OfferPanel::save()
{
    m_problem->hide();
    if (m_answering)
        record();
    else
        issue();
}

void OfferPanel::issue()
{
    keepOption();
    m_form->clearIssues();
    if (!m_until->problem().isEmpty()) {
        m_form->showIssues({{QStringLiteral("validUntil"), m_until->problem()}});
        return;
    }
    std::vector<ProposalOption> options;
    for (std::size_t i = 0; i < m_typed.size(); ++i) {
        QString problem;
        const Typed& typed = m_typed[i];
        options.push_back({typed.name, typed.steps, typed.minutes, linesOf(typed, &problem)});
        if (!problem.isEmpty()) {
            showOption(int(i));
            m_form->showIssues({{QStringLiteral("items"), problem}});
            return;
        }
    }
    const Outcome<ServiceProposal> made =
        ProposalDesk(m_workplace.context()).issue(m_view.order.id, options, m_until->value());
    if (!made) {
        showFailure(made.error(), m_form);
        return;
    }
    m_panel->closePanel();
    Q_EMIT issued(made->number);
}

void OfferPanel::record()
{
    m_reply->clearIssues();
    ProposalAnswer answer;
    answer.option = m_choice->value().toInt();
    answer.who = m_who->text();
    answer.how = ConsentWay(m_how->value().toInt());
    answer.note = m_note->text();
    answer.ink = m_pad->ink();
    answer.device = m_pad->device();
    if (const Done done = ProposalDesk(m_workplace.context()).answer(m_proposal.id, answer); !done) {
        showFailure(done.error(), m_reply);
        return;
    }
    m_panel->closePanel();
    Q_EMIT answered(answer.option > 0 ? tr("The choice is recorded; its items are the fees now.")
                                      : tr("%1 was declined.").arg(m_proposal.number));
}

void OfferPanel::showFailure(const Failure& failure, FormSection* form)
{
    fillProblem(m_problem, failure, {form});
    if (failure.kind == FailureKind::Conflict)
        Q_EMIT refused(failure.message);
}

} // namespace sanbao
