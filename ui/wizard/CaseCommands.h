#pragma once

#include "core/casefile/CaseRecord.h"
#include "ui/wizard/PageContext.h"

#include <QObject>

class QAction;
class QWidget;

namespace ims {

class BannerStack;
class CasePackaging;
class EarlierCases;

/// What the window does with the case as a whole, beside its steps: keep it elsewhere, take it over, pack and
/// unpack it, say where it stands, show its history and earlier ones of the server.
class CaseCommands : public QObject
{
    Q_OBJECT

public:
    /// Makes the action of a command, for the whole window.
    using AddCommand = std::function<QAction*(const QString& id, std::function<void()> run)>;

    /// `savingWait`: ms that the history waits for the last save. `window` is asked over and owns the
    /// dialogs.
    CaseCommands(PageContext& context, BannerStack* banners, int savingWait, QWidget* window);

    void addTo(const AddCommand& add);

    /// Enables what can be done now.
    void updateActions();

    CasePackaging* packaging() const { return m_packaging; }

    void askForState(CaseState wanted);

Q_SIGNALS:
    void caseChosen(const ims::Path& folder); ///< to be opened

private:
    void askForPackage();
    void askWhereToPack();
    void askWhereToSave();
    void askToTakeOver();
    void showHistory();
    void showInventory();
    void showEarlierCases();

    PageContext& m_context;
    int m_savingWait;
    QWidget* m_window;
    CasePackaging* m_packaging;
    EarlierCases* m_earlier;
};

} // namespace ims
