// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/order_event_input.h"

#include "core/base/text_fold.h"

#include <QCoreApplication>

namespace sanbao::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

class Input final
{
public:
    Input(OrderEventKind kind, const WorkOrder& order, const Catalogue& catalogue)
        : m_order(order)
        , m_catalogue(catalogue)
    {
        m_input.event.kind = kind;
    }

    void set(const QString& pair)
    {
        const qsizetype equals = pair.indexOf(QLatin1Char('='));
        const QString key = pair.left(equals);
        const QString value = equals < 0 ? QString() : cleanText(pair.mid(equals + 1));
        if (equals < 1)
            refuse(pair, Words::tr("--set needs KEY=VALUE, not \"%1\".").arg(pair));
        else if (!setText(key, value) && !setChoice(key, value) && !setMoment(key, value) && !setPayment(key, value))
            refuse(key, Words::tr("There is no key \"%1\". Possible: %2.").arg(key, orderEventKeys()));
    }

    Outcome<OrderEventInput> result()
    {
        if (m_method || m_amount) {
            m_input.payments.push_back({m_method.value_or(PaymentMethod::Cash), m_amount.value_or(Money())});
            m_input.paysAll = !m_amount;
        }
        if (!m_issues.empty())
            return Failure::invalid(std::move(m_issues));
        return m_input;
    }

    OrderEvent& event() { return m_input.event; }

private:
    void refuse(const QString& key, const QString& text) { m_issues.push_back({key, text}); }

    void refuseValue(const QString& key, const QString& value)
    {
        refuse(key, Words::tr("%1 does not understand \"%2\".").arg(key, value));
    }

    bool setText(const QString& key, const QString& value)
    {
        OrderEvent& event = m_input.event;
        if (key == QLatin1String("customer_chose"))
            event.customerChose = value == QLatin1String("true");
        else if (key == QLatin1String("cause"))
            event.cause = value;
        else if (key == QLatin1String("action"))
            event.action = value;
        else if (key == QLatin1String("by"))
            event.acceptedBy = value;
        else
            return false;
        return true;
    }

    template <class E> void choose(std::optional<E>& target, const QString& key, const QString& value)
    {
        target = fromCode<E>(value);
        if (target)
            return;
        QStringList codes;
        for (const auto& [item, code] : Codes<E>::table)
            codes.append(QLatin1String(code));
        refuse(key,
               Words::tr("%1 does not know \"%2\". Possible: %3.").arg(key, value, codes.join(QStringLiteral(", "))));
    }

    bool setChoice(const QString& key, const QString& value)
    {
        OrderEvent& event = m_input.event;
        if (key == QLatin1String("result")) {
            choose(event.result, key, value);
        } else if (key == QLatin1String("grade")) {
            choose(event.grade, key, value);
        } else if (key == QLatin1String("reason")) {
            // Waiting has a closed list of reasons; cancelling and reopening have words.
            if (event.kind == OrderEventKind::Wait)
                choose(event.waitReason, key, value);
            else
                event.note = value;
        } else if (key == QLatin1String("technician")) {
            const StaffMember* member = m_catalogue.memberByLogin(value);
            event.technician = member && member->active ? member->id : StaffId();
            if (!event.technician.isValid())
                refuse(key, Words::tr("There is no active user \"%1\".").arg(value));
        } else if (key == QLatin1String("fault")) {
            const FaultCode* fault = m_catalogue.faultByCode(m_order.category, value);
            event.faultCode = fault ? fault->id : FaultCodeId();
            if (!fault)
                refuse(key, Words::tr("There is no fault code \"%1\" for this category.").arg(value));
        } else {
            return false;
        }
        return true;
    }

    bool setMoment(const QString& key, const QString& value)
    {
        const bool isFrom = key == QLatin1String("from");
        if (!isFrom && key != QLatin1String("to"))
            return false;
        const std::optional<Instant> at = parseInstant(value, m_catalogue.zone());
        if (!at)
            refuse(key,
                   Words::tr("%1: \"%2\" is not a moment that exists; write it as 2026-03-02T09:05.").arg(key, value));
        (isFrom ? m_input.event.appointmentFrom : m_input.event.appointmentTo) = at;
        return true;
    }

    bool setPayment(const QString& key, const QString& value)
    {
        if (key == QLatin1String("method")) {
            choose(m_method, key, value);
            return true;
        }
        if (key != QLatin1String("amount"))
            return false;
        const Outcome<Money> amount = Money::parse(value);
        if (!amount)
            refuse(key, Words::tr("%1: %2").arg(key, amount.error().message));
        else if (amount->isNegative())
            refuse(key, Words::tr("A payment may not be negative."));
        else
            m_amount = *amount;
        return true;
    }

    const WorkOrder& m_order;
    const Catalogue& m_catalogue;
    OrderEventInput m_input;
    std::optional<PaymentMethod> m_method;
    std::optional<Money> m_amount;
    std::vector<FieldIssue> m_issues;
};

} // namespace

QString orderEventKeys()
{
    return QStringLiteral(
        "technician, reason, cause, action, result, grade, fault, by, from, to, customer_chose, method, amount");
}

Outcome<OrderEventInput> readOrderEvent(const Invocation& run, OrderEventKind kind, const WorkOrder& order,
                                        const Catalogue& catalogue)
{
    const Outcome<MaybeInstant> at = run.instant("at", catalogue.zone());
    if (!at)
        return at.error();
    Input input(kind, order, catalogue);
    input.event().note = cleanText(run.option("note"));
    input.event().at = at->value_or(Instant());
    for (const QString& pair : run.arguments().values.value(QStringLiteral("set")))
        input.set(pair);
    return input.result();
}

} // namespace sanbao::ctl
