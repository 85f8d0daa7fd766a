// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/scale_row.h"

#include "ui/style/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace sanbao {

ScaleRow::ScaleRow(const QString& field, const QString& question, const Choices& choices, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_question(question)
    , m_choices(choices)
    , m_group(new QButtonGroup(this))
    , m_issue(wrappedLabel({}, TextRole::Hint, Ink::Bad, this))
{
    setObjectName(field);
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(dp(8), dp(6), dp(8), dp(6));
    column->setSpacing(dp(6));
    column->addWidget(wrappedLabel(question, TextRole::Body, Ink::Text, this));
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(6));
    for (const auto& [value, word] : choices) {
        auto* button = new FilterChip(
            word.isEmpty() ? QString::number(value) : QStringLiteral("%1 %2").arg(QString::number(value), word), this);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_group->addButton(button, value);
        row->addWidget(button, 1);
    }
    column->addLayout(row);
    column->addWidget(m_issue);
    m_issue->hide();
    connect(m_group, &QButtonGroup::idClicked, this, [this] {
        setFocus(Qt::MouseFocusReason);
        rename();
        setIssue({});
        Q_EMIT edited();
    });
    rename();
}

std::optional<int> ScaleRow::value() const
{
    return m_group->checkedId() < 0 ? std::nullopt : std::optional<int>(m_group->checkedId());
}

void ScaleRow::setValue(std::optional<int> value)
{
    m_group->setExclusive(false);
    for (QAbstractButton* button : m_group->buttons())
        button->setChecked(value && m_group->id(button) == *value);
    m_group->setExclusive(true);
    rename();
}

void ScaleRow::setIssue(const QString& text)
{
    m_issue->setText(text);
    m_issue->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
}

void ScaleRow::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QAbstractButton* button : m_group->buttons())
        button->setEnabled(!readOnly);
}

/// A screen reader hears the question with its present answer.
void ScaleRow::rename()
{
    const std::optional<int> chosen = value();
    const QString answer = chosen ? m_group->button(*chosen)->text() : tr("not answered");
    setAccessibleName(m_question + QStringLiteral(": ") + answer);
}

void ScaleRow::choose(int value, bool byDigit)
{
    setValue(value);
    setIssue({});
    Q_EMIT edited();
    if (byDigit)
        Q_EMIT answered();
}

/// On the scale to ten "1" may be the start of "10": it waits for the next key.
bool ScaleRow::takeDigit(int digit)
{
    const auto offers = [this](int wanted) {
        return std::any_of(m_choices.begin(), m_choices.end(),
                           [wanted](const auto& choice) { return choice.first == wanted; });
    };
    if (digit == 0 && value() == 1 && offers(10)) {
        choose(10, true);
        return true;
    }
    if (!offers(digit))
        return false;
    choose(digit, !(digit == 1 && offers(10)));
    return true;
}

void ScaleRow::step(int by)
{
    const std::optional<int> chosen = value();
    int at = by > 0 ? -1 : int(m_choices.size());
    for (int i = 0; chosen && i < int(m_choices.size()); ++i) {
        if (m_choices[std::size_t(i)].first == *chosen)
            at = i;
    }
    at = std::clamp(at + by, 0, int(m_choices.size()) - 1);
    choose(m_choices[std::size_t(at)].first, false);
}

void ScaleRow::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const int key = event->key();
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (plain) {
            focusNextChild();
            return;
        }
    } else if (key == Qt::Key_Up) {
        focusPreviousChild();
        return;
    } else if (!m_readOnly && plain) {
        if (key >= Qt::Key_0 && key <= Qt::Key_9 && takeDigit(key - Qt::Key_0))
            return;
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            step(key == Qt::Key_Right ? 1 : -1);
            return;
        }
        if ((key == Qt::Key_Delete || key == Qt::Key_Backspace) && value()) {
            setValue(std::nullopt);
            Q_EMIT edited();
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

void ScaleRow::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ScaleRow::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ScaleRow::paintEvent(QPaintEvent*)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), dp(6), dp(6));
}

} // namespace sanbao
