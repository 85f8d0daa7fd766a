// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program in its window over a real file, as somebody at the counter has it: keys go to what has the focus,
// the mouse to what can be seen, and everything that was committed is read by a second program on the same file.
#pragma once

#include "app/pages.h"
#include "app/shell_services.h"
#include "tests/support/process_shop.h"
#include "tests/support/scripted_prompt.h"
#include "ui/editors/choice_combo.h"
#include "ui/models/list_view.h"
#include "ui/printing/print_centre.h"
#include "ui/style/appearance.h"
#include "ui/style/theme.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QToolButton>

#include <memory>

namespace sanbao::test {

struct FlowWindow : ProcessShop
{
    ScriptedPrompt prompt;
    PrintCentre printing{*place, prompt};
    PageContext context{*place, prompt, printing};
    Appearance appearance;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<Workplace> second; ///< another counter on the same file

    FlowWindow()
    {
        QSettings().clear();
        applyTheme(*qApp, ThemeKind::Light);
        // One program writes a file; the second counter stands for the ones that will share it.
        REQUIRE(QFile::rename(lock(), lock() + QStringLiteral(".kept")));
        Outcome<std::unique_ptr<Workplace>> other = Workplace::open(path(), OpenMode::ReadWrite, clock);
        REQUIRE_DONE(other);
        second = std::move(other).value();
        window = std::make_unique<MainWindow>(makePages(context, PageExtras{appearance, {}}),
                                              makeShellServices(*place, appearance));
        window->resize(1280, 720);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        window->openRoute({QStringLiteral("desk"), 0, {}});
        settle();
    }

    ~FlowWindow()
    {
        window.reset();
        second.reset();
        QFile::rename(lock() + QStringLiteral(".kept"), lock());
    }
    QString lock() const { return path() + QStringLiteral(".lock"); }

    /// Lets queued ways and short delays of pages run.
    static void settle(int ms = 30) { QTest::qWait(ms); }
    QString shown() const { return window->stack()->currentRoute().page; }
    Page* page() const { return window->stack()->currentPage(); }
    void go(const char* name, qint64 id = 0)
    {
        REQUIRE(window->openRoute({QLatin1String(name), id, {}}));
        settle();
        REQUIRE(shown() == QLatin1String(name));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : window.get();
        QTest::keyClick(target, key, modifiers);
        settle();
    }
    void save() { press(Qt::Key_Return, Qt::ControlModifier); }
    void type(const QString& text)
    {
        REQUIRE(QApplication::focusWidget());
        bool latin = true;
        for (const QChar letter : text)
            latin = latin && letter.unicode() < 128 && letter != QLatin1Char('\n');
        if (latin) {
            QTest::keyClicks(QApplication::focusWidget(), text);
            return;
        }
        QInputMethodEvent event; // as an input method commits it
        event.setCommitString(text);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
    }

    /// Laid out as well: what was just made has no size yet.
    static bool canBeSeen(const QWidget& widget) { return widget.isVisible() && !widget.size().isEmpty(); }
    /// What can be seen of that name on the page; of several the newest.
    template <class W = QWidget> W* find(const char* name)
    {
        const bool appeared = QTest::qWaitFor([&] { return isSeen(name); }, 2000);
        CHECK(appeared);
        const QList<W*> all = page()->template findChildren<W*>(QLatin1String(name));
        for (auto one = all.rbegin(); one != all.rend(); ++one) {
            if (canBeSeen(**one))
                return *one;
        }
        FAIL("not to be seen on " << shown().toStdString() << ": " << name << " / " << message().toStdString());
        return nullptr;
    }
    bool isSeen(const char* name)
    {
        for (const QWidget* one : page()->findChildren<QWidget*>(QLatin1String(name))) {
            if (canBeSeen(*one))
                return true;
        }
        return false;
    }
    void click(const char* name)
    {
        auto* button = find<QAbstractButton>(name);
        INFO("button " << name);
        REQUIRE(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    void write(const char* name, const QString& text)
    {
        QWidget* field = find(name);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Delete);
        type(text);
    }
    /// With the arrow keys, until the entry shows.
    void choose(const char* name, const QString& words)
    {
        auto* box = find<ChoiceCombo>(name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < box->count() && !box->currentText().contains(words); ++i)
            QTest::keyClick(box, Qt::Key_Down);
        INFO("choice " << words.toStdString() << " of " << name);
        REQUIRE(box->currentText().contains(words));
        settle(1);
    }
    /// An entry of a menu button, as the mouse chooses it.
    void fromMenu(const char* button, const char* entry)
    {
        QMenu* menu = find<QPushButton>(button)->menu();
        REQUIRE(menu);
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (action->objectName() == QLatin1String(entry)) {
                INFO("entry " << entry);
                REQUIRE(action->isEnabled());
                action->trigger();
                settle();
                return;
            }
        }
        FAIL("no entry " << entry);
    }
    void drag(QWidget* from, QPoint start, QPoint end)
    {
        QTest::mousePress(from, Qt::LeftButton, {}, start);
        QTest::mouseMove(from, start + (end - start) / 2);
        QTest::mouseMove(from, end);
        QTest::mouseRelease(from, Qt::LeftButton, {}, end);
        settle(40);
    }
    void sign(const char* pad)
    {
        QWidget* field = find(pad);
        QTest::mousePress(field, Qt::LeftButton, {}, QPoint(30, 90));
        for (const QPoint& at : {QPoint(60, 40), QPoint(90, 100), QPoint(140, 50), QPoint(200, 95), QPoint(260, 60)})
            QTest::mouseMove(field, at);
        QTest::mouseRelease(field, Qt::LeftButton, {}, QPoint(260, 60));
    }
    void scan(const QString& text)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        type(text);
        REQUIRE(QTest::qWaitFor([this] { return window->searchBox()->hitCount() > 0; }, 3000));
        press(Qt::Key_Return);
    }
    /// Another person sits down, through the menu at the top.
    void signIn(const char* login)
    {
        const QString name = place->catalogue().memberByLogin(QLatin1String(login))->name;
        auto* user = window->findChild<QToolButton*>(QStringLiteral("userMenu"));
        REQUIRE(user);
        Q_EMIT user->menu()->aboutToShow();
        for (QAction* action : user->menu()->actions()) {
            if (action->text().startsWith(name + QStringLiteral(" ·")))
                action->trigger();
        }
        settle();
        REQUIRE(place->session().staff == person(login));
    }

    QString message() const { return window->messageBar()->isVisible() ? window->messageBar()->text() : QString(); }
    /// Everything a person can read on the page.
    QString words() const
    {
        settle(5);
        QStringList texts;
        for (const QLabel* label : page()->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(QLatin1Char('\n'));
    }
    QString label(const char* name) { return find<QLabel>(name)->text(); }
    /// What stands under a field of a form that can be seen.
    QString issueUnder(const char* field)
    {
        for (FormSection* section : page()->findChildren<FormSection*>()) {
            const FormRow* row = section->isVisible() ? section->row(QLatin1String(field)) : nullptr;
            if (row && row->editor()->isVisible())
                return row->issue();
        }
        return QStringLiteral("no such row");
    }
    /// The first value of a query, read through the other program on the file.
    QString row(const QString& sql) const
    {
        Database& file = second->context().database;
        Statement query = file.statement(sql);
        const QString value = query.next() ? query.text(0) : QStringLiteral("no row");
        const std::optional<Failure> failure = file.takeFailure();
        INFO(sql.toStdString());
        REQUIRE_FALSE(failure);
        return value;
    }
    QString row(const char* sql) const { return row(QString::fromUtf8(sql)); }

    void picture(const char* name)
    {
        settle(100);
        const QString pictures = qEnvironmentVariable("SANBAO_PICTURES");
        if (pictures.isEmpty())
            return;
        window->grab().save(pictures + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png"));
    }
};

} // namespace sanbao::test
