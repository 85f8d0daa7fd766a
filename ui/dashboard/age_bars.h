// SPDX-License-Identifier: GPL-3.0-or-later
// The backlog by age: one bar a bucket, the count above it. A click or Enter opens the open orders.
#pragma once

#include <QWidget>

#include <vector>

namespace sanbao {

struct AgeBar
{
    QString label;
    qint64 count = 0;
};

class AgeBars final : public QWidget
{
    Q_OBJECT
public:
    explicit AgeBars(QWidget* parent = nullptr);
    void setBars(const std::vector<AgeBar>& bars);
    const std::vector<AgeBar>& bars() const { return m_bars; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::vector<AgeBar> m_bars;
};

} // namespace sanbao
