#include "tests/support/Corpora.h"
#include "tests/unit/spool/SpoolTestSupport.h"

#include "core/spool/SpoolFileJson.h"

#include <filesystem>

using namespace ims;
using namespace ims::test;

TEST(Corpus, EveryMailIsReadWithSoundRanges)
{
    const QString mails = corporaFolder(QStringLiteral("mail"));
    if (mails.isEmpty())
        GTEST_SKIP() << "no corpora here";
    int files = 0;
    int messages = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(pathFromString(mails))) {
        if (!entry.is_regular_file())
            continue;
        const auto source = ByteSource::open(entry.path());
        ASSERT_TRUE(source);
        const auto file = SpoolReader(catalogue()).read(*source);
        ASSERT_TRUE(file) << entry.path();
        EXPECT_TRUE(rangesAreSound(*file)) << entry.path();
        EXPECT_FALSE(spoolFileJson(*file, {}).isEmpty());
        ++files;
        messages += file->message.length > 0 ? 1 : 0;
    }
    RecordProperty("files", files);
    RecordProperty("messages", messages);
    EXPECT_GT(files, 0);
}
