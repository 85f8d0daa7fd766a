// SPDX-License-Identifier: GPL-3.0-or-later
// The list of intake channels in the file.
#pragma once

#include "core/domain/codes.h"

#include <vector>

namespace sanbao {

class Database;

struct ChannelRow
{
    Channel channel = Channel::Other;
    QString name;
    bool active = true;
    int position = 0;
};

class ChannelStore final
{
public:
    explicit ChannelStore(Database& database)
        : m_database(database)
    {
    }

    std::vector<ChannelRow> all();
    void save(const ChannelRow& row);

private:
    Database& m_database;
};

} // namespace sanbao
