// SPDX-License-Identifier: GPL-3.0-or-later
// Files for people outside the store file: exports, pictures, PDFs. A file is either complete or untouched, and what
// lies on the disk is read back and compared before anybody is told that it was saved: a full disk takes the beginning
// of a file without an error.
#pragma once

#include "core/base/outcome.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QSaveFile>

namespace sanbao {

/// For content that comes in pieces. A piece that was not taken is remembered and told by commit().
class VerifiedFile final
{
public:
    explicit VerifiedFile(const QString& path);

    void write(const QByteArray& bytes);
    /// Moves the file to its place and reads it back.
    Done commit();

private:
    Done refuse(const QString& detail);

    QString m_path;
    QSaveFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QString m_problem;
};

/// The whole content at once.
Done writeVerified(const QString& path, const QByteArray& bytes);

} // namespace sanbao
