#include "tests/unit/settings/ImcFiles.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

QString pick(SplitMix64& random, const QStringList& from)
{
    return from.at(random.below(quint32(from.size())));
}

QString number(SplitMix64& random, quint32 bound)
{
    return QString::number(random.below(bound));
}

QString randomDomain(SplitMix64& random)
{
    QStringList labels;
    for (quint32 i = 0, count = 1 + random.below(3); i < count; ++i)
        labels.append(
            pick(random, {u"a"_s, u"b"_s, u"mail"_s, u"example"_s, u"d%1"_s.arg(random.below(40))}));
    labels.append(pick(random, {u"jp"_s, u"ru"_s, u"com"_s, u"NET"_s}));
    return labels.join(u'.');
}

QString usualRow(SplitMix64& random, const QString& domain)
{
    return QStringList{u'+' + domain,
                       randomToken(random),
                       randomToken(random),
                       pick(random, {u"800"_s, u"65"_s, u"0"_s, number(random, 0x40000)}),
                       number(random, 100),
                       number(random, 3),
                       pick(random, {u"0"_s, u"0"_s, u"7"_s}),
                       number(random, 5000)}
        .join(u',');
}

/// A row as hands write it.
QString oddRow(SplitMix64& random, const QString& domain)
{
    QStringList fields = usualRow(random, domain).mid(1).split(u',');
    if (random.below(6) == 0)
        fields.resize(1 + random.below(9)); // cut off, or one field too many
    for (QString& field : fields)
        field = pick(random, {QString(), u" "_s, u"\t "_s}) + field +
                pick(random, {QString(), QString(), u"  "_s});
    return pick(random, {QString(), QString(), u" "_s}) + u'+' + fields.join(u',') +
           pick(random, {QString(), QString(), u" "_s});
}

QString oddLine(SplitMix64& random)
{
    switch (random.below(12)) {
    case 0:
        return pick(random, {u"; a comment, with commas, in it"_s, u"# x"_s, u"rem +not,a,row"_s});
    case 1:
        return {};
    case 2:
        return pick(random, {u"[Routes]"_s, u"[domain]"_s, u"[Domain]"_s, u"[DOMAIN"_s});
    case 3:
        return u"+m\u00FCller.example,ISO-8859-1,ISO-8859-1,800,76,0,0,0"_s;
    case 4:
        return pick(random, {u"Version=2"_s, u"DomainInformation=+"_s, u"+"_s, u"+,,,,,,,"_s});
    case 5:
        return u"+=cmd|'/c calc'!A0,<b>x</b>,%1%n,0,0,0,0,0"_s;
    default:
        return oddRow(random, pick(random, {randomDomain(random), randomDomain(random), u"default"_s}));
    }
}

struct Line
{
    QString text;
    QString lineBreak;
};

/// Lines end in LF, with CRs before it, or, where there is no LF at all, in CR.
std::vector<Line> linesOf(const QString& text)
{
    const QChar end = text.contains(u'\n') || !text.contains(u'\r') ? u'\n' : u'\r';
    std::vector<Line> lines;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype found = text.indexOf(end, at);
        qsizetype past = found < 0 ? text.size() : found;
        const qsizetype next = found < 0 ? text.size() : found + 1;
        while (past > at && text[past - 1] == u'\r')
            --past;
        lines.push_back({text.sliced(at, past - at), text.sliced(past, next - past)});
        at = next;
    }
    return lines;
}

QString usualBreak(const QString& text)
{
    const qsizetype feed = text.indexOf(u'\n');
    if (feed < 0)
        return text.contains(u'\r') ? u"\r"_s : u"\r\n"_s;
    return feed > 0 && text[feed - 1] == u'\r' ? u"\r\n"_s : u"\n"_s;
}

QString withCell(const QString& row, qsizetype index, const QString& value)
{
    QStringList cells = row.split(u',');
    const QString inner = cells[index].trimmed();
    const qsizetype at = inner.isEmpty() ? cells[index].size() : cells[index].indexOf(inner);
    cells[index] = cells[index].first(at) + value + cells[index].sliced(at + inner.size());
    return cells.join(u',');
}

QString addedRow(const ImcEdit& edit, const ImcSettings& settings)
{
    const CharacterSets like = edit.like ? *edit.like : *settings.defaults;
    return u"+%1,%2,%3,%4,%5,%6,%7,%8"_s.arg(edit.domain, *edit.mime, *edit.nonMime,
                                             QString::number(like.flagBits), QString::number(like.wrapColumn),
                                             QString::number(like.richText), QString::number(like.unused),
                                             QString::number(like.sizeLimit));
}

} // namespace

QString randomToken(SplitMix64& random)
{
    return pick(random, {u"ISO-8859-1"_s, u"US-ASCII"_s, u"iso-2022-jp"_s, u"KOI8-R"_s, u"SJIS"_s,
                         u"windows-1252"_s, u"BIG5"_s});
}

QByteArray stored(const QString& text, FileForm form)
{
    if (form == FileForm::EightBit)
        return text.toLatin1();
    if (form == FileForm::Utf8Marked)
        return "\xEF\xBB\xBF" + text.toUtf8();
    const bool big = form == FileForm::BigEndian || form == FileForm::BigEndianMarked;
    const bool marked = form == FileForm::LittleEndianMarked || form == FileForm::BigEndianMarked;
    QByteArray bytes;
    const QString units = (marked ? u"\uFEFF"_s : QString()) + text;
    for (const QChar unit : units) {
        bytes.append(char(big ? unit.row() : unit.cell()));
        bytes.append(char(big ? unit.cell() : unit.row()));
    }
    return bytes;
}

QString usualText(const QStringList& rows, const QString& lineBreak)
{
    const QStringList head = {u"[Header]"_s, u"Version=1"_s, u"[Domain]"_s, u"DomainInformation=+"_s};
    return (head + rows).join(lineBreak) + lineBreak;
}

QStringList usualRows(SplitMix64& random, int domains)
{
    QStringList rows{usualRow(random, u"Default"_s)};
    QSet<QString> known;
    while (rows.size() <= domains) {
        const QString domain = randomDomain(random);
        if (known.contains(domain.toLower()))
            continue;
        known.insert(domain.toLower());
        rows.append(usualRow(random, domain));
    }
    return rows;
}

QString oddText(SplitMix64& random)
{
    const QString lineBreak = pick(random, {u"\r\n"_s, u"\n"_s, u"\r"_s, u"\r\r\n"_s});
    QString text = usualText(usualRows(random, int(random.below(4))), lineBreak);
    const bool mixed = lineBreak != u"\r"_s && random.below(4) == 0;
    for (quint32 i = 0, count = random.below(12); i < count; ++i)
        text += oddLine(random) + (mixed ? pick(random, {u"\r\n"_s, u"\n"_s, u"\r\r\n"_s}) : lineBreak);
    if (random.below(3) == 0)
        text.chop(pick(random, {u"1"_s, u"2"_s, u"9"_s}).toInt());
    return text;
}

std::vector<ImcEdit> randomEdits(SplitMix64& random, const ImcSettings& settings, int most)
{
    std::vector<ImcEdit> edits;
    QStringList there{u"Default"_s};
    for (const CharacterSets& row : settings.domains)
        there.append(row.domain);
    QSet<QString> taken;
    for (int i = 0; i < most; ++i) {
        ImcEdit edit;
        const quint32 kind = random.below(4);
        const bool adds = kind == 3;
        edit.domain =
            adds ? u"new%1.%2"_s.arg(QString::number(i), randomDomain(random)) : pick(random, there);
        if (taken.contains(edit.domain.toLower()))
            continue;
        taken.insert(edit.domain.toLower());
        edit.action = adds        ? ImcEdit::Action::Add
                      : kind == 2 ? ImcEdit::Action::Remove
                                  : ImcEdit::Action::Set;
        if (edit.action == ImcEdit::Action::Remove &&
            edit.domain.compare(u"Default"_s, Qt::CaseInsensitive) == 0)
            continue;
        if (adds || kind == 0)
            edit.mime = randomToken(random);
        if (adds || random.below(2) == 0)
            edit.nonMime = randomToken(random);
        if (adds && there.size() > 1 && random.below(2) == 0)
            edit.before = there.at(1 + random.below(quint32(there.size()) - 1));
        edits.push_back(edit);
    }
    return edits;
}

QString editedText(const QString& text, const std::vector<ImcEdit>& edits, const ImcSettings& settings)
{
    std::vector<Line> lines = linesOf(text);
    const bool hasBreak = text.endsWith(u'\n') || (!text.contains(u'\n') && text.endsWith(u'\r'));
    const QString lineBreak = usualBreak(text);
    if (!hasBreak)
        lines.back().lineBreak += lineBreak;

    bool inDomain = false;
    size_t lastRow = 0;
    QHash<QString, size_t> rows; // by domain, the first
    for (size_t at = 0; at < lines.size(); ++at) {
        const QString trimmed = lines[at].text.trimmed();
        if (trimmed.startsWith(u'['))
            inDomain = trimmed.compare(u"[Domain]"_s, Qt::CaseInsensitive) == 0;
        if (!inDomain || !trimmed.startsWith(u'+'))
            continue;
        lastRow = at;
        const QString domain = trimmed.mid(1).section(u',', 0, 0).trimmed().toLower();
        if (!rows.contains(domain))
            rows.insert(domain, at);
    }
    std::vector<QString> before(lines.size() + 1);
    QSet<size_t> gone;
    for (const ImcEdit& edit : edits) {
        const size_t at = rows.value(edit.domain.toLower());
        if (edit.action == ImcEdit::Action::Add)
            before[edit.before.isEmpty() ? lastRow + 1 : rows.value(edit.before.toLower())] +=
                addedRow(edit, settings) + lineBreak;
        else if (edit.action == ImcEdit::Action::Remove)
            gone.insert(at);
        if (edit.action != ImcEdit::Action::Set)
            continue;
        if (edit.mime)
            lines[at].text = withCell(lines[at].text, 1, *edit.mime);
        if (edit.nonMime)
            lines[at].text = withCell(lines[at].text, 2, *edit.nonMime);
    }
    QString whole;
    for (size_t at = 0; at <= lines.size(); ++at) {
        whole += before[at];
        if (at < lines.size() && !gone.contains(at))
            whole += lines[at].text + lines[at].lineBreak;
    }
    if (hasBreak)
        return whole;
    const QString chopped = whole.chopped(whole.endsWith(lineBreak) ? lineBreak.size() : 1);
    const bool lastGone = gone.contains(lines.size() - 1);
    return lastGone && chopped.endsWith(lineBreak.back()) ? whole : chopped; // an empty line stays one
}

Expected<ImcDocument> documentOf(const QByteArray& bytes)
{
    return ImcDocument::read(*ByteSource::fromBytes(bytes, u"imc.txt"_s));
}

ImcSettings settingsOfText(const QString& text)
{
    return documentOf(text.toLatin1()).value().settings();
}

QStringList rowsOf(const ImcSettings& settings)
{
    QStringList rows;
    const auto add = [&](const CharacterSets& row) {
        rows.append(u"%1 %2 %3 %4 %5 %6 %7 %8"_s.arg(
            row.domain, row.mime, row.nonMime, QString::number(row.flagBits), QString::number(row.wrapColumn),
            QString::number(row.richText), QString::number(row.unused), QString::number(row.sizeLimit)));
    };
    if (settings.defaults)
        add(*settings.defaults);
    for (const CharacterSets& row : settings.domains)
        add(row);
    return rows;
}

} // namespace ims::test
