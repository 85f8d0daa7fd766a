// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/disk_double.h"

#include <QDir>
#include <QFile>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <dlfcn.h>
#include <mutex>
#include <sys/types.h>
#include <unistd.h>

namespace sanbao::test {

namespace {

using Kind = DiskChange::Kind;

struct State
{
    std::mutex mutex;
    std::string folder; ///< with a slash at its end
    bool recording = false;
    std::vector<DiskChange> changes;
    DiskFault fault = DiskFault::None;
    int failAt = 0;
    int seen = 0;
    bool failed = false;
};

// Lives outside State so that processes that watch nothing pay one load.
std::atomic<bool> watching{false};

State& state()
{
    static State only;
    return only;
}

template <class Function> Function* next(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

/// The name inside the watched folder; false when the path lies elsewhere. The caller holds the mutex.
bool inFolder(const std::string& path, std::string& name)
{
    const std::string& folder = state().folder;
    if (path + '/' == folder) {
        name.clear();
        return true;
    }
    if (path.compare(0, folder.size(), folder) != 0)
        return false;
    name = path.substr(folder.size());
    return true;
}

bool inFolder(int descriptor, std::string& name)
{
    char path[4096];
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t length = ::readlink(link.c_str(), path, sizeof path);
    return length > 0 && inFolder(std::string(path, std::size_t(length)), name);
}

/// Shared memory is rebuilt after a crash, lock files belong to a process.
bool survives(const std::string& name)
{
    return !name.ends_with("-shm") && !name.ends_with("lock");
}

void note(DiskChange change)
{
    if (state().recording && survives(change.file))
        state().changes.push_back(std::move(change));
}

/// Whether this operation is the one that fails. The caller holds the mutex.
bool strikes(DiskFault kind)
{
    State& disk = state();
    const bool counts = disk.fault == kind || (disk.fault == DiskFault::Full && kind == DiskFault::WriteError);
    if (!counts)
        return false;
    ++disk.seen;
    const bool now =
        disk.failAt > 0 && (disk.fault == DiskFault::Full ? disk.seen >= disk.failAt : disk.seen == disk.failAt);
    disk.failed = disk.failed || now;
    return now;
}

template <class Write>
ssize_t guardedWrite(int descriptor, const void* data, std::size_t size, off_t offset, Write&& write)
{
    std::string name;
    if (!watching)
        return write(size);
    const std::lock_guard lock(state().mutex);
    if (!inFolder(descriptor, name))
        return write(size);
    if (strikes(DiskFault::WriteError)) {
        const bool full = state().fault == DiskFault::Full;
        if (!full || state().seen > state().failAt || size < 2) {
            errno = full ? ENOSPC : EIO;
            return -1;
        }
        size /= 2;
    }
    if (offset < 0)
        offset = ::lseek(descriptor, 0, SEEK_CUR);
    const ssize_t written = write(size);
    if (written > 0)
        note({Kind::Write, name, offset, QByteArray(static_cast<const char*>(data), qsizetype(written))});
    return written;
}

int guardedSync(int descriptor, int (*sync)(int))
{
    std::string name;
    if (!watching)
        return sync(descriptor);
    const std::lock_guard lock(state().mutex);
    if (!inFolder(descriptor, name))
        return sync(descriptor);
    if (strikes(DiskFault::SyncError)) {
        errno = EIO;
        return -1;
    }
    note({Kind::Sync, name, 0, {}});
    return 0;
}

int guardedRename(const char* from, const char* to, int result)
{
    std::string before;
    std::string after;
    const std::lock_guard lock(state().mutex);
    if (result == 0 && inFolder(std::string(from), before) && inFolder(std::string(to), after))
        note({Kind::Rename, before, 0, QByteArray::fromStdString(after)});
    return result;
}

} // namespace

DiskDouble::DiskDouble(const QString& folder)
{
    const std::lock_guard lock(state().mutex);
    state().folder = QDir(folder).canonicalPath().toStdString() + '/';
    watching = true;
}

DiskDouble::~DiskDouble()
{
    watching = false;
    repair();
    recorded();
}

void DiskDouble::record()
{
    const std::lock_guard lock(state().mutex);
    state().changes.clear();
    state().recording = true;
}

std::vector<DiskChange> DiskDouble::recorded()
{
    const std::lock_guard lock(state().mutex);
    state().recording = false;
    std::vector<DiskChange> changes;
    changes.swap(state().changes);
    return changes;
}

void DiskDouble::mark(qint64 acknowledgements)
{
    const std::lock_guard lock(state().mutex);
    note({Kind::Mark, {}, acknowledgements, {}});
}

void DiskDouble::fail(DiskFault fault, int n)
{
    const std::lock_guard lock(state().mutex);
    state().fault = fault;
    state().failAt = n;
    state().seen = 0;
    state().failed = false;
}

int DiskDouble::seen() const
{
    const std::lock_guard lock(state().mutex);
    return state().seen;
}

bool DiskDouble::hasFailed() const
{
    const std::lock_guard lock(state().mutex);
    return state().failed;
}

void DiskDouble::repair()
{
    const std::lock_guard lock(state().mutex);
    state().fault = DiskFault::None;
}

} // namespace sanbao::test

// The names below are the C library's; the assembler label avoids a clash with the headers' declarations.
namespace disk = sanbao::test;

extern "C" {

ssize_t sanbaoWrite(int descriptor, const void* data, std::size_t size) __asm__("write");
ssize_t sanbaoWriteAt(int descriptor, const void* data, std::size_t size, off_t offset) __asm__("pwrite64");
ssize_t sanbaoReadAt(int descriptor, void* data, std::size_t size, off_t offset) __asm__("pread64");
int sanbaoTruncate(int descriptor, off_t size) __asm__("ftruncate64");
int sanbaoSync(int descriptor) __asm__("fsync");
int sanbaoDataSync(int descriptor) __asm__("fdatasync");
int sanbaoRemove(const char* path) __asm__("unlink");
int sanbaoRename(const char* from, const char* to) __asm__("rename");
int sanbaoRenameAt(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) __asm__("renameat2");

ssize_t sanbaoWrite(int descriptor, const void* data, std::size_t size)
{
    static const auto real = disk::next<ssize_t(int, const void*, std::size_t)>("write");
    return disk::guardedWrite(descriptor, data, size, -1,
                              [=](std::size_t part) { return real(descriptor, data, part); });
}

ssize_t sanbaoWriteAt(int descriptor, const void* data, std::size_t size, off_t offset)
{
    static const auto real = disk::next<ssize_t(int, const void*, std::size_t, off_t)>("pwrite64");
    return disk::guardedWrite(descriptor, data, size, offset,
                              [=](std::size_t part) { return real(descriptor, data, part, offset); });
}

ssize_t sanbaoReadAt(int descriptor, void* data, std::size_t size, off_t offset)
{
    static const auto real = disk::next<ssize_t(int, void*, std::size_t, off_t)>("pread64");
    std::string name;
    if (disk::watching) {
        const std::lock_guard lock(disk::state().mutex);
        if (disk::inFolder(descriptor, name) &&
            (disk::strikes(disk::DiskFault::BadSector) || disk::strikes(disk::DiskFault::Unplugged))) {
            errno = disk::state().fault == disk::DiskFault::BadSector ? EIO : ENODEV;
            return -1;
        }
    }
    return real(descriptor, data, size, offset);
}

int sanbaoTruncate(int descriptor, off_t size)
{
    static const auto real = disk::next<int(int, off_t)>("ftruncate64");
    const int result = real(descriptor, size);
    std::string name;
    if (disk::watching && result == 0) {
        const std::lock_guard lock(disk::state().mutex);
        if (disk::inFolder(descriptor, name))
            disk::note({disk::Kind::Truncate, name, size, {}});
    }
    return result;
}

int sanbaoSync(int descriptor)
{
    static const auto real = disk::next<int(int)>("fsync");
    return disk::guardedSync(descriptor, real);
}

int sanbaoDataSync(int descriptor)
{
    static const auto real = disk::next<int(int)>("fdatasync");
    return disk::guardedSync(descriptor, real);
}

int sanbaoRemove(const char* path)
{
    static const auto real = disk::next<int(const char*)>("unlink");
    const int result = real(path);
    std::string name;
    if (disk::watching && result == 0) {
        const std::lock_guard lock(disk::state().mutex);
        if (disk::inFolder(std::string(path), name))
            disk::note({disk::Kind::Remove, name, 0, {}});
    }
    return result;
}

int sanbaoRename(const char* from, const char* to)
{
    static const auto real = disk::next<int(const char*, const char*)>("rename");
    const int result = real(from, to);
    return disk::watching ? disk::guardedRename(from, to, result) : result;
}

int sanbaoRenameAt(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags)
{
    static const auto real = disk::next<int(int, const char*, int, const char*, unsigned)>("renameat2");
    const int result = real(fromFolder, from, toFolder, to, flags);
    return disk::watching ? disk::guardedRename(from, to, result) : result;
}

} // extern "C"
