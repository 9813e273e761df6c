#include "tests/support/SampleTruth.h"

#include "tests/support/SampleMessages.h"

namespace ims::test {

namespace {

using namespace Qt::StringLiterals;

QString appliesTo(MailForm form)
{
    if (form == MailForm::NonMime)
        return u"non-mime"_s;
    return form == MailForm::MimeWithoutCharset ? u"mime"_s : u"declared"_s;
}

QStringList namesOf(SampleFate fate)
{
    QStringList names;
    for (const SampleMessage& message : sampleMessages())
        if (message.fate == fate)
            names.append(QString::fromLatin1(message.fileName));
    return names;
}

} // namespace

QList<FailedFileTruth> sampleFailedFiles()
{
    QList<FailedFileTruth> files;
    for (const SampleMessage& message : sampleMessages()) {
        if (message.fate != SampleFate::Failed)
            continue;
        files.append({QString::fromLatin1(message.fileName), QString::fromLatin1(message.domain),
                      QString::fromLatin1(message.charset), QString::fromLatin1(message.cause),
                      appliesTo(message.form), message.received});
    }
    return files;
}

QStringList sampleDelivered()
{
    return namesOf(SampleFate::Delivered);
}

QStringList sampleUndetermined()
{
    return namesOf(SampleFate::Undetermined);
}

QStringList sampleMissing()
{
    return namesOf(SampleFate::Missing);
}

QList<SettingTruth> sampleCurrentSettings()
{
    return {{u"set"_s, u"Default"_s, u"iso-2022-jp"_s, u"iso-2022-jp"_s},
            {u"add"_s, u"vax.example.net"_s, u"US-ASCII"_s, u"US-ASCII"_s}};
}

QList<SettingTruth> sampleRecommendation()
{
    const auto add = [](const QString& domain, const QString& charset) {
        return SettingTruth{u"add"_s, domain, charset, charset};
    };
    return {{u"set"_s, u"Default"_s, u"ISO-8859-1"_s, u"ISO-8859-1"_s},
            {u"remove"_s, u"vax.example.net"_s, {}, {}},
            add(u"nippon.example"_s, u"iso-2022-jp"_s),
            add(u"moskva.example"_s, u"koi8-r"_s),
            add(u"sofia.example"_s, u"windows-1251"_s),
            add(u"osaka.example"_s, u"shift_jis"_s),
            add(u"taipei.example"_s, u"big5"_s),
            add(u"seoul.example"_s, u"euc-kr"_s),
            add(u"praha.example"_s, u"iso-8859-2"_s),
            add(u"zurich.example"_s, u"utf-8"_s)};
}

SettingTruth sampleSettingAfterwards(const QString& domain)
{
    const QList<SettingTruth> changes = sampleRecommendation();
    for (const SettingTruth& change : changes)
        if (change.action == u"add" && change.domain == domain)
            return change;
    return changes.first();
}

} // namespace ims::test
