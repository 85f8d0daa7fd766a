// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "tests/support/scripted_prompt.h"

#include "core/base/clock.h"
#include "core/service/workplace.h"
#include "ui/desk/desk_page.h"
#include "ui/printing/print_centre.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/store_section.h"
#include "ui/shell/main_window.h"
#include "ui/style/appearance.h"
#include "ui/style/theme.h"
#include "ui/welcome/trouble_page.h"
#include "ui/welcome/welcome_page.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace sanbao;

namespace {

/// A store in a temporary folder with the pages that belong to the frame.
struct Store
{
    QTemporaryDir folder;
    SystemClock clock;
    ScriptedPrompt prompt;
    Appearance appearance;
    std::unique_ptr<Workplace> workplace;
    std::unique_ptr<PrintCentre> printing;
    std::unique_ptr<PageContext> context;
    std::unique_ptr<DeskPage> desk;
    std::unique_ptr<SettingsPage> settings;

    explicit Store(qreal scale = 1.0)
    {
        appearance.start(QStringLiteral("en"), ThemeChoice::Light, scale);
        auto created = Workplace::create(
            folder.filePath(QStringLiteral("store.sqlite")),
            {QStringLiteral("appliance"), QStringLiteral("CX"), QStringLiteral("West store"), false}, clock);
        REQUIRE_DONE(created);
        workplace = std::move(created).value();
        printing = std::make_unique<PrintCentre>(*workplace, prompt);
        context = std::make_unique<PageContext>(PageContext{*workplace, prompt, *printing});
        desk = std::make_unique<DeskPage>(*context);
        settings = std::make_unique<SettingsPage>(*context, appearance, [] {});
    }
    void show(Page& page)
    {
        page.resize(1084, 646);
        page.show();
        page.activateWindow();
        page.open({});
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }
};

bool isInner(const QWidget* widget)
{
    const QWidget* parent = widget->parentWidget();
    return qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent) ||
           qobject_cast<const QScrollBar*>(widget) || qobject_cast<const QHeaderView*>(widget);
}

/// Everything that can have the focus and that a screen reader would find without a name.
QStringList nameless(QWidget& root)
{
    QStringList found;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || isInner(widget))
            continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken && spoken->text(QAccessible::Name).trimmed().isEmpty())
            found << QStringLiteral("%1 '%2'").arg(QLatin1String(widget->metaObject()->className()),
                                                   widget->objectName());
    }
    return found;
}

QStringList notPlain(QWidget& root)
{
    QStringList found;
    for (const QLabel* label : root.findChildren<QLabel*>()) {
        if (label->textFormat() != Qt::PlainText && !label->text().isEmpty())
            found << label->text();
    }
    return found;
}

} // namespace

TEST_CASE("Every text keeps a contrast of 4.5 on every ground it stands on, in both looks")
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        const Theme& theme = themeFor(kind);
        const QColor grounds[] = {theme.background, theme.surface, theme.raised, theme.accentSoft};
        for (const QColor& ground : grounds) {
            for (const QColor& ink : {theme.text, theme.muted, theme.accentInk}) {
                INFO(ink.name().toStdString() << " on " << ground.name().toStdString());
                REQUIRE(contrastRatio(ink, ground) >= 4.5);
            }
        }
        REQUIRE(contrastRatio(theme.hint, theme.surface) >= 4.5);
        REQUIRE(contrastRatio(theme.hint, theme.background) >= 4.5);
        REQUIRE(contrastRatio(theme.onAccent, theme.accent) >= 4.5);
        for (const ChipTone tone : {ChipTone::Neutral, ChipTone::Accent, ChipTone::Ok, ChipTone::Warn, ChipTone::Bad}) {
            for (const QColor& ground : {toneGround(theme, tone), theme.surface, theme.background, theme.accentSoft}) {
                INFO(int(tone) << ' ' << toneInk(theme, tone).name().toStdString() << " on "
                               << ground.name().toStdString());
                REQUIRE(contrastRatio(toneInk(theme, tone), ground) >= 4.5);
            }
        }
    }
}

TEST_CASE("The contrast ratio is the one of WCAG 2")
{
    REQUIRE(contrastRatio(Qt::black, Qt::white) == test::approx(21.0, 0.001));
    REQUIRE(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) == test::approx(4.478, 0.005));
}

TEST_CASE("States differ by sign, not by colour alone")
{
    REQUIRE(toneSign(ChipTone::Ok) != toneSign(ChipTone::Warn));
    REQUIRE(toneSign(ChipTone::Warn) != toneSign(ChipTone::Bad));
    REQUIRE_FALSE(toneSign(ChipTone::Bad).isEmpty());
}

TEST_CASE("Nothing that takes the focus is without a name")
{
    Store store;
    store.show(*store.desk);
    REQUIRE(nameless(*store.desk) == QStringList());
    store.show(*store.settings);
    auto* sections = store.settings->findChild<QListWidget*>();
    for (int row = 0; row < sections->count(); ++row) {
        sections->setCurrentRow(row);
        QApplication::processEvents();
        INFO(sections->item(row)->text().toStdString());
        REQUIRE(nameless(*store.settings) == QStringList());
    }
    WelcomePage welcome(store.appearance);
    welcome.show();
    REQUIRE(nameless(welcome) == QStringList());
    TroublePage trouble(QStringLiteral("/tmp/store.sqlite"), Failure::of(FailureKind::Busy, QStringLiteral("held")));
    trouble.show();
    REQUIRE(nameless(trouble) == QStringList());
}

TEST_CASE("No label reads people's text as markup")
{
    Store store;
    store.show(*store.desk);
    REQUIRE(notPlain(*store.desk) == QStringList());
    store.show(*store.settings);
    REQUIRE(notPlain(*store.settings) == QStringList());
    REQUIRE(plainToolTip(QStringLiteral("<img src=x>")).contains(QStringLiteral("&lt;img")));
}

TEST_CASE("A wrong field is named below it and to a screen reader, and gets the focus")
{
    FormSection form;
    auto* name = new QLineEdit;
    auto* phone = new QLineEdit;
    form.addRow(QStringLiteral("customer.name"), QStringLiteral("Name"), name);
    form.addRow(QStringLiteral("customer.phone"), QStringLiteral("Phone"), phone);
    form.show();
    form.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&form));
    const auto left = form.showIssues({{QStringLiteral("customer.phone"), QStringLiteral("too short")},
                                       {QStringLiteral("fault"), QStringLiteral("missing")}});
    REQUIRE(left.size() == 1);
    REQUIRE(phone->hasFocus());
    REQUIRE(phone->accessibleDescription() == QStringLiteral("too short"));
    REQUIRE(phone->accessibleName() == QStringLiteral("Phone"));
    form.clearIssues();
    REQUIRE(phone->accessibleDescription().isEmpty());
}

TEST_CASE("What a refused save leaves over is said below its forms, one line an issue")
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* goods = new FormSection(&window);
    auto* money = new FormSection(&window);
    auto* problem = new QLabel(&window);
    column->addWidget(goods);
    column->addWidget(money);
    column->addWidget(problem);
    FormRow* part = goods->addRow(QStringLiteral("part"), QStringLiteral("Part"), new QLineEdit);
    FormRow* paid = money->addRow(QStringLiteral("paid"), QStringLiteral("Paid"), new QLineEdit);
    FormRow* gone = money->addRow(QStringLiteral("change"), QStringLiteral("Change"), new QLineEdit);
    gone->setVisible(false);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));

    fillProblem(problem,
                Failure::invalid({{QStringLiteral("part"), QStringLiteral("which")},
                                  {QStringLiteral("paid"), QStringLiteral("how much")},
                                  {QStringLiteral("change"), QStringLiteral("too much back")},
                                  {QStringLiteral("lines.0"), QStringLiteral("none left")}}),
                {goods, money});
    CHECK(part->issue() == QStringLiteral("which"));
    CHECK(paid->issue() == QStringLiteral("how much"));
    CHECK(problem->text() == QStringLiteral("too much back\nnone left"));
    CHECK(problem->isVisible());

    fillProblem(problem, Failure::of(FailureKind::Conflict, QStringLiteral("closed")), {goods, money});
    CHECK(part->issue().isEmpty());
    CHECK(problem->text() == QStringLiteral("closed"));

    fillProblem(problem, Failure::invalid(QStringLiteral("part"), QStringLiteral("which")), {goods, money});
    CHECK_FALSE(problem->isVisible());
}

TEST_CASE("The focus can be seen on every kind of control")
{
    Appearance appearance;
    appearance.start(QStringLiteral("en"), ThemeChoice::Light, 1.0);
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* other = new QLineEdit;
    column->addWidget(other);
    const QList<QWidget*> controls{new QLineEdit, new QComboBox,
                                   new ActionButton(QStringLiteral("Do"), Emphasis::Primary),
                                   new ActionButton(QStringLiteral("Do"), Emphasis::Secondary)};
    for (QWidget* control : controls)
        column->addWidget(control);
    window.show();
    window.activateWindow();
    for (QWidget* control : controls) {
        other->setFocus();
        QApplication::processEvents();
        const QImage without = control->grab().toImage();
        control->setFocus(Qt::TabFocusReason);
        QApplication::processEvents();
        INFO(control->metaObject()->className());
        REQUIRE(control->grab().toImage() != without);
    }
}

TEST_CASE("Settings are saved through the page and survive opening the file again")
{
    Store store;
    store.show(*store.settings);
    auto* section = store.settings->findChild<StoreSection*>();
    auto* name = section->findChild<QLineEdit*>(QStringLiteral("name"));
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("North store"));
    QTest::keyClick(name, Qt::Key_S, Qt::ControlModifier);
    REQUIRE(store.workplace->catalogue().unit().name == QStringLiteral("North store"));

    auto* hotline = section->findChild<QLineEdit*>(QStringLiteral("hotline"));
    hotline->setText(QStringLiteral("12"));
    QTest::keyClick(hotline, Qt::Key_S, Qt::ControlModifier);
    REQUIRE_FALSE(hotline->accessibleDescription().isEmpty());
    REQUIRE(hotline->text() == QStringLiteral("12"));
    REQUIRE(store.workplace->catalogue().unit().hotline.isEmpty());

    const QString path = store.workplace->path();
    store.desk.reset();
    store.settings.reset();
    store.printing.reset();
    store.workplace.reset();
    const auto again = Workplace::open(path, OpenMode::ReadWrite, store.clock);
    REQUIRE_DONE(again);
    REQUIRE((*again)->catalogue().unit().name == QStringLiteral("North store"));
}

TEST_CASE("At one and a half times the text size no button is cut off")
{
    Store store(1.5);
    store.show(*store.desk);
    store.show(*store.settings);
    for (const QAbstractButton* button : store.settings->findChildren<QAbstractButton*>()) {
        if (!button->isVisible())
            continue;
        INFO(button->text().toStdString());
        REQUIRE(button->height() >= QFontMetrics(button->font()).height());
        REQUIRE(button->width() >= button->minimumSizeHint().width());
    }
    store.appearance.start(QStringLiteral("en"), ThemeChoice::Light, 1.0);
}
