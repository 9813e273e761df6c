#pragma once

#include "core/evidence/StatedEvent.h"
#include "ui/common/Panel.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace ims {

class TextLabel;

/// A form in the page for one event that the caller reads out, or that was pasted out of a mail. It doubts
/// what looks misheard and refuses nothing.
class StatedEventForm : public Panel
{
    Q_OBJECT

public:
    explicit StatedEventForm(QWidget* parent = nullptr);

    /// Begins with an empty form; `day` is what the clock of the form starts at.
    void begin(const QDateTime& day);

    /// Begins with an event that is there already.
    void edit(const StatedEvent& event);

    StatedEvent event() const;

    QSpinBox* number() const { return m_id; }
    QComboBox* source() const { return m_source; }
    QLineEdit* spoolFile() const { return m_spoolFile; }
    QLineEdit* computer() const { return m_computer; }
    QCheckBox* timeKnown() const { return m_timeKnown; }
    QDateTimeEdit* time() const { return m_time; }
    QComboBox* zone() const { return m_zone; }
    QPlainTextEdit* text() const { return m_text; }
    QPushButton* saveButton() const { return m_save; }
    QString doubt() const; ///< about the spool file's name, as shown; empty where there is none

Q_SIGNALS:
    void saved();
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeFields();
    QWidget* makeTime();
    void showDoubt();
    void showTime();
    void readText();
    void takeOver(const StatedEvent& read);
    void fill(const StatedEvent& event);

    TextLabel* m_title;
    QFormLayout* m_form;
    QSpinBox* m_id;
    QComboBox* m_source;
    QCheckBox* m_timeKnown;
    QDateTimeEdit* m_time;
    QComboBox* m_zone;
    TextLabel* m_timeHint;
    QLineEdit* m_computer;
    QLineEdit* m_spoolFile;
    TextLabel* m_doubt;
    QPlainTextEdit* m_text;
    TextLabel* m_taken;
    QPushButton* m_save;
    StatedEvent m_read; ///< what the text said last: only what it says anew fills the fields
};

} // namespace ims
