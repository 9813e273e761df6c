#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace ims {

/// How well bytes read as one of the two-byte sets of East Asia.
struct PairScore
{
    QString charset;       ///< catalogue name
    double score = 0.0;    ///< about 1 for real text, below 0 for bytes that merely could be
    bool extended = false; ///< uses characters outside of the national standard (GBK, code page 949)
};

/// Walks the bytes of words that hold high bytes. `words`: such words, each followed by a blank.
std::vector<PairScore> pairScores(QByteArrayView words);

} // namespace ims
