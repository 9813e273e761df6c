#include "ui/common/SpoolViewProgram.h"

#include "ui/common/ProgramLanguage.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ims {

bool startSpoolView(const Path& file)
{
    if (!bytesIfNotUtf8(file).isEmpty())
        return false; // QProcess hands text over, not bytes
    QString program =
        QStandardPaths::findExecutable(u"spoolview"_s, {QCoreApplication::applicationDirPath(),
                                                        QCoreApplication::applicationDirPath() +
                                                            u"/../spoolview"_s}); // as built, as installed
    if (program.isEmpty())
        program = QStandardPaths::findExecutable(u"spoolview"_s);
    std::error_code ignored;
    const Path whole = std::filesystem::absolute(file, ignored);
    return !program.isEmpty() &&
           QProcess::startDetached(program, {u"--language"_s, spokenLanguage(), displayName(whole)});
}

} // namespace ims
