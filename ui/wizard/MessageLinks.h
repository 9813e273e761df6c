#pragma once

#include <QHash>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace ims {

class LinkButton;
class TextLabel;
class WrapLayout;

/// A failed message and what is to be said of it.
struct MessageLine
{
    QString name;
    QString note; ///< may be empty

    friend bool operator==(const MessageLine&, const MessageLine&) = default;
};

/// The names of failed messages, each leading to its spool file, with what is to be said of it. A few at
/// first, many on demand.
class MessageLinks : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype fewNames = 8;
    static constexpr qsizetype mostNames = 200; ///< the report has all

    explicit MessageLinks(QWidget* parent = nullptr);

    /// A note is said once, above all names that share it.
    void setMessages(const QString& heading, const std::vector<MessageLine>& messages);
    void showFew();

Q_SIGNALS:
    void messageWanted(const QString& name);

private:
    void rebuild();
    WrapLayout* addRow(const QString& note, QVBoxLayout* column);
    void addMessage(const QString& name, WrapLayout* row);
    void addRest(WrapLayout* row);
    qsizetype shownMessages() const;

    bool m_all = false;
    std::vector<MessageLine> m_messages;
    TextLabel* m_heading;
    QVBoxLayout* m_column;
    QWidget* m_links = nullptr;
    QHash<QString, LinkButton*> m_linkOf; ///< by the message's name
};

} // namespace ims
