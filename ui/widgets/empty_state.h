// SPDX-License-Identifier: GPL-3.0-or-later
// What an empty list or page says: what is missing and what to do next, with the button that does it.
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace sanbao {

class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString& iconName, const QString& title, const QString& text, QAction* action = nullptr,
               QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fitText();
    QLabel* m_title;
    QLabel* m_text;
};

} // namespace sanbao
