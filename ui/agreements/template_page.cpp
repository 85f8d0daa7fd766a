// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/template_page.h"

#include "core/service/contract_words.h"
#include "core/service/paper_desk.h"
#include "core/service/workplace.h"
#include "ui/models/list_pane.h"
#include "ui/printing/preview_view.h"
#include "ui/prompt/prompt.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_frame.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTextBlock>

namespace sanbao {

namespace {

constexpr int kRestMs = 250;
constexpr int kMostFlaws = 6;
enum Shelf { Templates, Clauses };

QString templateName(const TemplateVersion& version)
{
    return TemplatePage::tr("%1 · version %2").arg(templateTitle(version.text), QString::number(version.text.version));
}

} // namespace

TemplatePage::TemplatePage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_frame(new PageFrame(this))
{
    m_frame->setTitle(title());
    m_frame->setSubtitle(tr("Every save is a new version; issued agreements keep theirs."));
    buildActions();
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    row->addWidget(buildShelf());
    row->addWidget(buildEditor(), 11);
    row->addWidget(buildPaper(), 9);
    m_frame->body()->addLayout(row, 1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &TemplatePage::showPreview);
}

void TemplatePage::buildActions()
{
    m_save = makeAction(this, tr("Save as new version"), QKeySequence(Qt::CTRL | Qt::Key_S),
                        tr("Check the text and keep it as the next version"));
    m_new = makeAction(this, tr("New"), QKeySequence(Qt::CTRL | Qt::Key_N),
                       tr("Begin a new one with the text that is shown"));
    m_restore = makeAction(this, tr("Restore shipped text"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
                           tr("Make the text that came with the program the newest version"));
    m_retire = makeAction(this, tr("Retire"), QKeySequence(), tr("No longer offer it for new agreements"));
    connect(m_save, &QAction::triggered, this, &TemplatePage::save);
    connect(m_new, &QAction::triggered, this, &TemplatePage::startNew);
    connect(m_restore, &QAction::triggered, this, &TemplatePage::restore);
    connect(m_retire, &QAction::triggered, this, &TemplatePage::retire);
    m_frame->addButton(m_retire, Emphasis::Quiet);
    m_frame->addButton(m_restore, Emphasis::Secondary);
    m_frame->addButton(m_new, Emphasis::Secondary);
    m_frame->addButton(m_save, Emphasis::Primary);
}

QWidget* TemplatePage::buildShelf()
{
    auto* card = new Card({}, this);
    card->setFlush(true);
    card->setFixedWidth(dp(216));
    m_kind = new ChipChoice(tr("Shelf"), card);
    m_kind->addChip(tr("Templates"), Templates);
    m_kind->addChip(tr("Clauses"), Clauses);
    card->addHeaderWidget(m_kind);
    m_shelf = new QListWidget(card);
    m_shelf->setObjectName(QStringLiteral("shelf"));
    m_shelf->setFrameShape(QFrame::NoFrame);
    m_shelf->setAccessibleName(tr("Templates and clauses with their versions"));
    m_shelf->setWordWrap(true);
    m_shelf->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    card->body()->addWidget(m_shelf);
    connect(m_kind, &ChipChoice::chosen, this, [this] {
        if (canLeave())
            loadShelf(0);
        else
            m_kind->setValue(m_kind->value() == Templates ? Clauses : Templates);
    });
    connect(m_shelf, &QListWidget::currentRowChanged, this, [this] {
        if (!m_filling)
            showCurrent();
    });
    return card;
}

QWidget* TemplatePage::buildEditor()
{
    auto* card = new Card(tr("Text"), this);
    m_form = new FormSection(card, 84);
    m_code = new QLineEdit(m_form);
    m_titleZh = new QLineEdit(m_form);
    m_titleEn = new QLineEdit(m_form);
    m_note = new QLineEdit(m_form);
    m_code->setMaxLength(40);
    for (QLineEdit* line : {m_titleZh, m_titleEn})
        line->setMaxLength(100);
    m_note->setMaxLength(200);
    m_note->setPlaceholderText(tr("What is different, for those who read it later"));
    m_form->addRow(QStringLiteral("code"), tr("Code"), m_code);
    m_form->addRow(QStringLiteral("titleZh"), tr("Chinese title"), m_titleZh);
    m_form->addRow(QStringLiteral("titleEn"), tr("English title"), m_titleEn);
    m_form->addRow(QStringLiteral("changeNote"), tr("Change"), m_note);
    card->body()->addWidget(m_form);
    m_bodies = new QTabWidget(card);
    m_bodies->setDocumentMode(true);
    const auto body = [this](const char* name, const QString& tab) {
        auto* edit = new QPlainTextEdit(m_bodies);
        edit->setObjectName(QLatin1String(name));
        edit->setAccessibleName(tr("Text, %1").arg(tab));
        edit->setTabChangesFocus(true);
        edit->setLineWrapMode(QPlainTextEdit::WidgetWidth);
        m_bodies->addTab(edit, tab);
        connect(edit, &QPlainTextEdit::textChanged, this, &TemplatePage::textEdited);
        return edit;
    };
    m_bodyZh = body("bodyZh", QStringLiteral("中文"));
    m_bodyEn = body("bodyEn", QStringLiteral("English"));
    auto* tools = new QHBoxLayout;
    tools->setSpacing(dp(6));
    QAction* insert = makeAction(this, tr("Insert a field"), QKeySequence(Qt::CTRL | Qt::Key_I),
                                 tr("Names, dates, prices that are filled in when it is issued"));
    QAction* bold = makeAction(this, tr("Emphasise"), QKeySequence(Qt::CTRL | Qt::Key_B),
                               tr("Make the line a framed, bold term; or an ordinary one again"));
    m_insertMenu = new QMenu(this);
    auto* insertButton = new ActionButton(insert, Emphasis::Secondary, card);
    insertButton->setObjectName(QStringLiteral("insertField"));
    connect(insert, &QAction::triggered, this, [this, insertButton] {
        fillInsertMenu();
        m_insertMenu->popup(insertButton->mapToGlobal(QPoint(0, insertButton->height())));
    });
    connect(bold, &QAction::triggered, this, &TemplatePage::emphasise);
    tools->addWidget(insertButton);
    tools->addWidget(new ActionButton(bold, Emphasis::Secondary, card));
    tools->addStretch(1);
    card->body()->addLayout(tools);
    card->body()->addWidget(m_bodies, 1);
    m_flaws = wrappedLabel({}, TextRole::Body, Ink::Bad, card);
    m_flaws->setObjectName(QStringLiteral("flaws"));
    card->body()->addWidget(m_flaws);
    for (QLineEdit* line : {m_code, m_titleZh, m_titleEn, m_note})
        connect(line, &QLineEdit::textEdited, this, &TemplatePage::textEdited);
    connect(m_bodies, &QTabWidget::currentChanged, this, [this] { m_rest.start(); });
    return card;
}

QWidget* TemplatePage::buildPaper()
{
    m_paper = new QStackedWidget(this);
    m_preview = new PreviewView(m_paper);
    m_missing = new EmptyState(QStringLiteral("agreements"), tr("The paper appears here"), {}, nullptr, m_paper);
    m_paper->addWidget(m_missing);
    m_paper->addWidget(m_preview);
    return m_paper;
}

QString TemplatePage::title() const
{
    return tr("Agreement texts");
}

QWidget* TemplatePage::firstFocus()
{
    return m_shelf;
}

void TemplatePage::open(const Route& route)
{
    m_dirty = false;
    loadShelf(route.id);
}

void TemplatePage::loadShelf(qint64 wanted)
{
    const bool templates = m_kind->value() == Templates;
    m_versions = m_context.workplace.templates().versions().value_or(std::vector<TemplateVersion>());
    m_clauses = m_context.workplace.templates().clauses().value_or(std::vector<AgreementClause>());
    m_filling = true;
    m_shelf->clear();
    int row = 0;
    const auto add = [this](const QString& words, qint64 id, const QString& tip) {
        auto* item = new QListWidgetItem(words, m_shelf);
        item->setData(Qt::UserRole, id);
        item->setToolTip(plainToolTip(tip));
    };
    for (size_t i = 0; templates && i < m_versions.size(); ++i) {
        const TemplateVersion& version = m_versions[i];
        const bool older = i > 0 && m_versions[i - 1].text.code == version.text.code;
        QString words =
            older ? QStringLiteral("     ") + tr("version %1").arg(version.text.version) : templateName(version);
        if (!version.active)
            words = tr("%1 (retired)").arg(words);
        if (version.text.id.value == wanted)
            row = int(i);
        add(words, version.text.id.value, version.changeNote.isEmpty() ? version.text.code : version.changeNote);
    }
    for (size_t i = 0; !templates && i < m_clauses.size(); ++i) {
        const AgreementClause& clause = m_clauses[i];
        if (clause.id.value == wanted)
            row = int(i);
        add(speaksChinese() ? clause.titleZh : clause.titleEn, clause.id.value, clause.code);
    }
    m_shelf->setCurrentRow(row);
    m_filling = false;
    showCurrent();
}

void TemplatePage::showCurrent()
{
    if (!canLeave())
        return;
    const int row = m_shelf->currentRow();
    const bool templates = m_kind->value() == Templates;
    if (templates && row >= 0 && row < int(m_versions.size()))
        showTemplate(m_versions[size_t(row)]);
    else if (!templates && row >= 0 && row < int(m_clauses.size()))
        showClause(m_clauses[size_t(row)]);
    const bool may = m_context.workplace.context().may(Permission::ManageSettings);
    m_save->setEnabled(may);
    m_new->setEnabled(may);
    m_retire->setEnabled(may);
    m_restore->setVisible(templates);
    m_restore->setEnabled(may && templates);
    m_note->setEnabled(templates);
}

void TemplatePage::showTemplate(const TemplateVersion& version)
{
    m_filling = true;
    m_template = version;
    m_newest = 0;
    for (const TemplateVersion& other : m_versions) {
        if (other.text.code == version.text.code)
            m_newest = std::max(m_newest, other.text.version);
    }
    m_form->clearIssues();
    m_code->setText(version.text.code);
    m_code->setReadOnly(true);
    m_titleZh->setText(version.text.titleZh);
    m_titleEn->setText(version.text.titleEn);
    m_note->clear();
    m_bodyZh->setPlainText(version.text.bodyZh);
    m_bodyEn->setPlainText(version.text.bodyEn);
    m_bodies->setCurrentIndex(speaksChinese() ? 0 : 1);
    m_retire->setText(version.active ? tr("Retire") : tr("Offer again"));
    m_filling = false;
    m_dirty = false;
    showPreview();
}

void TemplatePage::showClause(const AgreementClause& clause)
{
    m_filling = true;
    m_clause = clause;
    m_newest = clause.version;
    m_form->clearIssues();
    m_code->setText(clause.code);
    m_code->setReadOnly(true);
    m_titleZh->setText(clause.titleZh);
    m_titleEn->setText(clause.titleEn);
    m_note->clear();
    m_bodyZh->setPlainText(clause.bodyZh);
    m_bodyEn->setPlainText(clause.bodyEn);
    m_retire->setText(tr("Retire"));
    m_filling = false;
    m_dirty = false;
    showPreview();
}

void TemplatePage::startNew()
{
    m_newest = 0;
    m_code->setReadOnly(false);
    m_code->clear();
    m_dirty = true;
    m_code->setFocus();
}

void TemplatePage::textEdited()
{
    if (m_filling)
        return;
    m_dirty = true;
    m_rest.start();
}

QPlainTextEdit* TemplatePage::currentBody() const
{
    return m_bodies->currentIndex() == 0 ? m_bodyZh : m_bodyEn;
}

TemplateVersion TemplatePage::typedTemplate() const
{
    TemplateVersion version = m_template;
    version.text.code = m_code->text();
    version.text.titleZh = m_titleZh->text();
    version.text.titleEn = m_titleEn->text();
    version.text.bodyZh = m_bodyZh->toPlainText();
    version.text.bodyEn = m_bodyEn->toPlainText();
    version.changeNote = m_note->text();
    return version;
}

AgreementClause TemplatePage::typedClause() const
{
    AgreementClause clause = m_clause;
    clause.code = m_code->text();
    clause.titleZh = m_titleZh->text();
    clause.titleEn = m_titleEn->text();
    clause.bodyZh = m_bodyZh->toPlainText();
    clause.bodyEn = m_bodyEn->toPlainText();
    return clause;
}

void TemplatePage::showPreview()
{
    TemplateDesk& desk = m_context.workplace.templates();
    const bool templates = m_kind->value() == Templates;
    const Outcome<AgreementText> text = templates ? desk.preview(typedTemplate().text, m_bodies->currentIndex() == 0)
                                                  : desk.preview(typedClause(), m_bodies->currentIndex() == 0);
    QStringList flaws;
    if (!text)
        flaws = text.error().lines().mid(0, kMostFlaws);
    m_flaws->setText(flaws.join(u'\n'));
    m_flaws->setVisible(!flaws.isEmpty());
    if (!text) {
        m_missing->setTexts(tr("The paper appears when the text is in order"), flaws.join(u'\n'));
        m_paper->setCurrentWidget(m_missing);
        return;
    }
    const Document document = m_context.workplace.papers().draftAgreement(*text);
    m_preview->setAccessibleDescription(textsOf(document).join(u'\n'));
    m_preview->setPages(PageSet(document, paperFormats().front()));
    m_paper->setCurrentWidget(m_preview);
}

void TemplatePage::fillInsertMenu()
{
    m_insertMenu->clear();
    const auto add = [this](const QString& words, const QString& text) {
        QAction* action = m_insertMenu->addAction(words);
        action->setData(text);
        connect(action, &QAction::triggered, this, [this, text] { insert(text); });
    };
    const bool chinese = m_bodies->currentIndex() == 0;
    add(fieldLabel(QStringLiteral("scope")), QStringLiteral("{{scope}}\n"));
    add(fieldLabel(QStringLiteral("#targets")),
        (chinese ? QStringLiteral("| 服务 | 承诺 | 时限 |\n") : QStringLiteral("| Service | Commitment | Time |\n")) +
            QStringLiteral("{{#targets}}| {{service}} | {{kind}} | {{duration}} |\n{{/targets}}\n"));
    add(fieldLabel(QStringLiteral("#prices")),
        (chinese ? QStringLiteral("| 项目 | 单位 | 价格（元） |\n")
                 : QStringLiteral("| Item | Unit | Price (yuan) |\n")) +
            QStringLiteral("{{#prices}}| {{name}} | {{unit}} | {{price}} |\n{{/prices}}\n"));
    m_insertMenu->addSeparator();
    for (const QString& field : templateFieldNames()) {
        const QString words = field.startsWith(u'#') || field == QLatin1String("scope") ? QString() : fieldLabel(field);
        if (!words.isEmpty())
            add(words, QStringLiteral("{{%1}}").arg(field));
    }
    if (m_kind->value() != Templates || m_clauses.empty())
        return;
    QMenu* library = m_insertMenu->addMenu(tr("Clause of the library"));
    for (const AgreementClause& clause : m_clauses) {
        const QString text =
            QStringLiteral("\n# %1\n%2\n")
                .arg(chinese ? clause.titleZh : clause.titleEn, chinese ? clause.bodyZh : clause.bodyEn);
        connect(library->addAction(chinese ? clause.titleZh : clause.titleEn), &QAction::triggered, this,
                [this, text] { insert(text); });
    }
}

void TemplatePage::insert(const QString& text)
{
    currentBody()->insertPlainText(text);
    currentBody()->setFocus();
}

void TemplatePage::emphasise()
{
    QTextCursor cursor = currentBody()->textCursor();
    const QString line = cursor.block().text();
    cursor.movePosition(QTextCursor::StartOfBlock);
    cursor.beginEditBlock();
    if (line.startsWith(QLatin1String("! "))) {
        cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, 2);
        cursor.removeSelectedText();
    } else {
        cursor.insertText(QStringLiteral("! "));
    }
    cursor.endEditBlock();
}

void TemplatePage::tell(const Failure& failure)
{
    const QStringList lines = linesLeft(failure, m_form->showIssues(failure.issues));
    for (const FieldIssue& issue : failure.issues) {
        if (issue.field == QLatin1String("bodyZh") || issue.field == QLatin1String("bodyEn")) {
            m_bodies->setCurrentIndex(issue.field == QLatin1String("bodyZh") ? 0 : 1);
            break;
        }
    }
    if (!lines.isEmpty())
        Q_EMIT messageRequested(Tone::Error, lines.mid(0, kMostFlaws).join(u'\n'));
}

void TemplatePage::save()
{
    m_form->clearIssues();
    TemplateDesk& desk = m_context.workplace.templates();
    if (m_kind->value() == Templates) {
        const Outcome<TemplateVersion> saved = desk.save(typedTemplate(), m_newest);
        if (!saved)
            return tell(saved.error());
        m_dirty = false;
        loadShelf(saved->text.id.value);
        Q_EMIT messageRequested(Tone::Success, tr("Saved as version %1.").arg(saved->text.version));
        return;
    }
    const Outcome<AgreementClause> saved = desk.saveClause(typedClause(), m_newest);
    if (!saved)
        return tell(saved.error());
    m_dirty = false;
    loadShelf(saved->id.value);
    Q_EMIT messageRequested(Tone::Success, tr("Saved as version %1.").arg(saved->version));
}

void TemplatePage::restore()
{
    const Question question{
        tr("Restore the shipped text?"),
        tr("The text that came with the program becomes the newest version. The present one stays readable."),
        tr("Restore"), tr("Keep the present one"), false};
    if (!m_context.prompt.confirm(this, question))
        return;
    const Outcome<TemplateVersion> restored = m_context.workplace.templates().restoreShipped(m_template.text.code);
    if (!restored)
        return tell(restored.error());
    m_dirty = false;
    loadShelf(restored->text.id.value);
    Q_EMIT messageRequested(Tone::Success, tr("The shipped text is version %1 now.").arg(restored->text.version));
}

void TemplatePage::retire()
{
    const bool templates = m_kind->value() == Templates;
    const Done done = templates ? m_context.workplace.templates().setOffered(m_template.text.code, !m_template.active)
                                : m_context.workplace.templates().retireClause(m_clause.code);
    if (!done)
        return tell(done.error());
    loadShelf(templates ? m_template.text.id.value : 0);
}

Done TemplatePage::canLeave()
{
    if (!m_dirty)
        return {};
    const Question question{tr("Discard the changes?"), tr("The text is not saved yet."), tr("Discard"),
                            tr("Keep editing"), true};
    if (!m_context.prompt.confirm(this, question))
        return Failure::of(FailureKind::Conflict, QString());
    m_dirty = false;
    return {};
}

} // namespace sanbao
