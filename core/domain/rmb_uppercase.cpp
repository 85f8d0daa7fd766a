// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rmb_uppercase.h"

namespace sanbao {

namespace {

constexpr char16_t kZero = u'零';
constexpr std::u16string_view kDigits = u"零壹贰叁肆伍陆柒捌玖";
constexpr quint64 kWan = 10'000;
constexpr quint64 kYi = 100'000'000;

void appendDigit(QString& text, quint64 digit)
{
    text.append(QChar(kDigits[digit]));
}

/// Digits and units of a number below 10000 without zeros in front.
QString fourDigits(quint64 number)
{
    constexpr std::u16string_view units = u"仟佰拾";
    QString text;
    bool zeroWaits = false;
    quint64 weight = 1000;
    for (std::size_t place = 0; place < 4; ++place, weight /= 10) {
        const quint64 digit = number / weight % 10;
        if (digit == 0) {
            zeroWaits = !text.isEmpty();
            continue;
        }
        if (zeroWaits)
            text.append(QChar(kZero));
        zeroWaits = false;
        appendDigit(text, digit);
        if (place < units.size())
            text.append(QChar(units[place]));
    }
    return text;
}

QString wholeNumber(quint64 number);

/// Two parts around a unit (万, 亿), with one 零 between them when the lower part does not fill its highest place.
QString joined(quint64 number, quint64 unit, char16_t name)
{
    const quint64 rest = number % unit;
    QString text = wholeNumber(number / unit) + QChar(name);
    if (rest > 0 && rest < unit / 10)
        text.append(QChar(kZero));
    return text + wholeNumber(rest);
}

QString wholeNumber(quint64 number)
{
    if (number < kWan)
        return fourDigits(number);
    return number < kYi ? joined(number, kWan, u'万') : joined(number, kYi, u'亿');
}

int digitOf(QChar c)
{
    const std::size_t at = kDigits.find(c.unicode());
    return at == std::u16string_view::npos ? -1 : static_cast<int>(at);
}

/// Value of a run of digits and 拾佰仟, without 零; empty when it has any other character or grows too large.
std::optional<qint64> readBelowWan(const QString& text)
{
    qint64 sum = 0;
    qint64 digit = 0;
    for (const QChar c : text) {
        const qint64 unit = c == QChar(u'仟') ? 1000 : c == QChar(u'佰') ? 100 : c == QChar(u'拾') ? 10 : 0;
        if (unit > 0) {
            sum += digit * unit;
            digit = 0;
        } else if (digitOf(c) > 0 && digit == 0) {
            digit = digitOf(c);
        } else {
            return std::nullopt;
        }
    }
    sum += digit;
    return sum < qint64(kWan) ? std::optional<qint64>(sum) : std::nullopt;
}

std::optional<qint64> readWhole(const QString& text)
{
    for (const auto& [name, unit] : {std::pair{u'亿', qint64(kYi)}, std::pair{u'万', qint64(kWan)}}) {
        const qsizetype at = text.lastIndexOf(QChar(name));
        if (at < 0)
            continue;
        const std::optional<qint64> high = readWhole(text.left(at));
        const std::optional<qint64> low = readWhole(text.mid(at + 1));
        if (!high || !low || *low >= unit || *high > 100'000'000)
            return std::nullopt;
        return *high * unit + *low;
    }
    return readBelowWan(text);
}

/// Takes "伍角" off the front of the text when it is there; 0 otherwise.
int takeSmallUnit(QString& text, QChar unit)
{
    if (text.size() < 2 || text.at(1) != unit || digitOf(text.at(0)) <= 0)
        return 0;
    const int digit = digitOf(text.at(0));
    text.remove(0, 2);
    return digit;
}

/// The text without what the rule leaves open: 人民币, 整, 正 and every 零.
QString essential(QString text)
{
    text.replace(QChar(u'圆'), QChar(u'元'));
    const QString prefix = QStringLiteral("人民币");
    if (text.startsWith(prefix))
        text.remove(0, prefix.size());
    if (text.endsWith(QChar(u'整')) || text.endsWith(QChar(u'正')))
        text.chop(1);
    return text;
}

} // namespace

QString rmbUppercase(Money amount, RmbStyle style)
{
    const bool negative = amount.isNegative();
    const quint64 fen = negative ? quint64(-(amount.fen() + 1)) + 1 : quint64(amount.fen());
    const quint64 yuan = fen / 100;
    const quint64 jiao = fen / 10 % 10;
    const quint64 rest = fen % 10;
    if (fen == 0)
        return QStringLiteral("零元整");
    QString text = negative ? QStringLiteral("负") : QString();
    if (yuan > 0)
        text += wholeNumber(yuan) + QChar(u'元');
    if (jiao > 0) {
        appendDigit(text, jiao);
        text.append(QChar(u'角'));
    } else if (yuan > 0 && rest > 0) {
        text.append(QChar(kZero));
    }
    if (rest > 0) {
        appendDigit(text, rest);
        text.append(QChar(u'分'));
    }
    if (rest == 0 && (jiao == 0 || style.zhengAfterJiao))
        text.append(QChar(u'整'));
    return text;
}

std::optional<Money> parseRmbUppercase(const QString& text)
{
    const QString given = essential(text.simplified().remove(QLatin1Char(' ')));
    if (given == QStringLiteral("零元"))
        return Money();
    QString left = given;
    left.remove(QChar(kZero));
    const QString withoutZeros = left;
    const bool negative = left.startsWith(QChar(u'负'));
    if (negative)
        left.remove(0, 1);
    const qsizetype yuanEnd = left.indexOf(QChar(u'元'));
    const std::optional<qint64> yuan = yuanEnd < 0 ? std::optional<qint64>(0) : readWhole(left.left(yuanEnd));
    if (!yuan || yuanEnd == 0 || *yuan > 90'000'000'000'000'000)
        return std::nullopt;
    left = left.mid(yuanEnd + 1);
    const int jiao = takeSmallUnit(left, QChar(u'角'));
    const int fen = takeSmallUnit(left, QChar(u'分'));
    const qint64 total = *yuan * 100 + jiao * 10 + fen;
    const Money amount = Money::fromFen(negative ? -total : total);
    // Written back without its zeros it must be the same text: that refuses misplaced and repeated units.
    QString again = essential(rmbUppercase(amount));
    if (!left.isEmpty() || total == 0 || again.remove(QChar(kZero)) != withoutZeros)
        return std::nullopt;
    return amount;
}

} // namespace sanbao
