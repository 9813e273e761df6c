#include "ui/wizard/CasePictures.h"

#include "ui/common/Translated.h"
#include "ui/viewer/SpoolViewer.h"
#include "ui/wizard/StartPage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

CasePictures::CasePictures(QApplication& application, MainWindow& window, const Path& folder)
    : m_window(window)
    , m_shots(application, &window, MainWindow::usualSize, folder)
{
    connect(&m_shots, &Screenshots::failed, this,
            [this](const Error& error) { Q_EMIT failed(translated(error)); });
}

void CasePictures::start(const Path& caseFolder)
{
    connect(&m_window, &MainWindow::caseShown, this, &CasePictures::takeCase);
    connect(&m_window, &MainWindow::loadingFailed, this,
            [this] { Q_EMIT failed(m_window.startPage()->text()); });
    m_shots.take(u"imsdoctor-empty"_s, [this, caseFolder] { m_window.openFolder(caseFolder); });
}

void CasePictures::takeCase()
{
    const auto& evidence = *m_window.shownCase().evidence;
    const int eightBit = rowWith([&](const Failure& failure) {
        const ArchivedFile* file = evidence.fileOf(failure);
        return file && file->spool && file->spool->detected && !file->spool->declarations.empty();
    });
    const int missing = rowWith([](const Failure& failure) { return failure.file < 0; });
    takeFailure(u"imsdoctor-case"_s, 0, [=, this] {
        takeFailure(u"imsdoctor-charset"_s, eightBit,
                    [=, this] { takeFailure(u"imsdoctor-missing"_s, missing, [this] { Q_EMIT done(); }); });
    });
}

void CasePictures::takeFailure(const QString& name, int row, std::function<void()> then)
{
    if (row < 0)
        return then();
    m_window.selectFailure(row);
    m_shots.take(name, std::move(then));
}

int CasePictures::rowWith(const std::function<bool(const Failure&)>& wanted) const
{
    const auto& failures = m_window.shownCase().evidence->failures;
    const auto found = std::find_if(failures.begin(), failures.end(), wanted);
    return found == failures.end() ? -1 : static_cast<int>(found - failures.begin());
}

} // namespace ims
