#pragma once

#include "ui/common/Screenshots.h"
#include "ui/wizard/MainWindow.h"

namespace ims {

/// The pictures of `imsdoctor --screenshots`: the empty window, the case, a message with 8-bit text, a
/// missing file.
class CasePictures : public QObject
{
    Q_OBJECT

public:
    CasePictures(QApplication& application, MainWindow& window, const Path& folder);

    void start(const Path& caseFolder);

Q_SIGNALS:
    void done();
    void failed(const QString& sentence);

private:
    void takeCase();
    void takeFailure(const QString& name, int row, std::function<void()> then);
    int rowWith(const std::function<bool(const Failure&)>& wanted) const;

    MainWindow& m_window;
    Screenshots m_shots;
};

} // namespace ims
