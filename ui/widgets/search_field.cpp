// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_field.h"

#include "ui/style/icons.h"

#include <QKeyEvent>

namespace sanbao {

SearchField::SearchField(const QString& placeholder, QWidget* parent, int restMs)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &SearchField::flush);
    connect(this, &QLineEdit::textChanged, this, [this] { m_rest.start(); });
}

void SearchField::flush()
{
    m_rest.stop();
    if (text() == m_last)
        return;
    m_last = text();
    Q_EMIT searched(m_last);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        flush();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        flush();
    QLineEdit::keyPressEvent(event);
}

} // namespace sanbao
