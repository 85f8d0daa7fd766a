// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons bound to an action, with the action's key drawn on them, so that the keyboard way is learnt by looking. One
// primary button a page.
#pragma once

#include <QPushButton>

class QAction;

namespace sanbao {

enum class Emphasis { Primary, Secondary, Quiet, Danger };

class ActionButton final : public QPushButton
{
    Q_OBJECT
public:
    /// Follows text, tooltip, enabled and visible state of the action and triggers it. The button does not own it.
    explicit ActionButton(QAction* action, Emphasis emphasis = Emphasis::Secondary, QWidget* parent = nullptr);
    explicit ActionButton(const QString& text, Emphasis emphasis = Emphasis::Secondary, QWidget* parent = nullptr);
    void setEmphasis(Emphasis emphasis);
    void setIconName(const QString& name);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    QString keyText() const;
    QColor wordInk() const;
    QAction* m_action = nullptr;
    Emphasis m_emphasis = Emphasis::Secondary;
    QString m_iconName;
};

/// A key cap by itself: "Ctrl+K".
class KeyHint final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyHint(const QString& keys, QWidget* parent = nullptr);
    void setKeys(const QString& keys);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_keys;
};

/// The keys as they stand on the keyboard, the same in every language: "Ctrl+Enter", "Alt+←".
QString keysInWords(const QKeySequence& keys);

/// An action with everything the shortcut sheet needs; added to `owner`. It works while the owner is visible, wherever
/// in the window the focus is; hidden pages and panels do not hear their keys.
QAction* makeAction(QWidget* owner, const QString& text, const QKeySequence& shortcut, const QString& toolTip = {});

} // namespace sanbao
