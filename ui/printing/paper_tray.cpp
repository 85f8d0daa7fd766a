// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paper_tray.h"

#include <QCoreApplication>
#include <QPrinter>
#include <QPrinterInfo>

namespace sanbao {

namespace {

class Trays
{
    Q_DECLARE_TR_FUNCTIONS(Trays)
};

struct KnownTray
{
    QPrinter::PaperSource source;
    const char* code;
    const char* name;
};

constexpr KnownTray kTrays[] = {
    {QPrinter::Upper, "upper", QT_TRANSLATE_NOOP("Trays", "Upper tray")},
    {QPrinter::Middle, "middle", QT_TRANSLATE_NOOP("Trays", "Middle tray")},
    {QPrinter::Lower, "lower", QT_TRANSLATE_NOOP("Trays", "Lower tray")},
    {QPrinter::Manual, "manual", QT_TRANSLATE_NOOP("Trays", "Manual feed")},
    {QPrinter::Envelope, "envelope", QT_TRANSLATE_NOOP("Trays", "Envelope feed")},
    {QPrinter::Tractor, "tractor", QT_TRANSLATE_NOOP("Trays", "Tractor feed")},
    {QPrinter::LargeCapacity, "large", QT_TRANSLATE_NOOP("Trays", "Large capacity tray")},
    {QPrinter::Cassette, "cassette", QT_TRANSLATE_NOOP("Trays", "Cassette")},
};

} // namespace

std::vector<PaperTray> traysOf(const QString& printer)
{
    std::vector<PaperTray> trays{{QString(), Trays::tr("Automatic")}};
    const QPrinterInfo info = QPrinterInfo::printerInfo(printer);
    if (info.isNull())
        return trays;
#ifdef Q_OS_WIN
    const QList<QPrinter::PaperSource> present = QPrinter(info).supportedPaperSources();
    const auto has = [&present](QPrinter::PaperSource source) { return present.contains(source); };
#else
    // Qt does not tell here which drawers there are; a printer without the chosen one takes its usual paper.
    const auto has = [](QPrinter::PaperSource) { return true; };
#endif
    for (const KnownTray& tray : kTrays) {
        if (has(tray.source))
            trays.push_back({QLatin1String(tray.code), Trays::tr(tray.name)});
    }
    return trays;
}

void chooseTray(QPrinter& printer, const QString& code)
{
    for (const KnownTray& tray : kTrays) {
        if (code == QLatin1String(tray.code))
            printer.setPaperSource(tray.source);
    }
}

} // namespace sanbao
