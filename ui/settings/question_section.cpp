// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/question_section.h"

#include "core/service/questionnaire_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/choice_list.h"
#include "ui/editors/text_box.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace sanbao {

QuestionSection::QuestionSection(PageContext& context, QWidget* parent)
    : SettingsSection(parent)
    , m_context(context)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(16));
    QVBoxLayout* left = nullptr;
    QScrollArea* leftArea = scrollColumn(left, this);
    buildList(left);
    QVBoxLayout* right = nullptr;
    QScrollArea* rightArea = scrollColumn(right, this);
    buildForm(right);
    right->addStretch(1);
    row->addWidget(leftArea, 1);
    row->addWidget(rightArea, 1);
    connectForm();
}

void QuestionSection::buildList(QVBoxLayout* column)
{
    auto* card = new Card(tr("Questionnaire"), this);
    QAction* add = makeAction(this, tr("New question"), QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(add, &QAction::triggered, this, &QuestionSection::addItem);
    m_prepared = new ChoiceCombo(card);
    m_prepared->setObjectName(QStringLiteral("question.prepared"));
    m_prepared->setAccessibleName(tr("Prepared questions"));
    m_prepared->setToolTip(tr("Adds a question that is ready: shop, advice before the sale, commissioning, product"));
    m_prepared->setMinimumContentsLength(12);
    connect(m_prepared, &ChoiceCombo::chosen, this, [this] {
        const Outcome<std::vector<FormQuestion>> ready = QuestionnaireDesk(m_context.workplace.context()).prepared();
        for (const FormQuestion& item : ready.value_or(std::vector<FormQuestion>())) {
            if (item.code == m_prepared->value().toString())
                putItem(item);
        }
    });
    card->addHeaderWidget(m_prepared);
    card->addHeaderWidget(new ActionButton(add, Emphasis::Quiet, card));
    m_state = wrappedLabel({}, TextRole::Hint, Ink::Muted, card);
    card->body()->addWidget(m_state);
    m_list = new ChoiceList(tr("Questions"), card, 10);
    card->body()->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    QAction* up = makeAction(this, tr("Up"), QKeySequence(Qt::ALT | Qt::Key_Up), tr("Ask it earlier"));
    QAction* down = makeAction(this, tr("Down"), QKeySequence(Qt::ALT | Qt::Key_Down), tr("Ask it later"));
    QAction* remove = makeAction(this, tr("Remove"), {}, tr("Not asked any more; earlier answers stay"));
    for (QAction* action : {up, down, remove})
        row->addWidget(new ActionButton(action, Emphasis::Secondary, card));
    row->addStretch(1);
    card->body()->addLayout(row);
    connect(up, &QAction::triggered, this, [this] { moveItem(-1); });
    connect(down, &QAction::triggered, this, [this] { moveItem(1); });
    connect(remove, &QAction::triggered, this, &QuestionSection::removeItem);
    m_issue = wrappedLabel({}, TextRole::Body, Ink::Bad, card);
    m_issue->setObjectName(QStringLiteral("question.issue"));
    m_issue->hide();
    card->body()->addWidget(m_issue);
    QAction* save = makeAction(this, tr("Use this version"), QKeySequence(Qt::CTRL | Qt::Key_S),
                               tr("Surveys queued from now on ask these questions"));
    connect(save, &QAction::triggered, this, &QuestionSection::publish);
    card->body()->addWidget(new ActionButton(save, Emphasis::Primary, card), 0, Qt::AlignRight);
    column->addWidget(card);
    column->addStretch(1);
}

void QuestionSection::buildForm(QVBoxLayout* column)
{
    auto* card = new Card(tr("Question"), this);
    m_form = new FormSection(card, 104);
    m_textZh = textBox(2, m_form);
    m_textZh->setObjectName(QStringLiteral("question.zh"));
    m_textEn = textBox(2, m_form);
    m_kind = new ChoiceCombo(m_form);
    m_kind->setObjectName(QStringLiteral("question.kind"));
    for (const auto& [kind, code] : Codes<QuestionKind>::table)
        m_kind->addChoice(label(kind), int(kind));
    m_theme = new ChoiceCombo(m_form);
    for (const auto& [theme, code] : Codes<QuestionTheme>::table)
        m_theme->addChoice(label(theme), int(theme));
    m_weight = new QSpinBox(m_form);
    m_weight->setRange(0, 100);
    m_weight->setSuffix(QStringLiteral(" %"));
    m_options = textBox(4, m_form);
    m_options->setPlaceholderText(tr("One answer a line"));
    m_showItem = new ChoiceCombo(m_form);
    m_showRule = new ChoiceCombo(m_form);
    for (const auto& [rule, code] : Codes<ShowRule>::table)
        m_showRule->addChoice(label(rule), int(rule));
    m_showValue = new QSpinBox(m_form);
    m_showValue->setRange(0, 20);
    m_form->addRow(QStringLiteral("text"), tr("In Chinese"), m_textZh);
    m_form->addRow(QStringLiteral("textEn"), tr("In English"), m_textEn);
    m_form->addRow(QStringLiteral("kind"), tr("Answered by"), m_kind);
    m_form->addRow(QStringLiteral("theme"), tr("Counts for"), m_theme);
    m_form->addRow(QStringLiteral("weight"), tr("Weight"), m_weight);
    m_form->addRow(QStringLiteral("options"), tr("Answers"), m_options);
    m_form->addRow(QStringLiteral("show"), tr("Ask only if"), m_showItem);
    m_form->addRow(QStringLiteral("rule"), tr("was answered"), m_showRule);
    m_form->addRow(QStringLiteral("value"), tr("this"), m_showValue);
    card->body()->addWidget(m_form);
    card->body()->addWidget(wrappedLabel(tr("Grades count 5 (very satisfied) to 1, choices by their place from 1. A "
                                            "question that is not shown is not asked, and silence counts for nothing."),
                                         TextRole::Hint, Ink::Muted, card));
    column->addWidget(card);
}

void QuestionSection::connectForm()
{
    connect(m_list, &ChoiceList::currentKeyChanged, this, [this](qint64 key) {
        if (!m_filling)
            showItem(int(key) - 1);
    });
    const auto edited = [this] {
        if (m_filling)
            return;
        keepItem();
        m_dirty = true;
        showKind();
        showState();
    };
    for (QPlainTextEdit* box : {m_textZh, m_textEn, m_options})
        connect(box, &QPlainTextEdit::textChanged, this, edited);
    for (ChoiceCombo* combo : {m_kind, m_theme, m_showItem, m_showRule})
        connect(combo, &QComboBox::currentIndexChanged, this, edited);
    for (QSpinBox* box : {m_weight, m_showValue})
        connect(box, &QSpinBox::valueChanged, this, edited);
}

void QuestionSection::load()
{
    const Outcome<QuestionForm> current = QuestionnaireDesk(m_context.workplace.context()).current();
    m_draft = current ? *current : QuestionForm{};
    m_dirty = false;
    m_issue->hide();
    m_current = -1;
    listItems();
    showItem(m_draft.items.empty() ? -1 : 0);
    showState();
}

QWidget* QuestionSection::firstFocus()
{
    return m_textZh;
}

void QuestionSection::listItems()
{
    m_filling = true;
    std::vector<ChoiceItem> items;
    for (std::size_t at = 0; at < m_draft.items.size(); ++at) {
        const FormQuestion& item = m_draft.items[at];
        QString facts = label(item.kind);
        if (item.weightBasisPoints > 0)
            facts += QStringLiteral(" · ") + QString::number(item.weightBasisPoints / 100.0) + QStringLiteral(" %");
        if (!item.showItem.isEmpty())
            facts += QStringLiteral(" · ") +
                     tr("only if %1 %2 %3").arg(item.showItem, label(item.showRule), QString::number(item.showValue));
        const QString text = speaksChinese() || item.textEn.isEmpty() ? item.textZh : item.textEn;
        items.push_back({qint64(at) + 1, QStringLiteral("%1  %2").arg(QString::number(at + 1), text), facts, QString(),
                         ChipTone::Neutral});
    }
    m_list->setItems(items);
    m_filling = false;
    fillPrepared();
}

void QuestionSection::showItem(int at)
{
    m_current = at;
    m_form->setEnabled(at >= 0);
    m_form->clearIssues();
    if (at < 0)
        return;
    m_filling = true;
    const FormQuestion& item = m_draft.items[std::size_t(at)];
    m_textZh->setPlainText(item.textZh);
    m_textEn->setPlainText(item.textEn);
    m_kind->setValue(int(item.kind));
    m_theme->setValue(int(item.theme));
    m_weight->setValue(item.weightBasisPoints / 100);
    m_options->setPlainText(item.options.join(QLatin1Char('\n')));
    fillShow();
    m_showItem->setValue(item.showItem);
    m_showRule->setValue(int(item.showRule));
    m_showValue->setValue(item.showValue);
    m_filling = false;
    showKind();
}

/// Only earlier questions with a number can decide.
void QuestionSection::fillShow()
{
    m_showItem->clear();
    m_showItem->addChoice(tr("always ask"), QString());
    for (int at = 0; at < m_current; ++at) {
        const FormQuestion& item = m_draft.items[std::size_t(at)];
        if (item.kind != QuestionKind::Text)
            m_showItem->addChoice(QStringLiteral("%1  %2").arg(QString::number(at + 1), item.textZh), item.code);
    }
}

void QuestionSection::showKind()
{
    const auto kind = static_cast<QuestionKind>(m_kind->value().toInt());
    m_form->row(QStringLiteral("weight"))->setVisible(kind == QuestionKind::Grade);
    m_form->row(QStringLiteral("options"))->setVisible(kind == QuestionKind::Choice);
    const bool conditional = !m_showItem->value().toString().isEmpty();
    m_form->row(QStringLiteral("rule"))->setVisible(conditional);
    m_form->row(QStringLiteral("value"))->setVisible(conditional);
}

void QuestionSection::keepItem()
{
    if (m_current < 0)
        return;
    FormQuestion& item = m_draft.items[std::size_t(m_current)];
    item.textZh = m_textZh->toPlainText();
    item.textEn = m_textEn->toPlainText();
    item.kind = static_cast<QuestionKind>(m_kind->value().toInt());
    item.theme = static_cast<QuestionTheme>(m_theme->value().toInt());
    // A weight with decimals stays exact while nobody changes it.
    if (m_weight->value() != item.weightBasisPoints / 100)
        item.weightBasisPoints = m_weight->value() * 100;
    if (item.kind != QuestionKind::Grade)
        item.weightBasisPoints = 0;
    item.options = m_options->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    item.showItem = m_showItem->value().toString();
    item.showRule = static_cast<ShowRule>(m_showRule->value().toInt());
    item.showValue = m_showValue->value();
}

void QuestionSection::addItem()
{
    int number = int(m_draft.items.size()) + 1;
    const auto taken = [this](const QString& code) {
        for (const FormQuestion& item : m_draft.items) {
            if (item.code == code)
                return true;
        }
        return false;
    };
    while (taken(QStringLiteral("own_%1").arg(number)))
        ++number;
    FormQuestion item;
    item.code = QStringLiteral("own_%1").arg(number);
    putItem(std::move(item));
}

void QuestionSection::putItem(FormQuestion item)
{
    m_draft.items.push_back(std::move(item));
    m_dirty = true;
    listItems();
    m_list->setCurrentKey(qint64(m_draft.items.size()));
    showItem(int(m_draft.items.size()) - 1);
    m_textZh->setFocus();
}

/// Those that are not asked yet.
void QuestionSection::fillPrepared()
{
    m_prepared->clear();
    m_prepared->addChoice(tr("Prepared …"), QString());
    const Outcome<std::vector<FormQuestion>> ready = QuestionnaireDesk(m_context.workplace.context()).prepared();
    for (const FormQuestion& item : ready.value_or(std::vector<FormQuestion>())) {
        const bool asked = std::any_of(m_draft.items.begin(), m_draft.items.end(),
                                       [&item](const FormQuestion& each) { return each.code == item.code; });
        if (!asked)
            m_prepared->addChoice(speaksChinese() ? item.textZh : item.textEn, item.code);
    }
}

void QuestionSection::removeItem()
{
    if (m_current < 0)
        return;
    m_draft.items.erase(m_draft.items.begin() + m_current);
    m_dirty = true;
    listItems();
    showItem(m_draft.items.empty() ? -1 : std::min(m_current, int(m_draft.items.size()) - 1));
    showState();
}

void QuestionSection::moveItem(int by)
{
    const int to = m_current + by;
    if (m_current < 0 || to < 0 || to >= int(m_draft.items.size()))
        return;
    std::swap(m_draft.items[std::size_t(m_current)], m_draft.items[std::size_t(to)]);
    m_dirty = true;
    listItems();
    m_list->setCurrentKey(to + 1);
    showItem(to);
}

void QuestionSection::showState()
{
    int weights = 0;
    for (const FormQuestion& item : m_draft.items)
        weights += item.weightBasisPoints;
    m_state->setText(tr("Version %1 is in use · %2 questions · weights sum to %3 %")
                         .arg(QString::number(m_draft.version), QString::number(m_draft.items.size()),
                              QString::number(weights / 100.0)));
    setInk(m_state, weights == 10000 ? Ink::Muted : Ink::Bad);
}

void QuestionSection::publish()
{
    keepItem();
    const Outcome<QuestionForm> published = QuestionnaireDesk(m_context.workplace.context()).publish(m_draft);
    if (!published) {
        m_issue->setText(published.error().lines().join(QLatin1Char('\n')));
        m_issue->show();
        return;
    }
    load();
    Q_EMIT messageRequested(Tone::Success,
                            tr("Version %1 is used from now on.").arg(QString::number(published->version)));
}

} // namespace sanbao
