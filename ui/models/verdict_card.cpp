// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/verdict_card.h"

#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace sanbao {

ChipTone toneOf(CoverStatus status)
{
    switch (status) {
    case CoverStatus::In:
    case CoverStatus::Extended:
        return ChipTone::Ok;
    case CoverStatus::Part:
    case CoverStatus::Unknown:
        return ChipTone::Warn;
    case CoverStatus::Out:
        break;
    }
    return ChipTone::Neutral;
}

VerdictCard::VerdictCard(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(tr("Warranty"), this))
    , m_verdict(wrappedLabel({}, TextRole::PageTitle))
    , m_until(wrappedLabel({}, TextRole::Strong))
    , m_charge(wrappedLabel({}, TextRole::Body))
    , m_reason(wrappedLabel({}, TextRole::Hint, Ink::Muted))
    , m_parts(wrappedLabel({}, TextRole::Body))
    , m_remedies(wrappedLabel({}, TextRole::Body, Ink::Warn))
    , m_proof(wrappedLabel({}, TextRole::Hint, Ink::Warn))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    m_card->body()->setSpacing(dp(4));
    const std::pair<QLabel*, const char*> lines[] = {{m_verdict, "verdict"},           {m_until, "verdict.until"},
                                                     {m_charge, "verdict.charge"},     {m_parts, "verdict.parts"},
                                                     {m_remedies, "verdict.remedies"}, {m_reason, "verdict.reason"},
                                                     {m_proof, "verdict.proof"}};
    for (const auto& [line, name] : lines) {
        line->setObjectName(QLatin1String(name));
        m_card->body()->addWidget(line);
    }
}

void VerdictCard::setLine(QLabel* line, const QString& text)
{
    line->setText(text);
    line->setVisible(!text.isEmpty());
}

void VerdictCard::showText(const WarrantyCardText& text)
{
    m_verdict->setText(label(text.status));
    const ChipTone tone = toneOf(text.status);
    setInk(m_verdict, tone == ChipTone::Neutral ? Ink::Text : inkOf(tone));
    m_card->setEdge(tone);
    const QString end = text.end.toString(Qt::ISODate);
    QString until;
    if (text.status == CoverStatus::Out)
        until = text.end.isValid() ? tr("ended on %1").arg(end) : text.headline;
    else if (text.status != CoverStatus::Unknown)
        until = text.end.isValid() ? tr("until %1").arg(end) : tr("for life");
    setLine(m_until, until);
    setLine(m_charge, tr("The customer pays: %1").arg(text.charge));
    setLine(m_reason, text.reasons.join(QLatin1Char('\n')));
    setLine(m_parts,
            text.parts.isEmpty() ? QString() : tr("Also covered: %1").arg(text.parts.join(QStringLiteral(" · "))));
    setLine(m_remedies, text.remedies.join(QLatin1Char('\n')));
    setLine(m_proof, text.proofUntil.isValid() ? tr("Until %1 the business has to prove that the product was sound.")
                                                     .arg(text.proofUntil.toString(Qt::ISODate))
                                               : QString());
}

void VerdictCard::showNothing(const QString& why)
{
    m_verdict->setText(QStringLiteral("–"));
    setInk(m_verdict, Ink::Muted);
    m_card->setEdge(std::nullopt);
    for (QLabel* line : {m_until, m_charge, m_parts, m_remedies, m_proof})
        line->hide();
    setLine(m_reason, why);
}

} // namespace sanbao
