// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/masking.h"

#include "core/base/text_fold.h"
#include "core/domain/phone.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace sanbao {

namespace {

constexpr std::array<std::u32string_view, 40> kCompoundSurnames{
    U"欧阳", U"司马", U"上官", U"诸葛", U"东方", U"皇甫", U"尉迟", U"公孙", U"令狐", U"慕容",
    U"司徒", U"司空", U"夏侯", U"长孙", U"宇文", U"端木", U"南宫", U"独孤", U"澹台", U"淳于",
    U"鲜于", U"单于", U"万俟", U"呼延", U"轩辕", U"宰父", U"亓官", U"申屠", U"太史", U"濮阳",
    U"闻人", U"赫连", U"拓跋", U"百里", U"钟离", U"西门", U"东郭", U"梁丘", U"左丘", U"纳兰"};

bool hasCompoundSurname(std::u32string name)
{
    std::transform(name.begin(), name.end(), name.begin(), simplified);
    return name.size() > 2 &&
           std::any_of(kCompoundSurnames.begin(), kCompoundSurnames.end(),
                       [&name](std::u32string_view surname) { return name.compare(0, 2, surname) == 0; });
}

QString stars(qsizetype count)
{
    return QString(count, QLatin1Char('*'));
}

} // namespace

QString maskName(const QString& name)
{
    const std::u32string codes = name.trimmed().toStdU32String();
    if (codes.empty())
        return {};
    if (codes.size() == 1)
        return stars(1);
    const std::size_t shown = hasCompoundSurname(codes) ? 2 : 1;
    QString masked = QString::fromUcs4(codes.data(), qsizetype(shown));
    for (std::size_t at = shown; at < codes.size(); ++at)
        masked.append(codes[at] == U' ' ? QLatin1Char(' ') : QLatin1Char('*'));
    return masked;
}

QString maskPhone(const QString& phone)
{
    const Outcome<PhoneNumber> parsed = parsePhone(phone);
    if (!parsed)
        return phone.size() > 4 ? stars(phone.size() - 4) + phone.right(4) : stars(phone.size());
    const QString& digits = parsed->normalized;
    const QString tail = digits.right(4);
    switch (parsed->kind) {
    case PhoneNumber::Kind::Service:
        return displayPhone(digits);
    case PhoneNumber::Kind::Landline: {
        const int area = areaCodeLength(digits);
        return digits.left(area) + QLatin1Char('-') + stars(digits.size() - area - 4) + tail;
    }
    case PhoneNumber::Kind::Mobile:
    case PhoneNumber::Kind::IotSim:
        break;
    }
    return digits.left(3) + stars(digits.size() - 7) + tail;
}

QString maskAddress(const QString& address)
{
    // Province, city, district, each optional; 小区, 园区 and the like are part of the detail and not a district.
    static const QRegularExpression area(QStringLiteral(
        "^\\s*((?:[^省区市县路街号\\s]{2,8}?(?:省|自治区|特别行政区))?"
        "\\s*(?:[^市县区路街号\\s]{1,10}?(?:自治州|市|地区|盟))?"
        "\\s*(?:[^市县区旗路街道巷弄镇乡村号幢栋楼\\d\\s]{1,12}(?:(?<!小|社|园|校|厂|景|院|营|生活)区|县|旗|市))?)"));
    const QString text = address.trimmed();
    if (text.isEmpty())
        return {};
    const QString known = area.match(text).captured(1).trimmed();
    return known.size() < text.size() ? known + stars(3) : known;
}

} // namespace sanbao
