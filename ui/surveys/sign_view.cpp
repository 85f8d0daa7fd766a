// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/sign_view.h"

#include "core/service/feedback_desk.h"
#include "core/service/feedback_paper.h"
#include "core/service/steering.h"
#include "core/service/survey_result_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/text_box.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figure_table.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace sanbao {

namespace {

/// Periods are whole months: "2026-10", "2026-07 – 2026-09".
QString monthsWords(const AnalysisPeriod& period)
{
    const QString from = period.from.toString(QStringLiteral("yyyy-MM"));
    const QString to = period.to.toString(QStringLiteral("yyyy-MM"));
    return from == to ? from : from + QStringLiteral(" – ") + to;
}

} // namespace

SignView::SignView(PageContext& context, Page* page)
    : QWidget(page)
    , m_context(context)
    , m_page(page)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(16));
    row->addWidget(buildPeriods(), 3);
    row->addWidget(buildConclusion(), 2);
}

QWidget* SignView::buildPeriods()
{
    auto* card = new Card(tr("Analyses due"), this);
    m_months = new ChoiceCombo(card);
    m_months->setAccessibleName(tr("How often"));
    m_months->setMinimumContentsLength(12);
    m_months->addChoice(tr("Each month"), 1);
    m_months->addChoice(tr("Each quarter"), 3);
    m_months->addChoice(tr("Each half-year"), 6);
    card->addHeaderWidget(m_months);
    m_table = new FigureTable(tr("Analyses of the last year"),
                              {tr("Period"), tr("Answers and feedback"), tr("Sign until"), tr("State")}, card);
    m_table->setObjectName(QStringLiteral("analysis.periods"));
    m_table->setFigureWidth(130);
    card->body()->addWidget(m_table, 1);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int line) { choose(line); });
    connect(m_months, &ChoiceCombo::chosen, this, &SignView::savePeriod);
    return card;
}

QWidget* SignView::buildConclusion()
{
    auto* card = new Card(tr("What follows from it"), this);
    m_what = wrappedLabel({}, TextRole::Body, Ink::Text, card);
    m_what->setObjectName(QStringLiteral("analysis.facts"));
    m_form = new FormSection(card, 84);
    m_conclusion = textBox(6, m_form);
    m_conclusion->setObjectName(QStringLiteral("analysis.conclusion"));
    m_conclusion->setPlaceholderText(tr("What customers said, what is changed, by whom"));
    m_form->addRow(QStringLiteral("conclusion"), tr("Conclusion"), m_conclusion);
    m_sign = new ActionButton(tr("Sign the analysis"), Emphasis::Primary, card);
    m_sign->setObjectName(QStringLiteral("analysis.sign"));
    card->body()->addWidget(m_what);
    card->body()->addWidget(m_form);
    card->body()->addWidget(m_sign, 0, Qt::AlignRight);
    card->body()->addStretch(1);
    connect(m_sign, &QPushButton::clicked, this, &SignView::sign);
    return card;
}

QWidget* SignView::firstFocus() const
{
    return m_table;
}

void SignView::refresh()
{
    CampaignDesk desk(m_context.workplace.context());
    m_months->setValue(desk.periodMonths());
    m_months->setEnabled(m_context.workplace.context().may(kSteersStore));
    const Outcome<std::vector<AnalysisPeriod>> periods = desk.analyses();
    m_periods = periods.value_or(std::vector<AnalysisPeriod>());
    const auto waiting = std::find_if(m_periods.begin(), m_periods.end(), [](const AnalysisPeriod& period) {
        return period.state != AnalysisState::Signed;
    });
    m_chosen = waiting == m_periods.end() ? 0 : int(waiting - m_periods.begin());
    const QSignalBlocker quiet(m_table);
    std::vector<QStringList> lines;
    for (const AnalysisPeriod& period : m_periods)
        lines.push_back({monthsWords(period), QString::number(period.voices), period.dueOn.toString(Qt::ISODate),
                         label(period.state)});
    m_table->setLines(lines);
    for (int line = 0; line < m_table->rowCount(); ++line) {
        if (m_periods[std::size_t(line)].state == AnalysisState::Overdue)
            m_table->item(line, 3)->setForeground(themeOf(this).badInk);
    }
    m_table->selectRow(m_chosen);
    showChosen();
}

void SignView::choose(int line)
{
    if (line < 0 || line >= int(m_periods.size()) || line == m_chosen)
        return;
    m_chosen = line;
    showChosen();
}

void SignView::showChosen()
{
    m_form->clearIssues();
    if (m_chosen >= int(m_periods.size()))
        return;
    const AnalysisPeriod& period = m_periods[std::size_t(m_chosen)];
    QStringList facts;
    ServiceContext& context = m_context.workplace.context();
    if (const Outcome<SurveyResult> result = SurveyResultDesk(context).result(period.from, period.to)) {
        facts << tr("%1 answered surveys, %2 of %3 satisfied")
                     .arg(QString::number(result->answered), QString::number(result->csat.satisfied),
                          QString::number(result->csat.answers));
        facts << npsWords(result->nps);
    }
    if (const Outcome<FeedbackReport> report = FeedbackDesk(context).report(period.from, period.to)) {
        facts << tr("Feedback: %1").arg(feedbackFacts(*report));
        QStringList words;
        for (std::size_t i = 0; i < std::min<std::size_t>(5, report->terms.size()); ++i)
            words << report->terms[i].text;
        if (!words.isEmpty())
            facts << tr("Most said: %1").arg(words.join(QStringLiteral(", ")));
    }
    if (period.sign)
        facts << tr("Signed by %1 on %2")
                     .arg(context.catalogue.staffName(period.sign->signedBy),
                          inZone(period.sign->signedAt, context.catalogue.zone())
                              .toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    m_what->setText(facts.join(QLatin1Char('\n')));
    m_conclusion->setPlainText(period.sign ? period.sign->conclusion : QString());
    m_conclusion->setReadOnly(period.sign.has_value());
    m_sign->setVisible(!period.sign);
    m_sign->setEnabled(context.may(kSteersStore));
}

void SignView::sign()
{
    if (m_chosen >= int(m_periods.size()) || m_periods[std::size_t(m_chosen)].sign)
        return;
    m_form->clearIssues();
    const Done done = CampaignDesk(m_context.workplace.context())
                          .sign(m_periods[std::size_t(m_chosen)].from, m_conclusion->toPlainText());
    if (!done) {
        if (const QString words = placeRefusal(done.error(), m_form); !words.isEmpty())
            Q_EMIT m_page->messageRequested(Tone::Error, words);
        return;
    }
    refresh();
    Q_EMIT m_page->messageRequested(Tone::Success, tr("The analysis is signed."));
}

void SignView::savePeriod()
{
    CampaignDesk desk(m_context.workplace.context());
    if (const Done done = desk.savePeriod(m_months->value().toInt(), desk.daysToSign()); !done)
        Q_EMIT m_page->messageRequested(Tone::Error, done.error().lines().join(QLatin1Char('\n')));
    refresh();
}

} // namespace sanbao
