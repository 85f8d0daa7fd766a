// SPDX-License-Identifier: GPL-3.0-or-later
// A panel at the right edge of a page, in place of a dialog: the list stays visible, Escape closes it, and the focus
// returns to where it was.
#pragma once

#include <QFrame>
#include <QPointer>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QAction;
class QVBoxLayout;

namespace sanbao {

class SidePanel final : public QFrame
{
    Q_OBJECT
public:
    explicit SidePanel(const QString& title, QWidget* parent = nullptr, int designWidth = 380);

    QVBoxLayout* body() const { return m_body; }
    /// The row of buttons at the bottom; add buttons from left to right, they are aligned right.
    QHBoxLayout* footer() const { return m_footer; }
    /// "Close" and the button of `main`, which closes the row; `name` is the button's object name.
    void addFooterAction(QAction* main, const QString& name = {});
    /// The same for the panel's own action: Ctrl+Return or Ctrl+Enter, once a key press however long it is held.
    QAction* addSave(const QString& text, const QString& toolTip = {}, const QString& name = {});
    void setTitle(const QString& title);
    /// Shows the panel and gives the focus to `first`.
    void openPanel(QWidget* first = nullptr);
    void closePanel();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_title;
    QVBoxLayout* m_body;
    QHBoxLayout* m_footer;
    QPointer<QWidget> m_before;
};

/// A scroll area without a frame whose content takes the full width; the layout is the content's column.
QScrollArea* scrollColumn(QVBoxLayout*& column, QWidget* parent = nullptr);

} // namespace sanbao
