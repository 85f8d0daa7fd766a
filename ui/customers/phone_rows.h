// SPDX-License-Identifier: GPL-3.0-or-later
// The telephone numbers of a customer: the main one first, any number of further ones below, each with its label. A
// further number can be made the main one.
#pragma once

#include "core/domain/customer_profile.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace sanbao {

class ChoiceCombo;
class PhoneEdit;

class PhoneRows final : public QWidget
{
    Q_OBJECT
public:
    explicit PhoneRows(QWidget* parent = nullptr);

    void show(const QString& main, PhoneLabel mainLabel, const std::vector<LabelledPhone>& further, bool readOnly);
    QString mainRaw() const;
    PhoneLabel mainLabel() const;
    /// Rows that are filled.
    std::vector<LabelledPhone> further() const;
    /// All numbers as typed, the main one first.
    QStringList allRaw() const;
    PhoneEdit* mainEdit() const;
    /// The text goes under row `position` of the further ones, or under the main number for -1. False when there is no
    /// such row.
    bool setIssue(int position, const QString& text);

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        QWidget* box = nullptr;
        ChoiceCombo* label = nullptr;
        PhoneEdit* phone = nullptr;
        QLabel* issue = nullptr;
    };
    Row addRow(PhoneLabel label, const QString& text);
    void removeRow(QWidget* box);
    void swapWithMain(QWidget* box);

    QVBoxLayout* m_column;
    QWidget* m_add;
    std::vector<Row> m_rows;
    bool m_readOnly = false;
};

} // namespace sanbao
