#pragma once

#include "ui/common/Card.h"
#include "ui/wizard/PageContext.h"

class QCheckBox;
class QPlainTextEdit;

namespace ims {

/// Which virus scanners run on the server, as the caller tells it: ticked off a list of known ones, or found
/// in a list of services that is pasted in. Stated, both.
class AntivirusCard : public Card
{
    Q_OBJECT

public:
    explicit AntivirusCard(PageContext& context, QWidget* parent = nullptr);

    void refresh();

    QCheckBox* box(const QString& id) const; ///< of a product; `none` for "none of them"
    QPlainTextEdit* services() const { return m_services; }
    QString found() const; ///< what the pasted list says, as shown

private:
    void addBox(const QString& id, const QString& name, const QString& toolTip, QLayout* row);
    void tick(const QString& id, bool on);
    void readServices();
    void handOverServices();

    struct Box
    {
        QString id;
        QCheckBox* box = nullptr;
    };

    PageContext& m_context;
    std::vector<Box> m_boxes;
    QPlainTextEdit* m_services;
    TextLabel* m_found;
};

} // namespace ims
