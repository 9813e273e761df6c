#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace ims {

/// How well bytes read as text of one language in one single-byte set.
struct LetterScore
{
    QString charset;    ///< catalogue name
    QString language;   ///< BCP 47
    double score = 0.0; ///< about 1 for real text of the language, below 0 for bytes that merely could be
    double prior = 0.0; ///< how usual such mail is, 0..1
};

/// Scores every pair of charset and language that the program knows, by the letters that the high bytes stand
/// for, their place in a word, and their case. `words`: words that hold high bytes, each followed by a blank.
std::vector<LetterScore> letterScores(QByteArrayView words);

} // namespace ims
