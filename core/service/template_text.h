// SPDX-License-Identifier: GPL-3.0-or-later
// Fills logic-less template text ({{field}}, {{#list}}…{{/list}}). Values are escaped so that they can never become
// structure; the forms that switch escaping off ({{{x}}}, {{&x}}), partials and changed marks are refused, and so is a
// field nobody knows: an agreement must not go out with a hole where a name should be.
#pragma once

#include "core/base/outcome.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace sanbao {

struct MergeList
{
    QStringList fields; ///< what a row has, known also when there are no rows
    std::vector<QHash<QString, QString>> rows;
};

struct MergeValues
{
    QHash<QString, QString> texts;
    QHash<QString, QString> trusted; ///< already in the line structure of agreements: inserted as they are
    QHash<QString, MergeList> lists;
};

/// Names of all fields and lists a template uses, each once, in order of appearance.
QStringList templateFields(const QString& text);

/// Invalid names the field ("template.customer.nmae") or the mark that is not allowed.
Outcome<QString> mergeTemplate(const QString& text, const MergeValues& values);

} // namespace sanbao
