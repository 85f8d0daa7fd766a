// SPDX-License-Identifier: GPL-3.0-or-later
// How old a product is against its expected life, which main parts were replaced, and its readings.
#pragma once

#include "core/service/archive_desk.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QLineEdit;
class QVBoxLayout;

namespace sanbao {

class Card;
class QuickForm;
class SidePanel;

class OutlookCard final : public QWidget
{
    Q_OBJECT
public:
    OutlookCard(PageContext& context, QWidget* page);

    void showUnit(ProductUnitId unit);
    SidePanel* panel() const;

Q_SIGNALS:
    void messageRequested(sanbao::Tone tone, const QString& text);
    void changed();

private:
    void addReading();
    void importReadings();

    PageContext& m_context;
    Card* m_card;
    QVBoxLayout* m_rows;
    QuickForm* m_form;
    QLineEdit* m_kind;
    QLineEdit* m_value;
    QLineEdit* m_unitName;
    QAction* m_add;
    QAction* m_import;
    ProductUnitId m_unit;
};

} // namespace sanbao
