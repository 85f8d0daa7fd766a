// SPDX-License-Identifier: GPL-3.0-or-later
// The reasons of waiting that stop one clock. Stamped with the target, so that a later change of the rules does not
// move a promise that was given.
#pragma once

#include "core/domain/codes.h"

#include <QStringList>

namespace sanbao {

class PauseSet final
{
public:
    /// Every reason but Other: what a clock allows unless its target says otherwise.
    constexpr PauseSet() = default;
    static constexpr PauseSet none() { return PauseSet(0); }

    constexpr bool has(WaitReason reason) const { return (m_bits & bit(reason)) != 0; }
    constexpr void set(WaitReason reason, bool on)
    {
        if (reason == WaitReason::Other)
            return; // waiting without a stated reason never stops a clock
        m_bits = on ? (m_bits | bit(reason)) : (m_bits & ~bit(reason));
    }
    friend constexpr bool operator==(PauseSet, PauseSet) = default;

    /// "customer,parts": how it is stored.
    QString text() const
    {
        QStringList codes;
        for (const auto& [reason, code] : Codes<WaitReason>::table) {
            if (has(reason))
                codes.append(QString::fromLatin1(code));
        }
        return codes.join(QLatin1Char(','));
    }
    static PauseSet fromText(const QString& text)
    {
        PauseSet set = none();
        for (const QString& code : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            if (const std::optional<WaitReason> reason = fromCode<WaitReason>(code))
                set.set(*reason, true);
        }
        return set;
    }

private:
    constexpr explicit PauseSet(unsigned bits)
        : m_bits(bits)
    {
    }
    static constexpr unsigned bit(WaitReason reason) { return 1U << static_cast<unsigned>(reason); }

    unsigned m_bits =
        bit(WaitReason::Customer) | bit(WaitReason::Decision) | bit(WaitReason::Parts) | bit(WaitReason::ForceMajeure);
};

} // namespace sanbao
