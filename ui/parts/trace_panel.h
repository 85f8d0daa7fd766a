// SPDX-License-Identifier: GPL-3.0-or-later
// The way of one serial number or batch: bought, moved, put into a product, brought back.
#pragma once

#include "core/service/store_room.h"

#include <QObject>

class QLineEdit;
class QVBoxLayout;

namespace sanbao {

class SidePanel;
class Workplace;

class TracePanel final : public QObject
{
    Q_OBJECT
public:
    TracePanel(Workplace& workplace, QWidget* parent);

    SidePanel* panel() const { return m_panel; }
    void openFor(const QString& code);

Q_SIGNALS:
    void unitRequested(qint64 unit);

private:
    void find();
    void addRow(const TraceRow& row);

    Workplace& m_workplace;
    SidePanel* m_panel;
    QLineEdit* m_code;
    QVBoxLayout* m_column = nullptr;
};

} // namespace sanbao
