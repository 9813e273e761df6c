#include "ui/common/Startup.h"

#include <QStandardPaths>
#include <QtGlobal>

#include <cstdio>

namespace ims {

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

void drawInMemoryWithoutDisplay()
{
    if (!hasDisplay())
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

void sayWithoutWindow(const QString& sentence)
{
    std::fputs((sentence + u'\n').toLocal8Bit().constData(), stderr);
}

Path userCharsetsFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return folder.isEmpty() ? Path() : pathFromString(folder) / "imsdoctor" / "charsets.json";
}

Path findSampleCase(const Path& programFolder)
{
    std::error_code ignored;
    for (const Path& place :
         {programFolder / ".." / "share" / "imsdoctor" / "sample-case", Path(IMSDOCTOR_SAMPLE_CASE)}) {
        if (std::filesystem::is_directory(place, ignored))
            return std::filesystem::weakly_canonical(place, ignored);
    }
    return {};
}

} // namespace ims
