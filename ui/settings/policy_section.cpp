// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/policy_section.h"

#include "core/service/workplace.h"
#include "ui/models/list_view.h"
#include "ui/printing/print_centre.h"
#include "ui/prompt/prompt.h"
#include "ui/settings/policy_editor.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/side_panel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sanbao {

namespace {

ChipTone toneOf(PolicyState state)
{
    switch (state) {
    case PolicyState::InForce:
        return ChipTone::Ok;
    case PolicyState::Upcoming:
        return ChipTone::Accent;
    case PolicyState::Draft:
        return ChipTone::Warn;
    case PolicyState::Withdrawn:
        return ChipTone::Bad;
    default:
        return ChipTone::Neutral;
    }
}

} // namespace

PolicySection::PolicySection(PageContext& context, QWidget* parent)
    : SettingsSection(parent)
    , m_context(context)
{
    buildActions();
    buildList();
    auto* card = new Card(tr("Policies and procedures"), this);
    card->setFlush(true);
    card->addHeaderWidget(new ActionButton(m_new, Emphasis::Quiet, card));
    card->body()->addWidget(m_list);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(16));
    row->addWidget(card, 1);
    row->addWidget(buildEditor());
    connect(m_list, &ListView::currentKeyChanged, this, &PolicySection::showKey);
    connect(m_list, &ListView::opened, this, [this] { m_editor->firstFocus()->setFocus(); });
}

void PolicySection::buildActions()
{
    m_new = makeAction(this, tr("New document"), QKeySequence(Qt::CTRL | Qt::Key_N));
    m_save = makeAction(this, tr("Save the draft"), QKeySequence(Qt::CTRL | Qt::Key_S));
    m_publish = makeAction(this, tr("Publish"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                           tr("The version is fixed and binds from its day on"));
    m_version = makeAction(this, tr("New version"), QKeySequence(Qt::CTRL | Qt::Key_E),
                           tr("A draft that replaces this version when it is published"));
    m_withdraw = makeAction(this, tr("Withdraw"), {}, tr("No longer in force; stays readable for old orders"));
    m_reviewed = makeAction(this, tr("Reviewed"), {}, tr("Looked through and left as it is; due again in a year"));
    m_print = makeAction(this, tr("Print"), QKeySequence::Print, tr("Print this version"));
    connect(m_new, &QAction::triggered, this, &PolicySection::startNew);
    connect(m_save, &QAction::triggered, this, &PolicySection::save);
    connect(m_publish, &QAction::triggered, this, &PolicySection::publish);
    connect(m_version, &QAction::triggered, this, &PolicySection::newVersion);
    connect(m_withdraw, &QAction::triggered, this, &PolicySection::withdraw);
    connect(m_reviewed, &QAction::triggered, this, &PolicySection::reviewed);
    connect(m_print, &QAction::triggered, this, &PolicySection::print);
}

void PolicySection::buildList()
{
    Columns<PolicyRow> columns;
    columns.push_back({QStringLiteral("code"), [] { return tr("Code"); }, 104, CellKind::Strong,
                       [](const PolicyRow& row) {
                           return QStringLiteral("%1 v%2").arg(row.policy.code, QString::number(row.policy.version));
                       }});
    Column<PolicyRow> name{QStringLiteral("title"), [] { return tr("Title"); }, 80, CellKind::Text,
                           [](const PolicyRow& row) { return row.policy.title; }};
    name.stretch = true;
    name.tooltip = name.text;
    columns.push_back(name);
    columns.push_back({QStringLiteral("from"), [] { return tr("From"); }, 88, CellKind::Text,
                       [](const PolicyRow& row) { return row.policy.scope.from.toString(Qt::ISODate); }});
    Column<PolicyRow> review{QStringLiteral("review"), [] { return tr("Review"); }, 104, CellKind::Chip,
                             [](const PolicyRow& row) { return row.policy.reviewOn.toString(Qt::ISODate); }};
    review.data = [](const PolicyRow& row, int role) {
        return role == ToneRole ? QVariant(int(row.reviewDue ? ChipTone::Warn : ChipTone::Neutral)) : QVariant();
    };
    columns.push_back(review);
    Column<PolicyRow> state{QStringLiteral("state"), [] { return tr("State"); }, 78, CellKind::Chip,
                            [](const PolicyRow& row) { return policyStateName(row.state); }};
    state.data = [](const PolicyRow& row, int role) {
        return role == ToneRole ? QVariant(int(toneOf(row.state))) : QVariant();
    };
    columns.push_back(state);
    m_model = new PagedTableModel<PolicyRow>(
        std::move(columns),
        [this](const PageRequest<PolicyRow>& request) -> Outcome<std::vector<PolicyRow>> {
            if (request.offset > 0)
                return std::vector<PolicyRow>();
            return m_context.workplace.policies().all();
        },
        [](const PolicyRow& row) { return row.policy.id.value; }, this);
    m_list = new ListView(this);
    m_list->setObjectName(QStringLiteral("policies"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setList(m_model, tr("Policies and procedures"), widthsInSettings(QStringLiteral("settings.policies")));
}

QWidget* PolicySection::buildEditor()
{
    m_card = new Card(tr("Document"), this);
    m_card->setFixedWidth(dp(340));
    QVBoxLayout* column = nullptr;
    QScrollArea* area = scrollColumn(column, m_card);
    m_editor = new PolicyEditor(m_context.workplace, area);
    column->addWidget(m_editor);
    column->addStretch(1);
    m_card->body()->addWidget(area, 1);
    auto* first = new QGridLayout;
    int place = 0;
    for (QAction* action : {m_print, m_version, m_withdraw, m_reviewed}) {
        first->addWidget(new ActionButton(action, Emphasis::Quiet, m_card), place / 2, place % 2, Qt::AlignLeft);
        ++place;
    }
    first->setColumnStretch(2, 1);
    auto* second = new QHBoxLayout;
    second->addStretch(1);
    second->addWidget(new ActionButton(m_save, Emphasis::Secondary, m_card));
    second->addWidget(new ActionButton(m_publish, Emphasis::Primary, m_card));
    m_card->body()->addLayout(first);
    m_card->body()->addLayout(second);
    return m_card;
}

void PolicySection::load()
{
    m_model->refresh();
    if (m_list->currentKey() == 0)
        m_list->selectFirst();
    if (m_list->currentKey() == 0)
        startNew();
    else
        showKey(m_list->currentKey());
}

bool PolicySection::isDirty() const
{
    return m_editor->isEdited();
}

QWidget* PolicySection::firstFocus()
{
    return m_list;
}

void PolicySection::showKey(qint64 id)
{
    const PolicyRow* row = m_model->rowAt(m_model->rowOfKey(id));
    m_row = row ? *row : PolicyRow();
    const bool draft = m_row.state == PolicyState::Draft;
    const bool stored = m_row.policy.id.isValid();
    m_card->setTitle(stored ? QStringLiteral("%1 v%2").arg(m_row.policy.code, QString::number(m_row.policy.version))
                            : tr("New document"));
    m_editor->showPolicy(m_row.policy, draft);
    m_save->setVisible(draft);
    m_publish->setVisible(draft && stored);
    m_version->setVisible(stored && !draft);
    m_withdraw->setVisible(m_row.state == PolicyState::InForce || m_row.state == PolicyState::Upcoming);
    m_reviewed->setVisible(m_row.state == PolicyState::InForce);
    m_print->setVisible(stored);
    for (QAction* action : {m_save, m_publish, m_version, m_withdraw, m_reviewed, m_print})
        action->setEnabled(action->isVisible());
}

void PolicySection::startNew()
{
    m_list->clearSelection();
    showKey(0);
    Policy fresh;
    fresh.scope.from = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    fresh.reviewOn = fresh.scope.from.addYears(1);
    m_editor->showPolicy(fresh, true);
    m_editor->firstFocus()->setFocus();
}

void PolicySection::reload(PolicyId select, const QString& success)
{
    report(Done(), m_editor->form(), success);
    m_model->refresh();
    m_list->selectKey(select.value);
    showKey(select.value);
}

void PolicySection::save()
{
    const Outcome<PolicyId> saved = m_context.workplace.policies().saveDraft(m_editor->policy());
    if (!saved)
        report(saved.error(), m_editor->form(), {});
    else
        reload(*saved, tr("The draft is saved."));
}

void PolicySection::publish()
{
    PolicyDesk& desk = m_context.workplace.policies();
    const Outcome<PolicyId> saved = desk.saveDraft(m_editor->policy());
    const Outcome<PolicyRow> stored = saved ? desk.open(*saved) : Outcome<PolicyRow>(saved.error());
    const Done published = stored ? desk.publish(*saved, stored->policy.revision) : Done(stored.error());
    if (report(published, m_editor->form(), {}))
        reload(*saved, tr("The document is published."));
}

void PolicySection::newVersion()
{
    const Outcome<PolicyId> draft = m_context.workplace.policies().newVersion(m_row.policy.id);
    if (!draft)
        report(draft.error(), m_editor->form(), {});
    else
        reload(*draft, tr("A draft of the next version is ready."));
}

void PolicySection::withdraw()
{
    const std::optional<QString> reason =
        m_context.prompt.askText(this, {tr("Withdraw the document"),
                                        tr("Why is \"%1\" withdrawn?").arg(m_row.policy.title),
                                        {},
                                        tr("Withdraw"),
                                        {},
                                        false});
    if (!reason)
        return;
    const QDate today = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    const PolicyId id = m_row.policy.id;
    if (report(m_context.workplace.policies().withdraw(id, m_row.policy.revision, today, *reason), m_editor->form(),
               {}))
        reload(id, tr("The document is withdrawn."));
}

void PolicySection::reviewed()
{
    const QDate today = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    const PolicyId id = m_row.policy.id;
    const Done done = m_context.workplace.policies().setReview(id, m_row.policy.revision, today.addYears(1));
    if (report(done, m_editor->form(), {}))
        reload(id, tr("The next review is on %1.").arg(today.addYears(1).toString(Qt::ISODate)));
}

void PolicySection::print()
{
    Q_EMIT openRequested(PrintCentre::previewRoute(DocumentKind::Policy, m_row.policy.id.value));
}

} // namespace sanbao
