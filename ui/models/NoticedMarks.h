#pragma once

#include "core/spool/SpoolFile.h"

#include <QCoreApplication>

#include <array>
#include <vector>

namespace ims {

/// How bad something noticed in a message is; the worst last.
enum class NoticedLevel { Nothing, Garbled, Charset, Archived, Crash, Damage };
constexpr size_t noticedLevelCount = static_cast<size_t>(NoticedLevel::Damage) + 1;

/// What was noticed in a run of bytes.
struct Noticed
{
    NoticedLevel worst = NoticedLevel::Nothing;
    int count = 0;
};

/// Flags, damage and charset declarations that do not hold, by where they begin: answers for any range in
/// O(log n). What has no place in the file (damage to its name) is left out.
class NoticedMarks
{
    Q_DECLARE_TR_FUNCTIONS(ims::NoticedMarks)

public:
    NoticedMarks() = default;
    explicit NoticedMarks(const SpoolFile& file);

    /// What begins in `range`.
    Noticed in(ByteRange range) const;

    /// The sentences of what begins in `range`, in the order of the file, at most `most`.
    QStringList texts(const SpoolFile& file, ByteRange range, qsizetype most) const;

    /// "damaged", "charset" …: a level in a word or two. A flag is a documented risk, no certainty.
    static QString word(NoticedLevel level);

private:
    struct Mark
    {
        qint64 offset = 0;
        NoticedLevel level = NoticedLevel::Nothing;
        quint32 index = 0; ///< in the list that the level belongs to
    };
    using Counts = std::array<quint32, noticedLevelCount>;

    static QString text(const SpoolFile& file, const Mark& mark);
    size_t firstAt(qint64 offset) const;

    std::vector<Mark> m_marks;    ///< by offset
    std::vector<Counts> m_before; ///< of each level, how many stand before a mark; one more than marks
};

} // namespace ims
