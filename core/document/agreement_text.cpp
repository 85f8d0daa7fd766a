// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the frozen text of an agreement into blocks.
#include "core/document/agreement_text.h"

#include "core/document/wording.h"

namespace sanbao {

namespace {

constexpr QChar kEscape = u'\\';

QString unescaped(const QString& text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == kEscape && i + 1 < text.size())
            ++i;
        result.append(text[i]);
    }
    return result.trimmed();
}

QStringList cellsOf(const QString& line)
{
    QStringList cells;
    QString cell;
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (line[i] == kEscape && i + 1 < line.size()) {
            cell.append(line[i]);
            cell.append(line[++i]);
        } else if (line[i] == u'|') {
            cells.append(unescaped(cell));
            cell.clear();
        } else {
            cell.append(line[i]);
        }
    }
    if (!cell.trimmed().isEmpty())
        cells.append(unescaped(cell));
    return cells;
}

bool isSeparatorRow(const QStringList& cells)
{
    for (const QString& cell : cells) {
        for (const QChar c : cell) {
            if (c != u'-' && c != u':')
                return false;
        }
    }
    return true;
}

class AgreementReader
{
public:
    void read(const QString& rawLine)
    {
        const QString line = rawLine.trimmed();
        if (line.startsWith(u'|'))
            return addRow(cellsOf(line));
        if (line.startsWith(u'!'))
            return addTerm(unescaped(line.mid(1)));
        endRun();
        if (line.startsWith(u'#'))
            m_blocks.push_back(
                HeadingBlock{unescaped(QString(line).remove(0, line.startsWith(QLatin1String("##")) ? 2 : 1))});
        else if (line.startsWith(u'-') && line.size() > 1 && line[1].isSpace())
            m_blocks.push_back(ParagraphBlock{unescaped(line.mid(1)), TextTone::Normal, TextAlign::Start, true});
        else if (!line.isEmpty())
            m_blocks.push_back(ParagraphBlock{unescaped(line), TextTone::Normal, TextAlign::Start, false});
    }
    std::vector<Block> finish()
    {
        endRun();
        return std::move(m_blocks);
    }

private:
    void addRow(const QStringList& cells)
    {
        flushTerms();
        if (cells.isEmpty() || isSeparatorRow(cells))
            return;
        if (!m_table) {
            m_table.emplace();
            for (const QString& title : cells)
                m_table->columns.push_back({title, TextAlign::Start, 1});
            return;
        }
        QStringList row = cells.mid(0, qsizetype(m_table->columns.size()));
        while (size_t(row.size()) < m_table->columns.size())
            row.append(QString());
        m_table->rows.push_back(row);
    }
    void addTerm(const QString& term)
    {
        flushTable();
        m_terms.append(term);
    }
    void endRun()
    {
        flushTable();
        flushTerms();
    }
    void flushTable()
    {
        if (!m_table)
            return;
        weighColumns(*m_table);
        m_blocks.push_back(*m_table);
        m_table.reset();
    }
    void flushTerms()
    {
        if (m_terms.isEmpty())
            return;
        m_blocks.push_back(EmphasisBlock{{}, m_terms});
        m_terms.clear();
    }
    /// Wider text gets a wider column; a column of figures is set flush right.
    static void weighColumns(TableBlock& table)
    {
        for (size_t c = 0; c < table.columns.size(); ++c) {
            qsizetype longest = table.columns[c].title.size();
            bool figures = !table.rows.empty();
            for (const QStringList& row : table.rows) {
                const QString& cell = row[qsizetype(c)];
                longest = std::max(longest, cell.size());
                figures = figures && Money::parse(cell).has_value() && cell.contains(u'.');
            }
            table.columns[c].weight = int(std::clamp<qsizetype>(longest, 4, 16));
            table.columns[c].align = figures ? TextAlign::End : TextAlign::Start;
        }
    }

    std::vector<Block> m_blocks;
    std::optional<TableBlock> m_table;
    QStringList m_terms;
};

} // namespace

std::vector<Block> agreementBlocks(const QString& body)
{
    AgreementReader reader;
    for (const QString& line : body.split(u'\n'))
        reader.read(line);
    return reader.finish();
}

QString escapedForAgreement(const QString& value)
{
    static const QString kMarkup = QStringLiteral("\\|#!-");
    QString result;
    for (const QChar c : value.simplified()) {
        const bool anywhere = c == kEscape || c == u'|';
        const bool atStart = result.isEmpty() && kMarkup.contains(c);
        if (anywhere || atStart)
            result.append(kEscape);
        result.append(c);
    }
    return result;
}

} // namespace sanbao
