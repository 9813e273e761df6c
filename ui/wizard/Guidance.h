#pragma once

#include "ui/common/CommandPalette.h"
#include "ui/common/GuideState.h"
#include "ui/wizard/Tour.h"

#include <QObject>

namespace ims {

class CaseView;
class HelpWindow;
struct Knowledge;

/// What helps the technician with the program itself: the list of all commands, the help, the tour; and what
/// is remembered of them.
class Guidance : public QObject
{
    Q_OBJECT

public:
    /// `stateFile`: where it is remembered; empty = nowhere.
    Guidance(const CommandRegistry& commands, const Knowledge& knowledge, CommandPalette::WhyNot whyNot,
             Path stateFile, QWidget* window);
    ~Guidance() override;

    CommandPalette* palette() const { return m_palette; }
    HelpWindow* help(); ///< made when it is first asked for
    Tour* tour() const { return m_tour; }

    void openHelp(const QString& page);

    /// Shows the tour over a case.
    void showTour(CaseView& view);

    /// The same, where nobody has closed it yet.
    void showFirstTour(CaseView& view);

    /// Writes what is remembered, where that has changed. What cannot be written is no reason to stay.
    void keep();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const CommandRegistry& m_commands;
    const Knowledge& m_knowledge;
    Path m_stateFile;
    GuideState m_kept; ///< as it stands in the file
    GuideState m_state;
    QWidget* m_window;
    CommandPalette* m_palette;
    Tour* m_tour;
    HelpWindow* m_help = nullptr;
};

} // namespace ims
