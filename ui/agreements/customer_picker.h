// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing one customer by whatever the clerk knows: phone digits, name, pinyin. Enter takes the first hit.
#pragma once

#include "core/domain/customer.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QListWidget;

namespace sanbao {

class ElidedLabel;
class SearchField;

class CustomerPicker final : public QWidget
{
    Q_OBJECT
public:
    using Finder = std::function<std::vector<Customer>(const QString& text)>;

    explicit CustomerPicker(Finder find, QWidget* parent = nullptr);

    void setCustomer(const std::optional<Customer>& customer);
    CustomerId customer() const { return m_chosen; }

Q_SIGNALS:
    void chosen(sanbao::CustomerId customer);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& text);
    void take(int row);

    Finder m_find;
    SearchField* m_field;
    QListWidget* m_hits;
    ElidedLabel* m_summary;
    std::vector<Customer> m_found;
    CustomerId m_chosen;
};

} // namespace sanbao
