#pragma once

#include "core/base/OutputFile.h"
#include "core/settings/CharacterSets.h"
#include "ui/common/CommandRegistry.h"
#include "ui/common/FilePrompts.h"
#include "ui/common/Job.h"
#include "ui/viewer/FileWatch.h"
#include "ui/viewer/OpenedFile.h"
#include "ui/viewer/SpoolVerdict.h"
#include "ui/viewer/ViewerLook.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QHBoxLayout;
class QStackedWidget;
class QStringListModel;
class QTableView;
class QToolBar;
class QVBoxLayout;

namespace ims {

class Banner;
enum class BannerKind;
class DeclarationsModel;
class ElidedLabel;
class MessagePrinter;
class MessageSaver;
class Panel;
class SpoolPanes;
class SpoolStrip;
class SpoolView;
class TextLabel;

/// One spool file or raw mail: the verdict in a sentence, what is wrong with the file, every charset
/// declaration, and the message from all sides (SpoolPanes). Used by the walkthrough and alone in
/// `spoolview`.
class SpoolViewer : public QWidget
{
    Q_OBJECT

public:
    /// `prompts` are asked where something is saved; must outlive the viewer, as must `commands`.
    SpoolViewer(std::shared_ptr<const CharsetCatalogue> catalogue, const CommandRegistry& commands,
                const FilePrompts& prompts, QWidget* parent = nullptr);

    /// A file to show, and what is known of it.
    struct Request
    {
        Path path;
        std::optional<SpoolFile> spool = {};       ///< what was read of it: it is not parsed again then
        std::optional<CharacterSets> applied = {}; ///< the row of the setting for its sender
        bool failed = false;                       ///< an event names it
        FileOpener open = ByteSource::open;
        bool watch = false; ///< tell where it becomes another file while it is shown
    };

    /// Opens and reads a file in the background; where that takes long its text is shown before. Where it is
    /// a mail or zip archive with spool files inside, or a mailbox, the first of them is shown, and a bar
    /// offers the others and the outer file. With Request::spool the file that this was read from is shown,
    /// inside another one or not.
    void openFile(Request request);

    /// Shows bytes that are at hand.
    void openSource(ByteSourcePtr source, std::optional<CharacterSets> applied = {});

    /// Opens the file that is shown once more; the place in it stays.
    void readAgain();

    /// Scrolls to these bytes of the file and marks them, as soon as it is on the screen.
    void showRange(ByteRange range);

    /// Says why there is nothing to show.
    void showNothing(const QString& title, const QString& explanation);
    void showError(const Error& error);

    /// What a notice of a changed file offers; without it, to read that file again.
    void setReadAgain(QAction* action) { m_readAgain = action; }

    /// Puts a button for this action below the words that stand where no file is shown.
    void offer(QAction* action);

    /// Evidence that is not to be written to, besides the file itself.
    void setRoots(std::function<EvidenceRoots()> roots);

    /// Offers to put what is selected into a case's notes; `add` says whether they could be written to.
    void offerNotes(std::function<bool(const QString& quoted)> add);

    /// What was last said about saving or the file; empty where it was dismissed.
    QString said() const;

    ViewerLook look() const;
    void setLook(const ViewerLook& look);

    SpoolPanes* panes() const { return m_panes; }
    SpoolView* view() const;
    QString verdict() const { return m_verdict.sentence; }
    QString fileName() const;
    const Path& path() const { return m_request.path; } ///< empty where the bytes came from elsewhere

    /// Whether the file's structure is not known yet, though its text may be there.
    bool isReading() const { return m_job.isRunning(); }

    /// What is shown instead of a file; empty while a file is shown.
    QString explanation() const;

    /// Where several files can be shown, which; hidden where there is one.
    QComboBox* choice() const { return m_choice; }

Q_SIGNALS:
    void shown();     ///< a file is on the screen
    void textShown(); ///< its text is, and it is still being read
    void refused();   ///< it could not be shown; explanation() says why
    void lookChanged();

private:
    QWidget* makeChoice();
    QWidget* makeDeclarations();
    QWidget* makeMessagePage();
    void makeCommands();
    QAction* addCommand(const QString& id, std::function<void()> run);
    QAction* addToggle(const QString& id, std::function<void(bool)> run);
    void makeViewMenu();
    void makeToolBar();
    void startOpening();
    void read(const ByteSourcePtr& source);
    QStringList likelyCharsets() const;
    void showUnread();
    void offerChoice(OpenedFile opened);
    void choose(int index);
    void display(const ShownFile& file);
    void goToWanted();
    void showNotes();
    void clearNotes();
    void say(BannerKind kind, const QString& text, QAction* action = nullptr);
    void sayChange(FileWatch::Change change);
    void showPosition();
    void copyVerdict();
    void copyText(const QString& text);
    void goToPlace();
    void refreshToggles();
    EvidenceRoots rootsAndFile() const;

    std::shared_ptr<const CharsetCatalogue> m_catalogue;
    const CommandRegistry& m_commands;
    const FilePrompts& m_prompts;
    Request m_request;
    std::shared_ptr<const SpoolFile> m_spool; ///< null while nothing is read
    OpenedFile m_opened;
    size_t m_current = 0;       ///< of these, the one in sight
    Path m_shownPath;           ///< of the file in sight; another one may be on its way
    QString m_known;            ///< name of the file to show first, inside the opened one or not; empty = any
    bool m_changed = false;     ///< since the evidence was read
    ByteSourcePtr m_unread;     ///< being read
    bool m_unreadShown = false; ///< and on the screen already
    std::function<EvidenceRoots()> m_roots;
    std::function<bool(const QString&)> m_addToNotes;
    MessageSaver* m_saver;
    MessagePrinter* m_printer;
    FileWatch* m_watch;
    QAction* m_readAgain = nullptr;
    QPointer<Banner> m_said;
    ByteRange m_wanted;              ///< to be shown once the file is there
    std::optional<ByteRange> m_back; ///< the place in the file that is read again
    SpoolVerdict m_verdict;
    QString m_fontFamily;
    Job m_job;
    QTimer m_unreadSoon;

    QStackedWidget* m_stack;
    Panel* m_choiceBar = nullptr;
    ElidedLabel* m_choiceLabel = nullptr;
    QComboBox* m_choice = nullptr;
    QStringListModel* m_names;
    SpoolStrip* m_strip;
    QToolBar* m_tools;
    QVBoxLayout* m_answers = nullptr;
    QVBoxLayout* m_notes = nullptr;
    QTableView* m_table = nullptr;
    DeclarationsModel* m_model;
    SpoolPanes* m_panes;
    TextLabel* m_messageTitle = nullptr;
    TextLabel* m_message = nullptr;
    QHBoxLayout* m_messageButtons = nullptr;
};

} // namespace ims
