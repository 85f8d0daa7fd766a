// SPDX-License-Identifier: GPL-3.0-or-later
// Which pieces of text tell discontented comments from content ones. For every run of two to four Chinese characters it
// counts the comments that contain it on either side, and judges the difference by the log of the odds ratio over its
// standard error (half a comment is added to each count, so that a term nobody else uses has a finite ratio).
#pragma once

#include <QString>

#include <vector>

namespace sanbao {

struct TellingTerm
{
    QString text;
    qint64 inDiscontent = 0; ///< discontented comments that contain it
    qint64 inContent = 0;
    double oddsRatio = 1; ///< how many times the odds are higher among the discontented
    double z = 0;         ///< log odds ratio over its standard error; above 1.96 is more than chance (95 %)
};

struct TermOptions
{
    qint64 fewest = 5; ///< a term in fewer comments is not judged
    int most = 40;     ///< terms to answer, the most telling first
};

/// Log odds ratio over its standard error of a in n against b in m.
double logOddsZ(qint64 a, qint64 n, qint64 b, qint64 m);
double oddsRatio(qint64 a, qint64 n, qint64 b, qint64 m);

/// A longer term replaces the shorter ones inside it when it stands for at least four fifths of their comments.
std::vector<TellingTerm> tellingTerms(const std::vector<QString>& discontent, const std::vector<QString>& content,
                                      TermOptions options = {});

} // namespace sanbao
