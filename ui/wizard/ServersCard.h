#pragma once

#include "ui/common/Card.h"
#include "ui/wizard/PageContext.h"

namespace ims {

class ChoiceRow;

/// The servers that the evidence names, each with what names it and a way there; where it stands in place of
/// a page that waits, with the question that it waits for.
class ServersCard : public Card
{
    Q_OBJECT

public:
    static constexpr size_t mostLines = 12; ///< the first of them, then how many more

    /// `question`: id of the question below the list; empty = none.
    ServersCard(PageContext& context, const QString& question, QWidget* parent = nullptr);

    void refresh();

    ChoiceRow* question() const { return m_question; }
    QStringList lines() const { return m_lines; }

private:
    void addLine(const NamedServer& named);

    PageContext& m_context;
    TextLabel* m_reason;
    QWidget* m_list = nullptr;
    std::vector<NamedServer> m_shown;
    QStringList m_lines;
    ChoiceRow* m_question = nullptr;
};

} // namespace ims
