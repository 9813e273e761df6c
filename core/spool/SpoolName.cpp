#include "core/spool/SpoolName.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype usualLength = 8;

/// The letters of `name` that spool names never hold, each once, in their order.
QString unusualLetters(const QString& name)
{
    QString letters;
    for (const QChar c : name.toUpper()) {
        if (u"EIOU"_s.contains(c) && !letters.contains(c))
            letters.append(c);
    }
    return letters;
}

} // namespace

bool looksLikeSpoolName(const QString& name)
{
    static const QRegularExpression form(u"^[0-9A-DF-HJ-NP-TV-Z]{8}\\z"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(name).hasMatch();
}

Message doubtAboutSpoolName(const QString& name)
{
    if (name.isEmpty() || looksLikeSpoolName(name))
        return {};
    const QString letters = unusualLetters(name);
    if (letters.contains(u'O') || letters.contains(u'I'))
        return Message(QT_TRANSLATE_NOOP("ims",
                                         "Names of spool files do not hold the letters I and O: was it "
                                         "the digit 1 or 0? Ask the caller to spell it."));
    if (!letters.isEmpty())
        return Message(QT_TRANSLATE_NOOP("ims", "Names of spool files do not hold the letter %1. Ask the "
                                                "caller to spell it."),
                       {letters.left(1)});
    if (name.size() != usualLength)
        return Message(QT_TRANSLATE_NOOP("ims", "Names of spool files have 8 characters; this one has %1."),
                       {QString::number(name.size())});
    return Message(QT_TRANSLATE_NOOP("ims", "Names of spool files hold nothing but letters and digits."));
}

} // namespace ims
