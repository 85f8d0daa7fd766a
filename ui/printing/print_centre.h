// SPDX-License-Identifier: GPL-3.0-or-later
// Everything pages need to get something on paper: build it, show it, print it or save it, remember paper, printer,
// tray and copies. What came out, and what should have and did not, is noted in the list of prints; what came out is
// also noted on the order's timeline.
//
//     action "Print"         openRequested(PrintCentre::previewRoute(DocumentKind::Intake, order.value))
//     action "Print at once" printing.printNow(this, DocumentKind::Receipt, order.value)
#pragma once

#include "core/base/outcome.h"
#include "core/document/document.h"
#include "core/domain/print_record.h"
#include "ui/printing/page_set.h"
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
    qint64 id = 0; ///< row of an order, an agreement, a product unit or a policy; 0 for a paper of the whole store
    PaperFormat paper;
    int copies = 1;
    double fontScale = 1.0;
    QString tray;         ///< code of the paper source, empty: the printer's choice
    PrintJobId reprintOf; ///< the paper as it was then comes out again; a receipt is made anew, with its reprint mark
};

/// A paper ready to leave: as a value and laid out, one part a copy.
struct LaidOutPaper
{
    Document document;
    std::vector<PageSet> parts;
};

class PrintCentre final
{
public:
    PrintCentre(Workplace& workplace, Prompt& prompt)
        : m_workplace(workplace)
        , m_prompt(prompt)
    {
    }

    static Route previewRoute(DocumentKind kind, qint64 id, PrintJobId reprintOf = {});

    Outcome<Document> document(DocumentKind kind, qint64 id);
    Outcome<Document> document(DocumentKind kind, const QString& number);
    Outcome<Document> document(const PrintJob& job);

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

    /// The steps of print() and savePdf() one by one, for many papers in one file.
    Outcome<LaidOutPaper> layOut(const PrintJob& job, PrintTarget target);
    Done deliver(const PrintJob& job, const LaidOutPaper& paper, const QString& printer);
    /// Writes the list entry of a job with its end; answers that end, or why it could not be noted.
    Done note(const PrintJob& job, const LaidOutPaper& paper, PrintTarget target, const QString& name, const Done& end);

    PaperFormat paperFor(DocumentKind kind);
    Done rememberPaper(DocumentKind kind, const PaperFormat& paper);
    QStringList printers() const;
    /// The printer last used for this document on this paper, the paper's, the system's default, or empty.
    QString printerFor(DocumentKind kind, const PaperFormat& paper) const;
    int copiesFor(DocumentKind kind, const PaperFormat& paper) const;
    QString trayFor(DocumentKind kind, const PaperFormat& paper) const;

private:
    Done saveAs(const PrintJob& job, Outcome<LaidOutPaper> paper, const QString& path);
    Done sendTo(const PrintJob& job, Outcome<LaidOutPaper> paper, const QString& printer);
    void remember(const PrintJob& job, const QString& printer);

    Workplace& m_workplace;
    Prompt& m_prompt;
};

} // namespace sanbao
