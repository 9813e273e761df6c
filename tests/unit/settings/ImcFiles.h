#pragma once

#include "core/settings/ImcDocument.h"
#include "tests/support/SplitMix64.h"

#include <gtest/gtest.h>

namespace ims::test {

/// How the characters of a settings file are stored. The texts of these tests hold one UTF-16 unit for each
/// unit of the file, so that nothing is lost on the way: of 8-bit files a byte each.
enum class FileForm { EightBit, Utf8Marked, LittleEndian, LittleEndianMarked, BigEndian, BigEndianMarked };

constexpr FileForm allFileForms[] = {FileForm::EightBit,     FileForm::Utf8Marked,
                                     FileForm::LittleEndian, FileForm::LittleEndianMarked,
                                     FileForm::BigEndian,    FileForm::BigEndianMarked};

QByteArray stored(const QString& text, FileForm form);

/// The head of a settings file and its rows in the usual form, each line with a break.
QString usualText(const QStringList& rows, const QString& lineBreak = QStringLiteral("\r\n"));

/// Rows in the usual form: Default first, then so many domains, all different.
QStringList usualRows(SplitMix64& random, int domains);

/// A text of rows and of what hands and other tools make of them: blanks round fields, comments, sections
/// that are not known, a second [Domain], rows cut off or with too many fields, domains twice, odd line
/// breaks, no break at the end.
QString oddText(SplitMix64& random);

/// Changes of rows that are whole and there once, and rows that are added; no domain twice.
std::vector<ImcEdit> randomEdits(SplitMix64& random, const ImcSettings& settings, int most);

/// What the changed file has to be, worked out on the text alone.
QString editedText(const QString& text, const std::vector<ImcEdit>& edits, const ImcSettings& settings);

Expected<ImcDocument> documentOf(const QByteArray& bytes);

/// The settings of a text in the usual form.
ImcSettings settingsOfText(const QString& text);

/// "domain mime non-mime flags wrap rich unused limit", one a row, Default first.
QStringList rowsOf(const ImcSettings& settings);

QString randomToken(SplitMix64& random);

} // namespace ims::test
