// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/report_view.h"

#include "core/service/day_report_paper.h"
#include "core/service/goal_desk.h"
#include "core/service/labels.h"
#include "core/service/quality_sheet.h"
#include "ui/dashboard/dashboard_export.h"
#include "ui/dashboard/scope_bar.h"
#include "ui/editors/choice_combo.h"
#include "ui/printing/document_renderer.h"
#include "ui/printing/paper_format.h"
#include "ui/prompt/prompt.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/column_chart.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace sanbao {

namespace {

constexpr int kMostShown = 500;
enum AnswerOutcome { Answered, GaveUp };

bool isNumber(const QString& text)
{
    bool number = false;
    text.toDouble(&number);
    return number;
}

/// Figures and gaps only, and at least one figure.
bool isNumberColumn(const QTableWidget& table, int column)
{
    bool any = false;
    for (int row = 0; row < table.rowCount(); ++row) {
        const QString text = table.item(row, column)->text();
        if (!text.isEmpty() && !isNumber(text))
            return false;
        any = any || !text.isEmpty();
    }
    return any;
}

/// What the columns leave of the width goes to all of them, so that the table fills its card.
void spreadColumns(QTableWidget& table)
{
    const int count = table.columnCount();
    std::vector<int> widths;
    int used = 0;
    for (int column = 0; column < count; ++column) {
        widths.push_back(std::min(table.columnWidth(column) + dp(12), dp(280)));
        used += widths.back();
    }
    const int share = count > 0 ? std::clamp((table.viewport()->width() - dp(20) - used) / count, 0, dp(120)) : 0;
    for (int column = 0; column < count; ++column)
        table.setColumnWidth(column, widths[std::size_t(column)] + share);
    table.horizontalHeader()->setStretchLastSection(share > 0 && isNumberColumn(table, count - 1));
}

} // namespace

ReportView::ReportView(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_reader(context.workplace)
    , m_writer(context.workplace)
    , m_kind(new ChoiceCombo(this))
    , m_limitName(plainLabel({}, TextRole::Hint, Ink::Muted, this))
    , m_limit(new QSpinBox(this))
    , m_scope(new ScopeBar(this))
    , m_record(new ActionButton(tr("Record an answer time"), Emphasis::Secondary, this))
    , m_sheet(new ActionButton(tr("Sheet for the maker"), Emphasis::Secondary, this))
    , m_day(new ActionButton(tr("Day report"), Emphasis::Secondary, this))
    , m_note(wrappedLabel({}, TextRole::Hint, Ink::Muted, this))
    , m_chart(new ColumnChart(this))
    , m_chartCard(new ChartCard(m_chart, this))
    , m_table(new QTableWidget(this))
{
    auto* column = new QVBoxLayout;
    column->setSpacing(dp(12));
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(8));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_kind, m_limitName, m_limit})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(m_record);
    row->addWidget(m_sheet);
    row->addWidget(m_day);
    column->addLayout(row);
    column->addWidget(m_scope);
    column->addWidget(m_note);
    m_chartCard->setFixedHeight(dp(220));
    m_chartCard->hide();
    column->addWidget(m_chartCard);
    m_table->setObjectName(QStringLiteral("report.table"));
    m_table->setAccessibleName(tr("Report"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setVisible(false);
    m_table->verticalHeader()->setDefaultSectionSize(dp(28));
    auto* card = new Card({}, this);
    card->body()->addWidget(m_table);
    column->addWidget(card, 1);
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(dp(16));
    whole->addLayout(column, 1);
    buildHead();
    buildPanel();
    whole->addWidget(m_panel);
}

void ReportView::buildHead()
{
    m_kind->setObjectName(QStringLiteral("report.kind"));
    m_kind->setAccessibleName(tr("Report"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const ReportKind kind : reportKinds())
        m_kind->addChoice(reportName(kind), int(kind));
    m_limit->setObjectName(QStringLiteral("report.limit"));
    m_record->setObjectName(QStringLiteral("report.record"));
    m_sheet->setObjectName(QStringLiteral("report.sheet"));
    m_sheet->setToolTip(tr("Models, faults, how often, photos and what you suggest, as a paper for the maker"));
    connect(m_kind, &ChoiceCombo::chosen, this, &ReportView::kindChosen);
    connect(m_limit, &QSpinBox::valueChanged, this, &ReportView::ask);
    connect(m_scope, &ScopeBar::changed, this, &ReportView::ask);
    connect(m_table, &QTableWidget::cellActivated, this, &ReportView::openRow);
    connect(m_table, &QTableWidget::currentCellChanged, this, &ReportView::showCourse);
    connect(m_record, &QPushButton::clicked, this, [this] {
        m_form->clearIssues();
        m_panel->openPanel(m_seconds);
        m_seconds->selectAll();
    });
    m_day->setObjectName(QStringLiteral("report.day"));
    m_day->setToolTip(tr("The last day of the period on one paper, with the head of the audit chain"));
    connect(m_sheet, &QPushButton::clicked, this, &ReportView::saveSheet);
    connect(m_day, &QPushButton::clicked, this, &ReportView::saveDay);
}

void ReportView::buildPanel()
{
    m_panel = new SidePanel(tr("Answer time"), this, 320);
    m_form = new FormSection(m_panel, 92);
    m_channel = new ChoiceCombo(m_form);
    for (const Channel channel : {Channel::Hotline, Channel::WalkIn, Channel::Wechat, Channel::Web, Channel::Other})
        m_channel->addChoice(label(channel), int(channel));
    m_seconds = new QSpinBox(m_form);
    m_seconds->setRange(0, 24 * 3600);
    m_seconds->setSuffix(tr(" s"));
    m_seconds->setObjectName(QStringLiteral("answer.seconds"));
    m_outcome = new ChoiceCombo(m_form);
    m_outcome->setObjectName(QStringLiteral("answer.outcome"));
    m_outcome->addChoice(tr("was answered"), Answered);
    m_outcome->addChoice(tr("gave up"), GaveUp);
    m_form->addRow(QStringLiteral("channel"), tr("Channel"), m_channel);
    m_form->addRow(QStringLiteral("seconds"), tr("Waited"), m_seconds);
    m_form->addRow({}, tr("and"), m_outcome);
    m_panel->body()->addWidget(m_form);
    m_panel->body()->addStretch(1);
    QAction* save = m_panel->addSave(tr("Record"), tr("Keep this answer time"), QStringLiteral("answer.save"));
    connect(save, &QAction::triggered, this, &ReportView::recordAnswer);
    m_panel->hide();
}

void ReportView::setPeriod(const KpiPeriod& period)
{
    m_period = period;
}

void ReportView::setKind(ReportKind kind)
{
    m_kind->setValue(int(kind));
    kindChosen();
}

void ReportView::kindChosen()
{
    const auto kind = static_cast<ReportKind>(m_kind->value().toInt());
    const std::optional<ReportLimit> limit = reportLimit(kind);
    const QSignalBlocker quiet(m_limit);
    if (limit) {
        m_limitName->setText(limit->name);
        m_limit->setRange(limit->least, limit->most);
        m_limit->setSuffix(QLatin1Char(' ') + limit->unit);
        m_limit->setValue(limit->usual);
        m_limit->setAccessibleName(limit->name);
    }
    ask();
}

void ReportView::ask()
{
    const auto kind = static_cast<ReportKind>(m_kind->value().toInt());
    const bool limited = reportLimit(kind).has_value();
    m_limitName->setVisible(limited);
    m_limit->setVisible(limited);
    m_record->setVisible(kind == ReportKind::Answers);
    m_scope->setVisible(kind != ReportKind::Answers);
    m_sheet->setVisible(kind == ReportKind::TopModels || kind == ReportKind::TopFaults);
    m_day->setVisible(kind == ReportKind::Orders);
    setProperty("busy", true);
    const ReportQuestion question{kind, m_period, m_scope->filters(), limited ? m_limit->value() : 0};
    m_reader.ask(
        [question](Workplace& place, const Stop&) -> Outcome<Answer> {
            Outcome<Report> report = ReportDesk(place.context()).make(question);
            if (!report)
                return std::move(report).error();
            Outcome<ScopeChoices> choices =
                AnalysisDesk(place.context()).scopes(ScopeBar::groupings(), question.period);
            if (!choices)
                return std::move(choices).error();
            return Answer{std::move(*report), std::move(*choices)};
        },
        [this](const Outcome<Answer>& answer) { display(answer); });
}

void ReportView::display(const Outcome<Answer>& answer)
{
    setProperty("busy", false);
    if (!answer) {
        Q_EMIT messageRequested(Tone::Error, answer.error().message);
        return;
    }
    m_report = answer->report;
    m_scope->setChoices(answer->choices);
    const int shownRows = int(std::min<std::size_t>(m_report->rows.size(), std::size_t(kMostShown)));
    QString note = m_report->note;
    if (shownRows < int(m_report->rows.size()))
        note += QLatin1Char(' ') + tr("The first %1 are shown; the export has all.").arg(shownRows);
    if (m_report->rows.empty())
        note = tr("Nothing in this period. Choose another period, or take a filter away.");
    m_note->setText(note);
    m_table->clear();
    m_table->setColumnCount(int(m_report->headers.size()));
    m_table->setHorizontalHeaderLabels(m_report->headers);
    m_table->setRowCount(shownRows);
    for (int row = 0; row < shownRows; ++row) {
        const QStringList& cells = m_report->rows[std::size_t(row)].cells;
        for (int column = 0; column < int(m_report->headers.size()); ++column) {
            auto* item = new QTableWidgetItem(cells.value(column));
            item->setToolTip(plainToolTip(cells.value(column)));
            if (isNumber(cells.value(column)))
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const bool number = isNumberColumn(*m_table, column);
        m_table->horizontalHeaderItem(column)->setTextAlignment((number ? Qt::AlignRight : Qt::AlignLeft) |
                                                                Qt::AlignVCenter);
    }
    m_table->horizontalHeader()->setMinimumSectionSize(dp(72));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->resizeColumnsToContents();
    spreadColumns(*m_table);
    if (shownRows > 0)
        m_table->setCurrentCell(0, 0);
    showCourse();
    Q_EMIT shown();
}

void ReportView::showCourse()
{
    const int row = m_table->currentRow();
    const bool drawn = m_report && row >= 0 && row < int(m_report->rows.size()) && !m_report->courseLabels.isEmpty();
    m_chartCard->setVisible(drawn);
    if (!drawn)
        return;
    const ReportRow& one = m_report->rows[std::size_t(row)];
    std::vector<ColumnPoint> points;
    ChartTable twin{{tr("Month"), tr("Share (%)"), tr("Target (%)")}, {}};
    const QString target = m_report->courseTarget ? QString::number(*m_report->courseTarget, 'f', 1) : QString();
    for (int i = 0; i < int(m_report->courseLabels.size()) && i < int(one.course.size()); ++i) {
        const std::optional<double>& value = one.course[std::size_t(i)];
        const QString words = value ? QString::number(*value, 'f', 1) : QStringLiteral("–");
        ColumnPoint point{m_report->courseLabels[i], QStringLiteral("%1: %2 %").arg(m_report->courseLabels[i], words),
                          value};
        point.signal = value && m_report->courseTarget && *value > *m_report->courseTarget;
        points.push_back(std::move(point));
        twin.rows.push_back({m_report->courseLabels[i], words, target});
    }
    m_chart->setPoints(points, ColumnView::Control, m_report->courseTarget);
    const bool ofRow = m_report->question.kind == ReportKind::Remote;
    m_chartCard->setTitle(ofRow ? QStringLiteral("%1 · %2").arg(m_report->title, one.cells.value(0)) : m_report->title);
    m_chartCard->setHint(m_report->courseTarget ? tr("% a month · line: target %1 %").arg(target) : tr("% a month"));
    m_chartCard->setTable(twin);
}

void ReportView::openRow(int row)
{
    if (!m_report || row < 0 || row >= int(m_report->rows.size()))
        return;
    const ReportRow& one = m_report->rows[std::size_t(row)];
    if (one.orders.size() == 1) {
        Q_EMIT openRequested({QStringLiteral("order"), one.orders.front().value, {}});
        return;
    }
    QVariantList ids;
    std::set<qint64> seen;
    for (const WorkOrderId order : one.orders) {
        if (seen.insert(order.value).second)
            ids.append(order.value);
    }
    if (ids.isEmpty())
        Q_EMIT messageRequested(Tone::Info, tr("No orders are behind this row."));
    else
        Q_EMIT openRequested({QStringLiteral("orders"),
                              0,
                              {{QStringLiteral("ids"), ids},
                               {QStringLiteral("title"),
                                QStringLiteral("%1 · %2 · %3")
                                    .arg(m_report->title, one.cells.value(0), m_report->question.period.title())}}});
}

void ReportView::save()
{
    if (!m_report)
        return;
    if (!m_context.workplace.context().may(Permission::Export)) {
        Q_EMIT messageRequested(Tone::Error, tr("Exporting records needs the permission to export."));
        return;
    }
    const std::optional<QString> path =
        m_context.prompt.saveFile(this, tr("Export the report"),
                                  QStringLiteral("%1 %2.xlsx").arg(m_report->title, m_report->question.period.title()),
                                  tr("Spreadsheet (*.xlsx);;Table (*.csv)"));
    if (!path)
        return;
    ChartTable table{m_report->headers, {}};
    for (const ReportRow& row : m_report->rows)
        table.rows.push_back(row.cells);
    m_writer.ask(
        [table, path = *path, name = m_report->title](Workplace&, const Stop&) { return saveTable(path, name, table); },
        [this, path = *path](const Done& written) {
            if (written)
                Q_EMIT messageRequested(Tone::Success, tr("Saved as %1.").arg(path));
            else
                Q_EMIT messageRequested(Tone::Error, written.error().message);
        });
}

void ReportView::recordAnswer()
{
    m_form->clearIssues();
    AnswerTime answer;
    answer.channel = static_cast<Channel>(m_channel->value().toInt());
    if (m_outcome->value().toInt() == Answered)
        answer.seconds = m_seconds->value();
    else
        answer.beganAt = Instant(m_context.workplace.clock().now().ms - qint64(m_seconds->value()) * 1000);
    const Outcome<AnswerTime> kept = GoalDesk(m_context.workplace.context()).recordAnswer(answer);
    if (!kept) {
        if (const QString words = placeRefusal(kept.error(), m_form); !words.isEmpty())
            Q_EMIT messageRequested(Tone::Error, words);
        return;
    }
    Q_EMIT messageRequested(Tone::Success, tr("The answer time is recorded."));
    m_seconds->setFocus();
    m_seconds->selectAll();
    ask();
}

void ReportView::savePaper(const QString& title, const QString& name,
                           const std::function<Outcome<Document>(ServiceContext&)>& make)
{
    const std::optional<QString> path =
        m_context.prompt.saveFile(this, title, QStringLiteral("%1 %2.pdf").arg(title, name), tr("PDF files (*.pdf)"));
    if (!path)
        return;
    m_writer.ask(
        [make, path = *path](Workplace& place, const Stop&) -> Done {
            const Outcome<Document> paper = make(place.context());
            if (!paper)
                return paper.error();
            const Outcome<QByteArray> bytes = pdfBytes(*paper, *paperFormatFor(QStringLiteral("A4")));
            return bytes ? writeVerified(path, *bytes) : Done(bytes.error());
        },
        [this, path = *path](const Done& written) {
            if (written)
                Q_EMIT messageRequested(Tone::Success, tr("Saved as %1.").arg(path));
            else
                Q_EMIT messageRequested(Tone::Error, written.error().message);
        });
}

void ReportView::saveSheet()
{
    const std::optional<QString> suggestion = m_context.prompt.askText(
        this, {tr("Quality feedback"),
               tr("What do you suggest to the maker? Without words the paper has lines to write on."),
               {},
               tr("Next"),
               {},
               true});
    if (!suggestion)
        return;
    savePaper(tr("Quality feedback"), m_period.title(),
              [period = m_period, filters = m_scope->filters(), scope = m_scope->words(),
               words = suggestion->trimmed()](ServiceContext& context) {
                  return QualitySheet(context).make(period, filters, scope, words);
              });
}

void ReportView::saveDay()
{
    const QDate today = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    const QDate day = std::min(today, m_period.to);
    savePaper(tr("Day report"), day.toString(Qt::ISODate),
              [day](ServiceContext& context) { return dayReportPaper(context, day); });
}

} // namespace sanbao
