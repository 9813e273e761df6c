#pragma once

#include "ui/common/Card.h"
#include "ui/wizard/CaseSession.h"
#include "ui/wizard/OwnChoiceForm.h"

#include <QMap>
#include <QPointer>

#include <optional>
#include <vector>

class QGridLayout;
class QHBoxLayout;
class QPushButton;

namespace ims {

class ChoiceRow;
class LinkButton;

/// The recommended Character Sets against the present ones, row by row, each with the answer whether it was
/// set; any can be set otherwise.
class RecommendationView : public QWidget
{
    Q_OBJECT

public:
    static constexpr size_t mostRows = 50; ///< more are in the report

    explicit RecommendationView(CaseSession& session, QWidget* parent = nullptr);

    /// Shows what the session's diagnosis recommends; makes nothing anew that has not changed. Answers are
    /// shown where the walkthrough asks for them.
    void refresh();

    QStringList rows() const { return m_rows; } ///< "action|domain|MIME|Non-MIME", as shown
    ChoiceRow* rowAnswer(const QString& domain) const;
    QStringList warnings() const;                 ///< about rows that the technician chose, as shown
    QStringList order() const { return m_order; } ///< what is said about the order of domains

    /// What opens the form that sets a row otherwise; an empty domain = that adds one. Null where there is
    /// none.
    LinkButton* otherwise(const QString& domain) const { return m_otherwise.value(domain); }
    OwnChoiceForm* form() const { return m_form; } ///< null where none is open
    QPushButton* effectsButton() const { return m_effectsButton; }

private:
    void fill(const SettingsChange& change);
    void addRow(const SettingChange& change, QGridLayout* grid);
    void addCells(const QStringList& cells, QGridLayout* grid, int row);
    void addRowAnswer(const SettingChange& change, QHBoxLayout* line);
    void addChoice(const SettingChange& change, QVBoxLayout* texts);
    void addOtherwise(const QString& words, std::optional<SettingChange> row, QVBoxLayout* texts);
    void openForm(std::optional<SettingChange> row, QVBoxLayout* place, LinkButton* opener);
    void addOrder(const SettingsChange& change);
    QString signature() const;

    CaseSession& m_session;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    Card* m_changes = nullptr;
    QPushButton* m_effectsButton = nullptr;
    QString m_shown; ///< what the widgets were made from
    QStringList m_rows;
    std::vector<ChoiceRow*> m_answers;
    std::vector<TextLabel*> m_effects;
    std::vector<TextLabel*> m_warnings;
    QStringList m_order;
    QMap<QString, LinkButton*> m_otherwise;
    QPointer<OwnChoiceForm> m_form;
};

} // namespace ims
