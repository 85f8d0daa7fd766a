// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/batch_run.h"

#include "ui/printing/document_renderer.h"

namespace sanbao {

BatchRun::BatchRun(PrintCentre& printing, QObject* parent)
    : QObject(parent)
    , m_printing(printing)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &BatchRun::step);
}

void BatchRun::start(std::vector<PrintJob> jobs, PrintTarget kind, const QString& target)
{
    m_jobs = std::move(jobs);
    m_kind = kind;
    m_target = target;
    m_next = 0;
    m_laidOut.clear();
    m_result = {};
    m_result.wanted = int(m_jobs.size());
    m_running = true;
    Q_EMIT progressed(0, m_result.wanted);
    m_turn.start();
}

void BatchRun::cancel()
{
    if (!m_running)
        return;
    m_result.cancelled = true;
    finish();
}

void BatchRun::step()
{
    if (m_next == m_jobs.size())
        return finish();
    const PrintJob job = m_jobs[m_next++];
    Outcome<LaidOutPaper> paper = m_printing.layOut(job, m_kind);
    if (!paper) {
        m_result.problems << paper.error().lines();
    } else if (m_kind == PrintTarget::Pdf) {
        m_laidOut.emplace_back(job, std::move(paper).value());
    } else if (!send(job, *paper)) {
        return finish();
    }
    Q_EMIT progressed(int(m_next), m_result.wanted);
}

bool BatchRun::send(const PrintJob& job, const LaidOutPaper& paper)
{
    const Done sent = m_printing.deliver(job, paper, m_target);
    if (sent) {
        ++m_result.done;
        return true;
    }
    m_result.problems << sent.error().lines();
    return sent.error().kind != FailureKind::Unavailable;
}

Done BatchRun::writeFile()
{
    std::vector<PageSet> parts;
    for (const auto& [job, paper] : m_laidOut)
        parts.insert(parts.end(), paper.parts.begin(), paper.parts.end());
    const Outcome<QByteArray> bytes = pdfBytes(parts, m_laidOut.front().second.document.title);
    return bytes ? writeVerified(m_target, *bytes) : Done(bytes.error());
}

void BatchRun::finish()
{
    m_turn.stop();
    if (m_kind == PrintTarget::Pdf && !m_result.cancelled && !m_laidOut.empty()) {
        const Done written = writeFile();
        if (!written)
            m_result.problems << written.error().lines();
        for (const auto& [job, paper] : m_laidOut) {
            const Done noted = m_printing.note(job, paper, m_kind, m_target, written);
            if (noted)
                ++m_result.done;
            else if (written)
                m_result.problems << noted.error().lines();
        }
    }
    m_laidOut.clear();
    m_running = false;
    Q_EMIT finished(m_result);
}

} // namespace sanbao
