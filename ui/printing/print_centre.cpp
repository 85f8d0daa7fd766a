// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/print_centre.h"

#include "core/document/wording.h"
#include "core/service/paper_desk.h"
#include "core/service/print_job_desk.h"
#include "core/service/workplace.h"
#include "ui/printing/document_renderer.h"
#include "ui/printing/paper_tray.h"
#include "ui/prompt/prompt.h"

#include <QCoreApplication>
#include <QDir>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSettings>

#include <algorithm>

namespace sanbao {

namespace {

class Printing
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

constexpr int kMostCopies = 9;

QString titleOf(const Document& document)
{
    return wording::joined({document.title, document.number});
}

QString paperPrinterKey(const PaperFormat& paper)
{
    return QStringLiteral("printing/printer/") + paper.code;
}

/// Where the habits of one document on one paper are kept on this machine.
QString habitKey(DocumentKind kind, const PaperFormat& paper, const char* what)
{
    return QStringLiteral("printing/%1/%2/%3").arg(codeOf(kind), paper.code, QLatin1String(what));
}

/// One layout for each copy. The continuous form carries all captions on one print, because its sheets are struck
/// through together.
std::vector<PageSet> copiesOf(const Document& document, const PaperFormat& paper, int copies, double fontScale)
{
    std::vector<PageSet> parts;
    LayoutOptions options;
    options.fontScale = fontScale;
    for (int copy = 0; copy < std::max(copies, 1); ++copy) {
        if (paper.compactHead)
            options.copyCaption = document.copies.join(QStringLiteral(" / "));
        else
            options.copyCaption = copies > 1 ? document.copies.value(copy) : QString();
        parts.emplace_back(document, paper, options);
    }
    return parts;
}

Done writePdf(const LaidOutPaper& paper, const QString& path)
{
    const Outcome<QByteArray> bytes = pdfBytes(paper.parts, titleOf(paper.document));
    if (!bytes)
        return bytes.error();
    return writeVerified(path, *bytes);
}

Done send(const LaidOutPaper& paper, const QString& name, const QString& tray)
{
    const QPrinterInfo info = QPrinterInfo::printerInfo(name);
    if (info.isNull()) {
        return Failure::of(
            FailureKind::Unavailable,
            Printing::tr("The printer \"%1\" is not available. Choose another one or save a PDF.").arg(name));
    }
    QPrinter printer(info, QPrinter::HighResolution);
    chooseTray(printer, tray);
    return printTo(printer, paper.parts, titleOf(paper.document));
}

PrintJob jobOf(const Document& document, const PaperFormat& paper, int copies)
{
    PrintJob job;
    job.kind = document.kind;
    job.paper = paper;
    job.copies = copies;
    return job;
}

} // namespace

Route PrintCentre::previewRoute(DocumentKind kind, qint64 id, PrintJobId reprintOf)
{
    Route route{QStringLiteral("print-preview"), id, {{QStringLiteral("document"), codeOf(kind)}}};
    if (reprintOf.isValid())
        route.extras.insert(QStringLiteral("reprint"), reprintOf.value);
    return route;
}

Outcome<Document> PrintCentre::document(DocumentKind kind, qint64 id)
{
    return m_workplace.papers().build(kind, id);
}

Outcome<Document> PrintCentre::document(DocumentKind kind, const QString& number)
{
    return m_workplace.papers().build(kind, number);
}

Outcome<Document> PrintCentre::document(const PrintJob& job)
{
    if (job.reprintOf.isValid() && job.kind != DocumentKind::Receipt)
        return m_workplace.printJobs().documentOf(job.reprintOf);
    return document(job.kind, job.id);
}

Outcome<LaidOutPaper> PrintCentre::layOut(const PrintJob& job, PrintTarget target)
{
    Outcome<Document> built = document(job);
    if (!built)
        return std::move(built).error();
    LaidOutPaper paper;
    paper.document = std::move(built).value();
    paper.parts = copiesOf(paper.document, job.paper, target == PrintTarget::Pdf ? 1 : job.copies, job.fontScale);
    return paper;
}

Done PrintCentre::note(const PrintJob& job, const LaidOutPaper& paper, PrintTarget target, const QString& name,
                       const Done& end)
{
    PrintRecord record;
    record.document = codeOf(job.kind);
    record.thing = job.id;
    record.number = paper.document.number;
    record.title = paper.document.title;
    record.paper = job.paper.code;
    record.target = target;
    record.printer = name;
    record.tray = job.tray;
    record.copies = target == PrintTarget::Pdf ? 1 : std::max(1, job.copies);
    record.result = end ? PrintResult::Printed : PrintResult::Failed;
    record.reason = end ? QString() : end.error().lines().join(u' ');
    record.reprintOf = job.reprintOf;
    QByteArray issued;
    if (end && bindsSomebody(job.kind))
        issued = pdfBytes({paper.parts.front()}, titleOf(paper.document)).value_or(QByteArray());
    const Outcome<PrintJobId> noted = m_workplace.printJobs().note(record, paper.document, issued);
    if (!end)
        return end.error();
    return noted ? Done() : Done(noted.error());
}

Done PrintCentre::saveAs(const PrintJob& job, Outcome<LaidOutPaper> paper, const QString& path)
{
    if (!paper)
        return std::move(paper).error();
    return note(job, *paper, PrintTarget::Pdf, QDir::toNativeSeparators(path), writePdf(*paper, path));
}

Done PrintCentre::sendTo(const PrintJob& job, Outcome<LaidOutPaper> paper, const QString& printer)
{
    if (!paper)
        return std::move(paper).error();
    return deliver(job, *paper, printer);
}

Done PrintCentre::deliver(const PrintJob& job, const LaidOutPaper& paper, const QString& printer)
{
    const Done sent = send(paper, printer, job.tray);
    if (sent)
        remember(job, printer);
    return note(job, paper, PrintTarget::Printer, printer, sent);
}

Done PrintCentre::savePdf(const Document& document, const PaperFormat& paper, const QString& path)
{
    return saveAs(jobOf(document, paper, 1), LaidOutPaper{document, copiesOf(document, paper, 1, 1.0)}, path);
}

Done PrintCentre::savePdf(const PrintJob& job, const QString& path)
{
    return saveAs(job, layOut(job, PrintTarget::Pdf), path);
}

Done PrintCentre::print(const Document& document, const PaperFormat& paper, const QString& printer, int copies)
{
    return sendTo(jobOf(document, paper, copies), LaidOutPaper{document, copiesOf(document, paper, copies, 1.0)},
                  printer);
}

Done PrintCentre::print(const PrintJob& job, const QString& printer)
{
    return sendTo(job, layOut(job, PrintTarget::Printer), printer);
}

Outcome<QString> PrintCentre::printNow(QWidget* parent, DocumentKind kind, qint64 id)
{
    PrintJob job;
    job.kind = kind;
    job.id = id;
    job.paper = paperFor(kind);
    job.copies = copiesFor(kind, job.paper);
    job.tray = trayFor(kind, job.paper);
    const QString printer = printerFor(kind, job.paper);
    if (printer.isEmpty())
        return savePdfAs(parent, job);
    if (Done printed = print(job, printer); !printed)
        return std::move(printed).error();
    return Printing::tr("%1 sent to %2.").arg(documentKindName(kind), printer);
}

Outcome<QString> PrintCentre::savePdfAs(QWidget* parent, const PrintJob& job)
{
    const Outcome<Document> built = document(job);
    if (!built)
        return built.error();
    QString name = titleOf(*built) + QStringLiteral(".pdf");
    for (const QChar forbidden : QStringLiteral("/\\:*?\"<>|"))
        name.replace(forbidden, QLatin1Char('_'));
    const std::optional<QString> path =
        m_prompt.saveFile(parent, Printing::tr("Save as PDF"), name, Printing::tr("PDF files (*.pdf)"));
    if (!path || path->isEmpty())
        return QString();
    if (Done saved = savePdf(job, *path); !saved)
        return std::move(saved).error();
    return Printing::tr("Saved as %1.").arg(QDir::toNativeSeparators(*path));
}

PaperFormat PrintCentre::paperFor(DocumentKind kind)
{
    const std::vector<PaperFormat> possible = papersFor(kind);
    const QString wanted = m_workplace.papers().paperFor(kind);
    for (const PaperFormat& format : possible) {
        if (format.code == wanted)
            return format;
    }
    return possible.front();
}

Done PrintCentre::rememberPaper(DocumentKind kind, const PaperFormat& paper)
{
    return m_workplace.papers().rememberPaper(kind, paper.code);
}

QStringList PrintCentre::printers() const
{
    return QPrinterInfo::availablePrinterNames();
}

QString PrintCentre::printerFor(DocumentKind kind, const PaperFormat& paper) const
{
    const QStringList available = printers();
    const QSettings settings;
    for (const QString& key : {habitKey(kind, paper, "printer"), paperPrinterKey(paper)}) {
        const QString remembered = settings.value(key).toString();
        if (available.contains(remembered))
            return remembered;
    }
    const QString usual = QPrinterInfo::defaultPrinterName();
    return available.contains(usual) ? usual : available.value(0);
}

int PrintCentre::copiesFor(DocumentKind kind, const PaperFormat& paper) const
{
    return std::clamp(QSettings().value(habitKey(kind, paper, "copies"), 1).toInt(), 1, kMostCopies);
}

QString PrintCentre::trayFor(DocumentKind kind, const PaperFormat& paper) const
{
    return QSettings().value(habitKey(kind, paper, "tray")).toString();
}

void PrintCentre::remember(const PrintJob& job, const QString& printer)
{
    QSettings settings;
    settings.setValue(paperPrinterKey(job.paper), printer);
    settings.setValue(habitKey(job.kind, job.paper, "printer"), printer);
    settings.setValue(habitKey(job.kind, job.paper, "copies"), job.copies);
    settings.setValue(habitKey(job.kind, job.paper, "tray"), job.tray);
}

} // namespace sanbao
