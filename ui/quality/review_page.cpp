// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/review_page.h"

#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/editors/text_box.h"
#include "ui/printing/document_renderer.h"
#include "ui/printing/print_centre.h"
#include "ui/prompt/prompt.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/side_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

namespace sanbao {

ReviewPage::ReviewPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_reader(context.workplace)
    , m_frame(new PageFrame(this))
{
    m_frame->setTitle(title());
    buildHead();
    buildBody();
    const QDate today = localDay(context.workplace.clock().now(), context.workplace.catalogue().zone());
    const QDate last = today.addMonths(-1);
    m_month = last.year() * 100 + last.month();
    connect(this, &ReviewPage::progressed, this, [this](int done, int total) {
        m_progress->setMaximum(total);
        m_progress->setValue(done);
    });
}

void ReviewPage::buildHead()
{
    m_monthName = plainLabel({}, TextRole::Strong, Ink::Text, this);
    m_monthName->setObjectName(QStringLiteral("review.month"));
    m_progress = new QProgressBar(this);
    m_progress->setFixedWidth(dp(120));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_stop = new ActionButton(tr("Stop"), Emphasis::Quiet, this);
    m_frame->addWidget(m_monthName);
    m_frame->addWidget(m_progress);
    m_frame->addWidget(m_stop);
    m_progress->hide();
    m_stop->hide();
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_reader.cancel();
        m_progress->hide();
        m_stop->hide();
        setProperty("busy", false);
        Q_EMIT messageRequested(Tone::Info, tr("The review was stopped."));
    });
    QAction* back = makeAction(this, tr("Month before"), QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    QAction* forward = makeAction(this, tr("Next month"), QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    QAction* save = makeAction(this, tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_S), tr("Keep comments and minutes"));
    QAction* pdf = makeAction(this, tr("Review pack"), QKeySequence(Qt::Key_F9), tr("The whole review as one PDF"));
    m_frame->addButton(back, Emphasis::Quiet);
    m_frame->addButton(forward, Emphasis::Quiet);
    m_frame->addButton(save, Emphasis::Secondary);
    m_frame->addButton(pdf, Emphasis::Primary);
    connect(back, &QAction::triggered, this, [this] { step(-1); });
    connect(forward, &QAction::triggered, this, [this] { step(1); });
    connect(save, &QAction::triggered, this, &ReviewPage::save);
    connect(pdf, &QAction::triggered, this, &ReviewPage::savePdf);
}

QTableWidget* ReviewPage::list(const QString& name, QVBoxLayout* column, const QString& objectName)
{
    auto* card = new Card(name, this);
    QTableWidget* table = plainTable(name, objectName, card);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    card->body()->addWidget(table);
    column->addWidget(card);
    return table;
}

void ReviewPage::buildBody()
{
    QVBoxLayout* column = nullptr;
    QScrollArea* scroll = scrollColumn(column, this);
    column->setSpacing(dp(16));
    m_figures = list(tr("Figures"), column, QStringLiteral("review.figures"));
    m_figures->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_worst = list(tr("Orders that went worst"), column, QStringLiteral("review.worst"));
    m_complaints = list(tr("Complaints"), column, QStringLiteral("review.complaints"));
    m_alerts = list(tr("Alerts"), column, QStringLiteral("review.alerts"));
    m_health = list(tr("Breakdowns of the process"), column, QStringLiteral("review.health"));
    auto* words = new Card(tr("Minutes and decisions"), this);
    auto* form = new FormSection(words, 84);
    m_minutes = textBox(6, form);
    m_minutes->setObjectName(QStringLiteral("review.minutes"));
    m_decisions = textBox(4, form);
    m_decisions->setObjectName(QStringLiteral("review.decisions"));
    form->addRow(QStringLiteral("minutes"), tr("Minutes"), m_minutes);
    form->addRow(QStringLiteral("decisions"), tr("Decisions"), m_decisions);
    words->body()->addWidget(form);
    column->addWidget(words);
    m_actions = list(tr("Actions"), column, QStringLiteral("review.actions"));
    column->addWidget(buildActions());
    column->addStretch(1);
    m_frame->body()->addWidget(scroll, 1);
    connect(m_worst, &QTableWidget::cellActivated, this, [this](int row) {
        if (m_review && row < int(m_review->worst.size()))
            Q_EMIT openRequested({QStringLiteral("order"), m_review->worst[std::size_t(row)].row.id.value, {}});
    });
    connect(m_complaints, &QTableWidget::cellActivated, this, [this](int row) {
        if (m_review && row < int(m_review->complaints.size()))
            Q_EMIT openRequested({QStringLiteral("complaint"), m_review->complaints[std::size_t(row)].id.value, {}});
    });
    connect(m_alerts, &QTableWidget::cellActivated, this, [this] {
        Q_EMIT openRequested({QStringLiteral("alerts"), 0, {}});
    });
    connect(m_health, &QTableWidget::cellActivated, this, [this](int row) {
        if (!m_review || row >= int(m_review->health.size()))
            return;
        const HealthCount& count = m_review->health[std::size_t(row)];
        QVariantList ids;
        for (const WorkOrderId id : count.orders)
            ids.append(id.value);
        if (!ids.isEmpty())
            Q_EMIT openRequested({QStringLiteral("orders"),
                                  0,
                                  {{QStringLiteral("ids"), ids}, {QStringLiteral("title"), healthName(count.code)}}});
    });
    connect(m_actions, &QTableWidget::cellActivated, this, &ReviewPage::finishAction);
}

QWidget* ReviewPage::buildActions()
{
    auto* card = new Card(tr("New action"), this);
    m_actionForm = new FormSection(card, 84);
    m_what = new QLineEdit(m_actionForm);
    m_what->setObjectName(QStringLiteral("review.what"));
    m_owner = new ChoiceCombo(m_actionForm);
    m_owner->addChoice(tr("Nobody yet"), qint64(0));
    for (const StaffMember& member : m_context.workplace.catalogue().staff()) {
        if (member.active)
            m_owner->addChoice(member.name, member.id.value);
    }
    m_due = new DayEdit(m_actionForm);
    m_due->setObjectName(QStringLiteral("review.due"));
    m_actionForm->addRow(QStringLiteral("what"), tr("What"), m_what);
    m_actionForm->addRow(QStringLiteral("owner"), tr("Owner"), m_owner);
    m_actionForm->addRow(QStringLiteral("due"), tr("Due"), m_due);
    auto* add = new ActionButton(tr("Add the action"), Emphasis::Secondary, card);
    add->setObjectName(QStringLiteral("review.add"));
    connect(add, &QPushButton::clicked, this, &ReviewPage::addAction);
    connect(m_what, &QLineEdit::returnPressed, this, &ReviewPage::addAction);
    card->body()->addWidget(m_actionForm);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(add);
    card->body()->addLayout(row);
    return card;
}

QString ReviewPage::title() const
{
    return tr("Monthly review");
}

QWidget* ReviewPage::firstFocus()
{
    return m_figures;
}

void ReviewPage::open(const Route& route)
{
    const int month = route.extras.value(QStringLiteral("month")).toInt();
    if (month > 0)
        m_month = month;
    if (!isChanged())
        ask();
}

Done ReviewPage::canLeave()
{
    if (!isChanged() || save())
        return {};
    return Failure::of(FailureKind::Conflict, tr("The review could not be saved."));
}

void ReviewPage::step(int months)
{
    if (!canLeave())
        return;
    const QDate first = QDate(m_month / 100, m_month % 100, 1).addMonths(months);
    if (first > localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone()))
        return;
    m_month = first.year() * 100 + first.month();
    m_review.reset();
    ask();
}

void ReviewPage::ask()
{
    setProperty("busy", true);
    m_progress->setValue(0);
    m_progress->show();
    m_stop->show();
    m_reader.ask(
        [this, month = m_month, tell = m_reader.teller()](Workplace& place, const Stop& stop) {
            return ReviewDesk(place.context()).prepare(month, [this, &tell, &stop](int done, int total) {
                tell([this, done, total] { Q_EMIT progressed(done, total); });
                return !stop();
            });
        },
        [this](const Outcome<Review>& review) { display(review); });
}

} // namespace sanbao
