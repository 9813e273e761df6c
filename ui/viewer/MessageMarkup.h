#pragma once

#include "core/base/ByteSource.h"
#include "core/base/StopToken.h"
#include "core/charset/CharsetCatalogue.h"
#include "core/spool/SpoolFile.h"

#include <QString>

#include <memory>

namespace ims {

/// A message in print form, for ui/print.
struct MessageMarkup
{
    /// UTF-16 units of header and text, and lines of them, that are printed.
    static constexpr qsizetype mostText = qsizetype(1) << 20;
    static constexpr qsizetype mostLines = 20'000;
    static constexpr qsizetype mostRecipients = 1'000;
    static constexpr qsizetype mostFields = 1'000;
    static constexpr qsizetype mostAttachments = 200;

    QString title;
    QString markup;
    bool cut = false; ///< not all of it is printed; the markup says so where it is cut
};

/// File, envelope, header fields, the texts decoded as declared (as detected where nothing is declared, HTML
/// as text) and a list of the attachments. Whatever stands in the message, it is text there, never markup;
/// bytes that are no text and characters that hide or turn others are escapes. For a Job. Errors: cancelled,
/// the source cannot be read.
Expected<MessageMarkup> messageMarkup(const ByteSourcePtr& source, std::shared_ptr<const SpoolFile> spool,
                                      std::shared_ptr<const CharsetCatalogue> catalogue,
                                      const StopToken& stop = {});

/// The last component of the file's name, harmless to show.
QString shownFileName(const SpoolFile& spool);

} // namespace ims
