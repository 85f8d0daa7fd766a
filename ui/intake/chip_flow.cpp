// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/chip_flow.h"

#include "ui/style/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"

#include <QResizeEvent>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kGap = 6;
constexpr int kLine = 24;

} // namespace

ChipFlow::ChipFlow(QWidget* parent, int maximumLines)
    : QWidget(parent)
    , m_maximumLines(maximumLines)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipFlow::setWords(const QStringList& words, const QStringList& tips)
{
    while (m_chips.size() > std::size_t(words.size())) {
        delete m_chips.back();
        m_chips.pop_back();
    }
    while (m_chips.size() < std::size_t(words.size())) {
        auto* chip = new FilterChip(QString(), this);
        chip->setFocusPolicy(Qt::NoFocus);
        const int index = int(m_chips.size());
        chip->setObjectName(QStringLiteral("suggestion.%1").arg(index));
        connect(chip, &QToolButton::clicked, this, [this, index] { Q_EMIT pressed(index); });
        m_chips.push_back(chip);
    }
    for (int i = 0; i < words.size(); ++i) {
        QString shown = words[i];
        m_chips[std::size_t(i)]->setText(shown.replace(QLatin1Char('&'), QStringLiteral("&&")));
        m_chips[std::size_t(i)]->setToolTip(plainToolTip(tips.value(i)));
    }
    updateGeometry();
    place(width(), true);
}

int ChipFlow::place(int width, bool move) const
{
    int x = 0;
    int line = 0;
    for (FilterChip* chip : m_chips) {
        const int wanted = std::min(chip->sizeHint().width(), std::max(width, dp(40)));
        if (x > 0 && x + wanted > width) {
            x = 0;
            ++line;
        }
        const bool fits = line < m_maximumLines;
        if (move) {
            chip->setVisible(fits);
            chip->setGeometry(x, line * dp(kLine + kGap), wanted, dp(kLine));
        }
        if (!fits)
            break;
        x += wanted + dp(kGap);
    }
    const int lines = m_chips.empty() ? 0 : std::min(line + 1, m_maximumLines);
    return lines == 0 ? 0 : lines * dp(kLine) + (lines - 1) * dp(kGap);
}

QSize ChipFlow::sizeHint() const
{
    return {dp(160), place(std::max(width(), dp(160)), false)};
}

QSize ChipFlow::minimumSizeHint() const
{
    return {dp(60), m_chips.empty() ? 0 : dp(kLine)};
}

void ChipFlow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place(event->size().width(), true);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

} // namespace sanbao
