#pragma once

#include <QByteArray>

namespace ims::test {

/// README.md of the sample case: prose with tables made from the truth.
QByteArray sampleReadme();

} // namespace ims::test
