// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/phone.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace sanbao {

namespace {

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool allDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

bool startsWithAny(const QString& text, std::initializer_list<const char*> prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&text](const char* prefix) { return text.startsWith(QLatin1String(prefix)); });
}

bool isMobile(const QString& digits)
{
    return digits.size() == 11 && digits.at(0) == QLatin1Char('1') && digits.at(1) >= QLatin1Char('3');
}

bool isLandline(const QString& digits)
{
    const int area = areaCodeLength(digits);
    const qsizetype local = digits.size() - area;
    if (area == 0 || local < 7 || local > 8)
        return false;
    return digits.at(area) >= QLatin1Char('2') && digits.at(area) <= QLatin1Char('8');
}

bool isService(const QString& digits)
{
    if (digits.size() == 10)
        return startsWithAny(digits, {"400", "800"});
    return digits.size() >= 5 && digits.size() <= 8 && startsWithAny(digits, {"95"});
}

bool isIotSim(const QString& digits)
{
    return digits.size() == 13 && startsWithAny(digits, {"10", "14"});
}

std::optional<PhoneNumber::Kind> kindOf(const QString& digits)
{
    if (isMobile(digits))
        return PhoneNumber::Kind::Mobile;
    if (isLandline(digits))
        return PhoneNumber::Kind::Landline;
    if (isService(digits))
        return PhoneNumber::Kind::Service;
    if (isIotSim(digits))
        return PhoneNumber::Kind::IotSim;
    return std::nullopt;
}

/// The digits without the country code, when what follows is a number of this country.
QString withoutCountryCode(const QString& digits)
{
    for (const char* prefix : {"0086", "86"}) {
        if (!digits.startsWith(QLatin1String(prefix)))
            continue;
        const QString rest = digits.mid(qsizetype(qstrlen(prefix)));
        if (kindOf(rest))
            return rest;
        if (isLandline(QLatin1Char('0') + rest))
            return QLatin1Char('0') + rest;
    }
    // The old way to dial a mobile in another city: one 0 in front.
    if (digits.size() == 12 && digits.startsWith(QLatin1Char('0')) && isMobile(digits.mid(1)))
        return digits.mid(1);
    return digits;
}

/// What was typed, split into the main groups of digits and an extension that was marked as such.
struct Typed
{
    QStringList groups;
    QString extension;
    bool foreign = false;
    bool strange = false; ///< letters or other characters that belong to no number
};

Typed split(const QString& raw)
{
    static const QRegularExpression marker(QStringLiteral("(?:转|轉|分机|分機|ext\\.?|[x#,;])"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dash(QStringLiteral("[-\\x{2010}-\\x{2015}\\x{2212}_/~]+"));
    static const QRegularExpression filler(QStringLiteral("[\\s.()\\[\\]\\x{00B7}]+"));
    QString text = raw.normalized(QString::NormalizationForm_KC).trimmed();
    text.remove(QChar(0x202C)).remove(QChar(0x202D)).remove(QChar(0x200B));
    Typed typed;
    const QRegularExpressionMatch found = marker.match(text);
    if (found.hasMatch()) {
        typed.extension = text.mid(found.capturedEnd()).remove(filler).remove(dash).remove(QLatin1Char(':'));
        text.truncate(found.capturedStart());
        typed.strange = typed.extension.isEmpty() || !allDigits(typed.extension);
    }
    const qsizetype plus = text.indexOf(QLatin1Char('+'));
    if (plus >= 0 && text.left(plus).remove(filler).isEmpty()) {
        text.remove(0, plus + 1);
        typed.foreign = !text.startsWith(QLatin1String("86"));
    }
    for (QString group : text.split(dash, Qt::SkipEmptyParts)) {
        group.remove(filler);
        if (!group.isEmpty())
            typed.groups.append(group);
        typed.strange = typed.strange || !allDigits(group);
    }
    return typed;
}

QString lengthProblem(const QString& digits)
{
    const QString typed = QString::number(digits.size());
    if (digits.isEmpty())
        return QCoreApplication::translate("Phone", "A phone number is needed.");
    if (startsWithAny(digits, {"400", "800"}))
        return QCoreApplication::translate("Phone", "A number starting with 400 or 800 has 10 digits, %1 were typed.")
            .arg(typed);
    if (digits.startsWith(QLatin1Char('1'))) {
        if (digits.size() != 11)
            return QCoreApplication::translate("Phone", "11 digits are needed, %1 were typed.").arg(typed);
        return QCoreApplication::translate("Phone", "A mobile number starts with 13 to 19, not with %1.")
            .arg(digits.left(2));
    }
    if (digits.startsWith(QLatin1Char('0'))) {
        if (areaCodeLength(digits) == 0)
            return QCoreApplication::translate("Phone", "No area code starts with %1.").arg(digits.left(2));
        if (digits.size() - areaCodeLength(digits) == 7 || digits.size() - areaCodeLength(digits) == 8)
            return QCoreApplication::translate("Phone", "After the area code a landline number starts with 2 to 8.");
        return QCoreApplication::translate("Phone", "After the area code 7 or 8 digits are needed, %1 were typed.")
            .arg(digits.size() - areaCodeLength(digits));
    }
    if (digits.size() == 7 || digits.size() == 8)
        return QCoreApplication::translate("Phone", "The area code is missing, for example 0571-%1.").arg(digits);
    return QCoreApplication::translate(
               "Phone",
               "\"%1\" is not a phone number: a mobile has 11 digits, a landline an area code with 0 in front.")
        .arg(digits);
}

} // namespace

int areaCodeLength(const QString& normalized)
{
    if (normalized.size() < 3 || normalized.at(0) != QLatin1Char('0') || !allDigits(normalized))
        return 0;
    const QChar second = normalized.at(1);
    if (normalized.startsWith(QLatin1String("010")) || second == QLatin1Char('2'))
        return 3;
    return second >= QLatin1Char('3') && normalized.size() >= 4 ? 4 : 0;
}

Outcome<PhoneNumber> parsePhone(const QString& raw)
{
    const Typed typed = split(raw);
    if (typed.strange)
        return Failure::invalid(
            QString(), QCoreApplication::translate("Phone", "\"%1\" has characters that belong to no phone number.")
                           .arg(raw.trimmed()));
    if (typed.foreign)
        return Failure::invalid(QString(),
                                QCoreApplication::translate(
                                    "Phone", "Only numbers of mainland China can be kept here; +%1 is another country.")
                                    .arg(typed.groups.join(QString()).left(4)));
    const QString digits = withoutCountryCode(typed.groups.join(QString()));
    if (const std::optional<PhoneNumber::Kind> kind = kindOf(digits))
        return PhoneNumber{digits, typed.extension, *kind};
    // 0571-88881234-8001: the last group is an extension when the groups before it are a whole number.
    if (typed.groups.size() >= 2 && typed.extension.isEmpty() && typed.groups.back().size() <= 6) {
        const QString front = withoutCountryCode(typed.groups.mid(0, typed.groups.size() - 1).join(QString()));
        if (const std::optional<PhoneNumber::Kind> kind = kindOf(front))
            return PhoneNumber{front, typed.groups.back(), *kind};
    }
    return Failure::invalid(QString(), lengthProblem(digits));
}

QString displayPhone(const QString& normalized, const QString& extension)
{
    QString text = normalized;
    if (!allDigits(normalized)) {
        return normalized;
    } else if (isMobile(normalized)) {
        text.insert(7, QLatin1Char(' ')).insert(3, QLatin1Char(' '));
    } else if (isLandline(normalized)) {
        text.insert(areaCodeLength(normalized), QLatin1Char('-'));
    } else if (normalized.size() == 10 && isService(normalized)) {
        text.insert(6, QLatin1Char(' ')).insert(3, QLatin1Char(' '));
    }
    return extension.isEmpty() ? text : text + QLatin1Char('-') + extension;
}

QString reversedDigits(const QString& text)
{
    QString reversed;
    reversed.reserve(text.size());
    for (auto at = text.crbegin(); at != text.crend(); ++at) {
        if (isDigit(*at))
            reversed.append(*at);
    }
    return reversed;
}

} // namespace sanbao
