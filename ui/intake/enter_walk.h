// SPDX-License-Identifier: GPL-3.0-or-later
// Enter walks a form from field to field and never sends it: neither a hasty hand nor the Enter a bar-code scanner
// types after every code can save half a request. Multi-line fields keep Enter for themselves.
#pragma once

#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace sanbao {

class EnterWalk final : public QObject
{
    Q_OBJECT
public:
    explicit EnterWalk(QObject* parent = nullptr)
        : QObject(parent)
    {
    }

    /// Appends a field; also its place in the tab order. `onEnter` may use the key (choose what is listed) and answers
    /// true when it moved the focus itself.
    void add(QWidget* editor, std::function<bool()> onEnter = {});
    /// Gives the focus to the next field after `editor` that is shown and enabled; stays when there is none.
    void goAfter(QWidget* editor);

Q_SIGNALS:
    /// The focus left a field of the form.
    void left(QWidget* editor);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Stop
    {
        QWidget* editor = nullptr;
        std::function<bool()> onEnter;
    };
    int indexOf(const QObject* editor) const;
    void go(int from, int step);

    std::vector<Stop> m_stops;
};

} // namespace sanbao
