// SPDX-License-Identifier: GPL-3.0-or-later
// What a review looks like, and what is written on it.
#include "core/service/alert_desk.h"
#include "core/service/kpi_amount.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/printing/document_renderer.h"
#include "ui/printing/paper_format.h"
#include "ui/prompt/prompt.h"
#include "ui/quality/review_page.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTableWidget>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kCommentColumn = 6;

void fill(QTableWidget* view, const QStringList& headers, const std::vector<QStringList>& rows,
          const std::vector<int>& numbers, int stretched)
{
    view->setColumnCount(int(headers.size()));
    view->setHorizontalHeaderLabels(headers);
    view->setRowCount(int(rows.size()));
    for (int row = 0; row < view->rowCount(); ++row) {
        for (int column = 0; column < view->columnCount(); ++column) {
            const QString text = rows[std::size_t(row)].value(column);
            auto* item = new QTableWidgetItem(text.simplified());
            item->setToolTip(plainToolTip(text));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            if (std::find(numbers.begin(), numbers.end(), column) != numbers.end())
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            view->setItem(row, column, item);
        }
    }
    for (int column = 0; column < view->columnCount(); ++column) {
        const bool number = std::find(numbers.begin(), numbers.end(), column) != numbers.end();
        view->horizontalHeaderItem(column)->setTextAlignment((number ? Qt::AlignRight : Qt::AlignLeft) |
                                                             Qt::AlignVCenter);
    }
    view->horizontalHeader()->setMinimumSectionSize(dp(92)); // headings and durations need more than their letters
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    // The page scrolls, not the table in it.
    view->setFixedHeight(view->horizontalHeader()->sizeHint().height() + view->rowCount() * dp(28) + dp(6));
}

bool isMissed(const ReviewFigure& figure)
{
    const bool time = definitionOf(figure.now.kpi).form == KpiForm::Duration;
    const std::optional<double> value = time && figure.now.median ? figure.now.median : figure.now.value;
    if (!figure.target || !value)
        return false;
    const bool down = definitionOf(figure.now.kpi).direction == KpiDirection::LowerIsBetter;
    return down ? *value > *figure.target : *value < *figure.target;
}

} // namespace

void ReviewPage::display(const Outcome<Review>& review)
{
    setProperty("busy", false);
    m_progress->hide();
    m_stop->hide();
    if (!review) {
        Q_EMIT messageRequested(Tone::Error, review.error().lines().join(QLatin1Char('\n')));
        return;
    }
    m_review = *review;
    m_monthName->setText(m_review->month.title());
    showFigures();
    showLists();
    showActions();
    m_minutes->setPlainText(m_review->pack.minutes);
    m_decisions->setPlainText(m_review->pack.decisions);
    Q_EMIT shown();
}

void ReviewPage::showFigures()
{
    std::vector<QStringList> rows;
    for (const ReviewFigure& figure : m_review->figures) {
        const Kpi kpi = figure.now.kpi;
        const auto comment = m_review->pack.comments.find(kpiId(kpi));
        const QString reported = figure.reported ? amountText(kpi, *figure.reported) : QString();
        QString target = figure.target ? amountText(kpi, *figure.target) : QString();
        if (isMissed(figure))
            target += QStringLiteral(" !");
        rows.push_back({kpiName(kpi), figureText(figure.now), QString::number(figure.now.n), figureText(figure.before),
                        figureText(figure.lastYear),
                        reported.isEmpty() ? target : tr("%1 (told %2)").arg(target, reported),
                        comment == m_review->pack.comments.end() ? QString() : comment->second});
    }
    fill(m_figures,
         {tr("Figure"), tr("This month"), tr("n"), tr("Month before"), tr("Last year"), tr("Target"), tr("Comment")},
         rows, {1, 2, 3, 4, 5}, kCommentColumn);
    for (int row = 0; row < m_figures->rowCount(); ++row) {
        m_figures->item(row, kCommentColumn)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
        if (isMissed(m_review->figures[std::size_t(row)]))
            m_figures->item(row, 5)->setForeground(themeOf(this).badInk);
    }
}

void ReviewPage::showLists()
{
    std::vector<QStringList> worst;
    for (const WorstOrder& order : m_review->worst)
        worst.push_back({order.row.number, order.row.productLabel, order.row.faultText, order.why});
    fill(m_worst, {tr("Order"), tr("Product"), tr("Fault"), tr("Why")}, worst, {}, 3);
    std::vector<QStringList> complaints;
    for (const ReviewComplaint& complaint : m_review->complaints)
        complaints.push_back(
            {complaint.number, complaint.receivedOn.toString(Qt::ISODate), complaint.claim, complaint.state});
    fill(m_complaints, {tr("Number"), tr("Received"), tr("Claim"), tr("State")}, complaints, {}, 2);
    AlertDesk desk(m_context.workplace.context());
    std::vector<QStringList> alerts;
    for (const KpiAlert& alert : m_review->alerts)
        alerts.push_back({alertLevelName(alert.level), desk.subjectName(alert.subject), desk.sentence(alert),
                          alertStateName(alert.state)});
    fill(m_alerts, {tr("Level"), tr("What"), tr("Finding"), tr("State")}, alerts, {}, 2);
    std::vector<QStringList> health;
    for (const HealthCount& count : m_review->health)
        health.push_back({healthName(count.code), QString::number(count.orders.size())});
    fill(m_health, {tr("What is missing"), tr("Orders")}, health, {1}, 0);
}

void ReviewPage::showActions()
{
    std::vector<QStringList> rows;
    for (const ReviewAction& action : m_review->actions)
        rows.push_back({action.what, m_context.workplace.catalogue().staffName(action.owner),
                        action.dueOn.toString(Qt::ISODate),
                        action.doneAt ? tr("done: %1").arg(action.outcome) : tr("open – Enter finishes it")});
    fill(m_actions, {tr("What"), tr("Owner"), tr("Due"), tr("State")}, rows, {}, 0);
}

ReviewPack ReviewPage::typedPack() const
{
    ReviewPack pack = m_review->pack;
    pack.month = m_review->month.firstMonth();
    pack.minutes = m_minutes->toPlainText();
    pack.decisions = m_decisions->toPlainText();
    for (int row = 0; row < m_figures->rowCount(); ++row) {
        const QString id = kpiId(m_review->figures[std::size_t(row)].now.kpi);
        const QString text = m_figures->item(row, kCommentColumn)->text().trimmed();
        if (text.isEmpty())
            pack.comments.erase(id);
        else
            pack.comments[id] = text;
    }
    return pack;
}

bool ReviewPage::isChanged() const
{
    if (!m_review)
        return false;
    const ReviewPack typed = typedPack();
    return typed.comments != m_review->pack.comments || typed.minutes.trimmed() != m_review->pack.minutes.trimmed() ||
           typed.decisions.trimmed() != m_review->pack.decisions.trimmed();
}

bool ReviewPage::save()
{
    if (!m_review)
        return false;
    const Outcome<ReviewPack> saved = ReviewDesk(m_context.workplace.context()).save(typedPack());
    if (!saved) {
        Q_EMIT messageRequested(Tone::Error, saved.error().message);
        return false;
    }
    m_review->pack = *saved;
    Q_EMIT messageRequested(Tone::Success, tr("The review of %1 is saved.").arg(m_review->month.title()));
    return true;
}

void ReviewPage::savePdf()
{
    if (!m_review || (isChanged() && !save()))
        return;
    const std::optional<QString> path = m_context.prompt.saveFile(
        this, tr("Review pack"), QStringLiteral("review-%1.pdf").arg(m_review->month.title()), tr("PDF files (*.pdf)"));
    if (!path)
        return;
    m_progress->setMaximum(0);
    m_progress->show();
    m_stop->show();
    setProperty("busy", true);
    m_reader.ask(
        [review = *m_review, path = *path](Workplace& place, const Stop& stop) -> Done {
            const Document document = ReviewDesk(place.context()).document(review);
            const Outcome<QByteArray> bytes = pdfBytes(document, *paperFormatFor(QStringLiteral("A4")));
            if (!bytes)
                return bytes.error();
            if (stop())
                return Failure::of(FailureKind::Unavailable, tr("The review was stopped."));
            return writeVerified(path, *bytes);
        },
        [this, path = *path](const Done& written) {
            setProperty("busy", false);
            m_progress->hide();
            m_stop->hide();
            if (written)
                Q_EMIT messageRequested(Tone::Success, tr("Saved as %1.").arg(path));
            else
                Q_EMIT messageRequested(Tone::Error, written.error().message);
        });
}

void ReviewPage::addAction()
{
    if (!m_review || (isChanged() && !save()))
        return;
    m_actionForm->clearIssues();
    const Outcome<ReviewAction> added = ReviewDesk(m_context.workplace.context())
                                            .addAction(m_review->month.firstMonth(), m_what->text(),
                                                       StaffId(m_owner->value().toLongLong()), m_due->value());
    if (!added) {
        if (const QString words = placeRefusal(added.error(), m_actionForm); !words.isEmpty())
            Q_EMIT messageRequested(Tone::Error, words);
        return;
    }
    m_what->clear();
    m_due->setValue({});
    ask();
}

void ReviewPage::finishAction(int row)
{
    if (!m_review || row < 0 || row >= int(m_review->actions.size()))
        return;
    const ReviewAction& action = m_review->actions[std::size_t(row)];
    if (action.doneAt || (isChanged() && !save()))
        return;
    const std::optional<QString> outcome =
        m_context.prompt.askText(this, {tr("Finish the action"), action.what, {}, tr("Finish"), {}, false});
    if (!outcome)
        return;
    const Outcome<ReviewAction> done =
        ReviewDesk(m_context.workplace.context()).finish(action.id, action.revision, *outcome);
    if (done)
        ask();
    else
        Q_EMIT messageRequested(Tone::Error, done.error().lines().join(QLatin1Char('\n')));
}

} // namespace sanbao
