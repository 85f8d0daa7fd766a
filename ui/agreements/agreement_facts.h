// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to know of an issued agreement beside its paper: state, term, visits, signature, money, neighbours.
#pragma once

#include "core/domain/agreement_shelf.h"
#include "core/service/contract_desk.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace sanbao {

class Chip;
class Workplace;

class AgreementFacts final : public QWidget
{
    Q_OBJECT
public:
    explicit AgreementFacts(Workplace& workplace, QWidget* parent = nullptr);

    void showAgreement(const AgreementLineItem& line);
    /// Another card under the facts.
    void addBelow(QWidget* widget);

Q_SIGNALS:
    void customerRequested(qint64 id);
    void unitRequested(qint64 id);
    void agreementRequested(qint64 id);
    void receiptRequested(qint64 id);

private:
    void addFact(const QString& name, const QString& value);
    void addLinks(const AgreementLineItem& line);
    void addSignature(const AgreementLineItem& line);
    void addEnd(const AgreementLineItem& line);
    void addReceipts(const AgreementLineItem& line);

    Workplace& m_workplace;
    Chip* m_state;
    QVBoxLayout* m_column;
    QWidget* m_body = nullptr;
    QGridLayout* m_facts = nullptr;
    QVBoxLayout* m_links = nullptr;
};

} // namespace sanbao
