#include "ui/viewer/MessageMarkup.h"

#include "core/base/SafeText.h"
#include "core/report/MarkupWriter.h"
#include "core/spool/Attachments.h"
#include "core/spool/HiddenRecipients.h"
#include "ui/common/ProgramLanguage.h"
#include "ui/common/Translated.h"
#include "ui/viewer/PartReading.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestName = 255;                  ///< of a file, type or charset
constexpr qsizetype longestAddress = 1024;              ///< more cannot be one (RFC 5321 4.5.3.1.3)
constexpr qint64 mostDecoded = qint64(64) << 20;        ///< of attachments, to know their sizes
constexpr char16_t noBreakSpace = u'\u00a0';            // keeps an empty line's height
constexpr QLatin1StringView attention = "attention"_L1; ///< style class of what is to be noticed

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString shortened(const QString& text, qsizetype most)
{
    return text.size() <= most ? text : cutText(text, most) + u'…';
}

/// A message of one piece, text or not; or a piece of text among others. What is inside an attached message
/// is printed, as it is text of its own; multiparts consist of others.
bool isPrinted(const SpoolFile& spool, const Part& part)
{
    if (part.contentType.startsWith("multipart/"_L1))
        return spool.parts.size() == 1; // its delimiters are missing: all that is there is text
    if (part.isText())
        return !isAttachment(spool, part);
    // Reports of delivery are text. An attached message's own parts follow.
    return part.contentType.startsWith("message/"_L1) && part.contentType != "message/rfc822"_L1 &&
           part.contentType != "message/news"_L1 && part.contentType != "message/global"_L1;
}

class MarkupMaker
{
    Q_DECLARE_TR_FUNCTIONS(MessageMarkup)

public:
    MarkupMaker(const ByteSourcePtr& source, std::shared_ptr<const SpoolFile> spool,
                std::shared_ptr<const CharsetCatalogue> catalogue, const StopToken& stop)
        : m_source(source)
        , m_spool(std::move(spool))
        , m_catalogue(std::move(catalogue))
        , m_stop(stop)
    {
    }

    Expected<MessageMarkup> make()
    {
        addFile();
        addEnvelope();
        Expected<void> added = addHeader();
        if (added)
            added = addTexts();
        if (added)
            added = addAttachments();
        if (!added)
            return tl::unexpected(added.error());
        addNotes();
        const QString title = tr("Message %1").arg(shownFileName(*m_spool));
        return MessageMarkup{title, printMarkup(title, m_writer), m_cut};
    }

private:
    static Error cancelled()
    {
        return cancelledError(Message(QT_TRANSLATE_NOOP("ims", "print the message")));
    }

    void note(const QString& text) { m_writer.paragraph(Html::text(text), attention); }

    void addFile()
    {
        m_writer.facts({{tr("File"), Html::text(shownFileName(*m_spool))},
                        {tr("Size"), Html::text(tr("%1 bytes").arg(number(m_spool->size)))}});
    }

    void addEnvelope()
    {
        if (!m_spool->envelope)
            return;
        const Envelope& envelope = *m_spool->envelope;
        m_writer.beginSection("envelope"_L1, tr("Envelope"));
        const QString sender = shortened(envelope.sender, longestAddress);
        m_writer.facts({{tr("Handed in by"), Html::text(shortened(envelope.peer, longestName))},
                        {tr("Sender"), sender.isEmpty() ? Html::text(tr("<> (a report, or nobody is named)"))
                                                        : Html::text(sender)}});
        addRecipients(envelope.recipients);
        m_writer.endSection();
    }

    void addRecipients(const QStringList& recipients)
    {
        if (recipients.isEmpty()) {
            note(tr("No recipient was found in the envelope."));
            return;
        }
        const auto hidden = hiddenRecipients(*m_spool);
        std::vector<Html> items;
        for (const QString& recipient : recipients.first(std::min(recipients.size(), mostRecipients))) {
            Html item = Html::text(shortened(recipient, longestAddress));
            if (hidden && hidden->contains(recipient)) {
                item += Html::text(u" "_s);
                item += Html::span(attention, tr("(envelope only: no To or Cc field names this recipient)"));
            }
            items.push_back(std::move(item));
        }
        m_writer.paragraph(Html::text(tr("Recipients: %1").arg(number(recipients.size()))));
        m_writer.list(items);
        tellLeftOut(recipients.size() - qsizetype(items.size()), tr("Recipients that are not printed: %1"));
        if (!hidden)
            note(tr("Whether the header names all of them was not checked: it is too long."));
    }

    void tellLeftOut(qsizetype count, const QString& pattern)
    {
        if (count <= 0)
            return;
        note(pattern.arg(number(count)));
        m_cut = true;
    }

    Expected<void> addHeader()
    {
        m_writer.beginSection("header"_L1, tr("Header"));
        const auto count = std::min<qsizetype>(std::ssize(m_spool->headers), MessageMarkup::mostFields);
        qsizetype printed = 0;
        for (; printed < count && hasRoom(); ++printed) {
            if (m_stop.stop_requested())
                return tl::unexpected(cancelled());
            const HeaderField& field = m_spool->headers[static_cast<size_t>(printed)];
            const Expected<QString> value = valueOf(field);
            if (!value)
                return tl::unexpected(value.error());
            addField(field, *value);
        }
        if (m_spool->headers.empty())
            note(tr("The message has no header field."));
        tellLeftOut(std::ssize(m_spool->headers) - printed, tr("Header fields that are not printed: %1"));
        m_writer.endSection();
        return {};
    }

    void addField(const HeaderField& field, const QString& value)
    {
        const QString name = cutText(field.name, m_text);
        m_text -= name.size();
        const QString shown = cutText(value, m_text);
        m_text -= shown.size();
        --m_lines;
        Html line = Html::strong(name + u':');
        line += Html::text(u' ' + shown);
        m_writer.paragraph(line, "field"_L1);
        if (shown.size() < value.size() || name.size() < field.name.size() || field.truncated) {
            note(tr("This field is longer: it is cut here."));
            m_cut = true;
        }
    }

    /// Where bytes are not what their charset says, they are shown.
    Expected<QString> valueOf(const HeaderField& field) const
    {
        if (!field.decoded.contains(QChar::ReplacementCharacter))
            return field.decoded;
        const auto reading = readPart({m_source, m_spool, m_catalogue, field, {}, false, m_text + 1});
        if (!reading)
            return tl::unexpected(reading.error());
        return reading->columns.size() < 2 ? field.decoded : reading->columns[1].text.text;
    }

    bool hasRoom() const { return m_text > 0 && m_lines > 0; }

    Expected<void> addTexts()
    {
        m_writer.beginSection("text"_L1, tr("Text"));
        bool any = false;
        for (const Part& part : m_spool->parts) {
            if (!isPrinted(*m_spool, part))
                continue;
            any = true;
            if (m_stop.stop_requested())
                return tl::unexpected(cancelled());
            if (!hasRoom()) {
                tellCut();
                break;
            }
            if (const Expected<void> added = addText(part); !added)
                return added;
        }
        if (!any)
            m_writer.paragraph(Html::text(tr("The message has no part that is text.")));
        m_writer.endSection();
        return {};
    }

    Expected<void> addText(const Part& part)
    {
        const auto reading = readPart({m_source, m_spool, m_catalogue, part, {}, false, m_text});
        if (!reading)
            return tl::unexpected(reading.error());
        const ReadingColumn& column = reading->columns.front();
        m_writer.heading(Html::text(headingOf(part, column)));
        tellDoubts(*reading, column);
        const bool whole = addLines(column.text.text);
        m_lines -= 1; // headings count, too: there may be thousands
        if (!whole || reading->more)
            tellCut();
        return {};
    }

    static QString headingOf(const Part& part, const ReadingColumn& column)
    {
        QStringList facts = {part.path.isEmpty() ? tr("The message’s text") : tr("Part %1").arg(part.path)};
        facts += shortened(part.contentType, longestName);
        facts += column.kind == ReadingColumn::Kind::Declared   ? tr("%1, as declared").arg(column.charset)
                 : column.kind == ReadingColumn::Kind::Detected ? tr("%1, as detected").arg(column.charset)
                                                                : tr("read as %1").arg(column.charset);
        return facts.join(u" · "_s);
    }

    void tellDoubts(const PartReading& reading, const ReadingColumn& column)
    {
        if (!reading.declaredLabel.isEmpty() && reading.declared.isEmpty())
            note(tr("“%1” is declared, which is no known charset.")
                     .arg(shortened(visibleText(reading.declaredLabel), longestName)));
        if (reading.columns.size() > 1)
            note(tr("The bytes look like %1, which gives another text than the declared %2.")
                     .arg(reading.columns[1].charset, column.charset));
        if (!column.text.marks(TextUnit::invalid).empty())
            note(tr("Bytes that are no text of this charset are shown as escapes such as \\xE4."));
        if (reading.cutOff)
            note(tr("The encoded text ends too early."));
        if (reading.junk > 0)
            note(tr("Characters that do not belong into the encoded text: %1").arg(number(reading.junk)));
    }

    /// False where there is no room for all of it.
    bool addLines(const QString& text)
    {
        qsizetype start = 0;
        while (start < text.size()) {
            if (!hasRoom())
                return false;
            const qsizetype end = text.indexOf(u'\n', start);
            const QString line = text.sliced(start, (end < 0 ? text.size() : end) - start);
            const QString shown = cutText(line, m_text);
            m_writer.paragraph(Html::lines(shown.isEmpty() ? QString(noBreakSpace) : shown), "mail"_L1);
            m_text -= shown.size() + 1;
            --m_lines;
            if (shown.size() < line.size())
                return false;
            start = end < 0 ? text.size() : end + 1;
        }
        return true;
    }

    void tellCut()
    {
        note(tr("Cut here: at most %1 characters and %2 lines of a message are printed. The rest stands in "
                "the "
                "file.")
                 .arg(number(MessageMarkup::mostText), number(MessageMarkup::mostLines)));
        m_cut = true;
    }

    Expected<void> addAttachments()
    {
        const auto found = findAttachments(m_source, *m_spool, m_stop);
        if (!found)
            return tl::unexpected(found.error());
        if (found->files.empty() && found->notes.isEmpty())
            return {};
        m_writer.beginSection("attachments"_L1, tr("Attachments"));
        std::vector<std::vector<Html>> rows;
        const auto count = std::min<qsizetype>(std::ssize(found->files), MessageMarkup::mostAttachments);
        for (qsizetype i = 0; i < count; ++i) {
            const Attachment& file = found->files[static_cast<size_t>(i)];
            const Expected<QString> size = sizeOf(file);
            if (!size)
                return tl::unexpected(size.error());
            const QString name = file.name.isEmpty() ? tr("(no name)") : shortened(file.name, longestName);
            const QString type =
                file.contentType.isEmpty() ? tr("uuencoded") : shortened(file.contentType, longestName);
            rows.push_back({Html::text(name), Html::text(type), Html::text(*size)});
        }
        if (!rows.empty())
            m_writer.table(tr("Attachments"), {{tr("Name"), 50}, {tr("Type"), 25}, {tr("Size"), 25}}, rows);
        tellLeftOut(std::ssize(found->files) - count, tr("Attachments that are not listed: %1"));
        for (const Message& limit : found->notes)
            note(translated(limit));
        m_writer.endSection();
        return {};
    }

    Expected<QString> sizeOf(const Attachment& file)
    {
        if (file.encoding == TransferEncoding::Identity)
            return tr("%1 bytes").arg(number(file.encoded.length));
        if (m_decoded + file.encoded.length > mostDecoded)
            return tr("%1 bytes, still encoded").arg(number(file.encoded.length));
        m_decoded += file.encoded.length;
        const auto decoded = decodeAttachment(m_source, file, {}, m_stop);
        if (!decoded)
            return tl::unexpected(decoded.error());
        return tr("%1 bytes").arg(number(decoded->size)) +
               (decoded->damage.isEmpty() ? QString() : tr(" (damaged)"));
    }

    void addNotes()
    {
        for (const Message& limit : m_spool->notes)
            note(translated(limit));
    }

    ByteSourcePtr m_source;
    std::shared_ptr<const SpoolFile> m_spool;
    std::shared_ptr<const CharsetCatalogue> m_catalogue;
    StopToken m_stop;
    const ReportLanguage m_language = windowLanguage();
    MarkupWriter m_writer{MarkupTarget::Print, m_language};
    qsizetype m_text = MessageMarkup::mostText;   ///< UTF-16 units there is room for
    qsizetype m_lines = MessageMarkup::mostLines; ///< likewise
    qint64 m_decoded = 0;                         ///< bytes of attachments
    bool m_cut = false;

    static constexpr qsizetype mostRecipients = MessageMarkup::mostRecipients;
};

} // namespace

QString shownFileName(const SpoolFile& spool)
{
    return visibleText(shortened(spool.file.section(u'/', -1).section(u'\\', -1), longestName));
}

Expected<MessageMarkup> messageMarkup(const ByteSourcePtr& source, std::shared_ptr<const SpoolFile> spool,
                                      std::shared_ptr<const CharsetCatalogue> catalogue,
                                      const StopToken& stop)
{
    return MarkupMaker(source, std::move(spool), std::move(catalogue), stop).make();
}

} // namespace ims
