#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace ims {

class TextLabel;

/// The names of failed messages, each leading to its spool file. A few at first, many on demand.
class MessageLinks : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype fewNames = 8;
    static constexpr qsizetype mostNames = 200; ///< the report has all

    explicit MessageLinks(QWidget* parent = nullptr);

    void setMessages(const QString& heading, const QStringList& names);
    void showFew();

Q_SIGNALS:
    void messageWanted(const QString& name);

private:
    void rebuild();

    bool m_all = false;
    QStringList m_names;
    TextLabel* m_heading;
    QVBoxLayout* m_column;
    QWidget* m_links = nullptr;
};

} // namespace ims
