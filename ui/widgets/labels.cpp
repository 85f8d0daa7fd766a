// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include <QPainter>
#include <QStyle>

namespace sanbao {

namespace {

const char* roleName(TextRole role)
{
    switch (role) {
    case TextRole::Hint:
        return "hint";
    case TextRole::Body:
        return "body";
    case TextRole::Strong:
        return "strong";
    case TextRole::Section:
        return "section";
    case TextRole::Figure:
        return "figure";
    case TextRole::PageTitle:
        return "title";
    }
    return "body";
}

const char* inkName(Ink ink)
{
    switch (ink) {
    case Ink::Text:
        return "text";
    case Ink::Muted:
        return "muted";
    case Ink::Accent:
        return "accent";
    case Ink::Ok:
        return "ok";
    case Ink::Warn:
        return "warn";
    case Ink::Bad:
        return "bad";
    }
    return "text";
}

void prepare(QLabel* label, TextRole role, Ink ink)
{
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QLatin1String(roleName(role)));
    label->setProperty("ink", QLatin1String(inkName(ink)));
}

} // namespace

QLabel* plainLabel(const QString& text, TextRole role, Ink ink, QWidget* parent)
{
    auto* label = new QLabel(parent);
    prepare(label, role, ink);
    label->setText(text);
    return label;
}

QLabel* wrappedLabel(const QString& text, TextRole role, Ink ink, QWidget* parent)
{
    QLabel* label = plainLabel(text, role, ink, parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

void setInk(QLabel* label, Ink ink)
{
    const QLatin1String name(inkName(ink));
    if (label->property("ink").toString() == name)
        return;
    label->setProperty("ink", name);
    label->style()->polish(label);
}

Ink inkOf(ChipTone tone)
{
    switch (tone) {
    case ChipTone::Neutral:
        return Ink::Text;
    case ChipTone::Accent:
        return Ink::Accent;
    case ChipTone::Ok:
        return Ink::Ok;
    case ChipTone::Warn:
        return Ink::Warn;
    case ChipTone::Bad:
        return Ink::Bad;
    }
    return Ink::Text;
}

QString plainToolTip(const QString& text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<span>%1</span>")
                                .arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

ElidedLabel::ElidedLabel(const QString& text, TextRole role, Ink ink, QWidget* parent)
    : QLabel(parent)
{
    prepare(this, role, ink);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setText(text);
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("…")) * 3, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), m_mode, contentsRect().width());
    const QString tip = shown == text() ? QString() : plainToolTip(text());
    if (tip != toolTip())
        setToolTip(tip);
    style()->drawItemText(&painter, contentsRect(), int(alignment()) | Qt::TextSingleLine, palette(), isEnabled(),
                          shown, QPalette::WindowText);
}

} // namespace sanbao
