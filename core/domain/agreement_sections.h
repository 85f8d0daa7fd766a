// SPDX-License-Identifier: GPL-3.0-or-later
// The text of an agreement template as sections: "# heading" begins one. Clauses can be left out, put in another order
// and added from the library; the sections a template must have stay. Also the rules a template is checked against
// before it is saved, each breach with its line.
#pragma once

#include "core/domain/agreement_terms.h"

#include <QStringList>

namespace sanbao {

struct AgreementSection
{
    QString title; ///< without its number; empty for text before the first heading
    QString body;
    bool isMandatory() const;   ///< carries the scope, the response times or the fees
    bool isConspicuous() const; ///< carries emphasised standard terms
};

std::vector<AgreementSection> sectionsOf(const QString& text);
/// The sections with fresh numbers: "一、" in Chinese, "1." otherwise. Untitled ones keep no heading.
QString joinSections(const std::vector<AgreementSection>& sections, bool chinese);

/// One clause of an agreement in the order it is printed. The key is "#title" for a section of the template and
/// "@code" for a clause of the library.
struct ClausePick
{
    QString key;
    bool on = true;
    friend bool operator==(const ClausePick&, const ClausePick&) = default;
};
QString clausePicksText(const std::vector<ClausePick>& picks);
std::vector<ClausePick> clausePicksOf(const QString& text);

enum class TemplateRule {
    ScopeMissing,
    TargetsMissing,
    PricesMissing,
    EmphasisMissing,
    UnknownField,
    UnknownList,
    ListNotOpen,
    ListNotClosed,
    HalfField,     ///< {{ without }} on its line
    ForbiddenMark, ///< {{{, {{&, {{>, {{=
    ScriptLike,    ///< markup or script where plain text belongs
    FinalWord      ///< reserves the only interpretation to the store: void by law
};
struct TemplateFlaw
{
    TemplateRule rule = TemplateRule::UnknownField;
    int line = 0; ///< 1 is the first; 0: the text as a whole
    QString name; ///< the field, list or piece of text
    friend bool operator==(const TemplateFlaw&, const TemplateFlaw&) = default;
};
std::vector<TemplateFlaw> templateFlaws(const QString& text);
/// The same without the sections a whole template needs: for a clause of the library.
std::vector<TemplateFlaw> clauseFlaws(const QString& text);

/// Fields that may stand in a template, in the order they are offered.
QStringList templateFieldNames();

} // namespace sanbao
