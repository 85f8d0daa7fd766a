// SPDX-License-Identifier: GPL-3.0-or-later
// A writer and a reader over the same list of fields: order() below is both at once, so they cannot drift apart.
#include "core/storage/fact_codec.h"

namespace sanbao {

namespace {

/// Bumped when the list of fields changes; older rows are then rewritten by a migration.
constexpr qint64 kOrderVersion = 1;
constexpr qint64 kCareVersion = 1;

class Writer
{
public:
    explicit Writer(qint64 version) { number(version); }
    void version(qint64) {}
    void number(qint64 value)
    {
        m_text += QString::number(value);
        m_text += QLatin1Char(',');
    }
    template <class T> void count(const T& value) { number(qint64(value)); }
    template <class IdType> void id(const IdType& value) { number(value.value); }
    void start(const Instant& at)
    {
        m_start = at;
        number(at.ms);
    }
    void stamp(const MaybeInstant& at) { maybe(at ? std::optional<qint64>(at->ms - m_start.ms) : std::nullopt); }
    void after(const Instant& at) { number(at.ms - m_start.ms); }
    template <class T> void maybe(const std::optional<T>& value)
    {
        if (value)
            m_text += QString::number(qint64(*value));
        m_text += QLatin1Char(',');
    }
    template <class E> void code(E value)
    {
        m_text += codeOf(value);
        m_text += QLatin1Char(',');
    }
    template <class E> void maybeCode(const std::optional<E>& value)
    {
        if (value)
            m_text += codeOf(*value);
        m_text += QLatin1Char(',');
    }
    void rest(const QString& text) { m_text += text; }
    QString text() const { return m_text; }

private:
    QString m_text;
    Instant m_start;
};

class Reader
{
public:
    explicit Reader(const QString& text)
        : m_next(text.constData())
        , m_end(m_next + text.size())
    {
    }
    bool isGood() const { return m_good; }

    void version(qint64 known) { m_good = integer() == known && m_good; }
    template <class T> void count(T& value) { value = T(integer().value_or(0)); }
    void number(qint64& value) { value = integer().value_or(0); }
    template <class IdType> void id(IdType& value) { value = IdType(integer().value_or(0)); }
    void start(Instant& at)
    {
        at = Instant(integer().value_or(0));
        m_start = at;
    }
    void stamp(MaybeInstant& at)
    {
        const std::optional<qint64> offset = integer();
        at = offset ? MaybeInstant(Instant(m_start.ms + *offset)) : MaybeInstant();
    }
    void after(Instant& at) { at = Instant(m_start.ms + integer().value_or(0)); }
    template <class T> void maybe(std::optional<T>& value)
    {
        const std::optional<qint64> read = integer();
        value = read ? std::optional<T>(T(*read)) : std::nullopt;
    }
    template <class E> void code(E& value)
    {
        const std::optional<E> read = fromCode<E>(token());
        m_good = m_good && read;
        value = read.value_or(value);
    }
    template <class E> void maybeCode(std::optional<E>& value) { value = fromCode<E>(token()); }
    void rest(QString& text) { text = QString(m_next, m_end - m_next); }

private:
    QStringView token()
    {
        const QChar* begin = m_next;
        while (m_next != m_end && *m_next != QLatin1Char(','))
            ++m_next;
        const QStringView found(begin, m_next);
        if (m_next == m_end)
            m_good = false;
        else
            ++m_next;
        return found;
    }
    std::optional<qint64> integer()
    {
        const QStringView digits = token();
        if (digits.isEmpty())
            return std::nullopt;
        const bool negative = digits.front() == QLatin1Char('-');
        qint64 value = 0;
        for (const QChar digit : digits.sliced(negative ? 1 : 0)) {
            m_good = m_good && digit >= QLatin1Char('0') && digit <= QLatin1Char('9');
            value = value * 10 + (digit.unicode() - u'0');
        }
        return negative ? -value : value;
    }

    const QChar* m_next;
    const QChar* m_end;
    Instant m_start;
    bool m_good = true;
};

template <class Stream, class Fact> void orderMinutes(Stream& stream, Fact& fact)
{
    stream.maybe(fact.responseTargetMinutes);
    stream.maybe(fact.arrivalTargetMinutes);
    stream.maybe(fact.completionTargetMinutes);
    stream.maybe(fact.responseBusiness);
    stream.maybe(fact.arrivalBusiness);
    stream.maybe(fact.firstResolutionBusinessNet);
    stream.maybe(fact.resolutionBusinessNet);
    stream.maybe(fact.handsOnBusinessNet);
    stream.maybe(fact.firstResolutionCalendarNet);
    stream.maybe(fact.resolutionCalendarNet);
    stream.maybe(fact.handsOnCalendarNet);
    stream.maybe(fact.resolutionCalendarNetCustomer);
}

template <class Stream, class Fact> void order(Stream& stream, Fact& fact)
{
    stream.version(kOrderVersion);
    stream.id(fact.unit);
    stream.id(fact.category);
    stream.id(fact.product);
    stream.id(fact.technician);
    stream.id(fact.faultCode);
    stream.code(fact.type);
    stream.code(fact.channel);
    stream.start(fact.registeredAt);
    stream.stamp(fact.firstResponseAt);
    stream.stamp(fact.responseDueAt);
    stream.stamp(fact.arrivedAt);
    stream.stamp(fact.arrivalDueAt);
    stream.stamp(fact.firstResolvedAt);
    stream.stamp(fact.resolvedAt);
    stream.stamp(fact.completionDueAt);
    stream.stamp(fact.closedAt);
    stream.stamp(fact.cancelledAt);
    stream.stamp(fact.pausedAt);
    stream.stamp(fact.repeatedAt);
    orderMinutes(stream, fact);
    stream.maybeCode(fact.result);
    stream.count(fact.visits);
    stream.count(fact.reopenCount);
    stream.maybe(fact.diagnosisRight);
    stream.number(fact.amountFen);
    stream.rest(fact.serviceLevel);
}

template <class Stream, class Scope> void scopeAndRest(Stream& stream, Scope& scope)
{
    stream.id(scope.unit);
    stream.id(scope.category);
    stream.id(scope.product);
    stream.id(scope.technician);
    stream.maybeCode(scope.type);
    stream.maybeCode(scope.channel);
    stream.rest(scope.serviceLevel);
}

template <class Stream, class Fact> void complaint(Stream& stream, Fact& fact)
{
    stream.version(kCareVersion);
    stream.id(fact.order);
    stream.start(fact.receivedAt);
    stream.stamp(fact.closedAt);
    stream.maybe(fact.justified);
    scopeAndRest(stream, fact.scope);
}

template <class Stream, class Fact> void survey(Stream& stream, Fact& fact)
{
    stream.version(kCareVersion);
    stream.id(fact.order);
    stream.start(fact.dueAt);
    stream.stamp(fact.completedAt);
    stream.code(fact.state);
    stream.maybe(fact.satisfaction);
    stream.maybe(fact.recommend);
    stream.stamp(fact.answeredAt);
    stream.count(fact.attempts);
    scopeAndRest(stream, fact.scope);
}

} // namespace

QString encode(const OrderFact& fact)
{
    Writer writer(kOrderVersion);
    order(writer, fact);
    return writer.text();
}

QString encode(const ComplaintFact& fact)
{
    Writer writer(kCareVersion);
    complaint(writer, fact);
    return writer.text();
}

QString encode(const SurveyFact& fact)
{
    Writer writer(kCareVersion);
    survey(writer, fact);
    return writer.text();
}

bool decode(qint64 id, const QString& body, OrderFact& fact)
{
    fact.order = WorkOrderId(id);
    Reader reader(body);
    order(reader, fact);
    return reader.isGood();
}

bool decode(qint64 id, const QString& body, ComplaintFact& fact)
{
    fact.complaint = ComplaintId(id);
    Reader reader(body);
    complaint(reader, fact);
    return reader.isGood();
}

bool decode(qint64 id, const QString& body, SurveyFact& fact)
{
    fact.survey = SurveyId(id);
    Reader reader(body);
    survey(reader, fact);
    return reader.isGood();
}

} // namespace sanbao
