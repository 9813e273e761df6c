// The report's page as others read it: tidy for its markup, Debian's validator for the model, a real browser
// for what it shows, asks for and complains about.

#include "tests/e2e/CliRun.h"

#include <QColor>
#include <QImage>
#include <QProcess>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace ims::test {

namespace {

const QStringList fixedTime = {u"SOURCE_DATE_EPOCH=1700000000"_s};

struct Ran
{
    int code = -1;
    QByteArray out; ///< both streams
};

Ran run(const QString& program, const QStringList& arguments, const QString& home)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home); // nobody's own settings
    environment.insert(u"XDG_RUNTIME_DIR"_s, home);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        return {-1, process.errorString().toUtf8()};
    return {process.exitCode(), process.readAll()};
}

/// A folder whose names, events and mail are a stranger's at his worst; the sample case where `hostile` is
/// not.
QString reportOf(const TestFolder& folder, bool hostile, const QString& name)
{
    QString evidence = sampleFolder();
    if (hostile) {
        const QByteArray mail =
            "From: \"<img src=http://127.0.0.1/x onerror=alert(1)>\" <a@evil.example>\r\n"
            "To: <script>alert(1)</script>@x\r\n"
            "Subject: =?utf-8?B?4oCuPHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==?= javascript:alert(1)\r\n"
            "Content-Type: text/html; charset=\"><svg onload=alert(1)>\"\r\n\r\n"
            "<script>alert(1)</script>\xF0\xD2\xC9\r\n";
        folder.write(u"IN/ARCHIVE/'onclick='x"_s, mail);
        evidence = folder.path(u"IN/ARCHIVE/'onclick='x"_s);
    }
    const QString path = folder.path(name);
    const CliRun made = runCli({u"report"_s, hostile ? u"--spool"_s : u"--folder"_s, evidence, u"--title"_s,
                                hostile ? u"</title><script>alert(1)</script>\u202E"_s : u"Ticket 4711"_s,
                                u"--output"_s, path},
                               {}, fixedTime);
    EXPECT_EQ(made.code, 0) << made.err.toStdString();
    return path;
}

QStringList browser(const QString& home, const QStringList& more)
{
    return QStringList{u"--headless"_s,
                       u"--no-sandbox"_s, // for a test that runs as root in a container
                       u"--disable-gpu"_s,
                       u"--disable-extensions"_s,
                       u"--disable-background-networking"_s,
                       u"--disable-component-update"_s,
                       u"--no-first-run"_s,
                       u"--hide-scrollbars"_s,
                       u"--user-data-dir="_s + home + u"/browser"_s} +
           more;
}

class ReportBrowserTest : public testing::TestWithParam<bool>
{
protected:
    const TestFolder folder;
};

/// The share of pixels that are near to a colour.
double shareOf(const QImage& image, const QColor& wanted)
{
    qint64 near = 0;
    for (int y = 0; y < image.height(); y += 4) {
        for (int x = 0; x < image.width(); x += 4) {
            const QColor pixel = image.pixelColor(x, y);
            near += std::abs(pixel.red() - wanted.red()) + std::abs(pixel.green() - wanted.green()) +
                                std::abs(pixel.blue() - wanted.blue()) <
                            12
                        ? 1
                        : 0;
        }
    }
    return double(near) * 16 / (double(image.width()) * image.height());
}

} // namespace

TEST_P(ReportBrowserTest, TidyHasNothingAgainstThePage)
{
    const QString page = reportOf(folder, GetParam(), u"r.html"_s);
    const Ran tidy = run(u"/usr/bin/tidy"_s, {u"-errors"_s, u"-quiet"_s, u"-utf8"_s, page}, folder.path({}));
    EXPECT_EQ(tidy.out.toStdString(), "");
    EXPECT_EQ(tidy.code, 0);
}

TEST_P(ReportBrowserTest, TheModelIsByItsSchema)
{
    const QString model = reportOf(folder, GetParam(), u"r.json"_s);
    const Ran validator =
        run(u"/usr/bin/jsonschema"_s,
            {u"-i"_s, model, QStringLiteral(IMS_SOURCE_DIR "/resources/report/report.schema.json")},
            folder.path({}));
    EXPECT_EQ(validator.code, 0) << validator.out.right(2000).toStdString();
}

TEST_P(ReportBrowserTest, ABrowserRunsNothingAsksForNothingAndHasNoComplaint)
{
    const QString page = reportOf(folder, GetParam(), u"r.html"_s);
    const QString log = folder.path(u"net.json"_s);
    const Ran chromium =
        run(u"/usr/bin/chromium"_s,
            browser(folder.path({}), {u"--enable-logging=stderr"_s, u"--v=0"_s, u"--log-net-log="_s + log,
                                      u"--dump-dom"_s, u"file://"_s + page}),
            folder.path({}));
    ASSERT_EQ(chromium.code, 0) << chromium.out.left(2000).toStdString();
    EXPECT_THAT(chromium.out.toStdString(), HasSubstr("<main>")); // the page was there
    EXPECT_THAT(chromium.out.toStdString(), Not(HasSubstr("CONSOLE")));
    EXPECT_THAT(chromium.out.toStdString(), Not(HasSubstr("<script")));
    EXPECT_THAT(chromium.out.toStdString(), Not(HasSubstr("<img")));
    const QByteArray asked = readFile(log);
    ASSERT_FALSE(asked.isEmpty());
    EXPECT_THAT(asked.toStdString(), Not(HasSubstr("127.0.0.1")));
    EXPECT_THAT(asked.toStdString(), Not(HasSubstr("evil.example")));
}

INSTANTIATE_TEST_SUITE_P(SampleAndHostile, ReportBrowserTest, testing::Bool(),
                         [](const auto& run) { return run.param ? "Hostile" : "Sample"; });

TEST(ReportLooksTest, ThePageFollowsTheReadersColours)
{
    const TestFolder folder;
    const QString page = reportOf(folder, false, u"r.html"_s);
    const auto picture = [&](const QString& name, const QStringList& more) {
        const QString path = folder.path(name);
        const Ran chromium = run(
            u"/usr/bin/chromium"_s,
            browser(folder.path({}), QStringList{u"--window-size=1200,1600"_s, u"--screenshot="_s + path} +
                                         more + QStringList{u"file://"_s + page}),
            folder.path({}));
        EXPECT_EQ(chromium.code, 0) << chromium.out.left(2000).toStdString();
        return QImage(path);
    };
    const QImage light = picture(u"light.png"_s, {});
    const QImage dark = picture(u"dark.png"_s, {u"--blink-settings=preferredColorScheme=0"_s});
    ASSERT_FALSE(light.isNull() || dark.isNull());
    EXPECT_GT(shareOf(light, Qt::white), 0.5);
    EXPECT_LT(shareOf(dark, Qt::white), 0.01);
    EXPECT_GT(shareOf(dark, QColor(0x1c, 0x21, 0x28)), 0.5);
}

} // namespace ims::test
