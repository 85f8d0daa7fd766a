// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace sanbao {

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_outer(new QVBoxLayout(this))
    , m_header(new QWidget(this))
    , m_headerRow(new QHBoxLayout(m_header))
    , m_title(plainLabel({}, TextRole::Section, Ink::Text, m_header))
    , m_hint(new ElidedLabel({}, TextRole::Hint, Ink::Muted, m_header))
    , m_body(new QVBoxLayout)
{
    setProperty("ground", QStringLiteral("card"));
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_headerRow->setContentsMargins(0, 0, 0, 0);
    m_headerRow->setSpacing(dp(8));
    m_headerRow->addWidget(m_title);
    m_headerRow->addStretch(1);
    m_headerRow->addWidget(m_hint);
    m_outer->setSpacing(0);
    m_outer->addWidget(m_header);
    m_outer->addLayout(m_body, 1);
    m_body->setSpacing(dp(8));
    setTitle(title);
    setFlush(false);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
    updateHeader();
}

void Card::setHint(const QString& hint)
{
    m_hint->setText(hint);
    updateHeader();
}

void Card::addHeaderWidget(QWidget* widget)
{
    m_headerRow->insertWidget(m_headerRow->count() - 1, widget);
    m_hasHeaderWidgets = true;
    updateHeader();
}

void Card::setEdge(std::optional<ChipTone> tone)
{
    m_edge = tone;
    update();
}

void Card::setFlush(bool flush)
{
    m_flush = flush;
    const int pad = dp(16);
    m_outer->setContentsMargins(flush ? 1 : pad, flush ? 1 : pad, flush ? 1 : pad, flush ? 1 : pad);
    updateHeader();
}

void Card::updateHeader()
{
    const bool shown = !m_title->text().isEmpty() || !m_hint->text().isEmpty() || m_hasHeaderWidgets;
    m_header->setVisible(shown);
    const int pad = m_flush ? dp(16) : 0;
    m_headerRow->setContentsMargins(pad, m_flush ? dp(14) : 0, pad, shown ? dp(10) : 0);
    m_hint->setVisible(!m_hint->text().isEmpty());
}

void Card::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (!m_edge)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()), dp(8), dp(8));
    painter.setClipPath(outline);
    painter.fillRect(QRect(0, 0, dp(3), height()), toneColour(themeOf(this), *m_edge));
}

QFrame* rule(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setObjectName(QStringLiteral("rule"));
    line->setFixedHeight(1);
    return line;
}

} // namespace sanbao
