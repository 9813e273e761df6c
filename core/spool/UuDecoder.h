#pragma once

#include "core/spool/DecodedOutput.h"

#include <QByteArrayView>

#include <vector>

namespace ims {

/// Undoes uuencode: what stands between `begin` and `end`, several blocks one after the other. Without a
/// `begin` line decoding starts at the first line that has the form of data. Lines that have not are skipped
/// as junk; a line that lost blanks at its end is filled up.
class UuDecoder
{
public:
    void feed(QByteArrayView input, qint64 position, DecodedOutput& out);
    void finish(DecodedOutput& out);

private:
    enum class State { Before, Inside, After };

    void endLine(DecodedOutput& out);
    void takeText(DecodedOutput& out);
    void decodeLine(qsizetype characters, int bytes, DecodedOutput& out);

    State m_state = State::Before;
    std::vector<HeldByte> m_line; ///< what is held of the line
    QByteArray m_text;
};

} // namespace ims
