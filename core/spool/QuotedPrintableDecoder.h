#pragma once

#include "core/spool/DecodedOutput.h"

#include <QByteArrayView>

#include <vector>

namespace ims {

/// Undoes quoted-printable (RFC 2045 6.7): a `=` that encodes nothing stays as it is, blanks at a line's end
/// are dropped (rule 3), line breaks kept.
class QuotedPrintableDecoder
{
public:
    void feed(QByteArrayView input, qint64 position, DecodedOutput& out);
    void finish(DecodedOutput& out);

private:
    void take(char c, qint64 position, DecodedOutput& out);
    bool continueEscape(char c, qint64 position, DecodedOutput& out);
    static void release(std::vector<HeldByte>& held, DecodedOutput& out);

    std::vector<HeldByte> m_blanks; ///< blanks that may end the line
    std::vector<HeldByte> m_escape; ///< `=` and what followed it
};

} // namespace ims
