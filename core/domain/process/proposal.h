// SPDX-License-Identifier: GPL-3.0-or-later
// A service proposal: one or more ways to do a job, each with its steps, parts, price and time, valid until a day, for
// the customer to choose from or to refuse. What he chooses becomes the order's fees and the agreed sum. Recipes say
// how a coded fault is usually repaired; a proposal starts from them.
#pragma once

#include "core/domain/quotation.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace sanbao {

struct RecipeItem
{
    QString code; ///< of the price list or of a part
    qint64 quantityMilli = 1000;
};

struct RepairRecipe
{
    qint64 id = 0;
    FaultCodeId fault;
    int position = 1;
    QString name;
    QString steps; ///< one a line
    int minutes = 60;
    std::vector<RecipeItem> items;
    bool active = true;
    qint64 revision = 0;
};

struct ProposalOption
{
    QString name;
    QString steps;
    int minutes = 60;
    std::vector<FeeLine> lines;

    Money total() const { return totalsOf(lines).due; }
};

struct ServiceProposal
{
    qint64 id = 0;
    QString number; ///< the order's number with -P1, -P2 …
    WorkOrderId order;
    int version = 1;
    QuotationState state = QuotationState::Issued;
    Instant issuedAt;
    StaffId issuedBy;
    QDate validUntil;
    std::vector<ProposalOption> options;
    int chosen = 0; ///< counted from 1; 0: none
    QString answeredBy;
    std::optional<ConsentWay> answeredHow;
    MaybeInstant answeredAt;
    QString answerNote;
};

/// "LAB-02 x 1.5", one a line; the quantity may be left out.
QString itemsText(const std::vector<RecipeItem>& items);
/// `badLine`, counted from 1, names a line that cannot be read.
std::vector<RecipeItem> itemsOf(const QString& text, int* badLine = nullptr);

enum class ProposalRule { NoOption, NameMissing, MinutesOutOfRange, NothingOffered, BrokenFee };
struct ProposalIssue
{
    int option = 0; ///< counted from 0
    ProposalRule rule = ProposalRule::NoOption;
};
std::vector<ProposalIssue> checkProposal(const std::vector<ProposalOption>& options);

} // namespace sanbao
