// SPDX-License-Identifier: GPL-3.0-or-later
// The complaint page on the way to closing: stages, classification, letters, and saving what is known so far.
#include "core/service/workplace.h"
#include "ui/complaints/complaint_page.h"
#include "ui/complaints/detail_card.h"
#include "ui/complaints/handling_form.h"
#include "ui/printing/print_centre.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/page_frame.h"

#include <QAction>
#include <QLabel>

namespace sanbao {

void ComplaintPage::buildLetters()
{
    m_letter = makeAction(this, tr("Letter"), QKeySequence(Qt::CTRL | Qt::Key_P),
                          tr("Print that the complaint was received and when the answer comes"));
    m_reply = makeAction(this, tr("Answer"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
                         tr("Print the answer with finding and offer"));
    m_frame->addButton(m_letter, Emphasis::Quiet);
    m_frame->addButton(m_reply, Emphasis::Quiet);
    connect(m_letter, &QAction::triggered, this, [this] {
        Q_EMIT openRequested(
            PrintCentre::previewRoute(DocumentKind::ComplaintAcknowledgement, m_view.complaint.id.value));
    });
    connect(m_reply, &QAction::triggered, this, [this] {
        Q_EMIT openRequested(PrintCentre::previewRoute(DocumentKind::ComplaintReply, m_view.complaint.id.value));
    });
}

void ComplaintPage::showFile(bool open)
{
    const bool fresh = isNew();
    m_detail->setVisible(!fresh);
    m_letter->setVisible(!fresh);
    m_reply->setVisible(!fresh && !m_view.complaint.remedy.isEmpty());
    if (fresh)
        return;
    const QDate today = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    if (const Outcome<ComplaintDetail> detail = m_file.open(m_view.complaint.id))
        m_detail->showDetail(*detail, !open, today);
    showSteps();
}

/// The stages in a row, those not reached yet without a moment.
void ComplaintPage::showSteps()
{
    QStringList words;
    const QTimeZone& zone = m_context.workplace.catalogue().zone();
    if (const Outcome<std::vector<ComplaintStep>> steps = m_file.steps(m_view.complaint)) {
        for (const ComplaintStep& step : *steps)
            words.append(step.at ? QStringLiteral("● %1 %2").arg(
                                       step.name, inZone(*step.at, zone).toString(QStringLiteral("MM-dd HH:mm")))
                                 : QStringLiteral("○ %1").arg(step.name));
    }
    m_steps->setText(words.join(QStringLiteral("   ")));
}

/// Keeps the classification and whatever has been found out, without closing.
void ComplaintPage::saveProgress()
{
    const Complaint shown = m_view.complaint;
    const ComplaintClosing typed = m_handling->closing();
    const bool handled = m_handling->isEdited();
    qint64 revision = shown.revision;
    if (m_detail->isEdited()) {
        const Outcome<qint64> saved = m_file.save(shown.id, revision, m_detail->detail());
        if (!saved) {
            const QStringList lines = linesLeft(saved.error(), m_detail->showIssues(saved.error().issues));
            if (!lines.isEmpty())
                Q_EMIT messageRequested(Tone::Error, lines.join(QLatin1Char('\n')));
            return;
        }
        revision = *saved;
    }
    if (handled) {
        take(m_context.workplace.complaints().progress(shown.id, revision, typed), tr("The complaint is saved."));
        return;
    }
    load(shown.id);
    Q_EMIT messageRequested(Tone::Success, tr("The complaint is saved."));
}

} // namespace sanbao
