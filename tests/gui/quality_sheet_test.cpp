// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet for the maker from the button to the printed page: what stands on it is read back from the PDF.
#include "core/service/attachment_desk.h"
#include "core/service/report_desk.h"
#include "tests/support/page_store.h"
#include "ui/dashboard/analysis_page.h"
#include "ui/dashboard/report_view.h"
#include "ui/widgets/action_button.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QSignalSpy>

using namespace sanbao;
using namespace sanbao::test;

namespace {

/// A photo larger than it may be on paper, each in a colour of its own.
QByteArray photograph(int hue)
{
    QImage image(1600, 1200, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(hue % 360, 200, 200));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 85);
    return bytes;
}

struct Manager : PageStore
{
    QString lastPaper;
    std::vector<QString> numbers;
    std::unique_ptr<AnalysisPage> page;

    void repair(const char* serial, const QString& fault, int photos)
    {
        IntakeRequest request;
        request.customerName = QStringLiteral("欧阳建国");
        request.phone = QStringLiteral("13912345678");
        request.category = QStringLiteral("refrigerator");
        request.brand = QStringLiteral("海宁");
        request.model = QStringLiteral("BCD470");
        request.serial = QLatin1String(serial);
        request.installedOn = QStringLiteral("2025-03-01");
        request.fault = QStringLiteral("坏了");
        request.faultCode = fault;
        const Outcome<IntakeAnswer> answer = place->intake().accept(request);
        REQUIRE_DONE(answer);
        numbers.push_back(place->orders().open(answer->order)->order.number);
        for (int i = 0; i < photos; ++i) {
            Attachment photo;
            photo.ownerId = answer->order.value;
            photo.name = QStringLiteral("%1.png").arg(i);
            photo.mediaType = QStringLiteral("image/png");
            photo.width = photo.height = 8;
            REQUIRE_DONE(place->attachments().add(photo, photograph(int(numbers.size()) * 100 + i * 30)));
        }
    }
    void open()
    {
        page = std::make_unique<AnalysisPage>(context);
        Route route{QStringLiteral("analysis"), 0, {}};
        route.extras.insert(QStringLiteral("month"), QStringLiteral("2026-03"));
        route.extras.insert(QStringLiteral("view"), int(AnalysisView::Reports));
        route.extras.insert(QStringLiteral("report"), int(ReportKind::TopModels));
        QSignalSpy painted(page->findChild<ReportView*>(), &ReportView::shown);
        show(*page, route);
        REQUIRE((painted.count() > 0 || painted.wait(15'000)));
    }
    /// Presses the button, suggests, and reads the words of the page without any blanks.
    QString sheet(const QString& suggestion)
    {
        const QString path = folder.filePath(QStringLiteral("maker%1.pdf").arg(prompt.fileTitles().size()));
        lastPaper = path;
        prompt.answerText(suggestion);
        prompt.answerFile(path);
        field<ActionButton>(*page, "report.sheet")->setFocus();
        press(Qt::Key_Space);
        REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }, 15'000));
        QString text = read(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), QStringLiteral("-enc"),
                                                          QStringLiteral("UTF-8"), path, QStringLiteral("-")});
        text.removeIf([](QChar c) { return c.isSpace(); });
        return text;
    }
    /// Widths in dots of the pictures on the last paper, and how finely they are printed.
    std::vector<std::pair<int, int>> pictures() const
    {
        std::vector<std::pair<int, int>> found;
        const QStringList lines =
            read(QStringLiteral("pdfimages"), {QStringLiteral("-list"), lastPaper}).split(QLatin1Char('\n'));
        for (const QString& line : lines.mid(2)) {
            const QStringList cells = line.simplified().split(QLatin1Char(' '));
            if (cells.value(2) == QLatin1String("image"))
                found.emplace_back(cells.value(3).toInt(), cells.value(12).toInt());
        }
        return found;
    }
    static QString read(const QString& program, const QStringList& arguments)
    {
        QProcess reader;
        reader.start(program, arguments);
        REQUIRE(reader.waitForFinished(60'000));
        return QString::fromUtf8(reader.readAllStandardOutput());
    }
};

} // namespace

TEST_CASE("The sheet for the maker names model, fault, how often, photos with their orders, and the suggestion",
          "[S2-132]")
{
    Manager manager;
    manager.repair("SN-1", QStringLiteral("RF01"), 2);
    manager.repair("SN-2", QStringLiteral("RF01"), 1);
    manager.repair("SN-3", QStringLiteral("RF05"), 0);
    manager.open();
    const QString text = manager.sheet(QStringLiteral("毛细管改用直径0.8毫米"));
    INFO(text.toStdString());
    CHECK(text.contains(QStringLiteral("2026-03")));
    CHECK(text.contains(QStringLiteral("海宁BCD470")));
    CHECK(text.contains(QStringLiteral("Doesnotcool267%123"))); // two of three repairs, twelve months in use
    CHECK(text.contains(QStringLiteral("Noisy133%120")));
    CHECK(text.contains(QStringLiteral("Photos3inall")));
    const auto pictures = manager.pictures();
    REQUIRE(pictures.size() == 3); // drawn, not only counted, and no larger than paper can show
    for (const auto& [width, dotsPerInch] : pictures) {
        CHECK(width < 1000);
        CHECK(dotsPerInch >= 280);
        CHECK(dotsPerInch <= 320);
    }
    CHECK(text.count(QStringLiteral("Doesnotcool:") + manager.numbers[0]) == 2); // the captions of its two photos
    CHECK(text.contains(manager.numbers[0] + QStringLiteral("(2)")));
    CHECK(text.contains(manager.numbers[1] + QStringLiteral("(1)")));
    CHECK_FALSE(text.contains(manager.numbers[2] + QStringLiteral("(")));
    CHECK(text.contains(manager.numbers[2]));
    CHECK(text.contains(QStringLiteral("Suggestion")));
    CHECK(text.contains(QStringLiteral("毛细管改用直径0.8毫米")));
    const std::vector<TextQuestion>& asked = manager.prompt.textQuestions();
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().mayBeEmpty);
}

TEST_CASE("Without photos the sheet for the maker speaks of none, and backing out makes none")
{
    Manager manager;
    manager.repair("SN-1", QStringLiteral("RF01"), 0);
    manager.open();
    CHECK_FALSE(manager.sheet(QStringLiteral("")).contains(QStringLiteral("inall")));
    CHECK(manager.pictures().empty());
    manager.prompt.answerText(std::nullopt);
    manager.press(Qt::Key_Space);
    CHECK(manager.prompt.fileTitles().size() == 1);
}
