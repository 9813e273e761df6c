#include "tests/support/Corpora.h"
#include "tests/unit/spool/SpoolTestSupport.h"

#include "core/spool/MessageLocator.h"

#include <QFile>

#include <filesystem>
#include <functional>
#include <random>

using namespace Qt::StringLiterals;
using namespace ims;
using namespace ims::test;

namespace {

using Random = std::mt19937; // its numbers are the same everywhere; the library's distributions are not

constexpr qsizetype noMessage = -1;

qsizetype startIn(const QByteArray& bytes, bool glued = false)
{
    ByteReader reader(ByteSource::fromBytes(bytes, u"Q7TKB9MW"_s));
    QList<Message> notes;
    const ByteRange message = findMessage(reader, 0, glued, notes);
    return message.isEmpty() ? noMessage : static_cast<qsizetype>(message.offset);
}

const QByteArray text =
    crlf("Received: from a.example by b.example; Wed, 5 Nov 1997 14:51:27 -0500\n"
         "From: Ann <ann@alpha.example>\nTo: bob@beta.example\nSubject: hello\n\nText.\n");

// ---- what may stand before a message ---------------------------------------------------------------------

int below(Random& random, int limit)
{
    return static_cast<int>(random() % static_cast<unsigned>(limit));
}

QByteArray nothing(Random& /*random*/)
{
    return {};
}

QByteArray randomBytes(Random& random)
{
    QByteArray bytes(1 + below(random, 300), '\0');
    for (char& c : bytes)
        c = static_cast<char>(random() & 0xff);
    return bytes;
}

QByteArray structures(Random& random)
{
    QByteArray bytes("\xf7\0\0\0", 4);
    const int fields = 2 + below(random, 6);
    for (int i = 0; i < fields; ++i) {
        const QByteArray address = "<user" + QByteArray::number(below(random, 1000)) + "@alpha.example>";
        if (below(random, 3) == 0) {
            for (const char c : address)
                bytes += QByteArray(1, c) + '\0';
        } else {
            bytes += address;
        }
        bytes += QByteArray(1 + below(random, 8), '\0');
        bytes += static_cast<char>(random() & 0xff);
        bytes += QByteArray(3, '\0');
    }
    return bytes;
}

QByteArray smtpEnvelope(Random& random)
{
    QByteArray bytes = "HELO mail.alpha.example\r\nMAIL FROM:<ann@alpha.example>\r\n";
    for (int i = 1 + below(random, 4); i > 0; --i)
        bytes += "RCPT TO:<user" + QByteArray::number(below(random, 1000)) + "@beta.example>\r\n";
    return bytes + "DATA\r\n";
}

QByteArray gluedBytes(Random& random)
{
    QByteArray bytes = randomBytes(random);
    for (int i = 1 + below(random, 12); i > 0; --i)
        bytes += static_cast<char>('!' + below(random, '~' - '!' + 1));
    return bytes;
}

QByteArray gluedOnly(Random& random)
{
    QByteArray bytes;
    for (int i = 1 + below(random, 12); i > 0; --i)
        bytes += static_cast<char>('!' + below(random, '~' - '!' + 1));
    return bytes;
}

// ---- mails from the wild ---------------------------------------------------------------------------------

// Whether a mail begins with three header fields or more: RFC 5322 2.2 to the letter, after a mailbox line.
bool beginsWithHeader(const QByteArray& mail)
{
    int fields = 0;
    bool first = true;
    for (qsizetype at = 0; at < mail.size() && fields < 3;) {
        const qsizetype end = mail.indexOf('\n', at) < 0 ? mail.size() : mail.indexOf('\n', at);
        const QByteArray line = mail.mid(at, end - at);
        at = end + 1;
        if (std::exchange(first, false) && line.startsWith("From "))
            continue;
        if (fields > 0 && (line.startsWith(' ') || line.startsWith('\t')))
            continue;
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 ||
            !std::all_of(line.begin(), line.begin() + colon, [](char c) { return c > 0x20 && c < 0x7f; }))
            return false;
        ++fields;
    }
    return fields >= 3;
}

std::vector<QByteArray> wildMails(const QString& folder)
{
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(pathFromString(folder))) {
        if (entry.is_regular_file())
            paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end()); // the random bytes before each are the same every time
    std::vector<QByteArray> mails;
    for (const auto& path : paths) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            mails.push_back(file.readAll());
    }
    return mails;
}

struct Prefix
{
    const char* what;
    std::function<QByteArray(Random&)> bytes;
    double exact; ///< floor, per cent
};

struct Found
{
    int mails = 0;
    int exact = 0;
    int late = 0;
    int early = 0;
    int never = 0;

    double rate() const { return mails == 0 ? 0 : 100.0 * exact / mails; }
};

Found found(const std::vector<QByteArray>& mails, const Prefix& prefix)
{
    Found result;
    Random random(4117);
    for (const QByteArray& mail : mails) {
        const QByteArray before = prefix.bytes(random);
        const qsizetype start = startIn(before + mail);
        ++result.mails;
        result.exact += start == before.size() ? 1 : 0;
        result.late += start > before.size() ? 1 : 0;
        result.never += start == noMessage ? 1 : 0;
        result.early += start >= 0 && start < before.size() ? 1 : 0;
    }
    return result;
}

} // namespace

// Reached: 100, 98.6, 99.8, 99.8, 98.6 and 98.8 % of 497 mails; the floors leave room for other seeds.
// charset-mime 2.7 found 97.4, 96.7, 96.9, 97.0 and 95.6 % exact in another collection.
TEST(MessageLocator, FindsTheExactStartOfMailsFromTheWild)
{
    const QString folder = corporaFolder(u"mail"_s);
    if (folder.isEmpty())
        GTEST_SKIP() << "no corpora here";
    std::vector<QByteArray> mails = wildMails(folder);
    mails.erase(std::remove_if(mails.begin(), mails.end(),
                               [](const QByteArray& mail) { return !beginsWithHeader(mail); }),
                mails.end());
    ASSERT_FALSE(mails.empty());
    const std::vector<Prefix> prefixes = {{"none", nothing, 100},           {"random", randomBytes, 98},
                                          {"structures", structures, 99.5}, {"smtp", smtpEnvelope, 99.5},
                                          {"random-glued", gluedBytes, 98}, {"glued", gluedOnly, 98}};
    for (const Prefix& prefix : prefixes) {
        const Found result = found(mails, prefix);
        EXPECT_GE(result.rate(), prefix.exact)
            << prefix.what << ": of " << result.mails << " mails " << result.early << " early, "
            << result.late << " late, " << result.never << " not found";
    }
}

TEST(MessageLocator, ForeignBytesGluedToTheFirstFieldAreNoPartOfIt)
{
    for (const QByteArray before :
         {"xyz", "#7", "ab-%", "a:b", "W/:#", "Kq", "\x9f\x03q", "DEN> ro", "\nxyz", "one\r\n\r\nxyz"}) {
        EXPECT_EQ(startIn(before + text), before.size()) << before.toStdString();
        EXPECT_EQ(startIn(before + "Date: today\r\n" + text), before.size()) << before.toStdString();
        EXPECT_EQ(startIn(before + "X-Mailer: x\r\n" + text), before.size()) << before.toStdString();
    }
}

TEST(MessageLocator, NamesThatEndLikeKnownOnesAreWhole)
{
    for (const QByteArray name :
         {"Resent-From", "Expiry-Date", "ExpiryDate", "X-Gmail-Received", "X-Original-To", "EnvelopeTo",
          "Old-X-Envelope-To", "Received-From", "ReplyTo", "x-from", "FROM", "to", "subject"}) {
        EXPECT_EQ(startIn(name + ": a\r\n" + text), 0) << name.toStdString();
        EXPECT_EQ(startIn(QByteArray("\x01\x9f\0", 3) + name + ": a\r\n" + text), 3) << name.toStdString();
    }
}

TEST(MessageLocator, OnlyWholeLinesInFrontBelongToTheMessage)
{
    const QByteArray front = "Thread-Topic: one\r\n two\r\nX-Own: \xf0\xd2\xc9\r\n";
    EXPECT_EQ(startIn(front + text), 0);
    const QByteArray foreign("left over\0\r\n", 12);
    EXPECT_EQ(startIn(foreign + front + text), foreign.size());
    const QByteArray broken("\1\r\nFoo: a\0b\r\n", 13);
    EXPECT_EQ(startIn(broken + text), broken.size());
    EXPECT_EQ(startIn("MAIL FROM:<a@b.example>\r\nDATA\r\n" + front + text), 31);
    EXPECT_EQ(startIn("Dear Ann,\r\n\r\n" + text), 13);
}

TEST(MessageLocator, HostileBytesCostNoMoreThanTheirLength)
{
    constexpr qsizetype size = qsizetype(2) << 20;
    const auto filled = [](const QByteArray& unit) { return unit.repeated(size / unit.size()); };
    for (const QByteArray& unit :
         {QByteArray(":"), QByteArray("X-"), QByteArray("From:"), QByteArray("a: b\r\n"),
          QByteArray("From: a\n\n"), QByteArray("Subject:Received:\n"), QByteArray("X-From: "),
          QByteArray("\n"), QByteArray(" \r\n")}) {
        const QByteArray bytes = QByteArray(1, '\0') + filled(unit);
        EXPECT_LE(startIn(bytes), bytes.size()) << unit.toStdString();
    }
}
