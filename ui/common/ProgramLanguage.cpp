#include "ui/common/ProgramLanguage.h"

#include "core/base/ByteSource.h"
#include "core/base/Languages.h"
#include "core/base/OutputFile.h"
#include "ui/common/Startup.h"
#include "ui/common/Translated.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qint64 longestFile = 4096;

/// Under this name the application holds the tag of its language.
constexpr const char* languageProperty = "imsdoctorLanguage";

const QString commandPrefix = u"view.language-"_s;
constexpr QLatin1StringView systemName("system");

struct ProgramLanguage
{
    Q_DECLARE_TR_FUNCTIONS(ProgramLanguage)
};

/// Buttons and menus of Qt's own dialogs; they stay English where the translations are not installed.
void addQtTexts(QCoreApplication& application, const QString& tag)
{
    auto* texts = new QTranslator(&application);
    if (texts->load(u"qtbase_%1"_s.arg(tag), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(texts);
    else
        delete texts;
}

} // namespace

Path languageFile()
{
    const Path beside = userCharsetsFile();
    return beside.empty() ? Path() : beside.parent_path() / "language.json";
}

QString keptLanguage(const Path& file)
{
    if (file.empty())
        return {};
    const auto bytes = ByteSource::open(file).and_then([](const ByteSourcePtr& source) {
        return source->read({0, longestFile});
    });
    const QJsonObject object = QJsonDocument::fromJson(bytes.value_or(QByteArray())).object();
    const QString tag = object["language"_L1].toString();
    return programLanguages().contains(tag) ? tag : QString();
}

Expected<void> keepLanguage(const Path& file, const QString& tag)
{
    if (file.empty())
        return {};
    if (auto made = OutputFile::makeFolder(file.parent_path(), {}); !made)
        return made;
    return OutputFile::write(file, QJsonDocument(QJsonObject{{u"language"_s, tag}}).toJson(), {},
                             Existing::Replace);
}

QStringList languageCommands()
{
    QStringList ids{commandPrefix + systemName};
    for (const QString& tag : programLanguages())
        ids.append(commandPrefix + tag);
    return ids;
}

QString languageOf(const QString& command)
{
    const QString tag = command.sliced(commandPrefix.size());
    return tag == systemName ? QString() : tag;
}

QString languageKeptText(const Expected<void>& kept)
{
    return kept ? ProgramLanguage::tr("The language changes when the program is started anew.")
                : translated(kept.error());
}

QString languageAtStart(const Path& file)
{
    const QString kept = keptLanguage(file);
    return kept.isEmpty() ? bestLanguage(QLocale::system().uiLanguages()) : kept;
}

void speak(QCoreApplication& application, const QString& tag)
{
    application.setProperty(languageProperty, tag);
    if (tag != "en"_L1)
        addQtTexts(application, tag);
    if (std::unique_ptr<QTranslator> ours = translationsOf(tag)) {
        ours->setParent(&application);
        QCoreApplication::installTranslator(ours.release()); // the application owns it
    }
    if (QLocale(tag).language() != QLocale::system().language())
        QLocale::setDefault(QLocale(tag));
}

QString spokenLanguage()
{
    const QCoreApplication* application = QCoreApplication::instance();
    const QString tag = application ? application->property(languageProperty).toString() : QString();
    return tag.isEmpty() ? u"en"_s : tag;
}

ReportLanguage windowLanguage()
{
    return ReportLanguage::of(spokenLanguage());
}

} // namespace ims
