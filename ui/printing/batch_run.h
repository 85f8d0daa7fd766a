// SPDX-License-Identifier: GPL-3.0-or-later
// Many papers one after the other, one in each turn of the event loop, so that the window stays alive and the person
// can stop it. To a printer each paper is a job of its own; as PDF all become one file, which is written only when all
// are made. What cannot be made is counted and told, the rest goes on; a printer that does not answer ends the run.
#pragma once

#include "ui/printing/print_centre.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace sanbao {

struct BatchResult
{
    int wanted = 0;
    int done = 0;
    bool cancelled = false;
    QStringList problems; ///< one line a paper that did not come out
};

class BatchRun final : public QObject
{
    Q_OBJECT
public:
    explicit BatchRun(PrintCentre& printing, QObject* parent = nullptr);

    /// `target` is the printer's name or the PDF file.
    void start(std::vector<PrintJob> jobs, PrintTarget kind, const QString& target);
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(int done, int wanted);
    void finished(const sanbao::BatchResult& result);

private:
    void step();
    bool send(const PrintJob& job, const LaidOutPaper& paper);
    void finish();
    Done writeFile();

    PrintCentre& m_printing;
    QTimer m_turn;
    std::vector<PrintJob> m_jobs;
    std::vector<std::pair<PrintJob, LaidOutPaper>> m_laidOut; ///< waiting for the end of a PDF
    PrintTarget m_kind = PrintTarget::Printer;
    QString m_target;
    std::size_t m_next = 0;
    bool m_running = false;
    BatchResult m_result;
};

} // namespace sanbao
