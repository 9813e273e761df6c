#pragma once

#include "ui/common/Panel.h"
#include "ui/wizard/PageContext.h"

class QLabel;
class QPushButton;

namespace ims {

class ChoiceRow;
class ElidedLabel;
class TextLabel;

/// One path that was opened for a case: its name, what it was taken for, and the question whose it is.
class OpenedCard : public Panel
{
    Q_OBJECT

public:
    OpenedCard(PageContext& context, const Path& path, QWidget* parent = nullptr);

    const Path& path() const { return m_path; }
    void refresh();

    ChoiceRow* question() const { return m_question; }
    QPushButton* removeButton() const { return m_remove; }
    QString meaning() const; ///< what the answer means, as shown

protected:
    void changeEvent(QEvent* event) override;

private:
    void showMeaning();
    void refreshIcon();

    PageContext& m_context;
    Path m_path;
    bool m_isFolder = false;
    QLabel* m_icon;
    ElidedLabel* m_name;
    ElidedLabel* m_place;
    TextLabel* m_kind;
    ChoiceRow* m_question;
    TextLabel* m_meaning;
    QPushButton* m_remove;
};

} // namespace ims
