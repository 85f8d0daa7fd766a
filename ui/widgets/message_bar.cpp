// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_bar.h"

#include "ui/style/icons.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace sanbao {

namespace {

constexpr int kSuccessMs = 4500;

QString symbolOf(ChipTone tone)
{
    switch (tone) {
    case ChipTone::Ok:
        return QStringLiteral("ok");
    case ChipTone::Warn:
        return QStringLiteral("warning");
    case ChipTone::Bad:
        return QStringLiteral("error");
    case ChipTone::Neutral:
    case ChipTone::Accent:
        break;
    }
    return QStringLiteral("info");
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_text(wrappedLabel({}, TextRole::Body, Ink::Text, this))
    , m_action(new ActionButton(QString(), Emphasis::Quiet, this))
{
    setObjectName(QStringLiteral("messageBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(dp(40), dp(6), dp(6), dp(6));
    row->setSpacing(dp(8));
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    row->addWidget(m_action);
    auto* close = new QToolButton(this);
    close->setIcon(icon(QStringLiteral("close")));
    close->setAccessibleName(tr("Close the message"));
    close->setToolTip(tr("Close the message"));
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const std::function<void()> run = std::move(m_run);
        dismiss();
        if (run)
            run();
    });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::showMessage(ChipTone tone, const QString& text)
{
    showMessage(tone, text, {}, {});
}

void MessageBar::showMessage(ChipTone tone, const QString& text, const QString& actionText,
                             std::function<void()> action)
{
    m_tone = tone;
    m_run = std::move(action);
    m_text->setText(text);
    setInk(m_text, inkOf(tone == ChipTone::Accent ? ChipTone::Neutral : tone));
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_action->updateGeometry();
    setAccessibleName(text);
    m_timer.stop();
    if (tone == ChipTone::Ok || (tone == ChipTone::Accent && actionText.isEmpty()))
        m_timer.start(kSuccessMs);
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::dismiss()
{
    m_timer.stop();
    m_run = {};
    hide();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    QColor edge = toneColour(theme, m_tone);
    edge.setAlphaF(0.45f);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(toneGround(theme, m_tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), dp(6), dp(6));
    painter.drawPixmap(QPoint(dp(14), (height() - dp(16)) / 2),
                       iconPixmap(symbolOf(m_tone), toneInk(theme, m_tone), 16, devicePixelRatioF()));
}

void MessageBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace sanbao
