#include "core/settings/AliasKey.h"

#include "core/base/SafeText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

const QString parentKey = u"HKEY_CLASSES_ROOT\\MIME\\Database\\Charset"_s;

bool isAsciiLetterOrDigit(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

bool isNameCharacter(QChar c)
{
    return isAsciiLetterOrDigit(c) || u"!#$%&'+-^_`{}~:.()"_s.contains(c);
}

tl::unexpected<Error> refused(Message why, Message todo)
{
    return tl::unexpected(Error{Message(QT_TRANSLATE_NOOP("ims", "make the registry file for an alias")),
                                {},
                                std::move(why),
                                std::move(todo)});
}

Message askTheSender()
{
    return Message(QT_TRANSLATE_NOOP("ims", "Ask the sender to send with a charset that Exchange knows."));
}

/// As strings are written in such a file.
QString quoted(QString text)
{
    return u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

} // namespace

Expected<AliasKey> AliasKey::make(const QString& label, const QString& charset)
{
    AliasKey alias;
    alias.m_label = label.trimmed();
    alias.m_charset = charset.trimmed();
    if (alias.m_label.isEmpty())
        return refused(Message(QT_TRANSLATE_NOOP("ims", "the message gives the charset no name")),
                       askTheSender());
    if (alias.m_label.size() > longestLabel)
        return refused(Message(QT_TRANSLATE_NOOP("ims", "the name has %1 characters; names of charsets have "
                                                        "at most 40, and more than %2 are not written"),
                               {QString::number(alias.m_label.size()), QString::number(longestLabel)}),
                       askTheSender());
    const auto* bad = std::find_if_not(alias.m_label.cbegin(), alias.m_label.cend(), isNameCharacter);
    if (bad != alias.m_label.cend())
        return refused(Message(QT_TRANSLATE_NOOP("ims", "“%1” holds the character “%2”, which no name of a "
                                                        "charset has: as the name of a registry key it "
                                                        "could mean something else"),
                               {visibleText(alias.m_label), visibleText(QString(*bad))}),
                       askTheSender());
    if (alias.m_charset.isEmpty() ||
        !std::all_of(alias.m_charset.cbegin(), alias.m_charset.cend(), isNameCharacter))
        return refused(
            Message(QT_TRANSLATE_NOOP("ims", "no charset was chosen that the name is to stand for")),
            Message(QT_TRANSLATE_NOOP("ims", "Choose the charset that the message is really in.")));
    if (alias.m_label.compare(alias.m_charset, Qt::CaseInsensitive) == 0)
        return refused(Message(QT_TRANSLATE_NOOP("ims", "“%1” would stand for itself"), {alias.m_label}),
                       Message(QT_TRANSLATE_NOOP("ims", "Choose a charset with another name.")));
    return alias;
}

QString AliasKey::key() const
{
    return parentKey + u'\\' + m_label;
}

QByteArray AliasKey::file() const
{
    return u"REGEDIT4\r\n\r\n[%1]\r\n\"AliasForCharset\"=%2\r\n\r\n"_s.arg(key(), quoted(m_charset))
        .toLatin1();
}

QString AliasKey::fileName() const
{
    QString name = u"charset-alias-"_s + m_label;
    for (QChar& c : name) {
        if (!isAsciiLetterOrDigit(c) && c != u'_' && c != u'.')
            c = u'-';
    }
    return name + u".reg"_s;
}

QString aliasParentKey()
{
    return parentKey;
}

QString exportBeforeAlias()
{
    return u"regedit /e charset-before.reg "_s + parentKey;
}

QString exportAfterAlias()
{
    return u"regedit /e charset-after.reg "_s + parentKey;
}

QList<Message> aliasEffects(const QString& family)
{
    QList<Message> effects = {
        Message(QT_TRANSLATE_NOOP("ims", "Inbound messages that give this name are read in the charset that "
                                         "it stands for, from every sender (Q184772, Q174722).")),
        Message(QT_TRANSLATE_NOOP("ims", "Where their text is in another charset it arrives garbled: choose "
                                         "the one that the bytes fit.")),
        Message(QT_TRANSLATE_NOOP("ims", "The known charset’s code page must be on the server, too."))};
    if (family == "4.0"_L1)
        effects.prepend(
            Message(QT_TRANSLATE_NOOP("ims", "The articles have the alias for Exchange 5.0 and 5.5. None has "
                                             "it for 4.0, where text in an unknown charset arrives as an "
                                             "attachment (Q163080).")));
    else if (family.isEmpty())
        effects.append(Message(QT_TRANSLATE_NOOP(
            "ims", "The articles have the alias for Exchange 5.0 and 5.5; none has it for 4.0.")));
    if (family != "5.5"_L1 && family != "4.0"_L1)
        effects.append(Message(QT_TRANSLATE_NOOP(
            "ims", "Exchange 5.0: the names unicode-2-0-utf-7 and -utf-8 come with SP2 (Q176125).")));
    return effects;
}

QList<Message> aliasImport(const AliasKey& alias)
{
    return {Message(QT_TRANSLATE_NOOP("ims", "On the server, sign in as an administrator of Windows.")),
            Message(QT_TRANSLATE_NOOP("ims", "First export the key, with all names of charsets: run the "
                                             "command below and keep charset-before.reg. If “%1” is not in "
                                             "it, its key does not exist yet."),
                    {alias.label()}),
            Message(QT_TRANSLATE_NOOP("ims", "Copy %1 to the server and double-click it there: regedit adds "
                                             "the one key to the registry and says so."),
                    {alias.fileName()}),
            Message(QT_TRANSLATE_NOOP("ims", "No article says whether a service must be restarted. Restart "
                                             "the Internet Mail Service before the retest (steps 6 and 7); "
                                             "from 5.0 on the information store converts, so where it still "
                                             "fails restart that too, when nobody works (inferred)."))};
}

QList<Message> aliasCheck(const AliasKey& alias)
{
    return {Message(QT_TRANSLATE_NOOP("ims", "Export the key again with the command below and add the file "
                                             "to the case in step 1: step 5 then tells whether “%1” "
                                             "stands for %2."),
                    {alias.label(), alias.charset()})};
}

QList<Message> aliasUndo(const AliasKey& alias)
{
    return {
        Message(QT_TRANSLATE_NOOP("ims", "Was the key not in charset-before.reg? Start regedit on the "
                                         "server, open %1, select “%2” below it, and it alone; choose "
                                         "Edit, Delete."),
                {aliasParentKey(), alias.label()}),
        Message(QT_TRANSLATE_NOOP("ims", "Was it there before? Double-click charset-before.reg on the "
                                         "server: that puts its values back, but takes none away. If "
                                         "AliasForCharset was not among them, delete that value by hand.")),
        Message(QT_TRANSLATE_NOOP("ims", "It is undone by hand because no article shows that the regedit "
                                         "of Windows NT 4.0 deletes a key by a file."))};
}

} // namespace ims
