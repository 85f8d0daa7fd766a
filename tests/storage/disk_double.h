// SPDX-License-Identifier: GPL-3.0-or-later
// Stands between this process and the disk: the program's own definitions of write, sync, rename and remove come before
// those of the C library, so that SQLite, QLockFile and QFile are seen unchanged. For one watched folder every change
// is recorded, or fails as a full or broken disk fails. Recorded changes can be replayed up to any moment, as a killed
// process leaves them (all of them) or as a power cut does (what was never synchronised may be missing or torn).
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <random>
#include <string>
#include <vector>

namespace sanbao::test {

struct DiskChange
{
    enum class Kind { Write, Truncate, Sync, Remove, Rename, Mark };

    Kind kind = Kind::Mark;
    std::string file;  ///< name in the watched folder; empty when the folder itself was synchronised
    qint64 offset = 0; ///< Truncate: the new size; Mark: how many acknowledgements were given
    QByteArray data;   ///< Rename: the new name
};

enum class DiskFault {
    None,
    Full,       ///< from the n-th write on nothing fits; the n-th is cut in half
    WriteError, ///< the n-th write fails once
    SyncError,  ///< the n-th synchronisation fails once
    BadSector,  ///< the n-th read fails once
    Unplugged   ///< the n-th read finds no drive, once
};

/// Watches one folder at a time from construction to destruction. Synchronising costs nothing meanwhile.
class DiskDouble final
{
public:
    explicit DiskDouble(const QString& folder);
    ~DiskDouble();
    DiskDouble(const DiskDouble&) = delete;
    DiskDouble& operator=(const DiskDouble&) = delete;

    /// Starts recording changes, or stops and hands them over.
    void record();
    std::vector<DiskChange> recorded();
    /// Notes in the recording that something was acknowledged.
    void mark(qint64 acknowledgements);

    /// The `n`-th operation of the kind from now on fails, counted from 1. 0 counts without failing.
    void fail(DiskFault fault, int n);
    /// Operations of the kind seen since fail(), and whether one of them was made to fail.
    int seen() const;
    bool hasFailed() const;
    /// The disk works again.
    void repair();
};

/// Names and contents of a folder's files.
using Files = std::map<std::string, QByteArray>;
Files readFiles(const QString& folder);
void writeFiles(const QString& folder, const Files& files);

/// What is on the disk when the process is killed after the first `count` changes.
Files afterKill(Files files, const std::vector<DiskChange>& changes, std::size_t count);
/// What is on the disk when the power fails then.
Files afterPowerCut(Files files, const std::vector<DiskChange>& changes, std::size_t count, std::mt19937& random);
/// Acknowledgements given before the moment.
qint64 acknowledgedBefore(const std::vector<DiskChange>& changes, std::size_t count);

} // namespace sanbao::test
