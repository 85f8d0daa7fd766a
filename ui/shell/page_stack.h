// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the pages: builds each when it is first visited, lets go of light ones that were not seen for long, remembers
// the way back and forth, and leaves a page only when the page agrees. What people call "the window" is this stack with
// a frame around it.
#pragma once

#include "ui/shell/page_registry.h"

#include <QHash>
#include <QStackedWidget>

#include <vector>

namespace sanbao {

/// Where the person has been, with the present place marked.
struct RouteHistory
{
    std::vector<Route> routes;
    int current = -1;
    bool canGoBack() const { return current > 0; }
    bool canGoForward() const { return current + 1 < int(routes.size()); }
};

class PageStack final : public QStackedWidget
{
    Q_OBJECT
public:
    explicit PageStack(const PageRegistry& registry, QWidget* parent = nullptr);

    /// False when the present page refused to be left or the page does not exist.
    bool go(const Route& route);
    bool goBack();
    bool goForward();
    /// False when the present page refuses.
    bool mayLeave();
    Page* currentPage() const;
    Route currentRoute() const;
    const RouteHistory& history() const { return m_history; }
    /// Shows the present place of a history kept from an earlier stack.
    void restore(const RouteHistory& history);
    const PageEntry* entry(const QString& key) const;
    /// A hidden page must not decide how small the window may be.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pageShown(const sanbao::Route& route);
    void messageRequested(sanbao::Tone tone, const QString& text);
    void titleChanged();

private:
    Page* pageFor(const PageEntry& entry);
    bool show(const Route& route, bool askFirst);
    bool step(int by);
    void letGoOfUnseen();
    const PageRegistry& m_registry;
    QHash<QString, Page*> m_pages;
    RouteHistory m_history;
    QList<Page*> m_recent; ///< the present page first
};

} // namespace sanbao
