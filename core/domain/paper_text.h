// SPDX-License-Identifier: GPL-3.0-or-later
// The free texts of a paper that the store words itself, with all their versions.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/domain/codes.h"

#include <QString>

namespace sanbao {

enum class PaperPart {
    Header,  ///< below the title
    Terms,   ///< conspicuous terms, framed, before the signatures
    Closing, ///< after everything else
    Footer   ///< small, at the very end
};

template <> struct Codes<PaperPart>
{
    static constexpr CodeTable<PaperPart, 4> table{{{PaperPart::Header, "header"},
                                                    {PaperPart::Terms, "terms"},
                                                    {PaperPart::Closing, "closing"},
                                                    {PaperPart::Footer, "footer"}}};
};

struct PaperText
{
    qint64 id = 0;
    QString document; ///< code of the document kind
    PaperPart part = PaperPart::Header;
    int version = 0;
    bool shipped = false; ///< from here on the text the program brings holds again
    QString body;
    Instant savedAt;
    StaffId savedBy;
};

} // namespace sanbao
