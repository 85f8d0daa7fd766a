// SPDX-License-Identifier: GPL-3.0-or-later
// Agreement templates and library clauses: the versions at the left, the text in the middle, the paper at the right as
// it grows. What is wrong with the text stands below it with its line; a text with a fault is not saved.
#pragma once

#include "core/service/template_desk.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QListWidget;
class QMenu;
class QPlainTextEdit;
class QStackedWidget;
class QTabWidget;

namespace sanbao {

class Card;
class ChipChoice;
class EmptyState;
class FormSection;
class PageFrame;
class PreviewView;

class TemplatePage final : public Page
{
    Q_OBJECT
public:
    explicit TemplatePage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    Done canLeave() override;
    QWidget* firstFocus() override;

private:
    void buildActions();
    QWidget* buildShelf();
    QWidget* buildEditor();
    QWidget* buildPaper();
    void fillInsertMenu();
    void loadShelf(qint64 wanted);
    void showCurrent();
    void showTemplate(const TemplateVersion& version);
    void showClause(const AgreementClause& clause);
    void startNew();
    void textEdited();
    void showPreview();
    void insert(const QString& text);
    void emphasise();
    void save();
    void restore();
    void retire();
    void tell(const Failure& failure);
    QPlainTextEdit* currentBody() const;
    TemplateVersion typedTemplate() const;
    AgreementClause typedClause() const;

    PageContext& m_context;
    PageFrame* m_frame;
    ChipChoice* m_kind = nullptr;
    QListWidget* m_shelf = nullptr;
    FormSection* m_form = nullptr;
    QLineEdit* m_code = nullptr;
    QLineEdit* m_titleZh = nullptr;
    QLineEdit* m_titleEn = nullptr;
    QLineEdit* m_note = nullptr;
    QTabWidget* m_bodies = nullptr;
    QPlainTextEdit* m_bodyZh = nullptr;
    QPlainTextEdit* m_bodyEn = nullptr;
    QLabel* m_flaws = nullptr;
    QMenu* m_insertMenu = nullptr;
    QStackedWidget* m_paper = nullptr;
    PreviewView* m_preview = nullptr;
    EmptyState* m_missing = nullptr;
    QAction* m_save = nullptr;
    QAction* m_new = nullptr;
    QAction* m_restore = nullptr;
    QAction* m_retire = nullptr;
    QTimer m_rest;
    std::vector<TemplateVersion> m_versions;
    std::vector<AgreementClause> m_clauses;
    TemplateVersion m_template;
    AgreementClause m_clause;
    int m_newest = 0; ///< newest version of the code that is shown; 0: a new one
    bool m_dirty = false;
    bool m_filling = false;
};

} // namespace sanbao
