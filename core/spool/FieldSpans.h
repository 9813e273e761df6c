#pragma once

#include "core/base/ByteRange.h"

#include <QByteArrayView>

#include <vector>

namespace ims {

/// A run of bytes in a header field that means something by itself.
struct FieldSpan
{
    enum class Kind {
        Fold,           ///< a line break and the blanks after it (RFC 5322 2.2.3)
        Comment,        ///< with its parentheses (RFC 5322 3.2.2)
        ParameterName,  ///< RFC 2045 5.1, with the `*` marks of RFC 2231
        ParameterValue, ///< without quotes, and without RFC 2231's `charset'language'`
        EncodedWord,    ///< RFC 2047, the whole `=?…?=`
        CharsetLabel    ///< of an encoded word, of an RFC 2231 value, or the value of `charset`
    };

    Kind kind = Kind::Fold;
    ByteRange range; ///< counts from the start of the file

    friend bool operator==(const FieldSpan&, const FieldSpan&) = default;
};

/// What stands in a field's raw value (after the colon, line breaks included), which begins at `offset` of
/// the file; `name` decides what to look for: parameters in Content- fields, comments in structured ones.
/// Sorted by their start, the outer before the inner one; any two are disjoint, or one lies within the other.
/// At most 10,000 folds, 10,000 encoded words, 1,000 parameters and 1,000 comments.
std::vector<FieldSpan> fieldSpans(QByteArrayView raw, qint64 offset, QByteArrayView name);

} // namespace ims
