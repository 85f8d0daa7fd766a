// SPDX-License-Identifier: GPL-3.0-or-later
// Warranty rows in a real file: contracts that prolong cover are kept, found by unit and agreement, and voided once.
#include "core/storage/database.h"
#include "core/storage/warranty_contract_store.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

#include <memory>

using namespace sanbao;

namespace {

struct File
{
    QTemporaryDir folder;
    std::unique_ptr<Database> database;

    File()
    {
        Outcome<std::unique_ptr<Database>> made =
            Database::open(folder.filePath(QStringLiteral("s.sqlite")), OpenMode::Create);
        REQUIRE_DONE(made);
        database = std::move(made).value();
        for (const char* sql :
             {"INSERT INTO org_unit (id, code, name, level) VALUES (1, 'CX', '城西店', 'store')",
              "INSERT INTO category (id, code, name_zh, name_en) VALUES (1, 'toilet', '马桶', 'Toilet')",
              "INSERT INTO customer (id, uid, name, phone, created_at) VALUES (1, 'c1', '欧阳建国', '13800138301', 0)",
              "INSERT INTO product_unit (id, uid, customer_id, category_id, created_at) VALUES (1, 'u1', 1, 1, 0)"})
            REQUIRE(database->statement(sql).run());
    }
    WarrantyContract contract(const char* number, QDate from, QDate until)
    {
        WarrantyContract made;
        made.product = ProductUnitId(1);
        made.number = QLatin1String(number);
        made.from = from;
        made.until = until;
        made.price = Money::fromFen(19900);
        made.exclusions = QStringLiteral("外观件");
        made.createdAt = Instant(1000);
        made.id = WarrantyContractStore(*database).insert(made);
        return made;
    }
};

} // namespace

TEST_CASE("A bought warranty is kept with its days and cover, the latest end first")
{
    File file;
    WarrantyContractStore store(*file.database);
    file.contract("CX-Y0001", QDate(2026, 3, 16), QDate(2027, 3, 15));
    file.contract("CX-Y0002", QDate(2027, 3, 16), QDate(2028, 3, 15));
    const std::vector<WarrantyContract> found = store.ofUnit(ProductUnitId(1));
    REQUIRE(found.size() == 2);
    CHECK(found[0].number == QStringLiteral("CX-Y0002"));
    CHECK(found[1].price == Money::fromFen(19900));
    CHECK(found[1].exclusions == QStringLiteral("外观件"));
    CHECK(found[1].isActiveOn(QDate(2027, 3, 15)));
    CHECK_FALSE(found[1].isActiveOn(QDate(2027, 3, 16)));
}

TEST_CASE("A bought warranty is voided once and stays in the file")
{
    File file;
    WarrantyContractStore store(*file.database);
    const WarrantyContract made = file.contract("CX-Y0001", QDate(2026, 3, 16), QDate(2027, 3, 15));
    REQUIRE(store.setVoided(made, Instant(5000), QStringLiteral("客户退订")));
    CHECK_FALSE(store.setVoided(made, Instant(6000), QStringLiteral("再次")));
    const std::optional<WarrantyContract> kept = store.find(made.id);
    REQUIRE(kept);
    CHECK(kept->voidReason == QStringLiteral("客户退订"));
    CHECK_FALSE(kept->isActiveOn(QDate(2026, 5, 1)));
}
