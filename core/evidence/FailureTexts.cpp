#include "core/evidence/FailureTexts.h"

#include "core/spool/DamageCheck.h"

#include <set>

using namespace Qt::StringLiterals;

namespace ims {

Message fileStateText(const Evidence& evidence, const Failure& failure)
{
    const ArchivedFile* file = evidence.fileOf(failure);
    if (!file)
        return Message(QT_TRANSLATE_NOOP("ims", "missing"));
    if (!file->spool)
        return Message(QT_TRANSLATE_NOOP("ims", "unreadable"));
    return file->spool->message.isEmpty() ? Message(QT_TRANSLATE_NOOP("ims", "no message"))
                                          : Message(QT_TRANSLATE_NOOP("ims", "found"));
}

Message charsetText(const SpoolFile& spool)
{
    if (bytesAreDamaged(spool.damage))
        return Message(QT_TRANSLATE_NOOP("ims", "damaged file"));
    if (!spool.declarations.empty() && spool.declarations.front().known)
        return Message("%1", {spool.declarations.front().charset});
    return spool.detected ? Message(QT_TRANSLATE_NOOP("ims", "%1 (detected)"), {spool.detected->charset})
                          : Message(QT_TRANSLATE_NOOP("ims", "none declared"));
}

QString companionsText(const Failure& failure)
{
    constexpr size_t mostNamed = 12; // more would tell nobody anything
    std::set<std::pair<QString, quint16>> others;
    for (const Event& event : failure.companions) {
        // Every message has a 2002: it says that the message arrived, not why it failed.
        if (event.is("MSExchangeIMC"_L1, 2002))
            continue;
        const bool own = event.source.compare("MSExchangeIMC"_L1, Qt::CaseInsensitive) == 0;
        others.emplace(own ? QString() : event.source, event.id());
    }
    QStringList texts;
    for (const auto& [source, id] : others) {
        if (texts.size() == qsizetype(mostNamed)) {
            texts.append(u"…"_s);
            break;
        }
        const QString number = QString::number(id);
        texts.append(source.isEmpty() ? number : number + u" ("_s + source + u')');
    }
    return texts.join(u", "_s);
}

} // namespace ims
