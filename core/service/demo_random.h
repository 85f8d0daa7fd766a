// SPDX-License-Identifier: GPL-3.0-or-later
// Random numbers of the demo history. The standard distributions differ between libraries; these give the same demo for
// the same seed everywhere. The generator is xoshiro256** seeded by splitmix64 (Blackman and Vigna, public domain).
#pragma once

#include <QString>

#include <array>
#include <bit>
#include <initializer_list>
#include <vector>

namespace sanbao {

class DemoRandom final
{
public:
    explicit DemoRandom(quint64 seed)
    {
        for (quint64& word : m_state) {
            seed += 0x9e3779b97f4a7c15ULL;
            quint64 mixed = seed;
            mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
            word = mixed ^ (mixed >> 31);
        }
    }

    quint64 next()
    {
        const quint64 result = std::rotl(m_state[1] * 5, 7) * 9;
        const quint64 shifted = m_state[1] << 17;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= shifted;
        m_state[3] = std::rotl(m_state[3], 45);
        return result;
    }

    /// 0 to count - 1; 0 for nothing to choose from.
    qint64 below(qint64 count) { return count > 0 ? qint64(next() % quint64(count)) : 0; }
    /// Both ends included.
    qint64 between(qint64 least, qint64 most) { return least + below(most - least + 1); }
    bool chance(int perThousand) { return below(1000) < perThousand; }

    template <class List> auto& pick(List& list) { return list[std::size_t(below(qint64(std::size(list))))]; }
    /// Index of a weight, the heavier the likelier.
    template <class Weights> std::size_t weighted(const Weights& weights)
    {
        qint64 sum = 0;
        for (const int weight : weights)
            sum += weight;
        qint64 at = below(sum);
        std::size_t index = 0;
        for (const int weight : weights) {
            if (at < weight)
                return index;
            at -= weight;
            ++index;
        }
        return 0;
    }
    std::size_t weighted(std::initializer_list<int> weights) { return weighted<std::initializer_list<int>>(weights); }

    QString digits(int count)
    {
        QString text;
        for (int i = 0; i < count; ++i)
            text += QChar(ushort('0' + below(10)));
        return text;
    }
    /// A permanent identity in the form of a UUID.
    QString uid()
    {
        const QString hex = QString::number(next(), 16).rightJustified(16, QLatin1Char('0')) +
                            QString::number(next(), 16).rightJustified(16, QLatin1Char('0'));
        return hex.left(8) + QLatin1Char('-') + hex.mid(8, 4) + QStringLiteral("-4") + hex.mid(13, 3) +
               QStringLiteral("-8") + hex.mid(17, 3) + QLatin1Char('-') + hex.mid(20);
    }

private:
    std::array<quint64, 4> m_state{};
};

} // namespace sanbao
