#pragma once

#include <QDialog>

namespace ims {

class CommandRegistry;

/// Every keyboard shortcut, drawn from the command registry. Open it with show() or open().
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Of the commands of `owner`; without it, of the parent's.
    explicit ShortcutsDialog(const CommandRegistry& commands, QWidget* parent = nullptr,
                             const QObject* owner = nullptr);
};

} // namespace ims
