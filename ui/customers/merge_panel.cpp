// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/merge_panel.h"

#include "core/domain/phone.h"
#include "core/service/customer_desk.h"
#include "core/service/search_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_list.h"
#include "ui/models/list_pane.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/side_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace sanbao {

namespace {

/// What a table's rows are called on the preview.
QString wordsFor(const QString& table, qint64 count)
{
    const QString number = QString::number(count);
    if (table == QLatin1String("work_order"))
        return MergePanel::tr("Orders: %1").arg(number);
    if (table == QLatin1String("product_unit"))
        return MergePanel::tr("Products: %1").arg(number);
    if (table == QLatin1String("complaint"))
        return MergePanel::tr("Complaints: %1").arg(number);
    if (table == QLatin1String("agreement"))
        return MergePanel::tr("Agreements: %1").arg(number);
    if (table == QLatin1String("survey"))
        return MergePanel::tr("Callbacks: %1").arg(number);
    if (table == QLatin1String("contact"))
        return MergePanel::tr("Contacts: %1").arg(number);
    if (table == QLatin1String("point_entry"))
        return MergePanel::tr("Point entries: %1").arg(number);
    if (table == QLatin1String("care_task"))
        return MergePanel::tr("Care tasks: %1").arg(number);
    return MergePanel::tr("Other records: %1").arg(number);
}

} // namespace

MergePanel::MergePanel(Workplace& workplace, QWidget* parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_panel(new SidePanel(tr("Merge with another record"), parent))
    , m_search(new SearchField(tr("Phone, name or pinyin of the other record"), m_panel))
    , m_list(new ChoiceList(tr("Other records"), m_panel, 6))
    , m_what(wrappedLabel({}, TextRole::Body, Ink::Text, m_panel))
    , m_undo(new QVBoxLayout)
    , m_go(new ActionButton(tr("Merge"), Emphasis::Primary, m_panel))
{
    build();
}

void MergePanel::build()
{
    m_panel->body()->addWidget(
        wrappedLabel(tr("Everything of the other record moves to this one; its number and address are kept here."),
                     TextRole::Hint, Ink::Muted, m_panel));
    m_search->setAccessibleName(tr("Find the other record"));
    m_panel->body()->addWidget(m_search);
    m_list->setObjectName(QStringLiteral("merge.list"));
    m_panel->body()->addWidget(m_list);
    m_what->setObjectName(QStringLiteral("merge.preview"));
    m_panel->body()->addWidget(m_what);
    m_panel->body()->addLayout(m_undo);
    m_panel->body()->addStretch(1);
    m_go->setObjectName(QStringLiteral("merge.go"));
    m_panel->footer()->addWidget(m_go);
    connect(m_search, &SearchField::searched, this, &MergePanel::offer);
    connect(m_list, &ChoiceList::currentKeyChanged, this,
            [this](qint64 key) { preview(CustomerId(std::max<qint64>(0, key))); });
    connect(m_list, &ChoiceList::chosen, this, [this](qint64 key) { preview(CustomerId(key)); });
    connect(m_go, &QPushButton::clicked, this, &MergePanel::merge);
}

void MergePanel::openFor(const Customer& kept, CustomerId other)
{
    m_kept = kept;
    m_other = {};
    m_search->clear();
    offer();
    if (other.isValid()) {
        m_list->setCurrentKey(other.value);
        preview(other);
    } else {
        preview({});
    }
    showUndo();
    m_panel->openPanel(m_search);
}

void MergePanel::offer()
{
    std::vector<ChoiceItem> items;
    const QString text = m_search->text().trimmed();
    if (text.isEmpty()) {
        for (const DuplicateHint& hint : m_workplace.customers().duplicatesOf(m_kept, {m_kept.phone}, 6))
            items.push_back(
                {hint.customer.id.value, hint.customer.name,
                 QStringList{displayPhone(hint.customer.phone), hint.customer.address}.join(QStringLiteral(" · ")),
                 hint.samePhone ? tr("same number") : tr("name and address"), ChipTone::Warn});
    } else if (const Outcome<std::vector<SearchHit>> hits = m_workplace.search().find(text, 6)) {
        for (const SearchHit& hit : *hits) {
            if (hit.kind == HitKind::Customer && hit.id != m_kept.id.value)
                items.push_back({hit.id, hit.label, hit.detail, label(hit.reason), ChipTone::Neutral, hit.labelMarks,
                                 hit.detailMarks});
        }
    }
    m_list->setItems(items);
    m_list->setVisible(!items.empty());
}

void MergePanel::preview(CustomerId other)
{
    m_other = other;
    m_go->setEnabled(false);
    if (!other.isValid()) {
        m_what->setText(tr("Choose the record that is to go."));
        return;
    }
    const Outcome<MergePreview> preview = m_workplace.customers().previewMerge(m_kept.id, other);
    if (!preview) {
        m_what->setText(preview.error().lines().join(QLatin1Char('\n')));
        return;
    }
    QStringList lines{tr("%1 stays, %2 goes. To be moved:").arg(preview->kept.name, preview->merged.name)};
    for (const auto& [table, count] : preview->moves)
        lines.append(QStringLiteral("· ") + wordsFor(table, count));
    for (const QString& phone : preview->addedPhones)
        lines.append(QStringLiteral("· ") + tr("Number added: %1").arg(displayPhone(phone)));
    if (!preview->filledAddress.isEmpty())
        lines.append(QStringLiteral("· ") + tr("Address taken over: %1").arg(preview->filledAddress));
    m_what->setText(lines.join(QLatin1Char('\n')));
    m_go->setEnabled(true);
}

void MergePanel::merge()
{
    const Outcome<MergeRecord> record = m_workplace.customers().merge(m_kept.id, m_other);
    if (!record) {
        Q_EMIT refused(record.error().lines().join(QLatin1Char('\n')));
        return;
    }
    m_panel->closePanel();
    Q_EMIT merged(tr("%1 was merged. It can be taken back today with \"Merge\".").arg(record->mergedName));
}

void MergePanel::showUndo()
{
    clearLayout(m_undo);
    const Outcome<std::vector<MergeRecord>> records = m_workplace.customers().undoableMerges(m_kept.id);
    if (!records || records->empty())
        return;
    m_undo->addWidget(plainLabel(tr("Merged today"), TextRole::Section, Ink::Text, m_panel));
    for (const MergeRecord& record : *records) {
        auto* back = new ActionButton(tr("Take back %1").arg(record.mergedName), Emphasis::Secondary, m_panel);
        back->setObjectName(QStringLiteral("merge.undo"));
        connect(back, &QPushButton::clicked, this, [this, id = record.id] {
            if (const Done undone = m_workplace.customers().undoMerge(id); !undone) {
                Q_EMIT refused(undone.error().lines().join(QLatin1Char('\n')));
                return;
            }
            m_panel->closePanel();
            Q_EMIT merged(tr("The merge is taken back."));
        });
        m_undo->addWidget(back, 0, Qt::AlignLeft);
    }
}

} // namespace sanbao
