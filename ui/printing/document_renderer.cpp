// SPDX-License-Identifier: GPL-3.0-or-later
// The three devices pages are painted on.
#include "ui/printing/document_renderer.h"

#include "ui/printing/pdf_text_layer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

#include <algorithm>
#include <cmath>

namespace sanbao {

namespace {

class DocumentRenderer
{
    Q_DECLARE_TR_FUNCTIONS(DocumentRenderer)
};

QPageSize exactSize(const PageSet& pages)
{
    return QPageSize(pages.sizeMm(), QPageSize::Millimeter, pages.format().code, QPageSize::ExactMatch);
}

/// Notes which characters each font was used for.
class FontUses
{
public:
    void add(const QFont& font, const QString& text)
    {
        std::vector<char32_t>& characters = useOf(font).characters;
        for (const char32_t character : text.toUcs4()) {
            if (std::find(characters.begin(), characters.end(), character) == characters.end())
                characters.push_back(character);
        }
    }
    const std::vector<FontUse>& all() const { return m_uses; }

private:
    FontUse& useOf(const QFont& font)
    {
        for (size_t i = 0; i < m_uses.size(); ++i) {
            if (m_bold[i] == font.bold())
                return m_uses[i];
        }
        m_bold.push_back(font.bold());
        m_uses.push_back({QRawFont::fromFont(font), {}});
        return m_uses.back();
    }
    std::vector<FontUse> m_uses;
    std::vector<bool> m_bold;
};

} // namespace

Outcome<QByteArray> pdfBytes(const std::vector<PageSet>& parts, const QString& title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(int(kUnitsPerInch));
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Sanbao"));
    QPainter painter;
    FontUses fonts;
    std::vector<QSizeF> sizes;
    bool first = true;
    for (const PageSet& pages : parts) {
        writer.setPageSize(exactSize(pages));
        writer.setPageMargins(QMarginsF());
        for (int page = 0; page < pages.pageCount(); ++page) {
            const bool ready = first ? painter.begin(&writer) : writer.newPage();
            if (!ready)
                return Failure::of(FailureKind::Internal, DocumentRenderer::tr("The PDF could not be made."));
            first = false;
            pages.paint(painter, page);
            pages.visitLines(page, [&fonts](const QFont& font, const QString& text) { fonts.add(font, text); });
            sizes.push_back(pages.sizeMm());
        }
    }
    if (first || !painter.end())
        return Failure::of(FailureKind::Internal, DocumentRenderer::tr("The PDF could not be made."));
    return withTrueText(buffer.data(), fonts.all(), sizes);
}

Outcome<QByteArray> pdfBytes(const Document& document, const PaperFormat& format, const LayoutOptions& options)
{
    return pdfBytes({PageSet(document, format, options)}, document.title + QLatin1Char(' ') + document.number);
}

Done printTo(QPrinter& printer, const std::vector<PageSet>& parts, const QString& title)
{
    printer.setFullPage(true);
    printer.setDocName(title);
    QPainter painter;
    bool first = true;
    for (const PageSet& pages : parts) {
        printer.setPageSize(exactSize(pages));
        printer.setPageMargins(QMarginsF());
        for (int page = 0; page < pages.pageCount(); ++page) {
            if (first ? !painter.begin(&printer) : !printer.newPage())
                return Failure::of(FailureKind::Unavailable,
                                   DocumentRenderer::tr("The printer does not answer. Nothing was printed."));
            first = false;
            painter.resetTransform();
            painter.scale(printer.logicalDpiX() / kUnitsPerInch, printer.logicalDpiY() / kUnitsPerInch);
            pages.paint(painter, page);
        }
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        return Failure::of(FailureKind::Unavailable,
                           DocumentRenderer::tr("The printer reported an error. The paper may be incomplete."));
    return {};
}

QImage pageImage(const PageSet& pages, int page, double dotsPerInch)
{
    const QSizeF inches = pages.sizeMm() / 25.4;
    QImage image(QSize(int(std::ceil(inches.width() * dotsPerInch)), int(std::ceil(inches.height() * dotsPerInch))),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(dotsPerInch / kUnitsPerInch, dotsPerInch / kUnitsPerInch);
    pages.paint(painter, page);
    return image;
}

} // namespace sanbao
