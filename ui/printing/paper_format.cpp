// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes of the papers. Rolls: usable widths of the usual 203 dpi heads, 576 and 384 dots.
#include "ui/printing/paper_format.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

PaperFormat sheet(const QString& code, double width, double height, const QMarginsF& margins, double body)
{
    PaperFormat format;
    format.code = code;
    format.widthMm = width;
    format.heightMm = height;
    format.marginsMm = margins;
    format.bodyPoints = body;
    format.smallPoints = body * 0.85;
    return format;
}

PaperFormat continuousForm()
{
    PaperFormat format = sheet(QStringLiteral("241x140"), 241, 140, QMarginsF(15, 6, 15, 5), 10);
    format.smallPoints = 10;
    format.codeMm = 16;
    format.blackOnly = true;
    format.compactHead = true;
    return format;
}

PaperFormat roll(const QString& code, double width, double usable, double body)
{
    const double side = (width - usable) / 2;
    PaperFormat format = sheet(code, width, 0, QMarginsF(side, 4, side, 6), body);
    format.smallPoints = body - 0.5;
    format.codeMm = 22;
    format.blackOnly = true;
    return format;
}

PaperFormat labelFormat(const QString& code, double width, double height, double body)
{
    PaperFormat format = sheet(code, width, height, QMarginsF(2, 1.5, 2, 1.5), body);
    format.codeMm = height - 3 > 30 ? 22 : 16;
    format.blackOnly = true;
    format.label = true;
    return format;
}

std::vector<PaperFormat> allFormats()
{
    PaperFormat small = sheet(QStringLiteral("A5"), 148, 210, QMarginsF(11, 10, 11, 9), 9);
    small.codeMm = 17;
    return {sheet(QStringLiteral("A4"), 210, 297, QMarginsF(18, 15, 18, 13), 10), small, continuousForm(),
            roll(QStringLiteral("80mm"), 80, 72, 9), roll(QStringLiteral("58mm"), 58, 48, 8.5)};
}

} // namespace

const std::vector<PaperFormat>& paperFormats()
{
    static const std::vector<PaperFormat> formats = allFormats();
    return formats;
}

const std::vector<PaperFormat>& labelFormats()
{
    static const std::vector<PaperFormat> formats{labelFormat(QStringLiteral("60x40"), 60, 40, 8),
                                                  labelFormat(QStringLiteral("50x30"), 50, 30, 7),
                                                  labelFormat(QStringLiteral("40x30"), 40, 30, 6.5)};
    return formats;
}

std::vector<PaperFormat> papersFor(DocumentKind kind)
{
    if (isLabel(kind))
        return labelFormats();
    std::vector<PaperFormat> papers = paperFormats();
    const PaperSubject subject = subjectOf(kind);
    if (subject == PaperSubject::Store || subject == PaperSubject::Policy)
        std::erase_if(papers, [](const PaperFormat& format) { return format.isRoll() || format.compactHead; });
    return papers;
}

std::optional<PaperFormat> paperFormatFor(const QString& code)
{
    for (const auto* formats : {&paperFormats(), &labelFormats()}) {
        for (const PaperFormat& format : *formats) {
            if (format.code.compare(code, Qt::CaseInsensitive) == 0)
                return format;
        }
    }
    return std::nullopt;
}

QString paperName(const PaperFormat& format)
{
    if (format.isRoll())
        return QCoreApplication::translate("PaperFormat", "Receipt roll %1 mm").arg(format.widthMm);
    const QString size = QStringLiteral("%1 × %2 mm").arg(format.widthMm).arg(format.heightMm);
    if (format.label)
        return QCoreApplication::translate("PaperFormat", "Label %1").arg(size);
    if (format.compactHead)
        return QCoreApplication::translate("PaperFormat", "Continuous form %1").arg(size);
    return QStringLiteral("%1 (%2)").arg(format.code, size);
}

} // namespace sanbao
