#include "ui/wizard/HelpBook.h"

#include "core/diagnosis/CauseCatalogue.h"
#include "core/flow/FlowDefinition.h"
#include "ui/common/CommandSearch.h"
#include "ui/common/Mnemonic.h"
#include "ui/common/Translated.h"
#include "ui/wizard/HelpWords.h"
#include "ui/wizard/RemedyView.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct HelpTexts
{
    Q_DECLARE_TR_FUNCTIONS(HelpTexts)
};

using Kind = HelpPart::Kind;

QStringList sentences(const QList<Message>& messages)
{
    QStringList found;
    for (const Message& message : messages)
        found.append(translated(message));
    return found;
}

void add(HelpPage& page, const QString& heading, Kind kind, const QStringList& texts)
{
    QStringList said = texts;
    said.removeAll(QString());
    if (!said.isEmpty())
        page.parts.push_back({heading, kind, said});
}

/// “Does it run? Yes · No”, one line for each question that everybody can be asked.
QStringList questionLines(const FlowStep& step)
{
    QStringList lines;
    for (const FlowQuestion& question : step.questions) {
        QStringList answers;
        for (const FlowChoice& choice : question.choices)
            answers.append(translated(choice.text));
        if (!answers.isEmpty())
            lines.append(HelpTexts::tr("%1 – %2").arg(translated(question.text), answers.join(u" · "_s)));
    }
    return lines;
}

void addTexts(HelpPage& page, const FlowTexts& texts)
{
    add(page, HelpTexts::tr("Why this step"), Kind::Plain, {translated(texts.why)});
    add(page, HelpTexts::tr("Say to the caller"), Kind::Saying, {translated(texts.sayToCaller)});
    add(page, HelpTexts::tr("What you do"), Kind::Numbered, sentences(texts.whatYouDo));
}

void addAfter(HelpPage& page, const FlowTexts& texts)
{
    add(page, HelpTexts::tr("What can go wrong"), Kind::Warning, sentences(texts.risks));
    add(page, HelpTexts::tr("How it is undone"), Kind::Bullets, sentences(texts.undo));
}

HelpPage pageOf(const FlowStep& step, const FlowDefinition& walkthrough)
{
    HelpPage page;
    page.id = HelpBook::stepPage(step.id);
    page.group = HelpTexts::tr("The steps");
    page.title = HelpTexts::tr("%1. %2").arg(step.number).arg(translated(step.texts.title));
    page.place = HelpTexts::tr("Step %1 of %2 · about %3 min")
                     .arg(step.number)
                     .arg(walkthrough.steps().size())
                     .arg(step.texts.minutes);
    add(page, {}, Kind::Plain, {translated(step.texts.instruction)});
    addTexts(page, step.texts);
    add(page, HelpTexts::tr("What you are asked"), Kind::Bullets, questionLines(step));
    addAfter(page, step.texts);
    for (const FlowVariant& variant : step.variants) {
        add(page, HelpTexts::tr("Otherwise: %1").arg(translated(variant.texts.title)), Kind::Plain,
            {translated(variant.texts.instruction)});
        addTexts(page, variant.texts);
        addAfter(page, variant.texts);
    }
    QStringList left;
    for (const FlowReason& reason : step.skippedIf)
        left.append(translated(reason.why));
    add(page, HelpTexts::tr("When the step is left out"), Kind::Bullets, left);
    const auto& steps = walkthrough.steps();
    const auto number = static_cast<size_t>(step.number);
    if (number < steps.size())
        page.more.push_back(
            {HelpBook::stepPage(steps.at(number).id), HelpTexts::tr("Next: %1. %2")
                                                          .arg(steps.at(number).number)
                                                          .arg(translated(steps.at(number).texts.title))});
    page.more.push_back({u"words"_s, HelpTexts::tr("Words")});
    return page;
}

HelpPage pageOf(const Cause& cause)
{
    HelpPage page;
    page.id = HelpBook::causePage(cause.id);
    page.group = HelpTexts::tr("The causes");
    page.title = translated(cause.title);
    page.place = HelpTexts::tr("Documented in %1").arg(cause.kb.join(u", "_s));
    add(page, {}, Kind::Plain, {translated(cause.whatHappens)});
    QStringList versions;
    for (const AffectedVersion& version : cause.versions)
        versions.append(affectedVersionText(version));
    add(page, HelpTexts::tr("Which versions have it"), Kind::Bullets,
        versions.isEmpty() ? QStringList{HelpTexts::tr("Exchange 4.0, 5.0 and 5.5")} : versions);
    QStringList questions;
    for (const Question& question : cause.questions)
        questions.append(translated(question.text));
    add(page, HelpTexts::tr("What only a person can answer"), Kind::Bullets, questions);
    add(page, HelpTexts::tr("Say to the caller"), Kind::Saying, {translated(cause.sayToCaller)});
    add(page, HelpTexts::tr("What you do"), Kind::Numbered, sentences(cause.steps));
    add(page, HelpTexts::tr("What can go wrong"), Kind::Warning, sentences(cause.risks));
    add(page, HelpTexts::tr("How it is undone"), Kind::Plain,
        {cause.mendedBySettings
             ? HelpTexts::tr(
                   "Set the Character Sets back to what was written down before, then stop and start the "
                   "service. The help on step 5 says how.")
             : HelpTexts::tr(
                   "Write down each value before you change it: putting it back undoes the change. A service "
                   "pack is not undone in this way.")});
    add(page, HelpTexts::tr("How to see that it is mended"), Kind::Bullets, sentences(cause.verify));
    page.more = {{HelpBook::stepPage(u"cause"_s), HelpTexts::tr("How causes are weighed: step 4")},
                 {HelpBook::stepPage(u"settings"_s), HelpTexts::tr("How it is mended: step 5")}};
    return page;
}

HelpPage overview(const FlowDefinition& walkthrough)
{
    HelpPage page;
    page.id = HelpBook::startPage();
    page.group = HelpTexts::tr("To begin with");
    page.title = HelpTexts::tr("How a case goes");
    add(page, {}, Kind::Plain,
        {HelpTexts::tr(
             "Event 4117 says that the mail server took a message and could not hand it on. The walkthrough "
             "goes from that event to its cause, mends it with you, tries it with one of the failed messages "
             "and writes a report."),
         HelpTexts::tr(
             "At the left stand the steps; each can be opened again. Beside the page stands what to say to "
             "the "
             "caller and what you do. The case saves itself after each answer: you can close the window at "
             "any time and go on later.")});
    QStringList steps;
    for (const FlowStep& step : walkthrough.steps()) {
        steps.append(
            HelpTexts::tr("%1: %2").arg(translated(step.texts.title), translated(step.texts.instruction)));
        page.more.push_back({HelpBook::stepPage(step.id),
                             HelpTexts::tr("%1. %2").arg(step.number).arg(translated(step.texts.title))});
    }
    add(page, HelpTexts::tr("The steps"), Kind::Numbered, steps);
    add(page, HelpTexts::tr("What never happens"), Kind::Bullets,
        {HelpTexts::tr(
             "Evidence is not changed: what you open is only read. Files are moved in step 7 alone, when you "
             "say so, and each is copied first."),
         HelpTexts::tr(
             "Nothing goes over the Internet: the help, the articles' numbers and the causes are in the "
             "program.")});
    return page;
}

HelpPage articlePage(const FlowDefinition& walkthrough)
{
    HelpPage page;
    page.id = u"article"_s;
    page.group = HelpTexts::tr("To look up");
    page.title = HelpTexts::tr("Q230250 and this program");
    add(page, {}, Kind::Plain,
        {HelpTexts::tr(
            "Microsoft's article Q230250 describes the charset as the reason of event 4117. Each step here "
            "says which part of it it covers, and where and why it departs from it.")});
    for (const FlowStep& step : walkthrough.steps())
        add(page, HelpTexts::tr("%1. %2").arg(step.number).arg(translated(step.texts.title)), Kind::Plain,
            {translated(step.texts.why)});
    return page;
}

HelpPage wordsPage()
{
    HelpPage page;
    page.id = u"words"_s;
    page.group = HelpTexts::tr("To look up");
    page.title = HelpTexts::tr("Words");
    for (const HelpWord& word : helpWords())
        add(page, word.word, Kind::Plain, {word.meaning});
    return page;
}

HelpPage keysPage(const CommandRegistry& commands)
{
    HelpPage page;
    page.id = u"keys"_s;
    page.group = HelpTexts::tr("To look up");
    page.title = HelpTexts::tr("Without the mouse");
    add(page, {}, Kind::Plain,
        {HelpTexts::tr(
            "Tab and Shift+Tab go from field to field, F6 and Shift+F6 from pane to pane. Alt and a number "
            "gives the answer that bears it. Ctrl+K opens the list of all commands.")});
    QStringList categories;
    QMap<QString, QStringList> lines;
    for (const Command& command : commands.all()) {
        if (command.shortcuts.isEmpty() || command.id.startsWith(u"answer."_s))
            continue;
        if (!categories.contains(command.category))
            categories.append(command.category);
        QStringList keys;
        for (const QKeySequence& sequence : command.shortcuts)
            keys.append(sequence.toString(QKeySequence::NativeText));
        lines[command.category].append(
            HelpTexts::tr("%1: %2").arg(keys.join(u", "_s), withoutMnemonic(command.text)));
    }
    for (const QString& category : std::as_const(categories))
        add(page, category, Kind::Bullets, lines.value(category));
    return page;
}

QString allText(const HelpPage& page)
{
    QStringList texts{page.title, page.place};
    for (const HelpPart& part : page.parts)
        texts << part.heading << part.sentences;
    return foldedForSearch(texts.join(u' '));
}

} // namespace

HelpBook::HelpBook(const FlowDefinition& walkthrough, const CauseCatalogue& causes,
                   const CommandRegistry& commands)
{
    m_pages.push_back(overview(walkthrough));
    for (const FlowStep& step : walkthrough.steps())
        m_pages.push_back(pageOf(step, walkthrough));
    for (const Cause& cause : causes.all())
        m_pages.push_back(pageOf(cause));
    m_pages.push_back(articlePage(walkthrough));
    m_pages.push_back(wordsPage());
    m_pages.push_back(keysPage(commands));
}

const HelpPage* HelpBook::page(const QString& id) const
{
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [&](const HelpPage& page) { return page.id == id; });
    return found == m_pages.end() ? nullptr : &*found;
}

QStringList HelpBook::search(const QString& typed) const
{
    const QStringList words = foldedForSearch(typed).split(u' ', Qt::SkipEmptyParts);
    const auto hasAll = [&](const QString& text) {
        return std::all_of(words.begin(), words.end(),
                           [&](const QString& word) { return text.contains(word); });
    };
    QStringList inTitle;
    QStringList inText;
    for (const HelpPage& page : m_pages) {
        if (hasAll(foldedForSearch(page.title)))
            inTitle.append(page.id);
        else if (hasAll(allText(page)))
            inText.append(page.id);
    }
    return inTitle + inText;
}

QString HelpBook::stepPage(const QString& step)
{
    return u"step/"_s + step;
}

QString HelpBook::causePage(const QString& cause)
{
    return u"cause/"_s + cause;
}

QString HelpBook::startPage()
{
    return u"start"_s;
}

} // namespace ims
