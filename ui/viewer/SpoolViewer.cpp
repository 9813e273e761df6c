#include "ui/viewer/SpoolViewer.h"

#include "core/base/SafeText.h"
#include "core/spool/DamageCheck.h"
#include "ui/common/ActionButton.h"
#include "ui/common/Banner.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Panel.h"
#include "ui/common/TableLook.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Translated.h"
#include "ui/models/DeclarationsModel.h"
#include "ui/viewer/GoToDialog.h"
#include "ui/viewer/HexView.h"
#include "ui/viewer/MessagePrinter.h"
#include "ui/viewer/MessageSaver.h"
#include "ui/viewer/SpoolPanes.h"
#include "ui/viewer/SpoolStrip.h"
#include "ui/viewer/SpoolView.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStringListModel>
#include <QTableView>
#include <QToolBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int longestChoice = 28; // characters
constexpr int mostRowsShown = 3;
constexpr size_t mostNotesShown = 4;
constexpr int unreadSoon = 100; ///< ms after which the text of a file is shown before its structure is known

} // namespace

SpoolViewer::SpoolViewer(std::shared_ptr<const CharsetCatalogue> catalogue, const CommandRegistry& commands,
                         const FilePrompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(std::move(catalogue))
    , m_commands(commands)
    , m_prompts(prompts)
    , m_saver(new MessageSaver(commands, prompts, this))
    , m_printer(new MessagePrinter(m_catalogue, commands, prompts, this))
    , m_watch(new FileWatch(this))
    , m_stack(new QStackedWidget(this))
    , m_names(new QStringListModel(this))
    , m_strip(new SpoolStrip(this))
    , m_tools(new QToolBar(this))
    , m_model(new DeclarationsModel(this))
    , m_panes(new SpoolPanes(m_catalogue, prompts, this))
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeChoice());
    column->addWidget(m_strip);
    m_answers = new QVBoxLayout;
    m_answers->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_answers);
    m_notes = new QVBoxLayout;
    m_notes->setContentsMargins(0, 0, 0, 0);
    m_notes->setSpacing(0);
    column->addLayout(m_notes);
    column->addWidget(makeDeclarations());
    column->addWidget(m_tools);
    column->addWidget(m_panes, 1);

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    m_stack->addWidget(makeMessagePage());
    m_stack->addWidget(content);
    makeCommands();
    makeToolBar();
    makeViewMenu();

    m_unreadSoon.setSingleShot(true);
    m_unreadSoon.setInterval(unreadSoon);
    connect(&m_unreadSoon, &QTimer::timeout, this, &SpoolViewer::showUnread);
    connect(m_watch, &FileWatch::changed, this, &SpoolViewer::sayChange);
    connect(m_panes, &SpoolPanes::failed, this,
            [this](const Error& error) { say(BannerKind::Error, translated(error)); });
    connect(m_panes, &SpoolPanes::said, this,
            [this](BannerKind kind, const QString& text) { say(kind, text); });
    connect(m_panes, &SpoolPanes::panesChanged, this, &SpoolViewer::refreshToggles);
    connect(m_panes, &SpoolPanes::panesChanged, this, &SpoolViewer::lookChanged);
    connect(view(), &ByteView::zoomChanged, this, &SpoolViewer::lookChanged);
    for (const ByteView* bytes : {static_cast<ByteView*>(view()), static_cast<ByteView*>(m_panes->bytes())}) {
        connect(bytes, &ByteView::copiedInPart, this, [this](qint64 copied) {
            say(BannerKind::Warning,
                tr("The selection is long: its first %1 bytes were copied.").arg(QLocale().toString(copied)));
        });
    }
    connect(view(), &SpoolView::currentDeclarationChanged, this, &SpoolViewer::showPosition);
    connect(m_saver, &MessageSaver::said, this,
            [this](BannerKind kind, const QString& text) { say(kind, text); });
    connect(m_printer, &MessagePrinter::said, this,
            [this](BannerKind kind, const QString& text) { say(kind, text); });
    setRoots([] { return EvidenceRoots(); });
    setLook({});
    showNothing(tr("No file open"),
                tr("Open a spool file or any raw mail to see which charset it declares."));
}

SpoolView* SpoolViewer::view() const
{
    return m_panes->text();
}

// ---- what it is made of ------------------------------------------------------------------------------

QWidget* SpoolViewer::makeChoice()
{
    m_choiceBar = new Panel(Panel::Shape::Bar, ColorRole::Surface, ColorRole::Border, this);
    m_choiceLabel = new ElidedLabel(TextStyle::Body, ColorRole::Text, m_choiceBar);
    m_choice = new QComboBox(m_choiceBar);
    m_choice->setAccessibleName(tr("File to show"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(longestChoice);
    auto* list = new QListView(m_choice);
    list->setUniformItemSizes(true); // a mailbox may have thousands of messages
    list->setTextElideMode(Qt::ElideRight);
    m_choice->setView(list);
    m_choice->setModel(m_names);
    auto* row = new QHBoxLayout(m_choiceBar);
    row->setContentsMargins(spacing::large, spacing::small, spacing::medium, spacing::small);
    row->setSpacing(spacing::medium);
    row->addWidget(m_choiceLabel);
    row->addWidget(m_choice, 1);
    row->addStretch();
    m_choiceBar->hide();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &SpoolViewer::choose);
    return m_choiceBar;
}

QAction* SpoolViewer::addCommand(const QString& id, std::function<void()> run)
{
    QAction* action = m_commands.makeAction(id, this);
    action->setShortcutContext(Qt::WindowShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    return action;
}

QAction* SpoolViewer::addToggle(const QString& id, std::function<void(bool)> run)
{
    QAction* action = m_commands.makeAction(id, this);
    action->setShortcutContext(Qt::WindowShortcut);
    action->setCheckable(true);
    addAction(action);
    connect(action, &QAction::toggled, this, [this, run = std::move(run)](bool on) {
        run(on);
        Q_EMIT lookChanged();
    });
    return action;
}

void SpoolViewer::makeCommands()
{
    m_strip->addButton(addCommand(u"go.previous-declaration"_s, [this] { view()->previousDeclaration(); }));
    m_strip->addButton(addCommand(u"go.next-declaration"_s, [this] { view()->nextDeclaration(); }));
    m_strip->addButton(addCommand(u"view.copy-verdict"_s, [this] { copyVerdict(); }));
    for (QAction* action : m_saver->actions())
        m_strip->addButton(action);
    using Pane = SpoolPanes::Pane;
    addToggle(u"view.structure"_s, [this](bool on) { m_panes->setPaneShown(Pane::Structure, on); });
    addToggle(u"view.bytes"_s, [this](bool on) { m_panes->setPaneShown(Pane::Bytes, on); });
    addToggle(u"view.details"_s, [this](bool on) { m_panes->setPaneShown(Pane::Details, on); });
    addToggle(u"view.wrap"_s, [this](bool on) { view()->setWrap(on); });
    addToggle(u"view.offsets"_s, [this](bool on) { view()->setOffsetsShown(on); });
    addCommand(u"view.find"_s, [this] { m_panes->find(); });
    addCommand(u"view.find-next"_s, [this] { m_panes->findNext(); });
    addCommand(u"view.find-previous"_s, [this] { m_panes->findPrevious(); });
    addCommand(u"view.go-to"_s, [this] { goToPlace(); });
    addCommand(u"view.copy-hex"_s, [this] { copyText(view()->selectedHex()); });
    addCommand(u"view.copy-evidence"_s, [this] { copyText(view()->quotedEvidence()); });
    addCommand(u"view.decode"_s, [this] { m_panes->decodeSelection(); });
    addCommand(u"view.select-all"_s, [this] { view()->selectAll(); });
    addCommand(u"view.zoom-in"_s, [this] { view()->zoomIn(); });
    addCommand(u"view.zoom-out"_s, [this] { view()->zoomOut(); });
    addCommand(u"view.zoom-reset"_s, [this] { view()->resetZoom(); });
    m_readAgain = addCommand(u"view.read-again"_s, [this] { readAgain(); });
}

/// Copy is the focused widget's: the same key copies from every pane.
void SpoolViewer::makeViewMenu()
{
    auto* copy = m_commands.makeAction(u"view.copy"_s, view());
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QAction::triggered, view(), &SpoolView::copy);
    auto* copyBytes = m_commands.makeAction(u"view.copy"_s, m_panes->bytes());
    copyBytes->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copyBytes, &QAction::triggered, m_panes->bytes(), &HexView::copy);
    const QList<QAction*> others{
        findChild<QAction*>(u"view.copy-hex"_s), findChild<QAction*>(u"view.copy-evidence"_s),
        findChild<QAction*>(u"view.decode"_s),   findChild<QAction*>(u"view.select-all"_s),
        findChild<QAction*>(u"view.find"_s),     findChild<QAction*>(u"view.go-to"_s)};
    view()->addAction(copy);
    m_panes->bytes()->addAction(copyBytes);
    for (QWidget* pane : {static_cast<QWidget*>(view()), static_cast<QWidget*>(m_panes->bytes())}) {
        pane->addActions(others);
        pane->setContextMenuPolicy(Qt::ActionsContextMenu);
    }
}

void SpoolViewer::makeToolBar()
{
    m_tools->setAccessibleName(tr("Panes and search"));
    m_tools->setToolButtonStyle(Qt::ToolButtonTextOnly);
    for (const char* id : {"view.structure", "view.bytes", "view.details", "view.wrap", "view.offsets"})
        m_tools->addAction(findChild<QAction*>(QLatin1StringView(id)));
    m_tools->addSeparator();
    for (const char* id : {"view.find", "view.go-to", "file.print"})
        m_tools->addAction(findChild<QAction*>(QLatin1StringView(id)));
}

QWidget* SpoolViewer::makeDeclarations()
{
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Charset declarations"));
    applyTableLook(m_table);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    view()->goToDeclaration(current.row());
            });
    return m_table;
}

QWidget* SpoolViewer::makeMessagePage()
{
    auto* page = new QWidget(this);
    m_messageTitle = new TextLabel(TextStyle::Heading, ColorRole::Text, page);
    m_message = new TextLabel(TextStyle::Body, ColorRole::Muted, page);
    m_messageTitle->setAlignment(Qt::AlignHCenter);
    m_message->setAlignment(Qt::AlignHCenter);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(spacing::page * 2, spacing::page, spacing::page * 2, spacing::page);
    column->addStretch(2);
    column->addWidget(m_messageTitle);
    column->addWidget(m_message);
    m_messageButtons = new QHBoxLayout;
    m_messageButtons->setContentsMargins(0, spacing::medium, 0, 0);
    m_messageButtons->setSpacing(spacing::medium);
    m_messageButtons->addStretch();
    m_messageButtons->addStretch();
    column->addLayout(m_messageButtons);
    column->addStretch(3);
    return page;
}

void SpoolViewer::offer(QAction* action)
{
    m_messageButtons->insertWidget(m_messageButtons->count() - 1,
                                   new ActionButton(action, m_stack->widget(0)));
}

void SpoolViewer::setRoots(std::function<EvidenceRoots()> roots)
{
    m_roots = std::move(roots);
    const auto all = [this] { return rootsAndFile(); };
    m_saver->setRoots(all);
    m_printer->setRoots(all);
    m_panes->setRoots(all);
}

EvidenceRoots SpoolViewer::rootsAndFile() const
{
    EvidenceRoots all = m_roots();
    for (const Path& file : {m_request.path, m_shownPath}) {
        if (!file.empty())
            all.push_back(file);
    }
    return all;
}

void SpoolViewer::offerNotes(std::function<bool(const QString& quoted)> add)
{
    m_addToNotes = std::move(add);
    QAction* action = addCommand(u"view.add-to-notes"_s, [this] {
        if (m_stack->currentIndex() == 0)
            return;
        if (m_addToNotes(view()->quotedEvidence()))
            say(BannerKind::Info,
                tr("The selection stands in the case’s notes now, with its place in the file."));
        else
            say(BannerKind::Warning, tr("The notes of this case cannot be written to here."));
    });
    view()->addAction(action);
    m_tools->addAction(action);
}

ViewerLook SpoolViewer::look() const
{
    ViewerLook look;
    look.structure = m_panes->isPaneShown(SpoolPanes::Pane::Structure);
    look.bytes = m_panes->isPaneShown(SpoolPanes::Pane::Bytes);
    look.details = m_panes->isPaneShown(SpoolPanes::Pane::Details);
    look.wrap = view()->wraps();
    look.offsets = view()->offsetsShown();
    look.zoom = view()->zoom();
    look.fontFamily = m_fontFamily;
    look.sizes = m_panes->sizes();
    return look;
}

void SpoolViewer::setLook(const ViewerLook& look)
{
    m_panes->setPaneShown(SpoolPanes::Pane::Structure, look.structure);
    m_panes->setPaneShown(SpoolPanes::Pane::Bytes, look.bytes);
    m_panes->setPaneShown(SpoolPanes::Pane::Details, look.details);
    view()->setWrap(look.wrap);
    view()->setOffsetsShown(look.offsets);
    if (!look.fontFamily.isEmpty() && QFontDatabase::hasFamily(look.fontFamily)) {
        m_fontFamily = look.fontFamily;
        m_panes->setTextFont(QFont(look.fontFamily));
    }
    m_panes->setZoom(look.zoom);
    m_panes->setSizes(look.sizes);
    refreshToggles();
}

void SpoolViewer::refreshToggles()
{
    const auto check = [this](const QString& id, bool on) {
        QAction* action = findChild<QAction*>(id);
        const QSignalBlocker quiet(action);
        action->setChecked(on);
    };
    check(u"view.structure"_s, m_panes->isPaneShown(SpoolPanes::Pane::Structure));
    check(u"view.bytes"_s, m_panes->isPaneShown(SpoolPanes::Pane::Bytes));
    check(u"view.details"_s, m_panes->isPaneShown(SpoolPanes::Pane::Details));
    check(u"view.wrap"_s, view()->wraps());
    check(u"view.offsets"_s, view()->offsetsShown());
    m_tools->update();
}

// ---- opening and reading -----------------------------------------------------------------------------

void SpoolViewer::openFile(Request request)
{
    m_request = std::move(request);
    m_known = m_request.spool ? m_request.spool->file : QString();
    m_wanted = {};
    m_back.reset();
    startOpening();
}

void SpoolViewer::readAgain()
{
    if (m_request.path.empty() || !m_spool || m_job.isRunning())
        return;
    m_back = view()->selection().isEmpty() ? ByteRange{view()->caret(), 0} : view()->selection();
    m_known = m_opened.files.at(m_current).source->name();
    m_request.spool.reset(); // it may be another file by now
    startOpening();
}

/// What is in sight stays there until the other file can be shown, but is not chosen from any more.
void SpoolViewer::startOpening()
{
    m_unreadSoon.stop();
    m_unread.reset();
    m_unreadShown = false;
    m_changed = false;
    m_choice->setEnabled(false);
    m_watch->watch({});
    m_job.start([path = m_request.path, open = m_request.open](const JobContext&) { return open(path); },
                [this](const Expected<ByteSourcePtr>& source) {
                    if (!source)
                        return showError(source.error());
                    m_watch->watch(m_request.watch ? m_request.path : Path());
                    const auto& known = m_request.spool;
                    m_changed = known && known->file == (*source)->name() && known->size != (*source)->size();
                    if (known && known->file == (*source)->name() && !m_changed)
                        return offerChoice({.files = {{*source, std::make_shared<const SpoolFile>(*known)}}});
                    read(*source);
                });
}

void SpoolViewer::openSource(ByteSourcePtr source, std::optional<CharacterSets> applied)
{
    m_request = {};
    m_request.applied = std::move(applied);
    m_known.clear();
    m_wanted = {};
    m_back.reset();
    m_unreadShown = false;
    m_changed = false;
    m_choice->setEnabled(false);
    m_watch->watch({});
    read(source);
}

void SpoolViewer::read(const ByteSourcePtr& source)
{
    m_unread = source;
    m_unreadSoon.start();
    m_job.start(
        [source, catalogue = m_catalogue, known = m_known](const JobContext& context) {
            return readOpened(source, *catalogue, context.stop())
                .and_then([&](OpenedFile opened) -> Expected<OpenedFile> {
                    const auto wanted =
                        std::find_if(opened.files.begin(), opened.files.end(),
                                     [&](const ShownFile& file) { return file.source->name() == known; });
                    if (wanted != opened.files.end())
                        opened.first = static_cast<size_t>(wanted - opened.files.begin());
                    else if (!known.isEmpty())
                        opened.trouble.prepend(
                            tr("%1 is not in this file any more.").arg(visibleText(known)));
                    ShownFile& first = opened.files.at(opened.first);
                    if (first.spool)
                        return opened;
                    return readShown(first, *catalogue, context.stop()).map([&] { return opened; });
                });
        },
        [this](Expected<OpenedFile> opened) {
            m_unreadSoon.stop();
            if (opened)
                return offerChoice(std::move(*opened));
            if (!m_unreadShown)
                return showError(opened.error());
            m_verdict = {VerdictTone::Problem, translated(opened.error())};
            m_strip->setVerdict(m_verdict);
        });
}

/// A big file: its text first, what it is made of when that is known.
void SpoolViewer::showUnread()
{
    if (!m_unread)
        return;
    m_spool.reset();
    m_unreadShown = true;
    m_shownPath = m_request.path;
    m_saver->setMessage({}, {});
    m_printer->setMessage({}, {});
    m_choiceBar->hide();
    m_verdict = {VerdictTone::Neutral,
                 tr("This file is being read: what it declares follows. Its text can be "
                    "looked at and searched already.")};
    m_strip->setVerdict(m_verdict);
    m_strip->setFile(visibleText(fileName()), tr("%1 bytes").arg(QLocale().toString(m_unread->size())));
    m_strip->setPosition({});
    m_model->setSpoolFile({});
    m_table->hide();
    clearNotes();
    m_stack->setCurrentIndex(1);
    m_panes->showUnread(m_unread);
    goToWanted();
    Q_EMIT textShown();
}

void SpoolViewer::offerChoice(OpenedFile opened)
{
    m_unread.reset();
    m_opened = std::move(opened);
    m_shownPath = m_request.path;
    m_current = m_opened.first;
    if (m_changed)
        m_opened.trouble.prepend(
            tr("This file has changed since the evidence was read; it is shown as it is now."));
    m_choice->setEnabled(true);
    QStringList names;
    for (const ShownFile& file : m_opened.files)
        names.append(file.name);
    {
        const QSignalBlocker quiet(m_choice);
        m_names->setStringList(names);
        m_choice->setCurrentIndex(static_cast<int>(m_opened.first));
    }
    const auto inside = std::ssize(m_opened.files) - 1;
    m_choiceLabel->setText(inside == 1 ? tr("%1 contains one file:").arg(m_opened.outer)
                                       : tr("%1 contains %2 files:").arg(m_opened.outer).arg(inside));
    m_choiceBar->setVisible(inside > 0);
    display(m_opened.files.at(m_opened.first));
}

void SpoolViewer::choose(int index)
{
    if (index < 0 || index >= std::ssize(m_opened.files))
        return;
    const auto chosen = static_cast<size_t>(index);
    m_job.cancel(); // one that was chosen before and is still being read
    if (m_opened.files.at(chosen).spool) {
        m_current = chosen;
        return display(m_opened.files.at(chosen));
    }
    m_job.start(
        [file = m_opened.files.at(chosen), catalogue = m_catalogue](const JobContext& context) {
            ShownFile read = file;
            return readShown(read, *catalogue, context.stop()).map([&] { return read; });
        },
        [this, chosen](const Expected<ShownFile>& file) {
            if (!file) {
                const QSignalBlocker quiet(m_choice);
                m_choice->setCurrentIndex(static_cast<int>(m_current)); // it stays in sight
                return say(BannerKind::Error, translated(file.error()));
            }
            m_opened.files.at(chosen) = *file;
            m_current = chosen;
            display(*file);
        });
}

void SpoolViewer::display(const ShownFile& opened)
{
    // Where the technician went somewhere while it was read, he stays there.
    const bool there = m_unreadShown && !m_spool && (view()->caret() > 0 || !view()->selection().isEmpty());
    m_unreadShown = false;
    m_spool = opened.spool;
    delete m_said;
    m_saver->setMessage(opened.source, m_spool);
    m_printer->setMessage(opened.source, m_spool);
    const auto& applied = m_request.applied;
    m_verdict = spoolVerdict(*m_spool, {applied ? &*applied : nullptr, m_request.failed}, *m_catalogue);
    const QString sender = m_spool->envelope ? visibleText(m_spool->envelope->sender) : QString();
    const QString size = tr("%1 bytes").arg(QLocale().toString(m_spool->size));
    m_strip->setFile(visibleText(fileName()), sender.isEmpty() ? size : tr("%1 · from %2").arg(size, sender));
    m_strip->setVerdict(m_verdict);
    m_model->setSpoolFile(m_spool);
    const int rows = std::min(m_model->rowCount(), mostRowsShown);
    m_table->setVisible(rows > 0);
    m_table->setFixedHeight(tableHeight(m_table, rows));
    fitColumns(m_table);
    showNotes();
    m_stack->setCurrentIndex(1);
    m_commands.tintIcons(this, palette());
    m_panes->setFile(opened);
    m_panes->setLikelyCharsets(likelyCharsets());
    if (m_back)
        m_panes->select(*std::exchange(m_back, std::nullopt));
    else if (!there && !m_spool->declarations.empty())
        view()->goToDeclaration(0);
    showPosition();
    goToWanted();
    Q_EMIT shown();
}

/// What the setting in force reads such messages as.
QStringList SpoolViewer::likelyCharsets() const
{
    QStringList labels;
    if (!m_request.applied)
        return labels;
    for (const QString& token : {m_request.applied->mime, m_request.applied->nonMime}) {
        const Charset* set = m_catalogue->findSetting(token);
        if (set && !labels.contains(set->name))
            labels.append(set->name);
    }
    return labels;
}

void SpoolViewer::showRange(ByteRange range)
{
    m_wanted = range;
    if (m_spool && !m_job.isRunning())
        goToWanted();
}

void SpoolViewer::goToWanted()
{
    if (m_wanted.isEmpty())
        return;
    if (!m_spool)
        return m_panes->select(m_wanted); // and again, to its declaration, once that is known
    const ByteRange range = std::exchange(m_wanted, {});
    const auto& all = m_spool->declarations;
    const auto inside = std::find_if(all.begin(), all.end(), [range](const Declaration& declaration) {
        return range.contains(declaration.range);
    });
    if (inside != all.end())
        view()->goToDeclaration(static_cast<int>(inside - all.begin()));
    if (inside == all.end() || inside->range != range)
        m_panes->select(range);
}

void SpoolViewer::showNotes()
{
    clearNotes();
    std::vector<std::pair<BannerKind, QString>> notes;
    const bool harmed = bytesAreDamaged(m_spool->damage);
    for (const Damage& damage : m_spool->damage)
        notes.emplace_back(damage.nameOnly ? BannerKind::Info : BannerKind::Error, translated(damage.text));
    if (!harmed && !m_spool->damage.empty()) // else the verdict above says what to do
        notes.emplace_back(BannerKind::Info, translated(damageAdvice(m_spool->damage)));
    for (const QString& trouble : m_opened.trouble)
        notes.emplace_back(BannerKind::Warning, trouble);
    for (const Flag& flag : m_spool->flags)
        notes.emplace_back(BannerKind::Warning,
                           flag.kb.isEmpty()
                               ? translated(flag.text)
                               : tr("%1 (KB %2)").arg(translated(flag.text), flag.kb.join(u", "_s)));
    for (const Message& note : m_spool->notes)
        notes.emplace_back(BannerKind::Info, translated(note));
    const size_t shown = std::min(notes.size(), mostNotesShown);
    for (size_t i = 0; i < shown; ++i)
        m_notes->addWidget(new Banner(notes[i].first, notes[i].second, false, this));
    if (notes.size() > shown)
        m_notes->addWidget(new Banner(
            BannerKind::Info,
            tr("%1 more: “Structure” says what was noticed where.").arg(notes.size() - shown), false, this));
}

void SpoolViewer::clearNotes()
{
    while (QLayoutItem* item = m_notes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void SpoolViewer::showNothing(const QString& title, const QString& explanation)
{
    m_job.cancel();
    m_unreadSoon.stop();
    m_unread.reset();
    m_unreadShown = false;
    m_watch->watch({});
    m_spool.reset();
    m_opened = {};
    m_current = 0;
    m_shownPath.clear();
    m_saver->setMessage({}, {});
    m_printer->setMessage({}, {});
    m_verdict = {};
    m_panes->clear();
    m_model->setSpoolFile({});
    m_messageTitle->setText(title);
    m_message->setText(explanation);
    m_stack->setCurrentIndex(0);
}

void SpoolViewer::showError(const Error& error)
{
    showNothing(tr("This file cannot be shown"), translated(error));
    Q_EMIT refused();
}

// ---- what is said ------------------------------------------------------------------------------------

void SpoolViewer::say(BannerKind kind, const QString& text, QAction* action)
{
    delete m_said;
    m_said = new Banner(kind, text, true, this);
    if (action)
        m_said->addButton(action);
    connect(m_said, &Banner::dismissed, m_said, &QObject::deleteLater);
    m_answers->addWidget(m_said);
}

void SpoolViewer::sayChange(FileWatch::Change change)
{
    const auto text = [change] {
        switch (change) {
        case FileWatch::Change::Grew:
            return tr("The file has become longer since it was opened. What is shown is its beginning.");
        case FileWatch::Change::Shrank:
            return tr("The file has become shorter since it was opened. What is shown may be gone.");
        case FileWatch::Change::Changed:
            return tr("The file has been written to since it was opened. What is shown may be mixed.");
        case FileWatch::Change::Back:
            return tr("The file is there again. It may be another one.");
        case FileWatch::Change::Gone:
            break;
        }
        return tr("The file is gone, or out of reach. What is shown may be the last there is of it.");
    };
    say(BannerKind::Warning, text(), change == FileWatch::Change::Gone ? nullptr : m_readAgain);
}

QString SpoolViewer::said() const
{
    return m_said ? m_said->text() : QString();
}

QString SpoolViewer::fileName() const
{
    const QString name = m_spool ? m_spool->file : m_unread ? m_unread->name() : QString();
    return name.section(u'/', -1).section(u'\\', -1);
}

QString SpoolViewer::explanation() const
{
    return m_stack->currentIndex() == 0 ? m_message->text() : QString();
}

void SpoolViewer::showPosition()
{
    const int count = m_model->rowCount();
    const int current = view()->currentDeclaration();
    m_strip->setPosition(count == 0                  ? tr("no declaration")
                         : current < 0 && count == 1 ? tr("1 declaration")
                         : current < 0               ? tr("%1 declarations").arg(count)
                                                     : tr("%1 of %2").arg(current + 1).arg(count));
    if (current >= 0 && m_table->currentIndex().row() != current)
        m_table->selectRow(current);
}

void SpoolViewer::copyText(const QString& text)
{
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void SpoolViewer::copyVerdict()
{
    if (m_spool)
        copyText(fileName() + u": "_s + m_verdict.sentence);
}

void SpoolViewer::goToPlace()
{
    if (m_stack->currentIndex() == 0)
        return;
    auto* dialog = new GoToDialog(*view(), this);
    connect(dialog, &GoToDialog::lineChosen, view(), &SpoolView::goToLine);
    connect(dialog, &GoToDialog::offsetChosen, view(), &SpoolView::goToOffset);
    connect(dialog, &QDialog::finished, view(), [this] { view()->setFocus(Qt::OtherFocusReason); });
    dialog->open();
}

} // namespace ims
