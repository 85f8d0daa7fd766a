// SPDX-License-Identifier: GPL-3.0-or-later
// Parts over the counter without a repair: stock, till and paper in one step. And where the parts of a repair came
// from.
#include "core/document/documents.h"
#include "core/service/money_paper.h"
#include "core/service/paper_desk.h"
#include "core/service/part_import.h"
#include "core/service/part_origin.h"
#include "core/service/till_desk.h"
#include "tests/support/stock_shop.h"

#include <QBuffer>

using namespace sanbao;
using Shop = test::StockShop;
using test::fieldsOf;

namespace {

SaleWish wish(Shop& shop, const Part& part, qint64 quantity, const char* lot = "")
{
    SaleWish made;
    made.from = shop.shelf;
    SaleLine line;
    line.part = part.id;
    line.lotCode = QLatin1String(lot);
    line.quantity = quantity;
    line.price = shop.place->storeRoom().sales().priceOf(part);
    made.lines.push_back(line);
    return made;
}

QString paperOf(Shop& shop, DocumentKind kind, qint64 id)
{
    const Outcome<Document> document = shop.place->papers().build(kind, id);
    REQUIRE_DONE(document);
    return textsOf(*document).join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("a part is sold over the counter without a repair: stock, money and receipt agree", "[S3-007]")
{
    Shop shop;
    CounterSaleDesk& desk = shop.place->storeRoom().sales();
    shop.receive(shop.valve, 5000);
    // Enquiry: what it costs and what is free, without an order.
    CHECK(shop.desk().parts(QStringLiteral("进水阀"), {}, 10)->front().onHand == 5000);
    CHECK(desk.priceOf(shop.valve) == Money::fromYuan(68));
    SaleWish two = wish(shop, shop.valve, 2000);
    two.buyer = QStringLiteral("王丽梅");
    two.phone = QStringLiteral("13800138000");
    const Outcome<CounterSale> sale = desk.sell(two);
    REQUIRE_DONE(sale);
    CHECK(sale->number == QStringLiteral("CX-R26-000001"));
    CHECK(sale->total == Money::fromYuan(136));
    CHECK(shop.onHand(shop.valve, shop.shelf) == 3000);
    CHECK(shop.count("work_order") == 0);
    const CashSheet sheet = *shop.place->till().sheet(QDate(2026, 3, 2));
    REQUIRE(sheet.vouchers.size() == 1);
    CHECK(sheet.expected() == Money::fromYuan(136));
    const QString paper = paperOf(shop, DocumentKind::Voucher, salePaperId(sale->id));
    for (const char* words : {"CX-R26-000001", "V-100", "136.00", "人民币壹佰叁拾陆元整", "清泉配件厂", "138****8000"})
        CHECK(paper.contains(QString::fromUtf8(words)));
    CHECK_FALSE(paper.contains(QStringLiteral("发票")));
    REQUIRE_DONE(shop.place->papers().notePrinted(DocumentKind::Voucher, salePaperId(sale->id), QStringLiteral("A5")));
    CHECK(desk.open(sale->id)->printCount == 1);
    CHECK(*shop.place->papers().idOf(DocumentKind::Voucher, sale->number) == salePaperId(sale->id));
}

TEST_CASE("a sale without stock, on a closed day or below the price is refused whole")
{
    Shop shop;
    CounterSaleDesk& desk = shop.place->storeRoom().sales();
    shop.receive(shop.valve, 1000);
    REQUIRE_REFUSED(desk.sell(wish(shop, shop.valve, 2000)), FailureKind::Conflict);
    CHECK(shop.count("part_sale") == 0);
    SaleWish cheap = wish(shop, shop.valve, 1000);
    cheap.lines.front().price = Money::fromYuan(50);
    cheap.phone = QStringLiteral("12");
    shop.as("counter");
    CHECK(fieldsOf(desk.sell(cheap).error()) == QStringList{QStringLiteral("lines.0"), QStringLiteral("phone")});
    shop.as("manager");
    cheap.phone.clear();
    REQUIRE_DONE(desk.sell(cheap));
    shop.receive(shop.valve, 1000);
    CashCount counted;
    counted.counted = Money::fromYuan(50);
    REQUIRE_DONE(shop.place->till().closeDay(QDate(2026, 3, 2), {counted}, {}));
    REQUIRE_REFUSED(desk.sell(wish(shop, shop.valve, 1000)), FailureKind::Conflict);
    CHECK(shop.onHand(shop.valve, shop.shelf) == 1000);
    // The number of the refused sale is not lost.
    shop.setTime("2026-03-03 09:00");
    CHECK(desk.sell(wish(shop, shop.valve, 1000))->number == QStringLiteral("CX-R26-000002"));
}

TEST_CASE("what was sold comes back once: the piece into stock, the money out of the till")
{
    Shop shop;
    CounterSaleDesk& desk = shop.place->storeRoom().sales();
    shop.receive(shop.board, 1000, "SN-7");
    const Outcome<CounterSale> sale = desk.sell(wish(shop, shop.board, 1000, "SN-7"));
    REQUIRE_DONE(sale);
    CHECK(sale->lines.front().lotCode == QStringLiteral("SN-7"));
    const StaffId manager = shop.place->catalogue().memberByLogin(QStringLiteral("manager"))->id;
    const StaffId tech = shop.place->catalogue().memberByLogin(QStringLiteral("tech1"))->id;
    CHECK(fieldsOf(desk.takeBack({sale->id, shop.shelf, {}, tech}).error()) ==
          QStringList{QStringLiteral("approver"), QStringLiteral("reason")});
    const Outcome<CounterSale> back = desk.takeBack({sale->id, shop.shelf, QStringLiteral("型号不对"), manager});
    REQUIRE_DONE(back);
    CHECK(back->total == -sale->total);
    CHECK(shop.onHand(shop.board, shop.shelf) == 1000);
    CHECK(shop.place->till().sheet(QDate(2026, 3, 2))->expected() == Money());
    REQUIRE_REFUSED(desk.takeBack({sale->id, shop.shelf, QStringLiteral("又来"), manager}), FailureKind::Conflict);
    CHECK(desk.list(0, 10)->back().takenBackBy == back->id);
    CHECK(shop.desk().trace(QStringLiteral("SN-7"))->size() == 3);
    CHECK(paperOf(shop, DocumentKind::Voucher, salePaperId(back->id)).contains(sale->number));
}

TEST_CASE("the parts of a repair stand on its papers with number, supplier and serial or batch", "[S3-023]")
{
    Shop shop;
    shop.receive(shop.board, 1000, "SN-7");
    shop.receive(shop.valve, 3000);
    const WorkOrder order = shop.accept(shop.request());
    REQUIRE_DONE(shop.parts().issue(shop.take(shop.ask(order.id, shop.board), "SN-7")));
    const Outcome<Issued> valve = shop.parts().issue(shop.take(shop.ask(order.id, shop.valve, 2000), "", 2000));
    REQUIRE_DONE(valve);
    IssueWish back{valve->line.id, valve->line.revision, shop.shelf, 1000, {}};
    REQUIRE_DONE(shop.parts().giveBack(back, PartCondition::New));
    const std::vector<PaperUsedPart> used = partsUsed(shop.place->context(), order.id);
    REQUIRE(used.size() == 2);
    CHECK(used[0].origin == QStringLiteral("清泉配件厂 · SN-7"));
    CHECK(used[1].quantity == 1000); // one of two came back
    const QString settlement = paperOf(shop, DocumentKind::Settlement, order.id.value);
    const QString booklet = paperOf(shop, DocumentKind::Archive, order.product.value);
    for (const QString& paper : {settlement, booklet}) {
        CHECK(paper.contains(QStringLiteral("PCB-S300")));
        CHECK(paper.contains(QStringLiteral("清泉配件厂 · SN-7")));
        CHECK(paper.contains(QStringLiteral("V-100")));
    }
}

TEST_CASE("where parts come from stock only, nothing else can be charged as a part", "[S3-023]")
{
    Shop shop;
    REQUIRE_DONE(setTakesFromStockOnly(shop.place->context(), true));
    shop.receive(shop.valve, 1000);
    WorkOrder order = shop.accept(shop.request());
    FeeLine line;
    line.kind = FeeKind::Part;
    line.name = shop.valve.name;
    line.unitPrice = Money::fromYuan(68);
    line.note = QStringLiteral("配件 V-100");
    CHECK(fieldsOf(shop.place->orders().recordFees(order.id, order.revision, {line}).error()) ==
          QStringList{QStringLiteral("fees.0")});
    REQUIRE_DONE(shop.parts().issue(shop.take(shop.ask(order.id, shop.valve))));
    order = shop.order(order.id);
    REQUIRE_DONE(shop.place->orders().recordFees(order.id, order.revision, {line}));
    line.quantityMilli = 2000; // one was taken, two are charged
    order = shop.order(order.id);
    REQUIRE_REFUSED(shop.place->orders().recordFees(order.id, order.revision, {line}), FailureKind::Invalid);
}

TEST_CASE("a table of parts is taken in once, refused rows are named and do not stop the rest")
{
    Shop shop;
    QByteArray text = QStringLiteral("编号,名称,售价,管理,供应商\r\nP-1,水龙头,35.50,none,S01\r\nP-2,面板,abc,none,\r\n"
                                     "P-3,主板,200,serial,S99\r\nV-100,进水阀,68,none,\r\nP-4,,1,none,\r\n")
                          .toUtf8();
    const QJsonObject columns{{QStringLiteral("code"), QStringLiteral("编号")},
                              {QStringLiteral("name"), QStringLiteral("名称")},
                              {QStringLiteral("price"), QStringLiteral("售价")},
                              {QStringLiteral("tracking"), QStringLiteral("管理")},
                              {QStringLiteral("supplier"), QStringLiteral("供应商")}};
    const QJsonObject map{{QStringLiteral("columns"), columns}};
    const auto import = [&](const QJsonObject& with, bool dryRun) {
        QBuffer file(&text);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return importParts(shop.place->context(), file, with, dryRun);
    };
    REQUIRE_DONE(import(map, true));
    CHECK(shop.count("part") == 4);
    const Outcome<ImportReport> report = import(map, false);
    REQUIRE_DONE(report);
    CHECK(report->read == 5);
    CHECK(report->imported == 1);
    CHECK(report->known == 1);
    REQUIRE(report->refused.size() == 3);
    CHECK(report->refused[0].line == 3);
    CHECK(report->refused[0].field == QStringLiteral("price"));
    CHECK(report->refused[1].field == QStringLiteral("supplier"));
    CHECK(report->refused[2].field == QStringLiteral("name"));
    CHECK(shop.desk().find(QStringLiteral("P-1"))->part.price == Money::fromFen(3550));
    CHECK(shop.desk().find(QStringLiteral("P-1"))->part.supplier == shop.maker.id);
    CHECK(import(map, false)->imported == 0);
    CHECK(fieldsOf(import({{QStringLiteral("colour"), 1}}, false).error()) ==
          QStringList{QStringLiteral("colour"), QStringLiteral("columns.code"), QStringLiteral("columns.name")});
}
