// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comments/comment_page.h"

#include "core/service/comment_desk.h"
#include "core/service/workplace.h"
#include "ui/comments/terms_card.h"
#include "ui/editors/choice_combo.h"
#include "ui/models/list_pane.h"
#include "ui/models/list_view.h"
#include "ui/prompt/prompt.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/search_field.h"

#include <QAction>
#include <QFile>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <tuple>

namespace sanbao {

namespace {

/// A button group gives an id of its own to -1.
enum Choice { Everything = 100 };

ChipTone toneOf(Mood mood)
{
    return mood == Mood::Content ? ChipTone::Ok : mood == Mood::Discontent ? ChipTone::Bad : ChipTone::Neutral;
}

Columns<VoiceComment> commentColumns()
{
    Columns<VoiceComment> columns;
    columns.push_back({QStringLiteral("mood"), [] { return CommentPage::tr("Mood"); }, 96, CellKind::Chip,
                       [](const VoiceComment& row) { return label(row.mood); }});
    columns.back().data = [](const VoiceComment& row, int role) {
        return role == ToneRole ? QVariant(int(toneOf(row.mood))) : QVariant();
    };
    columns.push_back({QStringLiteral("body"), [] { return CommentPage::tr("Comment"); }, 300, CellKind::Text,
                       [](const VoiceComment& row) { return row.body.simplified(); }});
    columns.back().tooltip = [](const VoiceComment& row) { return row.body; };
    columns.back().stretch = true;
    columns.push_back({QStringLiteral("category"), [] { return CommentPage::tr("Product"); }, 84, CellKind::Text,
                       [](const VoiceComment& row) { return row.category; }});
    columns.push_back({QStringLiteral("theme"), [] { return CommentPage::tr("Theme"); }, 90, CellKind::Text,
                       [](const VoiceComment& row) { return row.theme; }});
    return columns;
}

} // namespace

CommentPage::CommentPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_frame(new PageFrame(this))
    , m_text(new SearchField(tr("Any two characters of the comment"), this))
    , m_mood(new ChipChoice(tr("Mood"), this))
    , m_category(new ChoiceCombo(this))
    , m_theme(new ChoiceCombo(this))
    , m_terms(new TermsCard(this))
    , m_choices(context.workplace)
    , m_counts(context.workplace)
    , m_comparison(context.workplace)
{
    m_frame->setTitle(title());
    buildHead();
    buildActions();
    m_model = new PagedTableModel<VoiceComment>(
        commentColumns(),
        [this](const PageRequest<VoiceComment>& request) {
            return CommentDesk(m_context.workplace.context())
                .page(filter(), request.after ? request.after->id : 0, request.limit);
        },
        [](const VoiceComment& row) { return row.id; }, this);
    m_pane = new ListPane(m_model, title(), QStringLiteral("comments"),
                          new EmptyState(QStringLiteral("survey"), tr("No comment found"),
                                         tr("Comments of surveys come here by themselves; tables of comments are taken "
                                            "in with Import."),
                                         nullptr, this),
                          this);
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    row->addWidget(m_pane, 1);
    m_terms->setFixedWidth(dp(348));
    row->addWidget(m_terms);
    m_frame->body()->addLayout(row, 1);
    connect(m_pane->view(), &ListView::opened, this, &CommentPage::openSource);
    connect(m_terms, &TermsCard::termChosen, this, [this](const QString& term) {
        m_text->setText(term);
        m_mood->setValue(int(Mood::Discontent));
        search();
    });
    connect(&m_context.workplace.feed(), &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && touches(changes, {EntityKind::Survey})) {
            m_model->refresh();
            showCounts();
        }
    });
}

void CommentPage::buildHead()
{
    m_text->setObjectName(QStringLiteral("comment.search"));
    m_mood->addChip(tr("All"), Everything);
    m_mood->addChip(label(Mood::Discontent), int(Mood::Discontent));
    m_mood->addChip(label(Mood::Content), int(Mood::Content));
    m_mood->setValue(Everything);
    m_category->setAccessibleName(tr("Product"));
    m_category->setMinimumContentsLength(8);
    m_theme->setAccessibleName(tr("Theme"));
    m_theme->setMinimumContentsLength(10);
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(8));
    m_text->setMinimumWidth(dp(220));
    row->addWidget(m_text, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_mood, m_category, m_theme})
        row->addWidget(widget);
    m_frame->body()->addLayout(row);
    connect(m_text, &SearchField::searched, this, &CommentPage::search);
    connect(m_mood, &ChipChoice::chosen, this, &CommentPage::search);
    connect(m_theme, &ChoiceCombo::chosen, this, &CommentPage::search);
    connect(m_category, &ChoiceCombo::chosen, this, [this] {
        search();
        compareTerms();
    });
}

void CommentPage::buildActions()
{
    QAction* theme = makeAction(this, tr("Theme …"), QKeySequence(Qt::Key_F8), tr("What the chosen comment is about"));
    QAction* import = makeAction(this, tr("Import …"), QKeySequence(Qt::CTRL | Qt::Key_I),
                                 tr("Take in a table with the columns comment, positive and category"));
    connect(theme, &QAction::triggered, this, &CommentPage::giveTheme);
    connect(import, &QAction::triggered, this, &CommentPage::importFile);
    import->setEnabled(m_context.workplace.context().may(Permission::ImportData));
    m_frame->addButton(theme, Emphasis::Secondary);
    m_frame->addButton(import, Emphasis::Secondary);
}

QString CommentPage::title() const
{
    return tr("Comments");
}

QWidget* CommentPage::firstFocus()
{
    return m_text;
}

void CommentPage::open(const Route& route)
{
    askChoices();
    if (const QString text = route.extras.value(QStringLiteral("text")).toString(); !text.isEmpty())
        m_text->setText(text);
    search();
    if (!m_compared)
        compareTerms();
    m_compared = true;
}

void CommentPage::askChoices()
{
    fillChoices();
    using Choices = std::pair<std::vector<QString>, std::vector<std::pair<QString, qint64>>>;
    m_choices.ask(
        [](Workplace& place, const Stop&) -> Outcome<Choices> {
            CommentDesk desk(place.context());
            const auto categories = desk.categories();
            if (!categories)
                return categories.error();
            const auto themes = desk.themes();
            if (!themes)
                return themes.error();
            return Choices(*categories, *themes);
        },
        [this](const Outcome<Choices>& choices) {
            if (!choices) {
                Q_EMIT messageRequested(Tone::Error, choices.error().message);
                return;
            }
            std::tie(m_categories, m_themes) = *choices;
            fillChoices();
        });
}

void CommentPage::fillChoices()
{
    const QVariant category = m_category->value();
    m_category->clear();
    m_category->addChoice(tr("Every product"), QString());
    for (const QString& name : m_categories)
        m_category->addChoice(name, name);
    m_category->setValue(category);
    const QVariant theme = m_theme->value();
    m_theme->clear();
    m_theme->addChoice(tr("Every theme"), QString());
    for (const auto& [name, count] : m_themes)
        m_theme->addChoice(QStringLiteral("%1 (%2)").arg(name, QString::number(count)), name);
    m_theme->setValue(theme);
}

CommentFilter CommentPage::filter() const
{
    CommentFilter filter;
    filter.text = m_text->text();
    if (m_mood->value() != Everything)
        filter.mood = static_cast<Mood>(m_mood->value());
    filter.category = m_category->value().toString();
    filter.theme = m_theme->value().toString();
    return filter;
}

void CommentPage::search()
{
    m_model->reload();
    showCounts();
}

void CommentPage::showCounts()
{
    m_counts.ask(
        [filter = filter()](Workplace& place, const Stop&) { return CommentDesk(place.context()).counts(filter); },
        [this](const Outcome<CommentCounts>& counts) {
            m_frame->setSubtitle(counts ? tr("%1 comments, %2 discontented, %3 content")
                                              .arg(QString::number(counts->all), QString::number(counts->discontent),
                                                   QString::number(counts->content))
                                        : counts.error().message);
        });
}

void CommentPage::compareTerms()
{
    setProperty("busy", true);
    m_comparison.ask(
        [category = m_category->value().toString()](Workplace& place, const Stop&) -> Outcome<TermComparison> {
            const Outcome<CommentPiles> piles = CommentDesk(place.context()).piles(category);
            if (!piles)
                return piles.error();
            return TermComparison{tellingTerms(piles->discontent, piles->content), qint64(piles->discontent.size()),
                                  qint64(piles->content.size())};
        },
        [this](const Outcome<TermComparison>& comparison) {
            setProperty("busy", false);
            if (comparison)
                m_terms->display(*comparison);
            else
                Q_EMIT messageRequested(Tone::Error, comparison.error().message);
        });
}

void CommentPage::importFile()
{
    const std::optional<QString> path =
        m_context.prompt.openFile(this, tr("Import comments"), tr("Tables (*.xlsx *.csv *.txt)"));
    if (!path)
        return;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT messageRequested(Tone::Error, tr("The file %1 cannot be read.").arg(*path));
        return;
    }
    const Outcome<CommentImport> report = CommentDesk(m_context.workplace.context()).importTable(file);
    if (!report) {
        Q_EMIT messageRequested(Tone::Error, report.error().lines().join(QLatin1Char('\n')));
        return;
    }
    askChoices();
    search();
    compareTerms();
    Q_EMIT messageRequested(report->refused.empty() ? Tone::Success : Tone::Warning,
                            tr("%1 comments are new, %2 were here before, %3 lines were refused.")
                                .arg(QString::number(report->imported), QString::number(report->known),
                                     QString::number(report->refused.size())));
}

void CommentPage::giveTheme()
{
    const VoiceComment* row = m_model->rowAt(m_model->rowOfKey(m_pane->view()->currentKey()));
    if (!row)
        return;
    QStringList known;
    for (const auto& [name, count] : m_themes)
        known.append(name);
    const qint64 id = row->id;
    const TextQuestion question{tr("Theme of the comment"), row->body.left(300), row->theme, tr("Keep"), known, true};
    const std::optional<QString> theme = m_context.prompt.askText(this, question);
    if (!theme)
        return;
    const Done done = CommentDesk(m_context.workplace.context()).setTheme(id, *theme);
    if (!done) {
        Q_EMIT messageRequested(Tone::Error, done.error().lines().join(QLatin1Char('\n')));
        return;
    }
    askChoices();
    m_model->refresh();
}

void CommentPage::openSource(qint64 id)
{
    const VoiceComment* row = m_model->rowAt(m_model->rowOfKey(id));
    if (row && row->survey.isValid())
        Q_EMIT openRequested({QStringLiteral("survey"), row->survey.value, {}});
    else
        giveTheme();
}

} // namespace sanbao
