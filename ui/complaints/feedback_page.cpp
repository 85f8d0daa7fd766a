// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/feedback_page.h"

#include "core/base/verified_file.h"
#include "core/service/comment_desk.h"
#include "core/service/feedback_paper.h"
#include "core/service/voice_paper.h"
#include "core/service/workplace.h"
#include "ui/complaints/complaint_columns.h"
#include "ui/complaints/feedback_panel.h"
#include "ui/editors/choice_combo.h"
#include "ui/models/list_pane.h"
#include "ui/models/list_view.h"
#include "ui/printing/print_centre.h"
#include "ui/prompt/prompt.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/figure_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/side_panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kEveryKind = -1;
constexpr int kMonths = 12;

ChipTone toneOf(Mood mood)
{
    return mood == Mood::Content ? ChipTone::Ok : mood == Mood::Discontent ? ChipTone::Bad : ChipTone::Neutral;
}

Column<FeedbackRow> dueColumn(Workplace& workplace)
{
    const auto isLate = [&workplace](const FeedbackRow& row) {
        return !row.feedback.closedAt &&
               row.feedback.dueOn < localDay(workplace.clock().now(), workplace.catalogue().zone());
    };
    Column<FeedbackRow> column{QStringLiteral("due"), [] { return FeedbackPage::tr("Due"); }, 120, CellKind::Chip,
                               [isLate](const FeedbackRow& row) {
                                   if (row.feedback.closedAt)
                                       return FeedbackPage::tr("closed");
                                   const QString day = row.feedback.dueOn.toString(QStringLiteral("MM-dd"));
                                   return isLate(row) ? FeedbackPage::tr("late, %1").arg(day) : day;
                               }};
    column.data = [isLate](const FeedbackRow& row, int role) -> QVariant {
        if (role != ToneRole)
            return {};
        return int(row.feedback.closedAt ? ChipTone::Ok : isLate(row) ? ChipTone::Bad : ChipTone::Neutral);
    };
    return column;
}

Columns<FeedbackRow> feedbackColumns(Workplace& workplace)
{
    Columns<FeedbackRow> columns{dueColumn(workplace)};
    columns.push_back({QStringLiteral("kind"), [] { return FeedbackPage::tr("Kind"); }, 120, CellKind::TwoLine,
                       [](const FeedbackRow& row) { return label(row.feedback.kind); }});
    columns.back().data = [](const FeedbackRow& row, int role) {
        return role == SecondLineRole ? QVariant(label(row.feedback.channel)) : QVariant();
    };
    columns.push_back({QStringLiteral("mood"), [] { return FeedbackPage::tr("Mood"); }, 104, CellKind::Chip,
                       [](const FeedbackRow& row) { return label(row.feedback.sentiment); }});
    columns.back().data = [](const FeedbackRow& row, int role) {
        return role == ToneRole ? QVariant(int(toneOf(row.feedback.sentiment))) : QVariant();
    };
    columns.push_back({QStringLiteral("body"), [] { return FeedbackPage::tr("What was said"); }, 300, CellKind::TwoLine,
                       [](const FeedbackRow& row) { return row.feedback.body.simplified(); }});
    columns.back().tooltip = [](const FeedbackRow& row) { return row.feedback.body; };
    columns.back().data = [](const FeedbackRow& row, int role) {
        QStringList facts{row.customerName, row.orderNumber, row.feedback.topic, row.feedback.source};
        facts.removeAll(QString());
        return role == SecondLineRole ? QVariant(facts.join(QStringLiteral(" · "))) : QVariant();
    };
    columns.back().stretch = true;
    columns.push_back(
        {QStringLiteral("owner"), [] { return FeedbackPage::tr("Owner"); }, 110, CellKind::TwoLine,
         [&workplace](const FeedbackRow& row) { return workplace.catalogue().staffName(row.feedback.owner); }});
    columns.back().data = [](const FeedbackRow& row, int role) {
        return role == SecondLineRole ? QVariant(queueWords(row.feedback.team)) : QVariant();
    };
    columns.push_back({QStringLiteral("number"), [] { return FeedbackPage::tr("Number"); }, 140, CellKind::TwoLine,
                       [](const FeedbackRow& row) { return row.feedback.number; }});
    columns.back().data = [&workplace](const FeedbackRow& row, int role) {
        return role == SecondLineRole ? QVariant(inZone(row.feedback.receivedAt, workplace.catalogue().zone())
                                                     .toString(QStringLiteral("yyyy-MM-dd HH:mm")))
                                      : QVariant();
    };
    return columns;
}

} // namespace

FeedbackPage::FeedbackPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_frame(new PageFrame(this))
    , m_choice(new ChipChoice(tr("Which feedback"), this))
    , m_kind(new ChoiceCombo(this))
    , m_month(new ChoiceCombo(this))
    , m_stack(new QStackedWidget(this))
{
    m_frame->setTitle(title());
    buildHead();
    buildList();
    m_stack->addWidget(m_pane);
    m_stack->addWidget(buildCounts());
    m_panel = new FeedbackPanel(m_context, this);
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    row->addWidget(m_stack, 1);
    row->addWidget(m_panel->panel());
    m_frame->body()->addLayout(row, 1);
    buildActions();
    connect(m_panel, &FeedbackPanel::refused, this,
            [this](const QString& text) { Q_EMIT messageRequested(Tone::Error, text); });
    connect(m_panel, &FeedbackPanel::stored, this, [this](const QString& success) {
        refresh();
        Q_EMIT messageRequested(Tone::Success, success);
    });
    connect(&m_context.workplace.feed(), &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && touches(changes, {EntityKind::Complaint, EntityKind::Customer}))
            refresh();
    });
}

void FeedbackPage::buildHead()
{
    m_choice->addChip(tr("Open"), Open);
    m_choice->addChip(tr("All"), All);
    m_choice->addChip(tr("By channel and word"), Counts);
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->setMinimumContentsLength(10);
    m_kind->addChoice(tr("Every kind"), kEveryKind);
    for (const auto& [kind, code] : Codes<FeedbackKind>::table)
        m_kind->addChoice(label(kind), int(kind));
    m_month->setAccessibleName(tr("Month"));
    m_month->setObjectName(QStringLiteral("feedback.month"));
    m_month->setMinimumContentsLength(9);
    m_month->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(8));
    row->addWidget(m_choice);
    row->addWidget(m_kind);
    row->addWidget(m_month);
    row->addStretch(1);
    m_frame->body()->addLayout(row);
    connect(m_choice, &ChipChoice::chosen, this, &FeedbackPage::choose);
    connect(m_kind, &ChoiceCombo::chosen, this, [this] { m_model->reload(); });
    connect(m_month, &ChoiceCombo::chosen, this, &FeedbackPage::showCounts);
}

void FeedbackPage::buildActions()
{
    QAction* back = makeAction(this, tr("Complaints"), QKeySequence(Qt::Key_F6), tr("To the complaints"));
    QAction* save = makeAction(this, tr("Export"), QKeySequence(Qt::CTRL | Qt::Key_E),
                               tr("Save the feedback of the last 12 months as a CSV file"));
    QAction* print = makeAction(this, tr("Print the month"), QKeySequence(Qt::CTRL | Qt::Key_P),
                                tr("Feedback of the month by channel, with words and answers"));
    QAction* fresh = makeAction(this, tr("New feedback"), QKeySequence(Qt::CTRL | Qt::Key_N),
                                tr("Praise, a suggestion, a question, or what is published about us"));
    fresh->setEnabled(m_context.workplace.context().may(Permission::LogComplaint));
    save->setEnabled(m_context.workplace.context().may(Permission::Export));
    m_frame->addButton(back, Emphasis::Quiet);
    m_frame->addButton(save, Emphasis::Secondary);
    m_frame->addButton(print, Emphasis::Secondary);
    m_frame->addButton(fresh, Emphasis::Primary);
    connect(back, &QAction::triggered, this, [this] { Q_EMIT openRequested({QStringLiteral("complaints"), 0, {}}); });
    connect(save, &QAction::triggered, this, &FeedbackPage::exportFile);
    connect(print, &QAction::triggered, this, [this] {
        Q_EMIT openRequested(PrintCentre::previewRoute(DocumentKind::FeedbackRegister, registerPaperId(month())));
    });
    connect(fresh, &QAction::triggered, this, [this] { startNew({}); });
}

void FeedbackPage::buildList()
{
    Workplace& workplace = m_context.workplace;
    m_model = new PagedTableModel<FeedbackRow>(
        feedbackColumns(workplace),
        [this, &workplace](const PageRequest<FeedbackRow>& request) {
            return FeedbackDesk(workplace.context()).page(filter(), lastOf(request), request.limit);
        },
        [](const FeedbackRow& row) { return row.feedback.id; }, this);
    m_pane = new ListPane(m_model, title(), QStringLiteral("feedback"),
                          new EmptyState(QStringLiteral("note"), tr("No feedback here"),
                                         tr("Praise, suggestions, technical questions and what is published about the "
                                            "store are logged with New feedback."),
                                         nullptr, this),
                          this, 46);
    connect(m_pane->view(), &ListView::opened, this, &FeedbackPage::openItem);
}

QWidget* FeedbackPage::buildCounts()
{
    auto* whole = new QWidget(m_stack);
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(16));
    auto* channels = new Card(tr("By channel"), whole);
    m_facts = wrappedLabel({}, TextRole::Hint, Ink::Muted, channels);
    m_channels = new FigureTable(tr("Feedback by channel"), {tr("Channel"), tr("Items"), tr("Closed"), tr("Mean time")},
                                 channels);
    m_channels->setObjectName(QStringLiteral("feedback.channels"));
    channels->body()->addWidget(m_facts);
    channels->body()->addWidget(m_channels, 1);
    auto* words = new Card(tr("Topics and words"), whole);
    words->setHint(tr("In how many items"));
    m_words = new FigureTable(tr("Topics and words of the month"), {tr("Topic or word"), tr("Items")}, words);
    m_words->setObjectName(QStringLiteral("feedback.words"));
    words->body()->addWidget(m_words, 1);
    row->addWidget(channels, 1);
    row->addWidget(words, 1);
    return whole;
}

QString FeedbackPage::title() const
{
    return tr("Feedback");
}

QWidget* FeedbackPage::firstFocus()
{
    return m_panel->panel()->isVisible() ? nullptr : static_cast<QWidget*>(m_pane->view());
}

void FeedbackPage::open(const Route& route)
{
    if (m_month->count() == 0) {
        const QDate today = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
        const QDate first(today.year(), today.month(), 1);
        for (int back = 0; back < kMonths; ++back) {
            const QDate month = first.addMonths(-back);
            m_month->addChoice(month.toString(QStringLiteral("yyyy-MM")), month);
        }
    }
    const QString view = route.extras.value(QStringLiteral("view")).toString();
    if (view == QLatin1String("all") || view == QLatin1String("counts")) {
        m_choice->setValue(view == QLatin1String("all") ? All : Counts);
        choose();
    }
    refresh();
    if (route.extras.contains(QStringLiteral("new")))
        startNew(route);
    else if (route.id > 0)
        openItem(route.id);
}

void FeedbackPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!isBeingOpened())
        refresh();
}

FeedbackFilter FeedbackPage::filter() const
{
    FeedbackFilter filter;
    filter.scope = m_choice->value() == All ? FeedbackScope::All : FeedbackScope::Open;
    if (m_kind->value().toInt() != kEveryKind)
        filter.kind = static_cast<FeedbackKind>(m_kind->value().toInt());
    return filter;
}

QDate FeedbackPage::month() const
{
    if (m_choice->value() == Counts && m_month->value().toDate().isValid())
        return m_month->value().toDate();
    const QDate today = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    return {today.year(), today.month(), 1};
}

QDate FeedbackPage::lastDay() const
{
    return month().addMonths(1).addDays(-1);
}

void FeedbackPage::choose()
{
    const bool counts = m_choice->value() == Counts;
    m_kind->setVisible(!counts);
    m_month->setVisible(counts);
    m_stack->setCurrentIndex(counts ? 1 : 0);
    if (counts)
        showCounts();
    else
        m_model->reload();
}

void FeedbackPage::refresh()
{
    if (m_choice->value() == Counts)
        showCounts();
    else
        m_model->refresh();
    if (const Outcome<FeedbackCounts> counts = FeedbackDesk(m_context.workplace.context()).counts())
        m_frame->setSubtitle(
            tr("%1 open · %2 overdue").arg(QString::number(counts->open), QString::number(counts->overdue)));
}

void FeedbackPage::showCounts()
{
    const Outcome<FeedbackReport> report = FeedbackDesk(m_context.workplace.context()).report(month(), lastDay());
    if (!report) {
        Q_EMIT messageRequested(Tone::Error, report.error().message);
        return;
    }
    m_facts->setText(feedbackFacts(*report));
    std::vector<QStringList> lines;
    for (const ChannelCount& count : report->channels)
        lines.push_back({label(count.channel), QString::number(count.items), QString::number(count.closed),
                         closureWords(count.hoursSum, count.closed)});
    m_channels->setLines(lines);
    lines.clear();
    for (const TopicCount& topic : report->topics)
        lines.push_back({tr("Topic: %1").arg(topic.topic), QString::number(topic.items)});
    for (const FrequentTerm& term : report->terms)
        lines.push_back({term.text, QString::number(term.texts)});
    m_words->setLines(lines);
}

void FeedbackPage::openItem(qint64 id)
{
    const Outcome<FeedbackRow> row = FeedbackDesk(m_context.workplace.context()).open(id);
    if (!row) {
        Q_EMIT messageRequested(Tone::Error, row.error().message);
        return;
    }
    if (row->feedback.complaint.isValid()) {
        Q_EMIT openRequested({QStringLiteral("complaint"), row->feedback.complaint.value, {}});
        return;
    }
    m_panel->show(*row);
}

void FeedbackPage::startNew(const Route& route)
{
    const auto kind = fromCode<FeedbackKind>(route.extras.value(QStringLiteral("new")).toString());
    m_panel->startNew(kind.value_or(FeedbackKind::Suggestion),
                      CustomerId(route.extras.value(QStringLiteral("customer")).toLongLong()),
                      WorkOrderId(route.extras.value(QStringLiteral("order")).toLongLong()));
}

void FeedbackPage::exportFile()
{
    const QDate today = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    const Outcome<QByteArray> table =
        feedbackTable(m_context.workplace.context(), today.addYears(-1).addDays(1), today);
    if (!table) {
        Q_EMIT messageRequested(Tone::Error, table.error().message);
        return;
    }
    const std::optional<QString> path = m_context.prompt.saveFile(
        this, tr("Export the feedback"), tr("feedback %1").arg(today.toString(Qt::ISODate)) + QStringLiteral(".csv"),
        tr("CSV files (*.csv)"));
    if (!path)
        return;
    if (const Done written = writeVerified(*path, *table); !written)
        Q_EMIT messageRequested(Tone::Error, written.error().message);
    else
        Q_EMIT messageRequested(Tone::Success, tr("Saved as %1.").arg(*path));
}

} // namespace sanbao
