// SPDX-License-Identifier: GPL-3.0-or-later
// Comments in the customers' own words: found by any two characters, told apart by mood, given themes, and the terms
// that tell the discontented ones from the others.
#pragma once

#include "core/domain/voice_comment.h"
#include "core/service/background_reader.h"
#include "ui/models/paged_table_model.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

namespace sanbao {

class ChipChoice;
class ChoiceCombo;
class ListPane;
class PageFrame;
class SearchField;
class TermsCard;

class CommentPage final : public Page
{
    Q_OBJECT
public:
    explicit CommentPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    QWidget* firstFocus() override;

private:
    void buildHead();
    void buildActions();
    void askChoices();
    void fillChoices();
    CommentFilter filter() const;
    void search();
    void showCounts();
    void compareTerms();
    void importFile();
    void giveTheme();
    void openSource(qint64 id);

    PageContext& m_context;
    PageFrame* m_frame;
    SearchField* m_text;
    ChipChoice* m_mood;
    ChoiceCombo* m_category;
    ChoiceCombo* m_theme;
    PagedTableModel<VoiceComment>* m_model = nullptr;
    ListPane* m_pane = nullptr;
    TermsCard* m_terms = nullptr;
    std::vector<QString> m_categories;
    std::vector<std::pair<QString, qint64>> m_themes; ///< with how many comments have it
    /// Each looks at all comments: beside the window.
    BackgroundReader m_choices;
    BackgroundReader m_counts;
    BackgroundReader m_comparison;
    bool m_compared = false;
};

} // namespace sanbao
