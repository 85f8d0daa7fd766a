// SPDX-License-Identifier: GPL-3.0-or-later
// The table of every list page: rows 36, header 32, whole rows selected, Enter opens, Ctrl+C copies what is selected as
// tab-separated text. A refresh of the model keeps selection and the row at the top where they are.
#pragma once

#include <QTableView>
#include <QVariantMap>

#include <functional>
#include <vector>

namespace sanbao {

class PagedTableModelBase;

class ListView final : public QTableView
{
    Q_OBJECT
public:
    /// Where the column widths of this list are kept between runs.
    struct WidthStore
    {
        std::function<QVariantMap()> load;
        std::function<void(const QVariantMap&)> save;
    };

    explicit ListView(QWidget* parent = nullptr);
    /// The name is what a screen reader says.
    void setList(PagedTableModelBase* model, const QString& accessibleName, const WidthStore& widths = {});
    PagedTableModelBase* list() const { return m_list; }
    qint64 currentKey() const;
    QList<qint64> selectedKeys() const;
    /// Selects the row when it is loaded.
    bool selectKey(qint64 key);
    void selectFirst();
    QString selectionAsText() const;
    /// Two-line cells want 46.
    void setRowHeight(int designPixels);

Q_SIGNALS:
    void opened(qint64 key);
    void currentKeyChanged(qint64 key);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyWidths();
    void fillWidth();
    void growChips();
    int headingWidth(int column) const;
    int neededWidth(int column) const;
    int leastWidth(int column, int needed) const;
    void shrinkInto(int room, std::vector<int> shown);
    void rememberPlace();
    void restorePlace();
    void applySizes();
    PagedTableModelBase* m_list = nullptr;
    WidthStore m_widths;
    qint64 m_topKey = 0;
    int m_rowHeight = 36;
    bool m_settingWidths = false;
    bool m_fillAgain = false;
    std::vector<int> m_wanted; ///< pixels of each column where there is room for all
};

/// Widths kept in the user's settings under this name.
ListView::WidthStore widthsInSettings(const QString& name);

} // namespace sanbao
