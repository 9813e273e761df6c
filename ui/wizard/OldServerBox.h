#pragma once

#include "core/service/NetRpcControl.h"

#include <QComboBox>

namespace ims {

/// Which Windows a server has, as far as that decides how one logs in there with Samba's client. What is safe
/// for all comes first: none of the choices leads to a failed login where the server is another one, but
/// Windows NT 4.0 before SP4, which is asked with a weaker form.
class OldServerBox : public QComboBox
{
    Q_OBJECT

public:
    explicit OldServerBox(QWidget* parent = nullptr);

    OldServer chosen() const;
};

} // namespace ims
