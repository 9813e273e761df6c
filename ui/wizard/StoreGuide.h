#pragma once

#include "ui/common/Card.h"

namespace ims {

class CommandBox;

/// The Information Store: only ever restarted by people, with the order of commands, what else stops and
/// who notices.
class StoreGuide : public Card
{
    Q_OBJECT

public:
    explicit StoreGuide(QWidget* parent = nullptr);

    /// Why it is asked for in this case; empty = nothing asks for it.
    void setReason(const QString& reason);

    QStringList commands() const;

private:
    TextLabel* m_reason;
    std::vector<CommandBox*> m_commands;
};

} // namespace ims
