// SPDX-License-Identifier: GPL-3.0-or-later
// Models of the product catalogue while a brand or a model is typed; arrow keys choose, Enter takes one with its
// category.
#pragma once

#include "core/domain/product_model.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

class QLineEdit;

namespace sanbao {

class ChoiceList;
class Workplace;

class ModelAhead final : public QObject
{
    Q_OBJECT
public:
    /// Watches the model field; `category` answers what is chosen so far. The list is put where the form wants it.
    ModelAhead(Workplace& workplace, QLineEdit* model, std::function<CategoryId()> category);
    ChoiceList* list() const { return m_list; }
    /// Takes the marked entry; false when there is none.
    bool takeCurrent();

Q_SIGNALS:
    void chosen(const sanbao::ProductModel& model);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void suggest();
    void take(int index);

    Workplace& m_workplace;
    QLineEdit* m_field;
    std::function<CategoryId()> m_category;
    ChoiceList* m_list;
    QTimer m_rest;
    std::vector<ProductModel> m_found;
};

} // namespace sanbao
