#include "ui/common/Mnemonic.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ims {

QString withoutMnemonic(QString text)
{
    static const QRegularExpression behind(u"\\s*\\(&\\w\\)"_s);
    return text.remove(behind).remove(u'&');
}

} // namespace ims
