#include "ui/viewer/CharsetsDialog.h"

#include "core/base/OutputFile.h"
#include "core/base/SafeText.h"
#include "core/charset/UserCharsets.h"
#include "ui/common/Banner.h"
#include "ui/common/Job.h"
#include "ui/common/TableLook.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Translated.h"
#include "ui/common/WindowSize.h"
#include "ui/models/CharsetsModel.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr QSize usualSize(940, 660);
constexpr QSize smallestSize(480, 360);
constexpr int shownTokens = 8; ///< unknown ones named in the sentence

/// The user's file with the names of the list in it. For a Job.
Expected<CharsetCatalogue> keepNames(const std::vector<ListedMatch>& matches,
                                     const CharsetCatalogue& catalogue, const Path& file)
{
    CharsetFile existing{{}, displayName(file)};
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored)) {
        auto read = readCharsetFile(file);
        if (!read)
            return tl::unexpected(read.error());
        existing = std::move(*read);
    }
    const auto json = charsetFileOf(matches, catalogue, existing);
    if (!json)
        return tl::unexpected(json.error());
    if (const auto made = OutputFile::makeFolder(file.parent_path(), {}); !made)
        return tl::unexpected(made.error());
    if (const auto written = OutputFile::write(file, *json, {}, Existing::Replace); !written)
        return tl::unexpected(written.error());
    return CharsetCatalogue::builtInWith({{*json, existing.name}});
}

} // namespace

CharsetsDialog::CharsetsDialog(std::shared_ptr<const CharsetCatalogue> catalogue, Path userFile,
                               FilePrompts prompts, const QString& version, QWidget* parent)
    : QDialog(parent)
    , m_catalogue(std::move(catalogue))
    , m_userFile(std::move(userFile))
    , m_prompts(std::move(prompts))
    , m_model(new CharsetsModel(this))
    , m_job(new Job(this))
    , m_keep(new QAction(tr("&Keep these names"), this))
{
    setWindowTitle(tr("Character sets"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::medium);
    m_top = new QVBoxLayout;
    column->addLayout(m_top);
    makeList(column);
    makeButtons(column);
    connect(m_keep, &QAction::triggered, this, &CharsetsDialog::keep);
    m_model->setVersion(version);
    m_version->setCurrentIndex(std::max(0, m_version->findData(version)));
    m_model->setCatalogue(m_catalogue);
    m_table->selectRow(0);
    showCount();
    setMinimumSize(smallestSize);
    resize(fittedWindowSize(usualSize, smallestSize, screen()->availableSize()));
    m_find->setFocus();
}

// The widths are those of the style and font that the window is shown with.
void CharsetsDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    fitColumns(m_table);
}

void CharsetsDialog::makeList(QVBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    auto* findLabel = new TextLabel(TextStyle::Body, ColorRole::Text, this);
    findLabel->setText(tr("&Find:"));
    m_find = new QLineEdit(this);
    m_find->setPlaceholderText(tr("Label, name, token or code page"));
    m_find->setAccessibleName(tr("Find"));
    m_find->setClearButtonEnabled(true);
    findLabel->setBuddy(m_find);
    auto* versionLabel = new TextLabel(TextStyle::Body, ColorRole::Text, this);
    versionLabel->setText(tr("Names in &Exchange:"));
    m_version = new QComboBox(this);
    m_version->setAccessibleName(tr("Names in Exchange"));
    m_version->addItem(tr("any version"), QString());
    for (const QString& version : exchangeVersions())
        m_version->addItem(version, version);
    versionLabel->setBuddy(m_version);
    row->addWidget(findLabel);
    row->addWidget(m_find, 1);
    row->addWidget(versionLabel);
    row->addWidget(m_version);
    column->addLayout(row);
    m_count = new TextLabel(TextStyle::Small, ColorRole::Muted, this);
    column->addWidget(m_count);
    m_table = new QTableView(this);
    m_table->setAccessibleName(tr("Character sets"));
    applyTableLook(m_table);
    m_table->setModel(m_model);
    column->addWidget(m_table, 3);
    m_details = new QPlainTextEdit(this);
    m_details->setAccessibleName(tr("What is known of the selected character set"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_details, 2);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString& words) {
        const Charset* selected = m_model->charsetAt(m_table->currentIndex().row());
        const QString name = selected ? selected->name : QString();
        m_model->setFilter(words);
        m_table->selectRow(std::max(0, m_model->rowOf(name)));
        showSelected();
        showCount();
    });
    connect(m_version, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setVersion(m_version->currentData().toString());
        fitColumns(m_table);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CharsetsDialog::showSelected);
}

void CharsetsDialog::makeButtons(QVBoxLayout* column)
{
    auto* place = new TextLabel(TextStyle::Small, ColorRole::Muted, this);
    place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    place->setWordWrap(true);
    place->setText(m_userFile.empty()
                       ? tr("There is no place for character sets of your own.")
                       : tr("Your own character sets: %1").arg(visibleText(displayName(m_userFile))));
    column->addWidget(place);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* import = buttons->addButton(tr("&Import Character-Set-List…"), QDialogButtonBox::ActionRole);
    import->setToolTip(tr("Read the names that a server itself has, from a text file: the attribute "
                          "Character-Set-List of its Protocols object (Q168347)"));
    import->setEnabled(!m_userFile.empty());
    import->setAutoDefault(false);
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_copy->setToolTip(tr("Copy what is known of the selected character set"));
    m_copy->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(import, &QPushButton::clicked, this, [this] {
        m_prompts.file(this, tr("Open a Character-Set-List"), [this](const Path& dump) { importList(dump); });
    });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_details->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

void CharsetsDialog::showSelected()
{
    const Charset* charset = m_model->charsetAt(m_table->currentIndex().row());
    m_details->setPlainText(charset ? charsetDetails(*charset) : QString());
    m_copy->setEnabled(charset != nullptr);
}

void CharsetsDialog::showCount()
{
    m_count->setText(tr("%1 of %2 character sets").arg(m_model->rowCount()).arg(m_catalogue->all().size()));
}

void CharsetsDialog::tell(int kind, const QString& text, QAction* action)
{
    delete m_banner;
    m_banner = new Banner(BannerKind(kind), text, true, this);
    if (action)
        m_banner->addButton(action);
    connect(m_banner, &Banner::dismissed, m_banner, [this] {
        m_banner->deleteLater();
        m_banner = nullptr;
    });
    m_top->addWidget(m_banner);
    m_banner->show(); // the layout alone would do it later
}

void CharsetsDialog::importList(const Path& dump)
{
    m_job->start([dump](const JobContext&) { return ByteSource::open(dump).and_then(readCharacterSetList); },
                 [this, name = displayName(dump.filename())](const Expected<CharacterSetList>& list) {
                     showList(list, name);
                 });
}

void CharsetsDialog::showList(const Expected<CharacterSetList>& list, const QString& name)
{
    if (!list) {
        tell(int(BannerKind::Error), translated(list.error()));
        Q_EMIT listRead();
        return;
    }
    m_matches = matchListed(*list, *m_catalogue);
    QStringList unknown;
    for (const ListedMatch& match : m_matches) {
        if (match.charset.isEmpty())
            unknown.append(visibleText(match.listed.token));
    }
    QStringList sentences{tr("%1: %2 names read.").arg(visibleText(name)).arg(m_matches.size())};
    if (!unknown.isEmpty()) {
        const QString more = unknown.size() > shownTokens ? u" …"_s : QString();
        sentences.append(
            tr("Unknown tokens, left out: %1.").arg(unknown.mid(0, shownTokens).join(u", "_s) + more));
    }
    if (!list->notes.empty())
        sentences.append(tr("Lines with a remark: %1. The first, at byte %2: %3")
                             .arg(list->notes.size())
                             .arg(list->notes.front().range.offset)
                             .arg(translated(list->notes.front().text)));
    const bool usable = m_matches.size() > size_t(unknown.size());
    m_keep->setEnabled(usable);
    m_keep->setToolTip(tr("Write them to %1").arg(visibleText(displayName(m_userFile))));
    tell(int(usable ? BannerKind::Info : BannerKind::Warning), sentences.join(u' '),
         usable ? m_keep : nullptr);
    Q_EMIT listRead();
}

void CharsetsDialog::keep()
{
    m_keep->setEnabled(false);
    m_job->start(
        [matches = m_matches, catalogue = m_catalogue, file = m_userFile](const JobContext&) {
            return keepNames(matches, *catalogue, file);
        },
        [this](Expected<CharsetCatalogue> catalogue) {
            if (!catalogue) {
                tell(int(BannerKind::Error), translated(catalogue.error()));
                return;
            }
            const Charset* selected = m_model->charsetAt(m_table->currentIndex().row());
            const QString name = selected ? selected->name : QString();
            m_catalogue = std::make_shared<const CharsetCatalogue>(std::move(*catalogue));
            m_model->setCatalogue(m_catalogue);
            fitColumns(m_table);
            m_table->selectRow(std::max(0, m_model->rowOf(name)));
            showSelected();
            showCount();
            tell(int(BannerKind::Success),
                 tr("The server’s names are kept. They stand in this list now; cases and messages use them "
                    "from the program’s next start."));
            Q_EMIT kept();
        });
}

} // namespace ims
