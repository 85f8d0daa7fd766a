// SPDX-License-Identifier: GPL-3.0-or-later
// One figure: name, headline with unit, n, change against the period before, target, sparkline. A button: a click,
// Enter or Space opens the orders behind it, the context menu offers both sides of a share.
#pragma once

#include "core/service/kpi_reader.h"
#include "ui/dashboard/sparkline.h"
#include "ui/style/theme.h"

#include <QAbstractButton>

namespace sanbao {

enum class TileSize { Large, Small };

class KpiTile final : public QAbstractButton
{
    Q_OBJECT
public:
    KpiTile(Kpi kpi, TileSize size, QWidget* parent = nullptr);

    Kpi kpi() const { return m_kpi; }
    TileSize tileSize() const { return m_size; }
    /// The words follow with the next setFigure().
    void setTileSize(TileSize size);
    /// `running`: the period is not over, so its point is drawn hollow.
    void setFigure(const KpiFigure& figure, const KpiFigure* before, const std::optional<double>& target,
                   const std::vector<SparkPoint>& trend, bool running);
    void retranslate();
    QString headline() const { return m_value; }
    /// n and what else is said about the figure.
    QString details() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void listRequested(sanbao::Kpi kpi, sanbao::Side side);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void paintHeadline(QPainter& painter, const QRect& area);
    void paintDetails(QPainter& painter, const QRect& area);

    Kpi m_kpi;
    TileSize m_size;
    KpiFigure m_figure;
    QString m_value;
    QString m_unit;
    QString m_count;   ///< "n 70"; empty where the value itself is a count
    QString m_remarks; ///< P90, interval, provisional
    QString m_delta;
    ChipTone m_deltaTone = ChipTone::Neutral;
    QString m_verdict; ///< sign and words about the target
    ChipTone m_verdictTone = ChipTone::Neutral;
    std::vector<SparkPoint> m_trend;
};

/// The side a click opens: the hits where fewer are better (complaints, repeats), else everything that was counted.
Side clickedSide(Kpi kpi);

} // namespace sanbao
