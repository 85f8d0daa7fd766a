// SPDX-License-Identifier: GPL-3.0-or-later
// A program that works on a store until it is stopped, for tests that stop it hard. Commands come as arguments:
//   work STORE ACKS [BYTES]  serves customers for ever; each acknowledged step is a line in ACKS, synchronised. With
//                            BYTES no file may grow beyond it; the first refusal is printed and ends the work.
//   hold STORE               for each line "open" on standard input opens the store for writing and says "won" or why
//                            not; "leave" closes it.
#include "core/service/order_desk.h"
#include "tests/storage/counter_work.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace sanbao;

namespace {

class AckFile final
{
public:
    explicit AckFile(const QString& path)
        : m_file(path)
    {
        m_file.open(QIODevice::Append | QIODevice::Unbuffered);
    }
    void add(const QString& line)
    {
        m_file.write(line.toUtf8() + '\n');
        ::fdatasync(m_file.handle());
        ++m_count;
    }
    int count() const { return m_count; }

private:
    QFile m_file;
    int m_count = 0;
};

void limitFiles(rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, bytes};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

int firstFreeNumber(Workplace& place)
{
    Statement row = place.context().database.statement(QStringLiteral("SELECT COUNT(*) FROM work_order"));
    return row.next() ? int(row.integer(0)) + 1 : 1;
}

int work(const QStringList& arguments)
{
    QTextStream out(stdout);
    const SystemClock clock;
    Outcome<std::unique_ptr<Workplace>> place = Workplace::open(arguments.value(2), OpenMode::ReadWrite, clock);
    if (!place) {
        out << kindName(place.error().kind) << ' ' << place.error().message << '\n';
        return 1;
    }
    AckFile acknowledged(arguments.value(3));
    if (arguments.size() > 4)
        limitFiles(rlim_t(arguments.at(4).toULongLong()));
    for (int n = firstFreeNumber(**place);; ++n) {
        const Done served =
            test::serveCustomer(**place, n, [&acknowledged](const QString& line) { acknowledged.add(line); });
        if (served)
            continue;
        out << kindName(served.error().kind) << ' ' << served.error().message << '\n';
        // The store is still good for reading, in this process too.
        const Outcome<OrderCounts> counts = (*place)->orders().counts();
        out << (counts && firstFreeNumber(**place) > 1 ? "readable" : "unreadable") << '\n';
        return 2;
    }
}

int hold(const QStringList& arguments)
{
    QTextStream in(stdin);
    QTextStream out(stdout);
    std::unique_ptr<Database> database;
    out << "ready" << Qt::endl;
    for (QString line = in.readLine(); !line.isNull(); line = in.readLine()) {
        database.reset();
        if (line != QLatin1String("open")) {
            out << "left" << Qt::endl;
            continue;
        }
        Outcome<std::unique_ptr<Database>> opened = Database::open(arguments.value(2), OpenMode::ReadWrite);
        if (opened)
            database = std::move(opened).value();
        out << (database ? QStringLiteral("won")
                         : kindName(opened.error().kind) + QLatin1Char(' ') + opened.error().message)
            << Qt::endl;
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("work"))
        return work(arguments);
    return arguments.value(1) == QLatin1String("hold") ? hold(arguments) : 64;
}
