#pragma once

#include "core/service/Secret.h"

#include <QLineEdit>

namespace ims {

/// A field for a password. It is never kept: the field forgets it when it is taken, and when the field is out
/// of sight.
class PasswordEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget* parent = nullptr);

    /// What is to be said of it to screen readers.
    static QString description();

    Secret take();
    void forget() { take(); }

protected:
    void hideEvent(QHideEvent* event) override;
};

} // namespace ims
