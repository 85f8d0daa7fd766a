// SPDX-License-Identifier: GPL-3.0-or-later
// What a new, empty store starts with: categories, fault codes, targets, prices, warranty terms, questionnaire,
// agreement texts, work procedures and plans of one trade. Read from resources/profiles; everything can be edited
// afterwards. The format is described in resources/profiles/README.md.
#pragma once

#include "core/base/money.h"
#include "core/base/outcome.h"
#include "core/domain/bilingual_text.h"
#include "core/domain/business_calendar.h"
#include "core/domain/codes.h"
#include "core/domain/warranty/warranty_rule.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace sanbao {

struct ProfileCategory
{
    QString code;
    BilingualText name;
    BilingualText group;
    bool smart = false;          ///< electronic or smart product: serial, firmware and control board matter
    int lifeYears = 0;           ///< expected service life; 0 = not stated
    std::vector<int> peakMonths; ///< months 1..12 with more requests than usual
};

struct ProfileFault
{
    QString category; ///< empty: fits every category
    QString code;
    BilingualText name;
    FaultGrade grade = FaultGrade::General;
};

struct ProfileTarget
{
    ServiceType type = ServiceType::Repair;
    PromiseKind kind = PromiseKind::Response;
    int minutes = 0;
    TimeBase base = TimeBase::Business;
    QString category; ///< empty: every category
    std::optional<FaultGrade> grade;
    std::optional<Priority> priority;
};

struct ProfilePrice
{
    QString code;
    BilingualText name;
    FeeKind kind = FeeKind::Labour;
    std::optional<ServiceType> type; ///< empty: every service type
    QString category;                ///< empty: every category
    BilingualText unit;
    Money price;
    ServiceTier tier = ServiceTier::Basic;
    QDate effectiveFrom;
};

struct ProfileWarranty
{
    QString category;
    std::optional<BilingualText> part; ///< empty: the whole unit
    int months = 0;                    ///< 0 = for life
    bool statutory = false;            ///< a national minimum; only better terms may replace it
    WarrantyStart start = WarrantyStart::Invoice;
    int depreciationBasisPointsPerDay = 0; ///< for returns with a deduction; 0 = none stated
    BilingualText source;
    WarrantyRule rule; ///< the same row as the warranty engine takes it, with all its conditions
};

struct ProfileComplaintLevel
{
    ComplaintLevel level = ComplaintLevel::L1;
    BilingualText name;
    BilingualText meaning;
    int limitDays = 0;
    Role responsible = Role::Counter;
    std::optional<Role> escalateTo;
};

struct ProfilePauseReason
{
    WaitReason reason = WaitReason::Customer;
    BilingualText name;
};

struct ProfileGrade
{
    int code = 0; ///< 5 = very satisfied … 1 = very dissatisfied
    BilingualText name;
    int score = 0; ///< 0..100
};

struct ProfileSubItem
{
    QString code;
    BilingualText text;
    int weightBasisPoints = 0; ///< within its item; they sum to 10000
};

struct ProfileSurveyItem
{
    enum class Use {
        Evaluated,
        Extra,
        Optional
    }; ///< Evaluated items carry the weights; Optional ones start switched off
    QString code;
    BilingualText text;
    Use use = Use::Evaluated;
    int weightBasisPoints = 0; ///< evaluated items sum to 10000, the others have 0
    std::vector<ProfileSubItem> subItems;
};

struct ProfileQuestionnaire
{
    QString code;
    BilingualText title;
    std::vector<ProfileGrade> grades; ///< best first
    std::vector<ProfileSurveyItem> items;
    BilingualText recommendQuestion; ///< 0..10
    BilingualText commentQuestion;
    int dueDaysAfterClose = 0;
};

struct ProfileAgreementSection
{
    QString code;
    bool mandatory = true;
    bool conspicuous = false; ///< standard terms that must catch the eye
    BilingualText title;
    BilingualText body; ///< with merge fields, see resources/profiles/README.md
    /// As it stands in a template: conspicuous lines carry their mark.
    BilingualText text() const;
};

/// A product sold as a contract.
struct ProfilePackage
{
    QString code;
    QString kind; ///< maintenance, warranty or value_added
    BilingualText name;
    ServiceTier tier = ServiceTier::ValueAdded;
    Money price;
    int months = 12;
    int visits = 0;
    BilingualText cover;
    BilingualText exclusions;
};

struct ProfileAgreement
{
    QString code;
    BilingualText title;
    std::vector<ProfileAgreementSection> sections;
    /// All sections as one template text in the line structure that agreements are printed from: numbered headings,
    /// conspicuous lines marked with an exclamation mark.
    BilingualText body() const;
};

struct ProfileStep
{
    QString code;
    BilingualText name;
    int minutes = 0;
};

struct ProfileProcedure
{
    QString code;
    BilingualText name;
    ServiceType type = ServiceType::Repair;
    QString category; ///< empty: every category
    std::vector<ProfileStep> steps;
};

/// A text the store publishes and binds itself to.
struct ProfilePolicy
{
    QString code;
    BilingualText title;
    BilingualText body; ///< in the line structure of agreements
    int reviewMonths = 12;
};

struct ProfileMaintenance
{
    QString category;
    BilingualText name;
    int intervalMonths = 0; ///< 1..120
    std::vector<BilingualText> tasks;
};

struct ProfileChecklist
{
    QString code;
    BilingualText name;
    ServiceType type = ServiceType::Installation;
    std::vector<BilingualText> points;
};

template <> struct Codes<ProfileSurveyItem::Use>
{
    static constexpr CodeTable<ProfileSurveyItem::Use, 3> table{{{ProfileSurveyItem::Use::Evaluated, "evaluated"},
                                                                 {ProfileSurveyItem::Use::Extra, "extra"},
                                                                 {ProfileSurveyItem::Use::Optional, "optional"}}};
};

struct StarterProfile
{
    QString code;
    BilingualText name;
    BilingualText description;
    WeekPattern week;
    QString zone;
    bool officialHolidays = true;
    std::vector<ProfileCategory> categories;
    std::vector<ProfileFault> faults;
    std::vector<ProfileTarget> targets;
    std::vector<ProfilePrice> prices;
    std::vector<ProfileWarranty> warranties;
    std::vector<ProfileComplaintLevel> complaintLevels;
    std::vector<ProfilePauseReason> pauseReasons;
    ProfileQuestionnaire questionnaire;
    std::vector<ProfileAgreement> agreements;
    std::vector<ProfileAgreementSection> agreementSections; ///< the library the agreements are made of, and more
    std::vector<ProfilePackage> packages;
    std::vector<ProfileProcedure> procedures;
    std::vector<ProfileChecklist> checklists;
    std::vector<ProfileMaintenance> maintenance;
    std::vector<ProfilePolicy> policies;

    /// Whole-unit months promised for every brand of a category; 0 when none are promised.
    int warrantyMonths(const QString& category) const;
};

/// Failure Invalid names every wrong or missing entry by its path, for example "prices[3].price".
Outcome<StarterProfile> parseStarterProfile(const QJsonObject& common, const QJsonObject& profile);

/// appliance, bathware, homeimprovement, generic.
QStringList starterProfileCodes();
Outcome<StarterProfile> loadStarterProfile(const QString& code);

/// Names allowed between {{ and }} in agreement texts. A list such as "#targets" comes with the fields of its entries
/// as
/// "#targets kind".
QStringList agreementMergeFields();

} // namespace sanbao
