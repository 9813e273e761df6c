#include "ui/wizard/OldServerBox.h"

#include <array>

namespace ims {

namespace {

constexpr std::array oldServers = {OldServer::Windows2000, OldServer::NtSp4, OldServer::NtBeforeSp4,
                                   OldServer::No};

QString oldServerName(OldServer server)
{
    switch (server) {
    case OldServer::Windows2000:
        return OldServerBox::tr("Windows 2000, or not known");
    case OldServer::NtSp4:
        return OldServerBox::tr("Windows NT 4.0, SP4 or newer");
    case OldServer::NtBeforeSp4:
        return OldServerBox::tr("Windows NT 4.0 before SP4");
    case OldServer::No:
        break;
    }
    return OldServerBox::tr("Newer Windows, or Samba");
}

} // namespace

OldServerBox::OldServerBox(QWidget* parent)
    : QComboBox(parent)
{
    for (const OldServer server : oldServers)
        addItem(oldServerName(server), idOf(server));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

OldServer OldServerBox::chosen() const
{
    return oldServerOf(currentData().toString()).value_or(oldServers.front());
}

} // namespace ims
