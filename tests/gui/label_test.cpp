// SPDX-License-Identifier: GPL-3.0-or-later
// Labels as a scanner sees them: rendered at the resolution of a label printer and read back with another program.
#include "tests/support/catch.h"
#include "tests/support/paper_samples.h"
#include "ui/printing/document_renderer.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace sanbao;
using namespace sanbao::test;

namespace {

constexpr double kPrinterDots = 203;
constexpr double kFineDots = 300;

QStringList codesOn(const QImage& image)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("label.png"));
    // Paper around the label, as a camera or scanner sees it.
    QImage wide(image.size() + QSize(80, 80), QImage::Format_RGB32);
    wide.fill(Qt::white);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            wide.setPixel(x + 40, y + 40, image.pixel(x, y));
    }
    REQUIRE(wide.save(path));
    QProcess process;
    process.start(QStringLiteral("zbarimg"), {QStringLiteral("-q"), path});
    REQUIRE(process.waitForFinished(60000));
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

UnitLabelPaper unitPaper()
{
    const OrderPaper order = orderPaper();
    UnitLabelPaper paper;
    paper.store = order.store;
    paper.product = order.product;
    paper.categoryName = order.categoryName;
    paper.customerName = order.customer.name;
    return paper;
}

} // namespace

TEST_CASE("Order and product labels of every size are read back as QR code and bar code")
{
    for (const Document& document : {orderLabel(orderPaper()), unitLabel(unitPaper())}) {
        for (const PaperFormat& format : labelFormats()) {
            INFO(document.title.toStdString()
                 << " " << document.number.toStdString() << " on " << format.code.toStdString());
            const PageSet pages(document, format);
            REQUIRE(pages.pageCount() == 1);
            const bool narrow = format.widthMm < 50;
            const QStringList codes = codesOn(pageImage(pages, 0, narrow ? kFineDots : kPrinterDots));
            CHECK(codes.contains(QStringLiteral("QR-Code:") + document.number));
            CHECK(codes.contains(QStringLiteral("CODE-128:") + document.number));
        }
    }
}

TEST_CASE("A label is one page, exact in size, and nothing on it runs over the edge, however long the names")
{
    for (const Names names : {Names::Usual, Names::Long, Names::Hostile}) {
        const Document document = orderLabel(orderPaper(names));
        for (const PaperFormat& format : labelFormats()) {
            INFO(format.code.toStdString());
            const PageSet pages(document, format);
            REQUIRE(pages.pageCount() == 1);
            CHECK(pages.sizeMm() == QSizeF(format.widthMm, format.heightMm));
            const QImage image = pageImage(pages, 0, kPrinterDots);
            const int edge = int(kPrinterDots / 25.4); // one millimetre
            int dark = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const bool outside =
                        x < edge || y < edge || x >= image.width() - edge || y >= image.height() - edge;
                    dark += outside && qGray(image.pixel(x, y)) < 200 ? 1 : 0;
                }
            }
            CHECK(dark == 0);
        }
    }
}

TEST_CASE("A label shows the surname and the last four digits, not who the customer is")
{
    const QString text = textsOf(orderLabel(orderPaper())).join(u'\n');
    const OrderPaper order = orderPaper();
    const QString phone = order.order.contactPhone.isEmpty() ? order.customer.phone : order.order.contactPhone;
    CHECK(text.contains(phone.right(4)));
    CHECK_FALSE(text.contains(phone));
    CHECK_FALSE(text.contains(customerName(Names::Usual)));
}

TEST_CASE("A serial number too long for a bar code keeps its square code")
{
    UnitLabelPaper paper = unitPaper();
    paper.product.serial = QStringLiteral("SN-ABCDEFGHIJKLMNOPQRSTUVWXYZ-abcdefghijklmnop-0123456789");
    const Document document = unitLabel(paper);
    const QStringList codes = codesOn(pageImage(PageSet(document, labelFormats().back()), 0, kFineDots));
    CHECK(codes == QStringList{QStringLiteral("QR-Code:") + paper.product.serial});
}
