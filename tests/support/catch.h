// SPDX-License-Identifier: GPL-3.0-or-later
// The one header through which tests see Catch: it hides the difference between Catch2 2.13 and 3, and teaches Catch to
// print the project's values, so that a failed comparison shows "12.50" and not "{?}".
#pragma once

#define CATCH_CONFIG_ENABLE_OPTIONAL_STRINGMAKER
#define CATCH_CONFIG_ENABLE_PAIR_STRINGMAKER
#if SANBAO_CATCH_MAJOR >= 3
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/base/outcome.h"
#include "tests/support/warnings.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <string>

namespace Catch {

template <> struct StringMaker<QString>
{
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};

template <> struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray& bytes) { return '"' + bytes.toStdString() + '"'; }
};

template <> struct StringMaker<QDate>
{
    static std::string convert(QDate day) { return day.isValid() ? day.toString(Qt::ISODate).toStdString() : "no day"; }
};

template <> struct StringMaker<QDateTime>
{
    static std::string convert(const QDateTime& at) { return at.toString(Qt::ISODateWithMs).toStdString(); }
};

template <> struct StringMaker<sanbao::Money>
{
    static std::string convert(sanbao::Money money) { return money.plain().toStdString(); }
};

template <class Tag> struct StringMaker<sanbao::Id<Tag>>
{
    static std::string convert(sanbao::Id<Tag> id) { return '#' + std::to_string(id.value); }
};

template <> struct StringMaker<sanbao::Instant>
{
    static std::string convert(sanbao::Instant at)
    {
        return sanbao::isoWithOffset(at, QTimeZone("Asia/Shanghai")).toStdString() + " (" + std::to_string(at.ms) + ')';
    }
};

template <> struct StringMaker<sanbao::FailureKind>
{
    static std::string convert(sanbao::FailureKind kind) { return sanbao::kindName(kind).toStdString(); }
};

template <> struct StringMaker<sanbao::FieldIssue>
{
    static std::string convert(const sanbao::FieldIssue& issue)
    {
        return issue.field.toStdString() + ": " + issue.message.toStdString();
    }
};

template <> struct StringMaker<sanbao::Failure>
{
    static std::string convert(const sanbao::Failure& failure)
    {
        std::string text = sanbao::kindName(failure.kind).toStdString() + ": " + failure.message.toStdString();
        for (const sanbao::FieldIssue& issue : failure.issues)
            text += " [" + StringMaker<sanbao::FieldIssue>::convert(issue) + ']';
        return failure.detail.isEmpty() ? text : text + " (" + failure.detail.toStdString() + ')';
    }
};

template <class T> struct StringMaker<sanbao::Outcome<T>>
{
    static std::string convert(const sanbao::Outcome<T>& outcome)
    {
        return outcome.has_value() ? "done" : StringMaker<sanbao::Failure>::convert(outcome.error());
    }
};

} // namespace Catch

namespace sanbao::test {

#if SANBAO_CATCH_MAJOR >= 3
using Approximation = Catch::Approx;
#else
using Approximation = Catch::Detail::Approx;
#endif

/// Equal within an absolute distance.
inline Approximation approx(double value, double margin)
{
    return Approximation(value).epsilon(0.0).margin(margin);
}

/// Why an outcome failed, for messages; empty when it did not.
template <class T> std::string reasonOf(const Outcome<T>& outcome)
{
    return outcome.has_value() ? std::string() : Catch::StringMaker<Failure>::convert(outcome.error());
}

} // namespace sanbao::test

/// The action was done; a failure is printed with its kind, message, fields and detail, and ends the test case.
#define REQUIRE_DONE(...)                                                                                              \
    do {                                                                                                               \
        const auto& sanbaoOutcome = (__VA_ARGS__);                                                                     \
        INFO(#__VA_ARGS__ << ": " << sanbao::test::reasonOf(sanbaoOutcome));                                           \
        REQUIRE(sanbaoOutcome.has_value());                                                                            \
    } while (false)

/// The action was refused for this kind of reason.
#define REQUIRE_REFUSED(outcome, wantedKind)                                                                           \
    do {                                                                                                               \
        const auto& sanbaoOutcome = (outcome);                                                                         \
        REQUIRE_FALSE(sanbaoOutcome.has_value());                                                                      \
        INFO(sanbao::test::reasonOf(sanbaoOutcome));                                                                   \
        REQUIRE(sanbaoOutcome.error().kind == (wantedKind));                                                           \
    } while (false)
