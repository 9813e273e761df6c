#pragma once

#include <QStringList>
#include <QWidget>

class QPushButton;

namespace ims {

class Chip;
class TextLabel;

/// How many rows a table shows, and the filters that make it so few: each can be taken away, or all at once.
class FilterLine : public QWidget
{
    Q_OBJECT

public:
    explicit FilterLine(QWidget* parent = nullptr);

    void setCount(const QString& count);
    void setFilters(const QStringList& words);

    QString count() const;
    QStringList filters() const;
    QPushButton* clearButton() const { return m_clear; }
    const QList<Chip*>& chips() const { return m_chips; }

Q_SIGNALS:
    void removed(qsizetype filter); ///< by its place in what was set
    void cleared();
    void focusLeft(); ///< the last filter went, and the focus with it

private:
    void addChip(const QString& words);

    TextLabel* m_count;
    QPushButton* m_clear;
    QList<Chip*> m_chips;
};

} // namespace ims
