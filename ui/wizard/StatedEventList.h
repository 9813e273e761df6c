#pragma once

#include "ui/wizard/PageContext.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ims {

class PictureView;
class StatedEventForm;

/// The events that were read out to the technician, or seen in a screenshot, to be added, changed and
/// removed.
class StatedEventList : public QWidget
{
    Q_OBJECT

public:
    explicit StatedEventList(PageContext& context, QWidget* parent = nullptr);

    void refresh();

    /// Opens the form for one more event.
    void add();

    StatedEventForm* form() const { return m_form; }
    PictureView* pictures() const { return m_pictures; }
    bool isFormOpen() const;
    QStringList lines() const { return m_lines; } ///< one per event, as shown

Q_SIGNALS:
    void formOpened();
    void formClosed(); ///< it had the focus, which wants a new place

private:
    void showPictures();
    void addRow(const StatedEvent& event, size_t place);
    void edit(size_t place);
    void remove(size_t place);
    void save();
    void close();
    const std::vector<StatedEvent>& events() const;

    PageContext& m_context;
    QVBoxLayout* m_rows;
    QWidget* m_shown = nullptr; ///< what holds the rows; made anew when the events change
    PictureView* m_pictures;    ///< of the case, to be read from
    StatedEventForm* m_form;
    std::optional<StatedEvent> m_edited; ///< as it was when its form was opened
    std::vector<StatedEvent> m_listed;
    bool m_listedReadOnly = false;
    QStringList m_lines;
};

} // namespace ims
