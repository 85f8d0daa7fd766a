// SPDX-License-Identifier: GPL-3.0-or-later
// What only some requests have: where they came from, what was left at the counter, the electronics of a smart product.
#include "core/service/intake_desk.h"

#include "core/base/text_fold.h"
#include "core/domain/order_origin.h"
#include "core/service/channel_desk.h"
#include "core/service/product_desk.h"
#include "core/storage/contact_store.h"
#include "core/storage/customer_store.h"
#include "core/storage/identity_store.h"
#include "core/storage/order_life_store.h"
#include "core/storage/order_origin_store.h"
#include "core/storage/profile_store.h"
#include "core/storage/search_index.h"

#include <QCoreApplication>

#include <algorithm>

namespace sanbao {

namespace {

constexpr qsizetype kMaxShort = 200;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

} // namespace

std::vector<Customer> IntakeDesk::withPhone(const QString& phone)
{
    CustomerStore customers(m_context.database);
    std::vector<Customer> found = customers.byPhone(phone);
    for (const CustomerId id : ProfileStore(m_context.database).withPhone(phone)) {
        const bool known = std::any_of(found.begin(), found.end(), [id](const Customer& one) { return one.id == id; });
        std::optional<Customer> customer = customers.find(id);
        if (!known && customer)
            found.push_back(std::move(*customer));
    }
    return found;
}

void IntakeDesk::checkExtras(const IntakeRequest& request, Instant registeredAt, std::vector<FieldIssue>& issues)
{
    const std::pair<const char*, const QString*> texts[] = {{"item", &request.item},
                                                            {"appearance", &request.appearance},
                                                            {"shelf", &request.shelf},
                                                            {"platform", &request.platform},
                                                            {"platform_order", &request.platformOrder},
                                                            {"logistics_number", &request.logisticsNumber},
                                                            {"accessories", &request.accessories}};
    for (const auto& [field, text] : texts) {
        if (text->size() > kMaxShort)
            issues.push_back(
                {QLatin1String(field), Words::tr("The text is longer than %1 characters.").arg(kMaxShort)});
    }
    for (FieldIssue& issue :
         ProductDesk::check({request.product, request.imei, request.firmware, request.controlBoard}))
        issues.push_back(std::move(issue));
    const std::optional<Channel> channel = fromCode<Channel>(request.channel);
    // Orders of other systems keep the channel they came by, whether it is still offered or not.
    if (channel && request.externalRef.isEmpty() && !ChannelDesk(m_context).isOffered(*channel) &&
        !m_context.database.hasFailure())
        issues.push_back({QStringLiteral("channel"), Words::tr("This channel is switched off in the settings.")});
    if (!request.firstContactChannel.isEmpty() && !fromCode<Channel>(request.firstContactChannel))
        issues.push_back({QStringLiteral("first_contact_channel"),
                          Words::tr("There is no channel \"%1\".").arg(request.firstContactChannel)});
    if (request.firstContactAt.trimmed().isEmpty())
        return;
    const MaybeInstant first = parseInstant(request.firstContactAt.trimmed(), m_context.catalogue.zone());
    if (!first)
        issues.push_back(
            {QStringLiteral("first_contact_at"),
             Words::tr("\"%1\" is not a moment, for example 2026-03-02T09:05.").arg(request.firstContactAt.trimmed())});
    else if (*first > registeredAt)
        issues.push_back(
            {QStringLiteral("first_contact_at"), Words::tr("The first contact cannot be after the registration.")});
}

void IntakeDesk::storeIdentity(const IntakeRequest& request, ProductUnitId unit)
{
    IdentityStore identities(m_context.database);
    UnitIdentity identity = identities.of(unit);
    const QString before = identity.imei;
    const auto take = [](QString& kept, const QString& typed) {
        if (!typed.isEmpty())
            kept = typed;
    };
    take(identity.imei, asciiKey(request.imei));
    take(identity.firmware, cleanText(request.firmware));
    take(identity.controlBoard, cleanText(request.controlBoard));
    identities.save(identity);
    SearchIndex(m_context.database)
        .replace(unit.value, SearchIndex::imeiKeys(before), SearchIndex::imeiKeys(identity.imei));
}

void IntakeDesk::storeExtras(const IntakeRequest& request, const WorkOrder& order)
{
    if (!fromCode<ServiceType>(request.type))
        OrderLifeStore(m_context.database).save(OrderService{order.id, request.type});
    OrderOriginStore origins(m_context.database);
    OrderOrigin origin{order.id, cleanText(request.platform), cleanText(request.platformOrder),
                       cleanText(request.logisticsNumber)};
    origin.parent = request.parent;
    origin.firstContactAt = parseInstant(request.firstContactAt.trimmed(), m_context.catalogue.zone());
    origin.firstContactChannel = fromCode<Channel>(request.firstContactChannel);
    ContactStore contacts(m_context.database);
    if (const std::optional<Contact> contact = request.contact > 0 ? contacts.find(request.contact) : std::nullopt) {
        contacts.linkOrder(contact->id, order.id);
        if (!origin.firstContactAt) {
            origin.firstContactAt = contact->happenedAt;
            origin.firstContactChannel = contact->channel;
        }
    }
    if (origin.firstContactAt && !origin.firstContactChannel)
        origin.firstContactChannel = order.channel;
    if (!origin.isEmpty()) {
        origins.save(origin);
        SearchIndex(m_context.database)
            .add(order.id.value, SearchIndex::originKeys(origin.platformOrder, origin.logisticsNumber));
    }
    CarryIn carryIn{order.id, cleanText(request.item), cleanText(request.appearance), cleanText(request.shelf)};
    if (!carryIn.isEmpty())
        origins.insert(carryIn);
    if (order.product.isValid() &&
        !(request.imei.isEmpty() && request.firmware.isEmpty() && request.controlBoard.isEmpty()))
        storeIdentity(request, order.product);
}

} // namespace sanbao
