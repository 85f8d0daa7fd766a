// SPDX-License-Identifier: GPL-3.0-or-later
// Combo, arrows and, for a custom range, two days.
#include "ui/dashboard/period_bar.h"

#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace sanbao {

namespace {

QToolButton* arrow(const QString& iconName, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

PeriodBar::PeriodBar(QWidget* parent)
    : QWidget(parent)
    , m_kind(new ChoiceCombo(this))
    , m_back(arrow(QStringLiteral("left"), this))
    , m_title(plainLabel({}, TextRole::Strong, Ink::Text, this))
    , m_forward(arrow(QStringLiteral("right"), this))
    , m_from(new DayEdit(this))
    , m_to(new DayEdit(this))
    , m_clock(new ChoiceCombo(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(6));
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setMinimumWidth(dp(72));
    for (DayEdit* day : {m_from, m_to})
        day->setFixedWidth(dp(124));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_kind, m_back, m_title, m_forward, m_from, m_to, m_clock})
        row->addWidget(widget);
    for (const PeriodKind kind : {PeriodKind::Month, PeriodKind::Quarter, PeriodKind::Year, PeriodKind::Custom})
        m_kind->addChoice({}, int(kind));
    for (const KpiClock clock : {KpiClock::Business, KpiClock::Calendar})
        m_clock->addChoice({}, int(clock));
    for (ChoiceCombo* combo : {m_kind, m_clock})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_kind, &ChoiceCombo::chosen, this, &PeriodBar::kindChosen);
    connect(m_clock, &ChoiceCombo::chosen, this, &PeriodBar::changed);
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(1); });
    for (DayEdit* day : {m_from, m_to})
        connect(day, &DayEdit::editingFinished, this, &PeriodBar::daysEdited);
    retranslate();
}

void PeriodBar::setToday(QDate today)
{
    m_today = today;
    m_from->setToday(today);
    m_to->setToday(today);
    if (!m_period.from.isValid())
        setPeriod(KpiPeriod::containing(PeriodKind::Month, today));
}

void PeriodBar::setPeriod(const KpiPeriod& period)
{
    m_period = period;
    m_kind->setValue(int(period.kind));
    refresh();
}

KpiClock PeriodBar::clock() const
{
    return static_cast<KpiClock>(m_clock->value().toInt());
}

void PeriodBar::setClock(KpiClock clock)
{
    m_clock->setValue(int(clock));
}

void PeriodBar::step(int periods)
{
    const KpiPeriod next = m_period.after(periods);
    if (next.from > m_today)
        return;
    setPeriod(next);
    Q_EMIT changed();
}

void PeriodBar::kindChosen()
{
    const auto kind = static_cast<PeriodKind>(m_kind->value().toInt());
    const QDate day = std::min(m_period.to, m_today);
    setPeriod(kind == PeriodKind::Custom ? KpiPeriod::ofDays(m_period.from, day) : KpiPeriod::containing(kind, day));
    Q_EMIT changed();
    if (kind == PeriodKind::Custom)
        m_from->setFocus();
}

void PeriodBar::daysEdited()
{
    const QDate from = m_from->value();
    const QDate to = m_to->value();
    if (!from.isValid() || !to.isValid() || to < from || KpiPeriod::ofDays(from, to) == m_period)
        return;
    setPeriod(KpiPeriod::ofDays(from, to));
    Q_EMIT changed();
}

void PeriodBar::refresh()
{
    const bool custom = m_period.kind == PeriodKind::Custom;
    m_from->setVisible(custom);
    m_to->setVisible(custom);
    m_title->setVisible(!custom);
    m_from->setValue(m_period.from);
    m_to->setValue(m_period.to);
    m_title->setText(m_period.title());
    m_forward->setEnabled(m_period.after().from <= m_today);
}

void PeriodBar::retranslate()
{
    const QStringList kinds{tr("Month"), tr("Quarter"), tr("Year"), tr("Days")};
    for (int i = 0; i < kinds.size(); ++i)
        m_kind->setItemText(i, kinds[i]);
    m_clock->setItemText(0, tr("Opening hours"));
    m_clock->setItemText(1, tr("Around the clock"));
    m_kind->setAccessibleName(tr("Kind of period"));
    m_clock->setAccessibleName(tr("Clock"));
    m_clock->setToolTip(tr("By which clock times are measured. The two are never mixed."));
    m_back->setToolTip(tr("Period before (Ctrl+Page Up)"));
    m_forward->setToolTip(tr("Next period (Ctrl+Page Down)"));
    m_back->setAccessibleName(tr("Period before"));
    m_forward->setAccessibleName(tr("Next period"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
}

QWidget* PeriodBar::firstEditor() const
{
    return m_kind;
}

} // namespace sanbao
