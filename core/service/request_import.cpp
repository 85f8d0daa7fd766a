// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/request_import.h"

#include "core/base/csv_reader.h"
#include "core/base/csv_writer.h"
#include "core/base/text_fold.h"
#include "core/service/labels.h"
#include "core/service/unit_of_work.h"
#include "core/storage/import_store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace sanbao {

namespace {

constexpr char kSource[] = "requests";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestImport)
};

struct Field
{
    const char* names; ///< separated by bars, the template's first
    QString IntakeRequest::*member;
};

/// Every column that is understood.
const std::vector<Field>& fields()
{
    static const std::vector<Field> known{
        {"姓名|客户|客户姓名|联系人|name|customer", &IntakeRequest::customerName},
        {"电话|手机|手机号|联系电话|phone|mobile", &IntakeRequest::phone},
        {"地址|联系地址|address", &IntakeRequest::address},
        {"品类|类别|产品|产品类别|category", &IntakeRequest::category},
        {"品牌|brand", &IntakeRequest::brand},
        {"型号|model", &IntakeRequest::model},
        {"序列号|机身号|serial|sn", &IntakeRequest::serial},
        {"故障|故障描述|问题|fault|problem", &IntakeRequest::fault},
        {"类型|服务类型|type", &IntakeRequest::type},
        {"渠道|来源|channel", &IntakeRequest::channel},
        {"平台|platform", &IntakeRequest::platform},
        {"平台订单号|订单号|platform_order|order number", &IntakeRequest::platformOrder},
        {"物流单号|快递单号|logistics_number|tracking number", &IntakeRequest::logisticsNumber},
        {"期望时间|预约时间|wish", &IntakeRequest::wish},
        {"购买日期|invoiced", &IntakeRequest::invoicedOn},
        {"受理时间|登记时间|首次联系时间|received|first_contact_at", &IntakeRequest::firstContactAt},
        {"备注|note", &IntakeRequest::note}};
    return known;
}

QStringList namesOf(const Field& field)
{
    return QString::fromUtf8(field.names).split(QLatin1Char('|'));
}

/// Column name → member; a heading is compared without case and Traditional characters.
const Field* fieldOf(const QString& heading)
{
    const QString wanted = searchFold(heading).remove(QLatin1Char(' '));
    for (const Field& field : fields()) {
        for (const QString& name : namesOf(field)) {
            if (searchFold(name).remove(QLatin1Char(' ')) == wanted)
                return &field;
        }
    }
    return nullptr;
}

/// Chinese names in tables, whatever the language of the program.
QString chineseCode(const QString& typed)
{
    static const QHash<QString, QString> names{{QStringLiteral("到店"), QStringLiteral("walk_in")},
                                               {QStringLiteral("电话"), QStringLiteral("hotline")},
                                               {QStringLiteral("热线"), QStringLiteral("hotline")},
                                               {QStringLiteral("微信"), QStringLiteral("wechat")},
                                               {QStringLiteral("公众号"), QStringLiteral("wechat")},
                                               {QStringLiteral("官网"), QStringLiteral("web")},
                                               {QStringLiteral("网站"), QStringLiteral("web")},
                                               {QStringLiteral("电商"), QStringLiteral("ecommerce")},
                                               {QStringLiteral("邮件"), QStringLiteral("mail")},
                                               {QStringLiteral("其他"), QStringLiteral("other")},
                                               {QStringLiteral("维修"), QStringLiteral("repair")},
                                               {QStringLiteral("安装"), QStringLiteral("installation")},
                                               {QStringLiteral("保养"), QStringLiteral("maintenance")},
                                               {QStringLiteral("升级"), QStringLiteral("upgrade")},
                                               {QStringLiteral("咨询"), QStringLiteral("consultation")},
                                               {QStringLiteral("退换货"), QStringLiteral("return")}};
    return names.value(typed);
}

template <class E> QString codeFor(const QString& typed, const QString& otherwise)
{
    const QString wanted = searchFold(typed);
    if (wanted.isEmpty())
        return otherwise;
    const QString chinese = chineseCode(wanted);
    for (const auto& [value, code] : Codes<E>::table) {
        if (wanted == QLatin1String(code) || chinese == QLatin1String(code) || wanted == searchFold(label(value)))
            return QLatin1String(code);
    }
    return typed;
}

QString categoryFor(const Catalogue& catalogue, const QString& typed)
{
    const QString wanted = searchFold(typed);
    for (const Category& category : catalogue.categories()) {
        if (wanted == searchFold(category.code) || wanted == searchFold(category.nameZh) ||
            wanted == searchFold(category.nameEn))
            return category.code;
    }
    return typed;
}

QString keyOf(const IntakeRequest& request)
{
    if (!request.platformOrder.isEmpty())
        return asciiKey(request.platform + QLatin1Char('-') + request.platformOrder);
    const QString text = QStringList{request.phone,  request.customerName, request.category,
                                     request.serial, request.fault,        request.firstContactAt}
                             .join(QLatin1Char('\n'));
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

ImportLine lineOf(ServiceContext& context, const CsvRow& row, const std::vector<const Field*>& columns)
{
    ImportLine line;
    line.line = row.line;
    line.request.channel.clear();
    line.request.type.clear();
    for (qsizetype at = 0; at < row.fields.size() && at < qsizetype(columns.size()); ++at) {
        if (const Field* field = columns[std::size_t(at)])
            line.request.*(field->member) = cleanText(row.fields.at(at));
    }
    IntakeRequest& request = line.request;
    request.type = codeFor<ServiceType>(request.type, QStringLiteral("repair"));
    const bool online = !request.platform.isEmpty() || !request.platformOrder.isEmpty();
    request.channel = codeFor<Channel>(request.channel, online ? QStringLiteral("ecommerce") : QStringLiteral("web"));
    request.category = categoryFor(context.catalogue, request.category);
    line.key = keyOf(request);
    if (row.fields.size() > qsizetype(columns.size()))
        line.issues.push_back(
            {QStringLiteral("line"), Words::tr("The line has %1 columns, the heading has %2.")
                                         .arg(QString::number(row.fields.size()), QString::number(columns.size()))});
    return line;
}

} // namespace

qsizetype RequestTable::good() const
{
    return std::count_if(lines.begin(), lines.end(), [](const ImportLine& line) { return line.isGood(); });
}

QList<QStringList> requestColumns()
{
    QList<QStringList> names;
    for (const Field& field : fields())
        names.append(namesOf(field));
    return names;
}

QByteArray requestTemplate()
{
    QStringList headings;
    for (const QStringList& names : requestColumns())
        headings.append(names.first());
    const QStringList example{QStringLiteral("王丽梅"),
                              QStringLiteral("13800138000"),
                              QStringLiteral("浙江省杭州市西湖区文三路478号"),
                              QStringLiteral("电冰箱"),
                              QStringLiteral("海尔"),
                              QStringLiteral("BCD-520"),
                              QString(),
                              QStringLiteral("不制冷"),
                              QStringLiteral("维修"),
                              QStringLiteral("电商"),
                              QStringLiteral("天猫"),
                              QStringLiteral("TB20260302001")};
    return csvByteOrderMark() + csvLine(headings) + csvLine(example);
}

Outcome<RequestTable> readRequests(ServiceContext& context, QIODevice& device)
{
    if (Done permitted = requirePermission(context, Permission::RegisterOrder); !permitted)
        return std::move(permitted).error();
    CsvReader reader(device);
    if (Done opened = reader.open(); !opened)
        return std::move(opened).error();
    RequestTable table;
    table.encoding = reader.encoding();
    CsvRow row;
    std::vector<const Field*> columns;
    if (reader.next(row)) {
        for (const QString& heading : row.fields) {
            columns.push_back(fieldOf(heading));
            if (!columns.back() && !heading.trimmed().isEmpty())
                table.ignored.append(heading.trimmed());
        }
    }
    for (QString IntakeRequest::*needed : {&IntakeRequest::phone, &IntakeRequest::category, &IntakeRequest::fault}) {
        const auto named = std::find_if(fields().begin(), fields().end(),
                                        [needed](const Field& field) { return field.member == needed; });
        if (std::none_of(columns.begin(), columns.end(),
                         [needed](const Field* field) { return field && field->member == needed; }))
            return Failure::of(FailureKind::Invalid,
                               Words::tr("The table has no column \"%1\".").arg(namesOf(*named).first()));
    }
    IntakeDesk intake(context);
    ImportStore imported(context.database);
    QSet<QString> keys;
    while (reader.next(row)) {
        ImportLine line = lineOf(context, row, columns);
        line.known = imported.knows(QLatin1String(kSource), line.key) || keys.contains(line.key);
        keys.insert(line.key);
        for (FieldIssue& issue : intake.check(line.request))
            line.issues.push_back(std::move(issue));
        table.lines.push_back(std::move(line));
    }
    if (reader.problem())
        return *reader.problem();
    return readResult(context, std::move(table));
}

Outcome<int> importRequests(ServiceContext& context, RequestTable& table)
{
    int made = 0;
    for (ImportLine& line : table.lines) {
        if (!line.isGood())
            continue;
        UnitOfWork work(context, Permission::RegisterOrder);
        if (Done ready = work.begin(); !ready)
            return std::move(ready).error();
        const Outcome<IntakeAnswer> answer = IntakeDesk(context).accept(line.request);
        if (!answer) {
            line.issues = answer.error().issues;
            if (line.issues.empty())
                line.issues.push_back({QStringLiteral("line"), answer.error().message});
            continue;
        }
        ImportStore(context.database).add(QLatin1String(kSource), line.key);
        work.audit(QStringLiteral("request.imported"), EntityKind::WorkOrder, answer->order.value,
                   {{QStringLiteral("line"), line.line}});
        work.touch(EntityKind::WorkOrder, answer->order.value, true);
        work.touch(EntityKind::Customer, 0);
        if (Done committed = work.commit(); !committed)
            return std::move(committed).error();
        line.number = answer->number;
        ++made;
    }
    return made;
}

} // namespace sanbao
