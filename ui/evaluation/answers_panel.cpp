// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/answers_panel.h"

#include "core/service/workplace.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"
#include "ui/widgets/figure_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QVBoxLayout>

namespace sanbao {

AnswersPanel::AnswersPanel(PageContext& context, Page* page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_panel(new SidePanel(tr("Answers"), page, 380))
    , m_count(plainLabel({}, TextRole::Hint, Ink::Muted, m_panel))
    , m_table(
          new FigureTable(tr("Answers behind the figure"), {tr("Order and comment"), tr("Day"), tr("Value")}, m_panel))
{
    m_table->setObjectName(QStringLiteral("evaluation.answers"));
    m_table->setFigureWidth(64);
    m_table->setColumnWidth(1, dp(92));
    m_panel->body()->addWidget(m_count);
    m_panel->body()->addWidget(m_table, 1);
    connect(m_table, &FigureTable::lineChosen, this, [this](int line) {
        if (line >= 0 && line < int(m_rows.size()))
            Q_EMIT m_page->openRequested({QStringLiteral("survey"), m_rows[std::size_t(line)].survey.value, {}});
    });
}

void AnswersPanel::show(const QString& title, const QString& item, int low, int high, QDate from, QDate to)
{
    const Outcome<std::vector<AnswerRow>> rows =
        SurveyResultDesk(m_context.workplace.context()).behind(item, low, high, from, to);
    if (!rows) {
        Q_EMIT m_page->messageRequested(Tone::Error, rows.error().message);
        return;
    }
    m_rows = *rows;
    const QTimeZone& zone = m_context.workplace.catalogue().zone();
    std::vector<QStringList> lines;
    for (const AnswerRow& row : m_rows) {
        QStringList words{row.orderNumber, row.customer, row.comment.simplified()};
        words.removeAll(QString());
        lines.push_back({words.join(QStringLiteral(" · ")), localDay(row.answeredAt, zone).toString(Qt::ISODate),
                         row.value ? QString::number(*row.value) : QString()});
    }
    m_table->setLines(lines);
    m_count->setText(tr("%1 answers, the newest first; Enter opens the survey").arg(m_rows.size()));
    m_panel->setTitle(title);
    m_panel->openPanel(m_table);
}

} // namespace sanbao
