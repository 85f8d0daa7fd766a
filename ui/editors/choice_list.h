// SPDX-License-Identifier: GPL-3.0-or-later
// A short list inside a form: what was found, chosen with the arrow keys and Enter. Two lines and a chip an entry; the
// list is as high as its entries, up to a limit.
#pragma once

#include "core/base/text_marks.h"
#include "ui/style/theme.h"

#include <QListView>

#include <vector>

class QStandardItemModel;

namespace sanbao {

struct ChoiceItem
{
    qint64 key = 0;
    QString title;
    QString detail;
    QString chip;
    ChipTone tone = ChipTone::Neutral;
    TextMarks titleMarks = {}; ///< what a search matched
    TextMarks detailMarks = {};
};

class ChoiceList final : public QListView
{
    Q_OBJECT
public:
    explicit ChoiceList(const QString& accessibleName, QWidget* parent = nullptr, int maximumRows = 4);

    void setItems(const std::vector<ChoiceItem>& items);
    int count() const;
    /// -1 when nothing is current.
    qint64 currentKey() const;
    /// Nothing becomes current when there is no such entry.
    void setCurrentKey(qint64 key);
    void setCurrentRow(int row);
    /// Moves the current entry without taking the focus; for a field above the list.
    void step(int by);

Q_SIGNALS:
    void chosen(qint64 key);
    void currentKeyChanged(qint64 key);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    QStandardItemModel* m_items;
    int m_maximumRows;
    bool m_filling = false;
};

} // namespace sanbao
