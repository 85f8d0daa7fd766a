// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_box.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/marked_text.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace sanbao {

namespace {

enum HitRole { DetailRole = Qt::UserRole + 1, ReasonRole, RouteIndexRole, IconRole, MarksRole, DetailMarksRole };
constexpr int kRestMs = 120;
constexpr int kHitHeight = 44;
constexpr int kGroupHeight = 28;
constexpr int kTallest = 460;

/// Group rows are small captions, hit rows carry a title, a detail line and the reason at the right.
class HitDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {dp(200), dp(index.data(RouteIndexRole).toInt() < 0 ? kGroupHeight : kHitHeight)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        if (index.data(RouteIndexRole).toInt() < 0)
            paintGroup(*painter, option.rect, index.data().toString());
        else
            paintHit(*painter, option, index);
        painter->restore();
    }

private:
    static void paintGroup(QPainter& painter, const QRect& rect, const QString& text)
    {
        painter.setFont(fontFor(TextRole::Hint));
        painter.setPen(themeOf().muted);
        painter.drawText(rect.adjusted(dp(12), dp(4), -dp(12), 0), Qt::AlignLeft | Qt::AlignVCenter, text);
    }
    static void paintHit(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const Theme& theme = themeOf();
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(option.state & QStyle::State_Selected ? theme.accentSoft : theme.raised);
            painter.drawRoundedRect(option.rect.adjusted(dp(4), 1, -dp(4), -1), dp(6), dp(6));
        }
        const qreal ratio = painter.device()->devicePixelRatioF();
        const QRect inner = option.rect.adjusted(dp(14), dp(4), -dp(14), -dp(4));
        painter.drawPixmap(QPoint(inner.left(), inner.center().y() - dp(8)),
                           iconPixmap(index.data(IconRole).toString(), theme.muted, 16, ratio));
        const QFont hint = fontFor(TextRole::Hint);
        const QFontMetrics hintMetrics(hint);
        const QString reason = index.data(ReasonRole).toString();
        const int reasonWidth = std::min(inner.width() / 3, hintMetrics.horizontalAdvance(reason) + dp(2));
        painter.setFont(hint);
        painter.setPen(theme.muted);
        painter.drawText(QRect(inner.right() - reasonWidth, inner.top(), reasonWidth + 1, inner.height()),
                         int(Qt::AlignRight | Qt::AlignVCenter),
                         hintMetrics.elidedText(reason, Qt::ElideRight, reasonWidth));
        const QRect words = inner.adjusted(dp(26), 0, -reasonWidth - dp(12), 0);
        const QString detail = index.data(DetailRole).toString();
        const int half = words.height() / 2;
        const QRect top = detail.isEmpty() ? words : QRect(words.left(), words.top(), words.width(), half);
        paintMarked(painter, top, index.data().toString(), unpackMarks(index.data(MarksRole)),
                    fontFor(TextRole::Strong), theme.text);
        if (!detail.isEmpty())
            paintMarked(painter, QRect(words.left(), words.top() + half, words.width(), half), detail,
                        unpackMarks(index.data(DetailMarksRole)), hint, theme.muted);
    }
};

} // namespace

SearchBox::SearchBox(SearchFunction search, QWidget* parent)
    : QLineEdit(parent)
    , m_search(std::move(search))
{
    setObjectName(QStringLiteral("globalSearch"));
    setPlaceholderText(tr("Phone tail, name, pinyin initials, address, serial or order number, or scan"));
    setAccessibleName(tr("Search everything"));
    setMaxLength(200);
    addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &SearchBox::searchNow);
    connect(this, &QLineEdit::textChanged, this, [this] { m_rest.start(); });
}

SearchBox::~SearchBox()
{
    delete m_frame;
}

void SearchBox::activate()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

bool SearchBox::isListOpen() const
{
    return m_frame && m_frame->isVisible();
}

void SearchBox::ensureList()
{
    if (m_frame)
        return;
    m_frame = new QFrame(window());
    m_frame->setObjectName(QStringLiteral("popup"));
    auto* column = new QVBoxLayout(m_frame);
    column->setContentsMargins(1, dp(4), 1, dp(4));
    m_list = new QListWidget(m_frame);
    m_list->setObjectName(QStringLiteral("navList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setAccessibleName(tr("Hits"));
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { chooseRow(m_list->row(item)); });
    window()->installEventFilter(this);
    m_frame->hide();
}

void SearchBox::searchNow()
{
    m_rest.stop();
    const QString wanted = text().trimmed();
    m_searched = wanted;
    if (wanted.isEmpty() || !m_search) {
        closeList();
        return;
    }
    ensureList();
    fill(m_search(wanted));
    placeList();
}

void SearchBox::fill(const std::vector<SearchHitGroup>& groups)
{
    m_list->clear();
    m_routes.clear();
    for (const SearchHitGroup& group : groups) {
        if (group.hits.empty())
            continue;
        auto* caption = new QListWidgetItem(group.title, m_list);
        caption->setFlags(Qt::NoItemFlags);
        caption->setData(RouteIndexRole, -1);
        for (const SearchHitLine& hit : group.hits) {
            auto* item = new QListWidgetItem(hit.title, m_list);
            item->setData(DetailRole, hit.detail);
            item->setData(ReasonRole, hit.reason);
            item->setData(MarksRole, packMarks(hit.titleMarks));
            item->setData(DetailMarksRole, packMarks(hit.detailMarks));
            item->setData(IconRole, group.icon);
            item->setData(RouteIndexRole, int(m_routes.size()));
            item->setData(Qt::AccessibleTextRole, hit.title + QStringLiteral(", ") + hit.detail);
            m_routes.push_back(hit.route);
        }
    }
    if (m_routes.empty()) {
        auto* none = new QListWidgetItem(tr("Nothing found for \"%1\"").arg(m_searched), m_list);
        none->setFlags(Qt::NoItemFlags);
        none->setData(RouteIndexRole, -1);
        return;
    }
    m_list->setCurrentRow(1);
}

void SearchBox::placeList()
{
    int height = dp(10);
    for (int row = 0; row < m_list->count(); ++row)
        height += m_list->sizeHintForRow(row);
    const QPoint below = mapTo(window(), QPoint(0, this->height() + dp(4)));
    m_frame->setGeometry(below.x(), below.y(), width(),
                         std::min(height, std::min(dp(kTallest), window()->height() - below.y() - dp(40))));
    m_frame->show();
    m_frame->raise();
}

void SearchBox::closeList()
{
    if (m_frame)
        m_frame->hide();
}

void SearchBox::chooseRow(int row)
{
    const QListWidgetItem* item = m_list ? m_list->item(row) : nullptr;
    const int route = item ? item->data(RouteIndexRole).toInt() : -1;
    if (route < 0)
        return;
    const Route chosen = m_routes[std::size_t(route)];
    closeList();
    clear();
    m_rest.stop();
    Q_EMIT routeChosen(chosen);
}

void SearchBox::moveBy(int step)
{
    int row = m_list->currentRow();
    const int count = m_list->count();
    for (int tries = 0; tries < count; ++tries) {
        row = (row + step + count) % count;
        if (m_list->item(row)->data(RouteIndexRole).toInt() >= 0) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape) {
        if (isListOpen())
            closeList();
        else
            clear();
        return;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (m_rest.isActive() || !isListOpen())
            searchNow();
        if (isListOpen() && !m_routes.empty())
            chooseRow(m_list->currentRow());
        else if (!text().trimmed().isEmpty())
            Q_EMIT nothingFound(text().trimmed());
        return;
    }
    if ((key == Qt::Key_Up || key == Qt::Key_Down) && isListOpen()) {
        moveBy(key == Qt::Key_Down ? 1 : -1);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        closeList();
}

void SearchBox::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    const QString keys = QStringLiteral("Ctrl+K");
    const QFont font = fontOf(11, QFont::Normal);
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(keys) + dp(12);
    const int height = metrics.height() + dp(1);
    const QRect cap(this->width() - width - dp(10), (this->height() - height) / 2, width, height);
    painter.setPen(theme.line);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), dp(4), dp(4));
    painter.setFont(font);
    painter.setPen(theme.muted);
    painter.drawText(cap, Qt::AlignCenter, keys);
}

bool SearchBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == window() && event->type() == QEvent::Resize && isListOpen())
        placeList();
    return QLineEdit::eventFilter(watched, event);
}

} // namespace sanbao
