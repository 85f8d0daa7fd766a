// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/print_centre.h"

#include "core/document/wording.h"
#include "core/service/paper_desk.h"
#include "core/service/workplace.h"
#include "ui/printing/document_renderer.h"
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

QString titleOf(const Document& document)
{
    return wording::joined({document.title, document.number});
}

QString printerKey(const PaperFormat& paper)
{
    return QStringLiteral("printing/printer/") + paper.code;
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

Done writePdf(const Document& document, const PaperFormat& paper, double fontScale, const QString& path)
{
    const Outcome<QByteArray> bytes = pdfBytes(copiesOf(document, paper, 1, fontScale), titleOf(document));
    if (!bytes)
        return bytes.error();
    return writeVerified(path, *bytes);
}

Done send(const Document& document, const PaperFormat& paper, double fontScale, const QString& name, int copies)
{
    const QPrinterInfo info = QPrinterInfo::printerInfo(name);
    if (info.isNull()) {
        return Failure::of(
            FailureKind::Unavailable,
            Printing::tr("The printer \"%1\" is not available. Choose another one or save a PDF.").arg(name));
    }
    QPrinter printer(info, QPrinter::HighResolution);
    return printTo(printer, copiesOf(document, paper, copies, fontScale), titleOf(document));
}

} // namespace

Route PrintCentre::previewRoute(DocumentKind kind, qint64 id)
{
    return {QStringLiteral("print-preview"), id, {{QStringLiteral("document"), codeOf(kind)}}};
}

Outcome<Document> PrintCentre::document(DocumentKind kind, qint64 id)
{
    return m_workplace.papers().build(kind, id);
}

Outcome<Document> PrintCentre::document(DocumentKind kind, const QString& number)
{
    return m_workplace.papers().build(kind, number);
}

Done PrintCentre::savePdf(const Document& document, const PaperFormat& paper, const QString& path)
{
    return writePdf(document, paper, 1.0, path);
}

Done PrintCentre::savePdf(const PrintJob& job, const QString& path)
{
    const Outcome<Document> built = document(job.kind, job.id);
    if (!built)
        return built.error();
    if (Done saved = writePdf(*built, job.paper, job.fontScale, path); !saved)
        return saved;
    return m_workplace.papers().notePrinted(job.kind, job.id, job.paper.code);
}

Done PrintCentre::print(const Document& document, const PaperFormat& paper, const QString& printer, int copies)
{
    return send(document, paper, 1.0, printer, copies);
}

Done PrintCentre::print(const PrintJob& job, const QString& printer)
{
    const Outcome<Document> built = document(job.kind, job.id);
    if (!built)
        return built.error();
    if (Done sent = send(*built, job.paper, job.fontScale, printer, job.copies); !sent)
        return sent;
    rememberPrinter(job.paper, printer);
    return m_workplace.papers().notePrinted(job.kind, job.id, job.paper.code);
}

Outcome<QString> PrintCentre::printNow(QWidget* parent, DocumentKind kind, qint64 id)
{
    PrintJob job;
    job.kind = kind;
    job.id = id;
    job.paper = paperFor(kind);
    const QString printer = printerFor(job.paper);
    if (printer.isEmpty())
        return savePdfAs(parent, job);
    if (Done printed = print(job, printer); !printed)
        return std::move(printed).error();
    return Printing::tr("%1 sent to %2.").arg(documentKindName(kind), printer);
}

Outcome<QString> PrintCentre::savePdfAs(QWidget* parent, const PrintJob& job)
{
    const Outcome<Document> built = document(job.kind, job.id);
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
    return paperFormatFor(m_workplace.papers().paperFor(kind)).value_or(paperFormats().front());
}

Done PrintCentre::rememberPaper(DocumentKind kind, const PaperFormat& paper)
{
    return m_workplace.papers().rememberPaper(kind, paper.code);
}

QStringList PrintCentre::printers() const
{
    return QPrinterInfo::availablePrinterNames();
}

QString PrintCentre::printerFor(const PaperFormat& paper) const
{
    const QStringList available = printers();
    const QString remembered = QSettings().value(printerKey(paper)).toString();
    if (available.contains(remembered))
        return remembered;
    const QString usual = QPrinterInfo::defaultPrinterName();
    return available.contains(usual) ? usual : available.value(0);
}

void PrintCentre::rememberPrinter(const PaperFormat& paper, const QString& printer)
{
    QSettings().setValue(printerKey(paper), printer);
}

} // namespace sanbao
