#pragma once

#include "ui/common/Panel.h"
#include "ui/viewer/SpoolVerdict.h"

class QAction;
class QHBoxLayout;
class QLabel;

namespace ims {

class ElidedLabel;
class TextLabel;

/// The bar above a message: what it is called, the verdict in a sentence, which declaration is in sight, and
/// buttons for what can be done with it.
class SpoolStrip : public Panel
{
    Q_OBJECT

public:
    explicit SpoolStrip(QWidget* parent = nullptr);

    void setVerdict(const SpoolVerdict& verdict);
    void setFile(const QString& name, const QString& facts);
    void setPosition(const QString& position);

    /// A button without words; its action says what it does.
    void addButton(QAction* action);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshLook();

    VerdictTone m_tone = VerdictTone::Neutral;
    QLabel* m_icon;
    ElidedLabel* m_name;
    ElidedLabel* m_facts;
    TextLabel* m_sentence;
    TextLabel* m_position;
    QHBoxLayout* m_row;
};

} // namespace ims
