// SPDX-License-Identifier: GPL-3.0-or-later
// The one box: type anything (phone tail, name, pinyin initials, serial, order number) and the hits of every kind
// appear below it, in groups; arrow keys choose, Enter opens. The list is part of the window, not a popup, so that an
// input method keeps composing in the box.
#pragma once

#include "core/base/text_marks.h"
#include "ui/shell/route.h"

#include <QFrame>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <vector>

class QListWidget;

namespace sanbao {

struct SearchHitLine
{
    Route route;
    QString title;
    QString detail;
    QString reason;            ///< why it matched, for example "phone"
    TextMarks titleMarks = {}; ///< the part of the title that matched
    TextMarks detailMarks = {};
};

struct SearchHitGroup
{
    QString title;
    QString icon;
    std::vector<SearchHitLine> hits;
};

using SearchFunction = std::function<std::vector<SearchHitGroup>(const QString&)>;

class SearchBox final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBox(SearchFunction search, QWidget* parent = nullptr);
    ~SearchBox() override;
    /// Focus and select, as Ctrl+K does.
    void activate();
    bool isListOpen() const;
    int hitCount() const { return int(m_routes.size()); }

Q_SIGNALS:
    void routeChosen(const sanbao::Route& route);
    /// Enter on a text without hits: the person may want to register it as a new request.
    void nothingFound(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void searchNow();
    void fill(const std::vector<SearchHitGroup>& groups);
    void ensureList();
    void placeList();
    void closeList();
    void chooseRow(int row);
    void moveBy(int step);

    SearchFunction m_search;
    QTimer m_rest;
    QPointer<QFrame> m_frame;
    QListWidget* m_list = nullptr;
    std::vector<Route> m_routes;
    QString m_searched;
};

} // namespace sanbao
