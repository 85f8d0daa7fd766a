// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "core/service/workplace.h"
#include "ui/prompt/prompt.h"
#include "ui/settings/appearance_section.h"
#include "ui/settings/automation_section.h"
#include "ui/settings/customer_section.h"
#include "ui/settings/data_section.h"
#include "ui/settings/guide_section.h"
#include "ui/settings/handling_section.h"
#include "ui/settings/hours_section.h"
#include "ui/settings/model_section.h"
#include "ui/settings/paper_section.h"
#include "ui/settings/policy_section.h"
#include "ui/settings/price_section.h"
#include "ui/settings/process_section.h"
#include "ui/settings/question_section.h"
#include "ui/settings/rule_section.h"
#include "ui/settings/staff_section.h"
#include "ui/settings/standard_section.h"
#include "ui/settings/store_section.h"
#include "ui/settings/target_section.h"
#include "ui/settings/team_section.h"
#include "ui/settings/technician_section.h"
#include "ui/settings/warranty_section.h"
#include "ui/style/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page_frame.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sanbao {

template <class Section> SettingsPage::MakeSection SettingsPage::section()
{
    return [this] {
        auto* made = new Section(m_context, this);
        if constexpr (requires { &Section::openRequested; })
            connect(made, &Section::openRequested, this, &Page::openRequested);
        return made;
    };
}

SettingsPage::SettingsPage(PageContext& context, Appearance& appearance, std::function<void()> openOtherFile,
                           QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_frame(new PageFrame(this))
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
{
    m_frame->setTitle(title());
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    auto* menu = new Card({}, this);
    menu->setFlush(true);
    menu->body()->setContentsMargins(dp(8), dp(8), dp(8), dp(8));
    menu->setFixedWidth(dp(216)); // the longest name beside the scroll bar
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setIconSize(QSize(dp(18), dp(18)));
    menu->body()->addWidget(m_list);
    row->addWidget(menu);
    row->addWidget(m_stack, 1);
    m_frame->body()->addLayout(row, 1);

    add(QStringLiteral("store"), tr("Store"), QStringLiteral("store"), section<StoreSection>());
    add(QStringLiteral("hours"), tr("Opening hours"), QStringLiteral("calendar"), section<HoursSection>());
    add(QStringLiteral("targets"), tr("Service targets"), QStringLiteral("clock"), section<TargetSection>());
    add(QStringLiteral("rules"), tr("Priorities & hours"), QStringLiteral("filter"), section<RuleSection>());
    add(QStringLiteral("process"), tr("Process designer"), QStringLiteral("orders"), section<ProcessSection>());
    add(QStringLiteral("prices"), tr("Price list"), QStringLiteral("money"), section<PriceSection>());
    add(QStringLiteral("models"), tr("Product catalogue"), QStringLiteral("product"), section<ModelSection>());
    add(QStringLiteral("customers"), tr("Customers & channels"), QStringLiteral("customers"),
        section<CustomerSection>());
    add(QStringLiteral("questions"), tr("Questionnaire"), QStringLiteral("survey"), section<QuestionSection>());
    add(QStringLiteral("paper"), tr("Paper"), QStringLiteral("print"), section<PaperSection>());
    add(QStringLiteral("policies"), tr("Policies"), QStringLiteral("agreements"), section<PolicySection>());
    add(QStringLiteral("warranty"), tr("Warranty rules"), QStringLiteral("check"), section<WarrantySection>());
    add(QStringLiteral("staff"), tr("People"), QStringLiteral("people"), section<StaffSection>());
    add(QStringLiteral("technicians"), tr("Technicians"), QStringLiteral("dispatch"), section<TechnicianSection>());
    add(QStringLiteral("standards"), tr("Standards of work"), QStringLiteral("tool"), section<StandardSection>());
    add(QStringLiteral("instructions"), tr("Instructions"), QStringLiteral("knowledge"), section<GuideSection>());
    add(QStringLiteral("handling"), tr("Standards of faults"), QStringLiteral("check"), section<HandlingSection>());
    add(QStringLiteral("teams"), tr("Teams & points"), QStringLiteral("people"), section<TeamSection>());
    add(QStringLiteral("automation"), tr("Automatic rules"), QStringLiteral("bell"), section<AutomationSection>());
    add(QStringLiteral("appearance"), tr("Language & look"), QStringLiteral("theme"),
        [this, &appearance] { return new AppearanceSection(appearance, this); });
    add(QStringLiteral("data"), tr("Data & backup"), QStringLiteral("backup"),
        [this, open = std::move(openOtherFile)] { return new DataSection(m_context, open, this); });
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::showSection);
}

void SettingsPage::add(const QString& key, const QString& name, const QString& iconName, MakeSection make)
{
    auto* item = new QListWidgetItem(icon(iconName), name, m_list);
    item->setData(Qt::UserRole, key);
    auto* area = new QScrollArea(m_stack);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(area);
    m_entries.push_back({key, std::move(make), nullptr});
}

SettingsSection& SettingsPage::sectionAt(int row)
{
    Entry& entry = m_entries[std::size_t(row)];
    if (!entry.section) {
        entry.section = entry.make();
        qobject_cast<QScrollArea*>(m_stack->widget(row))->setWidget(entry.section);
        connect(entry.section, &SettingsSection::messageRequested, this, &Page::messageRequested);
    }
    return *entry.section;
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::open(const Route& route)
{
    const QString wanted = route.extras.value(QStringLiteral("section")).toString();
    int row = std::max(0, m_list->currentRow());
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].key == wanted)
            row = int(i);
    }
    m_shown = -1;
    m_list->setCurrentRow(row);
    showSection(row);
}

void SettingsPage::showSection(int row)
{
    if (row < 0 || row == m_shown)
        return;
    if (m_shown >= 0 && !canLeave()) {
        m_list->setCurrentRow(m_shown);
        return;
    }
    m_shown = row;
    SettingsSection& chosen = sectionAt(row);
    m_stack->setCurrentIndex(row);
    chosen.load();
}

Done SettingsPage::canLeave()
{
    if (m_shown < 0 || !sectionAt(m_shown).isDirty())
        return {};
    const bool discard =
        m_context.prompt.confirm(this, {tr("Discard the changes?"), tr("What you typed here is not saved yet."),
                                        tr("Discard"), tr("Keep editing"), false});
    if (!discard)
        return Failure::of(FailureKind::Conflict, QString());
    sectionAt(m_shown).load();
    return {};
}

QWidget* SettingsPage::firstFocus()
{
    return m_list;
}

} // namespace sanbao
