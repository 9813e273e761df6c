#include "core/base/Json.h"
#include "core/base/SafeText.h"
#include "core/report/DamageTold.h"
#include "core/report/OutcomeSections.h"
#include "core/report/PlanJson.h"
#include "core/report/PlanSections.h"
#include "core/report/Report.h"
#include "core/report/ReportBody.h"
#include "core/report/ReportWords.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// A ticket's text field commonly takes 4,000 characters.
constexpr qsizetype mostCharacters = 3900;

/// One value may not use up the whole text.
constexpr qsizetype mostOfOneValue = 300;

/// Names of messages in one line; value() cuts the line as well.
constexpr qsizetype mostNamed = 10;

class TicketText
{
public:
    TicketText(TextForm form, const ReportLanguage& language)
        : m_form(form)
        , m_language(language)
    {
    }

    const ReportLanguage& language() const { return m_language; }
    QString words(const char* source, const QStringList& arguments = {}) const
    {
        return m_language.words(source, arguments);
    }

    /// A value made harmless for the form; strangers' Markdown would make links and pictures.
    QString value(const QString& text) const
    {
        QString shown = visibleText(text);
        if (shown.size() > mostOfOneValue)
            shown = cutText(shown, mostOfOneValue) + u'…';
        if (m_form == TextForm::Plain)
            return shown;
        QString escaped;
        for (const QChar c : shown) {
            if (u"\\`*_[]<>#|~&"_s.contains(c))
                escaped += u'\\';
            escaped += c;
        }
        return escaped.replace("://"_L1, ":\\//"_L1);
    }

    /// A value of several lines on one; only its beginning is looked at.
    QString oneLine(const QString& text) const
    {
        QString line = cutText(text, 2 * mostOfOneValue).simplified();
        if (line.size() <= mostOfOneValue && text.size() > 2 * mostOfOneValue)
            line += u'…';
        return value(line);
    }

    void title(const QString& text)
    {
        m_out += m_form == TextForm::Markdown ? u"# %1\n\n"_s.arg(value(text)) : u"%1\n\n"_s.arg(value(text));
    }

    void heading(const QString& text)
    {
        m_out += m_form == TextForm::Markdown ? u"\n## %1\n\n"_s.arg(text) : u"\n%1\n"_s.arg(text.toUpper());
    }

    void line(const QString& text) { m_out += text + (m_form == TextForm::Markdown ? "  \n"_L1 : "\n"_L1); }

    /// List items as long as room is left for them; then how many were left out.
    void list(const QStringList& items, qsizetype upTo)
    {
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (m_out.size() + items.at(i).size() > upTo) {
                m_out +=
                    "- "_L1 +
                    words(QT_TRANSLATE_NOOP("ims", "… and %1 more"), {QString::number(items.size() - i)}) +
                    u'\n';
                return;
            }
            m_out += u"- %1\n"_s.arg(items.at(i));
        }
    }

    qsizetype room() const { return mostCharacters - m_out.size(); }

    /// Never longer than the limit, whatever stood in the model.
    QByteArray take() const { return cutText(m_out, mostCharacters).toUtf8(); }

private:
    TextForm m_form;
    const ReportLanguage& m_language;
    QString m_out;
};

QStringList changeItems(const TicketText& text, const QJsonObject& report)
{
    QStringList items;
    for (const QJsonValue& value : plannedChanges(report)) {
        const QJsonObject change = value.toObject();
        const QString pair = u"%1 / %2"_s.arg(change.value("mime"_L1).toString(u"-"_s),
                                              change.value("non_mime"_L1).toString(u"-"_s));
        items.append(
            u"%1 %2: %3"_s.arg(text.value(shownWord(change.value("action"_L1).toString(), text.language())),
                               text.value(change.value("domain"_L1).toString()), text.value(pair)));
        if (change.value("chosen"_L1).toBool())
            items.back() = text.words(QT_TRANSLATE_NOOP("ims", "%1 – the technician's choice: %2"),
                                      {items.back(), text.oneLine(change.value("note"_L1).toString())});
    }
    for (const QString& sentence : settingsSaveSentences(report, text.language()))
        items.append(text.oneLine(sentence));
    return items;
}

/// What is missing, one line each; of what is not known only how much.
QStringList prerequisiteItems(const TicketText& text, const QJsonObject& report)
{
    QStringList items;
    qsizetype notKnown = 0;
    for (const QJsonValue& value : report.value("prerequisites"_L1).toArray()) {
        const QJsonObject check = value.toObject();
        if (!isOpenPrerequisite(check))
            continue;
        if (check.value("state"_L1).toString() == "missing"_L1)
            items.append(text.words(QT_TRANSLATE_NOOP("ims", "missing: %1"),
                                    {text.value(check.value("text"_L1).toString())}));
        else
            ++notKnown;
    }
    if (notKnown > 0)
        items.append(
            text.words(QT_TRANSLATE_NOOP("ims", "not known: %1 checks of code pages, service packs, the MIME "
                                                "database and aliases; the full report has them"),
                       {QString::number(notKnown)}));
    return items;
}

QStringList findingItems(const TicketText& text, const QJsonObject& report)
{
    QStringList items;
    for (const QJsonValue& value : report.value("findings"_L1).toArray()) {
        const QJsonObject finding = value.toObject();
        if (!isLeading(finding))
            continue;
        QStringList kb;
        for (const QJsonValue& article : finding.value("kb"_L1).toArray())
            kb.append(article.toString());
        const QString head = u"%1 (%2 %): %3 (%4)"_s.arg(
            statusBadge(finding.value("status"_L1).toString(), text.language()).word,
            QString::number(qRound(finding.value("likelihood"_L1).toDouble() * 100)),
            text.value(finding.value("title"_L1).toString()), text.value(kb.join(u", "_s)));
        if (const QString dismissed = finding.value("dismissed"_L1).toString(); !dismissed.isEmpty()) {
            items.append(text.words(QT_TRANSLATE_NOOP("ims", "%1 – dismissed by the technician: %2"),
                                    {head, text.oneLine(dismissed)}));
            continue;
        }
        const QString settling = finding.value("settled_by"_L1).toObject().value("text"_L1).toString();
        items.append(u"%1 %2%3"_s.arg(
            head, text.value(finding.value("next_step"_L1).toString()),
            settling.isEmpty() ? QString()
                               : QString(u' ' + text.words(QT_TRANSLATE_NOOP("ims", "To settle it: %1"),
                                                           {text.value(settling)}))));
    }
    return items;
}

QStringList failureItems(const TicketText& text, const QJsonObject& report)
{
    QStringList items;
    for (const QJsonValue& value : report.value("failures"_L1).toArray()) {
        const QJsonObject failure = value.toObject();
        items.append(
            text.words(QT_TRANSLATE_NOOP("ims", "%1, %2, from %3: %4 (file %5)"),
                       {text.value(failedFileName(failure, text.language())),
                        text.value(reportTime(failure.value("time"_L1), text.language())),
                        text.value(failure.value("sender_domain"_L1)
                                       .toString(text.words(QT_TRANSLATE_NOOP("ims", "unknown domain")))),
                        text.value(failure.value("cause_title"_L1).toString()),
                        text.value(shownWord(failure.value("state"_L1).toString(), text.language()))}));
    }
    return items;
}

/// Files that were changed on their way here, with what to do.
QStringList damageItems(const TicketText& text, const QJsonObject& report)
{
    QStringList items;
    for (const DamageTold& told : damageTold(report, text.language())) {
        QString item = text.value(namesTold(told.names, mostNamed, text.language())) + u':';
        for (const QString& harm : told.texts)
            item += u' ' + text.value(harm);
        items.append(item + u' ' + text.value(told.advice));
    }
    return items;
}

/// Where a case is told, each part of it leaves room for those after it.
struct Room
{
    qsizetype changes = 1800;
    qsizetype prerequisites = 2000;
    qsizetype done = 0;
    qsizetype open = 0;
    qsizetype damage = 2400;
    qsizetype findings = 2800;
    qsizetype failures = 3300;
    qsizetype siblings = 3550;
};
constexpr Room roomOfCase = {1100, 1300, 2000, 2400, 2700, 3000, 3350};

/// What was done, one line each; of messages tested again only how many had which outcome, and their names.
QStringList doneItems(const TicketText& text, const QJsonObject& report)
{
    QStringList items;
    QStringList outcomes;
    if (const QString cause = report.value("remedy"_L1).toObject().value("title"_L1).toString();
        !cause.isEmpty())
        items.append(text.words(QT_TRANSLATE_NOOP("ims", "Cause taken up: %1"), {text.value(cause)}));
    QHash<QString, QStringList> tested;
    for (const QJsonValue& value : report.value("actions"_L1).toArray()) {
        const QJsonObject action = value.toObject();
        const QString outcome =
            action.value("outcome_text"_L1).toString(text.words(QT_TRANSLATE_NOOP("ims", "not recorded")));
        const QString what = action.value("what"_L1).toString();
        if (action.value("kind"_L1).toString() == "retest-file"_L1) {
            if (!tested.contains(outcome))
                outcomes.append(outcome);
            tested[outcome].append(what);
            continue;
        }
        QString line = text.value(what) + (what.endsWith(u'?') ? u" "_s : u": "_s) + text.value(outcome);
        if (const QString output = action.value("output"_L1).toString(); !output.isEmpty())
            line += u" – “%1”"_s.arg(text.oneLine(output));
        items.append(line);
    }
    const QJsonArray byHand = report.value("hand_steps"_L1).toArray();
    if (!byHand.isEmpty()) {
        const QJsonObject last = byHand.last().toObject();
        items.append(text.words(
            QT_TRANSLATE_NOOP("ims", "Steps done by hand: %1, the last one %2 by %3"),
            {QString::number(byHand.size()), text.value(reportTime(last.value("done"_L1), text.language())),
             text.oneLine(last.value("by"_L1).toString(text.words(QT_TRANSLATE_NOOP("ims", "somebody"))))}));
    }
    for (const QJsonValue& value : report.value("service_acts"_L1).toArray()) {
        const QJsonObject act = value.toObject();
        const QJsonObject error = act.value("error"_L1).toObject();
        items.append(text.words(
            QT_TRANSLATE_NOOP("ims", "Service %1, %2 at %3: %4"),
            {text.value(act.value("service"_L1).toString()),
             text.value(shownWord(act.value("what"_L1).toString(), text.language())),
             text.value(reportTime(act.value("time"_L1), text.language())),
             text.oneLine(error.isEmpty() ? shownWord(act.value("state"_L1).toString(), text.language())
                                          : error.value("why"_L1).toString())}));
    }
    for (const QString& outcome : outcomes) {
        const QStringList& names = tested.value(outcome);
        items.append(text.words(QT_TRANSLATE_NOOP("ims", "Messages tested again, %1 (%2): %3"),
                                {text.value(outcome), QString::number(names.size()),
                                 text.value(names.mid(0, mostNamed).join(u", "_s)) +
                                     (names.size() > mostNamed ? u" …"_s : QString())}));
    }
    return items;
}

/// Steps that were left out or need attention, with the reason.
QStringList stepItems(const TicketText& text, const QJsonObject& report)
{
    QStringList items;
    const QJsonObject walkthrough = report.value("walkthrough"_L1).toObject();
    for (const QJsonValue& value : walkthrough.value("steps"_L1).toArray()) {
        const QJsonObject step = value.toObject();
        const QString state = step.value("state"_L1).toString();
        if (state != "skipped"_L1 && state != "needs-attention"_L1)
            continue;
        items.append(
            text.words(QT_TRANSLATE_NOOP("ims", "Step %1, %2: %3. %4"),
                       {QString::number(step.value("number"_L1).toInteger()),
                        text.value(step.value("title"_L1).toString()), stepBadge(state, text.language()).word,
                        text.value(step.value("reason"_L1).toString())}));
    }
    return items;
}

QStringList openItems(const TicketText& text, const QJsonObject& report)
{
    QStringList items;
    for (const QJsonValue& question : report.value("open_questions"_L1).toArray())
        items.append(text.value(openQuestionText(question.toObject(), text.language())));
    return items;
}

void writeCaseHead(TicketText& text, const QJsonObject& report)
{
    const QJsonObject recorded = report.value("case"_L1).toObject();
    const QString ticket = recorded.value("ticket"_L1).toString();
    const QString caller = recorded.value("caller"_L1).toString();
    if (!ticket.isEmpty() && !reportTitle(report, text.language()).contains(ticket))
        text.line(text.words(QT_TRANSLATE_NOOP("ims", "Ticket: %1"), {text.value(ticket)}));
    if (!caller.isEmpty())
        text.line(text.words(QT_TRANSLATE_NOOP("ims", "Caller: %1"), {text.value(caller)}));
    for (const auto& [name, told] : toldFacts(report, text.language()))
        text.line(u"%1: %2"_s.arg(name, text.oneLine(told)));
}

void writeCase(TicketText& text, const QJsonObject& report, const Room& room)
{
    const QStringList done = doneItems(text, report) + stepItems(text, report);
    const QString notes = report.value("case"_L1).toObject().value("notes"_L1).toString();
    if (!done.isEmpty() || !notes.isEmpty()) {
        text.heading(text.words(QT_TRANSLATE_NOOP("ims", "What was done")));
        text.list(done, room.done);
        if (!notes.isEmpty())
            text.line(text.words(QT_TRANSLATE_NOOP("ims", "Notes: %1"), {text.oneLine(notes)}));
    }
    if (const QStringList open = openItems(text, report); !open.isEmpty()) {
        text.heading(text.words(QT_TRANSLATE_NOOP("ims", "Asked of the next level")));
        text.list(open, room.open);
    }
}

/// What the evidence says, else what the technician said.
QString foundOrStated(const QJsonObject& report, QLatin1StringView found, QLatin1StringView stated,
                      const QString& neither, const ReportLanguage& language)
{
    const QString told = report.value("case"_L1).toObject().value(stated).toString();
    return report.value(found).toString(
        told.isEmpty() ? neither : language.words(QT_TRANSLATE_NOOP("ims", "%1 (stated)"), {told}));
}

QStringList limitItems(const TicketText& text, const QJsonObject& report)
{
    QStringList items;
    for (const QJsonValue& value : report.value("not_checked"_L1).toArray())
        items.append(text.value(value.toObject().value("what"_L1).toString()));
    return items;
}

/// Other events' messages: where their files are, and the first thing to do.
QStringList siblingItems(const TicketText& text, const QJsonObject& report)
{
    QStringList items;
    for (const SiblingsTold& told : siblingsTold(report, text.language())) {
        items.append(u"%1: %2. %3 %4"_s.arg(
            text.value(told.naming), text.value(told.kind.value("title"_L1).toString()),
            text.value(told.kind.value("where"_L1).toString()),
            text.value(told.kind.value("steps"_L1).toArray().first().toString())));
    }
    return items;
}

/// Whom it concerns; the list and the texts to them are in the other forms.
QString affectedLine(const QJsonObject& report, const ReportLanguage& language)
{
    const QJsonObject affected = report.value("affected"_L1).toObject();
    const qint64 senders = affected.value("senders"_L1).toInteger();
    const qint64 recipients = affected.value("recipients"_L1).toInteger();
    return senders + recipients == 0
               ? QString()
               : language.words(
                     QT_TRANSLATE_NOOP(
                         "ims", "Affected: senders %1, recipients %2; the full report lists the messages."),
                     {QString::number(senders), QString::number(recipients)});
}

/// Texts for others, each as a whole where there is room for it.
void writeNotices(TicketText& text, const QJsonObject& report)
{
    constexpr qsizetype headAndBreaks = 80;
    bool begun = false;
    for (const QJsonValue& value : report.value("notices"_L1).toArray()) {
        const QJsonObject notice = value.toObject();
        const QString title = text.value(notice.value("title"_L1).toString());
        QString body = text.value(notice.value("subject"_L1).toString()) + u" –"_s;
        for (const QString& paragraph : jsonTexts(notice.value("body"_L1)))
            body += u' ' + text.value(paragraph);
        if (title.size() + body.size() + headAndBreaks > text.room())
            continue;
        if (!begun)
            text.heading(text.words(QT_TRANSLATE_NOOP("ims", "Texts to adapt")));
        begun = true;
        text.line(u"%1: %2"_s.arg(title, body));
    }
}

} // namespace

QByteArray reportText(const QJsonObject& report, TextForm form, const ReportLanguage& language)
{
    TicketText text(form, language);
    const QJsonObject summary = report.value("summary"_L1).toObject();
    const QJsonObject counts = summary.value("counts"_L1).toObject();
    const auto count = [&](QLatin1StringView key) { return QString::number(counts.value(key).toInteger()); };
    const bool isCase = report.value("case"_L1).isObject();
    const Room room = isCase ? roomOfCase : Room();
    text.title(reportTitle(report, language));
    writeCaseHead(text, report);
    text.line(language.words(
        QT_TRANSLATE_NOOP("ims", "Server: %1, Exchange %2"),
        {text.value(foundOrStated(report, "server"_L1, "server_stated"_L1,
                                  language.words(QT_TRANSLATE_NOOP("ims", "not known")), language)),
         text.value(foundOrStated(report, "server_version"_L1, "version_stated"_L1,
                                  language.words(QT_TRANSLATE_NOOP("ims", "version not known")),
                                  language))}));
    text.line(
        language.words(QT_TRANSLATE_NOOP("ims", "Report made: %1 by IMS Doctor %2"),
                       {text.value(reportTime(report.value("exportedAt"_L1), language)),
                        text.value(report.value("generator"_L1).toObject().value("version"_L1).toString())}));
    if (const QString redacted = redactionFact(report, language); !redacted.isEmpty())
        text.line(language.words(QT_TRANSLATE_NOOP("ims", "Redacted: %1"), {text.value(redacted)}));
    text.line(text.value(summary.value("verdict"_L1).toString()));
    if (const QString standing = report.value("walkthrough"_L1).toObject().value("standing"_L1).toString();
        !standing.isEmpty())
        text.line(text.value(standing));
    text.line(language.words(
        QT_TRANSLATE_NOOP("ims", "Failed messages: %1 (files read %2, missing %3, unreadable %4)"),
        {count("failed"_L1), count("found"_L1), count("missing"_L1), count("unreadable"_L1)}));
    if (const QString affected = affectedLine(report, language); !affected.isEmpty())
        text.line(affected);
    text.heading(language.words(QT_TRANSLATE_NOOP("ims", "Recommendation")));
    text.line(text.value(summary.value("recommendation"_L1).toString()));
    const QStringList changes = changeItems(text, report);
    if (!changes.isEmpty())
        text.line(
            language.words(QT_TRANSLATE_NOOP("ims", "Changes to the Character Sets (MIME / Non-MIME):")));
    text.list(changes, room.changes);
    for (const QString& sentence : jsonTexts(report.value("recommendation"_L1).toObject().value("told"_L1)))
        text.line(text.value(sentence));
    if (const QStringList needs = prerequisiteItems(text, report); !needs.isEmpty()) {
        text.line(language.words(QT_TRANSLATE_NOOP("ims", "What the server needs besides:")));
        text.list(needs, room.prerequisites);
    }
    writeCase(text, report, room);
    if (const QStringList damage = damageItems(text, report); !damage.isEmpty()) {
        text.heading(language.words(QT_TRANSLATE_NOOP("ims", "Files changed on their way here")));
        text.list(damage, room.damage);
    }
    text.heading(language.words(QT_TRANSLATE_NOOP("ims", "Findings")));
    text.list(findingItems(text, report), room.findings);
    text.heading(language.words(QT_TRANSLATE_NOOP("ims", "Failed messages")));
    text.list(failureItems(text, report), room.failures);
    if (const QStringList siblings = siblingItems(text, report); !siblings.isEmpty()) {
        text.heading(language.words(QT_TRANSLATE_NOOP("ims", "Messages that other events name")));
        text.list(siblings, room.siblings);
    }
    text.heading(language.words(QT_TRANSLATE_NOOP("ims", "Not checked")));
    text.list(limitItems(text, report), 3700);
    writeNotices(text, report);
    return text.take();
}

} // namespace ims
