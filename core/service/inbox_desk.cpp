// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/inbox_desk.h"

#include "core/service/unit_of_work.h"
#include "core/storage/notice_store.h"

#include <QJsonObject>

namespace sanbao {

namespace {

constexpr int kMostCounted = 999;

} // namespace

Outcome<std::vector<Notice>> InboxDesk::page(bool unreadOnly, std::optional<qint64> after, int limit)
{
    return readResult(m_context, NoticeStore(m_context.database).page(reader(), unreadOnly, after, limit));
}

Outcome<int> InboxDesk::unread()
{
    return readResult(m_context, NoticeStore(m_context.database).unread(reader(), kMostCounted));
}

Done InboxDesk::markRead(qint64 notice)
{
    UnitOfWork work(m_context, Permission::ReadOrders);
    if (Done ready = work.begin(); !ready)
        return ready;
    NoticeStore(m_context.database).markRead(reader(), notice, work.now());
    work.audit(QStringLiteral("notice.read"), EntityKind::Staff, reader(), {{QStringLiteral("notice"), notice}});
    work.touch(EntityKind::Staff, reader());
    return work.commit();
}

Done InboxDesk::markAllRead()
{
    UnitOfWork work(m_context, Permission::ReadOrders);
    if (Done ready = work.begin(); !ready)
        return ready;
    const int read = NoticeStore(m_context.database).markAllRead(reader(), work.now());
    work.audit(QStringLiteral("notice.all_read"), EntityKind::Staff, reader(), {{QStringLiteral("count"), read}});
    work.touch(EntityKind::Staff, reader());
    return work.commit();
}

} // namespace sanbao
