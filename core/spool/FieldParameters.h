#pragma once

#include "core/base/ByteRange.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace ims {

/// One `name=value` of a structured field as it stands there (RFC 2045 5.1, RFC 2231 3 and 4).
struct FieldParameter
{
    QByteArray name;       ///< lower case, without `*` marks
    ByteRange nameRange;   ///< as written, relative to the field's raw value
    int segment = -1;      ///< number of a continuation, -1 where it is none
    bool extended = false; ///< percent-encoded, `*` at the name's end
    QByteArray value;   ///< without quotes and escapes, percent-encoding still in place, outer blanks trimmed
    ByteRange range;    ///< of the value without quotes and outer blanks, relative to the field's raw value
    QByteArray charset; ///< of `charset'language'text`
    ByteRange charsetRange;
    bool closed = true; ///< false for a quoted value without closing quote
};

/// A structured field: a value such as `text/plain`, and parameters. Comments are skipped.
struct StructuredField
{
    QByteArray main; ///< lower case, without comments and blanks
    ByteRange mainRange;
    std::vector<FieldParameter> parameters;
    std::vector<ByteRange> comments; ///< with their parentheses, in order; at most 1,000
};

/// A parameter put together from its continuations, percent-encoding undone.
struct JoinedParameter
{
    QByteArray bytes;
    QByteArray charset; ///< RFC 2231 label, or empty
    ByteRange range;    ///< first segment's start to last segment's end
};

/// Reads the raw value of a field, line breaks included, as leniently as mail is written: missing semicolons,
/// missing quotes, blanks around `=`, single quotes. At most 1,000 parameters.
StructuredField parseStructuredField(QByteArrayView raw);

/// The comments of any structured field (RFC 5322 3.2.2), quoted text left alone; in order, at most 1,000.
std::vector<ByteRange> commentsOf(QByteArrayView raw);

/// The first parameter of a name (lower case); continuations joined in the order of their numbers.
std::optional<JoinedParameter> joinedParameter(const StructuredField& field, const char* name);

/// Names of the field's parameters, each once, in order.
std::vector<QByteArray> parameterNames(const StructuredField& field);

} // namespace ims
