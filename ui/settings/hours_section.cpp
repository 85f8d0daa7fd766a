// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/hours_section.h"

#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/models/list_view.h"
#include "ui/prompt/prompt.h"
#include "ui/settings/opening_spans.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"

#include <QFile>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace sanbao {

namespace {

constexpr qint64 kLargestTable = 1024 * 1024;

} // namespace

HoursSection::HoursSection(PageContext& context, QWidget* parent)
    : SettingsSection(parent)
    , m_context(context)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(16));
    row->addWidget(buildWeek(), 2);
    row->addWidget(buildDays(), 3);
}

QWidget* HoursSection::buildWeek()
{
    auto* card = new Card(tr("The week"), this);
    m_week = new FormSection(card, 76);
    for (int day = 0; day < 7; ++day) {
        auto* edit = new QLineEdit(card);
        edit->setPlaceholderText(tr("closed"));
        edit->setMaxLength(80);
        m_days[std::size_t(day)] = edit;
        m_week->addRow(QStringLiteral("week.%1").arg(day), QLocale().dayName(day + 1, QLocale::ShortFormat), edit);
    }
    card->body()->addWidget(m_week);
    card->body()->addWidget(
        wrappedLabel(tr("For example 09:00-12:00, 13:30-18:00. Leave a day empty when the store is closed. Promises "
                        "already given keep their times."),
                     TextRole::Hint, Ink::Muted, card));
    QAction* action = makeAction(this, tr("Save the week"), QKeySequence(Qt::CTRL | Qt::Key_S));
    connect(action, &QAction::triggered, this, &HoursSection::saveWeek);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(new ActionButton(action, Emphasis::Primary, card));
    card->body()->addLayout(row);
    card->body()->addStretch(1);
    return card;
}

void HoursSection::buildDayList()
{
    Columns<CalendarException> columns;
    columns.push_back({QStringLiteral("day"), [] { return tr("Day"); }, 130, CellKind::Strong,
                       [](const CalendarException& item) {
                           return item.day.toString(Qt::ISODate) + QLatin1Char(' ') +
                                  QLocale().dayName(item.day.dayOfWeek(), QLocale::ShortFormat);
                       }});
    Column<CalendarException> kind{
        QStringLiteral("kind"), [] { return tr("Kind"); }, 120, CellKind::Chip,
        [](const CalendarException& item) { return item.open ? tr("worked") : tr("closed"); }};
    kind.data = [](const CalendarException& item, int role) {
        return role == ToneRole ? QVariant(int(item.open ? ChipTone::Accent : ChipTone::Neutral)) : QVariant();
    };
    columns.push_back(kind);
    columns.push_back({QStringLiteral("name"), [] { return tr("Name"); }, 110, CellKind::Text,
                       [](const CalendarException& item) { return item.name; }});
    Column<CalendarException> source{QStringLiteral("source"), [] { return tr("Source"); }, 140, CellKind::Text,
                                     [](const CalendarException& item) { return item.source; }};
    source.tooltip = source.text;
    source.stretch = true;
    source.data = [](const CalendarException&, int role) { return role == MutedRole ? QVariant(true) : QVariant(); };
    columns.push_back(source);
    m_model = new PagedTableModel<CalendarException>(
        std::move(columns),
        [this](const PageRequest<CalendarException>& request) -> Outcome<std::vector<CalendarException>> {
            if (request.offset > 0)
                return std::vector<CalendarException>();
            return m_exceptions;
        },
        [](const CalendarException& item) { return item.day.toJulianDay(); }, this);
    m_list = new ListView(this);
    m_list->setList(m_model, tr("Days that differ from the week"), widthsInSettings(QStringLiteral("settings.days")));
}

QWidget* HoursSection::buildDays()
{
    auto* card = new Card(tr("Days that differ"), this);
    card->setFlush(true);
    auto* load = new ActionButton(tr("Import the official table…"), Emphasis::Quiet, card);
    connect(load, &QPushButton::clicked, this, &HoursSection::importYear);
    card->addHeaderWidget(load);
    buildDayList();
    card->body()->setSpacing(0);
    card->body()->addWidget(m_list, 1);

    auto* foot = new QWidget(card);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(dp(16), dp(12), dp(16), dp(14));
    m_dayForm = new FormSection(foot, 76);
    m_day = new DayEdit(foot);
    m_dayForm->addRow(QStringLiteral("day"), tr("Day"), m_day);
    m_dayKind = new ChoiceCombo(foot);
    m_dayKind->addChoice(tr("closed"), false);
    m_dayKind->addChoice(tr("worked like a Monday"), true);
    m_dayForm->addRow({}, tr("Kind"), m_dayKind);
    m_dayName = new QLineEdit(foot);
    m_dayName->setMaxLength(40);
    m_dayForm->addRow(QStringLiteral("dayName"), tr("Name"), m_dayName);
    column->addWidget(m_dayForm);
    auto* row = new QHBoxLayout;
    QAction* remove = makeAction(this, tr("Remove the chosen day"), QKeySequence(Qt::CTRL | Qt::Key_Delete));
    connect(remove, &QAction::triggered, this, &HoursSection::removeDay);
    QAction* add = makeAction(this, tr("Add the day"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(add, &QAction::triggered, this, &HoursSection::addDay);
    row->addWidget(new ActionButton(remove, Emphasis::Secondary, foot));
    row->addStretch(1);
    row->addWidget(new ActionButton(add, Emphasis::Secondary, foot));
    column->addLayout(row);
    card->body()->addWidget(foot);
    return card;
}

void HoursSection::load()
{
    m_week->clearIssues();
    m_dayForm->clearIssues();
    const Outcome<WeekPattern> week = m_context.workplace.settings().week();
    if (!week) {
        report(week.error(), nullptr, {});
        return;
    }
    for (std::size_t day = 0; day < 7; ++day) {
        m_saved[day] = spansText(week->days[day]);
        m_days[day]->setText(m_saved[day]);
    }
    m_day->setToday(localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone()));
    loadDays();
}

void HoursSection::loadDays()
{
    Outcome<std::vector<CalendarException>> days = m_context.workplace.settings().exceptions();
    if (!days) {
        report(days.error(), nullptr, {});
        return;
    }
    m_exceptions = std::move(days).value();
    std::reverse(m_exceptions.begin(), m_exceptions.end());
    m_model->refresh();
}

bool HoursSection::isDirty() const
{
    for (std::size_t day = 0; day < 7; ++day) {
        if (m_days[day]->text() != m_saved[day])
            return true;
    }
    return false;
}

QWidget* HoursSection::firstFocus()
{
    return m_days[0];
}

void HoursSection::saveWeek()
{
    WeekPattern week;
    std::vector<FieldIssue> issues;
    for (std::size_t day = 0; day < 7; ++day) {
        const std::optional<std::vector<OpenSpan>> spans = parseSpans(m_days[day]->text());
        if (spans)
            week.days[day] = *spans;
        else
            issues.push_back({QStringLiteral("week.%1").arg(day), tr("Write times like 09:00-12:00, 13:30-18:00.")});
    }
    if (!issues.empty()) {
        m_week->showIssues(issues);
        return;
    }
    if (report(m_context.workplace.settings().saveWeek(week), m_week, tr("The opening hours are saved.")))
        load();
}

void HoursSection::addDay()
{
    m_dayForm->clearIssues();
    if (!m_day->problem().isEmpty()) {
        m_dayForm->showIssues({{QStringLiteral("day"), m_day->problem()}});
        return;
    }
    const CalendarException exception{
        m_day->value(), m_dayKind->value().toBool(), m_dayName->text().trimmed(), tr("entered by hand"), {}};
    if (!report(m_context.workplace.settings().putException(exception), m_dayForm, tr("The day is saved.")))
        return;
    m_day->clear();
    m_dayName->clear();
    loadDays();
    m_list->selectKey(exception.day.toJulianDay());
}

void HoursSection::removeDay()
{
    const qint64 day = m_list->currentKey();
    if (day == 0) {
        Q_EMIT messageRequested(Tone::Info, tr("Choose a day in the list first."));
        return;
    }
    if (report(m_context.workplace.settings().removeException(QDate::fromJulianDay(day)), nullptr,
               tr("The day follows the week again.")))
        loadDays();
}

void HoursSection::importYear()
{
    const std::optional<QString> path = m_context.prompt.openFile(this, tr("Official days off and make-up days"),
                                                                  tr("Calendar tables (*.json);;All files (*)"));
    if (!path)
        return;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestTable) {
        Q_EMIT messageRequested(Tone::Error, tr("The file cannot be read: %1").arg(file.errorString()));
        return;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject()) {
        Q_EMIT messageRequested(Tone::Error, tr("This is not a calendar table: %1").arg(error.errorString()));
        return;
    }
    const Outcome<int> days = m_context.workplace.settings().importOfficialYear(document.object());
    if (!days) {
        report(days.error(), nullptr, {});
        return;
    }
    Q_EMIT messageRequested(Tone::Success, tr("%1 days are imported.").arg(*days));
    loadDays();
}

} // namespace sanbao
