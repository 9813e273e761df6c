#include "ui/common/Screenshots.h"

#include "core/base/OutputFile.h"

#include <QApplication>
#include <QBuffer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

// Layouts that follow a palette or text change settle over a few rounds of the event loop.
constexpr int settleMilliseconds = 150;

} // namespace

Screenshots::Screenshots(QApplication& application, QWidget* window, QSize size, Path folder)
    : m_application(application)
    , m_window(window)
    , m_size(size)
    , m_folder(std::move(folder))
{
}

void Screenshots::take(const QString& name, std::function<void()> then)
{
    m_name = name;
    m_then = std::move(then);
    m_window->resize(m_size); // the screen in memory is smaller than windows are in use
    m_left = {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast};
    takeNext();
}

void Screenshots::takeNext()
{
    if (m_left.isEmpty())
        return m_then();
    const ThemeKind kind = m_left.takeFirst();
    applyTheme(m_application, kind);
    QTimer::singleShot(settleMilliseconds, this, [this, kind] {
        if (const auto saved = save(m_name + u'-' + themeName(kind) + u".png"_s); !saved) {
            Q_EMIT failed(saved.error());
            return;
        }
        takeNext();
    });
}

Expected<void> Screenshots::save(const QString& name)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QBuffer::WriteOnly);
    m_window->grab().save(&buffer, "PNG");
    return OutputFile::makeFolder(m_folder, {}).and_then([&] {
        return OutputFile::write(m_folder / pathFromString(name), png, {}, Existing::Replace);
    });
}

} // namespace ims
