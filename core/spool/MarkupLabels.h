#pragma once

#include "core/base/ByteRange.h"
#include "core/spool/SpoolFile.h"

#include <QByteArrayView>

#include <vector>

namespace ims {

/// A charset label inside a document; `range` relative to the decoded text.
struct MarkupLabel
{
    DeclarationPlace place = DeclarationPlace::HtmlMeta;
    ByteRange range;
};

/// `<meta charset=…>` and `<meta http-equiv=… content="…; charset=…">`, in order; at most 100.
std::vector<MarkupLabel> findMetaLabels(QByteArrayView html);

/// `encoding` of an XML declaration at the start of a text, after blanks and a byte order mark; none or one.
std::vector<MarkupLabel> findXmlLabel(QByteArrayView text);

} // namespace ims
