// SPDX-License-Identifier: GPL-3.0-or-later
// What a store knows of a customer beyond name, main phone and address: further phones with their labels, the address
// by administrative division, level, groups, consent to be written to, and the household. Divisions are stored with
// code and name as of entry, because codes change yearly.
#pragma once

#include "core/base/id.h"
#include "core/domain/codes.h"

#include <QDate>
#include <QString>

#include <vector>

namespace sanbao {

enum class PhoneLabel { Mobile, Home, Work, Relative, Other };
enum class CustomerLevel { Normal, Member, Vip };
enum class Consent { Unknown, Given, Refused, Withdrawn };

struct LabelledPhone
{
    PhoneLabel label = PhoneLabel::Mobile;
    QString phone; ///< normalised digits
    QString raw;   ///< as typed
    friend bool operator==(const LabelledPhone&, const LabelledPhone&) = default;
};

struct CustomerProfile
{
    CustomerId customer;
    PhoneLabel phoneLabel = PhoneLabel::Mobile; ///< of the main phone, which is stored with the customer
    std::vector<LabelledPhone> phones;          ///< further ones
    CustomerLevel level = CustomerLevel::Normal;
    QString regionCode;
    QString region; ///< "浙江省 杭州市 西湖区"
    QString addressDetail;
    Consent consent = Consent::Unknown;
    QDate consentOn;
    QString consentNote;
    qint64 household = 0;       ///< 0: none
    std::vector<qint64> groups; ///< ids of CustomerGroup
};

/// Customers who are treated alike: their promises, their discount on the price list, their package, and how often they
/// are called.
struct CustomerGroup
{
    qint64 id = 0;
    QString name;
    Priority priority = Priority::Normal;
    int discountBasisPoints = 0; ///< off the price list
    QString packageName;         ///< the package that is offered to them
    int callbackMonths = 0;      ///< 0: no periodic call
    bool active = true;
    qint64 revision = 0;
};

template <> struct Codes<PhoneLabel>
{
    static constexpr CodeTable<PhoneLabel, 5> table{{{PhoneLabel::Mobile, "mobile"},
                                                     {PhoneLabel::Home, "home"},
                                                     {PhoneLabel::Work, "work"},
                                                     {PhoneLabel::Relative, "relative"},
                                                     {PhoneLabel::Other, "other"}}};
};
template <> struct Codes<CustomerLevel>
{
    static constexpr CodeTable<CustomerLevel, 3> table{
        {{CustomerLevel::Normal, "normal"}, {CustomerLevel::Member, "member"}, {CustomerLevel::Vip, "vip"}}};
};
template <> struct Codes<Consent>
{
    static constexpr CodeTable<Consent, 4> table{{{Consent::Unknown, "unknown"},
                                                  {Consent::Given, "given"},
                                                  {Consent::Refused, "refused"},
                                                  {Consent::Withdrawn, "withdrawn"}}};
};

} // namespace sanbao
