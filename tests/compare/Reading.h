#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <vector>

namespace ims::test {

/// A part as far as two readers of mail can be compared; all in lower case but the boundary.
struct ReadPart
{
    QByteArray type;
    QByteArray charset;
    QByteArray boundary; ///< of multiparts
    qint64 length = -1;  ///< of the decoded body; -1 for what has parts inside
};

/// What a reader made of a message. A multipart that is a whole embedded message stands for that message.
struct Reading
{
    QByteArrayList headers; ///< names of the top-level fields, lower case
    std::vector<ReadPart> parts;
};

} // namespace ims::test
