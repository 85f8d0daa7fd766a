// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/channel_desk.h"

#include "core/base/text_fold.h"
#include "core/service/labels.h"
#include "core/service/unit_of_work.h"
#include "core/storage/channel_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Channels)
};

} // namespace

QString IntakeChannel::label() const
{
    return name.isEmpty() ? sanbao::label(channel) : name;
}

std::vector<IntakeChannel> ChannelDesk::all()
{
    std::vector<IntakeChannel> channels;
    for (const ChannelRow& row : ChannelStore(m_context.database).all())
        channels.push_back({row.channel, row.name, row.active});
    return channels;
}

std::vector<IntakeChannel> ChannelDesk::offered()
{
    std::vector<IntakeChannel> channels = all();
    std::erase_if(channels, [](const IntakeChannel& one) { return !one.active; });
    return channels;
}

bool ChannelDesk::isOffered(Channel channel)
{
    const std::vector<IntakeChannel> channels = offered();
    return std::any_of(channels.begin(), channels.end(),
                       [channel](const IntakeChannel& one) { return one.channel == channel; });
}

Done ChannelDesk::save(const std::vector<IntakeChannel>& channels)
{
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return ready;
    if (std::none_of(channels.begin(), channels.end(), [](const IntakeChannel& one) { return one.active; }))
        return Failure::invalid(QStringLiteral("channels"), Words::tr("At least one channel has to stay switched on."));
    ChannelStore store(m_context.database);
    QJsonArray body;
    int position = 1;
    for (const IntakeChannel& one : channels) {
        const QString name = cleanText(one.name).left(40);
        store.save({one.channel, name, one.active, position++});
        body.append(QJsonObject{{QStringLiteral("channel"), codeOf(one.channel)},
                                {QStringLiteral("name"), name},
                                {QStringLiteral("active"), one.active}});
    }
    work.audit(QStringLiteral("channels.saved"), EntityKind::Setting, 0, {{QStringLiteral("channels"), body}});
    work.touch(EntityKind::Setting, 0);
    return work.commit();
}

} // namespace sanbao
