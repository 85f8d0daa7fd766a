// SPDX-License-Identifier: GPL-3.0-or-later
// Papers on how work is done: the process sheet of a standard, and what a customer was shown.
#pragma once

#include "core/document/document.h"
#include "core/document/document_data.h"

#include <QDate>

namespace sanbao {

struct ProcessStepLine
{
    QString name;
    QString input;
    QString output;
    QString control;
    QString role;
    QString time;
    QString checks;
};

struct ProcessSheet
{
    StoreProfile store;
    PrintStamp stamp;
    QString name;
    QString service;
    QString product;
    int version = 1;
    QDate from;
    int minutes = 0;
    std::vector<ProcessStepLine> steps;
};

Document processSheetDocument(const ProcessSheet& sheet);

struct GuidanceLine
{
    QDate heldOn;
    QStringList topics;
    QStringList attendees;
    int minutes = 0;
    QString trainer;
    QString note;
};

struct GuidanceSheet
{
    StoreProfile store;
    PrintStamp stamp;
    QString orderNumber;
    QString customer;
    QString product;
    std::vector<GuidanceLine> events;
};

Document guidanceDocument(const GuidanceSheet& sheet);

} // namespace sanbao
