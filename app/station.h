// SPDX-License-Identifier: GPL-3.0-or-later
// One open store on this screen: its services, the printing, the pages and the window, built in the order in which they
// need each other and taken down in reverse.
#pragma once

#include "app/pages.h"
#include "core/service/workplace.h"
#include "ui/printing/print_centre.h"
#include "ui/prompt/prompt.h"
#include "ui/shell/main_window.h"

#include <QObject>

#include <memory>

namespace sanbao {

class Appearance;
class WatchClock;

class Station final : public QObject
{
    Q_OBJECT
public:
    Station(std::unique_ptr<Workplace> workplace, Prompt& prompt, Appearance& appearance,
            std::function<void()> openOtherFile);
    ~Station() override;

    Workplace& workplace() { return *m_workplace; }
    MainWindow& window() { return *m_window; }
    /// Shows the window where and how large it was last.
    void show();

private:
    std::unique_ptr<Workplace> m_workplace;
    PrintCentre m_printing;
    PageContext m_context;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WatchClock> m_watch;
};

} // namespace sanbao
