// make-sample-case OUTDIR: writes the sample case, then checks it.

#include "tests/support/SampleCase.h"
#include "tests/support/SampleTruth.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTextStream>

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        err << "usage: make-sample-case OUTDIR\n";
        return 2;
    }
    const QString trouble = ims::test::writeSampleCase(arguments[1]);
    if (!trouble.isEmpty()) {
        err << trouble << '\n';
        return 4;
    }
    const QStringList complaints = ims::test::checkSampleCase(ims::test::sampleCase());
    for (const QString& complaint : complaints)
        err << complaint << '\n';
    out << ims::test::sampleFailedFiles().size() << " failed, " << ims::test::sampleDelivered().size()
        << " delivered, " << ims::test::sampleUndetermined().size() << " undetermined, "
        << ims::test::sampleMissing().size() << " missing\n";
    return complaints.isEmpty() ? 0 : 1;
}
