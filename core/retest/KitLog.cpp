#include "core/retest/KitLog.h"

#include "core/retest/FileMover.h"
#include "core/retest/PutBackCommands.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype longestLine = 512; // characters
constexpr QChar endOfText(0x1A);       // editors of DOS put it at a file's end

/// A line's word with what stands behind it, as resources/kit writes them.
struct Phrase
{
    QLatin1StringView words;
    KitOutcome outcome;
    const char* why; ///< null = none
};

const std::array phrases = {
    Phrase{"MOVED"_L1, KitOutcome::PutBack, nullptr},
    Phrase{"LEFT exists"_L1, KitOutcome::Left,
           QT_TRANSLATE_NOOP("ims", "Another file of its name lay in IN; it was not overwritten.")},
    Phrase{"LEFT missing"_L1, KitOutcome::Left,
           QT_TRANSLATE_NOOP("ims", "There was no file of its name in ARCHIVE.")},
    Phrase{"LEFT changed"_L1, KitOutcome::Left,
           QT_TRANSLATE_NOOP("ims", "The file in ARCHIVE differed from the copy that an earlier run kept.")},
    Phrase{"FAILED copy"_L1, KitOutcome::Failed,
           QT_TRANSLATE_NOOP("ims", "It could not be copied, or the copy differed from it.")},
    Phrase{"FAILED move"_L1, KitOutcome::Failed,
           QT_TRANSLATE_NOOP("ims", "Its copy could not be given its name.")},
    Phrase{"FAILED compare"_L1, KitOutcome::Failed,
           QT_TRANSLATE_NOOP("ims", "What lay in IN differed from it afterwards, and was taken away again.")},
    Phrase{"FAILED delete"_L1, KitOutcome::Failed,
           QT_TRANSLATE_NOOP("ims", "It could not be deleted where it was: a program may have it open.")},
    Phrase{"FAILED log"_L1, KitOutcome::Failed,
           QT_TRANSLATE_NOOP("ims", "Nothing could be written to the kit's folder.")},
    Phrase{"FAILED exists"_L1, KitOutcome::Failed,
           QT_TRANSLATE_NOOP("ims", "Another file of its name lay in ARCHIVE; it was not overwritten.")},
    Phrase{"UNDONE"_L1, KitOutcome::Undone, nullptr},
    Phrase{"TAKEN by the service"_L1, KitOutcome::Taken,
           QT_TRANSLATE_NOOP("ims", "It was no longer in IN when it was to be taken back.")},
    Phrase{"TAKEN and another in IN"_L1, KitOutcome::Taken,
           QT_TRANSLATE_NOOP("ims", "Another file of its name lay in IN when it was to be taken back.")},
    Phrase{"TAKEN and back in ARCHIVE"_L1, KitOutcome::Taken,
           QT_TRANSLATE_NOOP("ims",
                             "It lay in ARCHIVE again when it was to be taken back: it failed again, or, "
                             "with Message Archival on, was delivered (Q189731).")},
};

/// Lines that say nothing new about a file.
bool isNoNews(QStringView words)
{
    return words == "LEFT before"_L1 || words == "LEFT untouched"_L1;
}

QString textOf(const QByteArray& bytes)
{
    // Dates are in the server's own code page, which nobody knows here; all that is understood is ASCII.
    const auto unicode = QStringConverter::encodingForData(bytes);
    if (!unicode || *unicode == QStringConverter::Utf8)
        return QString::fromLatin1(bytes);
    return QStringDecoder(*unicode).decode(bytes);
}

class Reader
{
public:
    void take(const QString& text)
    {
        for (qsizetype begin = 0; begin < text.size();) {
            const qsizetype end = text.indexOf(u'\n', begin);
            const qsizetype length = (end < 0 ? text.size() : end) - begin;
            const QStringView line = QStringView(text).sliced(begin, length).trimmed();
            begin += length + 1;
            if (line.isEmpty() || line == endOfText)
                continue;
            if (line.size() > longestLine || !takeLine(line.toString()))
                ++m_log.strangeLines;
        }
    }

    KitLog& log() { return m_log; }

private:
    bool takeLine(const QString& line)
    {
        static const QRegularExpression form(u"\\A[^\\[]{0,3}\\[([^\\]]*)\\] ([0-9A-Za-z]+|-) (.+)\\z"_s);
        const QRegularExpressionMatch match = form.match(line);
        if (!match.hasMatch())
            return false;
        if (match.captured(2) == "-"_L1)
            return takeRun(match.captured(3));
        return isCommandSafe(match.captured(2)) &&
               takeFile(match.captured(2), match.captured(3).trimmed(), match.captured(1).simplified());
    }

    bool takeRun(const QString& words)
    {
        static const QRegularExpression form(u"\\A(BEGIN|END) (?:retest|undo) ([0-9a-f]{8})\\s*\\z"_s);
        const QRegularExpressionMatch match = form.match(words);
        if (!match.hasMatch())
            return false;
        if (!m_log.kits.contains(match.captured(2))) {
            if (m_log.kits.size() >= static_cast<qsizetype>(KitLog::mostFiles))
                return false;
            m_log.kits.append(match.captured(2));
        }
        m_log.ended = match.captured(1) == "END"_L1;
        return true;
    }

    bool takeFile(const QString& name, const QString& words, const QString& time)
    {
        const auto phrase = std::find_if(phrases.begin(), phrases.end(),
                                         [&](const Phrase& one) { return words == one.words; });
        const bool saved = words == "SAVED"_L1;
        if (phrase == phrases.end() && !saved && !isNoNews(words))
            return false;
        KitLogFile* file = fileOf(name);
        if (!file)
            return false;
        file->saved = file->saved || saved;
        if (phrase == phrases.end())
            return true;
        file->outcome = phrase->outcome;
        file->why = phrase->why ? Message(phrase->why) : Message();
        file->time = time;
        return true;
    }

    /// A new one has not been put back as far as the log goes.
    KitLogFile* fileOf(const QString& name)
    {
        const QString key = foldedName(name);
        if (const auto found = m_index.constFind(key); found != m_index.cend())
            return &m_log.files.at(*found);
        if (m_log.files.size() >= KitLog::mostFiles) {
            m_log.cut = true;
            return nullptr;
        }
        m_index.insert(key, m_log.files.size());
        m_log.files.push_back({name, KitOutcome::Left, {}, {}, false});
        return &m_log.files.back();
    }

    KitLog m_log;
    QHash<QString, size_t> m_index; ///< by folded name
};

} // namespace

Expected<KitLog> readKitLogs(const std::vector<ByteSourcePtr>& logs)
{
    Reader reader;
    for (const ByteSourcePtr& source : logs) {
        const auto bytes = source->read({0, std::min(source->size(), KitLog::mostBytes)});
        if (!bytes)
            return tl::unexpected(bytes.error());
        reader.log().cut = reader.log().cut || source->size() > KitLog::mostBytes;
        reader.take(textOf(*bytes));
    }
    return std::move(reader.log());
}

QString outcomeId(KitOutcome outcome)
{
    switch (outcome) {
    case KitOutcome::PutBack:
        return u"put-back"_s;
    case KitOutcome::Left:
        return u"left"_s;
    case KitOutcome::Failed:
        return u"failed"_s;
    case KitOutcome::Undone:
        return u"undone"_s;
    case KitOutcome::Taken:
        return u"taken"_s;
    }
    return {};
}

} // namespace ims
