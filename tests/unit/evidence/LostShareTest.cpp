#include "core/evidence/FolderDiscovery.h"
#include "tests/unit/evidence/TestTree.h"

#include <gtest/gtest.h>

#include <atomic>
#include <future>
#include <thread>

using namespace ims;
using namespace ims::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

/// A share that answers no more from some path on, until the test ends.
class Silence
{
public:
    void end() { m_end.set_value(); }

    void await()
    {
        m_reached.set_value();
        m_ended.wait();
    }
    void awaitReached() { m_reached.get_future().wait(); }

private:
    std::promise<void> m_end;
    std::shared_future<void> m_ended = m_end.get_future().share();
    std::promise<void> m_reached;
};

class LostShareTest : public testing::Test
{
protected:
    LostShareTest()
    {
        tree.write("AppEvent.Evt", failureLog({u"AAAAAAAA"_s}));
        tree.write("b/IN/ARCHIVE/AAAAAAAA", "x");
        tree.write("b/log", failureLog({u"BBBBBBBB"_s}));
        tree.write("c/log", failureLog({u"CCCCCCCC"_s}));
        tree.write("d/log", failureLog({u"DDDDDDDD"_s}));
    }

    /// The lister that falls silent at a folder. The search may outlive the test's own frame: it holds what
    /// it needs.
    FolderLister silentAt(const char* folder) const
    {
        return [silent = silence, path = folder ? tree.path(folder) : tree.root()](const Path& asked,
                                                                                   const StopToken& stop) {
            if (asked == path)
                silent->await();
            return listFolder(asked, stop);
        };
    }

    QStringList listed(const Discovery& found, InputKind kind) const
    {
        return inputsOf(tree, found.inputs, kind);
    }

    ~LostShareTest() override { silence->end(); }

    const TestTree tree;
    const std::shared_ptr<Silence> silence = std::make_shared<Silence>();
};

/// How long a request to stop takes that comes while the share is silent.
std::chrono::milliseconds timeToStop(const Path& folder, const FolderAccess& access, Silence& silence)
{
    StopSource stop;
    Clock::time_point asked;
    std::jthread technician([&] {
        silence.awaitReached();
        asked = Clock::now();
        stop.request_stop();
    });
    const auto found = discoverFolder(folder, stop.get_token(), {}, access);
    const auto ended = Clock::now();
    technician.join();
    EXPECT_TRUE(!found && isCancelled(found.error()));
    return std::chrono::duration_cast<std::chrono::milliseconds>(ended - asked);
}

} // namespace

TEST_F(LostShareTest, whatWasFoundBeforeItFellSilentStaysAndTheRestIsTold)
{
    const auto found = discoverFolder(tree.root(), {}, {}, {silentAt("c"), ByteSource::open, 100ms});
    ASSERT_TRUE(found) << qPrintable(found.error().english());
    EXPECT_EQ(listed(*found, InputKind::EventLog), QStringList({u"AppEvent.Evt"_s, u"b/log"_s}));
    ASSERT_EQ(found->errors.size(), 1U);
    EXPECT_EQ(found->errors.front().file, displayName(tree.path("c")));
    EXPECT_TRUE(found->errors.front().english().contains(u"no answer"_s));
    EXPECT_EQ(listed(*found, InputKind::Ignored), QStringList({u"b/IN"_s, u"d"_s})) << "not looked into";
}

TEST_F(LostShareTest, aFileThatGivesNoAnswerIsToldLikeAFolder)
{
    const FileOpener open = [silent = silence, path = tree.path("c/log")](const Path& file) {
        if (file == path)
            silent->await();
        return ByteSource::open(file);
    };
    const auto found = discoverFolder(tree.root(), {}, {}, {listFolder, open, 100ms});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->logs.size(), 2U);
    ASSERT_EQ(found->errors.size(), 1U);
    EXPECT_EQ(found->errors.front().file, displayName(tree.path("c/log")));
}

TEST_F(LostShareTest, aShareThatIsSilentFromTheBeginningIsAnError)
{
    const auto found = discoverFolder(tree.root(), {}, {}, {silentAt(nullptr), ByteSource::open, 100ms});
    ASSERT_FALSE(found);
    EXPECT_FALSE(isCancelled(found.error()));
    EXPECT_TRUE(found.error().english().contains(u"no answer"_s));
}

TEST_F(LostShareTest, askedToStopItEndsWithin200MillisecondsWhateverTheShareDoes)
{
    EXPECT_LT(timeToStop(tree.root(), {silentAt("c")}, *silence), 200ms);
}

TEST_F(LostShareTest, progressIsNotToldAfterTheReturn)
{
    auto told = std::make_shared<std::atomic<int>>(0);
    auto returned = std::make_shared<std::atomic<bool>>(false);
    auto late = std::make_shared<std::atomic<bool>>(false);
    const Progress progress = [=](qint64, qint64, const Message&) {
        ++*told;
        *late = *late || *returned;
    };
    ASSERT_TRUE(discoverFolder(tree.root(), {}, progress, {silentAt("c"), ByteSource::open, 100ms}));
    *returned = true;
    EXPECT_EQ(*told, 3) << "the folder, b and c";
    EXPECT_FALSE(*late);
}

TEST_F(LostShareTest, aShareThatIsGoneFailsFolderByFolderUpToALimit)
{
    for (int i = 0; i < 1'100; ++i)
        tree.makeFolder(QByteArray("gone/" + QByteArray::number(i)).constData());
    const FolderLister lister =
        [gone = tree.path("gone")](const Path& asked,
                                   const StopToken& stop) -> Expected<std::vector<FolderEntry>> {
        if (asked.parent_path() == gone)
            return tl::unexpected(systemError(Message("list the folder"), displayName(asked),
                                              std::make_error_code(std::errc::host_unreachable)));
        return listFolder(asked, stop);
    };
    const auto found = discoverFolder(tree.root(), {}, {}, {lister});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->logs.size(), 4U);
    EXPECT_EQ(found->errors.size(), 1'000U);
    ASSERT_EQ(found->notes.size(), 1);
    EXPECT_TRUE(found->notes.front().english().startsWith(u"100 more"_s));
}
