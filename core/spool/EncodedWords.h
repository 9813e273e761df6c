#pragma once

#include "core/base/ByteRange.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace ims {

/// One `=?charset?encoding?text?=` (RFC 2047 2) found in a raw field value; ranges relative to it.
struct EncodedWord
{
    ByteRange range;     ///< the whole word
    ByteRange label;     ///< charset without RFC 2231's `*language`; length 0 where blank
    char encoding = 'Q'; ///< 'Q' or 'B'
    ByteRange text;      ///< the encoded text
};

/// All encoded words of a value, in order, found in one pass; also inside quotes and comments, where RFC 2047
/// forbids them but mail has them. Blanks inside Q text are let pass. At most `limit`.
std::vector<EncodedWord> findEncodedWords(QByteArrayView raw, size_t limit);

/// The bytes that a word's text stands for.
QByteArray decodedWordBytes(QByteArrayView raw, const EncodedWord& word);

} // namespace ims
