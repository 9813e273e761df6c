#pragma once

#include "core/evidence/Evidence.h"

#include <QScrollArea>

#include <memory>

class QVBoxLayout;

namespace ims {

enum class ColorRole;
enum class TextStyle;

/// One event in all that is known of it. For a failed message also why its file is missing, the event that
/// tells of its arrival, and what else was logged around it.
class EventDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit EventDetails(QWidget* parent = nullptr);

    /// What failures are shown of; null = none.
    void setEvidence(std::shared_ptr<const Evidence> evidence);

    void showFailure(const Failure& failure);

    /// A record by itself; `why` says how it came into sight. A way back is offered where `back`.
    void showRecord(const Event& event, const QString& why, bool back);
    void clear();

    /// The event in sight; nothing where none is.
    const std::optional<Event>& event() const { return m_event; }

    /// Puts the event's text on the clipboard.
    void copy();

    QStringList texts() const; ///< everything in sight, label by label

Q_SIGNALS:
    void recordRequested(const ims::Event& event); ///< one of the others is to be seen whole
    void backRequested();

private:
    void begin();
    void finish();
    void addHeader(const Event& event, bool back);
    void addMissing(const Failure& failure);
    void addTwins(const Failure& failure);
    void addFields(const Event& event);
    void addBody(const Event& event);
    void addOthers(const Failure& failure);
    void addOther(const Event& event);
    void addHeading(const QString& text);
    void addText(const QString& text, TextStyle style, ColorRole color);

    QWidget* m_body = nullptr;
    QVBoxLayout* m_column = nullptr;
    std::shared_ptr<const Evidence> m_evidence;
    std::optional<Event> m_event;
};

} // namespace ims
