#include "ui/wizard/RetestPictures.h"

#include "core/base/ByteSource.h"
#include "core/casefile/CaseLock.h"
#include "core/casefile/Tick.h"
#include "ui/common/ColumnArea.h"
#include "ui/common/Disclosure.h"
#include "ui/wizard/CaseView.h"
#include "ui/wizard/ConfirmPanel.h"
#include "ui/wizard/KitCard.h"
#include "ui/wizard/QueueCard.h"
#include "ui/wizard/RetestLive.h"
#include "ui/wizard/RetestPage.h"
#include "ui/wizard/RetestRunCard.h"
#include "ui/wizard/RetestRunner.h"
#include "ui/wizard/RetestUndoCard.h"
#include "ui/wizard/RetestWatchCard.h"
#include "ui/wizard/ShareCard.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

Path serverIn(const Path& place)
{
    return place / "EXCH01";
}

} // namespace

RetestPictures::RetestPictures(MainWindow& window, const Path& place)
    : m_window(window)
    , m_place(place / "retest")
{
}

void RetestPictures::addScenes(const Path& caseFolder, const Add& add)
{
    const auto ready = [this] { return isReady(); };
    add(
        {},
        [this, caseFolder] {
            copy(caseFolder);
            m_window.startCase({serverIn(m_place)});
        },
        ready);
    add(
        u"imsdoctor-7-retest-share"_s, [this] { showCopy(); }, ready);
    add(
        u"imsdoctor-7-retest-kit"_s, [this] { showPart(page()->kit()); }, ready);
    add(
        {}, [this] { begin(); }, ready);
    add(
        u"imsdoctor-7-retest-plan"_s, [this] { showPart(page()->live()); }, ready);
    add(
        u"imsdoctor-7-retest-aside"_s, [this] { showAside(); }, ready);
    add(
        u"imsdoctor-7-retest-asked"_s, [this] { ask(); }, ready);
    add(
        {}, [this] { confirm(); }, ready);
    add(
        u"imsdoctor-7-retest-watching"_s,
        [this] {
            say(u"retest.started"_s);
            showPart(page()->live()->watch());
        },
        ready);
    add(
        {}, [this] { takeFromIn(true); }, ready);
    add(
        u"imsdoctor-7-retest-taken"_s,
        [this] {
            runner().lookNow();
            showPart(page()->live()->watch());
        },
        ready);
    add(
        {},
        [this] {
            m_window.session().answer(
                {{itemQuestion(u"retest.file"_s, runner().watched().front().what.name), u"arrived"_s}});
            say(u"retest.stopped"_s);
        },
        ready);
    add(
        {},
        [this] {
            ask();
            confirm();
        },
        ready);
    add(
        {}, [this] { say(u"retest.started"_s); }, ready);
    add(
        {}, [this] { takeFromIn(false); }, ready);
    add(
        {}, [this] { runner().lookNow(); }, ready);
    add(
        {}, [this] { say(u"retest.stopped"_s); }, ready);
    add(
        u"imsdoctor-7-retest-undone"_s,
        [this] {
            runner().undo();
            showPart(page()->live()->undo());
        },
        ready);
    add(
        u"imsdoctor-7-retest-unfinished"_s,
        [this] {
            breakOff();
            showPart(page()->live());
        },
        ready);
    add({},
        [this] {
            runner().keepIn({});
            static_cast<void>(OutputFile::remove(m_place, {}));
        },
        {});
}

void RetestPictures::copy(const Path& caseFolder) const
{
    std::error_code ignored;
    for (auto entry = std::filesystem::recursive_directory_iterator(caseFolder, ignored);
         entry != std::filesystem::recursive_directory_iterator(); entry.increment(ignored)) {
        if (!entry->is_regular_file(ignored))
            continue;
        const Path target = serverIn(m_place) / entry->path().lexically_relative(caseFolder);
        const auto source = ByteSource::open(entry->path());
        if (source && OutputFile::makeFolder(target.parent_path(), {}))
            static_cast<void>(
                OutputFile::write(target, (*source)->read({0, (*source)->size()}).value_or(QByteArray()), {},
                                  Existing::Replace));
    }
    static_cast<void>(OutputFile::makeFolder(m_place / "desk", {}));
}

/// What was opened is the server's own folder, or a copy of it.
void RetestPictures::sayRoots(const QString& kind)
{
    CaseSession& session = m_window.session();
    for (const QString& root : session.flow().items(u"evidence.root"_s))
        session.answer({{itemQuestion(u"evidence.root"_s, root), kind}});
}

void RetestPictures::showCopy()
{
    sayRoots(u"copy"_s);
    m_window.session().goTo(u"retest"_s);
    page()->shareOpener()->setChecked(true);
    page()->share()->user()->setText(u"CONTOSO\\Administrator"_s);
    showPart(page()->shareOpener());
}

/// With a Queue.dat that was looked for.
void RetestPictures::showAside()
{
    const ServerFolders folders = runner().folders();
    if (folders.found)
        static_cast<void>(OutputFile::write(folders.found->in.parent_path() / "Queue.dat",
                                            QByteArray(4'096, 'q'), {}, Existing::Replace));
    RetestLive* live = page()->live();
    live->asideOpener()->setChecked(true);
    live->queueOpener()->setChecked(true);
    live->queue()->lookButton()->click();
    showPart(live->asideOpener());
}

void RetestPictures::begin()
{
    CaseSession& session = m_window.session();
    sayRoots(u"live"_s);
    session.answer({{u"cause.branch"_s, u"setting"_s},
                    {u"settings.saved"_s, u"yes"_s},
                    {u"settings.changed"_s, u"yes"_s}});
    session.answer({{u"restart.result"_s, u"running"_s}});
    runner().keepIn(m_place / "desk");
    session.goTo(u"retest"_s);
}

void RetestPictures::ask()
{
    m_window.session().answer({{u"retest.resent"_s, u"no"_s}});
    say(u"retest.stopped"_s);
    page()->live()->run()->moveButton()->click();
    showPart(page()->live()->run());
}

void RetestPictures::confirm()
{
    page()->live()->run()->confirm()->confirmButton()->click();
}

/// In the place of the other word.
void RetestPictures::say(const QString& question)
{
    const QString other = question == "retest.started"_L1 ? u"retest.stopped"_s : u"retest.started"_s;
    m_window.session().answer(
        {{question, tickText(m_window.session().now(), CaseLock::personHere())}, {other, {}}});
}

/// As if the service had taken them.
void RetestPictures::takeFromIn(bool all)
{
    const ServerFolders folders = runner().folders();
    size_t left = runner().watched().size();
    for (const RetestRunner::Watched& one : runner().watched()) {
        if (folders.found && (all || left-- > 3))
            static_cast<void>(OutputFile::remove(folders.found->in / pathFromString(one.what.name), {}));
    }
}

/// As after a crash: the journal ends in the midst of a batch.
void RetestPictures::breakOff()
{
    const Path journal = runner().journalFile();
    const auto source = ByteSource::open(journal);
    const QByteArray whole =
        source ? (*source)->read({0, (*source)->size()}).value_or(QByteArray()) : QByteArray();
    const qsizetype moving = whole.indexOf("\"moving\"");
    static_cast<void>(
        OutputFile::write(journal, whole.left(whole.indexOf('\n', moving) + 1), {}, Existing::Replace));
    runner().keepIn(m_place / "desk");
}

bool RetestPictures::isReady() const
{
    return !runner().isAtWork() && !m_window.session().isLoading() &&
           m_window.session().evidence() != nullptr;
}

RetestPage* RetestPictures::page() const
{
    return qobject_cast<RetestPage*>(m_window.view()->page(u"retest"_s));
}

/// To the top, when its place is known.
void RetestPictures::showPart(QWidget* part) const
{
    QTimer::singleShot(0, part, [page = page(), part] {
        auto* area = page->findChild<ColumnArea*>();
        area->verticalScrollBar()->setValue(part->mapTo(area->widget(), QPoint()).y());
    });
}

} // namespace ims
