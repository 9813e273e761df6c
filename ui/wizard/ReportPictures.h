#pragma once

#include "ui/wizard/MainWindow.h"

#include <functional>

namespace ims {

class ReportPage;

/// The states of step 8 for `imsdoctor --screenshots`; what is exported goes into a folder that is removed
/// again.
class ReportPictures
{
public:
    /// Takes a picture (of an empty name: none) after `set`.
    using Add = std::function<void(const QString& name, std::function<void()> set)>;

    /// `place`: a folder in which one may be made.
    ReportPictures(MainWindow& window, const Path& place);

    /// Step 8 is in sight then.
    void addScenes(const Path& caseFolder, const Add& add);

private:
    void hideAll();
    void showExporting(bool on);
    ReportPage* page() const;
    void showPart(QWidget* part) const;

    MainWindow& m_window;
    Path m_place;
};

} // namespace ims
