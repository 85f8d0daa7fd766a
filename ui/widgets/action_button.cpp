// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/action_button.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace sanbao {

namespace {

QFont keyFont()
{
    return fontOf(11, QFont::Normal);
}

QSize keySize(const QString& keys)
{
    const QFontMetrics metrics(keyFont());
    return {metrics.horizontalAdvance(keys) + 2 * dp(6), metrics.height() + dp(1)};
}

void paintKey(QPainter& painter, const QRect& rect, const QString& keys, const QColor& ink, const QColor& edge)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), dp(4), dp(4));
    painter.setFont(keyFont());
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter, keys);
    painter.restore();
}

QString withoutMnemonic(QString text)
{
    static const QLatin1String escaped("&&");
    text.replace(escaped, QStringLiteral("\x01"));
    text.remove(QLatin1Char('&'));
    return text.replace(QLatin1Char('\x01'), QLatin1Char('&'));
}

} // namespace

ActionButton::ActionButton(QAction* action, Emphasis emphasis, QWidget* parent)
    : QPushButton(parent)
    , m_action(action)
{
    setEmphasis(emphasis);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    follow();
}

ActionButton::ActionButton(const QString& text, Emphasis emphasis, QWidget* parent)
    : QPushButton(text, parent)
{
    setEmphasis(emphasis);
}

void ActionButton::setEmphasis(Emphasis emphasis)
{
    static constexpr const char* kNames[] = {"primary", "secondary", "quiet", "danger"};
    m_emphasis = emphasis;
    setProperty("emphasis", QLatin1String(kNames[int(emphasis)]));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
    style()->polish(this);
    update();
}

void ActionButton::setIconName(const QString& name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void ActionButton::follow()
{
    setText(withoutMnemonic(m_action->text()));
    setEnabled(m_action->isEnabled());
    setVisible(m_action->isVisible());
    const QString keys = keysInWords(m_action->shortcut());
    QString tip = m_action->property("hint").toString();
    if (tip.isEmpty())
        tip = text();
    setToolTip(plainToolTip(keys.isEmpty() ? tip : tip + QStringLiteral("  ") + keys));
    updateGeometry();
}

QString ActionButton::keyText() const
{
    return m_action ? keysInWords(m_action->shortcut()) : QString();
}

QSize ActionButton::sizeHint() const
{
    ensurePolished();
    const QFontMetrics metrics(font());
    int width = metrics.horizontalAdvance(withoutMnemonic(text())) + 2 * dp(m_emphasis == Emphasis::Quiet ? 8 : 14);
    if (!keyText().isEmpty())
        width += dp(8) + keySize(keyText()).width();
    if (!m_iconName.isEmpty())
        width += dp(22);
    if (menu())
        width += dp(16);
    return {width, dp(32)};
}

QColor ActionButton::wordInk() const
{
    const Theme& theme = themeOf(this);
    if (!isEnabled())
        return m_emphasis == Emphasis::Primary ? theme.muted : theme.faint;
    switch (m_emphasis) {
    case Emphasis::Primary:
        return theme.onAccent;
    case Emphasis::Quiet:
        return theme.accentInk;
    case Emphasis::Danger:
        return theme.badInk;
    case Emphasis::Secondary:
        break;
    }
    return theme.text;
}

void ActionButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QString words = withoutMnemonic(option.text);
    option.text.clear();
    option.icon = QIcon();
    painter.drawControl(QStyle::CE_PushButton, option);

    const Theme& theme = themeOf(this);
    const QColor ink = wordInk();
    const int padding = dp(m_emphasis == Emphasis::Quiet ? 8 : 14);
    QRect inner = rect().adjusted(padding, 0, -padding, 0);
    if (!m_iconName.isEmpty()) {
        const QPixmap symbol = iconPixmap(m_iconName, ink, 16, devicePixelRatioF());
        painter.drawPixmap(QPoint(inner.left(), (height() - dp(16)) / 2), symbol);
        inner.setLeft(inner.left() + dp(22));
    }
    const QString keys = keyText();
    if (!keys.isEmpty()) {
        const QSize size = keySize(keys);
        const QRect cap(inner.right() - size.width() + 1, (height() - size.height()) / 2, size.width(), size.height());
        const bool primary = m_emphasis == Emphasis::Primary && isEnabled();
        QColor edge = primary ? theme.onAccent : theme.line;
        edge.setAlphaF(primary ? 0.6f : 1.0f);
        paintKey(painter, cap, keys, primary ? theme.onAccent : theme.muted, edge);
        inner.setRight(cap.left() - dp(8));
    }
    painter.setFont(font());
    painter.setPen(ink);
    const bool alone = keys.isEmpty() && !menu() && m_iconName.isEmpty();
    painter.drawText(inner, int(Qt::AlignVCenter) | int(alone ? Qt::AlignHCenter : Qt::AlignLeft), words);
}

KeyHint::KeyHint(const QString& keys, QWidget* parent)
    : QWidget(parent)
    , m_keys(keys)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyHint::setKeys(const QString& keys)
{
    m_keys = keys;
    updateGeometry();
    update();
}

QSize KeyHint::sizeHint() const
{
    return keySize(m_keys);
}

void KeyHint::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    paintKey(painter, rect(), m_keys, theme.muted, theme.line);
}

QString keysInWords(const QKeySequence& keys)
{
    QString words = keys.toString(QKeySequence::PortableText);
    words.replace(QStringLiteral("Return"), QStringLiteral("Enter"));
    words.replace(QStringLiteral("Left"), QStringLiteral("\u2190"))
        .replace(QStringLiteral("Right"), QStringLiteral("\u2192"));
    return words;
}

QAction* makeAction(QWidget* owner, const QString& text, const QKeySequence& shortcut, const QString& toolTip)
{
    auto* action = new QAction(text, owner);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WindowShortcut);
    action->setProperty("hint", toolTip);
    action->setToolTip(plainToolTip(toolTip.isEmpty() ? text : toolTip));
    owner->addAction(action);
    return action;
}

} // namespace sanbao
