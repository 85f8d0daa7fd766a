// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/outlook_card.h"

#include "core/service/store_room.h"
#include "core/service/workplace.h"
#include "ui/editors/quick_form.h"
#include "ui/models/list_pane.h"
#include "ui/prompt/prompt.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr std::size_t kShownReadings = 6;

} // namespace

OutlookCard::OutlookCard(PageContext& context, QWidget* page)
    : QWidget(page)
    , m_context(context)
    , m_card(new Card(tr("Life and readings"), this))
    , m_rows(new QVBoxLayout)
    , m_form(new QuickForm(QStringLiteral("reading"), page))
    , m_kind(m_form->text("kind", tr("What"), 60))
    , m_value(m_form->text("value", tr("Value"), 20))
    , m_unitName(m_form->text("unit", tr("Unit"), 20))
    , m_add(
          makeAction(this, tr("Add a reading"), QKeySequence(Qt::CTRL | Qt::Key_R), tr("Note a reading of the device")))
    , m_import(makeAction(this, tr("Import readings"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
                          tr("Read readings of many devices from a table (CSV)")))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    m_rows->setSpacing(dp(4));
    m_card->body()->addLayout(m_rows);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(new ActionButton(m_add, Emphasis::Quiet, m_card));
    buttons->addStretch(1);
    m_card->body()->addLayout(buttons);
    m_kind->setPlaceholderText(tr("Pressure, running hours …"));
    const ServiceContext& service = m_context.workplace.context();
    m_add->setEnabled(service.may(Permission::RespondOrder));
    m_import->setEnabled(service.may(Permission::ImportData));
    connect(m_add, &QAction::triggered, this, &OutlookCard::addReading);
    connect(m_import, &QAction::triggered, this, &OutlookCard::importReadings);
    connect(m_form, &QuickForm::saved, this, [this](const QString& text) {
        Q_EMIT messageRequested(Tone::Success, text);
        Q_EMIT changed();
    });
}

SidePanel* OutlookCard::panel() const
{
    return m_form->panel();
}

void OutlookCard::showUnit(ProductUnitId unit)
{
    m_unit = unit;
    clearLayout(m_rows);
    setVisible(unit.isValid());
    const Outcome<UnitOutlook> outlook =
        unit.isValid() ? m_context.workplace.storeRoom().archive().outlook(unit) : Outcome<UnitOutlook>(Failure());
    if (!outlook)
        return;
    const auto say = [this](const QString& text, Ink ink) {
        m_rows->addWidget(wrappedLabel(text, TextRole::Body, ink, m_card));
    };
    if (outlook->life) {
        const LifeOutlook& life = *outlook->life;
        const int percent = life.percent();
        say(tr("%1 % of the expected life of %2 years is over.")
                .arg(QString::number(percent), QString::number(life.lifeMonths / 12)),
            percent >= 100  ? Ink::Bad
            : percent >= 80 ? Ink::Warn
                            : Ink::Text);
        if (life.gainedMonths > 0)
            say(tr("Replaced main parts give %1 months back.").arg(life.gainedMonths), Ink::Ok);
    } else {
        say(tr("The expected life of the model or the age is not known."), Ink::Muted);
    }
    for (const ReplacedPart& part : outlook->mainParts)
        say(tr("%1 replaced on %2").arg(part.name, part.day.toString(Qt::ISODate)), Ink::Text);
    const QTimeZone& zone = m_context.workplace.catalogue().zone();
    for (std::size_t i = 0; i < outlook->readings.size() && i < kShownReadings; ++i) {
        const UnitReading& reading = outlook->readings[i];
        auto* row = new QHBoxLayout;
        row->addWidget(new ElidedLabel(reading.kind + QStringLiteral(" · ") +
                                           inZone(reading.takenAt, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                                       TextRole::Hint, Ink::Muted, m_card),
                       1);
        row->addWidget(
            plainLabel(QStringLiteral("%1 %2").arg(QString::number(reading.value), reading.unitName).trimmed(),
                       TextRole::Body, Ink::Text, m_card));
        m_rows->addLayout(row);
    }
}

void OutlookCard::addReading()
{
    for (QLineEdit* edit : {m_value})
        edit->clear();
    const auto run = [this]() -> Outcome<QString> {
        bool number = false;
        UnitReading reading;
        reading.product = m_unit;
        reading.kind = m_kind->text();
        reading.value = m_value->text().trimmed().toDouble(&number);
        reading.unitName = m_unitName->text();
        reading.source = QStringLiteral("typed");
        if (!number)
            return Failure::invalid(QStringLiteral("value"), tr("This is not a number."));
        const auto saved = m_context.workplace.storeRoom().archive().addReading(reading);
        return saved ? Outcome<QString>(tr("The reading is noted.")) : Outcome<QString>(saved.error());
    };
    m_form->open(tr("Add a reading"), run, m_kind->text().isEmpty() ? m_kind : m_value);
}

void OutlookCard::importReadings()
{
    const std::optional<QString> name =
        m_context.prompt.openFile(this, tr("Import readings"), tr("Tables (*.csv *.txt)"));
    if (!name)
        return;
    QFile file(*name);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT messageRequested(Tone::Error, tr("The file %1 cannot be read.").arg(*name));
        return;
    }
    const Outcome<int> read =
        m_context.workplace.storeRoom().archive().importReadings(file, QFileInfo(*name).fileName());
    if (read)
        Q_EMIT messageRequested(Tone::Success, tr("%1 readings are new.").arg(*read));
    else
        Q_EMIT messageRequested(Tone::Error, read.error().lines().mid(0, 6).join(QLatin1Char('\n')));
    Q_EMIT changed();
}

} // namespace sanbao
