// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "tests/support/scripted_prompt.h"
#include "ui/shell/main_window.h"
#include "ui/shell/nav_rail.h"
#include "ui/style/appearance.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/side_panel.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace sanbao;

namespace {

/// A page that counts how often it was built and remembers what it was asked to show.
class ProbePage final : public Page
{
public:
    ProbePage(const QString& name, int& built, QWidget* parent)
        : Page(parent)
        , m_name(name)
        , m_edit(new QLineEdit(this))
    {
        ++built;
        m_edit->setAccessibleName(name);
        auto* column = new QVBoxLayout(this);
        column->addWidget(m_edit);
        makeAction(this, QStringLiteral("Do on ") + name, QKeySequence(Qt::CTRL | Qt::Key_D));
    }
    QString title() const override { return m_name; }
    void open(const Route& route) override { m_id = route.id; }
    Done canLeave() override
    {
        if (m_stays)
            return Failure::of(FailureKind::Conflict, QStringLiteral("not yet"));
        return {};
    }
    QWidget* firstFocus() override { return m_edit; }

    QString m_name;
    QLineEdit* m_edit;
    qint64 m_id = 0;
    bool m_stays = false;
};

struct Shell
{
    int built[3] = {0, 0, 0};
    std::unique_ptr<MainWindow> window;

    Shell()
    {
        applyTheme(*qApp, ThemeKind::Light);
        PageRegistry pages;
        const char* const names[] = {"desk", "orders", "order"};
        for (int i = 0; i < 3; ++i) {
            const QString name = QLatin1String(names[i]);
            int& counter = built[i];
            const bool inRail = i < 2;
            pages.push_back(
                {name, inRail ? std::function<QString()>([name] { return name; }) : std::function<QString()>(),
                 QStringLiteral("orders"), inRail ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)) : QKeySequence(), i,
                 [name, &counter](QWidget* parent) -> Page* { return new ProbePage(name, counter, parent); }});
        }
        ShellServices services;
        services.storeName = [] { return QStringLiteral("West"); };
        services.badges = [] { return QHash<QString, int>{{QStringLiteral("orders"), 7}}; };
        services.search = [](const QString& text) {
            std::vector<SearchHitGroup> groups;
            if (text.startsWith(QLatin1Char('8')))
                groups.push_back({QStringLiteral("Customers"),
                                  QStringLiteral("user"),
                                  {{Route{QStringLiteral("orders"), 1, {}}, QStringLiteral("One"),
                                    QStringLiteral("first"), QStringLiteral("phone")},
                                   {Route{QStringLiteral("order"), 2, {}}, QStringLiteral("Two"),
                                    QStringLiteral("second"), QStringLiteral("phone")}}});
            return groups;
        };
        window = std::make_unique<MainWindow>(std::move(pages), services);
        window->resize(1280, 720);
        window->show();
        window->activateWindow();
        window->openRoute({QStringLiteral("desk"), 0, {}});
        QApplication::processEvents();
    }
    ProbePage* page() const { return static_cast<ProbePage*>(window->stack()->currentPage()); }
    QString place() const { return window->stack()->currentRoute().page; }
};

} // namespace

TEST_CASE("A page is built when it is first visited and kept afterwards")
{
    Shell shell;
    REQUIRE(shell.built[1] == 0);
    QTest::keyClick(shell.window.get(), Qt::Key_2, Qt::ControlModifier);
    REQUIRE(shell.place() == QStringLiteral("orders"));
    QTest::keyClick(shell.window.get(), Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(shell.window.get(), Qt::Key_2, Qt::ControlModifier);
    REQUIRE(shell.built[1] == 1);
}

TEST_CASE("A light page that was not seen for long is built anew, but never one with something open in it")
{
    applyTheme(*qApp, ThemeKind::Light);
    constexpr int kPages = 10;
    int built[kPages] = {};
    PageRegistry pages;
    for (int i = 0; i < kPages; ++i) {
        const QString name = QString::number(i);
        int& counter = built[i];
        PageEntry entry{name,
                        [name] { return name; },
                        QStringLiteral("orders"),
                        {},
                        0,
                        [name, &counter](QWidget* parent) -> Page* { return new ProbePage(name, counter, parent); }};
        entry.light = i < 2;
        pages.push_back(std::move(entry));
    }
    MainWindow window(std::move(pages), ShellServices());
    window.show();
    const auto visitAll = [&window] {
        for (int i = 0; i < kPages; ++i) {
            REQUIRE(window.openRoute({QString::number(i), 0, {}}));
            QApplication::processEvents();
        }
    };
    visitAll();
    REQUIRE(window.openRoute({QStringLiteral("0"), 0, {}}));
    CHECK(built[0] == 2);
    auto* panel = new SidePanel(QStringLiteral("half typed"), window.stack()->currentPage());
    panel->show();
    visitAll();
    REQUIRE(window.openRoute({QStringLiteral("0"), 0, {}}));
    CHECK(built[0] == 2);
    CHECK(built[1] == 2);
    CHECK(built[2] == 1);
    REQUIRE(window.stack()->goBack());
    CHECK(window.stack()->currentRoute().page == QStringLiteral("9"));
}

TEST_CASE("Back and forward walk the places that were visited")
{
    Shell shell;
    shell.window->openRoute({QStringLiteral("orders"), 0, {}});
    shell.window->openRoute({QStringLiteral("order"), 42, {}});
    QTest::keyClick(shell.window.get(), Qt::Key_Left, Qt::AltModifier);
    REQUIRE(shell.place() == QStringLiteral("orders"));
    QTest::keyClick(shell.window.get(), Qt::Key_Right, Qt::AltModifier);
    REQUIRE(shell.place() == QStringLiteral("order"));
    REQUIRE(shell.page()->m_id == 42);
}

TEST_CASE("A page with unfinished work is not left, and the reason is shown")
{
    Shell shell;
    shell.page()->m_stays = true;
    REQUIRE_FALSE(shell.window->openRoute({QStringLiteral("orders"), 0, {}}));
    REQUIRE(shell.place() == QStringLiteral("desk"));
    REQUIRE(shell.window->messageBar()->text() == QStringLiteral("not yet"));
    REQUIRE_FALSE(shell.window->close());
}

TEST_CASE("The one box finds while typing and opens the chosen hit with Enter")
{
    Shell shell;
    QTest::keyClick(shell.window.get(), Qt::Key_K, Qt::ControlModifier);
    SearchBox* box = shell.window->searchBox();
    REQUIRE(box->hasFocus());
    QTest::keyClicks(box, QStringLiteral("83"));
    REQUIRE(QTest::qWaitFor([box] { return box->isListOpen(); }, 2000));
    REQUIRE(box->hitCount() == 2);
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Return);
    REQUIRE(shell.place() == QStringLiteral("order"));
    REQUIRE(shell.page()->m_id == 2);
    REQUIRE(box->text().isEmpty());
}

TEST_CASE("Text that an input method is still composing does not search")
{
    Shell shell;
    SearchBox* box = shell.window->searchBox();
    box->activate();
    QInputMethodEvent composing(QStringLiteral("8wang"), {});
    QApplication::sendEvent(box, &composing);
    QTest::qWait(300);
    REQUIRE_FALSE(box->isListOpen());
    QInputMethodEvent committed;
    committed.setCommitString(QStringLiteral("83"));
    QApplication::sendEvent(box, &committed);
    REQUIRE(QTest::qWaitFor([box] { return box->isListOpen(); }, 2000));
}

TEST_CASE("The shortcut sheet lists every key of the page and of the window")
{
    Shell shell;
    QTest::keyClick(shell.window.get(), Qt::Key_F1);
    QStringList lines;
    for (const QLabel* label : shell.window->findChild<SidePanel*>()->findChildren<QLabel*>())
        lines << label->text();
    for (const QAction* action : shell.window->globalActions())
        REQUIRE(lines.contains(action->text()));
    REQUIRE(lines.contains(QStringLiteral("Do on desk")));
    QTest::keyClick(shell.window.get(), Qt::Key_F1);
    REQUIRE_FALSE(shell.window->findChild<SidePanel*>()->isVisible());
}

TEST_CASE("No two live actions share a key")
{
    Shell shell;
    for (const char* key : {"desk", "orders", "order"}) {
        shell.window->openRoute({QLatin1String(key), 0, {}});
        QList<QKeySequence> taken;
        for (const QAction* action : shell.window->findChildren<QAction*>()) {
            const auto* owner = qobject_cast<const QWidget*>(action->parent());
            if (action->shortcut().isEmpty() || !owner || !owner->isVisible())
                continue;
            INFO(action->text().toStdString());
            REQUIRE_FALSE(taken.contains(action->shortcut()));
            taken << action->shortcut();
        }
    }
}

TEST_CASE("The rail collapses to symbols and stays usable by keyboard and screen reader")
{
    Shell shell;
    const int wide = shell.window->rail()->width();
    QTest::keyClick(shell.window.get(), Qt::Key_B, Qt::ControlModifier);
    REQUIRE(shell.window->rail()->isCollapsed());
    REQUIRE(shell.window->rail()->maximumWidth() < wide);
    auto* orders = shell.window->findChild<NavButton*>(QStringLiteral("nav.orders"));
    REQUIRE(orders->accessibleName() == QStringLiteral("orders, 7 waiting"));
    orders->setFocus();
    QTest::keyClick(orders, Qt::Key_Space);
    REQUIRE(shell.place() == QStringLiteral("orders"));
    QTest::keyClick(shell.window.get(), Qt::Key_B, Qt::ControlModifier);
    REQUIRE_FALSE(shell.window->rail()->isCollapsed());
}

TEST_CASE("A change of language rebuilds the pages at the same place")
{
    Appearance appearance;
    appearance.start(QStringLiteral("en"));
    Shell shell;
    shell.window->openRoute({QStringLiteral("order"), 5, {}});
    const int before = shell.built[2];
    appearance.setLanguage(QStringLiteral("zh_CN"));
    REQUIRE(QTest::qWaitFor([&shell, before] { return shell.built[2] == before + 1; }, 2000));
    REQUIRE(shell.place() == QStringLiteral("order"));
    REQUIRE(shell.page()->m_id == 5);
    shell.window->stack()->goBack();
    REQUIRE(shell.place() == QStringLiteral("desk"));
    appearance.setLanguage(QStringLiteral("en"));
    QTest::qWait(50);
}

TEST_CASE("Light and dark are exchanged while the window is open")
{
    Shell shell;
    const QImage light = shell.window->grab().toImage();
    applyTheme(*qApp, ThemeKind::Dark);
    QApplication::processEvents();
    const QImage dark = shell.window->grab().toImage();
    applyTheme(*qApp, ThemeKind::Light);
    REQUIRE(light.pixelColor(light.width() / 2, light.height() / 2).lightness() > 200);
    REQUIRE(dark.pixelColor(dark.width() / 2, dark.height() / 2).lightness() < 60);
}

TEST_CASE("A success message goes by itself, an error waits for the person")
{
    Shell shell;
    shell.window->showMessage(Tone::Error, QStringLiteral("<b>not saved</b>"));
    REQUIRE(shell.window->messageBar()->text() == QStringLiteral("<b>not saved</b>"));
    QTest::qWait(100);
    REQUIRE(shell.window->messageBar()->isVisible());
    bool retried = false;
    shell.window->messageBar()->showMessage(ChipTone::Warn, QStringLiteral("paper jam"), QStringLiteral("Retry"),
                                            [&retried] { retried = true; });
    shell.window->messageBar()->findChild<ActionButton*>()->click();
    REQUIRE(retried);
    REQUIRE_FALSE(shell.window->messageBar()->isVisible());
}

TEST_CASE("The scripted prompt gives the safe answer when nothing was queued")
{
    ScriptedPrompt prompt;
    REQUIRE_FALSE(
        prompt.confirm(nullptr, {QStringLiteral("Sure?"), {}, QStringLiteral("Yes"), QStringLiteral("No"), false}));
    prompt.answer(true);
    REQUIRE(prompt.confirm(nullptr, {}));
    REQUIRE(prompt.questions().size() == 2);
}
