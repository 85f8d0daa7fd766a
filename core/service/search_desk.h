// SPDX-License-Identifier: GPL-3.0-or-later
// The one box: phone digits, name, pinyin, Chinese fragment, serial, order number. Answers in milliseconds at any size,
// so it runs on every key press.
#pragma once

#include "core/service/service_context.h"

#include <QString>

#include <vector>

namespace sanbao {

enum class HitKind { Order, Customer, Unit, Agreement };
enum class HitReason { Number, Phone, Name, Pinyin, Address, Serial, Model, Reference };

struct SearchHit
{
    HitKind kind = HitKind::Customer;
    qint64 id = 0;
    QString label;  ///< "欧阳建国", "CX-260302-0001", "智能马桶 S300"
    QString detail; ///< second line: phone, state, serial …
    HitReason reason = HitReason::Name;
};

QString label(HitKind kind);
QString label(HitReason reason);
/// Code for JSON: "order", "customer", "unit", "agreement" / "number", "phone" …
QString codeOf(HitKind kind);
QString codeOf(HitReason reason);

class SearchDesk final
{
public:
    explicit SearchDesk(ServiceContext& context) : m_context(context) {}

    /// Grouped by kind (orders, customers, units, agreements), best first within a group, at most `limit` each.
    /// Fewer than two letters or digits, or no Chinese character, finds nothing.
    Outcome<std::vector<SearchHit>> find(const QString& text, int limit = 8);

private:
    void findOrders(const QString& key, int limit, std::vector<SearchHit>& hits);
    void findCustomers(const QString& text, int limit, std::vector<SearchHit>& hits);
    void findUnits(const QString& text, int limit, std::vector<SearchHit>& hits);
    void findAgreements(const QString& key, int limit, std::vector<SearchHit>& hits);
    bool addCustomer(qint64 id, HitReason reason, int limit, std::vector<SearchHit>& hits);

    ServiceContext& m_context;
};

} // namespace sanbao
