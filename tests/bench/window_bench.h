// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for: lists and charts until they are painted, frames while scrolling, the start of the program
// and the memory it takes. Start and memory are measured in processes of their own.
#pragma once

#include "core/service/workplace.h"
#include "tests/bench/measure.h"

#include <optional>

namespace sanbao::bench {

/// From asking for the order list to its rows being painted; the page is built each time.
Sample listPainted(Workplace& place);
/// A bare table of forty rows and ten columns, built and painted.
Sample listPaintedFloor();
/// From asking for a customer of three thousand orders to the page being painted; the page is there already, as in use.
Sample customerPainted(Workplace& place, CustomerId customer);
/// One turn of the wheel (three rows) on the loaded order list until it is painted.
Sample scrollFrame(Workplace& place);
Sample scrollFrameFloor();
/// From asking for the dashboard to all its figures and charts being painted; the page is built each time.
Sample dashboardPainted(Workplace& place);
/// The longest event while all figures of the dashboard are answered anew and painted.
Sample dashboardRefresh(Workplace& place);
/// Six bare charts built and painted.
Sample dashboardFloor();
/// A block dragged over the full board of a day, from one mouse event to the painted board.
Sample dragFrame(Workplace& place, QDate day);

/// The longest time one event kept the window from the next, for each page opened on the file in a process of its own;
/// the median, p95 and p99 are those of the pages. The pages over 50 ms are named on the error stream.
Sample longestHold(const QString& file);
/// The measured process: prints a line a page.
int runHold(const QString& file);

struct StartFigures
{
    Sample start;  ///< milliseconds from creating the process to the painted first page
    Sample memory; ///< megabytes resident after every page was opened
};
/// `file` empty measures the floor: an empty main window.
StartFigures startFigures(const QString& file);
/// The measured process itself: prints its figures and returns the exit code.
int runStart(const QString& file);

} // namespace sanbao::bench
