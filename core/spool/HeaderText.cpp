#include "core/spool/HeaderText.h"

#include "core/charset/VisualOrder.h"
#include "core/spool/EncodedWords.h"
#include "core/spool/HeaderSyntax.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr size_t mostWords = 10000;

QByteArray withoutBreaks(QByteArrayView raw)
{
    QByteArray value = raw.toByteArray();
    value.removeIf([](char c) { return c == '\r' || c == '\n'; });
    return value;
}

bool isOnlyBlank(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), isBlankOrBreak);
}

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool needsQuotes(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() <= 0x20 || c.unicode() >= 0x7f || u"()<>@,;:\\\"/[]?="_s.contains(c);
    });
}

} // namespace

HeaderText::HeaderText(const CharsetCatalogue& catalogue, const Charset* fallback)
    : m_catalogue(catalogue)
    , m_fallback(fallback ? fallback : catalogue.find(u"windows-1252"_s))
{
}

QString HeaderText::plainValue(QByteArrayView raw)
{
    return QString::fromLatin1(withoutBreaks(trimmedView(raw)));
}

QString HeaderText::rawText(QByteArrayView bytes) const
{
    if (isAscii(bytes) && !bytes.contains('\x1b'))
        return QString::fromLatin1(bytes);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8.decode(bytes);
    if (!utf8.hasError() && !isAscii(bytes))
        return text;
    return m_fallback ? readableText(bytes, *m_fallback, false) : QString::fromLatin1(bytes);
}

QString HeaderText::text(QByteArrayView bytes, const QString& label) const
{
    const Charset* charset = m_catalogue.find(label);
    return charset ? readableText(bytes, *charset) : rawText(bytes);
}

// RFC 2047 6.2: blanks between two words are not shown. Words of one charset are joined before decoding,
// since senders cut characters in two.
QString HeaderText::withWords(QByteArrayView raw) const
{
    QString result;
    QByteArray pending;
    QString pendingLabel;
    const auto flush = [&] {
        if (!pending.isEmpty())
            result += text(pending, pendingLabel);
        pending.clear();
    };
    qsizetype at = 0;
    for (const EncodedWord& word : findEncodedWords(raw, mostWords)) {
        const QByteArrayView between = raw.sliced(at, word.range.offset - at);
        const QString label = QString::fromLatin1(raw.sliced(word.label.offset, word.label.length));
        const bool follows = at > 0 && isOnlyBlank(between);
        if (!follows || label.compare(pendingLabel, Qt::CaseInsensitive) != 0)
            flush();
        if (!follows)
            result += rawText(withoutBreaks(between));
        pending += decodedWordBytes(raw, word);
        pendingLabel = label;
        at = word.range.end();
    }
    flush();
    return result + rawText(withoutBreaks(raw.sliced(at)));
}

QString HeaderText::parameterText(const StructuredField& field, const QByteArray& name) const
{
    const auto joined = joinedParameter(field, name.constData());
    if (!joined)
        return {};
    return joined->charset.isEmpty() ? withWords(joined->bytes)
                                     : text(joined->bytes, QString::fromLatin1(joined->charset));
}

QString HeaderText::withParameters(const StructuredField& field) const
{
    QString result = QString::fromLatin1(field.main);
    for (const QByteArray& name : parameterNames(field)) {
        QString value = parameterText(field, name);
        if (needsQuotes(value))
            value = u'"' + value.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
        result += u"; "_s + QString::fromLatin1(name) + u'=' + value;
    }
    return result;
}

QString HeaderText::decoded(const ScannedField& field) const
{
    QString result;
    if (sameText(field.name, "content-type") || sameText(field.name, "content-disposition")) {
        const StructuredField value = parseStructuredField(field.raw);
        const bool extended =
            std::any_of(value.parameters.begin(), value.parameters.end(),
                        [](const FieldParameter& one) { return one.extended || one.segment >= 0; });
        if (extended)
            result = withParameters(value);
    }
    if (result.isEmpty())
        result = withWords(trimmedView(field.raw));
    return result;
}

QString HeaderText::fileName(const ScannedBlock& block) const
{
    const auto parameterOf = [this, &block](const char* fieldName, const char* parameter) {
        const ScannedField* field = block.field(fieldName);
        return field ? parameterText(parseStructuredField(field->raw), parameter) : QString();
    };
    QString name = parameterOf("content-disposition", "filename");
    if (name.isEmpty())
        name = parameterOf("content-type", "name");
    return name;
}

} // namespace ims
