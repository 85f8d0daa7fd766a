// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/evaluation_page.h"

#include "core/base/csv_writer.h"
#include "core/base/verified_file.h"
#include "core/service/catalogue.h"
#include "core/service/grade_words.h"
#include "core/service/voice_paper.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/evaluation/answers_panel.h"
#include "ui/evaluation/comparison_view.h"
#include "ui/evaluation/indicator_panel.h"
#include "ui/evaluation/indicator_table.h"
#include "ui/evaluation/judgement_panel.h"
#include "ui/evaluation/loyalty_view.h"
#include "ui/evaluation/quality_view.h"
#include "ui/evaluation/speed_view.h"
#include "ui/evaluation/weights_card.h"
#include "ui/models/list_pane.h"
#include "ui/printing/print_centre.h"
#include "ui/prompt/prompt.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/side_panel.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <cmath>

namespace sanbao {

namespace {

enum Period { ThisMonth, LastMonth, ThisYear, LastTwelve, OwnDays };

ChipTone toneOfGrade(int grade)
{
    return grade <= 1 ? ChipTone::Ok : grade == 2 ? ChipTone::Warn : ChipTone::Bad;
}

} // namespace

EvaluationPage::EvaluationPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_desk(context.workplace.context())
    , m_reader(context.workplace)
    , m_frame(new PageFrame(this))
    , m_view(new ChipChoice(tr("What to show"), this))
    , m_period(new ChoiceCombo(this))
    , m_from(new DayEdit(this))
    , m_to(new DayEdit(this))
    , m_operator(new ChoiceCombo(this))
    , m_stack(new QStackedWidget(this))
    , m_weights(new WeightsCard(this))
    , m_judgements(new JudgementPanel(this))
    , m_views(new QStackedWidget(this))
    , m_quality(new QualityView(context, this))
    , m_loyalty(new LoyaltyView(context, this))
    , m_comparison(new ComparisonView(context, this))
    , m_speed(new SpeedView(context, this))
    , m_answers(new AnswersPanel(context, this))
{
    m_frame->setTitle(title());
    buildHead();
    buildActions();
    for (QWidget* view : std::initializer_list<QWidget*>{buildScoreView(), m_quality, m_loyalty, m_comparison, m_speed})
        m_views->addWidget(view);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(dp(16));
    columns->addWidget(m_views, 1);
    for (SidePanel* panel : {m_judgements->panel(), m_quality->editor()->panel(), m_answers->panel()})
        columns->addWidget(panel);
    m_frame->body()->addLayout(columns, 1);
    connectWeights();
    connectViews();
    connect(&m_context.workplace.feed(), &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        if (!isVisible())
            return;
        // Weights that are being typed stay when somebody else saves a survey.
        if (touches(changes, {EntityKind::Setting}))
            readWeights();
        // A closure moves the figures of the process, a survey those of the customers.
        if (touches(changes, {EntityKind::Survey, EntityKind::Setting, EntityKind::WorkOrder, EntityKind::Complaint}))
            refresh();
    });
}

QWidget* EvaluationPage::buildScoreView()
{
    auto* whole = new QWidget(this);
    auto* columns = new QHBoxLayout(whole);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(dp(16));
    m_stack->addWidget(buildResult());
    m_stack->addWidget(
        new EmptyState(QStringLiteral("survey"), tr("No answers in this period"),
                       tr("Answers come from callbacks, the counter and paper forms. Nothing is assumed for those who "
                          "were not asked."),
                       nullptr, m_stack));
    columns->addWidget(m_stack, 1);
    QVBoxLayout* side = nullptr;
    QScrollArea* scroll = scrollColumn(side, whole);
    scroll->setFixedWidth(dp(336));
    side->addWidget(m_weights);
    side->addStretch(1);
    columns->addWidget(scroll);
    return whole;
}

void EvaluationPage::buildHead()
{
    m_view->addChip(tr("Satisfaction"), Score);
    m_view->addChip(tr("Quality score"), Quality);
    m_view->addChip(tr("Trend and loyalty"), Trend);
    m_view->addChip(tr("Comparison"), Compare);
    m_view->addChip(tr("Response speed"), Speed);
    m_period->setMinimumContentsLength(11);
    m_period->setAccessibleName(tr("Period"));
    m_period->addChoice(tr("This month"), ThisMonth);
    m_period->addChoice(tr("Last month"), LastMonth);
    m_period->addChoice(tr("This year"), ThisYear);
    m_period->addChoice(tr("Last 12 months"), LastTwelve);
    m_period->addChoice(tr("Own days"), OwnDays);
    m_period->setValue(LastTwelve);
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    for (DayEdit* day : {m_from, m_to}) {
        day->setFixedWidth(dp(120));
        connect(day, &DayEdit::valueEdited, this, [this] {
            m_period->setValue(OwnDays);
            refresh();
        });
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(8));
    row->addWidget(m_view);
    row->addStretch(1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_period, m_from, m_to})
        row->addWidget(widget);
    m_frame->body()->addLayout(row);
    connect(m_view, &ChipChoice::chosen, this, &EvaluationPage::chooseView);
    connect(m_period, &ChoiceCombo::chosen, this, &EvaluationPage::choosePeriod);
    connect(m_operator, &ChoiceCombo::chosen, this, &EvaluationPage::refresh);
}

void EvaluationPage::buildActions()
{
    m_operator->setMinimumContentsLength(22);
    m_operator->setAccessibleName(tr("Operator"));
    m_operator->setToolTip(tr("How weights and answers are combined. It is always printed with the result."));
    for (const FuzzyOperator by :
         {FuzzyOperator::ProductSum, FuzzyOperator::MinMax, FuzzyOperator::ProductMax, FuzzyOperator::MinSum})
        m_operator->addChoice(operatorName(by), int(by));
    m_export =
        makeAction(this, tr("Export"), QKeySequence(Qt::CTRL | Qt::Key_E), tr("Save the evaluation as a CSV file"));
    connect(m_export, &QAction::triggered, this, &EvaluationPage::exportFile);
    m_frame->addButton(m_export, Emphasis::Secondary);
    m_print = makeAction(this, tr("Print"), QKeySequence(Qt::CTRL | Qt::Key_P),
                         tr("The report with weights, matrices, answers and intervals"));
    connect(m_print, &QAction::triggered, this, [this] {
        const auto by = FuzzyOperator(m_operator->value().toInt());
        Q_EMIT openRequested(PrintCentre::previewRoute(DocumentKind::EvaluationReport,
                                                       evaluationPaperId(m_from->value(), m_to->value(), by)));
    });
    m_frame->addButton(m_print, Emphasis::Secondary);
}

QWidget* EvaluationPage::buildResult()
{
    auto* whole = new QWidget(m_stack);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(16));
    auto* card = new Card(tr("Score of the period"), whole);
    card->addHeaderWidget(m_operator);
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(24));
    auto* left = new QVBoxLayout;
    auto* head = new QHBoxLayout;
    m_score = plainLabel({}, TextRole::Figure, Ink::Text, card);
    m_score->setFont(fontOf(40, QFont::DemiBold));
    m_grade = new Chip({}, ChipTone::Neutral, card);
    head->addWidget(m_score);
    head->addWidget(m_grade, 0, Qt::AlignVCenter);
    head->addStretch(1);
    m_facts = wrappedLabel({}, TextRole::Hint, Ink::Muted, card);
    left->addLayout(head);
    left->addWidget(m_facts);
    left->addStretch(1);
    m_operators = new QGridLayout;
    m_operators->setHorizontalSpacing(dp(16));
    m_operators->setVerticalSpacing(dp(6));
    row->addLayout(left, 1);
    row->addLayout(m_operators);
    card->body()->addLayout(row);
    column->addWidget(card);
    auto* indicators = new Card(tr("Indicators"), whole);
    indicators->setHint(tr("Enter opens the answers, Ctrl+C copies the table"));
    indicators->setFlush(true);
    m_table = new IndicatorTable(indicators);
    indicators->body()->addWidget(m_table);
    column->addWidget(indicators, 1);
    return whole;
}

void EvaluationPage::connectWeights()
{
    const auto finish = [this](const Done& done, const QString& said) {
        if (!done)
            return false;
        Q_EMIT messageRequested(Tone::Success, said);
        readWeights();
        refresh();
        return true;
    };
    connect(m_weights, &WeightsCard::saveRequested, this, [this, finish] {
        const Done done = m_desk.saveDirectWeights(m_weights->entered());
        if (!finish(done, tr("The weights are saved.")))
            m_weights->showRefusal(done.error());
    });
    connect(m_weights, &WeightsCard::shippedRequested, this, [this, finish] {
        const Done done = m_desk.useShippedWeights();
        if (!finish(done, tr("The weights of the questionnaire are used again.")))
            m_weights->showRefusal(done.error());
    });
    connect(m_weights, &WeightsCard::judgementsRequested, this, [this] {
        if (const Outcome<EvaluationWeights> weights = m_desk.weights())
            m_judgements->edit(*weights);
    });
    connect(m_judgements, &JudgementPanel::saveRequested, this, [this, finish] {
        const Done done = m_desk.saveJudgements(m_judgements->experts());
        if (!finish(done, tr("The weights follow from the judgements now.")))
            m_judgements->showRefusal(done.error());
        else
            m_judgements->close();
    });
}

void EvaluationPage::connectViews()
{
    const auto show = [this](const QString& title, const QString& item, QDate from, QDate to) {
        m_answers->show(title, item, 1, 5, from, to);
    };
    connect(m_quality, &QualityView::answersWanted, this, show);
    connect(m_loyalty, &LoyaltyView::answersWanted, this, show);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) { openIndicator(row); });
    connect(m_table, &QTableWidget::cellDoubleClicked, this, [this](int row) { openIndicator(row); });
}

void EvaluationPage::openIndicator(int row)
{
    if (row >= 0 && row < int(m_codes.size()))
        m_answers->show(m_table->item(row, 0)->text(), m_codes[std::size_t(row)], 1, 5, m_from->value(), m_to->value());
}

void EvaluationPage::chooseView()
{
    const int view = m_view->value();
    m_views->setCurrentIndex(view);
    m_judgements->panel()->hide();
    m_quality->editor()->panel()->hide();
    m_answers->panel()->hide();
    // The quality score is that of the running month with the twelve before it.
    for (QWidget* widget : std::initializer_list<QWidget*>{m_period, m_from, m_to})
        widget->setVisible(view != Quality);
    m_export->setVisible(view == Score);
    m_print->setVisible(view == Score);
    refresh();
}

QString EvaluationPage::title() const
{
    return tr("Satisfaction evaluation");
}

void EvaluationPage::open(const Route& route)
{
    const QDate today = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    m_from->setToday(today);
    m_to->setToday(today);
    readWeights();
    const QString wanted = route.extras.value(QStringLiteral("view")).toString();
    for (const auto& [name, view] :
         {std::pair("score", Score), std::pair("quality", Quality), std::pair("trend", Trend),
          std::pair("comparison", Compare), std::pair("speed", Speed)}) {
        if (wanted != QLatin1String(name))
            continue;
        m_view->setValue(view);
        chooseView();
    }
    choosePeriod();
}

QWidget* EvaluationPage::firstFocus()
{
    return m_view->value() == Score ? static_cast<QWidget*>(m_period) : m_view;
}

void EvaluationPage::choosePeriod()
{
    const QDate today = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    const QDate month(today.year(), today.month(), 1);
    switch (m_period->value().toInt()) {
    case ThisMonth:
        m_from->setValue(month);
        m_to->setValue(today);
        break;
    case LastMonth:
        m_from->setValue(month.addMonths(-1));
        m_to->setValue(month.addDays(-1));
        break;
    case ThisYear:
        m_from->setValue(QDate(today.year(), 1, 1));
        m_to->setValue(today);
        break;
    case LastTwelve:
        m_from->setValue(today.addYears(-1).addDays(1));
        m_to->setValue(today);
        break;
    default:
        break;
    }
    refresh();
}

void EvaluationPage::readWeights()
{
    if (const Outcome<EvaluationWeights> weights = m_desk.weights())
        m_weights->showWeights(*weights);
}

void EvaluationPage::refresh()
{
    switch (m_view->value()) {
    case Quality:
        m_quality->refresh();
        return;
    case Trend:
        m_loyalty->showPeriod(m_from->value(), m_to->value());
        return;
    case Compare:
        m_comparison->showPeriod(m_from->value(), m_to->value());
        return;
    case Speed:
        m_speed->showPeriod(m_from->value(), m_to->value());
        return;
    default:
        break;
    }
    setProperty("busy", true);
    m_reader.ask([from = m_from->value(), to = m_to->value(), by = FuzzyOperator(m_operator->value().toInt())](
                     Workplace& place, const Stop&) { return EvaluationDesk(place.context()).evaluate(from, to, by); },
                 [this](const Outcome<EvaluationReport>& report) {
                     setProperty("busy", false);
                     m_frame->setSubtitle(report ? QString() : report.error().lines().join(QLatin1Char(' ')));
                     if (!report)
                         return;
                     m_stack->setCurrentIndex(report->result ? 0 : 1);
                     showReport(*report);
                 });
}

void EvaluationPage::showReport(const EvaluationReport& report)
{
    m_table->showReport(report);
    m_codes.clear();
    for (const std::vector<IndicatorResult>* rows : {&report.indicators, &report.products}) {
        for (const IndicatorResult& row : *rows)
            m_codes.push_back(row.indicator.code);
    }
    if (!report.result)
        return;
    const FuzzyResult& result = *report.result;
    m_score->setText(QString::number(result.score, 'f', 1));
    m_score->setAccessibleName(tr("Score %1 of 100").arg(m_score->text()));
    m_grade->setState(result.tied ? tr("undecided between two grades") : gradeNames().value(result.grade),
                      result.tied || report.insufficient ? ChipTone::Neutral : toneOfGrade(result.grade));
    QStringList facts;
    facts << tr("%1 of %2 surveys answered").arg(QString::number(report.answered), QString::number(report.asked)) +
                 (report.asked > 0
                      ? QStringLiteral(" (%1 %)").arg(100.0 * double(report.answered) / double(report.asked), 0, 'f', 0)
                      : QString());
    const Satisfaction csat = satisfactionOf(report);
    if (const std::optional<Bounds> bounds = wilsonInterval(csat.satisfied, csat.answers))
        facts << tr("Satisfied (CSAT) %1 % (Wilson 95 %: %2 to %3, n %4)")
                     .arg(QString::number(100.0 * double(csat.satisfied) / double(csat.answers), 'f', 0),
                          QString::number(100 * bounds->low, 'f', 0), QString::number(100 * bounds->high, 'f', 0),
                          QString::number(csat.answers));
    if (report.insufficient)
        facts << tr("Fewer than %1 answers: too few to judge.").arg(EvaluationDesk::kFewestAnswers);
    else if (std::isfinite(result.validity))
        facts << (result.validity < 0.5 ? tr("Validity of the grade %1: weak, the answers are spread.")
                                        : tr("Validity of the grade %1."))
                     .arg(QString::number(result.validity, 'f', 2));
    if (const std::optional<double> nps = report.recommendation.score()) {
        const std::optional<Bounds> bounds = report.recommendation.interval();
        facts << tr("Net promoter score %1 (%2 to %3, n %4)")
                     .arg(QString::number(*nps, 'f', 0), QString::number(bounds ? bounds->low : *nps, 'f', 0),
                          QString::number(bounds ? bounds->high : *nps, 'f', 0),
                          QString::number(report.recommendation.answers));
    }
    m_facts->setText(facts.join(QLatin1Char('\n')));
    showOperators(report);
}

void EvaluationPage::showOperators(const EvaluationReport& report)
{
    clearLayout(m_operators);
    int row = 0;
    for (const FuzzyOperator by :
         {FuzzyOperator::ProductSum, FuzzyOperator::MinMax, FuzzyOperator::ProductMax, FuzzyOperator::MinSum}) {
        const bool chosen = by == report.by;
        const std::optional<double> score = report.byOperator[std::size_t(by)];
        m_operators->addWidget(plainLabel(operatorName(by), TextRole::Hint, chosen ? Ink::Accent : Ink::Muted, this),
                               row, 0);
        auto* figure = plainLabel(score ? QString::number(*score, 'f', 1) : QStringLiteral("–"),
                                  chosen ? TextRole::Strong : TextRole::Body, Ink::Text, this);
        m_operators->addWidget(figure, row, 1, Qt::AlignRight);
        ++row;
    }
}

void EvaluationPage::exportFile()
{
    const QString name =
        tr("satisfaction %1 to %2").arg(m_from->value().toString(Qt::ISODate), m_to->value().toString(Qt::ISODate));
    const std::optional<QString> path = m_context.prompt.saveFile(
        this, tr("Export the evaluation"), name + QStringLiteral(".csv"), tr("CSV files (*.csv)"));
    if (!path)
        return;
    QByteArray bytes = csvByteOrderMark();
    for (const QString& line : m_table->text().split(QLatin1Char('\n')))
        bytes += csvLine(line.split(QLatin1Char('\t')));
    bytes += csvLine({m_operator->currentText(), m_score->text()});
    if (const Done written = writeVerified(*path, bytes); !written)
        Q_EMIT messageRequested(Tone::Error, written.error().message);
    else
        Q_EMIT messageRequested(Tone::Success, tr("Saved as %1.").arg(*path));
}

} // namespace sanbao
