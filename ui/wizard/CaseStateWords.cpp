#include "ui/wizard/CaseStateWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace ims {

namespace {

struct CaseStateWords
{
    Q_DECLARE_TR_FUNCTIONS(CaseStateWords)
};

} // namespace

QString caseStateWord(CaseState state)
{
    switch (state) {
    case CaseState::Solved:
        return CaseStateWords::tr("Solved");
    case CaseState::Workaround:
        return CaseStateWords::tr("Workaround");
    case CaseState::Monitoring:
        return CaseStateWords::tr("Watching");
    case CaseState::Escalated:
        return CaseStateWords::tr("Handed on");
    case CaseState::Open:
        break;
    }
    return CaseStateWords::tr("Open");
}

QString caseStateMeaning(CaseState state)
{
    switch (state) {
    case CaseState::Solved:
        return CaseStateWords::tr("The mail arrives and the cause is mended.");
    case CaseState::Workaround:
        return CaseStateWords::tr("The mail arrives, the cause is still there.");
    case CaseState::Monitoring:
        return CaseStateWords::tr("It looks solved; somebody looks again on a day.");
    case CaseState::Escalated:
        return CaseStateWords::tr("Somebody else takes it on.");
    case CaseState::Open:
        break;
    }
    return CaseStateWords::tr("It is being worked on.");
}

bool isFollowUpDue(CaseState state, const QDate& followUp, const QDate& today)
{
    return state == CaseState::Monitoring && followUp.isValid() && followUp <= today;
}

QString dayText(const QDate& day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString caseStateText(CaseState state, const QDate& followUp, const QDate& today)
{
    if (state != CaseState::Monitoring || !followUp.isValid())
        return caseStateWord(state);
    if (followUp == today)
        return CaseStateWords::tr("Look again today");
    return followUp < today ? CaseStateWords::tr("Overdue: look again since %1").arg(dayText(followUp))
                            : CaseStateWords::tr("Watching until %1").arg(dayText(followUp));
}

} // namespace ims
