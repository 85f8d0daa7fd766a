// SPDX-License-Identifier: GPL-3.0-or-later
// What the groups of hits and the reasons are called, for people and for scripts.
#include "core/service/search_desk.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("Search", text);
}

} // namespace

QString label(HitKind kind)
{
    switch (kind) {
    case HitKind::Order:
        return inWords(QT_TRANSLATE_NOOP("Search", "Work orders"));
    case HitKind::Customer:
        return inWords(QT_TRANSLATE_NOOP("Search", "Customers"));
    case HitKind::Unit:
        return inWords(QT_TRANSLATE_NOOP("Search", "Products"));
    case HitKind::Agreement:
        return inWords(QT_TRANSLATE_NOOP("Search", "Agreements"));
    case HitKind::Complaint:
        return inWords(QT_TRANSLATE_NOOP("Search", "Complaints"));
    case HitKind::Survey:
        return inWords(QT_TRANSLATE_NOOP("Search", "Survey forms"));
    case HitKind::Feedback:
        return inWords(QT_TRANSLATE_NOOP("Search", "Feedback"));
    }
    return {};
}

QString label(HitReason reason)
{
    switch (reason) {
    case HitReason::Number:
        return inWords(QT_TRANSLATE_NOOP("Search", "Number"));
    case HitReason::Phone:
        return inWords(QT_TRANSLATE_NOOP("Search", "Phone"));
    case HitReason::Name:
        return inWords(QT_TRANSLATE_NOOP("Search", "Name"));
    case HitReason::Pinyin:
        return inWords(QT_TRANSLATE_NOOP("Search", "Pinyin"));
    case HitReason::Address:
        return inWords(QT_TRANSLATE_NOOP("Search", "Address"));
    case HitReason::Serial:
        return inWords(QT_TRANSLATE_NOOP("Search", "Serial number"));
    case HitReason::Model:
        return inWords(QT_TRANSLATE_NOOP("Search", "Model"));
    case HitReason::Reference:
        return inWords(QT_TRANSLATE_NOOP("Search", "External number"));
    case HitReason::Imei:
        return inWords(QT_TRANSLATE_NOOP("Search", "IMEI"));
    case HitReason::Platform:
        return inWords(QT_TRANSLATE_NOOP("Search", "Platform order"));
    case HitReason::Logistics:
        return inWords(QT_TRANSLATE_NOOP("Search", "Tracking number"));
    case HitReason::Receipt:
        return inWords(QT_TRANSLATE_NOOP("Search", "Receipt"));
    case HitReason::Words:
        return inWords(QT_TRANSLATE_NOOP("Search", "What was said"));
    }
    return {};
}

QString codeOf(HitKind kind)
{
    switch (kind) {
    case HitKind::Order:
        return QStringLiteral("order");
    case HitKind::Customer:
        return QStringLiteral("customer");
    case HitKind::Unit:
        return QStringLiteral("unit");
    case HitKind::Agreement:
        return QStringLiteral("agreement");
    case HitKind::Complaint:
        return QStringLiteral("complaint");
    case HitKind::Survey:
        return QStringLiteral("survey");
    case HitKind::Feedback:
        return QStringLiteral("feedback");
    }
    return {};
}

QString codeOf(HitReason reason)
{
    switch (reason) {
    case HitReason::Number:
        return QStringLiteral("number");
    case HitReason::Phone:
        return QStringLiteral("phone");
    case HitReason::Name:
        return QStringLiteral("name");
    case HitReason::Pinyin:
        return QStringLiteral("pinyin");
    case HitReason::Address:
        return QStringLiteral("address");
    case HitReason::Serial:
        return QStringLiteral("serial");
    case HitReason::Model:
        return QStringLiteral("model");
    case HitReason::Reference:
        return QStringLiteral("reference");
    case HitReason::Imei:
        return QStringLiteral("imei");
    case HitReason::Platform:
        return QStringLiteral("platform");
    case HitReason::Logistics:
        return QStringLiteral("logistics");
    case HitReason::Receipt:
        return QStringLiteral("receipt");
    case HitReason::Words:
        return QStringLiteral("words");
    }
    return {};
}

} // namespace sanbao
