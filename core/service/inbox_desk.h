// SPDX-License-Identifier: GPL-3.0-or-later
// The acting person's notices.
#pragma once

#include "core/domain/teamwork.h"
#include "core/service/service_context.h"

#include <optional>
#include <vector>

namespace sanbao {

class InboxDesk final
{
public:
    explicit InboxDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// The newest first; rows after `after`.
    Outcome<std::vector<Notice>> page(bool unreadOnly, std::optional<qint64> after, int limit);
    /// At most 999.
    Outcome<int> unread();
    Done markRead(qint64 notice);
    Done markAllRead();

private:
    qint64 reader() const { return m_context.session.staff.value; }

    ServiceContext& m_context;
};

} // namespace sanbao
