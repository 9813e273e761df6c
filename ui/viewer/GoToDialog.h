#pragma once

#include <QDialog>

#include <optional>

class QLineEdit;

namespace ims {

class SpoolView;
class TextLabel;

/// Asks for a line or an offset of the file in sight.
class GoToDialog : public QDialog
{
    Q_OBJECT

public:
    explicit GoToDialog(const SpoolView& view, QWidget* parent = nullptr);

    QLineEdit* line() const { return m_place; }
    QString problem() const; ///< why what was typed leads nowhere; else empty

    void accept() override;

Q_SIGNALS:
    void lineChosen(qint64 line);
    void offsetChosen(qint64 offset);

private:
    struct Place
    {
        bool isOffset = false;
        qint64 number = 0;
    };
    /// "120" a line, "@4096" and "0x1000" an offset.
    static std::optional<Place> parse(const QString& text);

    qint64 m_size;
    QLineEdit* m_place;
    TextLabel* m_problem;
};

} // namespace ims
