// SPDX-License-Identifier: GPL-3.0-or-later
// Photos and files on the card of an order: dragged, pasted, turned, made smaller, renamed, removed and put back.
#include "core/service/attachment_desk.h"
#include "tests/support/catch.h"
#include "tests/support/page_store.h"
#include "ui/attachments/attachment_card.h"

#include <QBuffer>
#include <QClipboard>
#include <QFile>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QUrl>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

using namespace sanbao;
using namespace sanbao::test;

namespace {

QImage scene(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < width; ++x)
            line[x] = qRgb((x * 7 + y) % 256, (y * 3) % 256, (x + y * 5) % 256);
    }
    QPainter(&image).fillRect(0, 0, width / 4, height / 4, Qt::red);
    return image;
}

QByteArray jpeg(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 80);
    return bytes;
}

/// A camera's note that the picture has to be turned by a quarter to stand upright.
QByteArray turned(const QByteArray& picture)
{
    QByteArray tiff("II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0", 26);
    QByteArray body = QByteArray("Exif\0\0", 6) + tiff;
    const int length = int(body.size()) + 2;
    QByteArray segment("\xff\xe1", 2);
    segment.append(char(length >> 8)).append(char(length & 0xff)).append(body);
    return picture.left(2) + segment + picture.mid(2);
}

struct CardStory : PageStore
{
    WorkOrderId order = log(QStringLiteral("张伟"), QStringLiteral("13800138301"));
    AttachmentCard card{context};
    QStringList told;

    CardStory()
    {
        QObject::connect(&card, &AttachmentCard::messageRequested, &card,
                         [this](Tone, const QString& text) { told << text; });
        card.resize(600, 260);
        card.show();
        REQUIRE(QTest::qWaitForWindowExposed(&card));
        card.activateWindow();
        card.setOwner(AttachmentOwner::WorkOrder, order.value);
    }
    QString put(const char* name, const QByteArray& bytes)
    {
        const QString path = folder.filePath(QString::fromUtf8(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    void drop(const QStringList& paths)
    {
        QMimeData mime;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls.append(QUrl::fromLocalFile(path));
        mime.setUrls(urls);
        REQUIRE(card.take(&mime));
        settle();
    }
    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return !card.isBusy(); }, 20000));
    }
    std::vector<Attachment> files()
    {
        return place->attachments().of(AttachmentOwner::WorkOrder, order.value).value_or(std::vector<Attachment>());
    }
    QImage picture(const Attachment& attachment)
    {
        return QImage::fromData(place->attachments().content(attachment.id).value_or(QByteArray()));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        card.list()->setFocus();
        QTest::keyClick(card.list(), key, modifiers);
    }
};

} // namespace

TEST_CASE("A dragged photo is turned upright, made smaller and loses the camera's notes")
{
    CardStory story;
    story.drop({story.put("IMG_0001.JPG", turned(jpeg(scene(3000, 2000))))});
    REQUIRE(story.files().size() == 1);
    const Attachment photo = story.files().front();
    CHECK(photo.width == 1365); // 2000 of 3000 at 2048, and turned
    CHECK(photo.height == 2048);
    const QImage kept = story.picture(photo);
    CHECK(kept.size() == QSize(1365, 2048));
    CHECK(qRed(kept.pixel(1300, 40)) > 200); // the red corner went from the upper left to the upper right
    CHECK(qGreen(kept.pixel(1300, 40)) < 60);
    CHECK_FALSE(story.place->attachments().content(photo.id)->contains("Exif"));
    CHECK(std::max(QImage::fromData(photo.thumbnail).width(), QImage::fromData(photo.thumbnail).height()) == 192);
    CHECK(story.card.list()->count() == 1);
    CHECK(story.told.isEmpty());
}

TEST_CASE("A small upright photo and a document are kept byte for byte")
{
    CardStory story;
    const QByteArray small = jpeg(scene(800, 600));
    const QByteArray pdf("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
    story.drop({story.put("small.jpg", small), story.put("发票.pdf", pdf)});
    REQUIRE(story.files().size() == 2);
    CHECK(*story.place->attachments().content(story.files()[0].id) == small);
    CHECK(*story.place->attachments().content(story.files()[1].id) == pdf);
    CHECK(story.files()[1].mediaType == QStringLiteral("application/pdf"));
    CHECK(story.files()[1].name == QStringLiteral("发票.pdf"));
}

TEST_CASE("A picture is pasted, a second time it is recognised, text is not taken for one")
{
    CardStory story;
    QGuiApplication::clipboard()->setImage(scene(400, 300));
    story.key(Qt::Key_V, Qt::ControlModifier);
    story.settle();
    REQUIRE(story.files().size() == 1);
    CHECK(story.files().front().isPicture());
    story.key(Qt::Key_V, Qt::ControlModifier);
    story.settle();
    CHECK(story.files().size() == 1);
    REQUIRE(story.told.size() == 1);
    CHECK(story.told.front().contains(QStringLiteral("attached already")));
    QGuiApplication::clipboard()->setText(QStringLiteral("text"));
    story.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(story.told.size() == 2);
}

TEST_CASE("Files are opened, renamed, removed and put back with the keyboard")
{
    CardStory story;
    const QByteArray small = jpeg(scene(300, 200));
    story.drop({story.put("a.jpg", small)});
    QString opened;
    story.card.setOpener([&opened](const QString& path) {
        opened = path;
        return true;
    });
    story.key(Qt::Key_Return);
    QFile copy(opened);
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == small);

    story.prompt.answerText(QStringLiteral("铭牌.jpg"));
    story.key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(story.card.list()->item(0)->text() == QStringLiteral("铭牌.jpg"));

    story.key(Qt::Key_Delete);
    CHECK(story.files().empty());
    CHECK(story.card.findChild<QPushButton*>(QStringLiteral("attachment.undo"))->isVisible());
    QTest::keyClick(story.card.list(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(story.files().size() == 1);
}

TEST_CASE("What cannot be kept is told with its name: programs, broken pictures, what is too large")
{
    CardStory story;
    story.drop({story.put("setup.exe", QByteArray("MZ\x90\0\3\0\0\0", 8) + QByteArray(200, '\0')),
                story.put("broken.bmp", QByteArray("BM") + QByteArray(60, '\xff')), story.put("empty.txt", {}),
                story.put("film.mp4", QByteArray("\0\0\0\x18"
                                                 "ftypmp42",
                                                 12) +
                                          QByteArray(21 * 1024 * 1024, 'x'))});
    CHECK(story.files().empty());
    const QString told = story.told.join(u'\n');
    for (const char* name : {"setup.exe", "broken.bmp", "empty.txt", "film.mp4"})
        CHECK(told.contains(QLatin1String(name)));
}

TEST_CASE("A full disk is told and the file waits for another try")
{
    CardStory story;
    const qint64 pages = story.number(QStringLiteral("PRAGMA page_count"));
    story.number(QStringLiteral("PRAGMA max_page_count = %1").arg(pages + 60));
    story.drop({story.put("a.jpg", jpeg(scene(2000, 2000)))});
    CHECK(story.files().empty());
    CHECK(story.told.size() == 1);
    auto* retry = story.card.findChild<QPushButton*>(QStringLiteral("attachment.retry"));
    REQUIRE(retry->isVisible());
    story.number(QStringLiteral("PRAGMA max_page_count = 1000000"));
    retry->click();
    story.settle();
    CHECK(story.files().size() == 1);
    CHECK_FALSE(retry->isVisible());
}

#ifdef Q_OS_LINUX
TEST_CASE("Taking in a large photo never keeps the window's thread busy for 50 ms")
{
    CardStory story;
    const QString path = story.put("large.jpg", turned(jpeg(scene(5000, 4000))));
    const auto worked = [] {
        timespec spent{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
        return double(spent.tv_sec) * 1000 + double(spent.tv_nsec) / 1e6;
    };
    double longest = 0;
    double last = worked();
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &beat, [&] {
        longest = std::max(longest, worked() - last);
        last = worked();
    });
    beat.start(0);
    story.drop({path});
    CHECK(story.files().size() == 1);
    INFO("longest turn " << longest << " ms of work");
    CHECK(longest < 50);
}
#endif

TEST_CASE("The card is for records that exist, and roles that only look cannot add")
{
    CardStory story;
    story.card.setOwner(AttachmentOwner::Complaint, 0);
    CHECK(story.card.isHidden());
    story.place->context().session.role = Role::Auditor;
    story.card.setOwner(AttachmentOwner::WorkOrder, story.order.value);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(story.put("a.jpg", jpeg(scene(100, 100))))});
    CHECK_FALSE(story.card.take(&mime));
    CHECK_FALSE(story.card.findChild<QPushButton*>(QStringLiteral("attachment.add"))->isEnabled());
}
