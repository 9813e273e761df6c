#pragma once

#include "core/diagnosis/Finding.h"
#include "ui/common/Card.h"
#include "ui/wizard/PageContext.h"

namespace ims {

class AliasForm;
class Disclosure;

/// What the server needs beside its Character Sets: each check by sign and word with what to do, the commands
/// that tell what is not known, and the registry file for a charset's unknown name. Fine ones are folded
/// away.
class PrerequisitesCard : public Card
{
    Q_OBJECT

public:
    explicit PrerequisitesCard(PageContext& context, QWidget* parent = nullptr);

    /// For a change of the settings (an empty one: for the names of charsets in the failed messages alone).
    /// Hidden where nothing is needed; makes nothing anew that has not changed.
    void setChange(const SettingsChange& change);

    QStringList checks() const { return m_shown; } ///< "Missing: …", as shown, those folded away included
    QStringList commands() const { return m_commands; }
    Disclosure* how() const { return m_howToggle; }
    Disclosure* fineOnes() const { return m_fineToggle; }
    AliasForm* alias() const { return m_alias; }

private:
    void refill(const std::vector<Prerequisite>& checks);
    void addCheck(const Prerequisite& check, QVBoxLayout* column);
    void addCommands(const std::vector<Prerequisite>& checks, QVBoxLayout* column);
    void showHow(bool shown);

    PageContext& m_context;
    std::vector<Prerequisite> m_checks;
    QWidget* m_content = nullptr;
    Disclosure* m_howToggle;
    Disclosure* m_fineToggle;
    QWidget* m_fine = nullptr;
    std::vector<QWidget*> m_how; ///< what m_howToggle unfolds
    AliasForm* m_alias;
    QStringList m_shown;
    QStringList m_commands;
};

} // namespace ims
