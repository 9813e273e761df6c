#include "core/report/redaction/KnownWords.h"
#include "core/report/redaction/Redaction.h"
#include "core/spool/HiddenRecipients.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// Longer texts are not looked for in others; they are replaced where they stand.
constexpr qsizetype longestLearned = 4096;

bool isField(const HeaderField& field, std::initializer_list<QLatin1StringView> names)
{
    return std::any_of(names.begin(), names.end(), [&](QLatin1StringView name) {
        return field.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

bool isTechnical(const HeaderField& field)
{
    return isField(field, {"received"_L1, "date"_L1, "mime-version"_L1, "content-type"_L1,
                           "content-transfer-encoding"_L1, "content-disposition"_L1, "importance"_L1,
                           "priority"_L1, "x-priority"_L1, "x-msmail-priority"_L1, "precedence"_L1,
                           "content-language"_L1, "x-mailer"_L1, "user-agent"_L1, "x-mimeole"_L1, "lines"_L1,
                           "status"_L1, "content-length"_L1});
}

bool isOfPeople(const HeaderField& field)
{
    return isField(field, {"from"_L1, "to"_L1, "cc"_L1, "bcc"_L1, "sender"_L1, "reply-to"_L1,
                           "resent-from"_L1, "resent-to"_L1, "resent-cc"_L1, "resent-bcc"_L1,
                           "return-path"_L1, "apparently-to"_L1, "delivered-to"_L1, "errors-to"_L1,
                           "disposition-notification-to"_L1, "x-sender"_L1, "x-receiver"_L1});
}

/// `"Miller, Hans" <hm@corp.de> (Sales)` -> the names
void learnNames(TextRedactor& text, const QString& value)
{
    static const QRegularExpression between(u"[<>;()]|,(?![^\"]*\"[^\"]*$)"_s);
    for (QString piece : value.left(longestLearned).split(between, Qt::SkipEmptyParts)) {
        piece = piece.trimmed();
        piece.remove(u'"');
        if (!piece.contains(u'@') && !piece.isEmpty())
            text.learnPerson(piece);
    }
}

QString withoutReply(QString subject)
{
    static const QRegularExpression prefix(u"^\\s*(re|aw|fw|fwd|wg|sv|antw)\\s*(\\[\\d+\\])?:\\s*"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    for (QRegularExpressionMatch match = prefix.match(subject); match.hasMatch();
         match = prefix.match(subject))
        subject = subject.sliced(match.capturedLength());
    return subject.trimmed();
}

void learnHop(TextRedactor& text, const Hop& hop)
{
    for (const QString& clause : {hop.from, hop.by}) {
        text.learnHost(clause.section(u' ', 0, 0));
        text.learnFrom(clause.left(longestLearned));
    }
    text.learnFrom(hop.forWhom.left(longestLearned));
}

void learnField(TextRedactor& text, const HeaderField& field)
{
    const QString decoded = field.decoded.left(longestLearned);
    if (isTechnical(field))
        return;
    if (isField(field, {"message-id"_L1, "in-reply-to"_L1, "references"_L1, "content-id"_L1,
                        "resent-message-id"_L1})) {
        static const QRegularExpression id(u"<([^<>]{3,998})>"_s);
        for (auto matches = id.globalMatch(decoded); matches.hasNext();)
            text.learnMessageId(matches.next().captured(1));
        return;
    }
    text.learnFrom(decoded);
    if (isOfPeople(field)) {
        learnNames(text, decoded);
    } else if (isField(field, {"subject"_L1})) {
        text.learn(PseudonymKind::Subject, withoutReply(decoded));
        text.learn(PseudonymKind::Subject, withoutReply(field.value.left(longestLearned)));
    } else {
        text.learn(PseudonymKind::Text, decoded);
    }
}

void learnMtsId(TextRedactor& text, const QString& id)
{
    for (const QString& part : id.split(u';')) {
        const QString value = part.section(u'=', 1).trimmed();
        if (part.startsWith("p="_L1) || part.startsWith("a="_L1))
            text.learnPerson(value);
    }
    if (const std::optional<MtsId> known = parseMtsId(id))
        text.learnHost(known->server);
}

bool isSpoolFileName(const QString& name)
{
    static const QRegularExpression pattern(u"^[A-Z0-9]{8}(\\.[A-Za-z0-9]{1,3})?$"_s);
    static const QRegularExpression hasDigit(u"[0-9]"_s);
    return pattern.match(name).hasMatch() && hasDigit.match(name).hasMatch();
}

void learnSpoolName(TextRedactor& text, const QString& name)
{
    if (isSpoolFileName(name))
        text.keepName(name);
    else
        text.learn(PseudonymKind::File, name);
}

} // namespace

void learnEvent(TextRedactor& text, const Event& event)
{
    text.learnHost(event.computer);
    if (event.user)
        text.learnPerson(*event.user);
    learnSpoolName(text, spoolFileName(event));
    for (const QString& string : event.strings) {
        const QString value = string.left(longestLearned);
        text.learnFrom(value);
        if (!isSpoolFileName(value) && !value.contains(u'\\') && !value.contains(u'/'))
            text.learn(PseudonymKind::Text, value);
    }
    if (event.description)
        text.learnFrom(event.description->left(longestLearned));
}

void learnSpoolFile(TextRedactor& text, const SpoolFile& spool)
{
    if (const auto hidden = hiddenRecipients(spool)) {
        QStringList sorted(hidden->begin(), hidden->end());
        sorted.sort();
        for (const QString& address : sorted)
            text.learnHidden(address);
    }
    for (const HeaderField& field : spool.headers) {
        if (!isField(field, {"bcc"_L1, "resent-bcc"_L1}))
            continue;
        static const QRegularExpression address(u"[^\\s<>,;:()\"]+@[^\\s<>,;:()\"]+"_s);
        for (auto matches = address.globalMatch(field.decoded.left(longestLearned)); matches.hasNext();)
            text.learnHidden(matches.next().captured());
    }
    if (spool.envelope) {
        text.learnHost(spool.envelope->peer);
        text.learnHost(spool.envelope->helo);
        text.learnAddress(spool.envelope->sender);
        for (const QString& recipient : spool.envelope->recipients)
            text.learnAddress(recipient);
        learnMtsId(text, spool.envelope->mtsId);
    }
    for (const Hop& hop : spool.hops)
        learnHop(text, hop);
    for (const HeaderField& field : spool.headers)
        learnField(text, field);
    for (const Part& part : spool.parts)
        text.learn(PseudonymKind::File, part.filename);
    // What a flag tells of a message: a name, a value of a field, anything that a stranger wrote.
    for (const Flag& flag : spool.flags) {
        for (const QString& argument : flag.text.arguments) {
            const bool isLabel = std::any_of(spool.declarations.begin(), spool.declarations.end(),
                                             [&](const Declaration& one) {
                                                 return one.label.compare(argument, Qt::CaseInsensitive) == 0;
                                             });
            if (!isLabel)
                text.learn(PseudonymKind::Text, argument.left(longestLearned));
        }
    }
    text.learnHost(spool.senderDomain);
}

void learnEvidence(TextRedactor& text, const Evidence& evidence)
{
    text.learnHost(evidence.server);
    for (const Path& root : evidence.roots)
        text.learnPath(displayName(root));
    for (const Input& input : evidence.inputs)
        text.learnPath(input.file);
    const auto learnSettings = [&](const ImcSettings& settings) {
        text.learnPath(settings.file);
        for (const CharacterSets& row : settings.domains)
            text.learnHost(row.domain);
    };
    if (evidence.settings)
        learnSettings(*evidence.settings);
    for (const ImcSettings& later : evidence.laterSettings)
        learnSettings(later);
    for (const ArchivedFile& file : evidence.files) {
        learnSpoolName(text, file.name);
        if (file.spool)
            learnSpoolFile(text, *file.spool);
    }
    for (const Failure& failure : evidence.failures)
        learnSpoolName(text, failure.name);
    for (const Sibling& sibling : evidence.siblings)
        learnSpoolName(text, sibling.name);
    for (const Event& event : evidence.events)
        learnEvent(text, event);
    for (const TrackedDelivery& delivery : evidence.deliveries) {
        learnMtsId(text, delivery.messageId);
        text.learnMessageId(delivery.remoteId);
    }
}

} // namespace ims
