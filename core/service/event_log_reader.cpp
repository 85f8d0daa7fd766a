// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/event_log_reader.h"

#include "core/base/csv_reader.h"
#include "core/base/text_fold.h"
#include "core/domain/phone.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QIODevice>

#include <algorithm>
#include <unordered_map>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

using Places = std::array<qsizetype, kLogColumns>;

/// Where each mapped column stands in the header; every missing one is named.
Outcome<Places> findColumns(const QStringList& header, const EventLogMap& map)
{
    Places places;
    places.fill(-1);
    std::vector<FieldIssue> issues;
    QStringList names;
    for (const QString& name : header) {
        if (!name.trimmed().isEmpty() && names.contains(name.trimmed()))
            issues.push_back({name, Words::tr("The file has two columns with the name \"%1\".").arg(name.trimmed())});
        names.append(name.trimmed());
    }
    for (int i = 0; i < kLogColumns; ++i) {
        const QString& wanted = map.column(LogColumn(i));
        if (wanted.isEmpty())
            continue;
        places[std::size_t(i)] = names.indexOf(wanted);
        if (places[std::size_t(i)] < 0)
            issues.push_back(
                {logColumnKey(LogColumn(i)), Words::tr("The file has no column \"%1\". Its columns are: %2.")
                                                 .arg(wanted, names.join(QStringLiteral(", ")))});
    }
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    return places;
}

class Reader final
{
public:
    Reader(const ServiceContext& context, const EventLogMap& map, const Places& places, qsizetype width)
        : m_context(context)
        , m_map(map)
        , m_places(places)
        , m_width(width)
    {
    }

    void take(const CsvRow& source, EventLog& log)
    {
        log.read += 1;
        LogRow row;
        row.line = source.line;
        if (source.fields.size() != m_width) {
            log.refused.push_back({row.line, QString(), QString(),
                                   Words::tr("The row has %1 fields, but the header has %2.")
                                       .arg(QString::number(source.fields.size()), QString::number(m_width))});
            return;
        }
        for (std::size_t i = 0; i < kLogColumns; ++i) {
            if (m_places[i] >= 0)
                row.values[i] = shared(cleanText(source.fields[m_places[i]]));
        }
        if (std::optional<RefusedRow> refused = check(row))
            log.refused.push_back(std::move(*refused));
        else
            log.rows.push_back(std::move(row));
    }

private:
    QString shared(const QString& text)
    {
        const auto known = m_texts.constFind(text);
        return known != m_texts.constEnd() ? *known : *m_texts.insert(text);
    }

    std::optional<RefusedRow> refuse(const LogRow& row, LogColumn column, const QString& reason) const
    {
        return RefusedRow{row.line, logColumnKey(column), row.value(column), reason};
    }

    template <class E> bool isCode(const QString& text) const
    {
        return text.isEmpty() || fromCode<E>(text).has_value();
    }

    std::optional<RefusedRow> check(LogRow& row) const
    {
        if (row.value(LogColumn::Order).isEmpty())
            return refuse(row, LogColumn::Order, Words::tr("The row names no order."));
        const std::optional<LogTarget> target = m_map.target(row.value(LogColumn::Event));
        if (!target)
            return refuse(row, LogColumn::Event, Words::tr("The mapping does not say what this event means."));
        row.target = *target;
        const std::optional<Instant> at = parseInstant(row.value(LogColumn::At), m_context.catalogue.zone());
        if (!at)
            return refuse(row, LogColumn::At,
                          Words::tr("This is not a moment that exists, such as 2026-03-02T09:05:00+08:00."));
        if (*at > m_context.clock.now())
            return refuse(row, LogColumn::At, Words::tr("The moment lies in the future."));
        row.at = *at;
        return checkCodes(row);
    }

    std::optional<RefusedRow> checkCodes(const LogRow& row) const
    {
        if (!isCode<ServiceType>(row.value(LogColumn::Type)))
            return refuse(row, LogColumn::Type, Words::tr("There is no such service type."));
        if (!isCode<Channel>(row.value(LogColumn::Channel)))
            return refuse(row, LogColumn::Channel, Words::tr("There is no such channel."));
        const QString& category = row.value(LogColumn::Category);
        if (!category.isEmpty() && !m_context.catalogue.categoryByCode(category))
            return refuse(row, LogColumn::Category, Words::tr("There is no such product category."));
        const QString& technician = row.value(LogColumn::Technician);
        if (!technician.isEmpty() && !m_context.catalogue.memberByLogin(technician))
            return refuse(row, LogColumn::Technician, Words::tr("There is no user with this login."));
        const QString& phone = row.value(LogColumn::Phone);
        if (phone.isEmpty())
            return std::nullopt;
        const Outcome<PhoneNumber> number = parsePhone(phone);
        return number ? std::nullopt : refuse(row, LogColumn::Phone, number.error().message);
    }

    const ServiceContext& m_context;
    const EventLogMap& m_map;
    Places m_places;
    qsizetype m_width;
    QSet<QString> m_texts;
};

/// Ranks the orders by their first moment and sorts the rows.
void sortRows(std::vector<LogRow>& rows)
{
    struct Start
    {
        Instant at;
        int place = 0;
    };
    std::unordered_map<QString, Start> starts;
    for (const LogRow& row : rows) {
        const auto [found, isNew] = starts.try_emplace(row.value(LogColumn::Order), Start{row.at, int(starts.size())});
        if (!isNew && row.at < found->second.at)
            found->second.at = row.at;
    }
    std::vector<Start*> ranked;
    for (auto& [name, start] : starts)
        ranked.push_back(&start);
    std::sort(ranked.begin(), ranked.end(),
              [](const Start* a, const Start* b) { return a->at != b->at ? a->at < b->at : a->place < b->place; });
    for (std::size_t rank = 0; rank < ranked.size(); ++rank)
        ranked[rank]->place = int(rank);
    for (LogRow& row : rows)
        row.order = starts.at(row.value(LogColumn::Order)).place;
    std::stable_sort(rows.begin(), rows.end(), [](const LogRow& a, const LogRow& b) {
        return a.order != b.order ? a.order < b.order : a.at < b.at;
    });
}

/// Equal rows of one order are told apart by counting them.
void makeKeys(std::vector<LogRow>& rows)
{
    QHash<QByteArray, int> seen;
    int order = -1;
    for (LogRow& row : rows) {
        if (row.order != order)
            seen.clear();
        order = row.order;
        QCryptographicHash hash(QCryptographicHash::Sha1);
        for (const QString& value : row.values) {
            const QByteArray bytes = value.toUtf8();
            hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
        }
        const QByteArray content = hash.result().toHex();
        row.key = QString::fromLatin1(content) + QLatin1Char('#') + QString::number(++seen[content]);
    }
}

} // namespace

Outcome<EventLog> readEventLog(const ServiceContext& context, QIODevice& file, const EventLogMap& map)
{
    CsvReader csv(file);
    if (Done opened = csv.open(); !opened)
        return std::move(opened).error();
    CsvRow source;
    if (!csv.next(source))
        return csv.problem().value_or(Failure::of(FailureKind::Invalid, Words::tr("The file is empty.")));
    const Outcome<Places> places = findColumns(source.fields, map);
    if (!places)
        return places.error();
    EventLog log;
    Reader reader(context, map, *places, source.fields.size());
    while (csv.next(source))
        reader.take(source, log);
    if (csv.problem())
        return *csv.problem();
    sortRows(log.rows);
    makeKeys(log.rows);
    return log;
}

} // namespace sanbao
