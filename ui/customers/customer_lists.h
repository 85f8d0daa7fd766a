// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the two lists on a customer's page: his orders, and the log of every contact.
#pragma once

#include "core/service/contact_desk.h"
#include "core/service/order_desk.h"
#include "ui/models/column.h"

namespace sanbao {

class Workplace;

Columns<OrderRow> customerOrderColumns(Workplace& workplace);
Columns<ContactLogRow> contactColumns(Workplace& workplace);
/// One number for rows of four kinds.
qint64 contactKey(const ContactLogRow& row);

} // namespace sanbao
