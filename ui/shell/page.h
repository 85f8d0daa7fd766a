// SPDX-License-Identifier: GPL-3.0-or-later
// The only base class of what fills the window. A page is built when it is first opened, receives the services it needs
// in its constructor, and never knows another page: it asks upward with openRequested().
#pragma once

#include "core/base/outcome.h"
#include "ui/shell/route.h"

#include <QAction>
#include <QList>
#include <QWidget>

namespace sanbao {

enum class Tone { Info, Success, Warning, Error };

class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(QWidget* parent = nullptr)
        : QWidget(parent)
    {
    }

    /// Translated title; the window shows it in the task bar and in back/forward tooltips.
    virtual QString title() const = 0;
    /// Shows what the route names. Called on every visit, also when the page is already visible.
    virtual void open(const Route& route) = 0;
    /// A refusal keeps the page open and is shown as a message; unsaved work asks through the prompt first.
    virtual Done canLeave() { return {}; }
    /// The widget that gets the focus after open().
    virtual QWidget* firstFocus() { return nullptr; }
    /// Actions with text, shortcut and tooltip, for the shortcut sheet; they are also added to the page widget.
    virtual QList<QAction*> pageActions() const { return actions(); }

    /// True while the window brings the page up: open() follows and reads, so showing itself has nothing to read.
    bool isBeingOpened() const { return m_isBeingOpened; }
    void setBeingOpened(bool opening) { m_isBeingOpened = opening; }

Q_SIGNALS:
    void openRequested(const sanbao::Route& route);
    void messageRequested(sanbao::Tone tone, const QString& text);
    void titleChanged();

private:
    bool m_isBeingOpened = false;
};

} // namespace sanbao

Q_DECLARE_METATYPE(sanbao::Route)
