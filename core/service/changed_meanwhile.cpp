// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/changed_meanwhile.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChangedMeanwhile)
};

QString wordsFor(Changed what)
{
    switch (what) {
    case Changed::Record:
        return Words::tr("The record was changed meanwhile. Look at it again.");
    case Changed::Part:
        return Words::tr("Somebody else changed this part meanwhile. It was read again; choose once more.");
    case Changed::Case:
        return Words::tr("Somebody else changed this meanwhile. It was read again; check it and try again.");
    case Changed::Work:
        return Words::tr("The work on this order was recorded elsewhere meanwhile. It has been reloaded.");
    }
    return {};
}

} // namespace

Failure changedMeanwhile(Changed what)
{
    return Failure::of(FailureKind::Conflict, wordsFor(what));
}

} // namespace sanbao
