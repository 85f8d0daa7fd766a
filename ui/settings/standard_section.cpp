// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/standard_section.h"

#include "core/service/diagnosis_desk.h"
#include "core/service/labels.h"
#include "core/service/work_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/editors/text_box.h"
#include "ui/models/list_view.h"
#include "ui/printing/print_centre.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QUuid>
#include <QVBoxLayout>

namespace sanbao {

StandardSection::StandardSection(PageContext& context, QWidget* parent)
    : SettingsSection(parent)
    , m_context(context)
{
    buildList();
    auto* card = new Card(tr("Standards of work"), this);
    card->setFlush(true);
    card->body()->addWidget(m_list);
    QAction* add = makeAction(this, tr("New standard"), QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(add, &QAction::triggered, this, [this] {
        SopTemplate fresh;
        fresh.code = QUuid::createUuid().toString(QUuid::Id128).left(8);
        showStandard(fresh);
        m_name->setFocus();
    });
    QAction* print = makeAction(this, tr("Process sheet"), QKeySequence::Print,
                                tr("Print the steps with input, output, control point and who answers for them"));
    print->setObjectName(QStringLiteral("standard.print"));
    connect(print, &QAction::triggered, this, [this] {
        if (m_shown.id > 0)
            Q_EMIT openRequested(PrintCentre::previewRoute(DocumentKind::ProcessSheet, m_shown.id));
    });
    card->addHeaderWidget(new ActionButton(print, Emphasis::Quiet, card));
    card->addHeaderWidget(new ActionButton(add, Emphasis::Quiet, card));
    auto* left = new QVBoxLayout;
    left->setSpacing(dp(12));
    left->addWidget(card, 1);
    left->addWidget(buildNodes());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(16));
    row->addLayout(left, 1);
    row->addWidget(buildEditor());
    connect(m_list, &ListView::currentKeyChanged, this, [this](qint64 id) {
        if (const SopTemplate* standard = m_model->rowAt(m_model->rowOfKey(id)))
            showStandard(*standard);
    });
    connect(m_list, &ListView::opened, this, [this] { m_steps->setFocus(); });
}

QString StandardSection::stateOf(const SopTemplate& standard) const
{
    const QDate today = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    if (standard.until.isValid() && standard.until < today)
        return tr("until %1").arg(standard.until.toString(Qt::ISODate));
    if (standard.from > today)
        return tr("from %1").arg(standard.from.toString(Qt::ISODate));
    return standard.reviewOn.isValid() && standard.reviewOn <= today ? tr("review due") : tr("in force");
}

void StandardSection::buildList()
{
    Columns<SopTemplate> columns;
    columns.push_back({QStringLiteral("name"), [] { return tr("Name"); }, 150, CellKind::Strong,
                       [](const SopTemplate& one) { return speaksChinese() ? one.nameZh : one.nameEn; }});
    columns.back().stretch = true;
    columns.push_back({QStringLiteral("type"), [] { return tr("Service"); }, 90, CellKind::Text,
                       [](const SopTemplate& one) { return label(one.type); }});
    columns.push_back({QStringLiteral("minutes"), [] { return tr("Minutes"); }, 64, CellKind::Number,
                       [](const SopTemplate& one) { return QString::number(one.minutes()); }});
    columns.push_back({QStringLiteral("version"), [] { return tr("Version"); }, 64, CellKind::Number,
                       [](const SopTemplate& one) { return QString::number(one.version); }});
    columns.push_back({QStringLiteral("state"), [] { return tr("State"); }, 110, CellKind::Chip,
                       [this](const SopTemplate& one) { return stateOf(one); }});
    m_model = new PagedTableModel<SopTemplate>(
        std::move(columns),
        [this](const PageRequest<SopTemplate>& request) -> Outcome<std::vector<SopTemplate>> {
            return request.offset > 0 ? std::vector<SopTemplate>() : m_all;
        },
        [](const SopTemplate& one) { return one.id; }, this);
    m_list = new ListView(this);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setList(m_model, tr("Standards of work"), widthsInSettings(QStringLiteral("settings.standards")));
}

QWidget* StandardSection::buildEditor()
{
    m_editor = new Card(tr("Standard"), this);
    m_editor->setFixedWidth(dp(320));
    QVBoxLayout* column = nullptr;
    QScrollArea* area = scrollColumn(column, m_editor);
    m_form = new FormSection(area, 68);
    m_name = new QLineEdit(m_form);
    m_name->setMaxLength(60);
    m_type = new ChoiceCombo(m_form);
    for (const auto& [type, code] : Codes<ServiceType>::table)
        m_type->addChoice(label(type), int(type));
    m_category = new ChoiceCombo(m_form);
    m_from = new DayEdit(m_form);
    m_review = new DayEdit(m_form);
    m_steps = textBox(8, m_form);
    m_steps->setObjectName(QStringLiteral("standard.steps"));
    m_steps->setToolTip(
        tr("One step a line: minutes | name | photo | pressure 0.1..0.6 MPa | point; point | in: … | out: … | "
           "control: … | role: manager | limit: 30"));
    m_note = new QLineEdit(m_form);
    m_note->setMaxLength(120);
    m_form->addRow(QStringLiteral("name"), tr("Name"), m_name);
    m_form->addRow({}, tr("Service"), m_type);
    m_form->addRow({}, tr("Product"), m_category);
    m_form->addRow(QStringLiteral("from"), tr("From"), m_from);
    m_form->addRow({}, tr("Review"), m_review);
    m_form->addRow(QStringLiteral("steps"), tr("Steps"), m_steps);
    m_form->addRow({}, tr("Change"), m_note);
    column->addWidget(m_form);
    column->addWidget(wrappedLabel(
        tr("One step a line: minutes | name | photo | pressure 0.1..0.6 MPa | point; point | in: … | out: … | "
           "control: … | role: manager | limit: 30"),
        TextRole::Hint, Ink::Muted, m_editor));
    QAction* action = makeAction(this, tr("Publish a version"), QKeySequence(Qt::CTRL | Qt::Key_S));
    connect(action, &QAction::triggered, this, &StandardSection::publish);
    m_difference = wrappedLabel({}, TextRole::Hint, Ink::Muted, m_editor);
    m_difference->setObjectName(QStringLiteral("standard.difference"));
    column->addWidget(m_difference);
    column->addStretch(1);
    m_editor->body()->addWidget(area, 1);
    // Below the scrolled fields, so that it is always in sight.
    m_editor->body()->addWidget(new ActionButton(action, Emphasis::Primary, m_editor), 0, Qt::AlignRight);
    return m_editor;
}

QWidget* StandardSection::buildNodes()
{
    auto* card = new Card(tr("Codes of diagnosis"), this);
    m_nodeForm = new FormSection(card, 68);
    m_node = new ChoiceCombo(m_nodeForm);
    m_nodeKind = new ChoiceCombo(m_nodeForm);
    for (const auto& [kind, code] : Codes<NodeKind>::table)
        m_nodeKind->addChoice(label(kind), int(kind));
    m_nodeParent = new ChoiceCombo(m_nodeForm);
    m_nodeGrade = new ChoiceCombo(m_nodeForm);
    m_nodeGrade->addChoice(tr("none"), -1);
    for (const auto& [grade, code] : Codes<FaultGrade>::table)
        m_nodeGrade->addChoice(label(grade), int(grade));
    m_nodeCode = new QLineEdit(m_nodeForm);
    m_nodeCode->setMaxLength(12);
    m_nodeName = new QLineEdit(m_nodeForm);
    m_nodeName->setMaxLength(80);
    m_nodeForm->addRow({}, tr("Entry"), m_node);
    m_nodeForm->addRow({}, tr("Kind"), m_nodeKind);
    m_nodeForm->addRow(QStringLiteral("parent"), tr("Under"), m_nodeParent);
    m_nodeForm->addRow({}, tr("Grade"), m_nodeGrade);
    m_nodeForm->addRow(QStringLiteral("code"), tr("Code"), m_nodeCode);
    m_nodeForm->addRow(QStringLiteral("name"), tr("Name"), m_nodeName);
    card->body()->addWidget(m_nodeForm);
    auto* save = new ActionButton(tr("Save the code"), Emphasis::Secondary, card);
    connect(save, &QPushButton::clicked, this, &StandardSection::saveNode);
    card->body()->addWidget(save, 0, Qt::AlignRight);
    connect(m_node, &ChoiceCombo::chosen, this, &StandardSection::showNode);
    return card;
}

void StandardSection::load()
{
    Workplace& workplace = m_context.workplace;
    const QDate today = localDay(workplace.clock().now(), workplace.catalogue().zone());
    m_from->setToday(today);
    m_review->setToday(today);
    m_category->clear();
    m_category->addChoice(tr("every product"), qint64(0));
    for (const Category& category : workplace.catalogue().categories())
        m_category->addChoice(workplace.catalogue().categoryName(category.id), category.id.value);
    m_all = WorkDesk(workplace.context()).standards().value_or(std::vector<SopTemplate>());
    m_model->refresh();
    if (m_list->currentKey() == 0)
        m_list->selectFirst();
    if (const SopTemplate* standard = m_model->rowAt(m_model->rowOfKey(m_list->currentKey())))
        showStandard(*standard);
    DiagnosisDesk desk(workplace.context());
    m_nodes = desk.nodes().value_or(std::vector<DiagnosisNode>());
    m_node->clear();
    m_nodeParent->clear();
    m_node->addChoice(tr("new entry"), qint64(0));
    m_nodeParent->addChoice(tr("stands by itself"), qint64(0));
    for (const DiagnosisNode& node : m_nodes) {
        const QString words = node.code + QLatin1Char(' ') + desk.nameOf(node);
        m_node->addChoice(words, node.id);
        if (node.kind != NodeKind::Action)
            m_nodeParent->addChoice(words, node.id);
    }
    showNode();
}

QWidget* StandardSection::firstFocus()
{
    return m_list;
}

void StandardSection::showStandard(const SopTemplate& standard)
{
    m_shown = standard;
    m_form->clearIssues();
    m_editor->setTitle(standard.id > 0 ? tr("Version %1").arg(standard.version) : tr("New standard"));
    m_name->setText(speaksChinese() ? standard.nameZh : standard.nameEn);
    m_type->setValue(int(standard.type));
    m_type->setEnabled(standard.id == 0);
    m_category->setValue(standard.category.value);
    m_category->setEnabled(standard.id == 0);
    m_from->setValue(localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone()));
    m_review->setValue(standard.reviewOn);
    m_steps->setPlainText(stepsAsText(standard.steps, speaksChinese()));
    m_note->clear();
    QStringList lines;
    for (const SopTemplate& before : m_all) {
        if (before.code == standard.code && before.version == standard.version - 1)
            lines = differenceOf(before, standard, speaksChinese());
    }
    if (!standard.changeNote.isEmpty())
        lines.prepend(standard.changeNote);
    m_difference->setText(lines.isEmpty()
                              ? QString()
                              : tr("Since the version before:") + QLatin1Char('\n') + lines.join(QLatin1Char('\n')));
}

void StandardSection::publish()
{
    int badLine = 0;
    SopTemplate next = m_shown;
    next.steps = stepsFromText(m_steps->toPlainText(), m_shown.steps, speaksChinese(), &badLine);
    if (badLine > 0) {
        m_form->showIssues({{QStringLiteral("steps"), tr("Line %1: write minutes | name.").arg(badLine)}});
        return;
    }
    const QString name = m_name->text();
    if (name != (speaksChinese() ? m_shown.nameZh : m_shown.nameEn)) {
        next.nameZh = name;
        next.nameEn = name;
    }
    next.type = ServiceType(m_type->value().toInt());
    next.category = CategoryId(m_category->value().toLongLong());
    next.from = m_from->value();
    next.reviewOn = m_review->value();
    next.changeNote = m_note->text();
    const Outcome<SopTemplate> published = WorkDesk(m_context.workplace.context()).publish(next);
    if (!report(published ? Done() : Done(published.error()), m_form, tr("The version is published.")))
        return;
    load();
    m_list->selectKey(published->id);
}

void StandardSection::showNode()
{
    DiagnosisNode shown;
    for (const DiagnosisNode& node : m_nodes) {
        if (node.id == m_node->value().toLongLong())
            shown = node;
    }
    m_nodeForm->clearIssues();
    m_nodeKind->setValue(int(shown.kind));
    m_nodeParent->setValue(shown.parent);
    m_nodeGrade->setValue(shown.grade ? int(*shown.grade) : -1);
    m_nodeCode->setText(shown.code);
    m_nodeName->setText(speaksChinese() ? shown.nameZh : shown.nameEn);
    for (QWidget* fixed : std::initializer_list<QWidget*>{m_nodeKind, m_nodeParent, m_nodeCode})
        fixed->setEnabled(shown.id == 0);
}

void StandardSection::saveNode()
{
    DiagnosisNode next;
    for (const DiagnosisNode& node : m_nodes) {
        if (node.id == m_node->value().toLongLong())
            next = node;
    }
    const QString name = m_nodeName->text();
    if (name != (speaksChinese() ? next.nameZh : next.nameEn)) {
        next.nameZh = name;
        next.nameEn = name;
    }
    next.kind = NodeKind(m_nodeKind->value().toInt());
    next.parent = m_nodeParent->value().toLongLong();
    for (const DiagnosisNode& parent : m_nodes) {
        if (parent.id == next.parent && next.id == 0)
            next.category = parent.category;
    }
    next.code = m_nodeCode->text();
    const int grade = m_nodeGrade->value().toInt();
    next.grade = grade < 0 ? std::optional<FaultGrade>() : std::optional<FaultGrade>(FaultGrade(grade));
    const Outcome<DiagnosisNode> saved = DiagnosisDesk(m_context.workplace.context()).saveNode(next);
    if (!report(saved ? Done() : Done(saved.error()), m_nodeForm, tr("The code is saved.")))
        return;
    load();
    m_node->setValue(saved->id);
    showNode();
}

} // namespace sanbao
