// SPDX-License-Identifier: GPL-3.0-or-later
// How response speed was graded against how long the first response really took: one point an answer, bands of waiting
// as a table, and whether longer goes with lower.
#pragma once

#include "core/service/background_reader.h"
#include "core/service/survey_result_desk.h"

#include <QWidget>

class QLabel;

namespace sanbao {

class FigureTable;
class Page;
class PointPlot;
struct PageContext;

class SpeedView final : public QWidget
{
    Q_OBJECT
public:
    SpeedView(PageContext& context, Page* page);
    void showPeriod(QDate from, QDate to);

private:
    void display(const Outcome<ResponseRelation>& relation);
    void showPoints();
    void showBands();

    Page* m_page;
    BackgroundReader m_reader;
    QLabel* m_words;
    PointPlot* m_plot;
    FigureTable* m_bands;
    ResponseRelation m_relation;
};

} // namespace sanbao
