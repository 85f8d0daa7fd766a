// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/technician_section.h"

#include "core/service/dispatch_words.h"
#include "core/service/technician_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/editors/text_box.h"
#include "ui/models/list_view.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kShownDays = 400;
constexpr int kListHeight = 96;

} // namespace

TechnicianSection::TechnicianSection(PageContext& context, QWidget* parent)
    : SettingsSection(parent)
    , m_context(context)
{
    buildList();
    auto* card = new Card(tr("Technicians & partners"), this);
    card->setFlush(true);
    card->body()->addWidget(m_list);
    QAction* add = makeAction(this, tr("New partner"), QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(add, &QAction::triggered, this, [this] {
        Technician partner;
        partner.kind = TechnicianKind::Partner;
        showTechnician(partner);
        m_name->setFocus();
    });
    card->addHeaderWidget(new ActionButton(add, Emphasis::Quiet, card));
    auto* left = new QVBoxLayout;
    left->setSpacing(dp(12));
    left->addWidget(card, 3);
    left->addWidget(buildResources(), 2);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(16));
    row->addLayout(left, 1);
    row->addWidget(buildEditor());
    connect(m_list, &ListView::currentKeyChanged, this, [this](qint64 id) {
        if (const Technician* technician = m_model->rowAt(m_model->rowOfKey(id)))
            showTechnician(*technician);
    });
    connect(m_list, &ListView::opened, this, [this] { m_tier->setFocus(); });
}

std::vector<Technician> TechnicianSection::technicians() const
{
    const Instant now = m_context.workplace.clock().now();
    const Instant until(now.ms + qint64(kShownDays) * 86400000);
    return TechnicianDesk(m_context.workplace.context()).technicians({now, until}).value_or(std::vector<Technician>());
}

void TechnicianSection::buildList()
{
    Columns<Technician> columns;
    columns.push_back({QStringLiteral("name"), [] { return tr("Name"); }, 120, CellKind::Strong,
                       [](const Technician& one) { return one.name; }});
    columns.back().stretch = true;
    columns.push_back({QStringLiteral("tier"), [] { return tr("Tier"); }, 130, CellKind::Text,
                       [](const Technician& one) { return tierText(one.tier); }});
    columns.push_back({QStringLiteral("areas"), [] { return tr("Areas"); }, 120, CellKind::Text,
                       [](const Technician& one) {
                           return one.areas.isEmpty() ? tr("everywhere") : one.areas.join(QStringLiteral(", "));
                       }});
    columns.push_back(
        {QStringLiteral("skills"), [] { return tr("Products"); }, 80, CellKind::Number,
         [](const Technician& one) { return one.skills.empty() ? tr("all") : QString::number(one.skills.size()); }});
    m_model = new PagedTableModel<Technician>(
        std::move(columns),
        [this](const PageRequest<Technician>& request) -> Outcome<std::vector<Technician>> {
            return request.offset > 0 ? std::vector<Technician>() : technicians();
        },
        [](const Technician& one) { return one.staff.value; }, this);
    m_list = new ListView(this);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setList(m_model, tr("Technicians & partners"), widthsInSettings(QStringLiteral("settings.technicians")));
}

QWidget* TechnicianSection::buildEditor()
{
    m_editor = new Card(tr("Technician"), this);
    m_editor->setFixedWidth(dp(340));
    QVBoxLayout* column = nullptr;
    QScrollArea* area = scrollColumn(column, m_editor);
    m_form = new FormSection(area, 76);
    m_name = new QLineEdit(m_form);
    m_name->setMaxLength(40);
    m_kind = new ChoiceCombo(m_form);
    for (const auto& [kind, code] : Codes<TechnicianKind>::table)
        m_kind->addChoice(label(kind), int(kind));
    m_company = new QLineEdit(m_form);
    m_company->setMaxLength(60);
    m_phone = new QLineEdit(m_form);
    m_phone->setMaxLength(30);
    m_tier = new ChoiceCombo(m_form);
    for (int tier = 1; tier <= 3; ++tier)
        m_tier->addChoice(tierText(tier), tier);
    m_minutes = new QSpinBox(m_form);
    m_minutes->setRange(30, 1440);
    m_minutes->setSingleStep(30);
    m_minutes->setSuffix(QLatin1Char(' ') + tr("min"));
    m_areas = textBox(2, m_form);
    m_areas->setPlaceholderText(tr("Words of addresses, one a line; empty: everywhere"));
    m_skills = new QListWidget(m_form);
    m_skills->setAccessibleName(tr("Products he is trained on; none: all"));
    m_skills->setFixedHeight(dp(kListHeight));
    m_form->addRow(QStringLiteral("name"), tr("Name"), m_name);
    m_form->addRow(QStringLiteral("kind"), tr("Kind"), m_kind);
    m_form->addRow(QStringLiteral("company"), tr("Company"), m_company);
    m_form->addRow({}, tr("Phone"), m_phone);
    m_form->addRow(QStringLiteral("tier"), tr("Tier"), m_tier);
    m_form->addRow(QStringLiteral("dailyMinutes"), tr("Per day"), m_minutes);
    m_form->addRow({}, tr("Areas"), m_areas);
    m_form->addRow({}, tr("Trained on"), m_skills);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_form->row(QStringLiteral("company"))->setVisible(m_kind->value().toInt() == int(TechnicianKind::Partner));
    });
    column->addWidget(m_form);
    QAction* action = makeAction(this, tr("Save the technician"), QKeySequence(Qt::CTRL | Qt::Key_S));
    connect(action, &QAction::triggered, this, &TechnicianSection::save);
    column->addWidget(new ActionButton(action, Emphasis::Primary, m_editor), 0, Qt::AlignRight);
    column->addWidget(rule());
    column->addWidget(buildAbsence());
    column->addStretch(1);
    m_editor->body()->addWidget(area, 1);
    return m_editor;
}

QWidget* TechnicianSection::buildAbsence()
{
    auto* box = new QWidget(m_editor);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(plainLabel(tr("Away"), TextRole::Strong, Ink::Text, box));
    m_absences = new QListWidget(box);
    m_absences->setAccessibleName(tr("Absences"));
    m_absences->setFixedHeight(dp(64));
    column->addWidget(m_absences);
    m_absenceForm = new FormSection(box, 76);
    m_from = new DayEdit(m_absenceForm);
    m_until = new DayEdit(m_absenceForm);
    m_reason = new QLineEdit(m_absenceForm);
    m_reason->setMaxLength(60);
    m_absenceForm->addRow(QStringLiteral("absence"), tr("From day"), m_from);
    m_absenceForm->addRow({}, tr("Until day"), m_until);
    m_absenceForm->addRow({}, tr("Reason"), m_reason);
    column->addWidget(m_absenceForm);
    auto* row = new QHBoxLayout;
    auto* remove = new ActionButton(tr("Remove"), Emphasis::Quiet, box);
    connect(remove, &QPushButton::clicked, this, &TechnicianSection::removeAbsence);
    auto* add = new ActionButton(tr("Enter the absence"), Emphasis::Secondary, box);
    connect(add, &QPushButton::clicked, this, &TechnicianSection::addAbsence);
    row->addWidget(remove);
    row->addStretch(1);
    row->addWidget(add);
    column->addLayout(row);
    return box;
}

QWidget* TechnicianSection::buildResources()
{
    auto* card = new Card(tr("Vehicles and tools"), this);
    m_resources = new QListWidget(card);
    m_resources->setAccessibleName(tr("Vehicles and tools"));
    m_resources->setMinimumHeight(dp(48));
    card->body()->addWidget(m_resources, 1);
    m_resourceForm = new FormSection(card, 60);
    m_resourceKind = new ChoiceCombo(m_resourceForm);
    for (const auto& [kind, code] : Codes<ResourceKind>::table)
        m_resourceKind->addChoice(label(kind), int(kind));
    m_resource = new QLineEdit(m_resourceForm);
    m_resource->setMaxLength(40);
    m_resourceForm->addRow({}, tr("Kind"), m_resourceKind);
    m_resourceForm->addRow(QStringLiteral("resource"), tr("Called"), m_resource);
    card->body()->addWidget(m_resourceForm);
    auto* add = new ActionButton(tr("Add"), Emphasis::Secondary, card);
    connect(add, &QPushButton::clicked, this, &TechnicianSection::addResource);
    connect(m_resource, &QLineEdit::returnPressed, this, &TechnicianSection::addResource);
    card->body()->addWidget(add, 0, Qt::AlignRight);
    return card;
}

void TechnicianSection::load()
{
    const QDate today = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    m_from->setToday(today);
    m_until->setToday(today);
    m_model->refresh();
    if (m_list->currentKey() == 0)
        m_list->selectFirst();
    if (const Technician* technician = m_model->rowAt(m_model->rowOfKey(m_list->currentKey())))
        showTechnician(*technician);
    showResources();
}

QWidget* TechnicianSection::firstFocus()
{
    return m_list;
}

void TechnicianSection::showTechnician(const Technician& technician)
{
    m_shown = technician;
    m_form->clearIssues();
    const bool known = technician.staff.isValid();
    m_editor->setTitle(known ? technician.name : tr("New partner"));
    m_form->row(QStringLiteral("name"))->setVisible(!known);
    m_name->setText(technician.name);
    m_kind->setValue(int(technician.kind));
    m_form->row(QStringLiteral("company"))->setVisible(technician.kind == TechnicianKind::Partner);
    m_company->setText(technician.company);
    m_phone->setText(technician.phone);
    m_tier->setValue(technician.tier);
    m_minutes->setValue(technician.dailyMinutes);
    m_areas->setPlainText(technician.areas.join(QLatin1Char('\n')));
    m_skills->clear();
    for (const Category& category : m_context.workplace.catalogue().categories()) {
        auto* item = new QListWidgetItem(m_context.workplace.catalogue().categoryName(category.id), m_skills);
        item->setData(Qt::UserRole, category.id.value);
        item->setCheckState(technician.skills.count(category.id.value) ? Qt::Checked : Qt::Unchecked);
    }
    m_absences->clear();
    const QTimeZone& zone = m_context.workplace.catalogue().zone();
    for (const Absence& absence : technician.away) {
        auto* item =
            new QListWidgetItem(localDay(absence.span.from, zone).toString(Qt::ISODate) + QStringLiteral(" – ") +
                                    localDay(Instant(absence.span.to.ms - 1), zone).toString(Qt::ISODate) +
                                    QLatin1Char(' ') + absence.reason,
                                m_absences);
        item->setData(Qt::UserRole, absence.id);
    }
}

void TechnicianSection::save()
{
    Technician next = m_shown;
    next.name = m_name->text();
    next.kind = TechnicianKind(m_kind->value().toInt());
    next.company = m_company->text();
    next.phone = m_phone->text();
    next.tier = m_tier->value().toInt();
    next.dailyMinutes = m_minutes->value();
    next.areas = m_areas->toPlainText().split(QLatin1Char('\n'));
    next.skills.clear();
    for (int row = 0; row < m_skills->count(); ++row) {
        if (m_skills->item(row)->checkState() == Qt::Checked)
            next.skills.insert(m_skills->item(row)->data(Qt::UserRole).toLongLong());
    }
    const Outcome<Technician> saved = TechnicianDesk(m_context.workplace.context()).save(next);
    if (!report(saved ? Done() : Done(saved.error()), m_form, tr("The technician is saved.")))
        return;
    m_model->refresh();
    m_list->selectKey(saved->staff.value);
    showTechnician(*saved);
}

void TechnicianSection::addAbsence()
{
    const QTimeZone& zone = m_context.workplace.catalogue().zone();
    const QDate last = m_until->text().trimmed().isEmpty() ? m_from->value() : m_until->value();
    if (!m_from->value().isValid() || !last.isValid()) {
        m_absenceForm->showIssues({{QStringLiteral("absence"), tr("Write the first and the last day.")}});
        return;
    }
    m_absenceForm->clearIssues();
    Absence absence;
    absence.staff = m_shown.staff;
    absence.span = {startOfDay(m_from->value(), zone), startOfDay(last.addDays(1), zone)};
    absence.reason = m_reason->text();
    const Outcome<Absence> added = TechnicianDesk(m_context.workplace.context()).addAbsence(absence);
    if (report(added ? Done() : Done(added.error()), m_absenceForm, tr("The absence is entered.")))
        load();
}

void TechnicianSection::removeAbsence()
{
    const QListWidgetItem* item = m_absences->currentItem();
    if (!item)
        return;
    const Done removed =
        TechnicianDesk(m_context.workplace.context()).removeAbsence(item->data(Qt::UserRole).toLongLong());
    if (report(removed, m_absenceForm, tr("The absence is removed.")))
        load();
}

void TechnicianSection::showResources()
{
    m_resources->clear();
    for (const ServiceResource& resource :
         TechnicianDesk(m_context.workplace.context()).resources().value_or(std::vector<ServiceResource>()))
        m_resources->addItem(label(resource.kind) + QStringLiteral(" · ") + resource.name);
}

void TechnicianSection::addResource()
{
    ServiceResource resource;
    resource.kind = ResourceKind(m_resourceKind->value().toInt());
    resource.name = m_resource->text();
    const Outcome<ServiceResource> saved = TechnicianDesk(m_context.workplace.context()).saveResource(resource);
    if (!report(saved ? Done() : Done(saved.error()), m_resourceForm, tr("The vehicle or tool is saved.")))
        return;
    m_resource->clear();
    showResources();
}

} // namespace sanbao
