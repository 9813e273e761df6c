#pragma once

#include "ui/wizard/MainWindow.h"

#include <functional>

namespace ims {

class RetestPage;

/// The states of step 7 on a server's own folders, for `imsdoctor --screenshots`: a copy of the case plays
/// the server, in a folder that is removed again.
class RetestPictures
{
public:
    /// Takes a picture (of an empty name: none) after `set`, when `isReady`.
    using Add =
        std::function<void(const QString& name, std::function<void()> set, std::function<bool()> isReady)>;

    /// `place`: a folder in which one may be made.
    RetestPictures(MainWindow& window, const Path& place);

    void addScenes(const Path& caseFolder, const Add& add);

private:
    void copy(const Path& caseFolder) const;
    void sayRoots(const QString& kind);
    void showCopy();
    void showAside();
    void begin();
    void ask();
    void confirm();
    void say(const QString& question);
    void takeFromIn(bool all);
    void breakOff();
    bool isReady() const;
    RetestPage* page() const;
    void showPart(QWidget* part) const;
    RetestRunner& runner() const { return m_window.retest(); }

    MainWindow& m_window;
    Path m_place;
};

} // namespace ims
