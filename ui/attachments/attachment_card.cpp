// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/attachment_card.h"

#include "core/service/attachment_desk.h"
#include "core/service/workplace.h"
#include "ui/printing/document_renderer.h"
#include "ui/prompt/prompt.h"
#include "ui/style/icons.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFile>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kPicture = 88;
constexpr int kStrip = 138;

QPixmap pictureOf(const Attachment& attachment)
{
    const QImage small = QImage::fromData(attachment.thumbnail);
    if (!small.isNull())
        return QPixmap::fromImage(
            small.scaled(dp(kPicture), dp(kPicture), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    return icon(attachment.mediaType == QLatin1String("application/pdf") ? QStringLiteral("pdf")
                                                                         : QStringLiteral("attach"))
        .pixmap(dp(40), dp(40));
}

QString sizeText(qint64 bytes)
{
    if (bytes < 1024 * 1024)
        return QStringLiteral("%1 KB").arg((bytes + 1023) / 1024);
    return QStringLiteral("%1 MB").arg(double(bytes) / (1024 * 1024), 0, 'f', 1);
}

QString safeName(QString name)
{
    for (const QChar forbidden : QStringLiteral("/\\:*?\"<>|"))
        name.replace(forbidden, QLatin1Char('_'));
    return name;
}

} // namespace

AttachmentCard::AttachmentCard(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_import(context.workplace)
    , m_opener([](const QString& path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); })
    , m_card(new Card(tr("Photos and files"), this))
{
    setAcceptDrops(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    buildActions(m_card);
    buildList(m_card);
    buildUndo(m_card);
    connect(&m_import, &AttachmentImport::added, this, [this](qint64) { refresh(); });
    connect(&m_import, &AttachmentImport::progressed, this, &AttachmentCard::showWaiting);
    connect(&m_import, &AttachmentImport::problem, this, [this](const QString& text) {
        showWaiting();
        Q_EMIT messageRequested(Tone::Error, text);
    });
    showWaiting();
}

void AttachmentCard::buildActions(Card* card)
{
    m_add = makeAction(this, tr("Add files"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
                       tr("Choose photos or files; they can also be dragged here or pasted"));
    connect(m_add, &QAction::triggered, this, &AttachmentCard::choose);
    m_rename = makeAction(this, tr("Rename"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
                          tr("Give the chosen file another name"));
    connect(m_rename, &QAction::triggered, this, &AttachmentCard::renameCurrent);
    auto* add = new ActionButton(m_add, Emphasis::Quiet, card);
    add->setObjectName(QStringLiteral("attachment.add"));
    card->addHeaderWidget(add);
}

void AttachmentCard::buildList(Card* card)
{
    m_stack = new QStackedWidget(card);
    m_list = new QListWidget(m_stack);
    m_list->setObjectName(QStringLiteral("attachments"));
    m_list->setAccessibleName(tr("Photos and files"));
    m_list->setViewMode(QListView::IconMode);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(false);
    m_list->setMovement(QListView::Static);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize(QSize(dp(kPicture), dp(kPicture)));
    m_list->setGridSize(QSize(dp(kPicture + 24), dp(kPicture + 30)));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(dp(kStrip));
    m_list->setAcceptDrops(false);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    auto* empty = wrappedLabel(tr("Drag photos or files here, paste them with Ctrl+V, or add them with Ctrl+Shift+F."),
                               TextRole::Body, Ink::Muted, m_stack);
    empty->setFocusPolicy(Qt::StrongFocus); // Ctrl+V goes to where the focus is
    empty->installEventFilter(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(empty);
    card->body()->addWidget(m_stack);
    connect(m_list, &QListWidget::itemActivated, this, &AttachmentCard::openCurrent);
    connect(m_list, &QWidget::customContextMenuRequested, this, &AttachmentCard::showMenu);
}

void AttachmentCard::buildUndo(Card* card)
{
    m_undoBar = new QWidget(card);
    auto* row = new QHBoxLayout(m_undoBar);
    row->setContentsMargins(0, 0, 0, 0);
    m_undoText = plainLabel({}, TextRole::Body, Ink::Muted, m_undoBar);
    auto* undoButton = new ActionButton(tr("Undo"), Emphasis::Secondary, m_undoBar);
    undoButton->setObjectName(QStringLiteral("attachment.undo"));
    undoButton->setToolTip(tr("Put the file back") + QStringLiteral("  Ctrl+Z"));
    connect(undoButton, &QPushButton::clicked, this, &AttachmentCard::undo);
    row->addWidget(m_undoText, 1);
    row->addWidget(undoButton);
    m_undoBar->hide();
    auto* waitingRow = new QHBoxLayout;
    m_waiting = plainLabel({}, TextRole::Hint, Ink::Muted, card);
    m_retry = new ActionButton(tr("Try again"), Emphasis::Secondary, card);
    m_retry->setObjectName(QStringLiteral("attachment.retry"));
    connect(m_retry, &QPushButton::clicked, &m_import, &AttachmentImport::retry);
    waitingRow->addWidget(m_waiting, 1);
    waitingRow->addWidget(m_retry);
    card->body()->addWidget(m_undoBar);
    card->body()->addLayout(waitingRow);
}

void AttachmentCard::setOwner(AttachmentOwner owner, qint64 id)
{
    if (owner != m_owner || id != m_ownerId) {
        m_removed = {};
        m_undoBar->hide();
    }
    m_owner = owner;
    m_ownerId = id;
    setVisible(id > 0);
    refresh();
}

void AttachmentCard::refresh()
{
    if (m_ownerId <= 0)
        return;
    const Outcome<std::vector<Attachment>> found = m_context.workplace.attachments().of(m_owner, m_ownerId);
    if (!found)
        return fail(found.error());
    const int row = m_list->currentRow();
    m_attachments = *found;
    m_list->clear();
    for (const Attachment& attachment : m_attachments) {
        auto* item = new QListWidgetItem(QIcon(pictureOf(attachment)), attachment.name, m_list);
        item->setToolTip(plainToolTip(tr("%1 · %2").arg(attachment.name, sizeText(attachment.bytes))));
        item->setTextAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    }
    if (!m_attachments.empty())
        m_list->setCurrentRow(std::clamp(row, 0, int(m_attachments.size()) - 1));
    m_stack->setCurrentIndex(m_attachments.empty() ? 1 : 0);
    m_stack->setFixedHeight(m_attachments.empty() ? dp(44) : dp(kStrip));
    m_card->setHint(m_attachments.empty() ? QString() : QString::number(m_attachments.size()));
    m_add->setEnabled(mayChange());
    m_rename->setEnabled(mayChange() && !m_attachments.empty());
}

bool AttachmentCard::mayChange() const
{
    const ServiceContext& service = m_context.workplace.context();
    switch (m_owner) {
    case AttachmentOwner::Agreement:
        return service.may(Permission::IssueAgreement);
    case AttachmentOwner::Complaint:
        return service.may(Permission::LogComplaint);
    case AttachmentOwner::Survey:
        return service.may(Permission::TakeSurvey);
    default:
        return service.may(Permission::RespondOrder);
    }
}

void AttachmentCard::fail(const Failure& failure)
{
    Q_EMIT messageRequested(failure.kind == FailureKind::Conflict ? Tone::Warning : Tone::Error,
                            failure.lines().join(u'\n'));
}

const Attachment* AttachmentCard::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_attachments.size()) ? &m_attachments[std::size_t(row)] : nullptr;
}

void AttachmentCard::choose()
{
    const std::optional<QString> path =
        m_context.prompt.openFile(this, tr("Add a photo or file"),
                                  tr("Photos and documents (*.jpg *.jpeg *.png *.webp *.heic *.pdf *.doc *.docx *.xls "
                                     "*.xlsx *.txt *.mp4);;All files (*)"));
    if (path && !path->isEmpty())
        m_import.addFiles(m_owner, m_ownerId, {*path});
}

void AttachmentCard::paste()
{
    if (!take(QGuiApplication::clipboard()->mimeData()))
        Q_EMIT messageRequested(Tone::Info, tr("The clipboard holds no picture and no file."));
}

bool AttachmentCard::take(const QMimeData* mime)
{
    if (!mime || m_ownerId <= 0 || !mayChange())
        return false;
    QStringList paths;
    for (const QUrl& url : mime->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty()) {
        m_import.addFiles(m_owner, m_ownerId, paths);
        return true;
    }
    if (!mime->hasImage())
        return false;
    const QDateTime now = inZone(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    m_import.addPicture(m_owner, m_ownerId, qvariant_cast<QImage>(mime->imageData()),
                        tr("Picture %1").arg(now.toString(QStringLiteral("yyyy-MM-dd HHmmss"))));
    return true;
}

void AttachmentCard::openCurrent()
{
    const Attachment* attachment = current();
    if (!attachment)
        return;
    const Outcome<QByteArray> content = m_context.workplace.attachments().content(attachment->id);
    if (!content)
        return fail(content.error());
    const QString path =
        m_opened.filePath(QString::number(attachment->id.value) + QLatin1Char('-') + safeName(attachment->name));
    if (!QFile::exists(path)) {
        if (const Done written = writeVerified(path, *content); !written)
            return fail(written.error());
    }
    if (!m_opener(path))
        Q_EMIT messageRequested(Tone::Warning, tr("No program opens \"%1\".").arg(attachment->name));
}

void AttachmentCard::saveCurrent()
{
    const Attachment* attachment = current();
    if (!attachment)
        return;
    const std::optional<QString> path =
        m_context.prompt.saveFile(this, tr("Save the file"), safeName(attachment->name), tr("All files (*)"));
    if (!path || path->isEmpty())
        return;
    const Outcome<QByteArray> content = m_context.workplace.attachments().content(attachment->id);
    const Done written = content ? writeVerified(*path, *content) : Done(content.error());
    if (!written)
        return fail(written.error());
    Q_EMIT messageRequested(Tone::Success, tr("Saved as %1.").arg(*path));
}

void AttachmentCard::renameCurrent()
{
    const Attachment* attachment = current();
    if (!attachment)
        return;
    const AttachmentId id = attachment->id;
    const qint64 revision = attachment->revision;
    const std::optional<QString> name =
        m_context.prompt.askText(this, {tr("Rename the file"), {}, attachment->name, tr("Rename"), {}, false});
    if (!name)
        return;
    if (const Done renamed = m_context.workplace.attachments().rename(id, revision, *name); !renamed)
        fail(renamed.error());
    refresh();
}

void AttachmentCard::removeCurrent()
{
    const Attachment* attachment = current();
    if (!attachment || !mayChange())
        return;
    const QString name = attachment->name;
    const AttachmentId id = attachment->id;
    const Done removed = m_context.workplace.attachments().remove(id, attachment->revision);
    if (removed) {
        m_removed = id;
        m_undoText->setText(tr("\"%1\" is removed.").arg(name));
        m_undoBar->show();
    } else {
        fail(removed.error());
    }
    refresh();
}

void AttachmentCard::undo()
{
    if (!m_removed.isValid())
        return;
    const Done restored = m_context.workplace.attachments().restore(m_removed);
    m_removed = {};
    m_undoBar->hide();
    if (!restored)
        fail(restored.error());
    refresh();
    m_list->setFocus();
}

void AttachmentCard::showWaiting()
{
    const int waiting = m_import.waiting();
    const int failed = m_import.failed();
    m_waiting->setText(waiting > 0  ? tr("%1 being taken in …").arg(waiting)
                       : failed > 0 ? tr("%1 not kept yet").arg(failed)
                                    : QString());
    m_waiting->setVisible(waiting > 0 || failed > 0);
    m_retry->setVisible(failed > 0 && waiting == 0);
}

void AttachmentCard::showMenu(const QPoint& at)
{
    if (!current())
        return;
    QMenu menu(this);
    connect(menu.addAction(tr("Open")), &QAction::triggered, this, &AttachmentCard::openCurrent);
    connect(menu.addAction(tr("Save as …")), &QAction::triggered, this, &AttachmentCard::saveCurrent);
    menu.addAction(m_rename);
    QAction* removing = menu.addAction(tr("Remove"));
    removing->setEnabled(mayChange());
    connect(removing, &QAction::triggered, this, &AttachmentCard::removeCurrent);
    menu.exec(m_list->mapToGlobal(at));
}

void AttachmentCard::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasImage())
        event->acceptProposedAction();
}

void AttachmentCard::dragMoveEvent(QDragMoveEvent* event)
{
    event->acceptProposedAction();
}

void AttachmentCard::dropEvent(QDropEvent* event)
{
    if (take(event->mimeData()))
        event->acceptProposedAction();
}

bool AttachmentCard::eventFilter(QObject* watched, QEvent* event)
{
    if ((watched != m_list && watched != m_stack->widget(1)) || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Paste))
        paste();
    else if (key->matches(QKeySequence::Undo))
        undo();
    else if (key->key() == Qt::Key_Delete)
        removeCurrent();
    else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        openCurrent();
    else
        return false;
    return true;
}

} // namespace sanbao
