#pragma once

#include "core/base/Message.h"

#include <QStringList>
#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace ims {

struct Cause;
class TextLabel;

/// What a cause asks for: what to do, how to see that it is mended, what can do harm, what to tell the
/// caller.
class CauseHelp : public QWidget
{
    Q_OBJECT

public:
    explicit CauseHelp(QWidget* parent = nullptr);

    /// Shows what the cause says; nothing for null.
    void setCause(const Cause* cause);

    QStringList texts() const { return m_texts; } ///< headings and sentences as shown
    QToolButton* copyButton() const { return m_copy; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill(const Cause& cause);
    void addHeading(const QString& text, QWidget* parent, QVBoxLayout* column);
    void addSentence(const QString& text, QWidget* parent, QVBoxLayout* column);
    void addList(const QString& heading, const QList<Message>& sentences, bool numbered);
    void addRisks(const QList<Message>& risks);
    void addSaying(const QString& saying);
    void refreshLook();

    QVBoxLayout* m_column;
    QWidget* m_box = nullptr;
    QString m_shown; ///< the cause that it was made for
    QStringList m_texts;
    QToolButton* m_copy = nullptr;
};

} // namespace ims
