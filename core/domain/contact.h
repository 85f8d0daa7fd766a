// SPDX-License-Identifier: GPL-3.0-or-later
// One exchange with a customer, whatever the channel: when, in which direction, what was said, and what has to follow.
// Contacts are written once; a correction is another contact.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/domain/codes.h"

#include <QDate>
#include <QString>

namespace sanbao {

enum class ContactKind { Call, Message, Visit, Chat, Mail, Consultation, Progress, Note };
enum class ContactDirection { In, Out };

struct Contact
{
    qint64 id = 0;
    CustomerId customer;
    WorkOrderId order; ///< what it is about, or what it became
    ContactKind kind = ContactKind::Call;
    ContactDirection direction = ContactDirection::In;
    Channel channel = Channel::Hotline;
    QString body;       ///< content or transcript
    QString nextAction; ///< empty: nothing follows
    QDate nextOn;
    Instant happenedAt;
    Instant enteredAt;
    StaffId staff;
};

template <> struct Codes<ContactKind>
{
    static constexpr CodeTable<ContactKind, 8> table{{{ContactKind::Call, "call"},
                                                      {ContactKind::Message, "message"},
                                                      {ContactKind::Visit, "visit"},
                                                      {ContactKind::Chat, "chat"},
                                                      {ContactKind::Mail, "mail"},
                                                      {ContactKind::Consultation, "consultation"},
                                                      {ContactKind::Progress, "progress"},
                                                      {ContactKind::Note, "note"}}};
};
template <> struct Codes<ContactDirection>
{
    static constexpr CodeTable<ContactDirection, 2> table{
        {{ContactDirection::In, "in"}, {ContactDirection::Out, "out"}}};
};

} // namespace sanbao
