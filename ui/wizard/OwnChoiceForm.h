#pragma once

#include "core/settings/SettingsChange.h"
#include "ui/common/Panel.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ims {

class CaseSession;
class TextLabel;

/// Sets a row of the plan to something else than is recommended, with the reason, or adds a row of one's own.
/// What is chosen is one act of the walkthrough.
class OwnChoiceForm : public Panel
{
    Q_OBJECT

public:
    static constexpr int longestWhy = 500; ///< characters

    /// @param row the row as planned; nothing = a domain is asked for
    OwnChoiceForm(CaseSession& session, std::optional<SettingChange> row, QWidget* parent = nullptr);

    QLineEdit* domainField() const { return m_domain; } ///< null for a row of the plan
    QComboBox* mimeList() const { return m_mime; }
    QComboBox* nonMimeList() const { return m_nonMime; }
    QLineEdit* whyField() const { return m_why; }
    QPushButton* takeButton() const { return m_take; }
    QPushButton* asRecommendedButton() const { return m_asRecommended; } ///< null where nothing was chosen
    QString mistake() const;

Q_SIGNALS:
    void finished(); ///< taken or given up

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QComboBox* makeList(const QString& name, const std::optional<QString>& now,
                        const std::optional<QString>& chosen);
    void check();
    void take();
    void takeBack();
    QString domain() const;

    CaseSession& m_session;
    std::optional<SettingChange> m_row;
    QLineEdit* m_domain = nullptr;
    QComboBox* m_mime;
    QComboBox* m_nonMime;
    QLineEdit* m_why;
    QPushButton* m_take;
    QPushButton* m_asRecommended = nullptr;
    TextLabel* m_mistake;
};

} // namespace ims
