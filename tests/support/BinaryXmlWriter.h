#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace ims::test {

/// Appends the binary XML of an .evtx chunk to it. Offsets count from the chunk's beginning.
class BinaryXmlWriter
{
public:
    QByteArray chunk; ///< what is written so far

    quint32 offset() const { return static_cast<quint32>(chunk.size()); }
    void fragment() { chunk += QByteArray::fromHex("0f010100"); }
    void endOfDocument() { chunk += '\0'; }

    /// An element; its attributes, if any, are written by attribute(), then content() or closeEmpty().
    void open(const QString& name, bool hasAttributes = false, bool inTemplate = true);
    void attribute(const QString& name);
    void content();
    void close();
    void closeEmpty();
    void text(const QString& text);
    void substitution(quint16 index, quint8 type, bool optional = true);

    /// An element with one value in it.
    void element(const QString& name, quint16 index, quint8 type);
    void textElement(const QString& name, const QString& text, bool inTemplate);

    /// The head of a template's instance. Its definition follows where `definition` is 0: write it with
    /// beginDefinition(), then the values.
    void instance(quint32 definition);
    void beginDefinition();
    void endDefinition();
    void values(const QList<QPair<quint8, QByteArray>>& values);

private:
    void name(const QString& name);
    void endAttributes();

    struct Element
    {
        qsizetype sizeAt;
        qsizetype attributesAt; ///< 0: none
    };
    QList<Element> m_open;
    QHash<QString, quint32> m_names;
    qsizetype m_definitionAt = 0;
};

} // namespace ims::test
