#pragma once

#include "core/settings/StatedSettings.h"
#include "ui/common/Card.h"
#include "ui/wizard/PageContext.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace ims {

/// The Character Sets as the caller reads them out from the dialog: the default, and any number of e-mail
/// domains. For cases without a settings file; all of it is stated.
class StatedSettingsCard : public Card
{
    Q_OBJECT

public:
    static constexpr size_t mostRows = 100;

    explicit StatedSettingsCard(PageContext& context, QWidget* parent = nullptr);

    void refresh();

    struct Row
    {
        QLineEdit* domain = nullptr; ///< null for the default
        QComboBox* mime = nullptr;
        QComboBox* nonMime = nullptr;
        QPushButton* remove = nullptr; ///< null for the default
    };

    const std::vector<Row>& rows() const { return m_rows; }
    QPushButton* addButton() const { return m_add; }

private:
    void showRows(const std::vector<StatedRow>& rows);
    void addRow(const StatedRow& row);
    QComboBox* makeList(const QString& name, const QString& value, const QString& accessibleName);
    std::vector<StatedRow> entered() const;
    void handOver();

    PageContext& m_context;
    QWidget* m_host = nullptr; ///< made anew when the rows change
    QGridLayout* m_grid = nullptr;
    std::vector<Row> m_rows;
    QPushButton* m_add;
};

} // namespace ims
