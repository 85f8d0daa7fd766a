// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/template_desk.h"

#include "core/base/text_fold.h"
#include "core/service/contract_words.h"
#include "core/service/unit_of_work.h"
#include "core/storage/setting_store.h"
#include "core/storage/template_store.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kLongestTitle = 100;
constexpr int kLongestBody = 60000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Templates)
};

Failure changedMeanwhile()
{
    return Failure::of(FailureKind::Conflict,
                       Words::tr("Somebody saved a newer version meanwhile. Open it and put your change in there."));
}

void checkCode(const QString& code, std::vector<FieldIssue>& issues)
{
    static const QRegularExpression form(QStringLiteral("^[a-z0-9_]{2,40}$"));
    if (!form.match(code).hasMatch())
        issues.push_back(
            {QStringLiteral("code"), Words::tr("The code needs 2 to 40 small letters, digits or underscores.")});
}

void checkText(const QString& field, const QString& title, std::vector<FieldIssue>& issues)
{
    if (title.trimmed().isEmpty())
        issues.push_back({field, Words::tr("The title is missing.")});
    else if (title.size() > kLongestTitle)
        issues.push_back({field, Words::tr("The title is longer than 100 characters.")});
}

void checkBody(const QString& field, const QString& body, const std::vector<TemplateFlaw>& flaws,
               std::vector<FieldIssue>& issues)
{
    if (body.size() > kLongestBody)
        issues.push_back({field, Words::tr("The text is longer than 60000 characters.")});
    for (const TemplateFlaw& flaw : flaws)
        issues.push_back({field, flawText(flaw)});
}

/// Line ends and invisible characters as the program writes them; the words stay as they are.
QString tidy(const QString& body)
{
    QString text = body;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.remove(QChar(0));
    return text.trimmed() + u'\n';
}

ContractKind kindOfShipped(const QString& code)
{
    if (code == QLatin1String("maintenance_package"))
        return ContractKind::Maintenance;
    return code == QLatin1String("extended_warranty") ? ContractKind::Warranty : ContractKind::Service;
}

TemplateVersion versionOf(const ProfileAgreement& agreement)
{
    const BilingualText body = agreement.body();
    TemplateVersion version;
    version.text = {{}, agreement.code, 1, agreement.title.zh, agreement.title.en, body.zh, body.en};
    version.kind = kindOfShipped(agreement.code);
    version.shipped = true;
    return version;
}

} // namespace

Outcome<std::vector<TemplateVersion>> TemplateDesk::versions()
{
    return readResult(m_context, TemplateStore(m_context.database).versions());
}

Outcome<TemplateVersion> TemplateDesk::open(TemplateId id)
{
    const std::optional<TemplateVersion> version = TemplateStore(m_context.database).find(id);
    if (!version) {
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Words::tr("This template does not exist.")));
    }
    return *version;
}

std::vector<FieldIssue> TemplateDesk::check(const TemplateVersion& version)
{
    std::vector<FieldIssue> issues;
    checkCode(version.text.code, issues);
    checkText(QStringLiteral("titleZh"), version.text.titleZh, issues);
    checkText(QStringLiteral("titleEn"), version.text.titleEn, issues);
    checkBody(QStringLiteral("bodyZh"), version.text.bodyZh, templateFlaws(version.text.bodyZh), issues);
    checkBody(QStringLiteral("bodyEn"), version.text.bodyEn, templateFlaws(version.text.bodyEn), issues);
    return issues;
}

Outcome<TemplateVersion> TemplateDesk::save(const TemplateVersion& wanted, int seen)
{
    TemplateVersion version = wanted;
    version.shipped = false;
    return write(std::move(version), seen);
}

Outcome<TemplateVersion> TemplateDesk::write(TemplateVersion version, int seen)
{
    version.text.code = version.text.code.trimmed();
    version.text.titleZh = cleanText(version.text.titleZh);
    version.text.titleEn = cleanText(version.text.titleEn);
    version.text.bodyZh = tidy(version.text.bodyZh);
    version.text.bodyEn = tidy(version.text.bodyEn);
    version.changeNote = cleanText(version.changeNote);
    if (std::vector<FieldIssue> issues = check(version); !issues.empty())
        return Failure::invalid(std::move(issues));
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    TemplateStore store(m_context.database);
    const std::vector<TemplateVersion> before = store.versionsOf(version.text.code);
    const int newest = before.empty() ? 0 : before.front().text.version;
    if (newest != seen) {
        if (seen == 0)
            return Failure::invalid(QStringLiteral("code"), Words::tr("There is a template with this code already."));
        return changedMeanwhile();
    }
    if (!before.empty())
        version.kind = before.front().kind;
    version.text.version = newest + 1;
    version.savedAt = work.now();
    version.savedBy = m_context.session.staff;
    version.text.id = store.insert(version);
    work.audit(QStringLiteral("template.saved"), EntityKind::Setting, version.text.id.value,
               {{QStringLiteral("code"), version.text.code},
                {QStringLiteral("version"), version.text.version},
                {QStringLiteral("note"), version.changeNote}});
    work.touch(EntityKind::Setting, version.text.id.value, true);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return version;
}

Outcome<TemplateVersion> TemplateDesk::restoreShipped(const QString& code)
{
    const QString profileCode =
        SettingStore(m_context.database).value(QStringLiteral("profile")).value_or(QStringLiteral("generic"));
    const Outcome<StarterProfile> profile = loadStarterProfile(profileCode);
    if (!profile)
        return profile.error();
    const auto shipped = std::find_if(profile->agreements.begin(), profile->agreements.end(),
                                      [&code](const ProfileAgreement& agreement) { return agreement.code == code; });
    if (shipped == profile->agreements.end())
        return Failure::of(FailureKind::NotFound, Words::tr("No template \"%1\" came with the program.").arg(code));
    TemplateVersion version = versionOf(*shipped);
    version.changeNote = Words::tr("Text of the program restored");
    const std::vector<TemplateVersion> before = TemplateStore(m_context.database).versionsOf(code);
    return write(std::move(version), before.empty() ? 0 : before.front().text.version);
}

Done TemplateDesk::setOffered(const QString& code, bool offered)
{
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return ready;
    TemplateStore store(m_context.database);
    const std::vector<TemplateVersion> versions = store.versionsOf(code);
    if (versions.empty())
        return Failure::of(FailureKind::NotFound, Words::tr("This template does not exist."));
    store.setOffered(code, offered);
    work.audit(offered ? QStringLiteral("template.offered") : QStringLiteral("template.retired"), EntityKind::Setting,
               versions.front().text.id.value, {{QStringLiteral("code"), code}});
    work.touch(EntityKind::Setting, versions.front().text.id.value);
    return work.commit();
}

Outcome<AgreementText> TemplateDesk::preview(const AgreementTemplate& text, bool chinese)
{
    const QString& body = chinese ? text.bodyZh : text.bodyEn;
    std::vector<FieldIssue> issues;
    checkBody(chinese ? QStringLiteral("bodyZh") : QStringLiteral("bodyEn"), body, templateFlaws(body), issues);
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    return AgreementComposer(m_context).sample(chinese ? text.titleZh : text.titleEn, body, true);
}

Outcome<AgreementText> TemplateDesk::preview(const AgreementClause& clause, bool chinese)
{
    const QString& body = chinese ? clause.bodyZh : clause.bodyEn;
    std::vector<FieldIssue> issues;
    checkBody(chinese ? QStringLiteral("bodyZh") : QStringLiteral("bodyEn"), body, clauseFlaws(body), issues);
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    const QString& title = chinese ? clause.titleZh : clause.titleEn;
    return AgreementComposer(m_context).sample(title, joinSections({{title, body}}, chinese), false);
}

Outcome<std::vector<AgreementClause>> TemplateDesk::clauses()
{
    return readResult(m_context, TemplateStore(m_context.database).clauses());
}

Outcome<AgreementClause> TemplateDesk::saveClause(const AgreementClause& wanted, int seen)
{
    AgreementClause clause = wanted;
    clause.titleZh = cleanText(wanted.titleZh);
    clause.titleEn = cleanText(wanted.titleEn);
    clause.bodyZh = tidy(wanted.bodyZh).trimmed();
    clause.bodyEn = tidy(wanted.bodyEn).trimmed();
    std::vector<FieldIssue> issues;
    checkCode(clause.code, issues);
    checkText(QStringLiteral("titleZh"), clause.titleZh, issues);
    checkText(QStringLiteral("titleEn"), clause.titleEn, issues);
    for (const auto& [field, body] :
         {std::pair(QStringLiteral("bodyZh"), clause.bodyZh), std::pair(QStringLiteral("bodyEn"), clause.bodyEn)}) {
        if (body.isEmpty())
            issues.push_back({field, Words::tr("The text is missing.")});
        checkBody(field, body, clauseFlaws(body), issues);
    }
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    TemplateStore store(m_context.database);
    const std::vector<AgreementClause> before = store.clauseVersions(clause.code);
    const int newest = before.empty() ? 0 : before.front().version;
    if (newest != seen)
        return changedMeanwhile();
    clause.version = newest + 1;
    clause.shipped = false;
    clause.savedAt = work.now();
    clause.savedBy = m_context.session.staff;
    clause.id = store.insert(clause);
    work.audit(QStringLiteral("clause.saved"), EntityKind::Setting, clause.id.value,
               {{QStringLiteral("code"), clause.code}, {QStringLiteral("version"), clause.version}});
    work.touch(EntityKind::Setting, clause.id.value, true);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return clause;
}

Done TemplateDesk::retireClause(const QString& code)
{
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return ready;
    TemplateStore store(m_context.database);
    const std::vector<AgreementClause> versions = store.clauseVersions(code);
    if (versions.empty())
        return Failure::of(FailureKind::NotFound, Words::tr("This clause does not exist."));
    store.setClauseOffered(code, false);
    work.audit(QStringLiteral("clause.retired"), EntityKind::Setting, versions.front().id.value,
               {{QStringLiteral("code"), code}});
    work.touch(EntityKind::Setting, versions.front().id.value);
    return work.commit();
}

void addShippedTemplates(ServiceContext& context, const StarterProfile& profile)
{
    TemplateStore store(context.database);
    for (const ProfileAgreement& agreement : profile.agreements) {
        TemplateVersion version = versionOf(agreement);
        version.savedAt = context.clock.now();
        store.insert(version);
    }
    for (const ProfileAgreementSection& section : profile.agreementSections) {
        AgreementClause clause;
        clause.code = section.code;
        clause.titleZh = section.title.zh;
        clause.titleEn = section.title.en;
        const BilingualText body = section.text();
        clause.bodyZh = body.zh.trimmed();
        clause.bodyEn = body.en.trimmed();
        clause.shipped = true;
        clause.savedAt = context.clock.now();
        store.insert(clause);
    }
}

} // namespace sanbao
