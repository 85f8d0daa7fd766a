// SPDX-License-Identifier: GPL-3.0-or-later
// The story of an order from top to bottom: what happened, when, by whom, and in which words. A line with dots at the
// left holds it together.
#pragma once

#include "core/domain/timeline.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace sanbao {

class Workplace;

class TimelineView final : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineView(Workplace& workplace, QWidget* parent = nullptr);
    void showEntries(const std::vector<TimelineEntry>& entries);
    int count() const { return int(m_titles.size()); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void add(const TimelineEntry& entry, MaybeInstant before);
    Workplace& m_workplace;
    QVBoxLayout* m_column;
    std::vector<QLabel*> m_titles;
};

} // namespace sanbao
