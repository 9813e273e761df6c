#include "tests/unit/spool/SpoolTestSupport.h"

#include "core/spool/SpoolFileJson.h"
#include "tests/support/SampleTruth.h"

using namespace Qt::StringLiterals;
using namespace ims;
using namespace ims::test;

TEST(SampleCaseSpool, EveryFailedFileIsReadAsItsTruthSays)
{
    const Path archive = Path(IMS_SOURCE_DIR) / "resources/sample-case/Exchsrvr/Imcdata/In/Archive";
    for (const FailedFileTruth& truth : sampleFailedFiles()) {
        const auto source = ByteSource::open(archive / truth.name.toStdString());
        ASSERT_TRUE(source) << truth.name.toStdString();
        const auto read = SpoolReader(catalogue()).read(*source);
        ASSERT_TRUE(read);
        const SpoolFile& file = *read;
        EXPECT_TRUE(rangesAreSound(file));
        ASSERT_TRUE(file.envelope);
        EXPECT_TRUE(file.envelope->lengthAgrees);
        EXPECT_EQ(file.senderDomain, truth.senderDomain) << truth.name.toStdString();
        EXPECT_EQ(spoolFileJson(file, {}).value("applies"_L1).toString(), truth.applies)
            << truth.name.toStdString();
        EXPECT_TRUE(file.damage.empty());
        ASSERT_TRUE(file.suggested) << truth.name.toStdString();
        const QString expected = truth.charset == "us-ascii"_L1 ? u"iso-8859-1"_s : truth.charset;
        EXPECT_EQ(file.suggested->charset, expected) << truth.name.toStdString();
    }
}
