// SPDX-License-Identifier: GPL-3.0-or-later
// The channels requests come in by: which are offered, under which name and in which order. A channel that is switched
// off keeps its orders and its figures; it is only no longer offered.
#pragma once

#include "core/domain/codes.h"
#include "core/service/service_context.h"

#include <vector>

namespace sanbao {

struct IntakeChannel
{
    Channel channel = Channel::WalkIn;
    QString name; ///< own name; empty: the usual one
    bool active = true;
    /// The own name, or the usual one in the language of the program.
    QString label() const;
};

class ChannelDesk final
{
public:
    explicit ChannelDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// All channels in the order they are offered.
    std::vector<IntakeChannel> all();
    std::vector<IntakeChannel> offered();
    bool isOffered(Channel channel);
    /// Names, order and state of all channels. Invalid names "channels" when none is left on.
    Done save(const std::vector<IntakeChannel>& channels);

private:
    ServiceContext& m_context;
};

} // namespace sanbao
