// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/print_job_desk.h"

#include "core/document/document_codec.h"
#include "core/service/paper_desk.h"
#include "core/service/unit_of_work.h"
#include "core/storage/file_store.h"
#include "core/storage/print_job_store.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace sanbao {

namespace {

class PrintJobs
{
    Q_DECLARE_TR_FUNCTIONS(PrintJobs)
};

QString bodyOf(const Document& document)
{
    return QString::fromUtf8(QJsonDocument(toJson(document)).toJson(QJsonDocument::Compact));
}

/// What a page that shows it has to read again.
std::optional<EntityKind> entityOf(DocumentKind kind)
{
    switch (subjectOf(kind)) {
    case PaperSubject::Order:
        return EntityKind::WorkOrder;
    case PaperSubject::Agreement:
    case PaperSubject::Contract:
        return EntityKind::Agreement;
    case PaperSubject::Unit:
        return EntityKind::ProductUnit;
    default:
        return std::nullopt;
    }
}

Failure noSuchJob()
{
    return Failure::of(FailureKind::NotFound, PrintJobs::tr("This print is not in the list."));
}

} // namespace

Outcome<PrintJobId> PrintJobDesk::note(const PrintRecord& record, const Document& document,
                                       const QByteArray& issuedCopy)
{
    UnitOfWork work(m_context, Permission::Print);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    FileStore files(m_context.database);
    Document kept = document;
    if (!kept.store.logo.isEmpty()) { // the same on every paper: kept once, the paper names it
        const QString logo = FileStore::hashOf(kept.store.logo);
        files.put(logo, kept.store.logo, work.now());
        kept.store.logo = logo.toLatin1();
    }
    QString hash;
    if (!issuedCopy.isEmpty()) {
        hash = FileStore::hashOf(issuedCopy);
        files.put(hash, issuedCopy, work.now());
    }
    PrintRecord row = record;
    row.at = work.now();
    row.staff = m_context.session.staff;
    const PrintJobId id = PrintJobStore(m_context.database).insert(row, hash, bodyOf(kept));
    const std::optional<EntityKind> entity = entityOf(document.kind);
    if (record.result == PrintResult::Printed && record.thing > 0 && entity) {
        if (Done told = PaperDesk(m_context).notePrinted(document.kind, record.thing, record.paper); !told)
            return std::move(told).error();
        work.touch(*entity, record.thing);
    }
    work.audit(QStringLiteral("print.noted"), EntityKind::Setting, id.value,
               {{QStringLiteral("document"), record.document},
                {QStringLiteral("number"), record.number},
                {QStringLiteral("result"), codeOf(record.result)}});
    work.touch(EntityKind::Setting, 0);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return id;
}

Outcome<std::vector<PrintRecord>> PrintJobDesk::page(const PrintFilter& filter, const std::optional<PrintRecord>& after,
                                                     int limit)
{
    if (Done permitted = requirePermission(m_context, Permission::Print); !permitted)
        return std::move(permitted).error();
    return readResult(m_context, PrintJobStore(m_context.database).page(filter, after, limit));
}

Outcome<PrintRecord> PrintJobDesk::find(PrintJobId id)
{
    const std::optional<PrintRecord> record = PrintJobStore(m_context.database).find(id);
    if (!record)
        return m_context.database.takeFailure().value_or(noSuchJob());
    return *record;
}

Outcome<Document> PrintJobDesk::documentOf(PrintJobId id)
{
    const QString body = PrintJobStore(m_context.database).bodyOf(id);
    std::optional<Document> document = documentFromJson(QJsonDocument::fromJson(body.toUtf8()).object());
    if (!document)
        return m_context.database.takeFailure().value_or(noSuchJob());
    if (!document->store.logo.isEmpty())
        document->store.logo = FileStore(m_context.database).content(QString::fromLatin1(document->store.logo));
    return readResult(m_context, *document);
}

Outcome<QByteArray> PrintJobDesk::issuedCopy(PrintJobId id)
{
    const QString hash = PrintJobStore(m_context.database).hashOf(id);
    const QByteArray content = hash.isEmpty() ? QByteArray() : FileStore(m_context.database).content(hash);
    if (content.isEmpty()) {
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, PrintJobs::tr("No issued copy is kept of this paper.")));
    }
    return content;
}

int PrintJobDesk::failedToday()
{
    const QTimeZone& zone = m_context.catalogue.zone();
    const Instant start = startOfDay(localDay(m_context.clock.now(), zone), zone);
    const int failed = PrintJobStore(m_context.database).failedSince(start);
    m_context.database.takeFailure();
    return failed;
}

} // namespace sanbao
