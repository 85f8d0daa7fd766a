// SPDX-License-Identifier: GPL-3.0-or-later
// The panel in which a role's dashboard is arranged: figures and charts are ticked on and off and moved by key, button
// or dragging. The page beside it shows at once what comes of it; nothing is kept before it is saved.
#pragma once

#include "core/domain/dashboard_layout.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

#include <QObject>

class QLabel;
class QListWidget;

namespace sanbao {

class ActionButton;
class ChoiceCombo;
class SidePanel;

class ArrangePanel final : public QObject
{
    Q_OBJECT
public:
    ArrangePanel(PageContext& context, QWidget* page);

    SidePanel* panel() const { return m_panel; }
    /// With the layout of the acting user's role.
    void open();
    /// As it stands in the lists.
    DashboardLayout layout() const;
    void retranslate();

Q_SIGNALS:
    void changed();
    void messageRequested(sanbao::Tone tone, const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QListWidget* makeList(const char* name);
    void buildActions();
    Role role() const;
    void readRole();
    void fill(const DashboardLayout& layout);
    void move(int by);
    void showIssue(const QString& text);
    void save();

    PageContext& m_context;
    SidePanel* m_panel;
    QLabel* m_roleLabel;
    ChoiceCombo* m_role;
    QLabel* m_figureLabel;
    QListWidget* m_figures;
    QLabel* m_chartLabel;
    QListWidget* m_charts;
    QLabel* m_issue;
    QListWidget* m_active; ///< the list that was used last
    QAction* m_up = nullptr;
    QAction* m_down = nullptr;
    QAction* m_shipped = nullptr;
    QAction* m_save = nullptr;
    bool m_filling = false;
};

} // namespace sanbao
