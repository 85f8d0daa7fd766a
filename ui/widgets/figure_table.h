// SPDX-License-Identifier: GPL-3.0-or-later
// A small table of figures inside a card: the first column takes the room, the others are aligned right. Ctrl+C copies
// it as text.
#pragma once

#include <QStringList>
#include <QTableWidget>

#include <vector>

namespace sanbao {

class FigureTable final : public QTableWidget
{
    Q_OBJECT
public:
    FigureTable(const QString& accessibleName, const QStringList& headers, QWidget* parent = nullptr);
    /// Width of the columns after the first, in design pixels.
    void setFigureWidth(int designPixels);
    void setLines(const std::vector<QStringList>& lines);
    /// Tab-separated lines, headers first.
    QString asText() const;

Q_SIGNALS:
    /// Enter, click or double click on a line.
    void lineChosen(int line);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void widenForFigures();
};

} // namespace sanbao
