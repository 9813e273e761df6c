#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace ims::cli {

/// A plain table: columns padded with blanks, no frame, heads in capitals. The last column is not padded.
/// Values are made visible (no control characters); cells but those of the last column are cut at 48
/// characters.
class TextTable
{
public:
    explicit TextTable(QStringList heads);

    void add(const QStringList& cells);
    bool isEmpty() const { return m_rows.empty(); }

    /// The table with a line break after each row, indented.
    QString text(int indent = 0) const;

private:
    std::vector<QStringList> m_rows;
    QStringList m_heads;
};

} // namespace ims::cli
