#pragma once

#include "core/base/ByteSource.h"
#include "core/base/OutputFile.h"
#include "core/charset/CharsetCatalogue.h"
#include "core/settings/CharacterSets.h"
#include "core/spool/SpoolFile.h"
#include "ui/common/CommandRegistry.h"
#include "ui/common/FilePrompts.h"
#include "ui/common/Job.h"
#include "ui/viewer/SpoolVerdict.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace ims {

class Banner;
enum class BannerKind;
class DeclarationsModel;
class ElidedLabel;
class MessageSaver;
class Panel;
class SpoolView;
class TextLabel;

/// One spool file or raw mail: the verdict in a sentence, what is wrong with the file, every charset
/// declaration, and the text itself. Used by the walkthrough and alone in `spoolview`.
class SpoolViewer : public QWidget
{
    Q_OBJECT

public:
    SpoolViewer(std::shared_ptr<const CharsetCatalogue> catalogue, const CommandRegistry& commands,
                QWidget* parent = nullptr);

    /// A file to show, and what is known of it.
    struct Request
    {
        Path path;
        std::optional<SpoolFile> spool = {};       ///< what was read of it: it is not parsed again then
        std::optional<CharacterSets> applied = {}; ///< the row of the setting for its sender
        bool failed = false;                       ///< an event names it
        FileOpener open = ByteSource::open;
    };

    /// Opens and reads a file in the background. Where it is a mail or zip archive with spool files inside,
    /// the first of them is shown, and a bar offers the others and the outer file. With Request::spool the
    /// file that this was read from is shown, inside another one or not.
    void openFile(Request request);

    /// Scrolls to these bytes of the file and marks them, as soon as it is on the screen.
    void showRange(ByteRange range);

    /// Shows bytes that are at hand.
    void openSource(ByteSourcePtr source, std::optional<CharacterSets> applied = {});

    /// Says why there is nothing to show.
    void showNothing(const QString& title, const QString& explanation);
    void showError(const Error& error);

    /// Puts a button for this action below the words that stand where no file is shown.
    void offer(QAction* action);

    /// Puts buttons into the strip by which the message is got to its reader. `roots`: evidence that is not
    /// to be written to, besides the file itself.
    void offerSaving(const FilePrompts& prompts, std::function<EvidenceRoots()> roots);

    /// What was last said about saving; empty where it was dismissed.
    QString said() const;

    SpoolView* view() const { return m_view; }
    QString verdict() const { return m_verdict.sentence; }
    QString fileName() const;

    /// What is shown instead of a file; empty while a file is shown.
    QString explanation() const;

    /// Where several files can be shown, which; hidden where there is one.
    QComboBox* choice() const { return m_choice; }

Q_SIGNALS:
    void shown();   ///< a file is on the screen
    void refused(); ///< it could not be shown; explanation() says why

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A file that can be shown, with the name that it bears in the choice.
    struct Shown
    {
        ByteSourcePtr source;
        std::shared_ptr<const SpoolFile> spool;
        QString name = {};
    };
    /// A file, or the spool files inside a mail or zip archive with the outer one behind them.
    struct Opened
    {
        std::vector<Shown> files;
        size_t first = 0;         ///< the one to show first
        QString outer = {};       ///< name of the outer file; empty where nothing is inside
        QStringList trouble = {}; ///< what inside it could not be read
        Path path = {};           ///< of the outer file; empty where the bytes came from elsewhere
    };

    static Expected<Opened> openWhole(const ByteSourcePtr& source, const CharsetCatalogue& catalogue,
                                      const StopToken& stop);

    QWidget* makeStrip();
    QWidget* makeChoice();
    QWidget* makeDeclarations();
    QWidget* makeMessagePage();
    void read(std::function<Expected<Opened>(const JobContext&)> work);
    void offerChoice(Opened opened);
    void choose(int index);
    void display(Shown file);
    void goToWanted();
    void showNotes();
    void say(BannerKind kind, const QString& text);
    void addToStrip(QAction* action);
    void showPosition();
    void copyVerdict();
    void refreshLook();

    std::shared_ptr<const CharsetCatalogue> m_catalogue;
    const CommandRegistry& m_commands;
    std::shared_ptr<const SpoolFile> m_spool;
    std::optional<CharacterSets> m_applied;
    bool m_failed = false;
    std::vector<Shown> m_files; ///< what can be chosen; one file in most cases
    QStringList m_trouble;
    Path m_path; ///< of the outer file; empty where the bytes came from elsewhere
    MessageSaver* m_saver = nullptr;
    QPointer<Banner> m_said;
    ByteRange m_wanted; ///< to be shown once the file is there
    SpoolVerdict m_verdict;
    Job m_job;

    QStackedWidget* m_stack = nullptr;
    Panel* m_choiceBar = nullptr;
    ElidedLabel* m_choiceLabel = nullptr;
    QComboBox* m_choice = nullptr;
    Panel* m_strip = nullptr;
    QLabel* m_icon = nullptr;
    ElidedLabel* m_name = nullptr;
    ElidedLabel* m_facts = nullptr;
    TextLabel* m_sentence = nullptr;
    TextLabel* m_position = nullptr;
    QHBoxLayout* m_stripRow = nullptr;
    QVBoxLayout* m_answers = nullptr;
    QVBoxLayout* m_notes = nullptr;
    QTableView* m_table = nullptr;
    DeclarationsModel* m_model = nullptr;
    SpoolView* m_view = nullptr;
    TextLabel* m_messageTitle = nullptr;
    TextLabel* m_message = nullptr;
    QHBoxLayout* m_messageButtons = nullptr;
};

} // namespace ims
