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
    menu->setFixedWidth(dp(196));
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setIconSize(QSize(dp(18), dp(18)));
    menu->body()->addWidget(m_list);
    row->addWidget(menu);
    row->addWidget(m_stack, 1);
    m_frame->body()->addLayout(row, 1);

    add(QStringLiteral("store"), tr("Store"), QStringLiteral("store"), new StoreSection(context, this));
    add(QStringLiteral("hours"), tr("Opening hours"), QStringLiteral("calendar"), new HoursSection(context, this));
    add(QStringLiteral("targets"), tr("Service targets"), QStringLiteral("clock"), new TargetSection(context, this));
    add(QStringLiteral("rules"), tr("Priorities & hours"), QStringLiteral("filter"), new RuleSection(context, this));
    add(QStringLiteral("prices"), tr("Price list"), QStringLiteral("money"), new PriceSection(context, this));
    add(QStringLiteral("models"), tr("Product catalogue"), QStringLiteral("product"), new ModelSection(context, this));
    add(QStringLiteral("customers"), tr("Customers & channels"), QStringLiteral("customers"),
        new CustomerSection(context, this));
    add(QStringLiteral("questions"), tr("Questionnaire"), QStringLiteral("survey"), new QuestionSection(context, this));
    add(QStringLiteral("paper"), tr("Paper"), QStringLiteral("print"), new PaperSection(context, this));
    auto* policies = new PolicySection(context, this);
    connect(policies, &PolicySection::openRequested, this, &Page::openRequested);
    add(QStringLiteral("policies"), tr("Policies"), QStringLiteral("agreements"), policies);
    add(QStringLiteral("warranty"), tr("Warranty rules"), QStringLiteral("check"), new WarrantySection(context, this));
    add(QStringLiteral("staff"), tr("People"), QStringLiteral("people"), new StaffSection(context, this));
    add(QStringLiteral("technicians"), tr("Technicians"), QStringLiteral("dispatch"),
        new TechnicianSection(context, this));
    auto* standards = new StandardSection(context, this);
    connect(standards, &StandardSection::openRequested, this, &Page::openRequested);
    add(QStringLiteral("standards"), tr("Standards of work"), QStringLiteral("tool"), standards);
    add(QStringLiteral("instructions"), tr("Instructions"), QStringLiteral("knowledge"),
        new GuideSection(context, this));
    add(QStringLiteral("handling"), tr("Standards of faults"), QStringLiteral("check"),
        new HandlingSection(context, this));
    add(QStringLiteral("teams"), tr("Teams & points"), QStringLiteral("people"), new TeamSection(context, this));
    add(QStringLiteral("automation"), tr("Automatic rules"), QStringLiteral("bell"),
        new AutomationSection(context, this));
    add(QStringLiteral("appearance"), tr("Language & look"), QStringLiteral("theme"),
        new AppearanceSection(appearance, this));
    add(QStringLiteral("data"), tr("Data & backup"), QStringLiteral("backup"),
        new DataSection(context, std::move(openOtherFile), this));
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::showSection);
}

void SettingsPage::add(const QString& key, const QString& name, const QString& iconName, SettingsSection* section)
{
    auto* item = new QListWidgetItem(icon(iconName), name, m_list);
    item->setData(Qt::UserRole, key);
    auto* area = new QScrollArea(m_stack);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(section);
    m_stack->addWidget(area);
    m_entries.push_back({key, section});
    connect(section, &SettingsSection::messageRequested, this, &Page::messageRequested);
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
    m_stack->setCurrentIndex(row);
    m_entries[std::size_t(row)].section->load();
}

Done SettingsPage::canLeave()
{
    if (m_shown < 0 || !m_entries[std::size_t(m_shown)].section->isDirty())
        return {};
    const bool discard =
        m_context.prompt.confirm(this, {tr("Discard the changes?"), tr("What you typed here is not saved yet."),
                                        tr("Discard"), tr("Keep editing"), false});
    if (!discard)
        return Failure::of(FailureKind::Conflict, QString());
    m_entries[std::size_t(m_shown)].section->load();
    return {};
}

QWidget* SettingsPage::firstFocus()
{
    return m_list;
}

} // namespace sanbao
