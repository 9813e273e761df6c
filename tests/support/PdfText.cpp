#include "tests/support/PdfText.h"

#include <QProcess>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms

} // namespace

std::string pdfText(const QByteArray& pdf)
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        return "(the PDF could not be kept)";
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, file.fileName(), u"-"_s});
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        return "(pdftotext did not read it: " + process.errorString().toStdString() + ")";
    // A PDF's font names one character for a glyph that several share: for 日 that may be its radical.
    return QString::fromUtf8(process.readAllStandardOutput())
        .normalized(QString::NormalizationForm_KC)
        .toStdString();
}
