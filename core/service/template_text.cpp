// SPDX-License-Identifier: GPL-3.0-or-later
// The only place that knows the template library.
#include "core/service/template_text.h"

#include "core/document/agreement_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <kainjow/mustache.hpp>

namespace sanbao {

namespace {

namespace mustache = kainjow::mustache;

class Templates
{
    Q_DECLARE_TR_FUNCTIONS(Templates)
};

struct Tag
{
    QChar mark; ///< '#', '^', '/', or null for a value
    QString name;
};

Failure refused(const QString& field, const QString& message)
{
    return Failure::invalid(QStringLiteral("template.") + field, message);
}

Outcome<std::vector<Tag>> readTags(const QString& text)
{
    static const QRegularExpression kTag(QStringLiteral("\\{\\{(.*?)\\}\\}"),
                                         QRegularExpression::DotMatchesEverythingOption);
    std::vector<Tag> tags;
    for (auto match = kTag.globalMatch(text); match.hasNext();) {
        const QString content = match.next().captured(1);
        const QChar mark = content.isEmpty() ? QChar() : content.front();
        if (mark == u'!')
            continue;
        if (mark == u'{' || mark == u'&' || mark == u'>' || mark == u'=')
            return refused({}, Templates::tr("The template uses the mark {{%1, which is not allowed.").arg(mark));
        const bool section = mark == u'#' || mark == u'^' || mark == u'/';
        tags.push_back({section ? mark : QChar(), (section ? content.mid(1) : content).trimmed()});
    }
    return tags;
}

/// Every tag must be known where it stands, and sections must close in order.
Done checkTags(const std::vector<Tag>& tags, const MergeValues& values)
{
    QStringList open;
    for (const Tag& tag : tags) {
        if (tag.mark == u'/') {
            if (open.isEmpty() || open.takeLast() != tag.name)
                return refused(
                    tag.name,
                    Templates::tr("The template closes the list \"%1\", which is not open there.").arg(tag.name));
            continue;
        }
        if (!tag.mark.isNull()) {
            if (!values.lists.contains(tag.name))
                return refused(tag.name, Templates::tr("The template uses the unknown list \"%1\".").arg(tag.name));
            open.append(tag.name);
            continue;
        }
        bool known = values.texts.contains(tag.name) || values.trusted.contains(tag.name);
        for (const QString& list : open)
            known = known || values.lists.value(list).fields.contains(tag.name);
        if (!known)
            return refused(tag.name, Templates::tr("The template uses the unknown field \"%1\".").arg(tag.name));
    }
    if (!open.isEmpty())
        return refused(open.last(), Templates::tr("The template does not close the list \"%1\".").arg(open.last()));
    return {};
}

/// "customer.name" becomes name inside the object customer, as the library looks dotted names up.
void setDotted(mustache::data& root, const QString& path, const std::string& value)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0) {
        root.set(path.toStdString(), value);
        return;
    }
    const std::string head = path.left(dot).toStdString();
    const mustache::data* existing = root.get(head);
    mustache::data child = existing && existing->is_object() ? *existing : mustache::data(mustache::data::type::object);
    setDotted(child, path.mid(dot + 1), value);
    root.set(head, child);
}

/// Values are escaped here and not by the library, so that trusted text can stay as it is.
std::string escaped(const QString& value)
{
    return escapedForAgreement(value).toStdString();
}

mustache::data dataOf(const MergeValues& values)
{
    mustache::data root(mustache::data::type::object);
    for (auto text = values.texts.begin(); text != values.texts.end(); ++text)
        setDotted(root, text.key(), escaped(text.value()));
    for (auto text = values.trusted.begin(); text != values.trusted.end(); ++text)
        setDotted(root, text.key(), text.value().toStdString());
    for (auto list = values.lists.begin(); list != values.lists.end(); ++list) {
        mustache::data rows(mustache::data::type::list);
        for (const QHash<QString, QString>& row : list->rows) {
            mustache::data item(mustache::data::type::object);
            for (auto cell = row.begin(); cell != row.end(); ++cell)
                setDotted(item, cell.key(), escaped(cell.value()));
            rows.push_back(item);
        }
        root.set(list.key().toStdString(), rows);
    }
    return root;
}

} // namespace

QStringList templateFields(const QString& text)
{
    QStringList names;
    if (const Outcome<std::vector<Tag>> tags = readTags(text)) {
        for (const Tag& tag : *tags) {
            if (tag.mark != u'/' && !names.contains(tag.name))
                names.append(tag.name);
        }
    }
    return names;
}

Outcome<QString> mergeTemplate(const QString& text, const MergeValues& values)
{
    const Outcome<std::vector<Tag>> tags = readTags(text);
    if (!tags)
        return tags.error();
    if (Done known = checkTags(*tags, values); !known)
        return std::move(known).error();
    mustache::mustache body(text.toStdString());
    body.set_custom_escape([](const std::string& value) { return value; });
    if (!body.is_valid())
        return refused(
            {}, Templates::tr("The template cannot be read: %1").arg(QString::fromStdString(body.error_message())));
    return QString::fromStdString(body.render(dataOf(values)));
}

} // namespace sanbao
