#pragma once

#include "ui/wizard/PageContext.h"

#include <QSplitter>
#include <QTimer>

class QPlainTextEdit;
class QVBoxLayout;

namespace ims {

class TextLabel;

/// What stands beside every page: the words to say to the caller, what to do, why, and the notes of the case.
class GuidePanel : public QSplitter
{
    Q_OBJECT

public:
    explicit GuidePanel(CaseSession& session, QWidget* parent = nullptr);

    /// Shows the texts of the step in sight and the notes of the case.
    void refresh();

    QString sayToCaller() const;
    QStringList whatYouDo() const;
    QPlainTextEdit* notes() const { return m_notes; }
    void copySaying();

private:
    QWidget* makeGuide();
    QWidget* makeNotes();

    CaseSession& m_session;
    TextLabel* m_saying = nullptr;
    TextLabel* m_why = nullptr;
    QVBoxLayout* m_actions = nullptr;
    QPlainTextEdit* m_notes = nullptr;
    QTimer m_typing; ///< notes are kept when the typing pauses
};

} // namespace ims
