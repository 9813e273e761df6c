#include "core/base/Languages.h"

#include <QFile>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct Named
{
    QLatin1StringView tag;
    QStringView name;
};

constexpr Named known[] = {
    {"en"_L1, u"English"}, {"de"_L1, u"Deutsch"}, {"ja"_L1, u"日本語"}, {"ru"_L1, u"Русский"}};

QString fileOf(const QString& tag)
{
    return u":/translations/imsdoctor_%1.qm"_s.arg(tag);
}

} // namespace

QStringList programLanguages()
{
    QStringList tags{u"en"_s};
    for (const Named& language : known) {
        if (language.tag != "en"_L1 && QFile::exists(fileOf(language.tag)))
            tags.append(language.tag);
    }
    return tags;
}

QStringList completeLanguages()
{
    QFile file(u":/translations/complete.txt"_s);
    const QByteArray named = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const QStringList claimed = QString::fromUtf8(named).split(u'\n', Qt::SkipEmptyParts);
    QStringList tags;
    for (const QString& tag : programLanguages()) {
        if (tag == "en"_L1 || claimed.contains(tag))
            tags.append(tag);
    }
    return tags;
}

QString languageName(const QString& tag)
{
    const auto* found =
        std::find_if(std::begin(known), std::end(known), [&](const Named& one) { return one.tag == tag; });
    return found == std::end(known) ? tag : found->name.toString();
}

QString bestLanguage(const QStringList& wanted)
{
    const QStringList ours = programLanguages();
    for (const QString& tag : wanted) {
        const QString language = QString(tag).replace(u'_', u'-').section(u'-', 0, 0).toLower();
        if (ours.contains(language))
            return language;
    }
    return u"en"_s;
}

std::unique_ptr<QTranslator> translationsOf(const QString& tag)
{
    auto translations = std::make_unique<QTranslator>();
    return translations->load(fileOf(tag)) ? std::move(translations) : nullptr;
}

} // namespace ims
