// SPDX-License-Identifier: GPL-3.0-or-later
// A refused save tells everything: what belongs to a field stands beside it, and what has no field on the form is said
// where the page says such things. Every form shows a Failure through these.
#pragma once

#include <QStringList>

#include <initializer_list>
#include <vector>

class QLabel;

namespace sanbao {

class FormSection;
struct Failure;
struct FieldIssue;

/// One line an issue that is `left`; the message of `failure` when it names no field at all.
QStringList linesLeft(const Failure& failure, const std::vector<FieldIssue>& left);

/// Puts the issues beside their fields, form after form; the words for what has none, empty when nothing is left.
QString placeRefusal(const Failure& failure, std::initializer_list<FormSection*> forms);
QString placeRefusal(const Failure& failure, FormSection* form);

/// The same with the words in `problem`, which is hidden when nothing is left to say.
void fillProblem(QLabel* problem, const Failure& failure, std::initializer_list<FormSection*> forms);

} // namespace sanbao
