// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/work_documents.h"

#include "core/document/wording.h"

namespace sanbao {

using namespace wording;

Document processSheetDocument(const ProcessSheet& sheet)
{
    Document document = blank(DocumentKind::ProcessSheet, {}, sheet.store, sheet.stamp);
    document.subtitle =
        sheet.name + QStringLiteral(" · ") + Documents::tr("version %1").arg(QString::number(sheet.version));
    PairBlock head;
    addPair(head, Documents::tr("Service"), sheet.service);
    addPair(head, Documents::tr("Product"), sheet.product);
    addPair(head, Documents::tr("In force from"), day(sheet.from));
    addPair(head, Documents::tr("Standard minutes"), QString::number(sheet.minutes));
    document.blocks.push_back(head);
    TableBlock table;
    table.emptyText = Documents::tr("No steps");
    table.columns = {
        {Documents::tr("Step"), TextAlign::Start, 5},        {Documents::tr("Input"), TextAlign::Start, 4},
        {Documents::tr("Output"), TextAlign::Start, 4},      {Documents::tr("Control point"), TextAlign::Start, 5},
        {Documents::tr("Responsible"), TextAlign::Start, 3}, {Documents::tr("Time"), TextAlign::Start, 3},
        {Documents::tr("Check"), TextAlign::Start, 4}};
    int number = 0;
    for (const ProcessStepLine& step : sheet.steps)
        table.rows.push_back({QString::number(++number) + QStringLiteral(". ") + step.name, step.input, step.output,
                              step.control, step.role, step.time, step.checks});
    document.blocks.push_back(table);
    document.blocks.push_back(SignatureBlock{{{Documents::tr("Made by"), {}}, {Documents::tr("Approved by"), {}}}});
    return document;
}

Document guidanceDocument(const GuidanceSheet& sheet)
{
    Document document = blank(DocumentKind::Guidance, sheet.orderNumber, sheet.store, sheet.stamp);
    PairBlock head;
    addPair(head, Documents::tr("Customer"), sheet.customer);
    addPair(head, Documents::tr("Product"), sheet.product);
    document.blocks.push_back(head);
    QStringList attendees;
    QString trainer;
    for (const GuidanceLine& event : sheet.events) {
        document.blocks.push_back(HeadingBlock{
            Documents::tr("Shown on %1, %2 minutes").arg(day(event.heldOn), QString::number(event.minutes))});
        for (const QString& topic : event.topics) {
            ParagraphBlock line;
            line.text = QStringLiteral("☑ ") + topic;
            line.listItem = true;
            document.blocks.push_back(line);
        }
        PairBlock who;
        addPair(who, Documents::tr("Shown by"), event.trainer);
        addPair(who, Documents::tr("Present"), event.attendees.join(QStringLiteral(", ")));
        addPair(who, Documents::tr("Remark"), event.note);
        document.blocks.push_back(who);
        attendees = event.attendees;
        trainer = event.trainer;
    }
    if (sheet.events.empty())
        document.blocks.push_back(ParagraphBlock{Documents::tr("No guidance has been recorded yet.")});
    document.blocks.push_back(SignatureBlock{
        {{Documents::tr("Customer"), attendees.join(QStringLiteral(", "))}, {Documents::tr("Shown by"), trainer}}});
    return document;
}

} // namespace sanbao
