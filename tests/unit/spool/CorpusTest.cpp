#include "tests/unit/spool/SpoolTestSupport.h"

#include "core/spool/SpoolFileJson.h"

#include <cstdlib>
#include <filesystem>

using namespace ims;
using namespace ims::test;

namespace {

Path corpusFolder()
{
    if (const char* set = std::getenv("IMSDOCTOR_CORPORA"))
        return Path(set) / "mail";
    return Path(IMS_SOURCE_DIR) / ".." / "shared" / "corpora" / "mail";
}

} // namespace

TEST(Corpus, EveryMailIsReadWithSoundRanges)
{
    std::error_code none;
    if (!std::filesystem::is_directory(corpusFolder(), none))
        GTEST_SKIP() << "no corpora here";
    int files = 0;
    int messages = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(corpusFolder())) {
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
