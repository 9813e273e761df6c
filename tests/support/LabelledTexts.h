#pragma once

#include "core/charset/CharsetCatalogue.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace ims::test {

/// A text whose charset is known.
struct LabelledText
{
    const Charset* truth = nullptr; ///< of the catalogue that was handed in
    QString language;               ///< BCP 47
    QString name;
    QByteArray bytes;
    bool apart = false; ///< in an encoding that mail does not carry raw: UTF-16, DOS, Macintosh, Johab …
};

/// What a table holds. Whoever measures by `texts` alone says nothing of those left out.
struct LabelledTexts
{
    std::vector<LabelledText> texts;
    QStringList leftOut; ///< label and file: the catalogue does not know the one, or the other is not there
};

/// The texts of a table "charset, language, file" (tab-separated, one line of headings, files relative to the
/// table); empty where there is no such table.
LabelledTexts labelledTexts(const QString& table, const CharsetCatalogue& catalogue);

qsizetype highBytesOf(QByteArrayView bytes);

/// Whether `answer` reads the bytes to the text that `truth` reads them to; a byte order mark does not count.
bool readsAlike(const Charset* answer, const Charset& truth, QByteArrayView bytes);

} // namespace ims::test
