#include "core/settings/ImcDocument.h"

#include "core/settings/ImcLines.h"
#include "core/settings/ImcTxt.h"

#include <QSet>

#include <algorithm>
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

bool isDomain(const QString& text)
{
    return isPlain(text, longestDomain, "-_.*@"_L1);
}

bool isDefaultName(const QString& domain)
{
    return domain.compare("Default"_L1, Qt::CaseInsensitive) == 0;
}

bool sameFields(const CharacterSets& a, const CharacterSets& b)
{
    return a.domain == b.domain && a.mime == b.mime && a.nonMime == b.nonMime && a.flagBits == b.flagBits &&
           a.wrapColumn == b.wrapColumn && a.richText == b.richText && a.sizeLimit == b.sizeLimit;
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
    enum class Kind { Changed, Added, Removed };

    qsizetype number = 0; ///< of the line; of an added one, of the line that it comes in front of
    Kind kind = Kind::Changed;
    QString before;
};

class Editor
{
public:
    Editor(const QByteArray& bytes, const ImcSettings& settings)
        : m_bytes(bytes)
        , m_settings(settings)
        , m_lines(bytes)
        , m_expected(settings)
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
    void addToExpected(const CharacterSets& row, const QString& before);
    CharacterSets* expectedRow(const QString& domain);
    Error failure(Message why) const;
    EditedImc spliced();
    bool readsBack(const QByteArray& bytes) const;

    const QByteArray& m_bytes;
    const ImcSettings& m_settings;
    ImcLines m_lines;
    std::multimap<QString, PlacedRow> m_rows; ///< of the domains that are touched, by lower-case name
    std::optional<PlacedRow> m_lastRow;       ///< of the section
    std::vector<Splice> m_splices;
    std::vector<Touched> m_touched;
    ImcSettings m_expected;
};

Error Editor::failure(Message why) const
{
    return notEdited(m_settings.file, std::move(why), setItInAdministrator());
}

void Editor::findRows(const std::vector<ImcEdit>& edits)
{
    QSet<QString> wanted;
    for (const ImcEdit& edit : edits)
        wanted << edit.domain.toLower() << edit.before.toLower();
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
    if (added && (isDefaultName(edit.domain) || !isDomain(edit.domain)))
        return tl::unexpected(
            failure(Message(QT_TRANSLATE_NOOP("ims", "the domain “%1” cannot be added to such a file"),
                            {edit.domain.left(80)})));
    if (edit.action == ImcEdit::Action::Remove && isDefaultName(edit.domain))
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
    if (first == last || !m_expected.rowOf(domain)) // not read, or gone already
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

CharacterSets* Editor::expectedRow(const QString& domain)
{
    return const_cast<CharacterSets*>(m_expected.rowOf(domain)); // of our own settings
}

void Editor::set(const ImcEdit& edit, const PlacedRow& row)
{
    CharacterSets* expected = expectedRow(edit.domain);
    if (edit.mime) {
        m_splices.push_back({row.fields[1], m_lines.encoded(*edit.mime)});
        expected->mime = *edit.mime;
    }
    if (edit.nonMime) {
        m_splices.push_back({row.fields[2], m_lines.encoded(*edit.nonMime)});
        expected->nonMime = *edit.nonMime;
    }
    m_touched.push_back({row.number, Touched::Kind::Changed, row.line.text});
}

void Editor::remove(const ImcEdit& edit, const PlacedRow& row)
{
    m_splices.push_back({row.line.whole, {}});
    m_touched.push_back({row.number, Touched::Kind::Removed, row.line.text});
    m_expected.domains.erase(m_expected.domains.begin() +
                             (m_expected.rowOf(edit.domain) - m_expected.domains.data()));
}

Expected<void> Editor::add(const ImcEdit& edit)
{
    if (!m_rows.empty() && m_rows.contains(edit.domain.toLower()))
        return tl::unexpected(
            failure(Message(QT_TRANSLATE_NOOP("ims", "it has a row for “%1” already"), {edit.domain})));
    const CharacterSets* like = edit.like ? &*edit.like : m_settings.rowOf(u"Default"_s);
    if (!like || !edit.mime || !edit.nonMime || !m_lastRow)
        return tl::unexpected(failure(
            Message(QT_TRANSLATE_NOOP("ims", "it has no Default row that a new row could be made like"))));
    CharacterSets row = *like;
    row.domain = edit.domain;
    row.mime = *edit.mime;
    row.nonMime = *edit.nonMime;
    const QByteArray text = m_lines.encoded(u"+%1,%2,%3,%4,%5,%6,0,%7"_s.arg(
        row.domain, row.mime, row.nonMime, QString::number(row.flagBits), QString::number(row.wrapColumn),
        QString::number(row.richText), QString::number(row.sizeLimit)));
    const QByteArray lineBreak = m_lines.lineBreak();
    if (!edit.before.isEmpty()) {
        const auto place = m_rows.find(edit.before.toLower());
        if (place == m_rows.end())
            return tl::unexpected(
                failure(Message(QT_TRANSLATE_NOOP("ims", "it has no row for “%1”"), {edit.before})));
        m_splices.push_back({{place->second.line.whole.offset, 0}, text + lineBreak});
        m_touched.push_back({place->second.number, Touched::Kind::Added, {}});
    } else {
        const ImcLine& last = m_lastRow->line;
        const bool hasBreak = last.whole.end() > last.range.end();
        m_splices.push_back({{last.whole.end(), 0}, hasBreak ? text + lineBreak : lineBreak + text});
        m_touched.push_back({m_lastRow->number + 1, Touched::Kind::Added, {}});
    }
    addToExpected(row, edit.before);
    return {};
}

void Editor::addToExpected(const CharacterSets& row, const QString& before)
{
    const CharacterSets* place = before.isEmpty() ? nullptr : m_expected.rowOf(before);
    const auto at = place && !place->isDefault()
                        ? m_expected.domains.begin() + (place - m_expected.domains.data())
                        : m_expected.domains.end();
    m_expected.domains.insert(at, row);
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

/// The new file, and what became of each touched line.
EditedImc Editor::spliced()
{
    std::stable_sort(m_splices.begin(), m_splices.end(),
                     [](const Splice& a, const Splice& b) { return a.range.offset < b.range.offset; });
    EditedImc edited;
    qint64 done = 0;
    for (const Splice& splice : m_splices) {
        edited.bytes += m_bytes.sliced(done, splice.range.offset - done) + splice.bytes;
        done = splice.range.end();
    }
    edited.bytes += m_bytes.sliced(done);

    std::stable_sort(m_touched.begin(), m_touched.end(),
                     [](const Touched& a, const Touched& b) { return a.number < b.number; });
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
    return edited;
}

bool Editor::readsBack(const QByteArray& bytes) const
{
    const auto again = readImcTxt(*ByteSource::fromBytes(bytes, m_settings.file));
    return again && again->defaults.has_value() == m_expected.defaults.has_value() &&
           (!again->defaults || sameFields(*again->defaults, *m_expected.defaults)) &&
           std::equal(again->domains.begin(), again->domains.end(), m_expected.domains.begin(),
                      m_expected.domains.end(), sameFields);
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
    if (!readsBack(edited.bytes))
        return tl::unexpected(failure(Message(QT_TRANSLATE_NOOP(
            "ims", "read back, the changed file would not hold exactly what was asked for"))));
    return edited;
}

} // namespace

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
