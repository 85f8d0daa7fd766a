// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/verified_file.h"

#include <QCoreApplication>
#include <QFile>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VerifiedFile)
};

} // namespace

VerifiedFile::VerifiedFile(const QString& path)
    : m_path(path)
    , m_file(path)
{
    if (!m_file.open(QIODevice::WriteOnly))
        m_problem = m_file.errorString();
}

void VerifiedFile::write(const QByteArray& bytes)
{
    if (!m_problem.isEmpty())
        return;
    m_hash.addData(bytes);
    if (m_file.write(bytes) != bytes.size())
        m_problem = Words::tr("the disk is full or does not take more data");
}

Done VerifiedFile::refuse(const QString& detail)
{
    return Failure::of(FailureKind::Unavailable, Words::tr("The file %1 could not be written: %2").arg(m_path, detail),
                       detail);
}

Done VerifiedFile::commit()
{
    if (!m_problem.isEmpty()) {
        m_file.cancelWriting();
        return refuse(m_problem);
    }
    if (!m_file.commit())
        return refuse(m_file.errorString());
    QFile written(m_path);
    QCryptographicHash found(QCryptographicHash::Sha256);
    if (!written.open(QIODevice::ReadOnly) || !found.addData(&written) || found.result() != m_hash.result())
        return refuse(Words::tr("what is on the disk differs from what was written"));
    return {};
}

Done writeVerified(const QString& path, const QByteArray& bytes)
{
    VerifiedFile file(path);
    file.write(bytes);
    return file.commit();
}

} // namespace sanbao
