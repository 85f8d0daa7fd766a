// SPDX-License-Identifier: GPL-3.0-or-later
// Typing ahead in an address field: while only a province, city, district or street is typed, the divisions that fit
// stand in a list below; the arrow keys choose, Enter takes one. The field stays a plain line for everything else.
#pragma once

#include "core/domain/divisions.h"

#include <QObject>
#include <QTimer>

#include <vector>

class QLineEdit;

namespace sanbao {

class ChoiceList;

class AddressAhead final : public QObject
{
    Q_OBJECT
public:
    /// Owned by the field; the list is put where the form wants it.
    explicit AddressAhead(QLineEdit* field);
    ChoiceList* list() const { return m_list; }
    /// Shows spaces between the names, as in a field for the division alone.
    void setSpaced(bool spaced) { m_spaced = spaced; }
    /// Takes the marked place; false when there is none.
    bool takeCurrent();

Q_SIGNALS:
    void chosen(const sanbao::Division& division);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void suggest();
    void take(int index);

    QLineEdit* m_field;
    ChoiceList* m_list;
    QTimer m_rest;
    std::vector<Division> m_found;
    bool m_spaced = false;
};

} // namespace sanbao
