// SPDX-License-Identifier: GPL-3.0-or-later
// The top of every page: title, a muted line beside it, and the page's buttons at the right; below it the page's own
// column with the standard margins. Every page starts with one.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;
class QAction;

namespace sanbao {

class ActionButton;
enum class Emphasis;

class PageFrame final : public QWidget
{
    Q_OBJECT
public:
    explicit PageFrame(QWidget* page);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    ActionButton* addButton(QAction* action, Emphasis emphasis);
    /// Between the subtitle and the buttons (filter chips, a month choice), or before the title (a back button).
    void addWidget(QWidget* widget);
    QVBoxLayout* body() const { return m_body; }

private:
    QHBoxLayout* m_head;
    QHBoxLayout* m_extras;
    QHBoxLayout* m_buttons;
    QLabel* m_title;
    QLabel* m_subtitle;
    QVBoxLayout* m_body;
};

} // namespace sanbao
