// SPDX-License-Identifier: GPL-3.0-or-later
// Measures how long each event is worked on: as long the window cannot answer a key.
#pragma once

#include <QApplication>

namespace sanbao::bench {

class HeldApplication final : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override;

    struct Held
    {
        double ms = 0;
        QString receiver; ///< its class and the number of the event's type
    };
    /// The longest event since it was asked last.
    Held takeLongest();
    /// Milliseconds of all events so far.
    double spent() const { return m_spent; }

private:
    Held m_longest;
    double m_spent = 0;
    int m_depth = 0;
};

} // namespace sanbao::bench
