#include "core/base/Csv.h"

#include "core/base/SafeText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

bool beginsFormula(QChar c)
{
    return u"=+-@\t\n＝＋－＠"_s.contains(c);
}

/// visibleText() for all but line breaks, which become LF, and tabs.
QString visibleLines(const QString& text)
{
    QString lines = text;
    lines.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    if (!lines.contains(u'\n') && !lines.contains(u'\t'))
        return visibleText(lines);
    QString result;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= lines.size(); ++i) {
        const bool kept = i < lines.size() && (lines.at(i) == u'\n' || lines.at(i) == u'\t');
        if (!kept && i < lines.size())
            continue;
        result += visibleText(lines.sliced(from, i - from));
        if (kept)
            result += lines.at(i);
        from = i + 1;
    }
    return result;
}

/// Apostrophes where a formula would begin.
QString withoutFormulas(const QString& text)
{
    QString result;
    bool begins = true; // of a cell, whatever the separator
    for (const QChar c : text) {
        if (begins && beginsFormula(c))
            result += u'\'';
        result += c;
        const bool blank = c == u' ' || c == u'"'; // which a spreadsheet may take away
        begins = c == u';' || c == u'\t' || (begins && blank);
    }
    return result;
}

} // namespace

QString spreadsheetText(const QString& text)
{
    const QString visible = visibleLines(text);
    const bool plain = std::none_of(visible.begin(), visible.end(), beginsFormula);
    return plain ? visible : withoutFormulas(visible);
}

QByteArray csvLine(const QStringList& cells)
{
    QByteArray line;
    for (const QString& cell : cells) {
        QByteArray bytes = spreadsheetText(cell).toUtf8();
        const bool quoted = std::any_of(bytes.begin(), bytes.end(), [](char c) {
            return c == ',' || c == ';' || c == '"' || c == '\n' || c == '\t' || c == ' ' || c == '\'';
        });
        if (&cell != &cells.front())
            line += ',';
        line += quoted ? QByteArray('"' + bytes.replace('"', "\"\"") + '"') : bytes;
    }
    return line + "\r\n";
}

QByteArray csvBeginning()
{
    return "\xef\xbb\xbf";
}

QString tabbedLine(const QStringList& cells)
{
    QStringList texts;
    for (const QString& cell : cells)
        texts.append(spreadsheetText(visibleText(cell)));
    return texts.join(u'\t');
}

} // namespace ims
