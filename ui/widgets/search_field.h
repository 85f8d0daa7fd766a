// SPDX-License-Identifier: GPL-3.0-or-later
// A line for looking something up: symbol in front, clear button, and one signal that fires when the typing rests. Text
// that an input method is still composing does not search.
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace sanbao {

class SearchField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr, int restMs = 150);
    /// Emits now what waits for the rest of the typing.
    void flush();

Q_SIGNALS:
    void searched(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTimer m_rest;
    QString m_last;
};

} // namespace sanbao
