// SPDX-License-Identifier: GPL-3.0-or-later
// A store with a closed repair and a page over it, for the suites of complaints, surveys, maintenance and records: what
// a page asks for (routes, messages) is kept, and real keys go to whatever has the focus.
#pragma once

#include "core/service/intake_desk.h"
#include "core/service/order_desk.h"
#include "tests/support/scripted_prompt.h"
#include "tests/support/temporary_store.h"
#include "ui/printing/print_centre.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

#include <memory>
#include <vector>

namespace sanbao::test {

struct CareStore : TemporaryStore
{
    ScriptedPrompt prompt;
    PrintCentre printing{*place, prompt};
    PageContext context{*place, prompt, printing};

    CareStore()
        : TemporaryStore("bathware")
    {
        clock.set(at("2026-03-02 09:00"));
        applyTheme(*qApp, qEnvironmentVariableIsSet("SANBAO_DARK") ? ThemeKind::Dark : ThemeKind::Light);
    }

    IntakeRequest request(const char* serial = "SN-0001", const char* name = "欧阳建国") const
    {
        IntakeRequest made;
        made.customerName = QString::fromUtf8(name);
        made.phone = QStringLiteral("13800138301");
        made.address = QStringLiteral("浙江省杭州市西湖区文三路478号");
        made.category = QStringLiteral("smart_toilet");
        made.brand = QStringLiteral("清泉");
        made.model = QStringLiteral("S300");
        made.serial = QLatin1String(serial);
        made.installedOn = QStringLiteral("2025-09-02");
        made.fault = QStringLiteral("不冲水，面板无反应");
        return made;
    }
    WorkOrder accept(const IntakeRequest& request)
    {
        const Outcome<IntakeAnswer> answer = place->intake().accept(request);
        REQUIRE_DONE(answer);
        return place->orders().open(answer->order)->order;
    }
    WorkOrder closed(WorkOrder order)
    {
        for (const OrderEventKind kind : {OrderEventKind::Schedule, OrderEventKind::Arrive, OrderEventKind::Resolve,
                                          OrderEventKind::Accept, OrderEventKind::Settle, OrderEventKind::Close}) {
            OrderEvent event;
            event.kind = kind;
            event.technician = place->catalogue().memberByLogin(QStringLiteral("tech1"))->id;
            event.action = QStringLiteral("更换进水阀");
            event.acceptedBy = QStringLiteral("本人");
            const Outcome<WorkOrder> next = place->orders().act(order.id, order.revision, event);
            REQUIRE_DONE(next);
            order = *next;
        }
        return order;
    }
};

/// The page in a window of the smallest supported size, without the frame around it.
template <class P> struct Shown
{
    QWidget window;
    P* page;
    std::vector<Route> routes;
    std::vector<std::pair<Tone, QString>> messages;

    explicit Shown(CareStore& store, const Route& route = {})
        : page(new P(store.context, &window))
    {
        auto* layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(page);
        QObject::connect(page, &Page::openRequested, &window, [this](const Route& asked) { routes.push_back(asked); });
        QObject::connect(page, &Page::messageRequested, &window,
                         [this](Tone tone, const QString& text) { messages.emplace_back(tone, text); });
        window.resize(1084, 646);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        page->open(route);
        QApplication::setActiveWindow(&window);
        if (QWidget* first = page->firstFocus())
            first->setFocus();
        QTest::qWait(1);
    }
    template <class W = QWidget> W* find(const char* name) const
    {
        W* found = page->template findChild<W*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : page;
        QTest::keyClick(target, static_cast<Qt::Key>(key), modifiers);
    }
    QAction* action(const QString& text) const
    {
        for (QAction* candidate : page->actions()) {
            if (candidate->text() == text)
                return candidate;
        }
        FAIL("no action " << text.toStdString());
        return nullptr;
    }
    /// Every visible label's text, to look for what the person sees.
    QString words() const
    {
        QTest::qWait(1);
        QStringList texts;
        for (const QLabel* label : page->template findChildren<QLabel*>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(QLatin1Char('\n'));
    }
    void picture(const char* name)
    {
        const QString folder = qEnvironmentVariable("SANBAO_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(100);
        window.grab().save(folder + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png"));
    }
};

} // namespace sanbao::test
