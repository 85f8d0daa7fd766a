// SPDX-License-Identifier: GPL-3.0-or-later
// A question with two answers and no preset one: until somebody chooses, there is no answer.
#pragma once

#include <QWidget>

#include <optional>

class QButtonGroup;

namespace sanbao {

class YesNoField final : public QWidget
{
    Q_OBJECT
public:
    YesNoField(const QString& yes, const QString& no, QWidget* parent = nullptr);
    std::optional<bool> value() const;
    /// Does not emit edited().
    void setValue(std::optional<bool> value);

Q_SIGNALS:
    void edited();

private:
    QButtonGroup* m_group;
};

} // namespace sanbao
