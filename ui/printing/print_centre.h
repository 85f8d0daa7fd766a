// SPDX-License-Identifier: GPL-3.0-or-later
// Everything pages need to get something on paper: build it, show it, print it or save it, remember paper and printer.
// What came out is noted on the order's timeline; what did not come out is not.
//
//     action "Print"         openRequested(PrintCentre::previewRoute(DocumentKind::Intake, order.value))
//     action "Print at once" printing.printNow(this, DocumentKind::Receipt, order.value)
#pragma once

#include "core/base/outcome.h"
#include "core/document/document.h"
#include "ui/printing/paper_format.h"
#include "ui/shell/route.h"

#include <QStringList>

class QWidget;

namespace sanbao {

class Prompt;
class Workplace;

struct PrintJob
{
    DocumentKind kind = DocumentKind::Intake;
    qint64 id = 0; ///< an order, an agreement, or a product unit for the archive
    PaperFormat paper;
    int copies = 1;
    double fontScale = 1.0;
};

class PrintCentre final
{
public:
    PrintCentre(Workplace& workplace, Prompt& prompt)
        : m_workplace(workplace)
        , m_prompt(prompt)
    {
    }

    static Route previewRoute(DocumentKind kind, qint64 id);

    Outcome<Document> document(DocumentKind kind, qint64 id);
    Outcome<Document> document(DocumentKind kind, const QString& number);

    /// Written completely or not at all; a full disk is a Failure.
    Done savePdf(const PrintJob& job, const QString& path);
    Done savePdf(const Document& document, const PaperFormat& paper, const QString& path);
    Done print(const PrintJob& job, const QString& printer);
    Done print(const Document& document, const PaperFormat& paper, const QString& printer, int copies = 1);
    /// On the remembered paper and printer; without any printer asks where to save a PDF. Answers what to tell the
    /// person, empty when he backed out.
    Outcome<QString> printNow(QWidget* parent, DocumentKind kind, qint64 id);
    /// Asks for the file. Empty when the person backed out.
    Outcome<QString> savePdfAs(QWidget* parent, const PrintJob& job);

    PaperFormat paperFor(DocumentKind kind);
    Done rememberPaper(DocumentKind kind, const PaperFormat& paper);
    QStringList printers() const;
    /// The printer last used for this paper, the system's default, or empty.
    QString printerFor(const PaperFormat& paper) const;
    void rememberPrinter(const PaperFormat& paper, const QString& printer);

private:
    Workplace& m_workplace;
    Prompt& m_prompt;
};

} // namespace sanbao
