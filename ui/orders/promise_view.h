// SPDX-License-Identifier: GPL-3.0-or-later
// The promises of one order: what was promised until when, and how it stands: running, paused, kept or missed.
#pragma once

#include "core/domain/service_promise.h"
#include "ui/models/duration_words.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace sanbao {

class Workplace;

/// A promise clock outside a table.
class ClockLine final : public QWidget
{
    Q_OBJECT
public:
    explicit ClockLine(QWidget* parent = nullptr);
    void setFace(const ClockFace& face);
    const ClockFace& face() const { return m_face; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ClockFace m_face;
};

class PromiseView final : public QWidget
{
    Q_OBJECT
public:
    explicit PromiseView(Workplace& workplace, QWidget* parent = nullptr);
    void showPromises(const std::vector<Promise>& promises);
    /// Moves the running clocks on; reads nothing.
    void tick();

private:
    Workplace& m_workplace;
    QGridLayout* m_grid;
    std::vector<Promise> m_promises;
    std::vector<ClockLine*> m_clocks;
};

} // namespace sanbao
