#include "core/charset/IcuVotes.h"

#include <unicode/ucsdet.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct DetectorClose
{
    void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

QString catalogueName(const QString& icuName)
{
    static const QHash<QString, QString> names{{u"gb18030"_s, u"gb2312"_s},
                                               {u"iso-8859-8-i"_s, u"iso-8859-8"_s}};
    const QString name = icuName.toLower();
    return names.value(name, name);
}

QStringList namesFor(const QString& name)
{
    if (name == "iso-8859-1"_L1)
        return {name, u"windows-1252"_s, u"iso-8859-15"_s};
    if (name == "koi8-r"_L1)
        return {name, u"koi8-u"_s};
    if (name == "gb2312"_L1)
        return {name, u"euc-tw"_s};
    static const QHash<QString, QString> sisters{{u"iso-8859-2"_s, u"windows-1250"_s},
                                                 {u"iso-8859-7"_s, u"windows-1253"_s},
                                                 {u"iso-8859-8"_s, u"windows-1255"_s},
                                                 {u"iso-8859-9"_s, u"windows-1254"_s}};
    return sisters.contains(name) ? QStringList{name, sisters.value(name)} : QStringList{name};
}

} // namespace

QHash<QString, double> icuVotes(QByteArrayView words)
{
    QHash<QString, double> votes;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, DetectorClose> detector(ucsdet_open(&status));
    ucsdet_setText(detector.get(), words.data(), int32_t(words.size()), &status);
    int32_t count = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
    for (int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
        const QString name = catalogueName(QString::fromLatin1(ucsdet_getName(matches[i], &status)));
        const double confidence = ucsdet_getConfidence(matches[i], &status) / 100.0;
        for (const QString& vote : namesFor(name))
            votes[vote] = qMax(votes.value(vote), confidence);
    }
    return votes;
}

} // namespace ims
