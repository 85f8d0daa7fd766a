// SPDX-License-Identifier: GPL-3.0-or-later
// print: the papers the window program prints, as PDF files.
#include "app/ctl/console.h"
#include "app/ctl/session.h"
#include "core/service/paper_desk.h"
#include "core/service/print_job_desk.h"
#include "core/service/review_desk.h"
#include "ui/printing/document_renderer.h"

#include <QCoreApplication>

namespace sanbao::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

QStringList kindCodes()
{
    QStringList codes;
    for (const auto& [kind, code] : Codes<DocumentKind>::table)
        codes.append(QLatin1String(code));
    return codes;
}

QStringList paperCodes()
{
    QStringList codes;
    for (const auto* formats : {&paperFormats(), &labelFormats()}) {
        for (const PaperFormat& format : *formats)
            codes.append(format.code);
    }
    return codes;
}

/// Remembers that the paper came out, when the file can be written; a store that is in use elsewhere is only read.
Done note(Invocation& run, const Document& document, qint64 id, const QString& paper, const QByteArray& pdf)
{
    Outcome<Workplace*> place = run.open(OpenMode::ReadWrite);
    if (!place) {
        if (place.error().kind != FailureKind::Busy)
            return std::move(place).error();
        complain(Words::tr("The store is in use, so the print is not noted on the order's timeline."));
        return {};
    }
    PrintRecord record;
    record.document = codeOf(document.kind);
    record.thing = id;
    record.number = document.number;
    record.title = document.title;
    record.paper = paper;
    record.target = PrintTarget::Pdf;
    record.printer = run.option("out");
    const Outcome<PrintJobId> noted =
        (*place)->printJobs().note(record, document, bindsSomebody(document.kind) ? pdf : QByteArray());
    return noted ? Done() : Done(noted.error());
}

int printPaper(Invocation& run)
{
    const std::optional<DocumentKind> kind = fromCode<DocumentKind>(run.positional(0));
    if (!kind) {
        complain(Words::tr("There is no paper \"%1\". Possible: %2.")
                     .arg(run.positional(0), kindCodes().join(QStringLiteral(", "))));
        return kWrongUsage;
    }
    if (!run.has("out")) {
        complain(Words::tr("%1 needs %2.").arg(QStringLiteral("print"), QStringLiteral("--out FILE.pdf")));
        return kWrongUsage;
    }
    Outcome<Workplace*> place = run.open(OpenMode::ReadOnly);
    if (!place)
        return refuse(place.error());
    PaperDesk& papers = (*place)->papers();
    const QString code = run.has("paper") ? run.option("paper") : papers.paperFor(*kind);
    const std::optional<PaperFormat> format = paperFormatFor(code);
    if (!format)
        return refuse(Failure::of(FailureKind::Invalid, Words::tr("There is no paper size \"%1\". Possible: %2.")
                                                            .arg(code, paperCodes().join(QStringLiteral(", ")))));
    const Outcome<qint64> id = papers.idOf(*kind, run.positional(1));
    if (!id)
        return refuse(id.error());
    const Outcome<Document> document = papers.build(*kind, *id);
    if (!document)
        return refuse(document.error());
    const Outcome<QByteArray> bytes = pdfBytes(*document, *format);
    if (!bytes)
        return refuse(bytes.error());
    if (Done written = writeVerified(run.option("out"), *bytes); !written)
        return refuse(written.error());
    if (Done noted = note(run, *document, *id, format->code, *bytes); !noted)
        return refuse(noted.error());
    if (run.json())
        printJson(QJsonObject{{QStringLiteral("file"), run.option("out")}, {QStringLiteral("paper"), format->code}});
    else
        printLine(run.option("out"));
    return kDone;
}

int reviewPack(Invocation& run)
{
    const QDate first = QDate::fromString(run.option("month") + QStringLiteral("-01"), Qt::ISODate);
    if (!first.isValid() || !run.has("out")) {
        complain(
            Words::tr("%1 needs %2.").arg(QStringLiteral("review"), QStringLiteral("--month YYYY-MM --out FILE.pdf")));
        return kWrongUsage;
    }
    Outcome<Workplace*> place = run.open(OpenMode::ReadOnly);
    if (!place)
        return refuse(place.error());
    ReviewDesk desk((*place)->context());
    const Outcome<Review> review = desk.prepare(first.year() * 100 + first.month());
    if (!review)
        return refuse(review.error());
    const Outcome<QByteArray> bytes = pdfBytes(desk.document(*review), *paperFormatFor(QStringLiteral("A4")));
    if (!bytes)
        return refuse(bytes.error());
    if (Done written = writeVerified(run.option("out"), *bytes); !written)
        return refuse(written.error());
    if (run.json())
        printJson(QJsonObject{{QStringLiteral("file"), run.option("out")},
                              {QStringLiteral("month"), review->month.title()},
                              {QStringLiteral("figures"), int(review->figures.size())}});
    else
        printLine(run.option("out"));
    return kDone;
}

} // namespace

std::vector<Command> paperCommands()
{
    return {{{QStringLiteral("review")},
             QString(),
             Words::tr("The monthly review as one PDF file."),
             {{QStringLiteral("month"), QStringLiteral("YYYY-MM"), Words::tr("The month of the review.")},
              {QStringLiteral("out"), QStringLiteral("FILE.pdf"), Words::tr("The file to write.")}},
             0,
             0,
             reviewPack,
             QString()},
            {{QStringLiteral("print")},
             kindCodes().join(QLatin1Char('|')) + QStringLiteral(" [NUMBER]"),
             Words::tr("Writes a paper as a PDF file."),
             {{QStringLiteral("paper"), paperCodes().join(QLatin1Char('|')),
               Words::tr("Size of the paper; the usual one when left out.")},
              {QStringLiteral("out"), QStringLiteral("FILE.pdf"), Words::tr("The file to write.")}},
             1,
             2,
             printPaper,
             Words::tr("NUMBER is the order's number, for agreements the agreement's, for the archive and the product "
                       "label a serial number, for a policy its code; papers of the whole store have none.")}};
}

} // namespace sanbao::ctl
