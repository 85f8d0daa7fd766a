// SPDX-License-Identifier: GPL-3.0-or-later
// Pages out of the program: PDF bytes, PDF files, printers, pictures for the preview. A PDF is made in memory and then
// written through a temporary file, because a PDF writer reports success even when the disk is full.
#pragma once

#include "core/base/outcome.h"
#include "core/base/verified_file.h"
#include "ui/printing/page_set.h"

#include <QByteArray>
#include <QImage>

class QPrinter;

namespace sanbao {

Outcome<QByteArray> pdfBytes(const std::vector<PageSet>& parts, const QString& title);
Outcome<QByteArray> pdfBytes(const Document& document, const PaperFormat& format, const LayoutOptions& options = {});

/// Sends the parts to a printer as one job.
Done printTo(QPrinter& printer, const std::vector<PageSet>& parts, const QString& title);

/// One page as a picture, white paper, at this many pixels per inch.
QImage pageImage(const PageSet& pages, int page, double dotsPerInch);

} // namespace sanbao
