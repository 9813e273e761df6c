#include "core/base/Languages.h"
#include "ui/common/ProgramLanguage.h"
#include "ui/common/Startup.h"
#include "ui/common/Translated.h"
#include "ui/wizard/CasePictures.h"
#include "ui/wizard/PictureService.h"

#include <CLI/CLI.hpp>
#include <QApplication>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimer>

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
    std::string folder;
    std::string cases;
    std::string theme;
    std::string language;
    std::string screenshots;
    std::string size;
    bool sample = false;
    bool exitAfterStartup = false;
};

/// The language of the windows; pictures are the same everywhere.
QString languageFor(const Arguments& arguments)
{
    const QString wanted = QString::fromStdString(arguments.language);
    if (!wanted.isEmpty())
        return wanted;
    return arguments.screenshots.empty() ? languageAtStart(languageFile()) : u"en"_s;
}

/// Where cases are kept; nowhere while pictures are taken.
Path casesFolder(const Arguments& arguments)
{
    if (!arguments.screenshots.empty())
        return {};
    if (!arguments.cases.empty())
        return pathFromNative(QByteArray::fromStdString(arguments.cases));
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return pathFromString(documents) / "IMS Doctor";
}

/// As --size says, which was checked.
QSize pictureSize(const Arguments& arguments)
{
    const QStringList sides = QString::fromStdString(arguments.size).split(u'x');
    return sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : MainWindow::usualSize;
}

int run(QApplication& application, const Arguments& arguments)
{
    const Path ownCharsets = arguments.screenshots.empty() ? userCharsetsFile() : Path();
    const auto knowledge = Knowledge::load(ownCharsets);
    if (!knowledge) {
        sayWithoutWindow(translated(knowledge.error()));
        return failed;
    }
    applyTheme(application, themeKindFromName(QString::fromStdString(arguments.theme)));
    const Path sample = findSampleCase(pathFromString(QApplication::applicationDirPath()));
    const Path viewerState = ownCharsets.empty() ? Path() : ownCharsets.parent_path() / "case-viewer.json";
    MainWindow::Options options{*knowledge, sample, casesFolder(arguments), ownCharsets, viewerState};
    options.languageFile = languageFile();
    options.guideFile = ownCharsets.empty() ? Path() : ownCharsets.parent_path() / "guide.json";
    options.firstTour = arguments.folder.empty() && !arguments.sample && !arguments.exitAfterStartup &&
                        arguments.screenshots.empty();
    if (!arguments.screenshots.empty())
        options.services = pictureServices();
    MainWindow window(std::move(options));
    QObject::connect(&window, &MainWindow::themeChosen, &application,
                     [&application](ThemeKind kind) { applyTheme(application, kind); });
    window.show();

    Path folder = pathFromNative(QByteArray::fromStdString(arguments.folder));
    if (folder.empty() && (arguments.sample || !arguments.screenshots.empty()))
        folder = sample;
    CasePictures pictures(application, window,
                          pathFromNative(QByteArray::fromStdString(arguments.screenshots)),
                          pictureSize(arguments));
    QObject::connect(&pictures, &CasePictures::done, &application, &QApplication::quit);
    QObject::connect(&pictures, &CasePictures::failed, &application, [](const QString& sentence) {
        sayWithoutWindow(sentence);
        QApplication::exit(failed);
    });
    if (!arguments.screenshots.empty())
        pictures.start(folder);
    else if (!folder.empty())
        window.openFolder(folder);
    if (arguments.exitAfterStartup)
        QTimer::singleShot(0, &application, &QApplication::quit);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app(
        "Finds out why Exchange's Internet Mail Service logged event 4117, and what to do about it.");
    Arguments arguments;
    app.add_option("FOLDER", arguments.folder, "folder of the server, or a copy of it, or a kept case");
    app.add_option("--cases", arguments.cases, "keep new cases below this folder")->option_text("DIR");
    app.add_option("--theme", arguments.theme, "look; the default follows the system")
        ->check(CLI::IsMember({"light", "dark", "high-contrast"}));
    app.add_option("--language", arguments.language, "language; the default follows the choice or the system")
        ->check(CLI::IsMember(languageTags()));
    app.add_option("--screenshots", arguments.screenshots,
                   "render the filled windows as PNG files into this folder");
    app.add_option("--size", arguments.size, "size of these windows, for example 1024x660")
        ->check(CLI::Validator(
            [](const std::string& text) {
                static const QRegularExpression form(u"^[1-9][0-9]{2,3}x[1-9][0-9]{2,3}$"_s);
                return form.match(QString::fromStdString(text)).hasMatch() ? std::string()
                                                                           : "a size is like 1024x660";
            },
            "WIDTHxHEIGHT"));
    app.add_flag("--sample", arguments.sample, "open the sample case");
    app.add_flag("--exit-after-startup", arguments.exitAfterStartup, "leave once the window has been shown");
    app.set_version_flag("--version", "imsdoctor " IMSDOCTOR_VERSION);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : wrongUsage;
    }
    if (!arguments.screenshots.empty() || arguments.exitAfterStartup)
        drawInMemoryWithoutDisplay();
    if (!hasDisplay()) {
        sayWithoutWindow(
            u"There is no display to show the window on. Use imsdoctor-cli here, or set DISPLAY."_s);
        return failed;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"imsdoctor"_s);
    QApplication::setApplicationDisplayName(u"IMS Doctor"_s);
    speak(application, languageFor(arguments));
    return run(application, arguments);
}
