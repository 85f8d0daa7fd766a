// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/subject_picker.h"

#include "core/service/record_desk.h"
#include "core/service/search_desk.h"
#include "core/service/workplace.h"
#include "ui/style/theme.h"
#include "ui/widgets/search_field.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kHitsOfAKind = 4;
constexpr int kIdRole = Qt::UserRole;
constexpr int kKindRole = Qt::UserRole + 1;

} // namespace

SubjectPicker::SubjectPicker(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_field(new SearchField(tr("Order number, phone, name or serial number"), this))
    , m_hits(new QListWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(4));
    column->addWidget(m_field);
    column->addWidget(m_hits);
    m_hits->setMaximumHeight(dp(150));
    m_hits->setAccessibleName(tr("Found orders and customers"));
    m_hits->setUniformItemSizes(true);
    m_hits->hide();
    setFocusProxy(m_field);
    m_field->installEventFilter(this);
    connect(m_field, &SearchField::searched, this, &SubjectPicker::search);
    connect(m_hits, &QListWidget::itemActivated, this, &SubjectPicker::choose);
    connect(m_hits, &QListWidget::itemClicked, this, &SubjectPicker::choose);
}

void SubjectPicker::clearSearch()
{
    m_field->clear();
    m_hits->clear();
    m_hits->hide();
}

void SubjectPicker::search(const QString& text)
{
    m_hits->clear();
    if (const Outcome<std::vector<SearchHit>> hits = m_workplace.search().find(text, kHitsOfAKind)) {
        for (const SearchHit& hit : *hits) {
            if (hit.kind == HitKind::Agreement || hit.kind == HitKind::Complaint || hit.kind == HitKind::Survey ||
                hit.kind == HitKind::Feedback)
                continue;
            auto* item =
                new QListWidgetItem(QStringLiteral("%1 · %2 · %3").arg(label(hit.kind), hit.label, hit.detail), m_hits);
            item->setData(kIdRole, hit.id);
            item->setData(kKindRole, int(hit.kind));
        }
    }
    m_hits->setVisible(m_hits->count() > 0);
    m_hits->setCurrentRow(0);
}

void SubjectPicker::choose()
{
    const QListWidgetItem* item = m_hits->currentItem();
    if (!item)
        return;
    const qint64 id = item->data(kIdRole).toLongLong();
    switch (static_cast<HitKind>(item->data(kKindRole).toInt())) {
    case HitKind::Order:
        Q_EMIT orderChosen(WorkOrderId(id));
        return;
    case HitKind::Customer:
        Q_EMIT customerChosen(CustomerId(id));
        return;
    case HitKind::Unit:
        if (const Outcome<LifePage> unit = m_workplace.records().unit(ProductUnitId(id)))
            Q_EMIT customerChosen(unit->customer.id);
        return;
    case HitKind::Agreement:
    case HitKind::Complaint:
    case HitKind::Survey:
    case HitKind::Feedback:
        return;
    }
}

/// Arrows move in the hits and Enter takes one while the focus stays in the field.
bool SubjectPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int by = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
    if (by != 0 && m_hits->count() > 0) {
        m_hits->setCurrentRow(qBound(0, m_hits->currentRow() + by, m_hits->count() - 1));
        return true;
    }
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && !(key->modifiers() & Qt::ControlModifier)) {
        m_field->flush();
        choose();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sanbao
