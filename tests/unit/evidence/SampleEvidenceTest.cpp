#include "core/evidence/EvidenceCollector.h"
#include "tests/support/SampleTruth.h"

#include <gtest/gtest.h>

using namespace ims;
using namespace ims::test;
using namespace Qt::StringLiterals;

namespace {

QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

QStringList filesIn(const Evidence& evidence, ArchiveState state)
{
    QStringList names;
    for (const ArchivedFile& file : evidence.files) {
        if (file.state == state)
            names.append(file.name);
    }
    return sorted(names);
}

} // namespace

TEST(SampleEvidenceTest, theSampleCasesListsEqualItsTruth)
{
    EvidenceRequest request;
    request.folder = Path(IMS_SOURCE_DIR) / "resources" / "sample-case";
    const auto catalogue = CharsetCatalogue::builtIn();
    ASSERT_TRUE(catalogue);
    const auto evidence = collectEvidence(request, *catalogue);
    ASSERT_TRUE(evidence) << qPrintable(evidence.error().english());
    EXPECT_TRUE(evidence->errors.empty());

    QStringList failed;
    for (const FailedFileTruth& truth : sampleFailedFiles())
        failed.append(truth.name);
    EXPECT_EQ(filesIn(*evidence, ArchiveState::Failed), sorted(failed));
    EXPECT_EQ(filesIn(*evidence, ArchiveState::Delivered), sorted(sampleDelivered()));
    EXPECT_EQ(filesIn(*evidence, ArchiveState::Undetermined), sorted(sampleUndetermined()));
    QStringList missing;
    for (const Failure& failure : evidence->failures) {
        if (failure.file < 0)
            missing.append(failure.name);
    }
    EXPECT_EQ(sorted(missing), sorted(sampleMissing()));

    EXPECT_EQ(evidence->server, u"EXCH01"_s);
    EXPECT_EQ(evidence->serverVersion, u"5.5.2232.9"_s);
    EXPECT_TRUE(evidence->settings);
    EXPECT_TRUE(
        std::is_sorted(evidence->failures.rbegin(), evidence->failures.rend(),
                       [](const Failure& a, const Failure& b) { return a.event.time < b.event.time; }));
}
