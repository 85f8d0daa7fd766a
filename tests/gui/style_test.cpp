// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sees of a control's state: its edge and its ground, read from the painted pixels.
#include "tests/support/catch.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QTest>
#include <QVBoxLayout>

using namespace sanbao;

namespace {

/// In the middle of the left edge.
QColor edgeOf(QWidget& widget, int inset = 0)
{
    return widget.grab().toImage().pixelColor(inset, widget.height() / 2);
}

/// Shown long enough to be polished, laid out and focused.
void present(QWidget& window)
{
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
}

} // namespace

TEST_CASE("Every kind of field shows the focus as a ring and a refused input as a red edge, in both themes")
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        applyTheme(*qApp, kind);
        const Theme& theme = themeFor(kind);
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        for (QWidget* field :
             std::initializer_list<QWidget*>{new QLineEdit, new QComboBox, new QSpinBox, new QPlainTextEdit})
            column->addWidget(field);
        present(window);
        for (int at = 0; at < column->count(); ++at) {
            QWidget* field = column->itemAt(at)->widget();
            INFO(field->metaObject()->className());
            window.setFocus();
            CHECK(edgeOf(*field) == theme.line);
            field->setFocus();
            CHECK(edgeOf(*field) == theme.accent);
            CHECK(edgeOf(*field, 1) == theme.accent);
            field->setProperty("issue", true);
            CHECK(edgeOf(*field) == theme.bad);
            field->setEnabled(false);
            CHECK(edgeOf(*field, 4) == theme.raised);
            CHECK(field->height() >= dp(32));
        }
    }
    applyTheme(*qApp, ThemeKind::Light);
}

TEST_CASE("A button's ground tells the main action from the others, and a disabled one from both")
{
    const Theme& theme = themeFor(ThemeKind::Light);
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* main = new ActionButton(QStringLiteral("Save"), Emphasis::Primary);
    auto* other = new ActionButton(QStringLiteral("Close"), Emphasis::Secondary);
    column->addWidget(main);
    column->addWidget(other);
    present(window);
    window.setFocus();
    CHECK(edgeOf(*main, 4) == theme.accent);
    CHECK(edgeOf(*other, 4) == theme.surface);
    main->setEnabled(false);
    CHECK(edgeOf(*main, 4) == theme.line);
    other->setFocus();
    CHECK(edgeOf(*other, 1) == theme.accent);
}

TEST_CASE("Another theme dresses the widgets that are already there")
{
    Card card;
    card.body()->addWidget(plainLabel(QStringLiteral("words"), TextRole::Figure, Ink::Bad, &card));
    present(card);
    QLabel* words = nullptr;
    for (QLabel* each : card.findChildren<QLabel*>())
        words = each->text() == QLatin1String("words") ? each : words;
    REQUIRE(words);
    CHECK(words->palette().color(QPalette::WindowText) == themeFor(ThemeKind::Light).badInk);
    CHECK(words->font().pixelSize() == dp(28));
    applyTheme(*qApp, ThemeKind::Dark);
    QApplication::processEvents();
    CHECK(words->palette().color(QPalette::WindowText) == themeFor(ThemeKind::Dark).badInk);
    CHECK(edgeOf(card) == themeFor(ThemeKind::Dark).line);
    CHECK(edgeOf(card, 8) == themeFor(ThemeKind::Dark).surface);
    setInk(words, Ink::Ok);
    CHECK(words->palette().color(QPalette::WindowText) == themeFor(ThemeKind::Dark).okInk);
    applyTheme(*qApp, ThemeKind::Light);
}

TEST_CASE("A card keeps its ground and its edge when a page gives it a name")
{
    applyTheme(*qApp, ThemeKind::Light);
    const Theme& theme = themeFor(ThemeKind::Light);
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* card = new Card(QStringLiteral("Title"));
    card->setObjectName(QStringLiteral("desk.unanswered"));
    card->setMinimumHeight(120);
    column->addWidget(card);
    present(window);
    CHECK(edgeOf(*card) == theme.line);
    CHECK(edgeOf(*card, 4) == theme.surface);
}

TEST_CASE("The chosen row of a list keeps its words readable")
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        applyTheme(*qApp, kind);
        QListWidget list;
        list.addItems({QStringLiteral("one"), QStringLiteral("two")});
        list.setCurrentRow(0);
        present(list);
        const QRect row = list.visualItemRect(list.item(0));
        CHECK(list.viewport()->grab().toImage().pixelColor(row.right() - dp(20), row.center().y()) ==
              themeFor(kind).accentSoft);
        CHECK(contrastRatio(list.palette().color(QPalette::HighlightedText), themeFor(kind).accentSoft) >= 4.5);
        CHECK(row.height() >= dp(34));
    }
    applyTheme(*qApp, ThemeKind::Light);
}

TEST_CASE("The handle of a scroll bar stays large enough to be caught, and the page keys find their parts")
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 100000);
    bar.setPageStep(10);
    bar.resize(dp(10), 200);
    present(bar);
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.maximum = bar.maximum();
    option.pageStep = bar.pageStep();
    option.sliderPosition = 100000;
    option.subControls = QStyle::SC_All;
    const QRect handle = bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
    CHECK(handle.height() >= dp(32));
    CHECK(handle.bottom() == bar.rect().bottom());
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(bar.width() / 2, bar.height() - 5));
    CHECK(bar.value() == bar.pageStep());
}
