#include "tests/e2e/WineRoom.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>

#include <gtest/gtest.h>

#include <csignal>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

constexpr int patience = 120'000; // ms

QString roomTemplate()
{
    return QStringLiteral(IMS_BINARY_DIR) + u"/wine-XXXXXX"_s;
}

} // namespace

WinePrefix::WinePrefix()
    : m_folder(roomTemplate())
{
    if (QStandardPaths::findExecutable(u"wine"_s).isEmpty())
        m_missing = u"wine is not installed"_s;
    else if (!QFile::exists(QStringLiteral(IMS_WINE_TOOLS) + u"/fc.exe"_s))
        m_missing = u"x86_64-w64-mingw32-gcc-posix is not installed"_s;
    else if (!run(u"wine"_s, {u"wineboot"_s, u"-i"_s}))
        m_missing = u"wine cannot make a prefix"_s;
    else
        run(u"wineserver"_s, {u"-p"_s}); // it would end, and take seconds to begin, between the runs
}

WinePrefix::~WinePrefix()
{
    if (m_missing.isEmpty())
        run(u"wineserver"_s, {u"-k"_s});
}

bool WinePrefix::run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    return process.waitForFinished(patience) && process.exitCode() == 0;
}

QProcessEnvironment WinePrefix::environment() const
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, u"/usr/local/bin:/usr/bin:/bin"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"TZ"_s, u"UTC"_s);
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"WINEPREFIX"_s, m_folder.filePath(u"prefix"_s));
    environment.insert(u"WINEDEBUG"_s, u"-all"_s);
    environment.insert(u"WINEDLLOVERRIDES"_s, u"mscoree=;mshtml=;winemenubuilder.exe="_s);
    environment.insert(u"WINEPATH"_s, windowsPath(QStringLiteral(IMS_WINE_TOOLS)));
    return environment;
}

QString WinePrefix::windowsPath(const QString& path)
{
    return u"Z:"_s + QString(path).replace(u'/', u'\\');
}

WineRoom::WineRoom(const WinePrefix& prefix, const QString& imcName)
    : m_prefix(prefix)
    , m_folder(roomTemplate())
    , m_imcName(imcName)
{
    QDir().mkpath(imc() + u"/IN/ARCHIVE"_s);
    setServices("These Windows NT services are started:\r\n\r\n   EventLog\r\n   Microsoft Exchange System "
                "Attendant\r\n   Server\r\n\r\nThe command completed successfully.\r\n");
}

void WineRoom::put(const QString& file, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(file).path());
    QFile out(file);
    ASSERT_TRUE(out.open(QFile::WriteOnly)) << file.toStdString();
    out.write(bytes);
}

QByteArray WineRoom::bytesOf(const QString& file)
{
    QFile in(file);
    return in.open(QFile::ReadOnly) ? in.readAll() : QByteArray("<missing>");
}

KitPlan WineRoom::planOf(const QStringList& names) const
{
    KitPlan plan;
    plan.spoolFolder = WinePrefix::windowsPath(imc());
    for (const QString& name : names)
        plan.files.push_back({name, KitTurn::Batch});
    return plan;
}

void WineRoom::writeKit(const KitPlan& plan) const
{
    const auto kitOf = TakeToServerKit::make(plan);
    ASSERT_TRUE(kitOf) << kitOf.error().english().toStdString();
    const auto written = kitOf->write(pathFromString(kit()), {});
    ASSERT_TRUE(written) << written.error().english().toStdString();
}

void WineRoom::setServices(const QByteArray& list) const
{
    put(m_folder.filePath(u"services.txt"_s), list);
}

void WineRoom::start(const QString& script, const QString& argument)
{
    // Wine's own quoting would change an argument with quotes: it goes through a script.
    put(m_folder.filePath(u"go.cmd"_s),
        "@cd kit\r\n@" + script.toLatin1() + ' ' + argument.toLatin1() + "\r\n");
    QProcessEnvironment environment = m_prefix.environment();
    environment.insert(u"NET_LIST"_s, WinePrefix::windowsPath(m_folder.filePath(u"services.txt"_s)));
    if (m_ownFc)
        environment.remove(u"WINEPATH"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(m_folder.path());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier([limit = m_limit] {
        if (limit == 0)
            return;
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit small{};
        getrlimit(RLIMIT_FSIZE, &small);
        small.rlim_cur = static_cast<rlim_t>(limit);
        setrlimit(RLIMIT_FSIZE, &small);
    });
    m_said.clear();
    m_process.start(u"wine"_s, {u"cmd"_s, u"/c"_s, u"go.cmd"_s});
}

bool WineRoom::says(const QString& text)
{
    QElapsedTimer clock;
    clock.start();
    while (!m_said.contains(text)) {
        if (!m_process.waitForReadyRead(patience - static_cast<int>(clock.elapsed())))
            return false;
        m_said += QString::fromLatin1(m_process.readAll());
    }
    m_said = m_said.mid(m_said.indexOf(text) + text.size());
    return true;
}

void WineRoom::press()
{
    m_process.write("\r\n");
}

QString WineRoom::finish()
{
    m_process.write(QByteArray(40, '\n'));
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(patience)) {
        m_process.kill();
        m_process.waitForFinished();
        return u"<does not end>"_s;
    }
    return m_said + QString::fromLatin1(m_process.readAll());
}

QString WineRoom::run(const QString& script, const QString& argument)
{
    start(script, argument);
    return finish();
}

Snapshot WineRoom::snapshot() const
{
    Snapshot all;
    QDirIterator files(imc(), QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        all.insert(QDir(imc()).relativeFilePath(files.filePath()),
                   files.fileInfo().isDir() ? QByteArray("<folder>") : bytesOf(files.filePath()));
    }
    return all;
}

QString WineRoom::outcome(const QString& name) const
{
    const auto log =
        ByteSource::open(pathFromString(kit() + u"/retest.log"_s)).and_then([](const auto& file) {
            return readKitLogs({file});
        });
    if (!log)
        return u"<no log>"_s;
    EXPECT_EQ(log->strangeLines, 0) << bytesOf(kit() + u"/retest.log"_s).toStdString();
    for (const KitLogFile& file : log->files) {
        if (file.name == name)
            return outcomeId(file.outcome) + (file.why.isEmpty() ? QString() : u": "_s + file.why.english());
    }
    return u"<not named>"_s;
}

int WineRoom::logLines() const
{
    return static_cast<int>(bytesOf(kit() + u"/retest.log"_s).count('\n'));
}

} // namespace ims::test
