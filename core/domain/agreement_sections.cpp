// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/agreement_sections.h"

#include "core/domain/starter_profile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace sanbao {

namespace {

const QString kScope = QStringLiteral("scope");
const QString kTargets = QStringLiteral("targets");
const QString kPrices = QStringLiteral("prices");

QString withoutNumber(const QString& heading)
{
    static const QRegularExpression number(QStringLiteral("^(?:[一二三四五六七八九十]+、|\\d+[.、])\\s*"));
    return QString(heading).remove(number).trimmed();
}

QString chineseNumber(int number)
{
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    if (number >= 100)
        return QString::number(number);
    QString text = number >= 20 ? QString(digits[number / 10]) : QString();
    if (number >= 10)
        text += u'十';
    return number % 10 == 0 && number > 0 ? text : text + digits[number % 10];
}

bool usesList(const QString& body, const QString& list)
{
    return body.contains(QStringLiteral("{{#") + list + QStringLiteral("}}"));
}

bool usesScope(const QString& body)
{
    return body.contains(QStringLiteral("{{scope}}"));
}

bool hasEmphasis(const QString& body)
{
    const QStringList lines = body.split(u'\n');
    return std::any_of(lines.begin(), lines.end(), [](const QString& line) {
        const QString text = line.trimmed();
        return text.startsWith(u'!') && text.size() > 1;
    });
}

/// Reads the tags line by line and notes what is wrong with each.
class TagChecker
{
public:
    void readLine(const QString& line, int number)
    {
        static const QRegularExpression tag(QStringLiteral("\\{\\{(.*?)\\}\\}"));
        QString rest = line;
        rest.remove(tag);
        if (rest.contains(QLatin1String("{{")) || rest.contains(QLatin1String("}}")))
            add(TemplateRule::HalfField, number,
                line.mid(std::max<qsizetype>(0, line.indexOf(QLatin1String("{{"))), 30));
        for (auto match = tag.globalMatch(line); match.hasNext();)
            readTag(match.next().captured(1), number);
        checkWords(line, number);
    }
    std::vector<TemplateFlaw> finish()
    {
        for (const auto& [name, number] : m_open)
            add(TemplateRule::ListNotClosed, number, name);
        return std::move(m_flaws);
    }

private:
    void add(TemplateRule rule, int line, const QString& name) { m_flaws.push_back({rule, line, name}); }

    void readTag(const QString& content, int number)
    {
        const QChar mark = content.isEmpty() ? QChar() : content.front();
        if (mark == u'!')
            return;
        if (QStringLiteral("{&>=").contains(mark) && !mark.isNull())
            return add(TemplateRule::ForbiddenMark, number, QStringLiteral("{{") + mark);
        const QString name = (mark == u'#' || mark == u'^' || mark == u'/' ? content.mid(1) : content).trimmed();
        if (mark == u'/')
            return close(name, number);
        if (mark == u'#' || mark == u'^')
            return open(name, number);
        if (!knows(name))
            add(TemplateRule::UnknownField, number, name);
    }
    void open(const QString& name, int number)
    {
        if (name != kTargets && name != kPrices)
            add(TemplateRule::UnknownList, number, name);
        m_open.emplace_back(name, number);
    }
    void close(const QString& name, int number)
    {
        if (m_open.empty() || m_open.back().first != name)
            return add(TemplateRule::ListNotOpen, number, name);
        m_open.pop_back();
    }
    bool knows(const QString& name) const
    {
        static const QStringList fields = templateFieldNames();
        if (name == kScope || fields.contains(name))
            return true;
        return std::any_of(m_open.begin(), m_open.end(), [&name](const auto& list) {
            return fields.contains(QStringLiteral("#%1 %2").arg(list.first, name));
        });
    }
    void checkWords(const QString& line, int number)
    {
        static const QRegularExpression script(
            QStringLiteral("<\\s*[/!?%a-z]|javascript:|vbscript:|data:text/|\\bon[a-z]+\\s*=\\s*[\"']|\\$\\{|%>"),
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression finalWord(
            QStringLiteral("最终解释权|解释权归|final (right of |say on )?interpretation"),
            QRegularExpression::CaseInsensitiveOption);
        if (const auto match = script.match(line); match.hasMatch())
            add(TemplateRule::ScriptLike, number, line.mid(match.capturedStart(), 30));
        if (const auto match = finalWord.match(line); match.hasMatch())
            add(TemplateRule::FinalWord, number, match.captured(0));
    }

    std::vector<TemplateFlaw> m_flaws;
    std::vector<std::pair<QString, int>> m_open;
};

} // namespace

bool AgreementSection::isMandatory() const
{
    return usesScope(body) || usesList(body, kTargets) || usesList(body, kPrices);
}

bool AgreementSection::isConspicuous() const
{
    return hasEmphasis(body);
}

std::vector<AgreementSection> sectionsOf(const QString& text)
{
    std::vector<AgreementSection> sections;
    for (const QString& line : text.split(u'\n')) {
        if (line.startsWith(QLatin1String("# "))) {
            sections.push_back({withoutNumber(line.mid(2)), {}});
            continue;
        }
        if (sections.empty()) {
            if (line.trimmed().isEmpty())
                continue;
            sections.push_back({});
        }
        sections.back().body += line + u'\n';
    }
    for (AgreementSection& section : sections)
        section.body = section.body.trimmed();
    return sections;
}

QString joinSections(const std::vector<AgreementSection>& sections, bool chinese)
{
    QStringList parts;
    int number = 0;
    for (const AgreementSection& section : sections) {
        if (section.title.isEmpty()) {
            parts.append(section.body);
            continue;
        }
        ++number;
        const QString sign = chinese ? chineseNumber(number) + u'、' : QString::number(number) + QStringLiteral(". ");
        parts.append(QStringLiteral("# ") + sign + section.title + u'\n' + section.body);
    }
    return parts.join(QStringLiteral("\n\n")) + u'\n';
}

QString clausePicksText(const std::vector<ClausePick>& picks)
{
    QJsonArray list;
    for (const ClausePick& pick : picks)
        list.append((pick.on ? QStringLiteral("+") : QStringLiteral("-")) + pick.key);
    return list.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

std::vector<ClausePick> clausePicksOf(const QString& text)
{
    std::vector<ClausePick> picks;
    for (const QJsonValue& entry : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QString pick = entry.toString();
        if (pick.size() > 1)
            picks.push_back({pick.mid(1), pick.front() == u'+'});
    }
    return picks;
}

std::vector<TemplateFlaw> clauseFlaws(const QString& text)
{
    TagChecker checker;
    int number = 0;
    for (const QString& line : text.split(u'\n'))
        checker.readLine(line, ++number);
    return checker.finish();
}

std::vector<TemplateFlaw> templateFlaws(const QString& text)
{
    std::vector<TemplateFlaw> flaws;
    if (!usesScope(text))
        flaws.push_back({TemplateRule::ScopeMissing, 0, kScope});
    if (!usesList(text, kTargets))
        flaws.push_back({TemplateRule::TargetsMissing, 0, kTargets});
    if (!usesList(text, kPrices))
        flaws.push_back({TemplateRule::PricesMissing, 0, kPrices});
    if (!hasEmphasis(text))
        flaws.push_back({TemplateRule::EmphasisMissing, 0, QStringLiteral("!")});
    for (TemplateFlaw& flaw : clauseFlaws(text))
        flaws.push_back(std::move(flaw));
    return flaws;
}

QStringList templateFieldNames()
{
    return agreementMergeFields() + QStringList{QStringLiteral("package.name"), QStringLiteral("package.visits"),
                                                QStringLiteral("store.code"), QStringLiteral("#prices code"),
                                                QStringLiteral("#prices effective_from")};
}

} // namespace sanbao
