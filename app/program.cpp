// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/tour.h"
#include "core/service/demo_history.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QTextStream>
#include <QTimer>

namespace sanbao {

namespace {

constexpr char kLastFileKey[] = "file/last";

QString fileFilter()
{
    return Program::tr("Store files (*.sqlite *.db);;All files (*)");
}

} // namespace

Program::Program(ProgramOptions options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_appearance.start(m_options.language, m_options.theme, m_options.scale);
    connect(&m_instance, &SingleInstance::raiseRequested, this, [this] {
        QWidget* window = m_station ? static_cast<QWidget*>(&m_station->window()) : m_welcome.get();
        if (!window)
            return;
        window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
        window->raise();
        window->activateWindow();
    });
}

Program::~Program() = default;

QString Program::wantedFile() const
{
    if (!m_options.file.isEmpty())
        return QFileInfo(m_options.file).absoluteFilePath();
    const QString named = qEnvironmentVariable("SANBAO_DB");
    if (!named.isEmpty())
        return QFileInfo(named).absoluteFilePath();
    const QString last = QSettings().value(QLatin1String(kLastFileKey)).toString();
    return last.isEmpty() ? usualFile() : last;
}

bool Program::start()
{
    const QString file = wantedFile();
    if (SingleInstance::raiseOther(file))
        return false;
    // A store that was open before and is gone now is told as such; any other missing file is a first start.
    const bool remembered = QSettings().value(QLatin1String(kLastFileKey)).toString() == file;
    if (QFileInfo::exists(file) || remembered)
        open(file);
    else
        welcome().showWelcome(file);
    if (m_welcome)
        m_welcome->show();
    return true;
}

WelcomeWindow& Program::welcome()
{
    if (!m_welcome) {
        m_welcome = std::make_unique<WelcomeWindow>(m_appearance);
        connect(m_welcome.get(), &WelcomeWindow::createRequested, this, &Program::create);
        connect(m_welcome.get(), &WelcomeWindow::demoRequested, this, &Program::openDemo);
        connect(m_welcome.get(), &WelcomeWindow::openOtherRequested, this, &Program::chooseOther);
        connect(m_welcome.get(), &WelcomeWindow::retryRequested, this, &Program::open);
    }
    return *m_welcome;
}

void Program::open(const QString& file)
{
    Outcome<std::unique_ptr<Workplace>> workplace = openWorkplace(file);
    if (!workplace) {
        welcome().showTrouble(file, workplace.error());
        m_welcome->show();
        return;
    }
    enter(std::move(workplace).value(), Memory::Remember);
}

Outcome<std::unique_ptr<Workplace>> Program::openWorkplace(const QString& file)
{
    return Workplace::open(file, OpenMode::ReadWrite, m_clock);
}

void Program::openDemo()
{
    const QString file = QFileInfo(usualFile()).dir().filePath(QStringLiteral("demo.sqlite"));
    if (!QFileInfo::exists(file)) {
        QApplication::setOverrideCursor(Qt::WaitCursor);
        const StoreSetup setup{QStringLiteral("appliance"), QStringLiteral("DEMO"), tr("Demo store"), true};
        const Done made = createDemoStore(file, setup, QDate::currentDate(), DemoOptions());
        QApplication::restoreOverrideCursor();
        if (!made) {
            welcome().showRefusal(made.error());
            return;
        }
    }
    Outcome<std::unique_ptr<Workplace>> workplace = openWorkplace(file);
    if (!workplace) {
        welcome().showTrouble(file, workplace.error());
        return;
    }
    enter(std::move(workplace).value(), Memory::Forget);
}

void Program::enter(std::unique_ptr<Workplace> workplace, Memory memory)
{
    const QString file = workplace->path();
    m_station = std::make_unique<Station>(std::move(workplace), m_prompt, m_appearance, [this] { chooseOther(); });
    if (memory == Memory::Remember && m_options.file.isEmpty())
        QSettings().setValue(QLatin1String(kLastFileKey), file);
    m_instance.listenFor(file);
    m_station->show();
    if (m_welcome) {
        m_welcome->hide();
        m_welcome.release()->deleteLater();
    }
}

void Program::create(const StoreSetup& setup)
{
    QString file = wantedFile();
    if (QFileInfo::exists(file)) {
        // The usual place is taken by a store that could not be opened: it stays untouched beside the new one.
        const std::optional<QString> chosen =
            m_prompt.saveFile(m_welcome.get(), tr("Where should the new store be kept?"),
                              QFileInfo(file).dir().filePath(setup.code + QStringLiteral(".sqlite")), fileFilter());
        if (!chosen)
            return;
        file = *chosen;
    }
    Outcome<std::unique_ptr<Workplace>> workplace = Workplace::create(file, setup, m_clock);
    if (!workplace) {
        welcome().showRefusal(workplace.error());
        return;
    }
    enter(std::move(workplace).value(), Memory::Remember);
}

void Program::chooseOther()
{
    QWidget* parent = m_station ? static_cast<QWidget*>(&m_station->window()) : m_welcome.get();
    const std::optional<QString> chosen = m_prompt.openFile(parent, tr("Open a store"), fileFilter());
    if (!chosen)
        return;
    if (m_station && !m_station->window().stack()->mayLeave())
        return;
    // Later, because the page that asked is about to go.
    QTimer::singleShot(0, this, [this, file = *chosen] {
        if (m_station) {
            m_station->window().hide();
            m_station.reset();
        }
        m_options.file.clear();
        open(file);
    });
}

int Program::tour()
{
    const QString file = wantedFile();
    Outcome<std::unique_ptr<Workplace>> workplace = openWorkplace(file);
    if (!workplace) {
        QTextStream(stderr) << workplace.error().lines().join(QLatin1Char('\n')) << '\n';
        return 1;
    }
    Station station(std::move(workplace).value(), m_prompt, m_appearance, [] {});
    return runTour(station, m_appearance, m_options.tourFolder, m_options.tourSize);
}

} // namespace sanbao
