// SPDX-License-Identifier: GPL-3.0-or-later
// Brings the search keys of an older store up to what this program writes. Runs once, in portions that each commit, and
// can be interrupted at any point.
#pragma once

namespace sanbao {

class Database;

/// Errors are left on the database. Does nothing on a store that is up to date or only readable.
void upgradeSearchKeys(Database& database);

} // namespace sanbao
