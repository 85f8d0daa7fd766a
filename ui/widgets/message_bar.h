// SPDX-License-Identifier: GPL-3.0-or-later
// Tells what happened without stopping the work: one line over the page with an optional action. Success goes away by
// itself; warnings and errors stay until they are closed or replaced.
#pragma once

#include "ui/style/theme.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;

namespace sanbao {

class ActionButton;

class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Accent is plain information, Ok a success, Warn a warning, Bad an error.
    void showMessage(ChipTone tone, const QString& text);
    void showMessage(ChipTone tone, const QString& text, const QString& actionText, std::function<void()> action);
    void dismiss();
    QString text() const;
    ChipTone tone() const { return m_tone; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    ChipTone m_tone = ChipTone::Accent;
    QLabel* m_text;
    ActionButton* m_action;
    QTimer m_timer;
    std::function<void()> m_run;
};

} // namespace sanbao
