// SPDX-License-Identifier: GPL-3.0-or-later
// The papers a service center hands out, with the codes used on the command line and in settings.
#pragma once

#include "core/domain/codes.h"

namespace sanbao {

enum class DocumentKind { Intake, Receipt, Settlement, Agreement, Order, Archive, Dispatch, Progress, Survey };

template <> struct Codes<DocumentKind>
{
    static constexpr CodeTable<DocumentKind, 9> table{{{DocumentKind::Intake, "intake"},
                                                       {DocumentKind::Receipt, "receipt"},
                                                       {DocumentKind::Settlement, "settlement"},
                                                       {DocumentKind::Agreement, "agreement"},
                                                       {DocumentKind::Order, "order"},
                                                       {DocumentKind::Archive, "archive"},
                                                       {DocumentKind::Dispatch, "dispatch"},
                                                       {DocumentKind::Progress, "progress"},
                                                       {DocumentKind::Survey, "survey"}}};
};

/// Translated name of the paper, as printed in its title: "Intake slip", "Receipt" …
QString documentKindName(DocumentKind kind);

} // namespace sanbao
