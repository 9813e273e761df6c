#pragma once

#include "core/base/ByteSource.h"
#include "ui/common/Job.h"

#include <QWidget>

class QComboBox;
class QImage;
class QLabel;
class QScrollArea;

namespace ims {

class TextLabel;

/// Pictures of what the caller sees, one at a time, to be read from while typing. Strangers' files: only the
/// four kinds that looksLikePicture() tells, and only so large as `largest`.
class PictureView : public QWidget
{
    Q_OBJECT

public:
    static constexpr int largest = 10'000; ///< pixels of a side

    explicit PictureView(QWidget* parent = nullptr);

    void setPictures(const std::vector<Path>& pictures, const FileOpener& open);

    QComboBox* choice() const { return m_choice; }
    QSize shownSize() const; ///< pixels of the picture in sight; empty where there is none
    QString problem() const; ///< why there is none, as shown

Q_SIGNALS:
    void shown();

private:
    void load();
    void showPicture(const Expected<QImage>& image);

    std::vector<Path> m_pictures;
    FileOpener m_open;
    QComboBox* m_choice;
    QScrollArea* m_area;
    QLabel* m_picture;
    TextLabel* m_problem;
    Job m_loading;
};

} // namespace ims
