#pragma once

#include "core/service/ServiceControl.h"
#include "core/service/ServiceTarget.h"

namespace ims {

/// The service control manager through Windows's `sc.exe`. It asks as whoever is signed in, or as whom
/// a connection to the server was made (WindowsSession.h).
class ScControl : public ServiceControl
{
public:
    /// `program`: `sc.exe`, see findScProgram().
    ScControl(QString program, ServiceTarget target);

    QString id() const override { return QStringLiteral("sc"); }
    QStringList command(ServiceVerb verb) const override;
    ServiceReply call(ServiceVerb verb, std::chrono::milliseconds limit, const StopToken& stop) override;

private:
    QString m_program;
    ServiceTarget m_target;
};

/// `sc.exe` in Windows's system folder; empty where this computer is no Windows.
QString findScProgram();

/// What `sc.exe` said. Its words come in the language of Windows and in the console's code page, so numbers
/// and places alone are read: the second `label : number word` is the state; behind `[SC]` the error's
/// number.
ServiceReply readSc(const QByteArray& output, const QByteArray& errors, int exitCode);

} // namespace ims
