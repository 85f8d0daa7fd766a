// SPDX-License-Identifier: GPL-3.0-or-later
// The running program: decides which window is shown (welcome, trouble, or the store's), opens and creates files, and
// keeps what lives longer than any of them: clock, prompt, look.
#pragma once

#include "app/program_options.h"
#include "app/single_instance.h"
#include "app/station.h"
#include "core/base/clock.h"
#include "ui/prompt/dialog_prompt.h"
#include "ui/style/appearance.h"
#include "ui/welcome/welcome_window.h"

#include <QObject>

#include <memory>

namespace sanbao {

class Program final : public QObject
{
    Q_OBJECT
public:
    explicit Program(ProgramOptions options, QObject* parent = nullptr);
    ~Program() override;

    /// Shows the first window. False when the store is open in another window, which came to the front instead.
    bool start();
    /// Pictures of every page; the exit code of the program.
    int tour();

private:
    QString wantedFile() const;
    void open(const QString& file);
    Outcome<std::unique_ptr<Workplace>> openWorkplace(const QString& file);
    enum class Memory { Remember, Forget };
    void enter(std::unique_ptr<Workplace> workplace, Memory memory);
    void create(const StoreSetup& setup);
    void openDemo();
    void chooseOther();
    WelcomeWindow& welcome();

    ProgramOptions m_options;
    SystemClock m_clock;
    DialogPrompt m_prompt;
    Appearance m_appearance;
    SingleInstance m_instance;
    std::unique_ptr<WelcomeWindow> m_welcome;
    std::unique_ptr<Station> m_station;
};

} // namespace sanbao
