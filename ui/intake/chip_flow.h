// SPDX-License-Identifier: GPL-3.0-or-later
// Pressable chips that wrap like words: suggestions under a field. What does not fit into the allowed lines is left
// out.
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

namespace sanbao {

class FilterChip;

class ChipFlow final : public QWidget
{
    Q_OBJECT
public:
    explicit ChipFlow(QWidget* parent = nullptr, int maximumLines = 2);
    /// `tips` may be shorter than `words`.
    void setWords(const QStringList& words, const QStringList& tips = {});
    int count() const { return int(m_chips.size()); }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(width, false); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pressed(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Height the chips take in this width; moves them when asked to.
    int place(int width, bool move) const;
    std::vector<FilterChip*> m_chips;
    int m_maximumLines;
};

} // namespace sanbao
