// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/batch_panel.h"

#include "ui/editors/choice_combo.h"
#include "ui/prompt/prompt.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QSpinBox>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kToldProblems = 3;

} // namespace

BatchPanel::BatchPanel(PageContext& context, QWidget* parent)
    : QObject(parent)
    , m_context(context)
    , m_panel(new SidePanel(tr("Print several"), parent))
    , m_run(context.printing)
{
    build();
    connect(&m_run, &BatchRun::progressed, this, [this](int done, int wanted) {
        m_progress->setMaximum(wanted);
        m_progress->setValue(done);
        m_note->setText(tr("%1 of %2").arg(QString::number(done), QString::number(wanted)));
    });
    connect(&m_run, &BatchRun::finished, this, &BatchPanel::finished);
    connect(m_panel, &SidePanel::closed, &m_run, &BatchRun::cancel);
}

void BatchPanel::build()
{
    m_form = new FormSection(m_panel, 72);
    m_count = plainLabel({}, TextRole::Body, Ink::Text, m_form);
    m_kind = new ChoiceCombo(m_form);
    m_paper = new ChoiceCombo(m_form);
    m_printer = new ChoiceCombo(m_form);
    m_copies = new QSpinBox(m_form);
    m_kind->setObjectName(QStringLiteral("batch.document"));
    m_paper->setObjectName(QStringLiteral("batch.paper"));
    m_copies->setRange(1, 9);
    for (const auto& [kind, code] : Codes<DocumentKind>::table) {
        if (subjectOf(kind) == PaperSubject::Order)
            m_kind->addChoice(documentKindName(kind), int(kind));
    }
    m_form->addRow({}, tr("Orders"), m_count);
    m_form->addRow({}, tr("Document"), m_kind);
    m_form->addRow({}, tr("Paper"), m_paper);
    m_form->addRow({}, tr("Printer"), m_printer);
    m_form->addRow({}, tr("Copies"), m_copies);
    m_progress = new QProgressBar(m_panel);
    m_progress->setObjectName(QStringLiteral("batch.progress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_note = plainLabel({}, TextRole::Hint, Ink::Muted, m_panel);
    m_panel->body()->addWidget(m_form);
    m_panel->body()->addWidget(m_progress);
    m_panel->body()->addWidget(m_note);
    m_panel->body()->addStretch(1);
    m_stop = new ActionButton(tr("Stop"), Emphasis::Secondary, m_panel);
    m_start = new ActionButton(tr("Print all"), Emphasis::Primary, m_panel);
    m_stop->setObjectName(QStringLiteral("batch.stop"));
    m_start->setObjectName(QStringLiteral("batch.start"));
    m_panel->footer()->addWidget(m_stop);
    m_panel->footer()->addWidget(m_start);
    connect(m_kind, &ChoiceCombo::chosen, this, &BatchPanel::kindChosen);
    connect(m_paper, &ChoiceCombo::chosen, this, &BatchPanel::paperChosen);
    connect(m_start, &QPushButton::clicked, this, &BatchPanel::start);
    connect(m_stop, &QPushButton::clicked, &m_run, &BatchRun::cancel);
}

DocumentKind BatchPanel::kind() const
{
    return DocumentKind(m_kind->value().toInt());
}

PaperFormat BatchPanel::paper() const
{
    return paperFormatFor(m_paper->value().toString()).value_or(paperFormats().front());
}

void BatchPanel::openFor(const QList<qint64>& orders)
{
    if (m_run.isRunning())
        return;
    m_orders = orders;
    m_count->setText(QString::number(orders.size()));
    kindChosen();
    showRunning(false);
    m_panel->openPanel(m_kind);
}

void BatchPanel::kindChosen()
{
    m_paper->clear();
    for (const PaperFormat& format : papersFor(kind()))
        m_paper->addChoice(paperName(format), format.code);
    m_paper->setValue(m_context.printing.paperFor(kind()).code);
    paperChosen();
}

void BatchPanel::paperChosen()
{
    m_printer->clear();
    for (const QString& name : m_context.printing.printers())
        m_printer->addChoice(name, name);
    m_printer->addChoice(tr("One PDF file"), QString());
    m_printer->setValue(m_context.printing.printerFor(kind(), paper()));
    m_copies->setValue(m_context.printing.copiesFor(kind(), paper()));
}

std::vector<PrintJob> BatchPanel::jobs() const
{
    PrintJob job;
    job.kind = kind();
    job.paper = paper();
    job.copies = m_copies->value();
    job.tray = m_context.printing.trayFor(job.kind, job.paper);
    std::vector<PrintJob> jobs;
    for (const qint64 order : m_orders) {
        job.id = order;
        jobs.push_back(job);
    }
    return jobs;
}

void BatchPanel::start()
{
    QString target = m_printer->value().toString();
    const PrintTarget where = target.isEmpty() ? PrintTarget::Pdf : PrintTarget::Printer;
    if (where == PrintTarget::Pdf) {
        const std::optional<QString> path = m_context.prompt.saveFile(
            m_panel, tr("Save as PDF"), documentKindName(kind()) + QStringLiteral(".pdf"), tr("PDF files (*.pdf)"));
        if (!path || path->isEmpty())
            return;
        target = *path;
    }
    showRunning(true);
    m_stop->setFocus();
    m_run.start(jobs(), where, target);
}

void BatchPanel::showRunning(bool running)
{
    m_form->setEnabled(!running);
    m_start->setEnabled(!running);
    m_stop->setVisible(running);
    m_progress->setVisible(running);
    m_note->setVisible(running);
}

void BatchPanel::finished(const BatchResult& result)
{
    showRunning(false);
    const QString counts = tr("%1 of %2").arg(QString::number(result.done), QString::number(result.wanted));
    QStringList lines;
    if (result.cancelled)
        lines << tr("Stopped: %1 papers came out.").arg(counts);
    else
        lines << tr("%1 papers came out.").arg(counts);
    lines << result.problems.mid(0, kToldProblems);
    if (result.problems.size() > kToldProblems)
        lines << tr("and %1 more").arg(result.problems.size() - kToldProblems);
    const bool good = result.problems.isEmpty();
    Q_EMIT messageRequested(good ? (result.cancelled ? Tone::Warning : Tone::Success) : Tone::Error, lines.join(u'\n'));
    if (good)
        m_panel->closePanel();
    else
        m_start->setFocus();
}

} // namespace sanbao
