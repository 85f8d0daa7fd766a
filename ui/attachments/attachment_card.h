// SPDX-License-Identifier: GPL-3.0-or-later
// Photos and files of one record as a strip of small pictures: drag files onto it, paste with Ctrl+V, or choose them.
// Enter opens, Delete removes, Ctrl+Z takes the removal back.
#pragma once

#include "ui/attachments/attachment_import.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

#include <QTemporaryDir>

class QLabel;
class QListWidget;
class QMimeData;
class QStackedWidget;

namespace sanbao {

class ActionButton;
class Card;

class AttachmentCard final : public QWidget
{
    Q_OBJECT
public:
    /// Opens a file with the program the person uses for it.
    using Opener = std::function<bool(const QString& path)>;

    explicit AttachmentCard(PageContext& context, QWidget* parent = nullptr);

    /// Shows the files of this record; 0 hides the card: what is not stored yet has no files.
    void setOwner(AttachmentOwner owner, qint64 id);
    void refresh();
    void setOpener(Opener opener) { m_opener = std::move(opener); }
    QListWidget* list() const { return m_list; }
    bool isBusy() const { return m_import.waiting() > 0; }
    /// Files or a picture from the clipboard or a drag; false when there is nothing in it to keep.
    bool take(const QMimeData* mime);

Q_SIGNALS:
    void messageRequested(sanbao::Tone tone, const QString& text);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildActions(Card* card);
    void buildList(Card* card);
    void buildUndo(Card* card);
    void choose();
    void paste();
    void openCurrent();
    void saveCurrent();
    void renameCurrent();
    void removeCurrent();
    void undo();
    void showWaiting();
    void showMenu(const QPoint& at);
    const Attachment* current() const;
    void fail(const Failure& failure);
    bool mayChange() const;

    PageContext& m_context;
    AttachmentOwner m_owner = AttachmentOwner::WorkOrder;
    qint64 m_ownerId = 0;
    std::vector<Attachment> m_attachments;
    AttachmentImport m_import;
    AttachmentId m_removed;
    Opener m_opener;
    QTemporaryDir m_opened; ///< copies handed to other programs
    Card* m_card;
    QStackedWidget* m_stack = nullptr;
    QListWidget* m_list = nullptr;
    QWidget* m_undoBar = nullptr;
    QLabel* m_undoText = nullptr;
    QLabel* m_waiting = nullptr;
    ActionButton* m_retry = nullptr;
    QAction* m_add = nullptr;
    QAction* m_rename = nullptr;
};

} // namespace sanbao
