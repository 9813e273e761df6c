#pragma once

#include "core/base/Error.h"
#include "core/base/Path.h"
#include "ui/common/Theme.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QApplication;

namespace ims {

/// Renders a window in every theme to PNG files, for the documentation and for looking at it. Works without a
/// display and without a nested event loop: each picture waits until no background work is under way.
class Screenshots : public QObject
{
    Q_OBJECT

public:
    /// Pictures of `window` at `size`, whatever the screen, into `folder`.
    Screenshots(QApplication& application, QWidget* window, QSize size, Path folder);

    /// Renders `NAME-light.png`, `NAME-dark.png`, `NAME-high-contrast.png`, then calls `then`.
    void take(const QString& name, std::function<void()> then, bool whileAtWork = false);

Q_SIGNALS:
    void failed(const ims::Error& error);

private:
    void takeNext();
    void takeSettled();
    Expected<void> save(const QString& name);

    QApplication& m_application;
    QPointer<QWidget> m_window;
    QSize m_size;
    Path m_folder;
    QString m_name;
    QString m_file; ///< of the picture that is waited for
    QList<ThemeKind> m_left;
    QTimer m_settling;
    bool m_whileAtWork = false;
    int m_rounds = 0;
    int m_quietRounds = 0; ///< of the last ones
    std::function<void()> m_then;
};

} // namespace ims
