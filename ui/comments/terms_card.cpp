// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comments/terms_card.h"

#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace sanbao {

namespace {

enum Column { Term, Discontent, Content, Odds, Certainty, Columns };

QTableWidgetItem* cell(const QString& text, Qt::Alignment side)
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(side | Qt::AlignVCenter);
    return item;
}

} // namespace

TermsCard::TermsCard(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(tr("What the discontented say"), this))
    , m_explained(wrappedLabel({}, TextRole::Hint, Ink::Muted, m_card))
    , m_table(new QTableWidget(0, Columns, m_card))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    m_card->body()->addWidget(m_explained);
    m_card->body()->addWidget(m_table, 1);
    m_table->setObjectName(QStringLiteral("comment.terms"));
    m_table->setAccessibleName(tr("Telling terms"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(dp(30));
    m_table->setHorizontalHeaderLabels({tr("Expression"), tr("Disc."), tr("Cont."), tr("Odds"), QStringLiteral("z")});
    m_table->horizontalHeaderItem(Discontent)->setToolTip(tr("Discontented comments that contain the term"));
    m_table->horizontalHeaderItem(Content)->setToolTip(tr("Content comments that contain the term"));
    m_table->horizontalHeaderItem(Odds)->setToolTip(
        tr("How many times the odds of the term are higher among the discontented"));
    m_table->horizontalHeaderItem(Certainty)->setToolTip(
        tr("Log odds ratio over its standard error; above 1.96 is more than chance"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(Term, QHeaderView::Stretch);
    m_table->horizontalHeaderItem(Term)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = Discontent; column < Columns; ++column) {
        m_table->setColumnWidth(column, dp(64));
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    connect(m_table, &QTableWidget::cellActivated, this,
            [this](int row, int) { Q_EMIT termChosen(m_terms[std::size_t(row)].text); });
    connect(m_table, &QTableWidget::cellClicked, this,
            [this](int row, int) { Q_EMIT termChosen(m_terms[std::size_t(row)].text); });
}

TermsCard::~TermsCard() = default;

void TermsCard::display(const TermComparison& comparison)
{
    m_explained->setText(
        tr("A term is telling when it stands in more discontented comments (%1) than its share of content ones (%2) "
           "lets expect. Odds 5 means: among the discontented its odds are five times as high. z says how sure that "
           "is; above 1.96 is more than chance. Choose a term to read its comments.")
            .arg(QString::number(comparison.discontent), QString::number(comparison.content)));
    m_terms = comparison.terms;
    m_table->setRowCount(int(m_terms.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const TellingTerm& term = m_terms[std::size_t(row)];
        m_table->setItem(row, Term, cell(term.text, Qt::AlignLeft));
        m_table->setItem(row, Discontent, cell(QString::number(term.inDiscontent), Qt::AlignRight));
        m_table->setItem(row, Content, cell(QString::number(term.inContent), Qt::AlignRight));
        m_table->setItem(row, Odds, cell(QString::number(term.oddsRatio, 'f', 1), Qt::AlignRight));
        m_table->setItem(row, Certainty, cell(QString::number(term.z, 'f', 1), Qt::AlignRight));
    }
}

} // namespace sanbao
