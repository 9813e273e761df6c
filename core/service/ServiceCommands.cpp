#include "core/service/ServiceCommands.h"

using namespace Qt::StringLiterals;

namespace ims {

QString stopServiceCommand()
{
    return u"net stop msexchangeimc"_s;
}

QString startServiceCommand()
{
    return u"net start msexchangeimc"_s;
}

} // namespace ims
