#include "core/settings/ImcDocument.h"

#include "core/settings/DomainIndex.h"
#include "core/settings/ImcLines.h"
#include "core/settings/ImcTxt.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype wholeRow = 8; // fields (Q262126)
constexpr qsizetype longestToken = 64;
constexpr qsizetype longestDomain = 255;

Error notEdited(const QString& file, Message why, Message todo)
{
    return {Message(QT_TRANSLATE_NOOP("ims", "write the changed settings file")), file, std::move(why),
            std::move(todo)};
}

Message setItInAdministrator()
{
    return Message(QT_TRANSLATE_NOOP(
        "ims", "Set it in Exchange Administrator, tab Internet Mail, or save the settings anew with "
               "“imccopy -save domain”."));
}

bool isPlain(const QString& text, qsizetype most, QLatin1StringView alsoAllowed)
{
    return !text.isEmpty() && text.size() <= most &&
           std::all_of(text.begin(), text.end(), [&](QChar character) {
               return (character.unicode() < 128 && character.isLetterOrNumber()) ||
                      alsoAllowed.contains(character);
           });
}

bool isToken(const QString& text)
{
    return isPlain(text, longestToken, "-_.:+()"_L1);
}

bool sameFields(const CharacterSets& a, const CharacterSets& b)
{
    return a.domain == b.domain && a.mime == b.mime && a.nonMime == b.nonMime && a.flagBits == b.flagBits &&
           a.wrapColumn == b.wrapColumn && a.richText == b.richText && a.unused == b.unused &&
           a.sizeLimit == b.sizeLimit;
}

/// The last line may lack its break. While pieces of the file are changed it has one; withoutAddedBreak()
/// takes it away again.
QByteArray withLastBreak(const QByteArray& bytes)
{
    const ImcLines lines(bytes);
    return lines.endsWithBreak() ? bytes : bytes + lines.lineBreak();
}

/// A row of the [Domain] section as the file has it.
struct PlacedRow
{
    ImcLine line;
    qsizetype number = 0; ///< of the line, from 1 on
    std::vector<ByteRange> fields;
};

/// A piece of the file that goes out, and what comes in.
struct Splice
{
    ByteRange range;
    QByteArray bytes;
};

/// A line that is touched, before its new number is known.
struct Touched
{
    enum class Kind { Added, Changed, Removed }; // in the order in which those of one number stand

    qsizetype number = 0; ///< of the line; of an added one, of the line that it comes in front of
    Kind kind = Kind::Changed;
    QString before;
};

class Editor
{
public:
    Editor(const QByteArray& bytes, const ImcSettings& settings)
        : m_bytes(withLastBreak(bytes))
        , m_addedBreak(m_bytes.size() - bytes.size())
        , m_settings(settings)
        , m_index(settings)
        , m_lines(m_bytes)
        , m_defaults(settings.defaults)
    {
    }

    Expected<EditedImc> edit(const std::vector<ImcEdit>& edits);

private:
    void findRows(const std::vector<ImcEdit>& edits);
    Expected<void> apply(const ImcEdit& edit);
    Expected<void> checkNames(const ImcEdit& edit) const;
    Expected<PlacedRow> wholeRowOf(const QString& domain) const;
    void set(const ImcEdit& edit, const PlacedRow& row);
    void remove(const ImcEdit& edit, const PlacedRow& row);
    Expected<void> add(const ImcEdit& edit);
    Expected<CharacterSets> defaultFields() const;
    Expected<void> place(const CharacterSets& row, const ImcEdit& edit);
    Error failure(Message why) const;
    EditedImc spliced();
    QByteArray withoutAddedBreak(const QByteArray& bytes) const;
    void tellLines(EditedImc& edited);
    std::vector<CharacterSets> expectedRows() const;
    std::optional<qsizetype> misreadLine(const QByteArray& bytes) const;

    const QByteArray m_bytes;
    const qsizetype m_addedBreak; ///< length
    const ImcSettings& m_settings;
    const DomainIndex m_index;
    const ImcLines m_lines;
    std::multimap<QString, PlacedRow> m_rows; ///< of the domains that are touched, by lower-case name
    std::optional<PlacedRow> m_lastRow;       ///< of the section
    std::vector<Splice> m_splices;
    std::vector<Touched> m_touched;
    bool m_lastLineGone = false;

    // What reading back has to give.
    std::optional<CharacterSets> m_defaults;
    std::map<const CharacterSets*, CharacterSets> m_changed;
    std::multimap<const CharacterSets*, CharacterSets> m_added; ///< by the row that they go in front of
    std::vector<CharacterSets> m_addedLast;
    QSet<const CharacterSets*> m_removed;
};

Error Editor::failure(Message why) const
{
    return notEdited(m_settings.file, std::move(why), setItInAdministrator());
}

void Editor::findRows(const std::vector<ImcEdit>& edits)
{
    QSet<QString> wanted;
    for (const ImcEdit& edit : edits)
        wanted << edit.domain.toLower() << edit.before.toLower() << u"default"_s;
    ImcLines lines(m_bytes);
    bool inDomain = false;
    qsizetype number = 0;
    for (ImcLine line; lines.next(line);) {
        ++number;
        const QString text = line.text.trimmed();
        if (text.startsWith(u'['))
            inDomain = text.compare("[Domain]"_L1, Qt::CaseInsensitive) == 0;
        if (!inDomain || line.cut || !text.startsWith(u'+'))
            continue;
        PlacedRow row{line, number, {}};
        const QString domain = text.mid(1).section(u',', 0, 0).trimmed().toLower();
        if (wanted.contains(domain)) {
            row.fields = lines.fields(line.range);
            m_rows.emplace(domain, row);
        }
        m_lastRow = std::move(row);
    }
}

Expected<void> Editor::checkNames(const ImcEdit& edit) const
{
    const bool added = edit.action == ImcEdit::Action::Add;
    if (added && !isSettingsDomain(edit.domain))
        return tl::unexpected(
            failure(Message(QT_TRANSLATE_NOOP("ims", "the domain “%1” cannot be added to such a file"),
                            {edit.domain.left(80)})));
    if (edit.action == ImcEdit::Action::Remove && isDefaultDomain(edit.domain))
        return tl::unexpected(failure(Message(QT_TRANSLATE_NOOP("ims", "the default cannot be removed"))));
    for (const std::optional<QString>& token : {edit.mime, edit.nonMime}) {
        if (token && !isToken(*token))
            return tl::unexpected(failure(
                Message(QT_TRANSLATE_NOOP("ims", "the character set “%1” cannot stand in such a file"),
                        {token->left(80)})));
    }
    return {};
}

Expected<PlacedRow> Editor::wholeRowOf(const QString& domain) const
{
    const auto [first, last] = m_rows.equal_range(domain.toLower());
    if (first == last || !m_index.rowOf(domain)) // lines that were not read
        return tl::unexpected(failure(
            Message(QT_TRANSLATE_NOOP("ims", "it has no row for “%1”"), {domain.left(longestDomain)})));
    if (std::distance(first, last) > 1)
        return tl::unexpected(failure(
            Message(QT_TRANSLATE_NOOP("ims", "“%1” stands in it twice, in line %2 and again in line %3"),
                    {domain.left(longestDomain), QString::number(first->second.number),
                     QString::number(std::next(first)->second.number)})));
    const PlacedRow& row = first->second;
    if (std::ssize(row.fields) != wholeRow)
        return tl::unexpected(failure(
            Message(QT_TRANSLATE_NOOP("ims", "line %1, which is to be changed, has %2 fields in place of 8"),
                    {QString::number(row.number), QString::number(row.fields.size())})));
    return row;
}

void Editor::set(const ImcEdit& edit, const PlacedRow& row)
{
    const CharacterSets* now = m_index.rowOf(edit.domain);
    CharacterSets then = *now;
    if (edit.mime) {
        m_splices.push_back({row.fields[1], m_lines.encoded(*edit.mime)});
        then.mime = *edit.mime;
    }
    if (edit.nonMime) {
        m_splices.push_back({row.fields[2], m_lines.encoded(*edit.nonMime)});
        then.nonMime = *edit.nonMime;
    }
    m_touched.push_back({row.number, Touched::Kind::Changed, row.line.text});
    if (then.isDefault())
        m_defaults = then;
    else
        m_changed.insert({now, then});
}

void Editor::remove(const ImcEdit& edit, const PlacedRow& row)
{
    m_splices.push_back({row.line.whole, {}});
    m_touched.push_back({row.number, Touched::Kind::Removed, row.line.text});
    m_lastLineGone = m_lastLineGone || row.line.whole.end() == m_bytes.size();
    m_removed.insert(m_index.rowOf(edit.domain));
}

/// The other fields of the Default row. One that is cut off, or holds what cannot be read, says nothing about
/// them.
Expected<CharacterSets> Editor::defaultFields() const
{
    const auto placed = m_rows.lower_bound(u"default"_s);
    if (!m_settings.defaults || placed == m_rows.end() || placed->first != "default"_L1)
        return tl::unexpected(failure(
            Message(QT_TRANSLATE_NOOP("ims", "it has no Default row that a new row could be made like"))));
    const std::vector<ByteRange>& fields = placed->second.fields;
    const CharacterSets& row = *m_settings.defaults;
    const std::array<qint64, 5> read = {row.flagBits, row.wrapColumn, row.richText, row.unused,
                                        row.sizeLimit};
    const bool whole =
        std::ssize(fields) == wholeRow &&
        std::equal(read.begin(), read.end(), fields.begin() + 3, [&](qint64 value, ByteRange field) {
            bool isNumber = false;
            return m_lines.text(field).toLongLong(&isNumber) == value && isNumber;
        });
    if (!whole)
        return tl::unexpected(failure(Message(
            QT_TRANSLATE_NOOP("ims", "line %1, the Default row that a new row would be made like, is cut "
                                     "off or holds what is not a number"),
            {QString::number(placed->second.number)})));
    return row;
}

Expected<void> Editor::add(const ImcEdit& edit)
{
    if (m_rows.contains(edit.domain.toLower()))
        return tl::unexpected(
            failure(Message(QT_TRANSLATE_NOOP("ims", "it has a row for “%1” already"), {edit.domain})));
    if (!edit.mime || !edit.nonMime)
        return tl::unexpected(failure(Message(
            QT_TRANSLATE_NOOP("ims", "a character set is missing for the new row “%1”"), {edit.domain})));
    return (edit.like ? Expected<CharacterSets>(*edit.like) : defaultFields())
        .and_then([&](CharacterSets row) {
            row.domain = edit.domain;
            row.mime = *edit.mime;
            row.nonMime = *edit.nonMime;
            return place(row, edit);
        });
}

Expected<void> Editor::place(const CharacterSets& row, const ImcEdit& edit)
{
    const QByteArray text =
        m_lines.encoded(u"+%1,%2,%3,%4,%5,%6,%7,%8"_s.arg(
            row.domain, row.mime, row.nonMime, QString::number(row.flagBits), QString::number(row.wrapColumn),
            QString::number(row.richText), QString::number(row.unused), QString::number(row.sizeLimit))) +
        m_lines.lineBreak();
    if (edit.before.isEmpty()) {
        if (!m_lastRow)
            return tl::unexpected(failure(
                Message(QT_TRANSLATE_NOOP("ims", "it has no row behind which a new one could be put"))));
        m_splices.push_back({{m_lastRow->line.whole.end(), 0}, text});
        m_touched.push_back({m_lastRow->number + 1, Touched::Kind::Added, {}});
        m_addedLast.push_back(row);
        return {};
    }
    const auto found = m_rows.lower_bound(edit.before.toLower());
    const CharacterSets* next = m_index.rowOf(edit.before);
    if (found == m_rows.end() || found->first != edit.before.toLower() || !next || next->isDefault())
        return tl::unexpected(failure(
            Message(QT_TRANSLATE_NOOP("ims", "it has no row for “%1”"), {edit.before.left(longestDomain)})));
    m_splices.push_back({{found->second.line.whole.offset, 0}, text});
    m_touched.push_back({found->second.number, Touched::Kind::Added, {}});
    m_added.insert({next, row});
    return {};
}

Expected<void> Editor::apply(const ImcEdit& edit)
{
    if (auto names = checkNames(edit); !names)
        return names;
    if (edit.action == ImcEdit::Action::Add)
        return add(edit);
    return wholeRowOf(edit.domain).map([&](const PlacedRow& row) {
        edit.action == ImcEdit::Action::Set ? set(edit, row) : remove(edit, row);
    });
}

QByteArray Editor::withoutAddedBreak(const QByteArray& bytes) const
{
    if (m_addedBreak == 0)
        return bytes;
    qsizetype length = m_addedBreak;
    if (m_lastLineGone &&
        !bytes.endsWith(m_lines.lineBreak())) // that of the line before it may be another one
        length = m_lines.encoded(u"\n"_s).size();
    const QByteArray without = bytes.chopped(length);
    // Without the break of an empty line there would be no such line.
    return m_lastLineGone && ImcLines(without).endsWithBreak() ? bytes : without;
}

/// The new file, and what became of each touched line.
EditedImc Editor::spliced()
{
    // What is added stands in front of a row that is removed at the same place.
    std::stable_sort(m_splices.begin(), m_splices.end(), [](const Splice& a, const Splice& b) {
        return std::pair(a.range.offset, !a.range.isEmpty()) < std::pair(b.range.offset, !b.range.isEmpty());
    });
    EditedImc edited;
    qint64 done = 0;
    for (const Splice& splice : m_splices) {
        edited.bytes += QByteArrayView(m_bytes).sliced(done, splice.range.offset - done);
        edited.bytes += splice.bytes;
        done = splice.range.end();
    }
    edited.bytes += QByteArrayView(m_bytes).sliced(done);
    edited.bytes = withoutAddedBreak(edited.bytes);
    tellLines(edited);
    return edited;
}

void Editor::tellLines(EditedImc& edited)
{
    std::stable_sort(m_touched.begin(), m_touched.end(), [](const Touched& a, const Touched& b) {
        return std::pair(a.number, a.kind) < std::pair(b.number, b.kind);
    });
    qsizetype shift = 0;
    for (const Touched& touched : m_touched) {
        const bool added = touched.kind == Touched::Kind::Added;
        const bool removed = touched.kind == Touched::Kind::Removed;
        edited.lines.push_back(
            {added ? 0 : touched.number, removed ? 0 : touched.number + shift, touched.before, {}});
        shift += added ? 1 : removed ? -1 : 0;
    }
    ImcLines lines(edited.bytes);
    ImcLine line;
    qsizetype number = 0;
    for (LineChange& change : edited.lines) {
        while (number < change.newLine && lines.next(line))
            ++number;
        if (change.newLine > 0)
            change.after = line.text;
    }
}

std::vector<CharacterSets> Editor::expectedRows() const
{
    std::vector<CharacterSets> rows;
    for (const CharacterSets& row : m_settings.domains) {
        const auto [first, last] = m_added.equal_range(&row);
        for (auto added = first; added != last; ++added)
            rows.push_back(added->second);
        const auto changed = m_changed.find(&row);
        if (!m_removed.contains(&row))
            rows.push_back(changed == m_changed.end() ? row : changed->second);
    }
    rows.insert(rows.end(), m_addedLast.begin(), m_addedLast.end());
    return rows;
}

/// The line from which on the changed file would not be read as what was asked for; nothing where all is.
std::optional<qsizetype> Editor::misreadLine(const QByteArray& bytes) const
{
    const auto again = readImcTxt(*ByteSource::fromBytes(bytes, m_settings.file));
    if (!again)
        return 1;
    if (again->defaults.has_value() != m_defaults.has_value() ||
        (m_defaults && !sameFields(*again->defaults, *m_defaults)))
        return again->defaults ? again->defaults->line : m_defaults->line;
    const std::vector<CharacterSets> wanted = expectedRows();
    const auto [read, other] =
        std::mismatch(again->domains.begin(), again->domains.end(), wanted.begin(), wanted.end(), sameFields);
    if (read != again->domains.end())
        return read->line;
    return other == wanted.end() ? std::nullopt : std::optional<qsizetype>(qMax(1, other->line));
}

Expected<EditedImc> Editor::edit(const std::vector<ImcEdit>& edits)
{
    findRows(edits);
    QSet<QString> touched;
    for (const ImcEdit& edit : edits) {
        if (auto applied = apply(edit); !applied)
            return tl::unexpected(applied.error());
        if (!touched.contains(edit.domain.toLower()))
            touched.insert(edit.domain.toLower());
        else
            return tl::unexpected(failure(
                Message(QT_TRANSLATE_NOOP("ims", "“%1” is to be changed twice"), {edit.domain.left(80)})));
    }
    EditedImc edited = spliced();
    if (const auto line = misreadLine(edited.bytes))
        return tl::unexpected(failure(
            Message(QT_TRANSLATE_NOOP("ims", "read back, the changed file would not hold exactly what was "
                                             "asked for, from line %1 on"),
                    {QString::number(*line)})));
    return edited;
}

} // namespace

bool isSettingsDomain(const QString& domain)
{
    return !isDefaultDomain(domain) && isPlain(domain, longestDomain, "-_.*"_L1);
}

QString diffText(const EditedImc& edited, const QString& oldName, const QString& newName)
{
    if (edited.lines.empty())
        return {};
    QString text = u"--- %1\n+++ %2\n"_s.arg(oldName, newName);
    qsizetype shift = 0;
    for (const LineChange& line : edited.lines) {
        const bool added = line.oldLine == 0;
        const bool removed = line.newLine == 0;
        // Of nothing, the number is that of the line before it.
        const qsizetype from = added ? line.newLine - shift - 1 : line.oldLine;
        const qsizetype to = removed ? line.oldLine + shift - 1 : line.newLine;
        text += u"@@ -%1%2 +%3%4 @@\n"_s.arg(QString::number(from), added ? u",0"_s : QString(),
                                             QString::number(to), removed ? u",0"_s : QString());
        if (!added)
            text += u'-' + line.before + u'\n';
        if (!removed)
            text += u'+' + line.after + u'\n';
        shift += added ? 1 : removed ? -1 : 0;
    }
    return text;
}

ImcDocument::ImcDocument(QByteArray bytes, ImcSettings settings)
    : m_bytes(std::move(bytes))
    , m_settings(std::move(settings))
{
}

Expected<ImcDocument> ImcDocument::read(const ByteSource& source)
{
    return readImcTxt(source).and_then([&](ImcSettings settings) {
        return source.read({0, source.size()}).map([&](QByteArray bytes) {
            return ImcDocument(std::move(bytes), std::move(settings));
        });
    });
}

Expected<EditedImc> ImcDocument::edited(const std::vector<ImcEdit>& edits) const
{
    return Editor(m_bytes, m_settings).edit(edits);
}

} // namespace ims
