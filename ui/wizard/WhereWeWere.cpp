#include "ui/wizard/WhereWeWere.h"

#include "core/base/SafeText.h"
#include "ui/common/Translated.h"
#include "ui/wizard/CaseSession.h"
#include "ui/wizard/JournalWords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct WhereWeWere
{
    Q_DECLARE_TR_FUNCTIONS(WhereWeWere)
};

constexpr qsizetype longestFact = 120; // characters of what the caller told

QString fact(const QString& sentence, const QString& value)
{
    const QString shown = visibleText(cutText(value.simplified(), longestFact));
    return shown.isEmpty() ? QString() : sentence.arg(shown);
}

/// What the caller reports, of the sentences of step 1.
QString reported(const CaseSession& session)
{
    const QString id = u"evidence.symptom"_s;
    const FlowQuestion* question = session.flow().definition().question(id);
    const FlowChoice* choice = question ? question->choice(session.flow().answerTo(id)) : nullptr;
    return choice ? WhereWeWere::tr("Reported: %1.").arg(translated(choice->text)) : QString();
}

QString callerTold(const CaseRecord& record)
{
    QStringList caller{record.caller, record.phone};
    caller.removeAll(QString());
    QStringList told{fact(WhereWeWere::tr("Caller: %1."), caller.join(u", "_s)),
                     fact(WhereWeWere::tr("In the caller’s words: %1."), record.symptom),
                     fact(WhereWeWere::tr("Since: %1."), record.began),
                     fact(WhereWeWere::tr("Affected: %1."), record.affected)};
    told.removeAll(QString());
    return told.join(u' ');
}

QString doneLast(const std::vector<JournalEntry>& acts, const FlowDefinition& walkthrough)
{
    QStringList words;
    for (const JournalEntry& act : acts)
        words.append(journalWords(act, walkthrough));
    return WhereWeWere::tr("Done last (%1, %2), newest first: %3.")
        .arg(QLocale().toString(acts.front().time.toLocalTime(), QLocale::ShortFormat),
             visibleText(acts.front().who), words.join(u"; "_s));
}

} // namespace

QString whereWeWere(const CaseSession& session)
{
    const auto& acts = session.lastActs();
    const FlowDefinition& walkthrough = session.flow().definition();
    const FlowStep* step = walkthrough.step(session.step());
    if (acts.empty() || !step)
        return {};
    QStringList told{WhereWeWere::tr("Where we were: step %1, %2.")
                         .arg(step->number)
                         .arg(translated(session.flow().texts(*step).title)),
                     reported(session), callerTold(session.record()), doneLast(acts, walkthrough)};
    told.removeAll(QString());
    return told.join(u' ');
}

} // namespace ims
