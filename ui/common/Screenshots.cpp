#include "ui/common/Screenshots.h"

#include "core/base/OutputFile.h"
#include "ui/common/Job.h"

#include <QApplication>
#include <QBuffer>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

// Layouts that follow a palette or text change settle over a few rounds of the event loop; what background
// work finds may set off the next work.
constexpr int settleMilliseconds = 75;
constexpr int settledRounds = 2;
constexpr int mostRounds = 400; // work that waits for a share does not keep the pictures from being taken

} // namespace

Screenshots::Screenshots(QApplication& application, QWidget* window, QSize size, Path folder)
    : m_application(application)
    , m_window(window)
    , m_size(size)
    , m_folder(std::move(folder))
{
    m_settling.setInterval(settleMilliseconds);
    connect(&m_settling, &QTimer::timeout, this, &Screenshots::takeSettled);
}

void Screenshots::take(const QString& name, std::function<void()> then, bool whileAtWork)
{
    m_whileAtWork = whileAtWork;
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
    m_file = m_name + u'-' + themeName(kind) + u".png"_s;
    m_rounds = 0;
    m_quietRounds = 0;
    m_settling.start();
}

void Screenshots::takeSettled()
{
    m_quietRounds = !m_whileAtWork && Job::isAnyAtWork() ? 0 : m_quietRounds + 1;
    if (m_quietRounds < settledRounds && ++m_rounds < mostRounds)
        return;
    m_settling.stop();
    if (const auto saved = save(m_file); !saved) {
        Q_EMIT failed(saved.error());
        return;
    }
    takeNext();
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
