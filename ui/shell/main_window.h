// SPDX-License-Identifier: GPL-3.0-or-later
// The frame around the pages: top bar with the one box, rail, message line, status strip, and the keys that work
// everywhere. It knows no page and no service: what it shows comes through ShellServices, what it opens through the
// registry.
//
// A change of language builds everything inside anew (each page is created again and opened at the same place), so that
// no widget has to know how to translate itself twice.
#pragma once

#include "ui/shell/page_stack.h"
#include "ui/shell/search_box.h"
#include "ui/shell/status_strip.h"

#include <QHash>
#include <QMainWindow>
#include <QTimer>

#include <functional>

class QAction;
class QMenu;
class QVBoxLayout;

namespace sanbao {

class MessageBar;
class NavRail;
class SidePanel;

/// What the frame shows and offers. Functions may be empty.
struct ShellServices
{
    std::function<QString()> storeName;
    std::function<QString()> userLine; ///< "王丽梅 · 接待"
    SearchFunction search;
    std::function<StatusFacts()> status;
    std::function<QHash<QString, int>()> badges; ///< page key to count
    std::function<void(QMenu*)> fillUserMenu;    ///< people, language, theme
    QString homePage = QStringLiteral("desk");
};

class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(PageRegistry registry, ShellServices services, QWidget* parent = nullptr);
    ~MainWindow() override;

    bool openRoute(const Route& route);
    PageStack* stack() const { return m_stack; }
    const PageRegistry& registry() const { return m_registry; }
    void showMessage(Tone tone, const QString& text);
    MessageBar* messageBar() const { return m_messages; }
    SearchBox* searchBox() const { return m_search; }
    NavRail* rail() const { return m_rail; }
    void toggleShortcutSheet();
    /// Badges, counts and clock are asked for again, soon; many calls at once cost one.
    void refreshSoon();
    /// All actions that work on every page.
    QList<QAction*> globalActions() const { return m_globalActions; }

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    QWidget* buildTopBar(QWidget* parent);
    void buildActions();
    void pageShown(const Route& route);
    void updateTitle();
    void refreshFacts();
    void placeSheet();
    void setRailCollapsed(bool collapsed);
    QAction* addGlobal(const QString& text, const QKeySequence& keys, std::function<void()> run);

    PageRegistry m_registry;
    ShellServices m_services;
    PageStack* m_stack = nullptr;
    NavRail* m_rail = nullptr;
    SearchBox* m_search = nullptr;
    MessageBar* m_messages = nullptr;
    StatusStrip* m_status = nullptr;
    SidePanel* m_sheet = nullptr;
    QVBoxLayout* m_sheetColumn = nullptr;
    QList<QAction*> m_globalActions;
    QHash<QString, QAction*> m_pageActions;
    QTimer m_minute;
    QTimer m_soon;
    qreal m_builtScale = 1.0;
    bool m_rebuilding = false;
};

} // namespace sanbao
