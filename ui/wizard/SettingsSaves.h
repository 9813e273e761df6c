#pragma once

#include "core/settings/SettingsProof.h"
#include "ui/common/Card.h"
#include "ui/wizard/PageContext.h"

#include <QPointer>

class QPushButton;

namespace ims {

class ChoiceRow;
class Disclosure;

/// The saves of the settings that the case has, each compared with the one before and with the plan: what
/// shows that the change is made. Without a save, the dialog is read out again, row by row.
class SettingsSaves : public Card
{
    Q_OBJECT

public:
    static constexpr qsizetype mostTold = 12; ///< differences of one save
    static constexpr size_t mostRows = 50;

    explicit SettingsSaves(PageContext& context, QWidget* parent = nullptr);

    /// Shows the saves against a plan; makes nothing anew that has not changed.
    void refresh(const SettingsChange& plan);

    /// Asks for a save and adds it to the evidence.
    void importSave();

    bool isProven() const { return m_proven; }  ///< the newest save has every row as planned
    QString newest() const { return m_newest; } ///< name of the newest save; empty where there is none
    QStringList told() const { return m_told; } ///< what is said of the saves, as shown
    QPushButton* importButton() const { return m_import; }
    Disclosure* readBackOpener() const { return m_readBack; }
    ChoiceRow* readBack(const QString& domain) const;

private:
    QString signature(const SettingsChange& plan) const;
    void showAnew(const SettingsChange& plan);
    void showSaves(const SettingsChange& plan);
    void showSave(const ImcSettings& save, const ImcSettings& before, const SettingsChange& plan);
    void showProof(const SettingsProof& proof);
    void showReadBack(const SettingsChange& plan);
    TextLabel* tell(const QString& text, TextStyle style, ColorRole color);

    PageContext& m_context;
    QPushButton* m_import;
    Disclosure* m_readBack;
    QWidget* m_readBackRows = nullptr;
    QWidget* m_content = nullptr;
    QString m_shown;
    QString m_newest;
    QStringList m_told;
    std::vector<ChoiceRow*> m_answers;
    bool m_proven = false;
};

} // namespace ims
