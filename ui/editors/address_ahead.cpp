// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/address_ahead.h"

#include "ui/editors/choice_list.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kRestMs = 120;
constexpr int kOffered = 5;
constexpr qsizetype kLongestTyped = 16;

} // namespace

AddressAhead::AddressAhead(QLineEdit* field)
    : QObject(field)
    , m_field(field)
    , m_list(new ChoiceList(tr("Places"), field->parentWidget(), kOffered))
{
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->hide();
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &AddressAhead::suggest);
    connect(field, &QLineEdit::textEdited, this, [this] { m_rest.start(); });
    connect(m_list, &ChoiceList::chosen, this, [this](qint64 key) { take(int(key)); });
    field->installEventFilter(this);
}

void AddressAhead::suggest()
{
    const QString typed = m_field->text().trimmed();
    const bool hasNumber = std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); });
    m_found.clear();
    if (typed.size() >= 2 && typed.size() <= kLongestTyped && !hasNumber && m_field->hasFocus()) {
        const std::optional<SplitAddress> split = splitAddress(typed);
        // Behind a known district the rest is street and house, of which the table knows the sub-districts only.
        if (!split || split->detail.isEmpty() || !divisionsLike(typed, 1).empty())
            m_found = divisionsLike(typed, kOffered);
    }
    if (m_found.size() == 1 && m_found.front().written() == QString(typed).remove(QLatin1Char(' ')))
        m_found.clear();
    std::vector<ChoiceItem> items;
    for (std::size_t at = 0; at < m_found.size(); ++at)
        items.push_back({qint64(at), m_found[at].path(), {}, {}, ChipTone::Neutral});
    m_list->setItems(items);
    m_list->setCurrentRow(-1);
    m_list->setVisible(!items.empty());
}

void AddressAhead::take(int index)
{
    if (index < 0 || index >= int(m_found.size()))
        return;
    const Division division = m_found[std::size_t(index)];
    m_field->setText(m_spaced ? division.path() : division.written());
    m_list->hide();
    Q_EMIT chosen(division);
    Q_EMIT m_field->textEdited(m_field->text());
    m_rest.stop();
    m_field->setFocus(Qt::OtherFocusReason);
}

bool AddressAhead::takeCurrent()
{
    if (m_list->isHidden() || m_list->currentKey() < 0)
        return false;
    take(int(m_list->currentKey()));
    return true;
}

bool AddressAhead::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut)
        m_list->hide();
    if (event->type() != QEvent::KeyPress || m_list->isHidden())
        return QObject::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        m_list->step(key == Qt::Key_Down ? 1 : -1);
        return true;
    }
    if (key == Qt::Key_Escape) {
        m_list->hide();
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_list->currentKey() >= 0) {
        take(int(m_list->currentKey()));
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace sanbao
