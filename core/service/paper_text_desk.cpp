// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/paper_text_desk.h"

#include "core/base/text_fold.h"
#include "core/document/agreement_text.h"
#include "core/document/wording.h"
#include "core/domain/masking.h"
#include "core/service/policy_desk.h"
#include "core/service/unit_of_work.h"
#include "core/storage/paper_text_store.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace sanbao {

namespace {

class PaperTexts
{
    Q_DECLARE_TR_FUNCTIONS(PaperTexts)
};

constexpr int kLongestText = 4000;
const QString kLogo = QStringLiteral("logo");

const QStringList kStoreFields{
    QStringLiteral("store.name"),     QStringLiteral("store.hotline"),   QStringLiteral("store.address"),
    QStringLiteral("document.title"), QStringLiteral("document.number"), QStringLiteral("today"),
    QStringLiteral("clerk")};
const QStringList kOrderFields{
    QStringLiteral("order.number"),   QStringLiteral("order.type"),   QStringLiteral("customer.name"),
    QStringLiteral("customer.phone"), QStringLiteral("product.name"), QStringLiteral("product.serial"),
    QStringLiteral("warranty.until"), QStringLiteral("technician"),   QStringLiteral("policies")};

/// A text, and for a section that depends on it a list of one row or none: product.serial and with_product_serial.
void put(MergeValues& values, const QString& name, const QString& text)
{
    values.texts.insert(name, text);
    MergeList list;
    if (!text.isEmpty())
        list.rows.push_back({});
    values.lists.insert(QStringLiteral("with_") + QString(name).replace(u'.', u'_'), list);
}

MergeValues valuesOf(const Document& document, const OrderPaper* order, const QString& clerk, QDate today)
{
    MergeValues values;
    put(values, QStringLiteral("store.name"), document.store.name);
    put(values, QStringLiteral("store.hotline"), document.store.hotline);
    put(values, QStringLiteral("store.address"), document.store.address);
    put(values, QStringLiteral("document.title"), document.title);
    put(values, QStringLiteral("document.number"), document.number);
    put(values, QStringLiteral("today"), wording::day(today));
    put(values, QStringLiteral("clerk"), clerk);
    if (!order)
        return values;
    const WorkOrder& row = order->order;
    put(values, QStringLiteral("order.number"), row.number);
    put(values, QStringLiteral("order.type"), order->labels.type);
    put(values, QStringLiteral("customer.name"), row.contactName.isEmpty() ? order->customer.name : row.contactName);
    put(values, QStringLiteral("customer.phone"),
        maskPhone(row.contactPhone.isEmpty() ? order->customer.phone : row.contactPhone));
    put(values, QStringLiteral("product.name"), wording::productName(order->product, order->categoryName));
    put(values, QStringLiteral("product.serial"), order->product.serial);
    put(values, QStringLiteral("warranty.until"), wording::day(order->warranty.end));
    put(values, QStringLiteral("technician"), order->technicianName);
    return values;
}

/// The line in which the tag stands that the failure names; for braces that do not close, the first such line.
int lineOf(const QString& text, const Failure& failure)
{
    const QString field = failure.issues.empty() ? QString() : failure.issues.front().field.section(u'.', 1);
    const QStringList lines = text.split(u'\n');
    const QRegularExpression named(QStringLiteral("\\{\\{\\s*[#^/]?\\s*") + QRegularExpression::escape(field) +
                                   QStringLiteral("\\s*\\}\\}"));
    for (qsizetype i = 0; !field.isEmpty() && i < lines.size(); ++i) {
        if (named.match(lines[i]).hasMatch())
            return int(i) + 1;
    }
    static const QRegularExpression forbidden(QStringLiteral("\\{\\{[{&>=]"));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (forbidden.match(lines[i]).hasMatch() ||
            lines[i].count(QLatin1String("{{")) != lines[i].count(QLatin1String("}}")))
            return int(i) + 1;
    }
    return 1;
}

Outcome<QString> merged(const QString& text, const MergeValues& values)
{
    // The library takes braces that never close for text; here they are a slip of the pen.
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].count(QLatin1String("{{")) != lines[i].count(QLatin1String("}}"))) {
            return Failure::invalid(QString(),
                                    PaperTexts::tr("Line %1: the braces do not close.").arg(QString::number(i + 1)));
        }
    }
    Outcome<QString> result = mergeTemplate(text, values);
    if (result)
        return result;
    return Failure::invalid(QString(),
                            PaperTexts::tr("Line %1: %2")
                                .arg(QString::number(lineOf(text, result.error())), result.error().lines().join(u' ')));
}

std::vector<Block>::iterator signatureOf(std::vector<Block>& blocks)
{
    const auto found = std::find_if(blocks.rbegin(), blocks.rend(),
                                    [](const Block& block) { return std::holds_alternative<SignatureBlock>(block); });
    return found == blocks.rend() ? blocks.end() : found.base() - 1;
}

QStringList linesOf(const std::vector<Block>& blocks)
{
    Document carrier;
    carrier.blocks = blocks;
    QStringList lines = textsOf(carrier);
    return lines;
}

void place(Document& document, PaperPart part, const std::vector<Block>& blocks)
{
    if (blocks.empty())
        return;
    std::vector<Block>& all = document.blocks;
    switch (part) {
    case PaperPart::Header:
        all.insert(all.begin(), blocks.begin(), blocks.end());
        return;
    case PaperPart::Terms:
        all.insert(signatureOf(all), EmphasisBlock{PaperTexts::tr("Please note"), linesOf(blocks)});
        return;
    case PaperPart::Closing:
        all.insert(all.end(), blocks.begin(), blocks.end());
        return;
    case PaperPart::Footer:
        for (const QString& line : linesOf(blocks))
            all.push_back(ParagraphBlock{line, TextTone::Muted, TextAlign::Centre, false});
    }
}

} // namespace

QString paperPartName(PaperPart part)
{
    switch (part) {
    case PaperPart::Header:
        return PaperTexts::tr("Below the title");
    case PaperPart::Terms:
        return PaperTexts::tr("Terms");
    case PaperPart::Closing:
        return PaperTexts::tr("Closing words");
    case PaperPart::Footer:
        return PaperTexts::tr("Footer");
    }
    return {};
}

QStringList PaperTextDesk::fields(DocumentKind kind)
{
    return subjectOf(kind) == PaperSubject::Order ? kStoreFields + kOrderFields : kStoreFields;
}

QString PaperTextDesk::shipped(DocumentKind kind, PaperPart part)
{
    if (kind == DocumentKind::Intake && part == PaperPart::Terms) {
        return QStringList{
            PaperTexts::tr(
                "1. This slip is needed to collect the item; please check the item and its accessories then."),
            PaperTexts::tr("2. Chargeable work starts only after you have agreed to its price; replaced parts are "
                           "returned to you."),
            PaperTexts::tr("3. Please take out personal belongings and back up your data before handing in.")}
            .join(u'\n');
    }
    if (kind == DocumentKind::Intake && part == PaperPart::Closing)
        return PaperTexts::tr("{{#with_policies}}Agreed to by signing: {{policies}}{{/with_policies}}");
    if (kind == DocumentKind::Receipt && part == PaperPart::Footer)
        return PaperTexts::tr("This receipt is not a tax invoice; an invoice is issued on request.");
    if (kind == DocumentKind::Settlement && part == PaperPart::Closing)
        return PaperTexts::tr("Please check the items before you pay. An invoice is issued on request.");
    if (kind == DocumentKind::Survey && part == PaperPart::Closing)
        return PaperTexts::tr("Thank you. Your answers go to the manager, not to the technician.");
    return {};
}

QString PaperTextDesk::current(DocumentKind kind, PaperPart part)
{
    const std::optional<PaperText> text = PaperTextStore(m_context.database).newest(codeOf(kind), part);
    return text && !text->shipped ? text->body : shipped(kind, part);
}

Outcome<std::vector<PaperText>> PaperTextDesk::versions(DocumentKind kind, PaperPart part)
{
    return readResult(m_context, PaperTextStore(m_context.database).versions(codeOf(kind), part));
}

Done PaperTextDesk::check(DocumentKind kind, PaperPart part, const QString& body)
{
    const QString field = codeOf(part);
    if (body.size() > kLongestText)
        return Failure::invalid(field, PaperTexts::tr("The text is longer than %1 characters.").arg(kLongestText));
    MergeValues sample;
    for (const QString& name : fields(kind))
        put(sample, name, QStringLiteral("x"));
    if (const Outcome<QString> text = merged(body, sample); !text)
        return Failure::invalid(field, text.error().lines().join(u' '));
    return {};
}

Done PaperTextDesk::write(DocumentKind kind, PaperPart part, const QString& body, bool isShipped)
{
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return ready;
    PaperTextStore store(m_context.database);
    const std::optional<PaperText> newest = store.newest(codeOf(kind), part);
    PaperText text;
    text.document = codeOf(kind);
    text.part = part;
    text.version = newest ? newest->version + 1 : 1;
    text.shipped = isShipped;
    text.body = body;
    text.savedAt = work.now();
    text.savedBy = m_context.session.staff;
    store.insert(text);
    work.audit(QStringLiteral("paper.text"), EntityKind::Setting, 0,
               {{QStringLiteral("document"), text.document},
                {QStringLiteral("part"), codeOf(part)},
                {QStringLiteral("version"), text.version}});
    work.touch(EntityKind::Setting, 0);
    return work.commit();
}

Done PaperTextDesk::save(DocumentKind kind, PaperPart part, const QString& body)
{
    const QString kept = cleanText(body);
    if (Done good = check(kind, part, kept); !good)
        return good;
    if (kept == current(kind, part))
        return {};
    return write(kind, part, kept, false);
}

Done PaperTextDesk::restoreShipped(DocumentKind kind, PaperPart part)
{
    const std::optional<PaperText> newest = PaperTextStore(m_context.database).newest(codeOf(kind), part);
    if (!newest || newest->shipped)
        return {};
    return write(kind, part, {}, true);
}

/// "售后服务政策 v1; 收费政策 v2": what was in force when the order was taken.
QString PaperTextDesk::acceptedPolicies(WorkOrderId order)
{
    QStringList names;
    const auto accepted = PolicyDesk(m_context).acceptedBy(QStringLiteral("work_order"), order.value);
    for (const Policy& policy : accepted.value_or(std::vector<Policy>()))
        names.append(QStringLiteral("%1 v%2").arg(policy.title, QString::number(policy.version)));
    return names.join(QStringLiteral("; "));
}

QByteArray PaperTextDesk::logo()
{
    return PaperTextStore(m_context.database).image(kLogo);
}

Done PaperTextDesk::setLogo(const QByteArray& png)
{
    const bool isPng = png.startsWith("\x89PNG\r\n");
    if (!png.isEmpty() && !isPng)
        return Failure::invalid(kLogo, PaperTexts::tr("The picture cannot be read."));
    if (png.size() > kMostLogoBytes) {
        return Failure::invalid(
            kLogo, PaperTexts::tr("The picture is larger than %1 KB.").arg(QString::number(kMostLogoBytes / 1024)));
    }
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return ready;
    PaperTextStore(m_context.database).setImage(kLogo, QStringLiteral("image/png"), png);
    work.audit(QStringLiteral("paper.logo"), EntityKind::Setting, 0, {{QStringLiteral("bytes"), png.size()}});
    work.touch(EntityKind::Setting, 0);
    return work.commit();
}

Outcome<Document> PaperTextDesk::decorate(Document document, const OrderPaper* order, const PaperDraft& draft)
{
    if (isLabel(document.kind))
        return document;
    document.store.logo = logo();
    const QDate today = localDay(m_context.clock.now(), m_context.catalogue.zone());
    MergeValues values = valuesOf(document, order, m_context.session.name, today);
    if (order)
        put(values, QStringLiteral("policies"), acceptedPolicies(order->order.id));
    for (const auto& [part, code] : Codes<PaperPart>::table) {
        const QString text = draft.contains(part) ? draft.value(part) : current(document.kind, part);
        if (text.isEmpty())
            continue;
        const Outcome<QString> filled = merged(text, values);
        if (!filled) {
            return Failure::invalid(QLatin1String(code), PaperTexts::tr("%1: %2").arg(
                                                             paperPartName(part), filled.error().lines().join(u' ')));
        }
        place(document, part, agreementBlocks(*filled));
    }
    return readResult(m_context, std::move(document));
}

} // namespace sanbao
