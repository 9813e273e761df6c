#include "ui/wizard/PictureView.h"

#include "core/base/ByteSource.h"
#include "core/base/SafeText.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Translated.h"

#include <QBuffer>
#include <QComboBox>
#include <QImageReader>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr int areaHeight = 260;
constexpr qint64 largestFile = qint64(64) << 20; // bytes

Error notShown(const Path& file, const Message& why)
{
    return {Message(QT_TRANSLATE_NOOP("ims", "show the picture")), displayName(file), why,
            Message(QT_TRANSLATE_NOOP("ims", "Open it in another program, or have a smaller one sent."))};
}

Expected<QImage> decoded(const Path& file, QByteArray bytes)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    const bool known = QList<QByteArray>{"png", "jpeg", "gif", "bmp"}.contains(reader.format());
    const QSize size = reader.size();
    if (!known || size.width() > PictureView::largest || size.height() > PictureView::largest)
        return tl::unexpected(
            notShown(file, Message(QT_TRANSLATE_NOOP("ims", "it is no picture that can be shown here"))));
    const QImage image = reader.read();
    if (image.isNull())
        return tl::unexpected(
            notShown(file, Message(QT_TRANSLATE_NOOP("ims", "it is damaged: %1"), {reader.errorString()})));
    return image;
}

Expected<QImage> readPicture(const Path& file, const FileOpener& open)
{
    return open(file)
        .and_then([&](const ByteSourcePtr& source) -> Expected<QByteArray> {
            if (source->size() <= largestFile)
                return source->read({0, source->size()});
            return tl::unexpected(notShown(file, Message(QT_TRANSLATE_NOOP("ims", "it is too large"))));
        })
        .and_then([&](QByteArray bytes) { return decoded(file, std::move(bytes)); });
}

} // namespace

PictureView::PictureView(QWidget* parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_area(new QScrollArea(this))
    , m_picture(new QLabel(m_area))
    , m_problem(new TextLabel(TextStyle::Body, ColorRole::Warning, this))
{
    m_choice->setAccessibleName(tr("Picture"));
    m_area->setAccessibleName(tr("Picture of what the caller sees"));
    m_area->setFixedHeight(areaHeight);
    m_area->setWidget(m_picture);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_choice, 0, Qt::AlignLeft);
    column->addWidget(m_problem);
    column->addWidget(m_area);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PictureView::load);
    hide();
}

void PictureView::setPictures(const std::vector<Path>& pictures, const FileOpener& open)
{
    setVisible(!pictures.empty());
    m_open = open;
    if (pictures == m_pictures)
        return;
    m_pictures = pictures;
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        for (const Path& picture : pictures)
            m_choice->addItem(visibleText(displayName(picture.filename())));
        m_choice->setCurrentIndex(static_cast<int>(pictures.size()) - 1); // the newest
    }
    m_choice->setVisible(pictures.size() > 1);
    load();
}

void PictureView::load()
{
    m_picture->clear();
    m_area->hide();
    m_problem->hide();
    const int index = m_choice->currentIndex();
    if (index < 0)
        return m_loading.cancel();
    m_loading.start([file = m_pictures.at(static_cast<size_t>(index)),
                     open = m_open](const JobContext&) { return readPicture(file, open); },
                    [this](const Expected<QImage>& image) { showPicture(image); });
}

void PictureView::showPicture(const Expected<QImage>& image)
{
    m_problem->setVisible(!image);
    m_area->setVisible(image.has_value());
    if (image) {
        m_picture->setPixmap(QPixmap::fromImage(*image));
        m_picture->adjustSize();
    } else {
        m_problem->setText(translated(image.error()));
    }
    Q_EMIT shown();
}

QSize PictureView::shownSize() const
{
    return m_picture->pixmap(Qt::ReturnByValue).size();
}

QString PictureView::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

} // namespace ims
