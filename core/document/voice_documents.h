// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of the customer's voice: the letters of a complaint, the month's register, and the satisfaction evaluation
// with everything that led to its score.
#pragma once

#include "core/document/document.h"
#include "core/document/document_data.h"

namespace sanbao {

struct ComplaintLetterPaper
{
    StoreProfile store;
    PrintStamp stamp;
    QString number;
    QString customerName;
    QString orderNumber;
    QString productName;
    QString claim;
    Instant receivedAt;
    Instant dueAt;
    QString ownerName;
    QString authority; ///< office and number there; empty for a complaint made to us
    QString finding;
    QString verdict; ///< "Justified", empty when not known yet
    QString remedy;
};

struct RegisterPaperLine
{
    QString number;
    QString received;
    QString level;
    QString customer;
    QString claim;
    QString cause;
    int ageDays = 0;
    QString state;
    QString closure;
};

struct RegisterPaper
{
    StoreProfile store;
    PrintStamp stamp;
    QDate from;
    QDate to;
    std::vector<RegisterPaperLine> lines;
    int open = 0;
    int overdue = 0;
};

struct EvaluationPaperRow
{
    QString name;
    double weight = 0;
    std::vector<qint64> counts;
    std::vector<double> membership;
    qint64 answers = 0;
    QString score;
};

struct MatrixPaper
{
    QString title;
    QStringList names;
    std::vector<std::vector<double>> cells;
    QStringList facts; ///< eigenvalue, consistency
};

struct EvaluationPaper
{
    StoreProfile store;
    PrintStamp stamp;
    QDate from;
    QDate to;
    QString method;       ///< the operator by name
    QString weightSource; ///< where the weights come from
    QStringList grades;   ///< best first
    std::vector<EvaluationPaperRow> rows;
    std::vector<EvaluationPaperRow> products; ///< about the product, no part of the score
    std::vector<MatrixPaper> matrices;
    std::vector<double> raw;
    std::vector<double> normalised;
    std::vector<double> scores; ///< of the grades
    QString score;              ///< empty without answers
    QString grade;
    std::vector<Pair> facts;            ///< response rate, CSAT, NPS with their intervals
    std::vector<QStringList> operators; ///< name and score of each
    std::vector<QStringList> advice;    ///< indicator, score, what to do
    QString threshold;
};

struct FeedbackPaperLine
{
    QString number;
    QString received;
    QString kind;
    QString channel;
    QString sentiment;
    QString body;
    QString owner;
    QString due;
    QString response;
};

struct FeedbackPaper
{
    StoreProfile store;
    PrintStamp stamp;
    QDate from;
    QDate to;
    QString facts; ///< how many, how many closed, how long that took
    std::vector<QStringList> channels;
    std::vector<QStringList> words;
    std::vector<FeedbackPaperLine> lines;
};

Document feedbackRegister(const FeedbackPaper& paper);
Document complaintAcknowledgement(const ComplaintLetterPaper& paper);
Document complaintReply(const ComplaintLetterPaper& paper);
Document complaintRegister(const RegisterPaper& paper);
Document evaluationReport(const EvaluationPaper& paper);

} // namespace sanbao
