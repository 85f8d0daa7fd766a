// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/enter_walk.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace sanbao {

void EnterWalk::add(QWidget* editor, std::function<bool()> onEnter)
{
    if (!m_stops.empty())
        QWidget::setTabOrder(m_stops.back().editor, editor);
    m_stops.push_back({editor, std::move(onEnter)});
    editor->installEventFilter(this);
}

int EnterWalk::indexOf(const QObject* editor) const
{
    for (std::size_t i = 0; i < m_stops.size(); ++i) {
        if (m_stops[i].editor == editor)
            return int(i);
    }
    return -1;
}

void EnterWalk::go(int from, int step)
{
    for (int i = from + step; i >= 0 && i < int(m_stops.size()); i += step) {
        QWidget* next = m_stops[std::size_t(i)].editor;
        if (!next->isVisible() || !next->isEnabled())
            continue;
        next->setFocus(Qt::TabFocusReason);
        if (auto* line = qobject_cast<QLineEdit*>(next))
            line->selectAll();
        return;
    }
}

void EnterWalk::goAfter(QWidget* editor)
{
    if (const int from = indexOf(editor); from >= 0)
        go(from, 1);
}

bool EnterWalk::eventFilter(QObject* watched, QEvent* event)
{
    const int place = indexOf(watched);
    if (place < 0)
        return QObject::eventFilter(watched, event);
    QWidget* editor = m_stops[std::size_t(place)].editor;
    if (event->type() == QEvent::FocusOut)
        Q_EMIT left(editor);
    if (event->type() != QEvent::KeyPress || qobject_cast<QPlainTextEdit*>(editor))
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return QObject::eventFilter(watched, event);
    if (key->modifiers() & Qt::ShiftModifier) {
        go(place, -1);
        return true;
    }
    const std::function<bool()>& onEnter = m_stops[std::size_t(place)].onEnter;
    if (!onEnter || !onEnter())
        go(place, 1);
    return true;
}

} // namespace sanbao
