// SPDX-License-Identifier: GPL-3.0-or-later
// Agreements on the screen: drawn up with clauses and agreed prices, signed with the mouse, renewed with what changed,
// templates edited with the paper beside them, packages sold and counted on the pages of unit, customer and order.
#include "core/service/contract_desk.h"
#include "core/service/package_desk.h"
#include "core/service/template_desk.h"
#include "tests/gui/care_window.h"
#include "ui/agreements/agreement_list_page.h"
#include "ui/agreements/agreement_page.h"
#include "ui/agreements/package_page.h"
#include "ui/agreements/sale_page.h"
#include "ui/agreements/template_page.h"
#include "ui/archive/unit_page.h"
#include "ui/customers/customer_page.h"
#include "ui/editors/signature_pad.h"
#include "ui/models/list_view.h"
#include "ui/orders/order_page.h"
#include "ui/printing/document_renderer.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTableWidget>

using namespace sanbao;
using test::CareStore;
using test::Shown;

namespace {

Agreement issued(CareStore& store, const WorkOrder& order)
{
    AgreementDraft draft = store.place->agreements().blankDraft();
    draft.customer = order.customer;
    draft.product = order.product;
    draft.price = Money::fromYuan(299);
    const Outcome<Agreement> agreement = store.place->agreements().issue(draft);
    REQUIRE_DONE(agreement);
    return *agreement;
}

SoldContract sold(CareStore& store, const WorkOrder& order, const char* code)
{
    PackageId id;
    const Outcome<std::vector<ServicePackage>> all = store.place->packages().all();
    REQUIRE_DONE(all);
    for (const ServicePackage& package : *all) {
        if (package.code == QLatin1String(code))
            id = package.id;
    }
    const Outcome<PackageSale> sale = store.place->packages().proposal(id, order.customer, order.product, {});
    REQUIRE_DONE(sale);
    const Outcome<SoldContract> contract = store.place->packages().sell(*sale);
    REQUIRE_DONE(contract);
    return *contract;
}

Route to(const QString& page, qint64 id)
{
    return {page, id, {}};
}

/// The words a person hears or sees on the lines of the page.
QString linesOf(const QWidget* page)
{
    QStringList words;
    for (const QAbstractButton* line : page->findChildren<QAbstractButton*>()) {
        if (line->isVisible())
            words.append(line->accessibleName());
    }
    return words.join(u'\n');
}

/// A PDF without the moment it was made.
QByteArray withoutClock(QByteArray pdf)
{
    static const QRegularExpression moment(QStringLiteral("\\(D:[^)]*\\)"));
    return QString::fromLatin1(pdf).replace(moment, QStringLiteral("()")).toLatin1();
}

} // namespace

TEST_CASE("An agreement is signed with the mouse and its paper shows the ink", "[S0-043][S3-017]")
{
    CareStore store;
    const Agreement agreement = issued(store, store.accept(store.request()));
    Shown<AgreementPage> shown(store, to(QStringLiteral("agreement"), agreement.id.value));
    shown.picture("agreement-issued");
    shown.press(Qt::Key_F6);
    auto* pad = shown.find<SignaturePad>("ink");
    REQUIRE(pad->isVisible());
    // Nothing typed, nothing drawn: refused where it is missing.
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.count("agreement_signature") == 0);
    shown.find<QCheckBox>("termsExplained")->setChecked(true);
    QTest::mousePress(pad, Qt::LeftButton, {}, QPoint(30, 90));
    for (const QPoint& at : {QPoint(60, 40), QPoint(90, 100), QPoint(140, 50), QPoint(200, 95), QPoint(260, 60)})
        QTest::mouseMove(pad, at);
    QTest::mouseRelease(pad, Qt::LeftButton, {}, QPoint(260, 60));
    CHECK(pad->ink().size() == 1);
    CHECK(pad->ink().front().size() >= 5);
    shown.picture("agreement-signing");
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(store.count("agreement_signature") == 1);
    CHECK(shown.messages.back().first == Tone::Success);
    CHECK_FALSE(shown.action(AgreementPage::tr("Sign"))->isVisible());
    shown.picture("agreement-signed");
    const Outcome<std::optional<AgreementSignature>> kept = store.place->contracts().signature(agreement.id);
    REQUIRE_DONE(kept);
    REQUIRE(*kept);
    CHECK((*kept)->device == SigningDevice::Mouse);
    CHECK((*kept)->signer == QStringLiteral("欧阳建国"));
}

TEST_CASE("The PDF of an agreement is the same bytes on every reprint", "[S0-043]")
{
    CareStore store;
    const Agreement agreement = issued(store, store.accept(store.request()));
    const auto pdf = [&] {
        const Outcome<Document> document = store.printing.document(DocumentKind::Agreement, agreement.id.value);
        REQUIRE_DONE(document);
        const Outcome<QByteArray> bytes = pdfBytes(*document, paperFormats().front());
        REQUIRE_DONE(bytes);
        return withoutClock(*bytes);
    };
    const QByteArray first = pdf();
    store.clock.advance(std::chrono::hours(5000));
    REQUIRE_DONE(store.place->actAs(QStringLiteral("manager")));
    CHECK(pdf() == first);
}

TEST_CASE("Clauses and agreed prices of one agreement are chosen with the keyboard and printed at once",
          "[S0-044][S0-046]")
{
    CareStore store;
    const WorkOrder order = store.accept(store.request());
    Shown<AgreementPage> shown(store, {QStringLiteral("agreement"), 0, {{QStringLiteral("order"), order.id.value}}});
    auto* clauses = shown.find<QListWidget>("clauses");
    REQUIRE(clauses->count() > 9);
    clauses->setFocus();
    clauses->setCurrentRow(0);
    shown.press(Qt::Key_Space);
    CHECK(clauses->item(0)->checkState() == Qt::Unchecked);
    shown.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(clauses->currentRow() == 1);
    auto* prices = shown.find<QTableWidget>("agreedPrices");
    REQUIRE(prices->rowCount() > 0);
    prices->item(0, 2)->setText(QStringLiteral("12.34"));
    shown.find<QLineEdit>("price")->setText(QStringLiteral("88"));
    shown.picture("agreement-draft");
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(store.count("agreement") == 1);
    REQUIRE(shown.routes.size() == 1);
    const Outcome<Agreement> agreement = store.place->agreements().open(AgreementId(shown.routes.front().id));
    REQUIRE_DONE(agreement);
    CHECK(agreement->body.contains(QStringLiteral("| 12.34 |")));
    CHECK_FALSE(agreement->body.contains(QStringLiteral("The parties and the product")));
    CHECK(agreement->customer == order.customer);
    prices->item(0, 2)->setText(QStringLiteral("billig"));
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.count("agreement") == 1);
}

TEST_CASE("Renewing shows what changes before anything is issued")
{
    CareStore store;
    const Agreement agreement = issued(store, store.accept(store.request()));
    store.clock.set(store.at("2027-02-15 09:00"));
    Shown<AgreementListPage> list(
        store, {QStringLiteral("agreements"), 0, {{QStringLiteral("scope"), QStringLiteral("ending")}}});
    auto* view = list.page->findChild<ListView*>();
    REQUIRE(view->list()->rowCount() == 1);
    view->selectFirst();
    list.picture("agreements-ending");
    list.press(Qt::Key_F7);
    REQUIRE(list.routes.size() == 1);
    CHECK(list.routes.front().extras.value(QStringLiteral("renew")).toLongLong() == agreement.id.value);
    Shown<AgreementPage> shown(store, list.routes.front());
    CHECK(shown.words().contains(QStringLiteral("2026-03-02 to 2027-03-01 → 2027-03-02 to 2028-03-01")));
    shown.picture("agreement-renewal");
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.number(QStringLiteral("SELECT COUNT(*) FROM agreement WHERE renewed_from IS NOT NULL")) == 1);
}

TEST_CASE("A template is edited with its paper beside it and refused with the line that is wrong", "[S0-043][S0-044]")
{
    CareStore store;
    Shown<TemplatePage> shown(store);
    auto* body = shown.find<QPlainTextEdit>("bodyEn");
    const QString before = body->toPlainText();
    REQUIRE(before.contains(QStringLiteral("{{scope}}")));
    shown.picture("templates");
    body->setPlainText(QStringLiteral("{{customer.nmae}}\n") + before);
    shown.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(store.number(QStringLiteral("SELECT MAX(version) FROM agreement_template")) == 1);
    QTest::qWait(400);
    CHECK(shown.find<QLabel>("flaws")->text().contains(QStringLiteral("Line 1: there is no field \"customer.nmae\".")));
    shown.picture("templates-flaw");
    body->setPlainText(before);
    body->setFocus();
    QTextCursor end = body->textCursor();
    end.movePosition(QTextCursor::End);
    body->setTextCursor(end);
    QTest::keyClicks(body, QStringLiteral("Extra line"));
    shown.press(Qt::Key_B, Qt::ControlModifier);
    CHECK(body->toPlainText().endsWith(QStringLiteral("! Extra line")));
    shown.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(store.number(QStringLiteral("SELECT MAX(version) FROM agreement_template")) == 2);
    CHECK(shown.find<QListWidget>("shelf")->count() == 4);
}

TEST_CASE("A package is sold from the unit and its visits left are seen on unit, customer and order", "[S0-032]")
{
    CareStore store;
    const WorkOrder order = store.accept(store.request());
    Shown<UnitPage> unit(store, to(QStringLiteral("unit"), order.product.value));
    unit.find<QAbstractButton>("sellPackage")->click();
    REQUIRE(unit.routes.size() == 1);
    Shown<SalePage> sale(store, unit.routes.front());
    sale.picture("sale");
    sale.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(store.count("agreement") == 1);
    CHECK(store.count("contract_receipt") == 1);
    CHECK(sale.routes.back().page == QStringLiteral("agreement"));

    IntakeRequest visit = store.request();
    visit.type = QStringLiteral("maintenance");
    const WorkOrder maintenance = store.accept(visit);
    CHECK(maintenance.agreement.isValid());
    Shown<OrderPage> page(store, to(QStringLiteral("order"), maintenance.id.value));
    CHECK(linesOf(page.page).contains(QStringLiteral("2 of 2 visits left")));
    page.picture("order-contract");
    store.closed(maintenance);
    CHECK(QTest::qWaitFor([&] { return linesOf(page.page).contains(QStringLiteral("1 of 2 visits left")); }));
    unit.page->open(to(QStringLiteral("unit"), order.product.value));
    QTest::qWait(1);
    CHECK(linesOf(unit.page).contains(QStringLiteral("1 of 2 visits left")));
    unit.picture("unit-contract");
    Shown<CustomerPage> customer(store, to(QStringLiteral("customer"), order.customer.value));
    QTest::qWait(1);
    CHECK(linesOf(customer.page).contains(QStringLiteral("1 of 2 visits left")));
    customer.picture("customer-contract");
}

TEST_CASE("Products for sale are edited and their sales are reported", "[S2-068]")
{
    CareStore store;
    sold(store, store.accept(store.request()), "BY4");
    Shown<PackagePage> shown(store);
    CHECK(shown.find<ListView>("packages")->list()->rowCount() == 4);
    shown.picture("packages");
    Shown<PackagePage> report(store,
                              {QStringLiteral("packages"), 0, {{QStringLiteral("side"), QStringLiteral("report")}}});
    report.picture("packages-report");
    CHECK(linesOf(report.page).contains(QStringLiteral("359.00")));
}

TEST_CASE("A pad takes strokes back with the keyboard")
{
    CareStore store;
    SignaturePad pad;
    pad.resize(360, 160);
    pad.show();
    REQUIRE(QTest::qWaitForWindowExposed(&pad));
    for (int stroke = 0; stroke < 2; ++stroke) {
        QTest::mousePress(&pad, Qt::LeftButton, {}, QPoint(20, 20 + stroke * 40));
        QTest::mouseMove(&pad, QPoint(120, 60));
        QTest::mouseRelease(&pad, Qt::LeftButton, {}, QPoint(120, 60));
    }
    CHECK(pad.ink().size() == 2);
    QTest::keyClick(&pad, Qt::Key_Backspace);
    CHECK(pad.ink().size() == 1);
    pad.clear();
    CHECK(pad.ink().empty());
}
