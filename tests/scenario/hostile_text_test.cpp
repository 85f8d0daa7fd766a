// SPDX-License-Identifier: GPL-3.0-or-later
// Sixty hostile texts through the services: what is accepted is stored as cleaned, found again, exported without acting
// on anybody's machine and read back equal; what is not is refused and leaves nothing behind.
#include "core/base/csv_writer.h"
#include "core/base/text_fold.h"
#include "core/service/complaint_desk.h"
#include "core/service/contact_desk.h"
#include "core/service/customer_desk.h"
#include "core/service/intake_desk.h"
#include "core/service/order_desk.h"
#include "core/service/paper_desk.h"
#include "core/service/request_import.h"
#include "core/service/search_desk.h"
#include "tests/support/hostile_strings.h"
#include "tests/support/temporary_store.h"

#include <QBuffer>

using namespace sanbao;
using namespace sanbao::test;

namespace {

struct Counter : TemporaryStore
{
    int phones = 0;

    IntakeRequest request(const QString& text)
    {
        IntakeRequest made;
        made.customerName = text;
        made.phone = QStringLiteral("138%1").arg(++phones, 8, 10, QLatin1Char('0'));
        made.address = text;
        made.category = QStringLiteral("refrigerator");
        made.brand = text;
        made.model = text;
        made.fault = text;
        made.wish = text;
        made.accessories = text;
        made.note = text;
        return made;
    }
};

std::string shown(const QString& text)
{
    return text.left(40).toStdString();
}

/// The fields of a CSV line taken apart by the rules of RFC 4180, the guard against formulas taken off.
QStringList fieldsOf(const QByteArray& line)
{
    QStringList fields;
    QString field;
    bool quoted = false;
    const QString text = QString::fromUtf8(line);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (quoted && c == QLatin1Char('"') && at + 1 < text.size() && text[at + 1] == QLatin1Char('"')) {
            field += c;
            ++at;
        } else if (c == QLatin1Char('"')) {
            quoted = !quoted;
        } else if (!quoted && (c == QLatin1Char(',') || c == QLatin1Char('\r'))) {
            fields << field;
            field.clear();
            if (c == QLatin1Char('\r'))
                break;
        } else {
            field += c;
        }
    }
    return fields;
}

} // namespace

TEST_CASE("Hostile texts are stored as cleaned and found again, or refused without a trace")
{
    Counter counter;
    for (const QString& text : hostileStrings()) {
        INFO(shown(text));
        const qint64 before = counter.count("work_order");
        const Outcome<IntakeAnswer> answer = counter.place->intake().accept(counter.request(text));
        if (!answer) {
            CHECK(answer.error().kind == FailureKind::Invalid);
            CHECK_FALSE(answer.error().issues.empty());
            CHECK(counter.count("work_order") == before);
            continue;
        }
        const Outcome<OrderView> view = counter.place->orders().open(answer->order);
        REQUIRE_DONE(view);
        const QString clean = cleanText(text);
        CHECK(view->customer.name == clean);
        CHECK(view->customer.address == clean);
        CHECK(view->order.faultText == clean);
        CHECK(view->order.wish == clean);
        REQUIRE(view->product);
        CHECK(view->product->brand == clean);
        if (!searchFold(clean).trimmed().isEmpty())
            REQUIRE_DONE(counter.place->search().find(text));
        const Outcome<Document> slip = counter.place->papers().build(DocumentKind::Intake, answer->number);
        REQUIRE_DONE(slip);
    }
    CHECK(counter.count("work_order") >= 50);
}

TEST_CASE("Hostile texts go through customers, contacts and complaints as they were typed")
{
    Counter counter;
    const Outcome<IntakeAnswer> first = counter.place->intake().accept(counter.request(QStringLiteral("张三")));
    REQUIRE_DONE(first);
    const CustomerId customer = counter.place->orders().open(first->order)->customer.id;
    for (const QString& text : hostileStrings()) {
        INFO(shown(text));
        Contact contact;
        contact.customer = customer;
        contact.body = text;
        const Outcome<Contact> logged = counter.place->contacts().log(contact);
        if (logged)
            CHECK(counter.place->contacts().open(logged->id)->body == cleanText(text));
        else
            CHECK(logged.error().kind == FailureKind::Invalid);
        NewComplaint made;
        made.order = first->order;
        made.claim = text;
        const Outcome<Complaint> complaint = counter.place->complaints().log(made);
        if (complaint)
            CHECK(complaint->claim == cleanText(text));
        else
            CHECK(complaint.error().kind == FailureKind::Invalid);
    }
    CHECK(counter.count("contact") >= 50);
    CHECK(counter.count("complaint") >= 50);
}

TEST_CASE("A hostile text in a CSV file is no formula, and comes back equal or is refused")
{
    Counter counter;
    const QList<QStringList> columns = requestColumns();
    QStringList names;
    for (const QStringList& one : columns)
        names << one.front();
    const auto columnOf = [&columns](const char* name) {
        for (qsizetype at = 0; at < columns.size(); ++at) {
            if (columns[at].contains(QLatin1String(name)))
                return at;
        }
        FAIL("no column " << name);
        return qsizetype(0);
    };
    QByteArray file = csvLine(names);
    QStringList sent;
    for (const QString& text : hostileStrings()) {
        const QString clean = cleanText(text);
        const QByteArray line = csvLine({clean});
        const QString cell = fieldsOf(line).value(0);
        INFO(shown(text));
        CHECK_FALSE((cell.startsWith(QLatin1Char('=')) || cell.startsWith(QLatin1Char('+')) ||
                     cell.startsWith(QLatin1Char('-')) || cell.startsWith(QLatin1Char('@')) ||
                     cell.startsWith(QChar(0xFF1D))));
        CHECK((cell == clean || cell == QLatin1Char('\'') + clean));
        QStringList row(names.size());
        row[columnOf("phone")] = QStringLiteral("139%1").arg(sent.size(), 8, 10, QLatin1Char('0'));
        row[columnOf("category")] = QStringLiteral("refrigerator");
        row[columnOf("fault")] = clean;
        file += csvLine(row);
        sent << clean;
    }
    QBuffer buffer(&file);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    const Outcome<RequestTable> table = readRequests(counter.place->context(), buffer);
    REQUIRE_DONE(table);
    REQUIRE(qsizetype(table->lines.size()) == sent.size());
    for (qsizetype at = 0; at < sent.size(); ++at) {
        const ImportLine& line = table->lines[std::size_t(at)];
        INFO(shown(sent[at]));
        if (line.isGood())
            CHECK((line.request.fault == sent[at] || line.request.fault == QLatin1Char('\'') + sent[at]));
        else
            CHECK_FALSE(line.issues.empty());
    }
    CHECK(table->good() >= 50);
}
