// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/cost_page.h"

#include "core/service/store_room.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/editors/money_edit.h"
#include "ui/editors/quick_form.h"
#include "ui/models/list_pane.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/side_panel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sanbao {

namespace {

enum Setting { Grade, GradeOf, Kilometre, Goal };

QString percent(double share)
{
    return QString::number(share * 100, 'f', 1) + QStringLiteral(" %");
}

void head(QGridLayout* grid, const QStringList& titles, QWidget* parent)
{
    for (int column = 0; column < titles.size(); ++column)
        grid->addWidget(plainLabel(titles[column], TextRole::Hint, Ink::Muted, parent), 0, column,
                        column == 0 ? Qt::AlignLeft : Qt::AlignRight);
}

void cell(QGridLayout* grid, int row, int column, const QString& text, QWidget* parent, Ink ink = Ink::Text)
{
    grid->addWidget(plainLabel(text, column == 0 ? TextRole::Strong : TextRole::Body, ink, parent), row, column,
                    column == 0 ? Qt::AlignLeft : Qt::AlignRight);
}

QGridLayout* gridIn(Card* card)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(dp(16));
    grid->setVerticalSpacing(dp(6));
    card->body()->addLayout(grid);
    return grid;
}

} // namespace

CostPage::CostPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_span(new ChipChoice(tr("Period"), this))
    , m_months(new Card(tr("Months"), this))
    , m_shares(new Card(tr("Structure"), this))
    , m_models(new Card(tr("Ways of delivery"), this))
    , m_quality(new Card(tr("Poor quality and saved visits"), this))
    , m_monthGrid(gridIn(m_months))
    , m_shareGrid(gridIn(m_shares))
    , m_modelGrid(gridIn(m_models))
    , m_qualityRows(new QVBoxLayout)
    , m_rates(new QuickForm(QStringLiteral("rates"), this))
    , m_budget(new QuickForm(QStringLiteral("budget"), this))
{
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_frame = new PageFrame(this);
    m_frame->setTitle(title());
    whole->addWidget(m_frame, 1);
    whole->addWidget(m_rates->panel());
    whole->addWidget(m_budget->panel());
    m_span->addChip(tr("3 months"), 3);
    m_span->addChip(tr("12 months"), 12);
    m_frame->addWidget(m_span);
    QAction* rates =
        makeAction(this, tr("Rates"), QKeySequence(Qt::Key_F6), tr("Set grades, the kilometre and the goal"));
    QAction* budget = makeAction(this, tr("Budget"), QKeySequence(Qt::Key_F7), tr("Set the budget of a month"));
    connect(rates, &QAction::triggered, this, &CostPage::setRates);
    connect(budget, &QAction::triggered, this, &CostPage::setBudget);
    m_frame->addButton(budget, Emphasis::Secondary);
    m_frame->addButton(rates, Emphasis::Secondary);
    m_quality->body()->addLayout(m_qualityRows);
    QVBoxLayout* column = nullptr;
    QScrollArea* area = scrollColumn(column, this);
    column->setSpacing(dp(16));
    column->addWidget(m_months);
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    row->addWidget(m_shares, 1);
    row->addWidget(m_quality, 1);
    column->addLayout(row);
    column->addWidget(m_models);
    column->addStretch(1);
    m_frame->body()->addWidget(area, 1);
    buildForms();
    connect(m_span, &ChipChoice::chosen, this, &CostPage::refresh);
}

QString CostPage::title() const
{
    return tr("Costs");
}

QWidget* CostPage::firstFocus()
{
    return m_span;
}

void CostPage::buildForms()
{
    m_what = m_rates->choice("what", tr("What"));
    m_what->addChoice(tr("Hourly rate of a grade"), Grade);
    m_what->addChoice(tr("Grade of a person"), GradeOf);
    m_what->addChoice(tr("Rate of a kilometre"), Kilometre);
    m_what->addChoice(tr("Goal per order"), Goal);
    m_staff = m_rates->choice("staff", tr("Who"));
    m_grade = m_rates->text("code", tr("Grade"), 20);
    m_from = m_rates->day("from", tr("From"));
    m_rate = m_rates->money("rate", tr("Yuan"));
    const auto show = [this] {
        const int what = m_what->value().toInt();
        m_rates->show("staff", what == GradeOf);
        m_rates->show("code", what == Grade || what == GradeOf);
        m_rates->show("from", what == Grade);
        m_rates->show("rate", what != GradeOf);
    };
    connect(m_what, &ChoiceCombo::chosen, this, show);
    show();
    m_type = m_budget->choice("type", tr("Kind"));
    for (const auto& [type, code] : Codes<CostType>::table)
        m_type->addChoice(label(type), int(type));
    m_month = m_budget->text("month", tr("Month"), 7);
    m_amount = m_budget->money("amount", tr("Yuan"));
    for (const QuickForm* form : {m_rates, m_budget})
        connect(form, &QuickForm::saved, this, [this](const QString& text) {
            refresh();
            Q_EMIT messageRequested(Tone::Success, text);
        });
}

void CostPage::open(const Route&)
{
    if (m_span->value() != 12)
        m_span->setValue(3);
    refresh();
}

void CostPage::refresh()
{
    const QDate today = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    const QDate from = QDate(today.year(), today.month(), 1).addMonths(1 - m_span->value());
    const Outcome<CostReport> report = m_context.workplace.storeRoom().costs().report(from, today);
    for (QLayout* layout : std::initializer_list<QLayout*>{m_monthGrid, m_shareGrid, m_modelGrid, m_qualityRows})
        clearLayout(layout);
    if (!report) {
        m_monthGrid->addWidget(wrappedLabel(report.error().message, TextRole::Body, Ink::Muted, m_months), 0, 0);
        return;
    }
    showMonths(*report);
    showShares(*report);
    showModels(*report);
    showQuality(*report);
}

void CostPage::showMonths(const CostReport& report)
{
    head(m_monthGrid,
         {tr("Month"), tr("Direct"), tr("Indirect"), tr("Total"), tr("Budget"), tr("Orders"), tr("Cost per order")},
         m_months);
    int row = 1;
    for (const CostReportMonth& month : report.months) {
        const bool over = !month.budget.isZero() && month.total() > month.budget;
        const bool dear = !report.goal.isZero() && month.perOrder() > report.goal;
        const QString name =
            QStringLiteral("%1-%2").arg(month.month / 100).arg(month.month % 100, 2, 10, QLatin1Char('0'));
        cell(m_monthGrid, row, 0, name, m_months);
        cell(m_monthGrid, row, 1, month.direct.grouped(), m_months);
        cell(m_monthGrid, row, 2, month.indirect.grouped(), m_months);
        cell(m_monthGrid, row, 3, over ? QStringLiteral("▲ ") + month.total().grouped() : month.total().grouped(),
             m_months, over ? Ink::Bad : Ink::Text);
        cell(m_monthGrid, row, 4, month.budget.isZero() ? QStringLiteral("–") : month.budget.grouped(), m_months);
        cell(m_monthGrid, row, 5, QString::number(month.orders), m_months);
        cell(m_monthGrid, row, 6, dear ? QStringLiteral("▲ ") + month.perOrder().grouped() : month.perOrder().grouped(),
             m_months, dear ? Ink::Warn : Ink::Text);
        ++row;
    }
    m_months->setHint(report.goal.isZero() ? QString() : tr("goal %1 per order").arg(report.goal.grouped()));
}

void CostPage::showShares(const CostReport& report)
{
    Money sum;
    for (const auto& [type, amount] : report.share)
        sum += amount;
    head(m_shareGrid, {tr("Kind"), tr("Yuan"), tr("Share")}, m_shares);
    int row = 1;
    for (const auto& [type, amount] : report.share) {
        cell(m_shareGrid, row, 0, label(type), m_shares);
        cell(m_shareGrid, row, 1, amount.grouped(), m_shares);
        cell(m_shareGrid, row, 2, sum.isZero() ? QString() : percent(double(amount.fen()) / double(sum.fen())),
             m_shares);
        ++row;
    }
    if (!report.drivers.empty())
        m_shareGrid->addWidget(plainLabel(tr("What costs most"), TextRole::Hint, Ink::Muted, m_shares), row++, 0);
    for (const auto& [name, amount] : report.drivers) {
        m_shareGrid->addWidget(new ElidedLabel(name, TextRole::Body, Ink::Text, m_shares), row, 0);
        cell(m_shareGrid, row++, 1, amount.grouped(), m_shares);
    }
    if (row == 1)
        m_shareGrid->addWidget(
            wrappedLabel(tr("No cost was entered in this period."), TextRole::Body, Ink::Muted, m_shares), 1, 0, 1, 3);
}

void CostPage::showModels(const CostReport& report)
{
    head(m_modelGrid, {tr("Delivery"), tr("Orders"), tr("Revenue"), tr("Cost"), tr("Margin"), tr("Satisfaction")},
         m_models);
    int row = 1;
    for (const ModelLine& line : report.models) {
        cell(m_modelGrid, row, 0, label(line.model), m_models);
        cell(m_modelGrid, row, 1, QString::number(line.orders), m_models);
        cell(m_modelGrid, row, 2, line.revenue.grouped(), m_models);
        cell(m_modelGrid, row, 3, line.cost.grouped(), m_models);
        cell(m_modelGrid, row, 4, (line.revenue - line.cost).grouped(), m_models);
        cell(m_modelGrid, row, 5,
             line.answers > 0
                 ? tr("%1 (%2 answers)").arg(QString::number(line.satisfaction, 'f', 2), QString::number(line.answers))
                 : QStringLiteral("–"),
             m_models);
        ++row;
    }
}

void CostPage::showQuality(const CostReport& report)
{
    const auto say = [this](const QString& text, Ink ink = Ink::Text) {
        m_qualityRows->addWidget(wrappedLabel(text, TextRole::Body, ink, m_quality));
    };
    say(tr("Repeated repairs: ¥ %1 in %2 orders")
            .arg(report.quality.repeatRepairs.grouped(), QString::number(report.quality.repeats)));
    say(tr("Goodwill and free repeats: ¥ %1").arg(report.quality.goodwill.grouped()));
    say(tr("Paid back to customers: ¥ %1").arg(report.quality.compensation.grouped()));
    say(tr("Poor quality together: ¥ %1").arg(report.quality.total().grouped()));
    say(tr("Solved without a visit: %1 orders × ¥ %2 = ¥ %3 saved")
            .arg(QString::number(report.remote), report.meanVisit.grouped(), report.saved().grouped()));
    say(tr("A repeat is a repair of the same product within 30 days; a visit is counted with the mean labour and "
           "transport of "
           "orders with one."),
        Ink::Muted);
    m_qualityRows->addStretch(1);
}

void CostPage::setRates()
{
    m_budget->panel()->closePanel();
    m_staff->clear();
    for (const StaffMember& member : m_context.workplace.catalogue().staff()) {
        if (member.active)
            m_staff->addChoice(member.name, member.id.value);
    }
    const QDate today = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    m_from->setToday(today);
    m_from->setValue(QDate(today.year(), today.month(), 1));
    m_rate->clearValue();
    QStringList known;
    for (const LabourGrade& grade :
         m_context.workplace.storeRoom().costs().grades().value_or(std::vector<LabourGrade>()))
        known.append(tr("%1: ¥ %2 from %3").arg(grade.code, grade.rate.grouped(), grade.from.toString(Qt::ISODate)));
    m_rates->setStory(known.join(QLatin1Char('\n')));
    m_rates->open(
        tr("Rates"), [this] { return saveRates(); }, m_what);
}

Outcome<QString> CostPage::saveRates()
{
    CostDesk& desk = m_context.workplace.storeRoom().costs();
    const Money rate = m_rate->value().value_or(Money());
    Done done;
    switch (m_what->value().toInt()) {
    case Grade:
        done = desk.saveGrade({m_grade->text(), m_from->value(), {}, rate});
        break;
    case GradeOf:
        done = desk.setGradeOf(StaffId(m_staff->value().toLongLong()), m_grade->text().trimmed());
        break;
    case Kilometre:
        done = desk.setKilometreRate(rate);
        break;
    default:
        done = desk.setGoal(rate);
        break;
    }
    return done ? Outcome<QString>(tr("The rate is saved.")) : Outcome<QString>(done.error());
}

void CostPage::setBudget()
{
    m_rates->panel()->closePanel();
    const QDate today = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    m_month->setText(today.toString(QStringLiteral("yyyy-MM")));
    m_amount->clearValue();
    const auto run = [this]() -> Outcome<QString> {
        const QDate month = QDate::fromString(m_month->text().trimmed() + QStringLiteral("-01"), Qt::ISODate);
        if (!month.isValid())
            return Failure::invalid(QStringLiteral("month"), tr("Write the month as 2026-03."));
        const Done done = m_context.workplace.storeRoom().costs().setBudget(
            month.year() * 100 + month.month(), CostType(m_type->value().toInt()), m_amount->value().value_or(Money()));
        return done ? Outcome<QString>(tr("The budget is saved.")) : Outcome<QString>(done.error());
    };
    m_budget->open(tr("Budget"), run, m_type);
}

} // namespace sanbao
