// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/outcome.h"

namespace sanbao {

Failure Failure::invalid(std::vector<FieldIssue> found)
{
    Failure failure;
    failure.kind = FailureKind::Invalid;
    failure.message = found.empty() ? QString() : found.front().message;
    failure.issues = std::move(found);
    return failure;
}

Failure Failure::invalid(QString field, QString text)
{
    return invalid({FieldIssue{std::move(field), std::move(text)}});
}

Failure Failure::of(FailureKind kind, QString message, QString detail)
{
    Failure failure;
    failure.kind = kind;
    failure.message = std::move(message);
    failure.detail = std::move(detail);
    return failure;
}

QStringList Failure::lines() const
{
    if (issues.empty())
        return {message};
    QStringList all;
    for (const FieldIssue& issue : issues)
        all.append(issue.message);
    return all;
}

QString kindName(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Invalid:
        return QStringLiteral("invalid");
    case FailureKind::NotFound:
        return QStringLiteral("not_found");
    case FailureKind::Conflict:
        return QStringLiteral("conflict");
    case FailureKind::Denied:
        return QStringLiteral("denied");
    case FailureKind::Busy:
        return QStringLiteral("busy");
    case FailureKind::Damaged:
        return QStringLiteral("damaged");
    case FailureKind::Unavailable:
        return QStringLiteral("unavailable");
    case FailureKind::Internal:
        return QStringLiteral("internal");
    }
    return {};
}

} // namespace sanbao
