// SPDX-License-Identifier: GPL-3.0-or-later
// What a parcel brought: all of a request or a part of it, with the serial number of each piece and the price on the
// delivery note. A scanner ends each number with Enter, which begins the next line.
#pragma once

#include "core/service/request_desk.h"
#include "core/service/stock_desk.h"

#include <QObject>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace sanbao {

class FormSection;
class MoneyEdit;
class SidePanel;
class Workplace;

class ArrivalPanel final : public QObject
{
    Q_OBJECT
public:
    ArrivalPanel(Workplace& workplace, QWidget* parent);

    SidePanel* panel() const { return m_panel; }
    void openFor(const StockRequest& request, const Part& part);

Q_SIGNALS:
    void arrived(const QString& text);

private:
    QStringList lots() const;
    void countLots();
    void save();
    Outcome<StockRequest> receive();

    Workplace& m_workplace;
    SidePanel* m_panel;
    FormSection* m_form;
    QLabel* m_story;
    QLineEdit* m_quantity;
    QPlainTextEdit* m_lots;
    MoneyEdit* m_price;
    QLabel* m_problem;
    StockRequest m_request;
    Part m_part;
    bool m_asksPrice = false;
};

} // namespace sanbao
