#pragma once

#include "core/spool/DecodedOutput.h"

#include <QByteArrayView>

namespace ims {

/// Undoes base64 (RFC 2045 6.8), leniently: junk is skipped, decoding goes on after padding.
class Base64Decoder
{
public:
    void feed(QByteArrayView input, qint64 position, DecodedOutput& out);
    void finish(DecodedOutput& out);

private:
    void take(char c, qint64 position, DecodedOutput& out);

    int m_sextets = 0; ///< characters of the current group
    int m_previous = 0;
    qint64 m_previousAt = 0;
};

} // namespace ims
