// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/starter_profile.h"

#include "core/domain/starter_profile_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <numeric>

namespace sanbao {

namespace {

constexpr int kWholeBasisPoints = 10'000;

/// Everything that ties one part of a profile to another.
class ProfileCheck final
{
public:
    ProfileCheck(const StarterProfile& profile, std::vector<FieldIssue>& issues)
        : m_profile(profile)
        , m_issues(issues)
    {
        for (const ProfileCategory& category : profile.categories)
            m_categories.insert(category.code);
    }

    void run()
    {
        checkCategories();
        checkTargets();
        checkQuestionnaire();
        for (const ProfileAgreement& agreement : m_profile.agreements)
            checkAgreement(agreement);
    }

private:
    void refuse(const QString& field, const QString& message) { m_issues.push_back({field, message}); }

    template <class List, class Pick> void checkUnique(const char* name, const List& list, Pick pick)
    {
        QSet<QString> seen;
        for (const auto& entry : list) {
            const QString code = pick(entry);
            if (seen.contains(code))
                refuse(QString::fromLatin1(name),
                       QCoreApplication::translate("StarterProfile", "\"%1\" is listed twice.").arg(code));
            seen.insert(code);
        }
    }
    template <class List> void checkReferences(const char* name, const List& list)
    {
        for (const auto& entry : list) {
            if (!entry.category.isEmpty() && !m_categories.contains(entry.category))
                refuse(
                    QString::fromLatin1(name),
                    QCoreApplication::translate("StarterProfile", "There is no category \"%1\".").arg(entry.category));
        }
    }
    void checkCategories();
    void checkTargets();
    void checkQuestionnaire();
    void checkAgreement(const ProfileAgreement& agreement);
    void checkFields(const QString& field, const QString& text);

    const StarterProfile& m_profile;
    std::vector<FieldIssue>& m_issues;
    QSet<QString> m_categories;
};

void ProfileCheck::checkCategories()
{
    if (m_profile.categories.empty())
        refuse(QStringLiteral("categories"),
               QCoreApplication::translate("StarterProfile", "A profile needs at least one category."));
    const auto code = [](const auto& entry) { return entry.code; };
    checkUnique("categories", m_profile.categories, code);
    checkUnique("faults", m_profile.faults, code);
    checkUnique("prices", m_profile.prices, code);
    checkUnique("procedures", m_profile.procedures, code);
    checkUnique("checklists", m_profile.checklists, code);
    checkUnique("agreements", m_profile.agreements, code);
    checkUnique("complaint_levels", m_profile.complaintLevels, [](const auto& entry) { return codeOf(entry.level); });
    checkUnique("pause_reasons", m_profile.pauseReasons, [](const auto& entry) { return codeOf(entry.reason); });
    checkUnique("warranties", m_profile.warranties, [](const auto& entry) { return entry.rule.code; });
    checkReferences("faults", m_profile.faults);
    checkReferences("targets", m_profile.targets);
    checkReferences("prices", m_profile.prices);
    checkReferences("warranties", m_profile.warranties);
    checkReferences("procedures", m_profile.procedures);
    checkReferences("maintenance", m_profile.maintenance);
}

/// Two rows with the same conditions would leave it open which one counts.
void ProfileCheck::checkTargets()
{
    checkUnique("targets", m_profile.targets, [](const ProfileTarget& target) {
        const QString grade = target.grade ? codeOf(*target.grade) : QString();
        const QString priority = target.priority ? codeOf(*target.priority) : QString();
        return QStringList({codeOf(target.type), codeOf(target.kind), target.category, grade, priority})
            .join(QLatin1Char(' '));
    });
}

void ProfileCheck::checkQuestionnaire()
{
    const QString field = QStringLiteral("questionnaire");
    const ProfileQuestionnaire& questionnaire = m_profile.questionnaire;
    checkUnique("questionnaire.items", questionnaire.items, [](const auto& item) { return item.code; });
    int sum = 0;
    for (const ProfileSurveyItem& item : questionnaire.items) {
        sum += item.weightBasisPoints;
        if ((item.use == ProfileSurveyItem::Use::Evaluated) != (item.weightBasisPoints > 0))
            refuse(field, QCoreApplication::translate("StarterProfile", "Only evaluated items carry a weight: \"%1\".")
                              .arg(item.code));
        const int parts =
            std::accumulate(item.subItems.begin(), item.subItems.end(), 0,
                            [](int total, const ProfileSubItem& sub) { return total + sub.weightBasisPoints; });
        if (!item.subItems.empty() && parts != kWholeBasisPoints)
            refuse(field, QCoreApplication::translate("StarterProfile", "The weights below \"%1\" must sum to 10000.")
                              .arg(item.code));
    }
    if (sum != kWholeBasisPoints)
        refuse(field,
               QCoreApplication::translate("StarterProfile", "The weights of the questionnaire must sum to 10000."));
    bool descending = questionnaire.grades.size() == 5;
    for (std::size_t at = 0; at < questionnaire.grades.size(); ++at)
        descending = descending && questionnaire.grades[at].code == 5 - int(at);
    if (!descending)
        refuse(field, QCoreApplication::translate("StarterProfile",
                                                  "A questionnaire has the five grades 5 to 1, best first."));
}

void ProfileCheck::checkAgreement(const ProfileAgreement& agreement)
{
    for (const ProfileAgreementSection& section : agreement.sections) {
        const QString field = QStringLiteral("agreements.%1.%2").arg(agreement.code, section.code);
        checkFields(field, section.body.zh);
        checkFields(field, section.body.en);
    }
}

void ProfileCheck::checkFields(const QString& field, const QString& text)
{
    static const QRegularExpression tag(QStringLiteral("\\{\\{([^{}]*)\\}\\}"));
    static const QStringList known = agreementMergeFields();
    QString open;
    for (auto found = tag.globalMatch(text); found.hasNext();) {
        const QString name = found.next().captured(1);
        const QString inside = open.isEmpty() ? name : QStringLiteral("#%1 %2").arg(open, name);
        if (name.startsWith(QLatin1Char('/')) && name.mid(1) == open && !open.isEmpty()) {
            open.clear();
        } else if (!known.contains(inside)) {
            refuse(field, QCoreApplication::translate("StarterProfile", "There is no merge field \"%1\".").arg(name));
        } else if (name.startsWith(QLatin1Char('#'))) {
            open = name.mid(1);
        }
    }
    if (!open.isEmpty())
        refuse(field, QCoreApplication::translate("StarterProfile", "The list \"%1\" is not closed.").arg(open));
}

/// The body of one section: conspicuous lines begin with the mark that sets them apart in print.
QString sectionBody(const ProfileAgreementSection& section, const QString& body)
{
    QStringList lines = body.split(QLatin1Char('\n'));
    for (QString& line : lines) {
        if (section.conspicuous && !line.trimmed().isEmpty())
            line.prepend(QStringLiteral("! "));
    }
    return lines.join(QLatin1Char('\n'));
}

QJsonObject readResource(const QString& code)
{
    QFile file(QStringLiteral(":/sanbao/profiles/%1.json").arg(code));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

BilingualText ProfileAgreementSection::text() const
{
    return {sectionBody(*this, body.zh), sectionBody(*this, body.en)};
}

BilingualText ProfileAgreement::body() const
{
    static const QStringList numerals =
        QStringLiteral("一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六").split(QLatin1Char(' '));
    BilingualText whole;
    for (std::size_t at = 0; at < sections.size(); ++at) {
        const ProfileAgreementSection& section = sections[at];
        const QString number = QString::number(at + 1);
        whole.zh += QStringLiteral("# %1、%2\n").arg(numerals.value(qsizetype(at), number), section.title.zh) +
                    sectionBody(section, section.body.zh) + QStringLiteral("\n\n");
        whole.en += QStringLiteral("# %1. %2\n").arg(number, section.title.en) + sectionBody(section, section.body.en) +
                    QStringLiteral("\n\n");
    }
    return {whole.zh.trimmed() + QLatin1Char('\n'), whole.en.trimmed() + QLatin1Char('\n')};
}

int StarterProfile::warrantyMonths(const QString& category) const
{
    for (const ProfileWarranty& warranty : warranties) {
        if (warranty.category == category && !warranty.part && warranty.rule.brand.isEmpty())
            return warranty.months;
    }
    return 0;
}

QStringList agreementMergeFields()
{
    static const QStringList fields =
        QStringLiteral("store.name store.address store.hotline customer.name customer.phone "
                       "customer.address product.category product.brand product.model "
                       "product.serial order.number agreement.number agreement.starts_on "
                       "agreement.ends_on agreement.price agreement.price_uppercase "
                       "agreement.issued_on agreement.issued_by price_list.effective_from "
                       "scope #targets #prices")
            .split(QLatin1Char(' '));
    return fields + QStringList({QStringLiteral("#targets service"), QStringLiteral("#targets kind"),
                                 QStringLiteral("#targets duration"), QStringLiteral("#prices name"),
                                 QStringLiteral("#prices unit"), QStringLiteral("#prices price")});
}

Outcome<StarterProfile> parseStarterProfile(const QJsonObject& common, const QJsonObject& profile)
{
    std::vector<FieldIssue> issues;
    StarterProfile made;
    {
        JsonNode commonNode(common, QStringLiteral("common"), issues);
        JsonNode profileNode(profile, QStringLiteral("profile"), issues);
        made = readStarterProfile(commonNode, profileNode);
    }
    ProfileCheck(made, issues).run();
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    return made;
}

QStringList starterProfileCodes()
{
    return {QStringLiteral("appliance"), QStringLiteral("bathware"), QStringLiteral("homeimprovement"),
            QStringLiteral("generic")};
}

Outcome<StarterProfile> loadStarterProfile(const QString& code)
{
    if (!starterProfileCodes().contains(code))
        return Failure::of(
            FailureKind::NotFound,
            QCoreApplication::translate("StarterProfile", "There is no starter profile \"%1\"; known are %2.")
                .arg(code, starterProfileCodes().join(QStringLiteral(", "))));
    return parseStarterProfile(readResource(QStringLiteral("common")), readResource(code));
}

} // namespace sanbao
