// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/style/icons.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace sanbao {

namespace {

/// The symbol in a soft disc.
class Symbol final : public QWidget
{
public:
    Symbol(QString name, QWidget* parent)
        : QWidget(parent)
        , m_name(std::move(name))
    {
        setFixedSize(dp(56), dp(56));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme& theme = themeOf(this);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accentSoft);
        painter.drawEllipse(rect());
        const int side = dp(24);
        painter.drawPixmap(QPoint((width() - side) / 2, (height() - side) / 2),
                           iconPixmap(m_name, theme.accentInk, 24, devicePixelRatioF()));
    }

private:
    QString m_name;
};

} // namespace

EmptyState::EmptyState(const QString& iconName, const QString& title, const QString& text, QAction* action,
                       QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel(title, TextRole::Section))
    , m_text(wrappedLabel(text, TextRole::Body, Ink::Muted))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(dp(24), dp(24), dp(24), dp(24));
    column->setSpacing(dp(8));
    column->addStretch(2);
    column->addWidget(new Symbol(iconName, this), 0, Qt::AlignHCenter);
    column->addSpacing(dp(4));
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    if (action) {
        column->addSpacing(dp(8));
        column->addWidget(new ActionButton(action, Emphasis::Primary, this), 0, Qt::AlignHCenter);
    }
    column->addStretch(3);
    fitText();
}

void EmptyState::setTexts(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
    fitText();
}

/// A wrapped label that is centred in a column gets the height of its first line: it is told the size it needs.
void EmptyState::fitText()
{
    m_text->ensurePolished();
    const int natural = m_text->fontMetrics().horizontalAdvance(m_text->text()) + dp(8);
    const int width = std::clamp(natural, dp(200), dp(420));
    m_text->setFixedSize(width, std::max(0, m_text->heightForWidth(width)));
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitText();
}

void EmptyState::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fitText();
}

} // namespace sanbao
