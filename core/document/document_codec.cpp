// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document_codec.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace sanbao {

namespace {

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

QJsonArray arrayOf(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue& text : value.toArray())
        texts.append(text.toString());
    return texts;
}

QJsonObject blockJson(const char* type)
{
    return {{key("type"), QLatin1String(type)}};
}

constexpr double kInkUnits = 1000.0;

QJsonArray inkJson(const std::vector<std::vector<QPointF>>& ink)
{
    QJsonArray strokes;
    for (const std::vector<QPointF>& stroke : ink) {
        QJsonArray points;
        for (const QPointF& point : stroke) {
            points.append(qRound(point.x() * kInkUnits));
            points.append(qRound(point.y() * kInkUnits));
        }
        strokes.append(points);
    }
    return strokes;
}

struct BlockWriter
{
    QJsonObject operator()(const HeadingBlock& block) const
    {
        QJsonObject json = blockJson("heading");
        json.insert(key("text"), block.text);
        return json;
    }
    QJsonObject operator()(const ParagraphBlock& block) const
    {
        QJsonObject json = blockJson("paragraph");
        json.insert(key("text"), block.text);
        json.insert(key("tone"), int(block.tone));
        json.insert(key("align"), int(block.align));
        json.insert(key("item"), block.listItem);
        return json;
    }
    QJsonObject operator()(const PairBlock& block) const
    {
        QJsonArray items;
        for (const Pair& pair : block.items) {
            items.append(QJsonObject{{key("label"), pair.label},
                                     {key("value"), pair.value},
                                     {key("wide"), pair.wide},
                                     {key("lines"), pair.writeLines},
                                     {key("tone"), int(pair.tone)}});
        }
        QJsonObject json = blockJson("pairs");
        json.insert(key("columns"), block.columns);
        json.insert(key("items"), items);
        return json;
    }
    QJsonObject operator()(const TableBlock& block) const
    {
        QJsonArray columns;
        for (const TableColumn& column : block.columns) {
            columns.append(QJsonObject{
                {key("title"), column.title}, {key("align"), int(column.align)}, {key("weight"), column.weight}});
        }
        QJsonArray rows;
        for (const QStringList& row : block.rows)
            rows.append(arrayOf(row));
        QJsonObject json = blockJson("table");
        json.insert(key("columns"), columns);
        json.insert(key("rows"), rows);
        json.insert(key("empty"), block.emptyText);
        if (block.totalRow)
            json.insert(key("total"), arrayOf(*block.totalRow));
        return json;
    }
    QJsonObject operator()(const EmphasisBlock& block) const
    {
        QJsonObject json = blockJson("emphasis");
        json.insert(key("title"), block.title);
        json.insert(key("lines"), arrayOf(block.lines));
        return json;
    }
    QJsonObject operator()(const SignatureBlock& block) const
    {
        QJsonArray fields;
        for (const SignatureField& field : block.fields)
            fields.append(
                QJsonObject{{key("label"), field.label}, {key("name"), field.name}, {key("ink"), inkJson(field.ink)}});
        QJsonObject json = blockJson("signature");
        json.insert(key("fields"), fields);
        return json;
    }
    QJsonObject operator()(const PictureBlock& block) const
    {
        QJsonArray pictures;
        for (const Picture& picture : block.pictures)
            pictures.append(QJsonObject{{key("content"), QString::fromLatin1(picture.content.toBase64())},
                                        {key("caption"), picture.caption}});
        QJsonObject json = blockJson("pictures");
        json.insert(key("pictures"), pictures);
        return json;
    }
    QJsonObject operator()(const RuleBlock&) const { return blockJson("rule"); }
    QJsonObject operator()(const SpacerBlock& block) const
    {
        QJsonObject json = blockJson("spacer");
        json.insert(key("mm"), block.millimetres);
        return json;
    }
};

PairBlock readPairs(const QJsonObject& json)
{
    PairBlock block;
    block.columns = json.value(key("columns")).toInt(2);
    for (const QJsonValue& value : json.value(key("items")).toArray()) {
        const QJsonObject item = value.toObject();
        block.items.push_back({item.value(key("label")).toString(), item.value(key("value")).toString(),
                               item.value(key("wide")).toBool(), item.value(key("lines")).toInt(),
                               TextTone(item.value(key("tone")).toInt())});
    }
    return block;
}

TableBlock readTable(const QJsonObject& json)
{
    TableBlock block;
    for (const QJsonValue& value : json.value(key("columns")).toArray()) {
        const QJsonObject column = value.toObject();
        block.columns.push_back({column.value(key("title")).toString(), TextAlign(column.value(key("align")).toInt()),
                                 column.value(key("weight")).toInt(1)});
    }
    for (const QJsonValue& row : json.value(key("rows")).toArray())
        block.rows.push_back(textsOf(row));
    block.emptyText = json.value(key("empty")).toString();
    if (json.contains(key("total")))
        block.totalRow = textsOf(json.value(key("total")));
    return block;
}

std::vector<std::vector<QPointF>> readInk(const QJsonArray& strokes)
{
    std::vector<std::vector<QPointF>> ink;
    for (const QJsonValue& stroke : strokes) {
        const QJsonArray axes = stroke.toArray();
        std::vector<QPointF> points;
        for (qsizetype i = 0; i + 1 < axes.size(); i += 2)
            points.emplace_back(axes[i].toInt() / kInkUnits, axes[i + 1].toInt() / kInkUnits);
        ink.push_back(std::move(points));
    }
    return ink;
}

SignatureBlock readSignature(const QJsonObject& json)
{
    SignatureBlock block;
    for (const QJsonValue& value : json.value(key("fields")).toArray()) {
        const QJsonObject field = value.toObject();
        block.fields.push_back({field.value(key("label")).toString(), field.value(key("name")).toString(),
                                readInk(field.value(key("ink")).toArray())});
    }
    return block;
}

PictureBlock readPictures(const QJsonObject& json)
{
    PictureBlock block;
    for (const QJsonValue& value : json.value(key("pictures")).toArray()) {
        const QJsonObject picture = value.toObject();
        block.pictures.push_back({QByteArray::fromBase64(picture.value(key("content")).toString().toLatin1()),
                                  picture.value(key("caption")).toString()});
    }
    return block;
}

std::optional<Block> readBlock(const QJsonObject& json)
{
    const QString type = json.value(key("type")).toString();
    const QString text = json.value(key("text")).toString();
    if (type == QLatin1String("heading"))
        return HeadingBlock{text};
    if (type == QLatin1String("paragraph"))
        return ParagraphBlock{text, TextTone(json.value(key("tone")).toInt()),
                              TextAlign(json.value(key("align")).toInt()), json.value(key("item")).toBool()};
    if (type == QLatin1String("pairs"))
        return readPairs(json);
    if (type == QLatin1String("table"))
        return readTable(json);
    if (type == QLatin1String("emphasis"))
        return EmphasisBlock{json.value(key("title")).toString(), textsOf(json.value(key("lines")))};
    if (type == QLatin1String("signature"))
        return readSignature(json);
    if (type == QLatin1String("pictures"))
        return readPictures(json);
    if (type == QLatin1String("rule"))
        return RuleBlock{};
    if (type == QLatin1String("spacer"))
        return SpacerBlock{json.value(key("mm")).toDouble()};
    return std::nullopt;
}

} // namespace

QJsonObject toJson(const Document& document)
{
    QJsonArray blocks;
    for (const Block& block : document.blocks)
        blocks.append(std::visit(BlockWriter(), block));
    QJsonObject json{{key("kind"), codeOf(document.kind)},
                     {key("title"), document.title},
                     {key("number"), document.number},
                     {key("subtitle"), document.subtitle},
                     {key("mark"), document.mark},
                     {key("store"), QJsonObject{{key("name"), document.store.name},
                                                {key("hotline"), document.store.hotline},
                                                {key("address"), document.store.address},
                                                {key("logo"), QString::fromLatin1(document.store.logo.toBase64())}}},
                     {key("blocks"), blocks},
                     {key("footer"), document.footer},
                     {key("copies"), arrayOf(document.copies)}};
    if (document.code)
        json.insert(key("code"),
                    QJsonObject{{key("symbology"), int(document.code->symbology)}, {key("text"), document.code->text}});
    return json;
}

std::optional<Document> documentFromJson(const QJsonObject& json)
{
    const std::optional<DocumentKind> kind = fromCode<DocumentKind>(json.value(key("kind")).toString());
    if (!kind)
        return std::nullopt;
    Document document;
    document.kind = *kind;
    document.title = json.value(key("title")).toString();
    document.number = json.value(key("number")).toString();
    document.subtitle = json.value(key("subtitle")).toString();
    document.mark = json.value(key("mark")).toString();
    const QJsonObject store = json.value(key("store")).toObject();
    document.store = {store.value(key("name")).toString(), store.value(key("hotline")).toString(),
                      store.value(key("address")).toString(),
                      QByteArray::fromBase64(store.value(key("logo")).toString().toLatin1())};
    for (const QJsonValue& value : json.value(key("blocks")).toArray()) {
        const std::optional<Block> block = readBlock(value.toObject());
        if (!block)
            return std::nullopt;
        document.blocks.push_back(*block);
    }
    document.footer = json.value(key("footer")).toString();
    document.copies = textsOf(json.value(key("copies")));
    if (json.contains(key("code"))) {
        const QJsonObject code = json.value(key("code")).toObject();
        document.code =
            CodeText{CodeText::Symbology(code.value(key("symbology")).toInt()), code.value(key("text")).toString()};
    }
    return document;
}

QByteArray documentBytes(const Document& document)
{
    return QJsonDocument(toJson(document)).toJson(QJsonDocument::Compact);
}

std::optional<Document> documentOf(const QByteArray& bytes)
{
    return documentFromJson(QJsonDocument::fromJson(bytes).object());
}

QByteArray documentHash(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace sanbao
