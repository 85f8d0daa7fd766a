// SPDX-License-Identifier: GPL-3.0-or-later
// Telephone numbers as typed at a counter, and personal data as shown to those who do not need all of it.
#include "core/domain/masking.h"
#include "core/domain/phone.h"

#include "tests/support/catch.h"

using namespace sanbao;
using Kind = PhoneNumber::Kind;

namespace {

PhoneNumber phone(const char16_t* text)
{
    const QString typed = QString::fromUtf16(text);
    INFO(typed.toStdString());
    const Outcome<PhoneNumber> parsed = parsePhone(typed);
    if (!parsed)
        FAIL(parsed.error().message.toStdString());
    return parsed.value();
}

QString problem(const char16_t* text)
{
    const Outcome<PhoneNumber> parsed = parsePhone(QString::fromUtf16(text));
    return parsed ? QStringLiteral("accepted as ") + parsed->normalized : parsed.error().message;
}

PhoneNumber number(const char* digits, Kind kind, const char* extension = "")
{
    return {QString::fromLatin1(digits), QString::fromLatin1(extension), kind};
}

} // namespace

TEST_CASE("A mobile number is the same however it is typed")
{
    for (const char16_t* typed : {u"13800138301", u" 138 0013 8301 ", u"138-0013-8301", u"１３８００１３８３０１",
                                  u"+86 138 0013 8301", u"008613800138301", u"8613800138301", u"(+86)13800138301",
                                  u"138.0013.8301", u"013800138301", u"138－0013－8301"}) {
        INFO(QString::fromUtf16(typed).toStdString());
        CHECK(phone(typed) == number("13800138301", Kind::Mobile));
    }
    CHECK(phone(u"19912345678").kind == Kind::Mobile);
}

TEST_CASE("A landline keeps its area code, and its extension apart")
{
    CHECK(phone(u"0571-88881234") == number("057188881234", Kind::Landline));
    CHECK(phone(u"(0571) 8888 1234") == number("057188881234", Kind::Landline));
    CHECK(phone(u"010-6552-9988") == number("01065529988", Kind::Landline));
    CHECK(phone(u"0898-6212345") == number("08986212345", Kind::Landline));
    CHECK(phone(u"+86 571 8888 1234") == number("057188881234", Kind::Landline));
    CHECK(phone(u"+86 21 6552 9988") == number("02165529988", Kind::Landline));
    CHECK(phone(u"0571-88881234-8001") == number("057188881234", Kind::Landline, "8001"));
    CHECK(phone(u"0571-88881234转8001") == number("057188881234", Kind::Landline, "8001"));
    CHECK(phone(u"057188881234 ext. 8001") == number("057188881234", Kind::Landline, "8001"));
    CHECK(phone(u"0571-88881234 分机 12") == number("057188881234", Kind::Landline, "12"));
}

TEST_CASE("Service numbers and SIM cards of devices are known")
{
    CHECK(phone(u"400-820-8820") == number("4008208820", Kind::Service));
    CHECK(phone(u"400-820-8820-2") == number("4008208820", Kind::Service, "2"));
    CHECK(phone(u"800 8101234") == number("8008101234", Kind::Service));
    CHECK(phone(u"95588") == number("95588", Kind::Service));
    CHECK(phone(u"1064812345678") == number("1064812345678", Kind::IotSim));
}

TEST_CASE("A number that cannot be dialled is refused with the reason")
{
    CHECK(problem(u"1380013830") == QStringLiteral("11 digits are needed, 10 were typed."));
    CHECK(problem(u"138001383011") == QStringLiteral("11 digits are needed, 12 were typed."));
    CHECK(problem(u"12800138301") == QStringLiteral("A mobile number starts with 13 to 19, not with 12."));
    CHECK(problem(u"") == QStringLiteral("A phone number is needed."));
    CHECK(problem(u" - ") == QStringLiteral("A phone number is needed."));
    CHECK(problem(u"88881234") == QStringLiteral("The area code is missing, for example 0571-88881234."));
    CHECK(problem(u"0571-888812") == QStringLiteral("After the area code 7 or 8 digits are needed, 6 were typed."));
    CHECK(problem(u"0571-98881234") == QStringLiteral("After the area code a landline number starts with 2 to 8."));
    CHECK(problem(u"0188881234") == QStringLiteral("No area code starts with 01."));
    CHECK(problem(u"400-820-882") == QStringLiteral("A number starting with 400 or 800 has 10 digits, 9 were typed."));
    CHECK(problem(u"138a0138301").contains(QStringLiteral("belong to no phone number")));
    CHECK(problem(u"0571-88881234转").contains(QStringLiteral("belong to no phone number")));
    CHECK(problem(u"+852 2123 4567").contains(QStringLiteral("mainland China")));
    CHECK(problem(u"13800138301 13800138302").contains(QStringLiteral("22")));
}

TEST_CASE("Numbers are shown in groups that can be read aloud")
{
    CHECK(displayPhone(QStringLiteral("13800138301")) == QStringLiteral("138 0013 8301"));
    CHECK(displayPhone(QStringLiteral("057188881234"), QStringLiteral("8001")) == QStringLiteral("0571-88881234-8001"));
    CHECK(displayPhone(QStringLiteral("01065529988")) == QStringLiteral("010-65529988"));
    CHECK(displayPhone(QStringLiteral("4008208820")) == QStringLiteral("400 820 8820"));
    CHECK(displayPhone(QStringLiteral("95588")) == QStringLiteral("95588"));
    CHECK(displayPhone(QStringLiteral("unknown")) == QStringLiteral("unknown"));
    CHECK(displayPhone(QString()).isEmpty());
    for (const char16_t* typed : {u"13800138301", u"0571-88881234-8001", u"400 820 8820", u"95588"})
        CHECK(parsePhone(displayPhone(phone(typed))).value() == phone(typed));
}

TEST_CASE("The tail of a number is a prefix of its reversed digits")
{
    CHECK(reversedDigits(QStringLiteral("138 0013 8301")) == QStringLiteral("10383100831"));
    CHECK(reversedDigits(QStringLiteral("a")).isEmpty());
}

TEST_CASE("Masked data is enough to recognise and not enough to use")
{
    CHECK(maskName(QStringLiteral("张伟")) == QStringLiteral("张*"));
    CHECK(maskName(QStringLiteral("欧阳娜娜")) == QStringLiteral("欧阳**"));
    CHECK(maskName(QStringLiteral("歐陽娜娜")) == QStringLiteral("歐陽**"));
    CHECK(maskName(QStringLiteral("王小明")) == QStringLiteral("王**"));
    CHECK(maskName(QStringLiteral("𠮷野")) == QStringLiteral("𠮷*"));
    CHECK(maskName(QStringLiteral("张")) == QStringLiteral("*"));
    CHECK(maskName(QString()).isEmpty());
    CHECK(maskPhone(QStringLiteral("13812345678")) == QStringLiteral("138****5678"));
    CHECK(maskPhone(QStringLiteral("0571-88881234")) == QStringLiteral("0571-****1234"));
    CHECK(maskPhone(QStringLiteral("01065529988")) == QStringLiteral("010-****9988"));
    CHECK(maskPhone(QStringLiteral("057188881234-8001")) == QStringLiteral("0571-****1234"));
    CHECK(maskPhone(QStringLiteral("4008208820")) == QStringLiteral("400 820 8820"));
    CHECK(maskPhone(QStringLiteral("12345")) == QStringLiteral("*2345"));
    CHECK(maskPhone(QStringLiteral("123")) == QStringLiteral("***"));
}

TEST_CASE("An address is shown up to its district")
{
    const auto masked = [](const char16_t* text) { return maskAddress(QString::fromUtf16(text)); };
    CHECK(masked(u"浙江省杭州市西湖区文三路100号3幢201") == QStringLiteral("浙江省杭州市西湖区***"));
    CHECK(masked(u"北京市朝阳区建国路8号") == QStringLiteral("北京市朝阳区***"));
    CHECK(masked(u"杭州市文三路阳光小区3幢") == QStringLiteral("杭州市***"));
    CHECK(masked(u"江苏省苏州市昆山市花桥镇绿地大道") == QStringLiteral("江苏省苏州市昆山市***"));
    CHECK(masked(u"内蒙古自治区呼伦贝尔市鄂温克族自治旗某街") ==
          QStringLiteral("内蒙古自治区呼伦贝尔市鄂温克族自治旗***"));
    CHECK(masked(u"广东省东莞市长安镇振安路") == QStringLiteral("广东省东莞市***"));
    CHECK(masked(u"西湖区文三路100号") == QStringLiteral("西湖区***"));
    CHECK(masked(u"文三路100号") == QStringLiteral("***"));
    CHECK(masked(u"阳光花园小区3幢201") == QStringLiteral("***"));
    CHECK(masked(u"浙江省杭州市西湖区") == QStringLiteral("浙江省杭州市西湖区"));
    CHECK(masked(u"").isEmpty());
}
