// SPDX-License-Identifier: GPL-3.0-or-later
// Photos and files inside the store's file: in pieces, each content once, never half, never lost.
#include "core/service/attachment_desk.h"
#include "core/service/intake_desk.h"
#include "core/service/workplace.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

using namespace sanbao;
using namespace sanbao::test;

namespace {

QByteArray noise(int bytes, int seed = 1)
{
    QByteArray content;
    content.reserve(bytes);
    quint32 state = quint32(seed) * 2654435761u + 1;
    for (int i = 0; i < bytes; ++i) {
        state = state * 1664525u + 1013904223u;
        content.append(char(state >> 24));
    }
    return content;
}

struct FileStory : TemporaryStore
{
    qint64 order = take("13800138301");

    qint64 take(const char* phone)
    {
        IntakeRequest request;
        request.customerName = QStringLiteral("张伟");
        request.phone = QLatin1String(phone);
        request.category = QStringLiteral("refrigerator");
        request.fault = QStringLiteral("漏水");
        const Outcome<IntakeAnswer> answer = place->intake().accept(request);
        REQUIRE_DONE(answer);
        return answer->order.value;
    }
    AttachmentDesk& desk() { return place->attachments(); }
    Attachment about(qint64 id, const char* name = "照片.jpg")
    {
        Attachment attachment;
        attachment.ownerId = id;
        attachment.name = QString::fromUtf8(name);
        attachment.mediaType = QStringLiteral("image/jpeg");
        attachment.width = 640;
        attachment.height = 480;
        return attachment;
    }
    std::vector<Attachment> files(qint64 id)
    {
        const auto found = desk().of(AttachmentOwner::WorkOrder, id);
        REQUIRE_DONE(found);
        return *found;
    }
};

} // namespace

TEST_CASE("A file is kept byte for byte with its order, told on its timeline, and in every backup")
{
    FileStory story;
    const QByteArray photo = noise(900 * 1024);
    const Outcome<AttachmentId> id = story.desk().add(story.about(story.order), photo);
    REQUIRE_DONE(id);
    REQUIRE(story.files(story.order).size() == 1);
    CHECK(*story.desk().content(*id) == photo);
    CHECK(story.number(QStringLiteral("SELECT COUNT(*) FROM timeline_entry WHERE event = 'file_added'")) == 1);
    CHECK(story.number(QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'file_added'")) == 1);

    const QString copy = story.folder.filePath(QStringLiteral("copy.sqlite"));
    REQUIRE_DONE(story.database().backupTo(copy));
    const auto opened = Workplace::open(copy, OpenMode::ReadOnly, story.clock);
    REQUIRE_DONE(opened);
    CHECK(*(*opened)->attachments().content(*id) == photo);
}

TEST_CASE("The same content is stored once, whatever it belongs to, and once for each record")
{
    FileStory story;
    const qint64 other = story.take("13900139000");
    const QByteArray photo = noise(300 * 1024);
    REQUIRE_DONE(story.desk().add(story.about(story.order), photo));
    REQUIRE_DONE(story.desk().add(story.about(other, "同一张.jpg"), photo));
    CHECK(story.count("attachment") == 2);
    CHECK(story.count("stored_file") == 1);
    CHECK(story.number(QStringLiteral("SELECT SUM(LENGTH(content)) FROM stored_file_part")) == photo.size());
    const Outcome<AttachmentId> again = story.desk().add(story.about(story.order, "又一次.jpg"), photo);
    REQUIRE_REFUSED(again, FailureKind::Conflict);
    CHECK(again.error().message.contains(QStringLiteral("照片.jpg")));
}

TEST_CASE("A removed file can be put back, and nothing of it is destroyed")
{
    FileStory story;
    const QByteArray photo = noise(1000);
    const Outcome<AttachmentId> id = story.desk().add(story.about(story.order), photo);
    REQUIRE_DONE(id);
    REQUIRE_DONE(story.desk().remove(*id, 0));
    CHECK(story.files(story.order).empty());
    REQUIRE_REFUSED(story.desk().remove(*id, 1), FailureKind::Conflict);
    REQUIRE_DONE(story.desk().restore(*id));
    REQUIRE(story.files(story.order).size() == 1);
    CHECK(*story.desk().content(*id) == photo);
}

TEST_CASE("A file is renamed; an empty name and a stale view are refused")
{
    FileStory story;
    const Outcome<AttachmentId> id = story.desk().add(story.about(story.order), noise(1000));
    REQUIRE_DONE(id);
    REQUIRE_DONE(story.desk().rename(*id, 0, QStringLiteral("  铭牌.jpg ")));
    CHECK(story.files(story.order).front().name == QStringLiteral("铭牌.jpg"));
    REQUIRE_REFUSED(story.desk().rename(*id, 1, QStringLiteral(" ")), FailureKind::Invalid);
    REQUIRE_REFUSED(story.desk().rename(*id, 0, QStringLiteral("x")), FailureKind::Conflict);
}

TEST_CASE("A file that is too large or empty is refused with its size")
{
    FileStory story;
    const qint64 most = story.desk().limits().bytes;
    const Done large = story.desk().begin(AttachmentOwner::WorkOrder, QStringLiteral("00"), most + 1);
    REQUIRE_REFUSED(large, FailureKind::Invalid);
    CHECK(large.error().message.contains(QStringLiteral("20.0 MB")));
    REQUIRE_REFUSED(story.desk().begin(AttachmentOwner::WorkOrder, QStringLiteral("00"), 0), FailureKind::Invalid);
}

TEST_CASE("A full disk in the middle of a file is told, loses nothing, and the next try goes through")
{
    FileStory story;
    const QByteArray photo = noise(2 * 1024 * 1024);
    const qint64 pages = story.number(QStringLiteral("PRAGMA page_count"));
    story.number(QStringLiteral("PRAGMA max_page_count = %1").arg(pages + 150));
    const Outcome<AttachmentId> refused = story.desk().add(story.about(story.order), photo);
    REQUIRE_REFUSED(refused, FailureKind::Unavailable);
    CHECK(story.files(story.order).empty());
    CHECK(story.database().integrityProblems(true).isEmpty());
    CHECK(story.take("13700137000") > 0); // the counter goes on with what room is left
    story.number(QStringLiteral("PRAGMA max_page_count = 1000000"));
    const Outcome<AttachmentId> id = story.desk().add(story.about(story.order), photo);
    REQUIRE_DONE(id);
    CHECK(*story.desk().content(*id) == photo);
}

TEST_CASE("A file whose pieces did not all arrive never counts, and is cleared away after a day")
{
    FileStory story;
    const QByteArray photo = noise(600 * 1024);
    const QString hash = AttachmentDesk::hashOf(photo);
    REQUIRE_DONE(story.desk().begin(AttachmentOwner::WorkOrder, hash, photo.size()));
    REQUIRE_DONE(story.desk().putPart(hash, 0, photo.left(AttachmentDesk::kPartBytes)));
    Attachment half = story.about(story.order);
    half.hash = hash;
    half.bytes = photo.size();
    REQUIRE_REFUSED(story.desk().attach(half), FailureKind::Internal);
    CHECK(story.files(story.order).empty());
    CHECK_FALSE(story.desk().has(hash));
    story.clock.advance(std::chrono::hours(25));
    REQUIRE_DONE(story.desk().add(story.about(story.order), noise(100, 7)));
    CHECK(story.number(QStringLiteral("SELECT COUNT(*) FROM stored_file WHERE is_complete = 0")) == 0);
    CHECK(story.number(QStringLiteral("SELECT COUNT(*) FROM stored_file_part")) == 1);
}

TEST_CASE("Roles that only look may look at files and not change them")
{
    FileStory story;
    const Outcome<AttachmentId> id = story.desk().add(story.about(story.order), noise(1000));
    REQUIRE_DONE(id);
    story.place->context().session.role = Role::Auditor;
    CHECK(story.files(story.order).size() == 1);
    CHECK(story.desk().content(*id).has_value());
    REQUIRE_REFUSED(story.desk().add(story.about(story.order), noise(1000, 3)), FailureKind::Denied);
    REQUIRE_REFUSED(story.desk().remove(*id, 0), FailureKind::Denied);
}

TEST_CASE("The longest edge of photos is a setting with limits")
{
    FileStory story;
    CHECK(story.desk().limits().edge == 2048);
    REQUIRE_DONE(story.desk().setLongestEdge(1600));
    CHECK(story.desk().limits().edge == 1600);
    REQUIRE_REFUSED(story.desk().setLongestEdge(100), FailureKind::Invalid);
}
