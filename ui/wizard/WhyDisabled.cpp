#include "ui/wizard/WhyDisabled.h"

#include "ui/wizard/CaseSession.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct WhyDisabled
{
    Q_DECLARE_TR_FUNCTIONS(WhyDisabled)
};

bool isWayBack(const QString& command)
{
    return command == "go.back"_L1 || command == "go.forward"_L1;
}

bool goesThroughMessages(const QString& command)
{
    return command == "go.next-failure"_L1 || command == "go.previous-failure"_L1;
}

} // namespace

QString whyDisabled(const QString& command, const CaseSession& session, bool busy)
{
    if (command == "work.cancel"_L1)
        return WhyDisabled::tr("nothing is being read or written.");
    if (command == "file.open-sample"_L1)
        return WhyDisabled::tr("the sample case was not found beside the program.");
    if (!session.isOpen())
        return WhyDisabled::tr("no case is open.");
    if (isWayBack(command))
        return WhyDisabled::tr("there is no page to go to on this way.");
    if (goesThroughMessages(command))
        return WhyDisabled::tr("there is no other failed message on this side.");
    if (session.isReadOnly())
        return WhyDisabled::tr("this case can only be looked at here.");
    if (command == "edit.undo"_L1)
        return WhyDisabled::tr("no answer was given that could be undone.");
    if (command == "edit.redo"_L1)
        return WhyDisabled::tr("no answer was undone.");
    return busy ? WhyDisabled::tr("evidence is being read, or a report is being written.") : QString();
}

} // namespace ims
