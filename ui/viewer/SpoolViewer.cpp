#include "ui/viewer/SpoolViewer.h"

#include "core/base/SafeText.h"
#include "core/spool/ContainedFiles.h"
#include "core/spool/DamageCheck.h"
#include "core/spool/SpoolReader.h"
#include "ui/common/ActionButton.h"
#include "ui/common/Banner.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Icons.h"
#include "ui/common/TableLook.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Translated.h"
#include "ui/models/DeclarationsModel.h"
#include "ui/viewer/MessageSaver.h"
#include "ui/viewer/SpoolView.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int verdictIcon = 28;
constexpr int longestChoice = 28; // characters
constexpr int mostRowsShown = 3;
constexpr qsizetype mostNotesShown = 4;

struct Look
{
    ColorRole ink;
    ColorRole ground;
    const char* icon;
};

Look lookOf(VerdictTone tone)
{
    switch (tone) {
    case VerdictTone::Good:
        return {ColorRole::Success, ColorRole::SuccessSurface, "check"};
    case VerdictTone::Problem:
        return {ColorRole::Warning, ColorRole::WarningSurface, "warning"};
    case VerdictTone::Neutral:
        break;
    }
    return {ColorRole::Info, ColorRole::InfoSurface, "info"};
}

} // namespace

SpoolViewer::SpoolViewer(std::shared_ptr<const CharsetCatalogue> catalogue, const CommandRegistry& commands,
                         QWidget* parent)
    : QWidget(parent)
    , m_catalogue(std::move(catalogue))
    , m_commands(commands)
    , m_stack(new QStackedWidget(this))
    , m_model(new DeclarationsModel(this))
    , m_view(new SpoolView(this))
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeChoice());
    column->addWidget(makeStrip());
    m_answers = new QVBoxLayout;
    m_answers->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_answers);
    m_notes = new QVBoxLayout;
    m_notes->setContentsMargins(0, 0, 0, 0);
    m_notes->setSpacing(0);
    column->addLayout(m_notes);
    column->addWidget(makeDeclarations());
    column->addWidget(m_view, 1);

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    m_stack->addWidget(makeMessagePage());
    m_stack->addWidget(content);

    connect(m_view, &SpoolView::failed, this, &SpoolViewer::showError);
    connect(m_view, &SpoolView::currentDeclarationChanged, this, &SpoolViewer::showPosition);
    showNothing(tr("No file open"),
                tr("Open a spool file or any raw mail to see which charset it declares."));
    refreshLook();
}

QWidget* SpoolViewer::makeChoice()
{
    m_choiceBar = new Panel(Panel::Shape::Bar, ColorRole::Surface, ColorRole::Border, this);
    m_choiceLabel = new ElidedLabel(TextStyle::Body, ColorRole::Text, m_choiceBar);
    m_choice = new QComboBox(m_choiceBar);
    m_choice->setAccessibleName(tr("File to show"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(longestChoice);
    auto* row = new QHBoxLayout(m_choiceBar);
    row->setContentsMargins(spacing::large, spacing::small, spacing::medium, spacing::small);
    row->setSpacing(spacing::medium);
    row->addWidget(m_choiceLabel);
    row->addWidget(m_choice);
    row->addStretch();
    m_choiceBar->hide();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &SpoolViewer::choose);
    return m_choiceBar;
}

QWidget* SpoolViewer::makeStrip()
{
    m_strip = new Panel(Panel::Shape::Bar, ColorRole::InfoSurface, ColorRole::Border, this);
    m_icon = new QLabel(m_strip);
    m_name = new ElidedLabel(TextStyle::Heading, ColorRole::Text, m_strip);
    m_facts = new ElidedLabel(TextStyle::Small, ColorRole::Muted, m_strip);
    m_sentence = new TextLabel(TextStyle::Body, ColorRole::Text, m_strip);
    m_position = new TextLabel(TextStyle::Small, ColorRole::Muted, m_strip);
    m_position->setWordWrap(false);

    const auto addCommand = [this](const QString& id, auto slot) {
        QAction* action = m_commands.makeAction(id, this);
        action->setShortcutContext(Qt::WindowShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, slot);
        addToStrip(action);
    };
    auto* head = new QHBoxLayout;
    head->setSpacing(spacing::medium);
    head->addWidget(m_name, 0, Qt::AlignVCenter);
    head->addWidget(m_facts, 1, Qt::AlignVCenter);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(spacing::small / 2);
    texts->addLayout(head);
    texts->addWidget(m_sentence);

    m_stripRow = new QHBoxLayout(m_strip);
    auto* row = m_stripRow;
    row->setContentsMargins(spacing::large, spacing::medium, spacing::medium, spacing::medium);
    row->setSpacing(spacing::small);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addSpacing(spacing::small);
    row->addLayout(texts, 1);
    row->addWidget(m_position, 0, Qt::AlignTop);
    addCommand(u"go.previous-declaration"_s, [this] { m_view->previousDeclaration(); });
    addCommand(u"go.next-declaration"_s, [this] { m_view->nextDeclaration(); });
    addCommand(u"view.copy-verdict"_s, [this] { copyVerdict(); });

    auto* copy = m_commands.makeAction(u"view.copy"_s, m_view);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_view->addAction(copy);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, m_view, &SpoolView::copy);
    return m_strip;
}

void SpoolViewer::addToStrip(QAction* action)
{
    auto* button = new QToolButton(m_strip);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setAccessibleName(action->text().remove(u'&'));
    m_stripRow->addWidget(button, 0, Qt::AlignTop);
}

void SpoolViewer::offerSaving(const FilePrompts& prompts, std::function<EvidenceRoots()> roots)
{
    m_saver = new MessageSaver(m_commands, prompts, this);
    m_saver->setRoots([this, roots = std::move(roots)] {
        EvidenceRoots all = roots();
        if (!m_path.empty())
            all.push_back(m_path);
        return all;
    });
    for (QAction* action : m_saver->actions())
        addToStrip(action);
    connect(m_saver, &MessageSaver::said, this, &SpoolViewer::say);
    m_commands.tintIcons(this, palette());
}

void SpoolViewer::say(BannerKind kind, const QString& text)
{
    delete m_said;
    m_said = new Banner(kind, text, true, this);
    connect(m_said, &Banner::dismissed, m_said, &QObject::deleteLater);
    m_answers->addWidget(m_said);
}

QString SpoolViewer::said() const
{
    return m_said ? m_said->text() : QString();
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
                    m_view->goToDeclaration(current.row());
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

void SpoolViewer::openFile(Request request)
{
    m_applied = request.applied;
    m_failed = request.failed;
    read([request = std::move(request),
          catalogue = m_catalogue](const JobContext& context) -> Expected<Opened> {
        const auto& [path, spool, applied, failed, open] = request;
        const auto source = open(path);
        if (!source)
            return tl::unexpected(source.error());
        if (spool && spool->file == (*source)->name())
            return Opened{.files = {{*source, std::make_shared<const SpoolFile>(*spool)}}, .path = path};
        auto opened = openWhole(*source, *catalogue, context.stop());
        if (opened && spool) {
            const auto wanted =
                std::find_if(opened->files.begin(), opened->files.end(),
                             [&](const Shown& file) { return file.spool->file == spool->file; });
            opened->first =
                wanted == opened->files.end() ? 0 : static_cast<size_t>(wanted - opened->files.begin());
        }
        if (opened)
            opened->path = path;
        return opened;
    });
}

Expected<SpoolViewer::Opened> SpoolViewer::openWhole(const ByteSourcePtr& source,
                                                     const CharsetCatalogue& catalogue, const StopToken& stop)
{
    const SpoolReader reader(catalogue);
    auto read = reader.read(source, stop);
    if (!read)
        return tl::unexpected(std::move(read.error()));
    auto contained = findContained(source, *read, reader, stop);
    if (!contained)
        return tl::unexpected(std::move(contained.error()));
    Opened opened;
    for (ContainedFile& file : contained->files)
        opened.files.push_back(
            {file.source, std::make_shared<const SpoolFile>(std::move(file.spool)), visibleText(file.name)});
    for (const auto* list : {&contained->errors, &contained->unopened}) {
        for (const Error& error : *list)
            opened.trouble.append(translated(error));
    }
    for (const Message& note : contained->notes)
        opened.trouble.append(translated(note));
    const QString own = visibleText(source->name().section(u'/', -1).section(u'\\', -1));
    if (!opened.files.empty())
        opened.outer = own;
    opened.files.push_back(
        {source, std::make_shared<const SpoolFile>(std::move(*read)), tr("%1 itself").arg(own)});
    return opened;
}

void SpoolViewer::openSource(ByteSourcePtr source, std::optional<CharacterSets> applied)
{
    m_applied = std::move(applied);
    m_failed = false;
    read(
        [source = std::move(source), catalogue = m_catalogue](const JobContext& context) -> Expected<Opened> {
            return openWhole(source, *catalogue, context.stop());
        });
}

void SpoolViewer::read(std::function<Expected<Opened>(const JobContext&)> work)
{
    m_wanted = {};
    m_job.start(std::move(work), [this](Expected<Opened> opened) {
        if (opened)
            offerChoice(std::move(*opened));
        else
            showError(opened.error());
    });
}

void SpoolViewer::offerChoice(Opened opened)
{
    m_files = std::move(opened.files);
    m_trouble = std::move(opened.trouble);
    m_path = std::move(opened.path);
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        for (const Shown& file : m_files)
            m_choice->addItem(file.name);
        m_choice->setCurrentIndex(static_cast<int>(opened.first));
    }
    const auto inside = std::ssize(m_files) - 1;
    m_choiceLabel->setText(inside == 1 ? tr("%1 contains one file:").arg(opened.outer)
                                       : tr("%1 contains %2 files:").arg(opened.outer).arg(inside));
    m_choiceBar->setVisible(inside > 0);
    display(m_files.at(opened.first));
}

void SpoolViewer::choose(int index)
{
    if (index >= 0 && index < std::ssize(m_files))
        display(m_files.at(static_cast<size_t>(index)));
}

void SpoolViewer::display(Shown opened)
{
    m_spool = opened.spool;
    delete m_said;
    if (m_saver)
        m_saver->setMessage(opened.source, m_spool);
    m_verdict = spoolVerdict(*m_spool, {m_applied ? &*m_applied : nullptr, m_failed}, *m_catalogue);
    m_name->setText(visibleText(fileName()));
    const QString sender = m_spool->envelope ? visibleText(m_spool->envelope->sender) : QString();
    const QString size = tr("%1 bytes").arg(QLocale().toString(m_spool->size));
    m_facts->setText(sender.isEmpty() ? size : tr("%1 · from %2").arg(size, sender));
    m_sentence->setText(m_verdict.sentence);
    m_strip->setAccessibleName(m_verdict.sentence);
    m_model->setSpoolFile(m_spool);
    const int rows = std::min(m_model->rowCount(), mostRowsShown);
    m_table->setVisible(rows > 0);
    m_table->setFixedHeight(tableHeight(m_table, rows));
    fitColumns(m_table);
    showNotes();
    m_stack->setCurrentIndex(1);
    refreshLook();
    m_view->setContent(opened.source, m_spool, m_catalogue);
    if (m_stack->currentIndex() != 1)
        return;
    if (!m_spool->declarations.empty())
        m_view->goToDeclaration(0);
    showPosition();
    goToWanted();
    Q_EMIT shown();
}

void SpoolViewer::showRange(ByteRange range)
{
    m_wanted = range;
    if (m_spool && !m_job.isRunning())
        goToWanted();
}

void SpoolViewer::goToWanted()
{
    const ByteRange range = std::exchange(m_wanted, {});
    if (range.isEmpty())
        return;
    const auto& all = m_spool->declarations;
    const auto inside = std::find_if(all.begin(), all.end(), [range](const Declaration& declaration) {
        return range.contains(declaration.range);
    });
    if (inside != all.end())
        m_view->goToDeclaration(static_cast<int>(inside - all.begin()));
    if (inside == all.end() || inside->range != range)
        m_view->select(range);
}

void SpoolViewer::showNotes()
{
    while (QLayoutItem* item = m_notes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](BannerKind kind, const QString& text) {
        if (m_notes->count() < mostNotesShown)
            m_notes->addWidget(new Banner(kind, text, false, this));
    };
    for (const QString& trouble : m_trouble)
        add(BannerKind::Warning, trouble);
    const bool harmed = bytesAreDamaged(m_spool->damage);
    for (const Damage& damage : m_spool->damage)
        add(damage.nameOnly ? BannerKind::Info : BannerKind::Error, translated(damage.text));
    if (!harmed && !m_spool->damage.empty()) // else the verdict above says what to do
        add(BannerKind::Info, translated(damageAdvice(m_spool->damage)));
    for (const Flag& flag : m_spool->flags)
        add(BannerKind::Warning, flag.kb.isEmpty()
                                     ? translated(flag.text)
                                     : tr("%1 (KB %2)").arg(translated(flag.text), flag.kb.join(u", "_s)));
    for (const Message& note : m_spool->notes)
        add(BannerKind::Info, translated(note));
}

void SpoolViewer::showNothing(const QString& title, const QString& explanation)
{
    m_job.cancel();
    m_spool.reset();
    m_files.clear();
    if (m_saver)
        m_saver->setMessage({}, {});
    m_verdict = {};
    m_view->clear();
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

QString SpoolViewer::fileName() const
{
    return m_spool ? m_spool->file.section(u'/', -1).section(u'\\', -1) : QString();
}

QString SpoolViewer::explanation() const
{
    return m_stack->currentIndex() == 0 ? m_message->text() : QString();
}

void SpoolViewer::showPosition()
{
    const int count = m_model->rowCount();
    const int current = m_view->currentDeclaration();
    m_position->setText(count == 0 ? tr("no declaration") : tr("%1 of %2").arg(current + 1).arg(count));
    if (current >= 0 && m_table->currentIndex().row() != current)
        m_table->selectRow(current);
}

void SpoolViewer::copyVerdict()
{
    if (!m_verdict.sentence.isEmpty())
        QGuiApplication::clipboard()->setText(fileName() + u": "_s + m_verdict.sentence);
}

void SpoolViewer::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_strip)
        refreshLook();
}

void SpoolViewer::refreshLook()
{
    const Look look = lookOf(m_verdict.tone);
    const Theme theme = Theme::forPalette(palette());
    m_strip->setColors(look.ground, look.ink);
    m_icon->setPixmap(
        tintedIcon(QLatin1StringView(look.icon), theme.color(look.ink)).pixmap(verdictIcon, verdictIcon));
    m_commands.tintIcons(this, palette());
}

} // namespace ims
