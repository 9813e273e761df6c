#pragma once

#include <QByteArray>
#include <QStringList>

namespace ims {

/// A stranger's text as a spreadsheet may be given it: harmless to show (visibleText(); its line breaks and
/// tabs stay), and never a formula. What begins with = + - @, their full-width forms, a tab or a line break
/// gets an apostrophe before it, also after `;` or a tab: where a spreadsheet takes those for the separator,
/// a cell begins there (OWASP, CSV injection).
QString spreadsheetText(const QString& text);

/// The cells, each through spreadsheetText(), as one line of CSV (RFC 4180): UTF-8, CRLF at its end. Line
/// breaks within a cell are LF.
QByteArray csvLine(const QStringList& cells);

/// What a CSV file begins with, lest a spreadsheet take UTF-8 for the PC's code page.
QByteArray csvBeginning();

/// The cells, each through spreadsheetText(), as one line of tab-separated text without a line break; tabs
/// and line breaks within a cell become visible.
QString tabbedLine(const QStringList& cells);

} // namespace ims
