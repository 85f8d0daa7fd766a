// SPDX-License-Identifier: GPL-3.0-or-later
// The part of disk_double.h that turns recorded changes into the files a kill or a power cut leaves behind.
#include "tests/storage/disk_double.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <set>

namespace sanbao::test {

namespace {

using Kind = DiskChange::Kind;

constexpr qint64 kSector = 512;

void put(QByteArray& content, qint64 offset, const char* data, qint64 size)
{
    if (content.size() < offset + size)
        content.append(QByteArray(offset + size - content.size(), '\0'));
    std::copy_n(data, size, content.data() + offset);
}

/// Applies a change that reached the disk.
void apply(Files& files, const DiskChange& change)
{
    switch (change.kind) {
    case Kind::Write:
        put(files[change.file], change.offset, change.data.constData(), change.data.size());
        break;
    case Kind::Truncate:
        files[change.file].resize(qsizetype(change.offset), '\0');
        break;
    case Kind::Remove:
        files.erase(change.file);
        break;
    case Kind::Rename:
        files[change.data.toStdString()] = files[change.file];
        files.erase(change.file);
        break;
    case Kind::Sync:
    case Kind::Mark:
        break;
    }
}

bool concernsFolder(Kind kind)
{
    return kind == Kind::Remove || kind == Kind::Rename;
}

/// For each change whether a later synchronisation made it last: of its file for contents, of the folder for names.
std::vector<bool> lasting(const std::vector<DiskChange>& changes, std::size_t count)
{
    std::vector<bool> result(count, false);
    std::set<std::string> synced;
    for (std::size_t i = count; i-- > 0;) {
        const DiskChange& change = changes[i];
        if (change.kind == Kind::Sync)
            synced.insert(change.file);
        result[i] = synced.count(concernsFolder(change.kind) ? std::string() : change.file) > 0;
        // What is synchronised later under the new name was written under the old one.
        if (change.kind == Kind::Rename && synced.count(change.data.toStdString()) > 0)
            synced.insert(change.file);
    }
    return result;
}

/// Each sector of the write reaches the disk or not.
void applyTorn(Files& files, const DiskChange& change, double share, std::mt19937& random)
{
    std::bernoulli_distribution arrives(share);
    if (change.kind != Kind::Write) {
        if (arrives(random) && (change.kind != Kind::Rename || files.count(change.file) > 0))
            apply(files, change);
        return;
    }
    for (qint64 at = 0; at < change.data.size();) {
        const qint64 start = change.offset + at;
        const qint64 size = std::min(kSector - start % kSector, qint64(change.data.size()) - at);
        if (arrives(random))
            put(files[change.file], start, change.data.constData() + at, size);
        at += size;
    }
}

} // namespace

Files readFiles(const QString& folder)
{
    Files files;
    for (const QString& name : QDir(folder).entryList(QDir::Files)) {
        QFile file(folder + QLatin1Char('/') + name);
        if (!name.endsWith(QLatin1String("-shm")) && !name.endsWith(QLatin1String("lock")) &&
            file.open(QIODevice::ReadOnly))
            files[name.toStdString()] = file.readAll();
    }
    return files;
}

void writeFiles(const QString& folder, const Files& files)
{
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    for (const auto& [name, content] : files) {
        QFile file(folder + QLatin1Char('/') + QString::fromStdString(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qWarning("a replayed file could not be written");
    }
}

Files afterKill(Files files, const std::vector<DiskChange>& changes, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        apply(files, changes[i]);
    return files;
}

Files afterPowerCut(Files files, const std::vector<DiskChange>& changes, std::size_t count, std::mt19937& random)
{
    const std::vector<bool> lasts = lasting(changes, count);
    const double shares[] = {0.0, 0.2, 0.5, 0.8, 1.0};
    const double share = shares[random() % std::size(shares)];
    std::set<std::string> unsafeNames;
    bool folderSynced = false;
    for (std::size_t i = count; i-- > 0;) {
        folderSynced = folderSynced || (changes[i].kind == Kind::Sync && changes[i].file.empty());
        if (changes[i].kind == Kind::Write && !folderSynced && files.count(changes[i].file) == 0)
            unsafeNames.insert(changes[i].file);
        else if (changes[i].kind == Kind::Write && folderSynced)
            unsafeNames.erase(changes[i].file);
    }
    for (std::size_t i = 0; i < count; ++i) {
        if (lasts[i])
            apply(files, changes[i]);
        else
            applyTorn(files, changes[i], share, random);
    }
    // A new file whose folder was never synchronised may be gone with its name.
    for (const std::string& name : unsafeNames) {
        if (random() % 2 == 0)
            files.erase(name);
    }
    return files;
}

qint64 acknowledgedBefore(const std::vector<DiskChange>& changes, std::size_t count)
{
    for (std::size_t i = count; i-- > 0;) {
        if (changes[i].kind == Kind::Mark)
            return changes[i].offset;
    }
    return 0;
}

} // namespace sanbao::test
