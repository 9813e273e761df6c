#pragma once

#include <QString>

namespace ims {

/// What is typed on the server's console to stop or start the Internet Mail Service (KB Q160572, Q244048).
QString stopServiceCommand();
QString startServiceCommand();

} // namespace ims
