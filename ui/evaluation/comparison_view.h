// SPDX-License-Identifier: GPL-3.0-or-later
// Stores, product lines or technicians beside each other: the raw share and the one pulled towards the mean of all, and
// no rank for few answers.
#pragma once

#include "core/service/background_reader.h"
#include "core/service/evaluation_desk.h"

#include <QWidget>

class QLabel;

namespace sanbao {

class ChoiceCombo;
class FigureTable;
class Page;
struct PageContext;

class ComparisonView final : public QWidget
{
    Q_OBJECT
public:
    ComparisonView(PageContext& context, Page* page);
    void showPeriod(QDate from, QDate to);

private:
    void display(const Outcome<std::vector<ComparisonRow>>& rows);

    Page* m_page;
    BackgroundReader m_reader;
    ChoiceCombo* m_by;
    FigureTable* m_table;
    QLabel* m_note;
    QDate m_from;
    QDate m_to;
};

} // namespace sanbao
