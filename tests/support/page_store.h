// SPDX-License-Identifier: GPL-3.0-or-later
// A page on a fresh store on Monday 2026-03-02 at 09:00, with keys pressed where the focus is and the rows of the file
// to look at afterwards.
#pragma once

#include "core/service/intake_desk.h"
#include "core/service/order_desk.h"
#include "tests/support/scripted_prompt.h"
#include "tests/support/temporary_store.h"
#include "ui/printing/print_centre.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>

namespace sanbao::test {

struct PageStore : TemporaryStore
{
    ScriptedPrompt prompt;
    PrintCentre printing{*place, prompt};
    PageContext context{*place, prompt, printing};
    std::vector<Route> routes;
    QStringList messages;
    int keys = 0;

    PageStore() { clock.set(at("2026-03-02 09:00")); }

    /// Shows the page at a place and listens to what it asks for.
    void show(Page& page, const Route& route = {}, QSize size = QSize(1280, 720))
    {
        QObject::connect(&page, &Page::openRequested, &page, [this](const Route& wanted) { routes.push_back(wanted); });
        QObject::connect(&page, &Page::messageRequested, &page,
                         [this](Tone, const QString& text) { messages << text; });
        page.resize(size);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        QTest::qWait(10);
        page.open(route);
        if (QWidget* first = page.firstFocus())
            first->setFocus();
    }

    template <class W> W* field(QWidget& page, const char* name)
    {
        INFO("field " << name);
        W* found = page.findChild<W*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    static QString focusName()
    {
        const QWidget* focus = QApplication::focusWidget();
        return focus ? focus->objectName() : QString();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++keys;
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const char* text)
    {
        keys += int(qstrlen(text));
        REQUIRE(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text));
    }
    /// Chinese text as an input method commits it; `pinyin` is what was pressed for it.
    void compose(const QString& text, const char* pinyin)
    {
        keys += int(qstrlen(pinyin));
        QInputMethodEvent event;
        event.setCommitString(text);
        REQUIRE(QApplication::focusWidget());
        QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
    }
    QString text(const char* sql)
    {
        Statement query = database().statement(QString::fromUtf8(sql));
        return query.next() ? query.text(0) : QStringLiteral("no row");
    }

    /// A repair that is already logged.
    WorkOrderId log(const QString& name, const QString& phone, const QString& serial = {},
                    const QString& fault = QStringLiteral("不制冷"))
    {
        IntakeRequest request;
        request.customerName = name;
        request.phone = phone;
        request.category = QStringLiteral("refrigerator");
        request.serial = serial;
        if (!serial.isEmpty())
            request.installedOn = QStringLiteral("2025-09-01");
        request.fault = fault;
        const Outcome<IntakeAnswer> answer = place->intake().accept(request);
        REQUIRE_DONE(answer);
        return answer->order;
    }
    /// The next step of an order, as another counter would take it.
    void act(WorkOrderId id, OrderEvent event)
    {
        const Outcome<OrderView> view = place->orders().open(id);
        REQUIRE_DONE(view);
        REQUIRE_DONE(place->orders().act(id, view->order.revision, event));
    }
};

} // namespace sanbao::test
