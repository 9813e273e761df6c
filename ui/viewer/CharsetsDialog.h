#pragma once

#include "core/charset/CharsetCatalogue.h"
#include "core/settings/ListedCharsets.h"
#include "ui/common/FilePrompts.h"

#include <QDialog>

#include <memory>

class QAction;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace ims {

class Banner;
class CharsetsModel;
class Job;
class TextLabel;

/// The character sets that the program knows: a list to find them in, all about the one selected, and the
/// import of a server's Character-Set-List (KB Q168347) into the user's file. Open it with show().
class CharsetsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `userFile`: where the user's own character sets are kept, whether it is there or not; empty = nowhere,
    /// then nothing can be imported. `version`: of the server in question, where it is known.
    CharsetsDialog(std::shared_ptr<const CharsetCatalogue> catalogue, Path userFile, FilePrompts prompts,
                   const QString& version = {}, QWidget* parent = nullptr);

    /// Reads a dump and says what is in it; what is known of it can then be kept.
    void importList(const Path& dump);

Q_SIGNALS:
    void listRead();
    void kept(); ///< the user's file was written

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeList(QVBoxLayout* column);
    void makeButtons(QVBoxLayout* column);
    void showSelected();
    void showCount();
    void showList(const Expected<CharacterSetList>& list, const QString& name);
    void keep();
    void tell(int kind, const QString& text, QAction* action = nullptr);

    std::shared_ptr<const CharsetCatalogue> m_catalogue;
    Path m_userFile;
    FilePrompts m_prompts;
    std::vector<ListedMatch> m_matches;
    CharsetsModel* m_model;
    Job* m_job;
    QVBoxLayout* m_top = nullptr;
    Banner* m_banner = nullptr;
    QAction* m_keep;
    QLineEdit* m_find = nullptr;
    QComboBox* m_version = nullptr;
    TextLabel* m_count = nullptr;
    QTableView* m_table = nullptr;
    QPlainTextEdit* m_details = nullptr;
    QPushButton* m_copy = nullptr;
};

} // namespace ims
