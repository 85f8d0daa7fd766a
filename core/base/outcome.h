// SPDX-License-Identifier: GPL-3.0-or-later
// The one error channel of the program. A function that can fail for a reason a person should hear returns
// Outcome<T>: either the value or a Failure. Exceptions never cross a library border; programming mistakes are
// asserted. Method names follow std::expected so that the type can be replaced by it one day.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace sanbao {

enum class FailureKind {
    Invalid,     ///< the input breaks a rule; `issues` names the fields
    NotFound,    ///< the thing asked for does not exist
    Conflict,    ///< somebody else changed the row meanwhile, or the step is not allowed in this state
    Denied,      ///< the acting user lacks the permission
    Busy,        ///< the file is held by another process or writer
    Damaged,     ///< the file is not what it should be
    Unavailable, ///< a folder, disk or printer cannot be reached or written
    Internal     ///< a bug in this program
};

/// One broken rule, tied to the input field it belongs to. `field` is the key the form and the JSON documents use,
/// for example "customer.phone". `message` is translated text for people.
struct FieldIssue
{
    QString field;
    QString message;
    friend bool operator==(const FieldIssue&, const FieldIssue&) = default;
};

/// Why something was not done. `message` is translated and shown to people; `detail` goes to the log only.
struct Failure
{
    FailureKind kind = FailureKind::Internal;
    QString message;
    QString detail;
    std::vector<FieldIssue> issues;

    static Failure invalid(std::vector<FieldIssue> found);
    static Failure invalid(QString field, QString text);
    static Failure of(FailureKind kind, QString message, QString detail = {});

    /// One line a problem: every issue's message, or the message when there are none.
    QStringList lines() const;
};

QString kindName(FailureKind kind);

template <class T> class [[nodiscard]] Outcome
{
public:
    using value_type = T;
    Outcome(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Outcome(Failure failure)
        : m_state(std::in_place_index<1>, std::move(failure))
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T& value() & { return std::get<0>(m_state); }
    const T& value() const& { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::get<0>(std::move(m_state)); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    const Failure& error() const& { return std::get<1>(m_state); }
    Failure&& error() && { return std::get<1>(std::move(m_state)); }

    template <class U> T value_or(U&& fallback) const&
    {
        return has_value() ? value() : static_cast<T>(std::forward<U>(fallback));
    }
    template <class F> auto and_then(F&& next) && -> decltype(next(std::declval<T&&>()))
    {
        if (!has_value())
            return std::move(*this).error();
        return std::forward<F>(next)(std::move(*this).value());
    }
    template <class F> auto transform(F&& map) && -> Outcome<decltype(map(std::declval<T&&>()))>
    {
        if (!has_value())
            return std::move(*this).error();
        return std::forward<F>(map)(std::move(*this).value());
    }

private:
    std::variant<T, Failure> m_state;
};

template <> class [[nodiscard]] Outcome<void>
{
public:
    using value_type = void;
    Outcome() = default;
    Outcome(Failure failure)
        : m_failure(std::move(failure))
    {
    }

    bool has_value() const { return !m_failure.has_value(); }
    explicit operator bool() const { return has_value(); }
    const Failure& error() const& { return *m_failure; }
    Failure&& error() && { return *std::move(m_failure); }

private:
    std::optional<Failure> m_failure;
};

using Done = Outcome<void>;

} // namespace sanbao
