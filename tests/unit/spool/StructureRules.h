#pragma once

#include "core/spool/SpoolFile.h"

#include <QByteArray>
#include <QHash>

#include <string>
#include <vector>

namespace ims::test {

/// What must hold between the parts and delimiters of any message, whatever its bytes are; empty where it
/// does, else what is wrong. `bytes`: the whole file.
inline std::string brokenStructure(const SpoolFile& file, const QByteArray& bytes)
{
    const auto text = [](const char* what, const QString& path, ByteRange range) {
        return std::string(what) + " " + path.toStdString() + " [" + std::to_string(range.offset) + " +" +
               std::to_string(range.length) + "]";
    };
    // Between a part's end and what follows there are line breaks at most.
    const auto isBreak = [&bytes](qint64 from, qint64 to) {
        for (qint64 i = from; i < to; ++i) {
            if (bytes[i] != '\r' && bytes[i] != '\n')
                return false;
        }
        return to >= from && to - from <= 3;
    };
    QHash<QString, const Part*> byPath;
    QHash<QString, qint64> lastEnd; // of what was seen last in a container
    qint64 last = 0;
    for (const Part& part : file.parts) {
        if (part.range.offset < last)
            return text("out of order", part.path, part.range);
        last = part.range.offset;
        if (byPath.contains(part.path))
            return text("twice", part.path, part.range);
        byPath.insert(part.path, &part);
        if (!part.range.contains(part.header) || part.header.offset != part.range.offset)
            return text("header outside of part", part.path, part.header);
        if (!part.range.contains(part.body) || part.body.offset < part.header.end())
            return text("body before header", part.path, part.body);
        if (part.body.end() != part.range.end())
            return text("body ends before part", part.path, part.body);
        // Header, blank line, body: nothing else.
        for (qint64 i = part.header.end(); i < part.body.offset; ++i) {
            if (!QByteArrayView("\r\n \t").contains(bytes[i]))
                return text("text between header and body", part.path, part.range);
        }
        if (part.path.isEmpty()) {
            if (part.range != file.message)
                return text("does not cover the message", part.path, part.range);
            continue;
        }
        const qsizetype dot = part.path.lastIndexOf(u'.');
        const QString above = dot < 0 ? QString() : part.path.left(dot);
        const Part* parent = byPath.value(above);
        if (!parent)
            return text("without parent", part.path, part.range);
        if (!parent->body.contains(part.range))
            return text("outside of its parent", part.path, part.range);
        if (part.range.offset < lastEnd.value(above, parent->body.offset))
            return text("overlaps its sibling", part.path, part.range);
        lastEnd.insert(above, part.range.end());
    }
    // Each delimiter lies in the body that it divides, between parts, never inside one of them; a part begins
    // right after a delimiter line and ends right before one, or with its container.
    QHash<QString, std::vector<const Part*>> children;
    for (const Part& part : file.parts) {
        if (!part.path.isEmpty()) {
            const qsizetype dot = part.path.lastIndexOf(u'.');
            children[dot < 0 ? QString() : part.path.left(dot)].push_back(&part);
        }
    }
    QHash<QString, std::vector<const Delimiter*>> lines;
    last = 0;
    for (const Delimiter& delimiter : file.delimiters) {
        if (delimiter.range.offset < last)
            return text("delimiter out of order", delimiter.part, delimiter.range);
        last = delimiter.range.end();
        const Part* divided = byPath.value(delimiter.part);
        if (!divided || !divided->body.contains(delimiter.range))
            return text("delimiter outside", delimiter.part, delimiter.range);
        if (bytes.mid(delimiter.range.offset, 2) != "--")
            return text("no delimiter", delimiter.part, delimiter.range);
        lines[delimiter.part].push_back(&delimiter);
    }
    for (auto it = lines.cbegin(); it != lines.cend(); ++it) {
        const std::vector<const Part*> parts = children.value(it.key());
        size_t part = 0;
        for (size_t i = 0; i < it->size(); ++i) {
            const Delimiter& line = *(*it)[i];
            if (line.closing)
                continue;
            if (part >= parts.size())
                return text("delimiter without its part", line.part, line.range);
            const Part& begun = *parts[part++];
            if (!isBreak(line.range.end(), begun.range.offset))
                return text("part does not begin after its delimiter", begun.path, begun.range);
            const qint64 end = i + 1 < it->size() ? (*it)[i + 1]->range.offset : -1;
            if (end >= 0 && !isBreak(begun.range.end(), end))
                return text("gap before a delimiter", begun.path, begun.range);
            if (end < 0 && begun.range.end() != byPath.value(it.key())->body.end())
                return text("the last part does not reach its container's end", begun.path, begun.range);
        }
        if (part < parts.size())
            return text("part without delimiter", parts[part]->path, parts[part]->range);
    }
    return {};
}

} // namespace ims::test
