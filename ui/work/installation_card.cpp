// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/installation_card.h"

#include "core/service/completion_desk.h"
#include "ui/editors/confirm_fields.h"
#include "ui/editors/text_box.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace sanbao {

InstallationCard::InstallationCard(ServiceContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_desk(context)
    , m_points(new QListWidget(this))
    , m_state(wrappedLabel({}, TextRole::Hint, Ink::Muted, this))
    , m_problem(wrappedLabel({}, TextRole::Body, Ink::Bad, this))
    , m_form(new FormSection(this, 84))
    , m_topics(textBox(2, this))
    , m_ack(new QLineEdit(this))
{
    build();
}

void InstallationCard::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Hand-over of the installation"), this);
    column->addWidget(card);
    m_points->setObjectName(QStringLiteral("installation.points"));
    m_points->setAccessibleName(tr("Acceptance checklist"));
    m_points->setToolTip(tr("Ticked: in order. Half: not in order. Empty: not looked at."));
    m_points->setWordWrap(true);
    m_points->setMinimumHeight(dp(150));
    m_state->setObjectName(QStringLiteral("installation.state"));
    card->body()->addWidget(m_points);
    card->body()->addWidget(m_state);
    const auto button = [this](const QString& text, const char* name, auto run) {
        auto* made = new ActionButton(text, Emphasis::Secondary, this);
        made->setObjectName(QLatin1String(name));
        connect(made, &QPushButton::clicked, this, run);
        return made;
    };
    auto* row = new QHBoxLayout;
    row->addWidget(button(tr("Save the checklist"), "installation.save", [this] {
        report(m_desk.savePoints(m_order, m_record.revision, points()), tr("The checklist is saved."));
    }));
    row->addWidget(button(tr("Own check"), "installation.self", [this] { signOwnCheck(); }));
    row->addWidget(button(tr("Second check"), "installation.second", [this] {
        report(m_desk.secondCheck(m_order, m_record.revision), tr("The second check is signed."));
    }));
    row->addStretch(1);
    card->body()->addLayout(row);
    m_problem->setObjectName(QStringLiteral("installation.problem"));
    m_problem->hide();
    card->body()->addWidget(m_problem);
    m_topics->setObjectName(QStringLiteral("installation.topics"));
    m_topics->setPlaceholderText(tr("What the customer was shown, one a line"));
    m_ack->setObjectName(QStringLiteral("installation.ack"));
    m_form->addRow(QStringLiteral("topics"), tr("Training"), m_topics);
    m_form->addRow(QStringLiteral("ack"), tr("Acknowledged"), m_ack);
    m_confirm = new ConfirmFields(m_form, QStringLiteral("installation"), this);
    m_confirm->setAbsenceOffered(false);
    card->body()->addWidget(m_form);
    auto* end = new QHBoxLayout;
    end->addWidget(button(tr("Record the training"), "installation.train", [this] {
        report(
            m_desk.train(m_order, m_record.revision, m_topics->toPlainText().split(QLatin1Char('\n')), m_ack->text()),
            tr("The training is recorded."));
    }));
    end->addWidget(button(tr("Accepted"), "installation.accept", [this] { accept(true); }));
    end->addWidget(button(tr("Not accepted"), "installation.refuse", [this] { accept(false); }));
    end->addStretch(1);
    card->body()->addLayout(end);
}

void InstallationCard::accept(bool isAccepted)
{
    const Done done =
        CompletionDesk(m_context).acceptInstallation(m_order, m_record.revision, isAccepted, m_confirm->value());
    if (done)
        m_confirm->start(QString());
    report(done, isAccepted ? tr("The acceptance is recorded.") : tr("The refusal is recorded."));
}

std::vector<AcceptancePoint> InstallationCard::points() const
{
    std::vector<AcceptancePoint> made = m_record.points;
    for (int row = 0; row < m_points->count() && row < int(made.size()); ++row) {
        const Qt::CheckState state = m_points->item(row)->checkState();
        made[std::size_t(row)].isGood =
            state == Qt::Unchecked ? std::optional<bool>() : std::optional<bool>(state == Qt::Checked);
    }
    return made;
}

/// What is ticked on the screen is what is signed: it is saved before.
void InstallationCard::signOwnCheck()
{
    const std::vector<AcceptancePoint> ticked = points();
    bool isTouched = false;
    for (std::size_t i = 0; i < ticked.size(); ++i)
        isTouched = isTouched || ticked[i].isGood != m_record.points[i].isGood;
    if (isTouched) {
        if (const Done saved = m_desk.savePoints(m_order, m_record.revision, ticked); !saved) {
            report(saved, {});
            return;
        }
        m_record = m_desk.installation(m_order).value_or(m_record);
    }
    report(m_desk.selfCheck(m_order, m_record.revision), tr("The own check is signed."));
}

/// What has no field of its own stands under the buttons.
void InstallationCard::report(const Done& done, const QString& success)
{
    m_form->clearIssues();
    m_problem->hide();
    if (done) {
        Q_EMIT changed(success);
        return;
    }
    fillProblem(m_problem, done.error(), {m_form});
    if (!m_problem->text().isEmpty())
        Q_EMIT refused(m_problem->text());
}

/// What was ticked and is not saved yet stays ticked.
void InstallationCard::showPoints(const std::vector<AcceptancePoint>& ticked, bool keepTyped)
{
    m_points->clear();
    for (std::size_t i = 0; i < m_record.points.size(); ++i) {
        const AcceptancePoint& point = m_record.points[i];
        const bool touched = keepTyped && i < ticked.size() && i < m_shownPoints.size() &&
                             ticked[i].text == point.text && ticked[i].isGood != m_shownPoints[i].isGood;
        const std::optional<bool> good = touched ? ticked[i].isGood : point.isGood;
        auto* item = new QListWidgetItem(point.text, m_points);
        item->setFlags(item->flags() | Qt::ItemIsUserTristate);
        item->setCheckState(!good ? Qt::Unchecked : *good ? Qt::Checked : Qt::PartiallyChecked);
    }
    m_shownPoints = m_record.points;
}

/// What was typed and is not recorded yet stays typed.
void InstallationCard::showTraining(bool keepTyped)
{
    if (!keepTyped || m_topics->toPlainText() == m_shownTopics)
        m_topics->setPlainText(m_record.topics.join(QLatin1Char('\n')));
    if (!keepTyped || m_ack->text() == m_shownAck)
        m_ack->setText(m_record.trainingAck);
    m_shownTopics = m_record.topics.join(QLatin1Char('\n'));
    m_shownAck = m_record.trainingAck;
}

void InstallationCard::showOrder(WorkOrderId order)
{
    const bool isSame = order == m_order;
    if (!isSame)
        m_problem->hide();
    const std::vector<AcceptancePoint> ticked = points();
    m_order = order;
    m_record = m_desk.installation(order).value_or(InstallationRecord());
    showPoints(ticked, isSame);
    showTraining(isSame);
    if (!isSame || !m_confirm->hasInput())
        m_confirm->start(m_record.signedBy);
    QStringList lines;
    const auto name = [this](StaffId id) { return m_context.catalogue.staffName(id); };
    if (m_record.selfAt)
        lines.append(tr("Own check: %1").arg(name(m_record.selfBy)));
    const Outcome<CompletionView> ending = CompletionDesk(m_context).open(order);
    if (ending && ending->installation)
        lines.append(tr("Signed: %1").arg(confirmationText(*ending->installation)));
    if (m_record.secondAt)
        lines.append(tr("Second check: %1").arg(name(m_record.secondBy)));
    QStringList gaps;
    for (const InstallationGap gap : gapsOf(m_record))
        gaps.append(gapText(gap));
    lines.append(gaps.isEmpty() ? tr("Complete: the order may be closed.")
                                : tr("Still missing: %1.").arg(gaps.join(tr("; "))));
    m_state->setText(lines.join(QLatin1Char('\n')));
    setInk(m_state, gaps.isEmpty() ? Ink::Ok : Ink::Warn);
}

} // namespace sanbao
