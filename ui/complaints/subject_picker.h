// SPDX-License-Identifier: GPL-3.0-or-later
// Finds what a new complaint is about through the one search: an order, a customer, or a product's owner.
#pragma once

#include "core/base/id.h"

#include <QWidget>

class QListWidget;

namespace sanbao {

class SearchField;
class Workplace;

class SubjectPicker final : public QWidget
{
    Q_OBJECT
public:
    explicit SubjectPicker(Workplace& workplace, QWidget* parent = nullptr);
    void clearSearch();

Q_SIGNALS:
    void customerChosen(sanbao::CustomerId id);
    void orderChosen(sanbao::WorkOrderId id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& text);
    void choose();

    Workplace& m_workplace;
    SearchField* m_field;
    QListWidget* m_hits;
};

} // namespace sanbao
