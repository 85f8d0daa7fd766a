// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/profile_tile.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace sanbao {

ProfileTile::ProfileTile(const QString& iconName, const QString& title, const QString& sentence, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(iconName)
    , m_sentence(sentence)
{
    setCheckable(true);
    setAutoExclusive(true);
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize ProfileTile::sizeHint() const
{
    return {dp(240), dp(92)};
}

void ProfileTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    const bool chosen = isChecked();
    painter.setPen(QPen(chosen || hasFocus() ? theme.accent : theme.line, hasFocus() ? 2 : 1));
    painter.setBrush(chosen ? theme.accentSoft : underMouse() ? theme.raised : theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), dp(8), dp(8));
    painter.drawPixmap(QPoint(dp(14), dp(15)),
                       iconPixmap(m_icon, chosen ? theme.accentInk : theme.muted, 22, devicePixelRatioF()));
    QRect words = rect().adjusted(dp(48), dp(12), -dp(36), -dp(8));
    const QFont title = fontFor(TextRole::Section);
    painter.setFont(title);
    painter.setPen(chosen ? theme.accentInk : theme.text);
    painter.drawText(words, int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextSingleLine, text());
    words.setTop(words.top() + QFontMetrics(title).height() + dp(2));
    painter.setFont(fontFor(TextRole::Hint));
    painter.setPen(theme.muted);
    painter.drawText(words, int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, m_sentence);
    if (chosen)
        painter.drawPixmap(QPoint(width() - dp(30), dp(15)),
                           iconPixmap(QStringLiteral("check"), theme.accentInk, 16, devicePixelRatioF()));
}

} // namespace sanbao
