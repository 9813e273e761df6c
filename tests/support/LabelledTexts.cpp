#include "tests/support/LabelledTexts.h"

#include "core/charset/CharsetDecoder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

bool isApart(const QString& label)
{
    return label.startsWith("utf-16"_L1) || label.startsWith("utf-32"_L1) || label.startsWith("ibm"_L1) ||
           label.contains("mac"_L1) || label == "johab"_L1 || label.startsWith("x-iso-10646"_L1);
}

QString withoutMark(const QString& text)
{
    return text.startsWith(QChar(0xFEFF)) ? text.sliced(1) : text;
}

} // namespace

LabelledTexts labelledTexts(const QString& table, const CharsetCatalogue& catalogue)
{
    LabelledTexts found;
    QFile labels(table);
    if (!labels.open(QIODevice::ReadOnly))
        return found;
    labels.readLine();
    while (!labels.atEnd()) {
        const QStringList fields = QString::fromUtf8(labels.readLine()).trimmed().split(u'\t');
        if (fields.size() != 3)
            continue;
        const Charset* truth = catalogue.find(fields[0]);
        QFile file(QFileInfo(table).dir().filePath(fields[2]));
        if (truth && !truth->decoder.isEmpty() && file.open(QIODevice::ReadOnly))
            found.texts.push_back({truth, fields[1], fields[2], file.readAll(), isApart(fields[0])});
        else
            found.leftOut << fields[0] + u' ' + fields[2];
    }
    return found;
}

qsizetype highBytesOf(QByteArrayView bytes)
{
    return std::count_if(bytes.begin(), bytes.end(), [](char c) { return uchar(c) >= 0x80; });
}

bool readsAlike(const Charset* answer, const Charset& truth, QByteArrayView bytes)
{
    if (!answer)
        return false;
    return answer == &truth ||
           withoutMark(decodeText(bytes, *answer, 0).text) == withoutMark(decodeText(bytes, truth, 0).text);
}

} // namespace ims::test
