// SPDX-License-Identifier: GPL-3.0-or-later
// The one box: phone digits, name, pinyin, Chinese fragment, address, serial, IMEI, and every number that stands on a
// paper of ours, typed or scanned. Answers in milliseconds at any size, so it runs on every key press. Each hit says
// why it is there and which part of its text matched.
#pragma once

#include "core/base/text_marks.h"
#include "core/service/service_context.h"

#include <QString>

#include <vector>

namespace sanbao {

struct Customer;

enum class HitKind { Order, Customer, Unit, Agreement, Complaint, Survey, Feedback };
enum class HitReason {
    Number,
    Phone,
    Name,
    Pinyin,
    Address,
    Serial,
    Model,
    Reference,
    Imei,
    Platform,
    Logistics,
    Receipt,
    Words
};

struct SearchHit
{
    HitKind kind = HitKind::Customer;
    qint64 id = 0;
    QString label;  ///< "欧阳建国", "CX-260302-0001", "智能马桶 S300"
    QString detail; ///< second line: phone, state, serial …
    HitReason reason = HitReason::Name;
    TextMarks labelMarks = {}; ///< what matched in the label
    TextMarks detailMarks = {};
};

QString label(HitKind kind);
QString label(HitReason reason);
/// Code for JSON: "order", "customer", "unit", "agreement", "complaint" / "number", "phone" …
QString codeOf(HitKind kind);
QString codeOf(HitReason reason);

class SearchDesk final
{
public:
    explicit SearchDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// Grouped by kind (orders, customers, units, agreements, complaints, feedback), best first within a group, at most
    /// `limit` each. Fewer than two letters or digits, or no Chinese character, finds nothing.
    Outcome<std::vector<SearchHit>> find(const QString& text, int limit = 8);

private:
    struct Query;
    void findOrders(Query& query);
    void addOrders(Query& query, HitReason reason);
    void addOrder(Query& query, qint64 id, HitReason reason, const QString& matched);
    void findCustomers(Query& query);
    void findByPhone(Query& query);
    void findByHan(Query& query);
    void findByPinyin(Query& query);
    void addCustomer(Query& query, const Customer& customer, HitReason reason);
    void addCustomer(Query& query, qint64 id, HitReason reason);
    void findUnits(Query& query);
    void addUnit(Query& query, qint64 id, HitReason reason);
    void findAgreements(Query& query);
    void findComplaints(Query& query);
    void findFeedback(Query& query);
    void findSurvey(Query& query, const QString& orderNumber);

    ServiceContext& m_context;
};

} // namespace sanbao
