// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/campaign_view.h"

#include "core/service/labels.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/models/list_pane.h"
#include "ui/models/list_view.h"
#include "ui/prompt/prompt.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"
#include "ui/style/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/side_panel.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace sanbao {

namespace {

constexpr int kEveryType = -1;

ChipTone toneOf(const CampaignDesk& desk, const SurveyCampaign& campaign)
{
    if (desk.isDue(campaign))
        return ChipTone::Bad;
    return campaign.state == CampaignState::Running  ? ChipTone::Accent
           : campaign.state == CampaignState::Closed ? ChipTone::Ok
                                                     : ChipTone::Neutral;
}

QString rateWords(const CampaignRow& row)
{
    const std::optional<double> rate = row.responseRate();
    if (!rate)
        return QStringLiteral("–");
    return CampaignView::tr("%1 % of %2").arg(QString::number(std::lround(100 * *rate)), QString::number(row.sampled));
}

Columns<CampaignRow> campaignColumns(ServiceContext& context)
{
    Columns<CampaignRow> columns;
    columns.push_back({QStringLiteral("start"), [] { return CampaignView::tr("Start"); }, 100, CellKind::Text,
                       [](const CampaignRow& row) { return row.campaign.startOn.toString(Qt::ISODate); }});
    columns.push_back({QStringLiteral("state"), [] { return CampaignView::tr("State"); }, 110, CellKind::Chip,
                       [&context](const CampaignRow& row) {
                           return CampaignDesk(context).isDue(row.campaign) ? CampaignView::tr("due")
                                                                            : label(row.campaign.state);
                       }});
    columns.back().data = [&context](const CampaignRow& row, int role) {
        return role == ToneRole ? QVariant(int(toneOf(CampaignDesk(context), row.campaign))) : QVariant();
    };
    columns.push_back({QStringLiteral("name"), [] { return CampaignView::tr("Campaign"); }, 260, CellKind::TwoLine,
                       [](const CampaignRow& row) { return row.campaign.name; }});
    columns.back().data = [](const CampaignRow& row, int role) {
        if (role != SecondLineRole)
            return QVariant();
        return QVariant(CampaignView::tr("closed %1 to %2")
                            .arg(row.campaign.from.toString(Qt::ISODate), row.campaign.to.toString(Qt::ISODate)));
    };
    columns.back().stretch = true;
    columns.push_back({QStringLiteral("rule"), [] { return CampaignView::tr("Sample"); }, 150, CellKind::TwoLine,
                       [](const CampaignRow& row) { return ruleWords(row.campaign); }});
    columns.back().data = [](const CampaignRow& row, int role) {
        if (role != SecondLineRole)
            return QVariant();
        return QVariant(label(row.campaign.method) +
                        (row.sampled > 0 ? QStringLiteral(" · ") + CampaignView::tr("%1 of %2")
                                                                       .arg(QString::number(row.sampled),
                                                                            QString::number(row.campaign.population))
                                         : QString()));
    };
    columns.push_back({QStringLiteral("rate"), [] { return CampaignView::tr("Response rate"); }, 150, CellKind::TwoLine,
                       [](const CampaignRow& row) { return rateWords(row); }});
    columns.back().data = [](const CampaignRow& row, int role) {
        if (role != SecondLineRole)
            return QVariant();
        QString words = CampaignView::tr("expected %1 %").arg(row.campaign.targetPercent);
        if (row.declined + row.unreachable > 0)
            words += QStringLiteral(" · ") +
                     CampaignView::tr("%1 lost").arg(QString::number(row.declined + row.unreachable));
        return QVariant(words);
    };
    return columns;
}

} // namespace

CampaignView::CampaignView(PageContext& context, Page* page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_model(new PagedTableModel<CampaignRow>(
          campaignColumns(context.workplace.context()),
          [&context](const PageRequest<CampaignRow>& request) {
              if (request.after)
                  return Outcome<std::vector<CampaignRow>>(std::vector<CampaignRow>());
              return CampaignDesk(context.workplace.context()).all();
          },
          [](const CampaignRow& row) { return row.campaign.id; }, this))
    , m_pane(new ListPane(m_model, tr("Survey calendar"), QStringLiteral("campaigns"),
                          new EmptyState(QStringLiteral("calendar"), tr("No campaign is planned"),
                                         tr("A campaign asks a sample of the customers whose orders were closed in a "
                                            "period, and reports how many answered. Plan one with New campaign."),
                                         nullptr, page),
                          page, 46))
    , m_panel(new SidePanel(tr("Campaign"), page, 380))
{
    buildPanel();
    connect(m_pane->view(), &ListView::opened, this, [this] {
        const CampaignRow* row = current();
        if (row && row->campaign.state == CampaignState::Planned)
            edit(row->campaign);
    });
}

void CampaignView::buildPanel()
{
    m_form = new FormSection(m_panel, 110);
    m_name = new QLineEdit(m_form);
    m_name->setObjectName(QStringLiteral("campaign.name"));
    m_from = new DayEdit(m_form);
    m_to = new DayEdit(m_form);
    m_start = new DayEdit(m_form);
    m_from->setObjectName(QStringLiteral("campaign.from"));
    m_to->setObjectName(QStringLiteral("campaign.to"));
    m_start->setObjectName(QStringLiteral("campaign.start"));
    m_type = new ChoiceCombo(m_form);
    m_type->addChoice(tr("Every kind of service"), kEveryType);
    for (const auto& [type, code] : Codes<ServiceType>::table)
        m_type->addChoice(label(type), int(type));
    m_rule = new ChoiceCombo(m_form);
    m_rule->setObjectName(QStringLiteral("campaign.rule"));
    for (const auto& [rule, code] : Codes<SamplingRule>::table)
        m_rule->addChoice(label(rule), int(rule));
    m_value = new QSpinBox(m_form);
    m_value->setObjectName(QStringLiteral("campaign.value"));
    m_value->setRange(1, 100'000);
    m_method = new ChoiceCombo(m_form);
    for (const auto& [method, code] : Codes<SurveyMethod>::table) {
        if (method != SurveyMethod::Import)
            m_method->addChoice(label(method), int(method));
    }
    m_target = new QSpinBox(m_form);
    m_target->setRange(1, 100);
    m_target->setSuffix(QStringLiteral(" %"));
    m_repeat = new ChoiceCombo(m_form);
    m_repeat->addChoice(tr("Once"), 0);
    for (const int months : {1, 3, 6, 12})
        m_repeat->addChoice(months == 1 ? tr("Each month") : tr("Each %1 months").arg(months), months);
    m_form->addRow(QStringLiteral("name"), tr("Name"), m_name);
    m_form->addRow(QStringLiteral("from"), tr("Orders closed from"), m_from);
    m_form->addRow(QStringLiteral("to"), tr("to"), m_to);
    m_form->addRow(QStringLiteral("start"), tr("Ask from"), m_start);
    m_form->addRow(QStringLiteral("type"), tr("Service"), m_type);
    m_form->addRow(QStringLiteral("rule"), tr("Sample"), m_rule);
    m_form->addRow(QStringLiteral("value"), QStringLiteral("n"), m_value);
    m_form->addRow(QStringLiteral("method"), tr("Method"), m_method);
    m_form->addRow(QStringLiteral("target"), tr("Expected rate"), m_target);
    m_form->addRow(QStringLiteral("repeat"), tr("Repeat"), m_repeat);
    m_panel->body()->addWidget(m_form);
    m_panel->body()->addStretch(1);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &CampaignView::showRule);
    connect(m_panel->addSave(tr("Plan it")), &QAction::triggered, this, &CampaignView::save);
}

void CampaignView::showRule()
{
    m_form->row(QStringLiteral("value"))
        ->setVisible(static_cast<SamplingRule>(m_rule->value().toInt()) != SamplingRule::All);
}

void CampaignView::refresh()
{
    m_model->refresh();
}

const CampaignRow* CampaignView::current() const
{
    return m_model->rowAt(m_model->rowOfKey(m_pane->view()->currentKey()));
}

void CampaignView::startNew()
{
    const QDate today = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    const QDate month(today.year(), today.month(), 1);
    SurveyCampaign campaign;
    campaign.from = month.addMonths(-1);
    campaign.to = month.addDays(-1);
    campaign.startOn = today;
    campaign.name = tr("Satisfaction %1").arg(campaign.from.toString(QStringLiteral("yyyy-MM")));
    edit(campaign);
}

void CampaignView::edit(const SurveyCampaign& campaign)
{
    m_campaign = campaign;
    const QDate today = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    for (DayEdit* day : {m_from, m_to, m_start})
        day->setToday(today);
    m_name->setText(campaign.name);
    m_from->setValue(campaign.from);
    m_to->setValue(campaign.to);
    m_start->setValue(campaign.startOn);
    m_type->setValue(campaign.type ? int(*campaign.type) : kEveryType);
    m_rule->setValue(int(campaign.rule));
    m_value->setValue(campaign.ruleValue);
    m_method->setValue(int(campaign.method));
    m_target->setValue(campaign.targetPercent);
    m_repeat->setValue(campaign.repeatMonths);
    m_form->clearIssues();
    showRule();
    m_panel->setTitle(campaign.id > 0 ? campaign.name : tr("New campaign"));
    m_panel->openPanel(m_name);
}

void CampaignView::save()
{
    SurveyCampaign campaign = m_campaign;
    campaign.name = m_name->text();
    campaign.from = m_from->value();
    campaign.to = m_to->value();
    campaign.startOn = m_start->value();
    const int type = m_type->value().toInt();
    campaign.type = type == kEveryType ? std::nullopt : std::optional<ServiceType>(static_cast<ServiceType>(type));
    campaign.rule = static_cast<SamplingRule>(m_rule->value().toInt());
    campaign.ruleValue = m_value->value();
    campaign.method = static_cast<SurveyMethod>(m_method->value().toInt());
    campaign.targetPercent = m_target->value();
    campaign.repeatMonths = m_repeat->value().toInt();
    m_form->clearIssues();
    const Outcome<SurveyCampaign> planned = CampaignDesk(m_context.workplace.context()).plan(campaign);
    if (!planned) {
        if (const QString words = placeRefusal(planned.error(), m_form); !words.isEmpty())
            Q_EMIT m_page->messageRequested(Tone::Error, words);
        return;
    }
    m_panel->closePanel();
    refresh();
    Q_EMIT m_page->messageRequested(Tone::Success,
                                    tr("The campaign is planned for %1.").arg(planned->startOn.toString(Qt::ISODate)));
}

void CampaignView::draw()
{
    const CampaignRow* row = current();
    if (!row)
        return;
    const Outcome<CampaignRow> drawn =
        CampaignDesk(m_context.workplace.context()).draw(row->campaign.id, row->campaign.revision);
    if (!drawn) {
        tell(drawn.error());
        return;
    }
    refresh();
    Q_EMIT m_page->messageRequested(
        Tone::Success, tr("%1 of %2 customers are in the sample; their calls are due today.")
                           .arg(QString::number(drawn->sampled), QString::number(drawn->campaign.population)));
}

void CampaignView::close()
{
    const CampaignRow* row = current();
    if (!row)
        return;
    const Question question{tr("Finish the campaign?"),
                            tr("Its response rate is reported as it stands: %1.").arg(rateWords(*row)), tr("Finish"),
                            tr("Keep asking")};
    if (row->campaign.state == CampaignState::Closed || !m_context.prompt.confirm(m_page, question))
        return;
    const Outcome<SurveyCampaign> closed =
        CampaignDesk(m_context.workplace.context()).close(row->campaign.id, row->campaign.revision);
    if (!closed) {
        tell(closed.error());
        return;
    }
    refresh();
    Q_EMIT m_page->messageRequested(Tone::Success, tr("The campaign is finished."));
}

void CampaignView::tell(const Failure& failure)
{
    Q_EMIT m_page->messageRequested(Tone::Error, failure.lines().join(QLatin1Char('\n')));
}

} // namespace sanbao
