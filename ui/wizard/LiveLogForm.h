#pragma once

#include "core/eventlog/LiveLog.h"
#include "ui/common/Job.h"
#include "ui/common/Panel.h"
#include "ui/wizard/PageContext.h"

class QLineEdit;
class QPushButton;

namespace ims {

class TextLabel;

/// A form in the page that copies the event log of a running server into the case's folder and adds the copy
/// to the evidence. Where this computer cannot read live logs it says so, with the way round.
class LiveLogForm : public Panel
{
    Q_OBJECT

public:
    explicit LiveLogForm(PageContext& context, QWidget* parent = nullptr);

    /// Shows the form; the server that the case knows is filled in.
    void begin();

    bool isAvailable() const { return m_available; }
    QLineEdit* computer() const { return m_computer; }
    QPushButton* readButton() const { return m_read; }
    QPushButton* closeButton() const { return m_close; }
    QString said() const; ///< what is wrong, or how far the copying has come; empty where nothing is said

Q_SIGNALS:
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void read();
    void showProgress();
    void say(const QString& text, ColorRole color);
    void setBusy(bool busy);
    void close();

    PageContext& m_context;
    bool m_available;
    Job m_copying;
    QLineEdit* m_computer;
    QPushButton* m_read;
    QPushButton* m_close;
    TextLabel* m_said;
};

} // namespace ims
