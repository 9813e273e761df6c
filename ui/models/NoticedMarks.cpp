#include "ui/models/NoticedMarks.h"

#include "core/base/SafeText.h"
#include "ui/common/Translated.h"
#include "ui/models/DeclarationsModel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

NoticedLevel levelOf(FlagSeverity severity)
{
    switch (severity) {
    case FlagSeverity::Crash:
        return NoticedLevel::Crash;
    case FlagSeverity::Archived:
        return NoticedLevel::Archived;
    case FlagSeverity::Garbled:
        break;
    }
    return NoticedLevel::Garbled;
}

bool holds(const Declaration& declaration)
{
    return declaration.known && declaration.fit.fit != Fit::No && declaration.fit.fit != Fit::LooksLike;
}

bool hasPlace(ByteRange range)
{
    return range != ByteRange();
}

} // namespace

NoticedMarks::NoticedMarks(const SpoolFile& file)
{
    const auto add = [this](ByteRange range, NoticedLevel level, size_t index) {
        m_marks.push_back({range.offset, level, static_cast<quint32>(index)});
    };
    for (size_t i = 0; i < file.flags.size(); ++i) {
        if (hasPlace(file.flags[i].range))
            add(file.flags[i].range, levelOf(file.flags[i].severity), i);
    }
    for (size_t i = 0; i < file.damage.size(); ++i) {
        if (hasPlace(file.damage[i].range))
            add(file.damage[i].range, NoticedLevel::Damage, i);
    }
    for (size_t i = 0; i < file.declarations.size(); ++i) {
        if (!holds(file.declarations[i]))
            add(file.declarations[i].range, NoticedLevel::Charset, i);
    }
    std::stable_sort(m_marks.begin(), m_marks.end(),
                     [](const Mark& a, const Mark& b) { return a.offset < b.offset; });
    m_before.resize(m_marks.size() + 1, Counts());
    for (size_t i = 0; i < m_marks.size(); ++i) {
        m_before[i + 1] = m_before[i];
        ++m_before[i + 1].at(static_cast<size_t>(m_marks[i].level));
    }
}

size_t NoticedMarks::firstAt(qint64 offset) const
{
    const auto first = std::partition_point(m_marks.begin(), m_marks.end(),
                                            [offset](const Mark& mark) { return mark.offset < offset; });
    return static_cast<size_t>(first - m_marks.begin());
}

Noticed NoticedMarks::in(ByteRange range) const
{
    Noticed noticed;
    if (m_marks.empty() || range.isEmpty())
        return noticed;
    const Counts& before = m_before[firstAt(range.offset)];
    const Counts& upTo = m_before[firstAt(range.end())];
    for (size_t level = 0; level < noticedLevelCount; ++level) {
        const quint32 count = upTo.at(level) - before.at(level);
        noticed.count += static_cast<int>(count);
        if (count > 0)
            noticed.worst = static_cast<NoticedLevel>(level);
    }
    return noticed;
}

QString NoticedMarks::text(const SpoolFile& file, const Mark& mark)
{
    if (mark.level == NoticedLevel::Damage)
        return translated(file.damage[mark.index].text);
    if (mark.level == NoticedLevel::Charset) {
        const Declaration& declaration = file.declarations[mark.index];
        const QString label = visibleText(cutText(declaration.label, 100));
        return declaration.known
                   ? tr("Declared %1: the bytes %2.").arg(label, DeclarationsModel::fitText(declaration))
                   : tr("Declared “%1”: not a known charset.").arg(label);
    }
    const Flag& flag = file.flags[mark.index];
    return flag.kb.isEmpty() ? translated(flag.text)
                             : tr("%1 (KB %2)").arg(translated(flag.text), flag.kb.join(u", "_s));
}

QStringList NoticedMarks::texts(const SpoolFile& file, ByteRange range, qsizetype most) const
{
    QStringList texts;
    for (size_t i = firstAt(range.offset); i < m_marks.size() && m_marks[i].offset < range.end(); ++i) {
        if (texts.size() >= most)
            break;
        texts << text(file, m_marks[i]);
    }
    return texts;
}

QString NoticedMarks::word(NoticedLevel level)
{
    switch (level) {
    case NoticedLevel::Damage:
        return tr("damaged");
    case NoticedLevel::Crash:
        return tr("can crash");
    case NoticedLevel::Archived:
        return tr("can fail");
    case NoticedLevel::Charset:
        return tr("charset");
    case NoticedLevel::Garbled:
        return tr("can garble");
    case NoticedLevel::Nothing:
        break;
    }
    return {};
}

} // namespace ims
