// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing from a list by typing what one would type anyway: the code, the name, or the pinyin initials of a Chinese
// name
// ("dbx" finds 电冰箱). Letters typed within a second belong together.
#pragma once

#include <QElapsedTimer>
#include <QObject>

class QComboBox;

namespace sanbao {

class TypeAhead final : public QObject
{
    Q_OBJECT
public:
    /// Watches the box; owned by it.
    explicit TypeAhead(QComboBox* box);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool find(const QString& typed);

    QComboBox* m_box;
    QElapsedTimer m_since;
    QString m_typed;
};

/// True when `typed` begins the name, one of its words, or its pinyin; compared without case.
bool beginsLike(const QString& name, const QString& typed);

} // namespace sanbao
