#pragma once

#include "core/service/ServiceStatus.h"
#include "core/settings/ClickPath.h"
#include "ui/common/Screenshots.h"
#include "ui/wizard/MainWindow.h"
#include "ui/wizard/ReportPictures.h"
#include "ui/wizard/RetestPictures.h"

namespace ims {

class EventsPage;
class RestartPage;
class SettingsPage;

/// The pictures of `imsdoctor --screenshots`: the empty window, then every step of the walkthrough with a
/// case, then the step that stands for the settings where the cause is another.
class CasePictures : public QObject
{
    Q_OBJECT

public:
    CasePictures(QApplication& application, MainWindow& window, const Path& folder,
                 QSize size = MainWindow::usualSize);

    void start(const Path& caseFolder);

Q_SIGNALS:
    void done();
    void failed(const QString& sentence);

private:
    struct Scene
    {
        QString name;
        std::function<void()> set;     ///< what the technician did before
        std::function<bool()> isReady; ///< work that is to be in sight; none = when all work is done
        bool ofHelp = false;           ///< the picture is of the help’s window
    };

    void makeScenes();
    void listenTo(Screenshots& shots);
    void addEventScenes(); ///< steps 1 to 3
    void addCauseScenes(); ///< steps 4 and 5
    void tickUntil(DialogField field);
    void addMendingScenes();
    void addRestartScenes();
    void answerRoots(const QString& kind);
    void noteService(const QString& what, const ServiceStatus& after, int code);
    RestartPage* restart() const;
    SettingsPage* settings() const;
    void showPart(QWidget* part);
    void addHelpScenes();
    void addEmptyScenes();
    EventsPage* events() const;
    void add(const QString& name, std::function<void()> set, std::function<bool()> isReady = {});
    void goTo(const QString& step);
    void answer(const QString& id, const QString& value);
    void takeNext();
    void takeWhenReady(const Scene& scene);
    QString failureWith(const std::function<bool(const Failure&)>& wanted) const;

    QApplication& m_application;
    MainWindow& m_window;
    Path m_folder;
    Screenshots m_shots;
    std::unique_ptr<Screenshots> m_helpShots; ///< made with the scenes: the help takes time
    ReportPictures m_report;
    RetestPictures m_retest;
    Path m_caseFolder;
    std::vector<Scene> m_left; ///< the next one last
};

} // namespace ims
