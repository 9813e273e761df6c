#include "core/base/ByteSource.h"
#include "core/base/Languages.h"
#include "core/charset/UserCharsets.h"
#include "core/evidence/FolderListing.h"
#include "ui/common/ProgramLanguage.h"
#include "ui/common/Screenshots.h"
#include "ui/common/Startup.h"
#include "ui/common/Translated.h"
#include "ui/viewer/SpoolWindow.h"

#include <CLI/CLI.hpp>
#include <QApplication>

using namespace ims;
using namespace Qt::StringLiterals;

namespace {

constexpr int failed = 1;
constexpr int wrongUsage = 2;

std::vector<std::string> languageTags()
{
    std::vector<std::string> tags;
    for (const QString& tag : programLanguages())
        tags.push_back(tag.toStdString());
    return tags;
}

struct Arguments
{
    std::vector<std::string> files;
    std::string theme;
    std::string language;
    std::string screenshots;
};

/// The language of the windows; pictures are the same everywhere.
QString languageFor(const Arguments& arguments)
{
    const QString wanted = QString::fromStdString(arguments.language);
    if (!wanted.isEmpty())
        return wanted;
    return arguments.screenshots.empty() ? languageAtStart(languageFile()) : u"en"_s;
}

// A message of the sample case, for pictures when no file is given: the first by name.
Path sampleFile()
{
    const Path sample = findSampleCase(pathFromString(QApplication::applicationDirPath()));
    const auto entries = listFolder(sample / "Exchsrvr/Imcdata/In/Archive");
    return entries && !entries->empty() ? entries->front().path : Path();
}

void takePictures(SpoolWindow& window, Screenshots& shots, const Path& file)
{
    QObject::connect(window.viewer(), &SpoolViewer::shown, &shots,
                     [&shots] { shots.take(u"spoolview-file"_s, [] { QApplication::quit(); }); });
    QObject::connect(window.viewer(), &SpoolViewer::refused, &shots, [&window] {
        sayWithoutWindow(window.viewer()->explanation());
        QApplication::exit(failed);
    });
    QObject::connect(&shots, &Screenshots::failed, &shots, [](const Error& error) {
        sayWithoutWindow(translated(error));
        QApplication::exit(failed);
    });
    shots.take(u"spoolview-empty"_s, [&window, file] { window.openFile(file); });
}

void open(SpoolWindow& window, const Arguments& arguments)
{
    for (const std::string& file : arguments.files) {
        if (file != "-") {
            window.openFile(pathFromNative(QByteArray::fromStdString(file)));
            continue;
        }
        const auto source = ByteSource::fromStandardInput();
        if (source)
            window.openSource(*source);
        else
            window.viewer()->showError(source.error());
    }
}

int run(QApplication& application, const Arguments& arguments)
{
    // Pictures are the same everywhere.
    const Path ownCharsets = arguments.screenshots.empty() ? userCharsetsFile() : Path();
    auto charsets = loadProgramCharsets(ownCharsets, Absent::IsFine);
    if (!charsets) {
        sayWithoutWindow(translated(charsets.error()));
        return failed;
    }
    applyTheme(application, themeKindFromName(QString::fromStdString(arguments.theme)));
    const Path ownState = ownCharsets.empty() ? Path() : ownCharsets.parent_path() / "viewer.json";
    SpoolWindow window(std::make_shared<const CharsetCatalogue>(std::move(charsets->catalogue)),
                       FilePrompts::dialogs(), {ownCharsets, ownState, languageFile()}, charsets->problem);
    QObject::connect(&window, &SpoolWindow::themeChosen, &application,
                     [&application](ThemeKind kind) { applyTheme(application, kind); });
    window.show();
    const Path file =
        arguments.files.empty() ? Path() : pathFromNative(QByteArray::fromStdString(arguments.files.front()));
    Screenshots shots(application, &window, SpoolWindow::usualSize,
                      pathFromNative(QByteArray::fromStdString(arguments.screenshots)));
    if (!arguments.screenshots.empty())
        takePictures(window, shots, file.empty() ? sampleFile() : file);
    else
        open(window, arguments);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app(
        "Shows a spool file of the Internet Mail Service, or any raw mail, with its charset declarations.");
    Arguments arguments;
    app.add_option("FILE", arguments.files, "spool files, .eml, mailboxes, any raw mail; - = standard input");
    app.add_option("--theme", arguments.theme, "look; the default follows the system")
        ->check(CLI::IsMember({"light", "dark", "high-contrast"}));
    app.add_option("--language", arguments.language, "language; the default follows the choice or the system")
        ->check(CLI::IsMember(languageTags()));
    app.add_option("--screenshots", arguments.screenshots,
                   "render the windows as PNG files into this folder");
    app.set_version_flag("--version", "spoolview " IMSDOCTOR_VERSION);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : wrongUsage;
    }
    if (!arguments.screenshots.empty())
        drawInMemoryWithoutDisplay();
    if (!hasDisplay()) {
        sayWithoutWindow(
            u"There is no display to show the window on. Use “imsdoctor-cli inspect” here, or set DISPLAY."_s);
        return failed;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"spoolview"_s);
    speak(application, languageFor(arguments));
    return run(application, arguments);
}
