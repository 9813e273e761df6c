#include "app/imsdoctor-cli/TextTable.h"

#include "core/base/SafeText.h"

#include <algorithm>

namespace ims::cli {

namespace {

constexpr qsizetype widest = 48;

QString cut(const QString& cell)
{
    return cell.size() <= widest ? cell : cell.left(widest - 1) + u'…';
}

} // namespace

TextTable::TextTable(QStringList heads)
    : m_heads(std::move(heads))
{
    for (QString& head : m_heads)
        head = head.toUpper();
}

void TextTable::add(const QStringList& cells)
{
    QStringList row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString shown = visibleText(cells.at(i));
        row.append(i + 1 < cells.size() ? cut(shown) : shown);
    }
    m_rows.push_back(row);
}

QString TextTable::text(int indent) const
{
    std::vector<qsizetype> widths;
    for (qsizetype column = 0; column < m_heads.size(); ++column) {
        qsizetype width = m_heads.at(column).size();
        for (const QStringList& row : m_rows)
            width = std::max(width, row.value(column).size());
        widths.push_back(width);
    }
    QString out;
    const auto addRow = [&](const QStringList& row) {
        QString line(indent, u' ');
        for (qsizetype column = 0; column < row.size(); ++column) {
            const bool last = column + 1 == row.size();
            line += last ? row.at(column)
                         : row.at(column).leftJustified(widths.at(static_cast<size_t>(column)) + 2);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        out += line + u'\n';
    };
    addRow(m_heads);
    for (const QStringList& row : m_rows)
        addRow(row);
    return out;
}

} // namespace ims::cli
