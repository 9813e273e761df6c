#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace ims {

class TextLabel;

/// Fields of a form one below the other, each with its name before it and room below it for what is wrong
/// with what was typed.
class FieldGrid : public QWidget
{
    Q_OBJECT

public:
    static constexpr int widestField = 420; ///< device-independent pixels

    explicit FieldGrid(QWidget* parent = nullptr);

    /// `name` bears the mnemonic and ends with a colon. `description`: for screen readers while nothing is
    /// wrong.
    void addField(const QString& name, QWidget* field, const QString& description = {});

    void setFieldVisible(const QWidget* field, bool visible);
    void setFieldsEnabled(bool enabled);

    /// Empty text: nothing is wrong.
    void complain(const QWidget* field, const QString& text);

    /// What stands beside the field; empty where nothing is wrong or the field is out of sight.
    QString complaint(const QWidget* field) const;

private:
    struct Row
    {
        QWidget* label = nullptr;
        QWidget* field = nullptr;
        TextLabel* complaint = nullptr;
        QString description;
    };

    const Row* rowOf(const QWidget* field) const;

    QGridLayout* m_grid;
    std::vector<Row> m_rows;
};

} // namespace ims
