#include "tests/support/BinaryXmlWriter.h"

#include "tests/support/LittleEndian.h"

namespace ims::test {

namespace {

constexpr qsizetype definitionHeader = 24;

void appendUtf16(QByteArray& out, const QString& text)
{
    for (const QChar unit : text)
        appendLittleEndian<quint16>(out, unit.unicode());
}

void putWord(QByteArray& bytes, qsizetype offset, qsizetype value)
{
    qToLittleEndian(static_cast<quint32>(value), bytes.data() + offset);
}

} // namespace

void BinaryXmlWriter::name(const QString& name)
{
    const auto known = m_names.constFind(name);
    if (known != m_names.constEnd()) {
        appendLittleEndian<quint32>(chunk, *known);
        return;
    }
    appendLittleEndian<quint32>(chunk, offset() + 4);
    m_names.insert(name, offset());
    appendLittleEndian<quint32>(chunk, 0); // the next name of the same hash
    quint32 hash = 0;
    for (const QChar unit : name)
        hash = hash * 65599 + unit.unicode();
    appendLittleEndian<quint16>(chunk, static_cast<quint16>(hash));
    appendLittleEndian<quint16>(chunk, static_cast<quint16>(name.size()));
    appendUtf16(chunk, name);
    appendLittleEndian<quint16>(chunk, 0);
}

void BinaryXmlWriter::open(const QString& elementName, bool hasAttributes, bool inTemplate)
{
    chunk += hasAttributes ? '\x41' : '\x01';
    if (inTemplate)
        appendLittleEndian<quint16>(chunk, 0xFFFF); // depends on no value
    m_open.push_back({chunk.size(), 0});
    appendLittleEndian<quint32>(chunk, 0);
    name(elementName);
    if (!hasAttributes)
        return;
    m_open.last().attributesAt = chunk.size();
    appendLittleEndian<quint32>(chunk, 0);
}

void BinaryXmlWriter::attribute(const QString& attributeName)
{
    chunk += '\x06';
    name(attributeName);
}

void BinaryXmlWriter::endAttributes()
{
    const qsizetype at = m_open.last().attributesAt;
    if (at != 0)
        putWord(chunk, at, chunk.size() - at - 4);
}

void BinaryXmlWriter::content()
{
    endAttributes();
    chunk += '\x02';
}

void BinaryXmlWriter::close()
{
    chunk += '\x04';
    const Element element = m_open.takeLast();
    putWord(chunk, element.sizeAt, chunk.size() - element.sizeAt - 4);
}

void BinaryXmlWriter::closeEmpty()
{
    endAttributes();
    chunk += '\x03';
    const Element element = m_open.takeLast();
    putWord(chunk, element.sizeAt, chunk.size() - element.sizeAt - 4);
}

void BinaryXmlWriter::text(const QString& text)
{
    chunk += "\x05\x01";
    appendLittleEndian<quint16>(chunk, static_cast<quint16>(text.size()));
    appendUtf16(chunk, text);
}

void BinaryXmlWriter::substitution(quint16 index, quint8 type, bool optional)
{
    chunk += optional ? '\x0E' : '\x0D';
    appendLittleEndian(chunk, index);
    chunk += static_cast<char>(type);
}

void BinaryXmlWriter::element(const QString& elementName, quint16 index, quint8 type)
{
    open(elementName);
    content();
    substitution(index, type);
    close();
}

void BinaryXmlWriter::textElement(const QString& elementName, const QString& elementText, bool inTemplate)
{
    open(elementName, false, inTemplate);
    content();
    text(elementText);
    close();
}

void BinaryXmlWriter::instance(quint32 definition)
{
    chunk += "\x0C\x01";
    appendLittleEndian<quint32>(chunk, 0x1D5F1D5F);
    appendLittleEndian<quint32>(chunk, definition == 0 ? offset() + 4 : definition);
}

void BinaryXmlWriter::beginDefinition()
{
    m_definitionAt = chunk.size();
    chunk += QByteArray(definitionHeader, '\0');
    fragment();
}

void BinaryXmlWriter::endDefinition()
{
    endOfDocument();
    putWord(chunk, m_definitionAt + definitionHeader - 4, chunk.size() - m_definitionAt - definitionHeader);
}

void BinaryXmlWriter::values(const QList<QPair<quint8, QByteArray>>& values)
{
    appendLittleEndian<quint32>(chunk, static_cast<quint32>(values.size()));
    for (const auto& [type, bytes] : values) {
        appendLittleEndian<quint16>(chunk, static_cast<quint16>(bytes.size()));
        appendLittleEndian<quint16>(chunk, type);
    }
    for (const auto& [type, bytes] : values)
        chunk += bytes;
}

} // namespace ims::test
