// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/visit_panel.h"

#include "core/service/dispatch_words.h"
#include "core/service/technician_desk.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kResourceHeight = 76;
constexpr int kPartHeight = 96;

std::optional<int> minuteOf(const QString& text)
{
    QString digits = text.trimmed();
    digits.remove(QLatin1Char(':'));
    bool valid = false;
    const int number = digits.toInt(&valid);
    const int hour = digits.size() <= 2 ? number : number / 100;
    const int minute = digits.size() <= 2 ? 0 : number % 100;
    if (!valid || hour < 0 || hour > 24 || minute > 59 || hour * 60 + minute > 1440)
        return std::nullopt;
    return hour * 60 + minute;
}

} // namespace

VisitPanel::VisitPanel(ServiceContext& context, QWidget* parent)
    : QObject(parent)
    , m_context(context)
    , m_panel(new SidePanel(tr("Visit"), parent, 340))
    , m_order(wrappedLabel({}, TextRole::Hint, Ink::Muted, m_panel))
    , m_form(new FormSection(m_panel, 84))
    , m_offers(new ChoiceCombo(m_panel))
    , m_day(new DayEdit(m_panel))
    , m_from(new QLineEdit(m_panel))
    , m_to(new QLineEdit(m_panel))
    , m_with(new QLineEdit(m_panel))
    , m_resources(new QListWidget(m_panel))
    , m_standard(wrappedLabel({}, TextRole::Hint, Ink::Accent, m_panel))
    , m_parts(new QListWidget(m_panel))
{
    build();
}

void VisitPanel::build()
{
    m_panel->body()->addWidget(m_order);
    m_panel->body()->addWidget(plainLabel(tr("Hours agreed with the customer"), TextRole::Strong, Ink::Text, m_panel));
    m_day->setObjectName(QStringLiteral("visit.day"));
    m_from->setObjectName(QStringLiteral("visit.from"));
    m_to->setObjectName(QStringLiteral("visit.to"));
    m_with->setObjectName(QStringLiteral("visit.with"));
    m_from->setPlaceholderText(QStringLiteral("09:00"));
    m_to->setPlaceholderText(QStringLiteral("12:00"));
    m_with->setMaxLength(60);
    m_form->addRow({}, tr("Free hours"), m_offers);
    m_form->addRow(QStringLiteral("window"), tr("Day"), m_day);
    m_form->addRow({}, tr("From"), m_from);
    m_form->addRow({}, tr("Until"), m_to);
    m_form->addRow(QStringLiteral("agreedWith"), tr("With"), m_with);
    m_panel->body()->addWidget(m_form);
    m_panel->body()->addWidget(plainLabel(tr("Vehicle and tools"), TextRole::Strong, Ink::Text, m_panel));
    m_resources->setObjectName(QStringLiteral("visit.resources"));
    m_resources->setAccessibleName(tr("Vehicle and tools"));
    m_panel->body()->addWidget(m_resources);
    m_panel->body()->addWidget(plainLabel(tr("Parts to keep for the visit"), TextRole::Strong, Ink::Text, m_panel));
    m_standard->setObjectName(QStringLiteral("visit.standard"));
    m_panel->body()->addWidget(m_standard);
    for (QListWidget* list : {m_resources, m_parts}) {
        list->setWordWrap(true);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    m_resources->setFixedHeight(dp(kResourceHeight));
    m_parts->setMinimumHeight(dp(kPartHeight));
    m_parts->setObjectName(QStringLiteral("visit.parts"));
    m_parts->setAccessibleName(tr("Parts to keep for the visit"));
    m_panel->body()->addWidget(m_parts, 1);
    connect(m_offers, &ChoiceCombo::chosen, this, [this] {
        const int row = m_offers->value().toInt();
        if (row < 0 || row >= int(m_offered.size()))
            return;
        const Interval window = m_offered[std::size_t(row)].window;
        const QTimeZone& zone = m_context.catalogue.zone();
        m_day->setValue(localDay(window.from, zone));
        m_from->setText(inZone(window.from, zone).toString(QStringLiteral("HH:mm")));
        m_to->setText(inZone(window.to, zone).toString(QStringLiteral("HH:mm")));
    });
    QAction* action = makeAction(m_panel, tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                                 tr("Save the hours and what goes along"));
    connect(action, &QAction::triggered, this, &VisitPanel::save);
    m_panel->footer()->addWidget(new ActionButton(action, Emphasis::Primary, m_panel));
}

void VisitPanel::offerWindows(const VisitNeed& need)
{
    m_offers->clear();
    m_offers->addChoice(tr("choose …"), -1);
    VisitNeed open = need;
    open.window.reset();
    m_offered = DispatchDesk(m_context).freeWindows(open).value_or(std::vector<OfferedWindow>());
    for (std::size_t i = 0; i < m_offered.size(); ++i)
        m_offers->addChoice(tr("%1 · %2 free")
                                .arg(slotText(m_offered[i].window, m_context.catalogue.zone()),
                                     QString::number(m_offered[i].technicians)),
                            int(i));
}

void VisitPanel::openFor(WorkOrderId order)
{
    DispatchDesk desk(m_context);
    const Outcome<VisitNeed> need = desk.need(order);
    if (!need) {
        Q_EMIT refused(need.error().message);
        return;
    }
    m_need = *need;
    m_form->clearIssues();
    m_order->setText(need->number + QStringLiteral(" · ") + need->contactName + QStringLiteral(" · ") +
                     need->productLabel);
    const QTimeZone& zone = m_context.catalogue.zone();
    m_day->setToday(localDay(m_context.clock.now(), zone));
    const auto time = [&](bool end) {
        return need->window
                   ? inZone(end ? need->window->to : need->window->from, zone).toString(QStringLiteral("HH:mm"))
                   : QString();
    };
    m_day->setValue(need->window ? localDay(need->window->from, zone) : QDate());
    m_from->setText(time(false));
    m_to->setText(time(true));
    m_with->setText(need->contactName);
    offerWindows(*need);
    showResources(order);
    showKit(order);
    m_panel->openPanel(m_offers);
}

void VisitPanel::showResources(WorkOrderId order)
{
    m_taken = DispatchDesk(m_context).resourcesOf(order).value_or(std::vector<qint64>());
    m_resources->clear();
    for (const ServiceResource& resource :
         TechnicianDesk(m_context).resources().value_or(std::vector<ServiceResource>())) {
        if (!resource.active)
            continue;
        auto* item = new QListWidgetItem(label(resource.kind) + QStringLiteral(" · ") + resource.name, m_resources);
        item->setData(Qt::UserRole, resource.id);
        const bool goesAlong = std::find(m_taken.begin(), m_taken.end(), resource.id) != m_taken.end();
        item->setCheckState(goesAlong ? Qt::Checked : Qt::Unchecked);
    }
    if (m_resources->count() == 0)
        m_resources->addItem(tr("Vehicles and tools are entered in Settings, Technicians."));
}

/// The standard of the fault class first, then what orders alike needed. The kit of the standard is ticked.
void VisitPanel::showKit(WorkOrderId order)
{
    VisitKitDesk desk(m_context);
    const std::optional<HandlingStandard> standard = desk.standardOf(order).value_or(std::optional<HandlingStandard>());
    m_standard->setText(standard ? tr("Standard: %1").arg(desk.wordsOn(*standard)) : QString());
    m_standard->setVisible(standard.has_value());
    m_kit = desk.kit(order).value_or(std::vector<KitLine>());
    m_parts->clear();
    for (const KitLine& line : m_kit) {
        const QString amount = QString::number(double(line.quantity) / 1000.0);
        const QString there = line.free >= line.quantity ? tr("in stock") : tr("not in stock");
        auto* item = new QListWidgetItem(tr("%1 %2 × %3 · %4 · %5")
                                             .arg(line.part.code, line.part.name, amount,
                                                  line.isStandard ? tr("standard") : tr("often needed"), there),
                                         m_parts);
        item->setToolTip(plainToolTip(item->text()));
        item->setCheckState(line.isStandard ? Qt::Checked : Qt::Unchecked);
    }
    if (m_kit.empty())
        m_parts->addItem(tr("No other part is likely to be needed."));
}

std::vector<qint64> VisitPanel::chosenResources() const
{
    std::vector<qint64> resources;
    for (int row = 0; row < m_resources->count(); ++row) {
        const QListWidgetItem* item = m_resources->item(row);
        if (item->data(Qt::UserRole).isValid() && item->checkState() == Qt::Checked)
            resources.push_back(item->data(Qt::UserRole).toLongLong());
    }
    std::sort(resources.begin(), resources.end());
    return resources;
}

std::vector<KitLine> VisitPanel::chosenKit() const
{
    std::vector<KitLine> lines;
    for (int row = 0; row < m_parts->count() && row < int(m_kit.size()); ++row) {
        if (m_parts->item(row)->checkState() == Qt::Checked)
            lines.push_back(m_kit[std::size_t(row)]);
    }
    return lines;
}

Outcome<std::optional<Interval>> VisitPanel::typedWindow() const
{
    if (m_day->text().trimmed().isEmpty() && m_from->text().trimmed().isEmpty() && m_to->text().trimmed().isEmpty())
        return std::optional<Interval>();
    const std::optional<int> from = minuteOf(m_from->text());
    const std::optional<int> to = minuteOf(m_to->text());
    if (!m_day->value().isValid() || !from || !to)
        return Failure::invalid(QStringLiteral("window"), tr("Write the day and both times, such as 09:00 and 12:00."));
    const QTimeZone& zone = m_context.catalogue.zone();
    return std::optional<Interval>(
        Interval{atWallTime(m_day->value(), *from, zone), atWallTime(m_day->value(), *to, zone)});
}

void VisitPanel::save()
{
    m_form->clearIssues();
    const Outcome<std::optional<Interval>> window = typedWindow();
    if (!window) {
        if (const QString words = placeRefusal(window.error(), m_form); !words.isEmpty())
            Q_EMIT refused(words);
        return;
    }
    DispatchDesk desk(m_context);
    qint64 revision = m_need.revision;
    if (*window && m_need.window != *window) {
        const Outcome<WorkOrder> next = desk.agreeWindow(m_need.order, revision, **window, m_with->text());
        if (!next) {
            if (const QString words = placeRefusal(next.error(), m_form); !words.isEmpty())
                Q_EMIT refused(words);
            return;
        }
        revision = next->revision;
    }
    if (const std::vector<qint64> resources = chosenResources(); resources != m_taken) {
        if (const Outcome<WorkOrder> next = desk.takeAlong(m_need.order, revision, resources); !next) {
            Q_EMIT refused(next.error().lines().join(QLatin1Char('\n')));
            return;
        }
    }
    QString words = tr("%1: the visit is saved.").arg(m_need.number);
    if (const std::vector<KitLine> kit = chosenKit(); !kit.empty()) {
        const Outcome<KitAnswer> kept = VisitKitDesk(m_context).reserve(m_need.order, kit);
        if (!kept) {
            Q_EMIT refused(kept.error().lines().join(QLatin1Char('\n')));
            return;
        }
        words += QLatin1Char(' ') + tr("%1 parts kept.").arg(kept->reserved);
        if (!kept->waiting.isEmpty())
            words += QLatin1Char(' ') + tr("Waited for: %1.").arg(kept->waiting.join(QStringLiteral(", ")));
    }
    m_panel->closePanel();
    Q_EMIT saved(words);
}

} // namespace sanbao
