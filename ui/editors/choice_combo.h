// SPDX-License-Identifier: GPL-3.0-or-later
// A list to choose one value from: enum values by their code, ids by number. The wheel does not change a choice by
// accident while the page scrolls.
#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace sanbao {

class ChoiceCombo final : public QComboBox
{
    Q_OBJECT
public:
    explicit ChoiceCombo(QWidget* parent = nullptr)
        : QComboBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setMaxVisibleItems(16);
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(6);
        connect(this, &QComboBox::activated, this, &ChoiceCombo::chosen);
    }
    void addChoice(const QString& label, const QVariant& value) { addItem(label, value); }
    QVariant value() const { return currentData(); }
    /// Keeps the present choice when the value is not offered.
    void setValue(const QVariant& value)
    {
        const int row = findData(value);
        if (row >= 0)
            setCurrentIndex(row);
    }

Q_SIGNALS:
    /// The person chose; not emitted by setValue().
    void chosen();

protected:
    void wheelEvent(QWheelEvent* event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

} // namespace sanbao
