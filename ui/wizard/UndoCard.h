#pragma once

#include "core/settings/SettingsChange.h"
#include "ui/common/Card.h"

namespace ims {

class CaseSession;
class CommandBox;

/// How the change of the Character Sets is taken back: what every row is at present, to be copied.
class UndoCard : public Card
{
    Q_OBJECT

public:
    static constexpr size_t mostRows = 50;

    explicit UndoCard(CaseSession& session, QWidget* parent = nullptr);

    void refresh(const SettingsChange& plan);

    QString presentValues() const; ///< as shown; empty where they are not known

private:
    CaseSession& m_session;
    TextLabel* m_text;
    CommandBox* m_present;
};

} // namespace ims
