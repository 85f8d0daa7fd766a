// SPDX-License-Identifier: GPL-3.0-or-later
// Each indicator with its weight, the count of every grade, the shares as a bar, and its score.
#pragma once

#include "core/service/evaluation_desk.h"

#include <QTableWidget>

namespace sanbao {

class IndicatorTable final : public QTableWidget
{
    Q_OBJECT
public:
    explicit IndicatorTable(QWidget* parent = nullptr);
    void showReport(const EvaluationReport& report);
    /// Tab-separated lines, headers first.
    QString text() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace sanbao
