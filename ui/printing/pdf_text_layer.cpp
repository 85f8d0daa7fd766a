// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the few object kinds Qt writes and appends corrected versions of them.
#include "ui/printing/pdf_text_layer.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <map>
#include <optional>

namespace sanbao {

namespace {

using CharacterMap = std::map<int, char32_t>; ///< glyph number inside the PDF -> character

constexpr double kPointsPerMm = 72.0 / 25.4;

QString hex(char32_t character)
{
    const QString text = QString::fromUcs4(&character, 1);
    QString result;
    for (const QChar unit : text)
        result += QStringLiteral("%1").arg(unit.unicode(), 4, 16, QLatin1Char('0')).toUpper();
    return result;
}

/// Reads lines such as "<0001> <0003> [<4E09> <5305> <670D> ]" and "<0004> <0006> <0041>".
CharacterMap readMap(const QString& stream)
{
    static const QRegularExpression kRange(
        QStringLiteral("<([0-9A-F]{4})> <([0-9A-F]{4})> (?:\\[([^\\]]*)\\]|<([0-9A-F]{4})>)"));
    static const QRegularExpression kHex(QStringLiteral("<([0-9A-F]{4})>"));
    CharacterMap result;
    for (auto range = kRange.globalMatch(stream); range.hasNext();) {
        const QRegularExpressionMatch match = range.next();
        int glyph = match.captured(1).toInt(nullptr, 16);
        const int last = match.captured(2).toInt(nullptr, 16);
        if (match.capturedLength(4) > 0) {
            for (char32_t character = match.captured(4).toUInt(nullptr, 16); glyph <= last; ++glyph, ++character)
                result[glyph] = character;
            continue;
        }
        for (auto value = kHex.globalMatch(match.captured(3)); value.hasNext(); ++glyph)
            result[glyph] = value.next().captured(1).toUInt(nullptr, 16);
    }
    result.erase(0);
    return result;
}

class GlyphOrder
{
public:
    explicit GlyphOrder(const FontUse& use)
        : m_font(use.font)
    {
        for (const char32_t character : use.characters) {
            const quint32 glyph = glyphOf(character);
            if (glyph != 0 && m_seen.insert({glyph, character}).second)
                m_order.emplace_back(glyph, character);
        }
    }

    /// Pairs the PDF's glyphs with the characters in their order of first use. Empty when they do not fit this font.
    std::optional<CharacterMap> matched(const CharacterMap& written, int* skipped) const
    {
        CharacterMap result;
        size_t next = 0;
        *skipped = 0;
        const int last = written.empty() ? 0 : written.rbegin()->first;
        for (int glyph = 1; glyph <= last || (next < m_order.size() && glyph <= int(m_order.size())); ++glyph) {
            const auto known = written.find(glyph);
            if (known != written.end()) {
                const quint32 wanted = glyphOf(known->second);
                while (next < m_order.size() && m_order[next].first != wanted) {
                    ++next;
                    ++*skipped;
                }
            }
            if (next >= m_order.size())
                return std::nullopt;
            result[glyph] = m_order[next++].second;
        }
        return result;
    }

private:
    quint32 glyphOf(char32_t character) const
    {
        const QList<quint32> glyphs = m_font.glyphIndexesForString(QString::fromUcs4(&character, 1));
        return glyphs.size() == 1 ? glyphs.front() : 0;
    }

    QRawFont m_font;
    std::map<quint32, char32_t> m_seen;
    std::vector<std::pair<quint32, char32_t>> m_order;
};

QByteArray mapStream(const CharacterMap& map)
{
    QByteArray text = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr size_t kLargestRun = 100;
    std::vector<std::pair<int, char32_t>> entries(map.begin(), map.end());
    for (size_t from = 0; from < entries.size(); from += kLargestRun) {
        const size_t to = std::min(entries.size(), from + kLargestRun);
        text += QByteArray::number(qulonglong(to - from)) + " beginbfchar\n";
        for (size_t i = from; i < to; ++i)
            text +=
                '<' + hex(char32_t(entries[i].first)).toLatin1() + "> <" + hex(entries[i].second).toLatin1() + ">\n";
        text += "endbfchar\n";
    }
    return text + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// The file as Qt wrote it, and the objects that replace older ones.
class PdfUpdate
{
public:
    explicit PdfUpdate(const QByteArray& pdf)
        : m_pdf(pdf)
        , m_text(QString::fromLatin1(pdf))
    {
    }

    std::vector<int> numbersAfter(const QString& pattern) const
    {
        std::vector<int> numbers;
        for (auto match = QRegularExpression(pattern).globalMatch(m_text); match.hasNext();)
            numbers.push_back(match.next().captured(1).toInt());
        return numbers;
    }
    QString object(int number) const
    {
        const QString start = QStringLiteral("\n%1 0 obj\n").arg(number);
        const qsizetype from = m_text.indexOf(start);
        const qsizetype to = from < 0 ? -1 : m_text.indexOf(QLatin1String("endobj"), from);
        return to < 0 ? QString() : m_text.mid(from + start.size(), to - from - start.size());
    }
    void replace(int number, const QByteArray& body) { m_objects[number] = body; }

    QByteArray bytes() const
    {
        static const QRegularExpression kTrailer(
            QStringLiteral("trailer\\s*<<(.*?)>>\\s*startxref\\s*(\\d+)\\s*%%EOF\\s*$"),
            QRegularExpression::DotMatchesEverythingOption);
        const QRegularExpressionMatch trailer = kTrailer.match(m_text, std::max<qsizetype>(0, m_text.size() - 1024));
        if (m_objects.empty() || !trailer.hasMatch())
            return m_pdf;
        QByteArray result = m_pdf;
        QByteArray table = "xref\n";
        for (const auto& [number, body] : m_objects) {
            table += QByteArray::number(number) + " 1\n" + QByteArray::number(result.size()).rightJustified(10, '0') +
                     " 00000 n \n";
            result += QByteArray::number(number) + " 0 obj\n" + body + "endobj\n";
        }
        const QByteArray start = QByteArray::number(result.size());
        return result + table + "trailer\n<<" + trailer.captured(1).toLatin1() + "/Prev " +
               trailer.captured(2).toLatin1() + "\n>>\nstartxref\n" + start + "\n%%EOF\n";
    }

private:
    QByteArray m_pdf;
    QString m_text; ///< one character a byte
    std::map<int, QByteArray> m_objects;
};

void correctMaps(PdfUpdate& update, const std::vector<GlyphOrder>& orders)
{
    for (const int number : update.numbersAfter(QStringLiteral("/ToUnicode (\\d+) 0 R"))) {
        const CharacterMap written = readMap(update.object(number));
        std::optional<CharacterMap> best;
        int fewest = 0;
        for (const GlyphOrder& order : orders) {
            int skipped = 0;
            std::optional<CharacterMap> map = order.matched(written, &skipped);
            if (map && (!best || skipped < fewest)) {
                best = std::move(map);
                fewest = skipped;
            }
        }
        if (!best)
            continue;
        const QByteArray stream = mapStream(*best);
        update.replace(number,
                       "<< /Length " + QByteArray::number(stream.size()) + " >>\nstream\n" + stream + "\nendstream\n");
    }
}

void correctPages(PdfUpdate& update, const std::vector<QSizeF>& sizesMm)
{
    static const QRegularExpression kBox(QStringLiteral("/MediaBox \\[0 0 [0-9.]+ ([0-9.]+)\\]"));
    size_t page = 0;
    for (const int number : update.numbersAfter(QStringLiteral("\n(\\d+) 0 obj\n<<\n/Type /Page\n"))) {
        QString body = update.object(number);
        const QRegularExpressionMatch box = kBox.match(body);
        if (!box.hasMatch() || page >= sizesMm.size())
            return;
        const QSizeF size = sizesMm[page++] * kPointsPerMm;
        const double top = box.captured(1).toDouble();
        body.replace(box.capturedStart(), box.capturedLength(),
                     QStringLiteral("/MediaBox [0 %1 %2 %3]")
                         .arg(QString::number(top - size.height(), 'f', 4), QString::number(size.width(), 'f', 4),
                              QString::number(top, 'f', 4)));
        update.replace(number, body.toLatin1());
    }
}

} // namespace

QByteArray withTrueText(const QByteArray& pdf, const std::vector<FontUse>& fonts,
                        const std::vector<QSizeF>& pageSizesMm)
{
    PdfUpdate update(pdf);
    std::vector<GlyphOrder> orders;
    for (const FontUse& use : fonts)
        orders.emplace_back(use);
    correctMaps(update, orders);
    correctPages(update, pageSizesMm);
    return update.bytes();
}

} // namespace sanbao
