// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/indicator_table.h"

#include "core/service/catalogue.h"
#include "core/service/grade_words.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace sanbao {

namespace {

enum Column { Name, Weight, Answers, FirstGrade, Bar = FirstGrade + 5, Score, Columns };
constexpr int kMembershipRole = Qt::UserRole;

QColor mixed(const QColor& a, const QColor& b, double part)
{
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * part),
                            float(a.greenF() + (b.greenF() - a.greenF()) * part),
                            float(a.blueF() + (b.blueF() - a.blueF()) * part));
}

/// Two greens, grey, two reds: the middle belongs to nobody.
QColor gradeColour(const Theme& theme, int grade)
{
    switch (grade) {
    case 0:
        return theme.ok;
    case 1:
        return mixed(theme.ok, theme.surface, 0.45);
    case 2:
        return theme.line;
    case 3:
        return mixed(theme.bad, theme.surface, 0.45);
    default:
        return theme.bad;
    }
}

/// Cells and header share the same distance from the column's edges.
class PaddedCell : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->rect.adjust(index.column() == Name ? dp(3) : -dp(6), 0, dp(1), 0);
    }
};

class MembershipBar final : public PaddedCell
{
public:
    using PaddedCell::PaddedCell;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QVariantList shares = index.data(kMembershipRole).toList();
        if (shares.isEmpty())
            return;
        const QRectF track = QRectF(option.rect).adjusted(dp(8), dp(11), -dp(8), -dp(11));
        double left = track.left();
        for (int grade = 0; grade < shares.size(); ++grade) {
            const double width = track.width() * shares[grade].toDouble();
            painter->fillRect(QRectF(left, track.top(), width, track.height()),
                              gradeColour(themeOf(option.widget), grade));
            left += width;
        }
    }
};

QString questionOf(const IndicatorWeight& indicator)
{
    return speaksChinese() || indicator.textEn.isEmpty() ? indicator.textZh : indicator.textEn;
}

QTableWidgetItem* number(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

IndicatorTable::IndicatorTable(QWidget* parent)
    : QTableWidget(0, Columns, parent)
{
    setAccessibleName(tr("Indicators"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setItemDelegate(new PaddedCell(this));
    setItemDelegateForColumn(Bar, new MembershipBar(this));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(dp(36));
    horizontalHeader()->setHighlightSections(false);
    setHorizontalHeaderLabels({tr("Indicator"), tr("Weight"), QStringLiteral("n"), QStringLiteral("5"),
                               QStringLiteral("4"), QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("1"),
                               tr("Shares"), tr("Score")});
    const QStringList grades = gradeNames();
    for (int grade = 0; grade < 5; ++grade)
        horizontalHeaderItem(FirstGrade + grade)->setToolTip(grades[grade]);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    horizontalHeader()->setFixedHeight(dp(32));
    horizontalHeaderItem(Name)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = Weight; column < Columns; ++column) {
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        setColumnWidth(column, column == Weight || column == Score ? dp(68) : dp(44));
    }
    setColumnWidth(Bar, dp(132));
    horizontalHeaderItem(Bar)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void IndicatorTable::showReport(const EvaluationReport& report)
{
    std::vector<IndicatorResult> rows = report.indicators;
    rows.insert(rows.end(), report.products.begin(), report.products.end());
    setRowCount(int(rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const IndicatorResult& result = rows[std::size_t(row)];
        const bool about = row >= int(report.indicators.size());
        auto* name = new QTableWidgetItem(about ? tr("Product: %1").arg(questionOf(result.indicator))
                                                : indicatorName(result.indicator.code));
        name->setToolTip((speaksChinese() ? result.indicator.textZh : result.indicator.textEn).toHtmlEscaped());
        setItem(row, Name, name);
        setItem(row, Weight, number(about ? QStringLiteral("–") : QString::number(result.indicator.weight, 'f', 4)));
        setItem(row, Answers, number(QString::number(result.answers)));
        for (int grade = 0; grade < 5; ++grade)
            setItem(row, FirstGrade + grade, number(QString::number(result.counts[std::size_t(grade)])));
        auto* bar = new QTableWidgetItem;
        QVariantList shares;
        QStringList words;
        for (const double share : result.membership) {
            shares.append(share);
            words.append(QString::number(share, 'f', 4));
        }
        bar->setData(kMembershipRole, shares);
        bar->setToolTip(words.join(QStringLiteral("  ")));
        bar->setData(Qt::AccessibleTextRole, words.join(QStringLiteral(", ")));
        setItem(row, Bar, bar);
        setItem(row, Score, number(result.score ? QString::number(*result.score, 'f', 1) : QStringLiteral("–")));
    }
}

QString IndicatorTable::text() const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < columnCount(); ++column)
        cells << horizontalHeaderItem(column)->text();
    lines << cells.join(QLatin1Char('\t'));
    for (int row = 0; row < rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < columnCount(); ++column)
            cells << (column == Bar ? item(row, column)->toolTip() : item(row, column)->text());
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

void IndicatorTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(text());
        return;
    }
    QTableWidget::keyPressEvent(event);
}

} // namespace sanbao
