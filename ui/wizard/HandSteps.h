#pragma once

#include "core/settings/ClickPath.h"
#include "ui/common/Card.h"
#include "ui/wizard/PageContext.h"

#include <vector>

class QAction;
class QCheckBox;

namespace ims {

class Banner;
class DialogPicture;
class SheetPrinter;
struct PrintedSheet;
class TickRow;
struct HandSheet;

/// The way to the Character Sets by hand, step by step: each can be ticked, with time and by whom, and below
/// the first that is not yet done stands the window of Administrator that it happens in. Prints itself on one
/// sheet.
class HandSteps : public Card
{
    Q_OBJECT

public:
    explicit HandSteps(PageContext& context, QWidget* parent = nullptr);

    /// Shows the steps of a plan; makes nothing anew where they are the same.
    void refresh(const SettingsChange& plan);

    QStringList texts() const;         ///< of the steps, as shown
    QStringList stepIds() const;       ///< items of the question `settings.step`
    QCheckBox* tick(int number) const; ///< 1-based; null where there is none
    QString done(int number) const;    ///< when and by whom; empty where it is not ticked
    DialogPicture* picture() const { return m_picture; }
    Banner* banner() const { return m_banner; }
    SheetPrinter* printer() const { return m_printer; }
    QAction* printAction() const { return m_print; }
    QAction* pdfAction() const { return m_savePdf; }

    /// What print() and the PDF put on paper.
    HandSheet sheet() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addButtons();
    void addRow(int number, const PathStep& step);
    void showTicks();
    void showPicture();
    PathServer server() const;
    void addPresent(HandSheet& sheet) const;
    void addPictures(HandSheet& sheet) const;
    QString facts() const;
    PrintedSheet printed() const;

    PageContext& m_context;
    QAction* m_print;
    QAction* m_savePdf;
    SheetPrinter* m_printer;
    Banner* m_banner;
    TextLabel* m_readOnly;
    QWidget* m_list = nullptr;
    DialogPicture* m_picture = nullptr;
    QWidget* m_pictureBox = nullptr; ///< with the caption
    SettingsChange m_plan;
    std::vector<PathStep> m_steps;
    std::vector<TickRow*> m_rows;
};

/// The steps of a plan for the server of a case, as they stand in the window and in its walkthrough.
std::vector<PathStep> handSteps(const SettingsChange& plan, const QString& server,
                                const QString& serverVersion, const Knowledge& knowledge);

/// A step's sentences with the articles that they rest on.
QString stepText(const PathStep& step);

} // namespace ims
