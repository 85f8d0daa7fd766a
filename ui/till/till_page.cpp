// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/till_page.h"

#include "core/service/labels.h"
#include "core/service/money_paper.h"
#include "core/service/workplace.h"
#include "ui/editors/day_edit.h"
#include "ui/editors/money_edit.h"
#include "ui/models/list_pane.h"
#include "ui/models/list_view.h"
#include "ui/printing/print_centre.h"
#include "ui/prompt/prompt.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_frame.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace sanbao {

namespace {

constexpr qint64 kSaleKeys = qint64(1) << 40;

bool isPartSale(const Receipt& voucher)
{
    return !voucher.order.isValid() && !voucher.agreement.isValid();
}

} // namespace

TillPage::TillPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_frame(new PageFrame(this))
{
    m_frame->setTitle(title());
    buildHead();
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    row->addWidget(buildCounts(), 4);
    row->addWidget(buildVouchers(), 5);
    m_frame->body()->addLayout(row, 1);
    connect(&m_context.workplace.feed(), &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        const bool money = std::any_of(changes.begin(), changes.end(),
                                       [](const Change& change) { return change.kind == EntityKind::Receipt; });
        if (isVisible() && money)
            reload();
    });
}

QString TillPage::title() const
{
    return tr("Till");
}

QWidget* TillPage::firstFocus()
{
    return m_lines.empty() || m_sheet.closedAt ? static_cast<QWidget*>(m_day) : m_lines.front().counted;
}

void TillPage::buildHead()
{
    m_day = new DayEdit(this);
    m_day->setObjectName(QStringLiteral("till.day"));
    m_day->setAccessibleName(tr("Cash day"));
    m_day->setFixedWidth(dp(150));
    connect(m_day, &DayEdit::valueEdited, this, [this] {
        if (m_day->value().isValid() && m_day->value() != m_sheet.day)
            goTo(m_day->value());
    });
    m_frame->addWidget(m_day);
    QAction* before = makeAction(this, tr("Day before"), QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    connect(before, &QAction::triggered, this, [this] { goTo(m_sheet.day.addDays(-1)); });
    QAction* after = makeAction(this, tr("Day after"), QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    connect(after, &QAction::triggered, this, [this] { goTo(m_sheet.day.addDays(1)); });
    m_frame->addButton(before, Emphasis::Quiet);
    m_frame->addButton(after, Emphasis::Quiet);
    QAction* print = makeAction(this, tr("Print the sheet"), QKeySequence::Print);
    connect(print, &QAction::triggered, this, [this] {
        Q_EMIT openRequested(PrintCentre::previewRoute(DocumentKind::CashSheet, cashSheetId(m_sheet.day)));
    });
    m_frame->addButton(print, Emphasis::Secondary);
    m_close = makeAction(this, tr("Close the day"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                         tr("Compare what was counted and end the cash day"));
    m_close->setObjectName(QStringLiteral("till.close"));
    m_close->setAutoRepeat(false);
    connect(m_close, &QAction::triggered, this, &TillPage::closeDay);
    m_frame->addButton(m_close, Emphasis::Primary);
}

QWidget* TillPage::buildCounts()
{
    m_counts = new Card(tr("Money by method"), this);
    auto* grid = new QWidget(m_counts);
    m_grid = new QGridLayout(grid);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(dp(12));
    m_grid->setVerticalSpacing(dp(6));
    m_grid->setColumnStretch(4, 1);
    m_counts->body()->addWidget(grid);
    m_total = plainLabel({}, TextRole::Strong, Ink::Text, m_counts);
    m_total->setObjectName(QStringLiteral("till.total"));
    m_total->setAlignment(Qt::AlignRight);
    m_counts->body()->addWidget(m_total);
    m_note = new QLineEdit(m_counts);
    m_note->setObjectName(QStringLiteral("till.note"));
    m_note->setMaxLength(300);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Note on the sheet"));
    m_counts->body()->addWidget(m_note);
    m_open = wrappedLabel({}, TextRole::Body, Ink::Warn, m_counts);
    m_counts->body()->addWidget(m_open);
    m_counts->body()->addStretch(1);
    return m_counts;
}

QWidget* TillPage::buildVouchers()
{
    Columns<Receipt> columns;
    columns.push_back({QStringLiteral("number"), [] { return tr("Number"); }, 150, CellKind::Strong,
                       [](const Receipt& voucher) { return voucher.number; }});
    columns.push_back({QStringLiteral("kind"), [] { return tr("Kind"); }, 90, CellKind::Text,
                       [](const Receipt& voucher) { return label(voucher.kind); }});
    columns.push_back({QStringLiteral("total"), [] { return tr("Amount"); }, 100, CellKind::Number,
                       [](const Receipt& voucher) { return voucher.total.grouped(); }});
    Column<Receipt> remark{QStringLiteral("remark"), [] { return tr("Remark"); }, 140, CellKind::Text,
                           [](const Receipt& voucher) {
                               return voucher.isVoid() ? tr("void: %1").arg(voucher.voidReason) : voucher.reason;
                           }};
    remark.stretch = true;
    remark.tooltip = remark.text;
    columns.push_back(remark);
    m_model = new PagedTableModel<Receipt>(
        std::move(columns),
        [this](const PageRequest<Receipt>& request) -> Outcome<std::vector<Receipt>> {
            return request.offset > 0 ? std::vector<Receipt>() : m_sheet.vouchers;
        },
        [](const Receipt& voucher) { // three tables count their rows apart
            if (isPartSale(voucher))
                return kSaleKeys + voucher.id.value;
            return voucher.agreement.isValid() ? -voucher.id.value : voucher.id.value;
        },
        this);
    auto* empty = new EmptyState(QStringLiteral("money"), tr("No receipt on this day"),
                                 tr("Deposits, settlements and refunds of the day stand here."), nullptr, this);
    auto* pane = new ListPane(m_model, tr("Receipts of the day"), QStringLiteral("till"), empty, this);
    m_list = pane->view();
    connect(m_list, &ListView::opened, this, [this](qint64 id) {
        const Receipt* voucher = m_model->rowAt(m_model->rowOfKey(id));
        if (voucher && isPartSale(*voucher))
            Q_EMIT openRequested(PrintCentre::previewRoute(DocumentKind::Voucher, salePaperId(voucher->id)));
        else if (voucher)
            Q_EMIT openRequested(voucher->agreement.isValid()
                                     ? Route{QStringLiteral("agreement"), voucher->agreement.value, {}}
                                     : Route{QStringLiteral("order"), voucher->order.value, {}});
    });
    return pane;
}

void TillPage::open(const Route& route)
{
    const QDate today = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    m_day->setToday(today);
    const QDate wanted = QDate::fromString(route.extras.value(QStringLiteral("day")).toString(), Qt::ISODate);
    goTo(wanted.isValid() ? wanted : m_sheet.day.isValid() ? m_sheet.day : today);
}

void TillPage::goTo(QDate day)
{
    m_sheet.day = day;
    m_day->setValue(day);
    reload();
}

void TillPage::reload()
{
    Outcome<CashSheet> sheet = m_context.workplace.till().sheet(m_sheet.day);
    if (!sheet) {
        Q_EMIT messageRequested(Tone::Error, sheet.error().message);
        return;
    }
    m_sheet = std::move(*sheet);
    showSheet();
    m_model->reload();
    QStringList days;
    if (const Outcome<std::vector<QDate>> open = m_context.workplace.till().openDays()) {
        for (const QDate& one : *open)
            days.append(one.toString(Qt::ISODate));
    }
    m_open->setVisible(!days.isEmpty());
    const qsizetype shown = std::min<qsizetype>(days.size(), 5);
    m_open->setText(tr("%1 earlier days are not closed: %2")
                        .arg(QString::number(days.size()), days.mid(days.size() - shown).join(QStringLiteral(", "))));
}

void TillPage::showSheet()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_lines.clear();
    const QStringList heads{tr("Method"), tr("Expected"), tr("Counted"), tr("Difference"), tr("Why it differs")};
    for (int column = 0; column < heads.size(); ++column)
        m_grid->addWidget(plainLabel(heads[column], TextRole::Hint, Ink::Muted), 0, column,
                          column > 0 && column < 4 ? Qt::AlignRight : Qt::AlignLeft);
    std::vector<CashCount> counts = m_sheet.counts;
    const bool hasCash = std::any_of(counts.begin(), counts.end(),
                                     [](const CashCount& count) { return count.method == PaymentMethod::Cash; });
    if (!hasCash && !m_sheet.closedAt)
        counts.insert(counts.begin(), CashCount());
    for (std::size_t i = 0; i < counts.size(); ++i)
        addLine(counts[i], int(i) + 1);
    const bool closed = m_sheet.closedAt.has_value();
    m_note->setText(m_sheet.note);
    m_note->setEnabled(!closed);
    m_close->setVisible(!closed);
    m_frame->setSubtitle(closed ? tr("closed by %1").arg(m_context.workplace.catalogue().staffName(m_sheet.closedBy))
                                : tr("open"));
    showDifferences();
}

void TillPage::addLine(const CashCount& count, int row)
{
    const bool closed = m_sheet.closedAt.has_value();
    const QString code = codeOf(count.method);
    Line line;
    line.method = count.method;
    line.counted = new MoneyEdit(m_counts);
    line.counted->setObjectName(QStringLiteral("till.counted.") + code);
    line.counted->setAccessibleName(tr("Counted, %1").arg(label(count.method)));
    line.counted->setFixedWidth(dp(110));
    line.counted->setValue(count.counted);
    line.counted->setReadOnly(closed);
    line.reason = new QLineEdit(count.reason, m_counts);
    line.reason->setObjectName(QStringLiteral("till.reason.") + code);
    line.reason->setAccessibleName(tr("Why it differs, %1").arg(label(count.method)));
    line.reason->setMaxLength(200);
    line.reason->setReadOnly(closed);
    line.difference = plainLabel({}, TextRole::Body, Ink::Muted, m_counts);
    line.difference->setObjectName(QStringLiteral("till.difference.") + code);
    m_grid->addWidget(plainLabel(label(count.method)), row, 0);
    m_grid->addWidget(plainLabel(count.expected.grouped()), row, 1, Qt::AlignRight);
    m_grid->addWidget(line.counted, row, 2);
    m_grid->addWidget(line.difference, row, 3, Qt::AlignRight);
    m_grid->addWidget(line.reason, row, 4);
    for (QWidget* part : std::initializer_list<QWidget*>{line.counted, line.difference, line.reason})
        part->show();
    connect(line.counted, &QLineEdit::textChanged, this, &TillPage::showDifferences);
    m_lines.push_back(line);
}

void TillPage::showDifferences()
{
    Money sum;
    for (const Line& line : m_lines) {
        Money expected;
        for (const CashCount& count : m_sheet.counts) {
            if (count.method == line.method)
                expected = count.expected;
        }
        const Money counted = line.counted->value().value_or(Money());
        const Money difference = counted - expected;
        sum += counted;
        line.difference->setText(difference.grouped());
        setInk(line.difference, difference.isZero() ? Ink::Muted : Ink::Warn);
    }
    m_total->setText(tr("Expected ¥ %1 · counted ¥ %2").arg(m_sheet.expected().grouped(), sum.grouped()));
}

void TillPage::closeDay()
{
    std::vector<CashCount> counts;
    for (const Line& line : m_lines) {
        if (!line.counted->value()) {
            Q_EMIT messageRequested(Tone::Warning, tr("%1: write what was counted.").arg(label(line.method)));
            line.counted->setFocus();
            return;
        }
        counts.push_back({line.method, {}, *line.counted->value(), line.reason->text()});
    }
    const Question question{tr("Close the day"),
                            tr("After closing nothing of %1 can change.").arg(m_sheet.day.toString(Qt::ISODate)),
                            tr("Close the day"), tr("Not yet"), true};
    if (!m_context.prompt.confirm(this, question))
        return;
    const Done done = m_context.workplace.till().closeDay(m_sheet.day, counts, m_note->text());
    if (!done) {
        Q_EMIT messageRequested(Tone::Warning, done.error().lines().join(QLatin1Char('\n')));
        for (const Line& line : m_lines) {
            if (!done.error().issues.empty() &&
                done.error().issues.front().field == QStringLiteral("reason.") + codeOf(line.method))
                line.reason->setFocus();
        }
        return;
    }
    reload();
    m_day->setFocus();
    Q_EMIT messageRequested(Tone::Success, tr("The day is closed."));
}

} // namespace sanbao
