// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/type_ahead.h"

#include "core/base/pinyin.h"
#include "core/base/text_fold.h"

#include <QComboBox>
#include <QKeyEvent>

#include <algorithm>

namespace sanbao {

namespace {

constexpr qint64 kTogetherMs = 1000;

} // namespace

bool beginsLike(const QString& name, const QString& typed)
{
    const QString wanted = searchFold(typed);
    if (wanted.isEmpty())
        return false;
    const QString folded = searchFold(name);
    if (folded.startsWith(wanted))
        return true;
    for (const QString& word : folded.split(QLatin1Char(' '))) {
        const auto begins = [&wanted](const QString& key) { return key.startsWith(wanted); };
        const QStringList initials = pinyinInitials(word);
        const QStringList full = pinyinFull(word);
        if (word.startsWith(wanted) || std::any_of(initials.begin(), initials.end(), begins) ||
            std::any_of(full.begin(), full.end(), begins))
            return true;
    }
    return false;
}

TypeAhead::TypeAhead(QComboBox* box)
    : QObject(box)
    , m_box(box)
{
    box->installEventFilter(this);
}

bool TypeAhead::find(const QString& typed)
{
    for (int row = 0; row < m_box->count(); ++row) {
        if (beginsLike(m_box->itemText(row), typed)) {
            if (row != m_box->currentIndex()) {
                m_box->setCurrentIndex(row);
                Q_EMIT m_box->activated(row);
            }
            return true;
        }
    }
    return false;
}

bool TypeAhead::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const QString text = key->text();
    const bool letter = !text.isEmpty() && text.at(0).isLetterOrNumber();
    if (!letter || key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return QObject::eventFilter(watched, event);
    if (!m_since.isValid() || m_since.elapsed() > kTogetherMs)
        m_typed.clear();
    m_since.start();
    m_typed += text;
    if (!find(m_typed)) {
        m_typed = text;
        find(m_typed);
    }
    return true;
}

} // namespace sanbao
