// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_parking.h"

#include "core/service/workplace.h"
#include "ui/intake/intake_form.h"

#include <QCoreApplication>

#include <algorithm>

namespace sanbao {

namespace {

const QString kFormSlot = QStringLiteral("form");
constexpr int kWordsLength = 24;

QString shortened(const QString& text)
{
    const QString words = text.simplified();
    return words.size() <= kWordsLength ? words : words.left(kWordsLength - 1) + QChar(0x2026);
}

} // namespace

bool IntakeParking::isFormSlot(const QString& slot)
{
    return slot == kFormSlot;
}

Done IntakeParking::keep(const IntakeRequest& request)
{
    if (IntakeForm::isBlank(request))
        return m_hasKept ? forget() : Done();
    Done saved = m_workplace.intake().saveDraft(kFormSlot, request);
    if (saved)
        m_hasKept = true;
    return saved;
}

std::optional<IntakeRequest> IntakeParking::kept() const
{
    if (const auto drafts = m_workplace.intake().drafts()) {
        for (const auto& [slot, request] : *drafts) {
            if (slot == kFormSlot && !IntakeForm::isBlank(request))
                return request;
        }
    }
    return std::nullopt;
}

Done IntakeParking::forget()
{
    Done dropped = m_workplace.intake().dropDraft(kFormSlot);
    if (dropped)
        m_hasKept = false;
    return dropped;
}

Done IntakeParking::park(const IntakeRequest& request)
{
    qint64 mark = m_workplace.clock().now().ms;
    const std::vector<std::pair<QString, IntakeRequest>> present = parked();
    const auto taken = [&present](qint64 wanted) {
        return std::any_of(present.begin(), present.end(),
                           [&](const auto& draft) { return draft.first == QStringLiteral("parked-%1").arg(wanted); });
    };
    while (taken(mark))
        ++mark;
    if (Done saved = m_workplace.intake().saveDraft(QStringLiteral("parked-%1").arg(mark), request); !saved)
        return saved;
    return forget();
}

std::vector<std::pair<QString, IntakeRequest>> IntakeParking::parked() const
{
    std::vector<std::pair<QString, IntakeRequest>> found;
    if (const auto drafts = m_workplace.intake().drafts()) {
        for (const auto& draft : *drafts) {
            if (draft.first != kFormSlot)
                found.push_back(draft);
        }
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return found;
}

std::optional<IntakeRequest> IntakeParking::find(const QString& slot) const
{
    for (const auto& [name, request] : parked()) {
        if (name == slot)
            return request;
    }
    return std::nullopt;
}

Done IntakeParking::drop(const QString& slot)
{
    return m_workplace.intake().dropDraft(slot);
}

QString parkedWords(const IntakeRequest& request)
{
    const QString who = request.customerName.isEmpty() ? request.phone : request.customerName;
    QStringList parts{shortened(who), shortened(request.fault)};
    parts.removeAll(QString());
    return parts.isEmpty() ? QCoreApplication::translate("IntakeParking", "Unnamed request")
                           : parts.join(QStringLiteral(" · "));
}

} // namespace sanbao
