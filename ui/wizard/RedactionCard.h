#pragma once

#include "core/report/redaction/RedactionChoices.h"
#include "ui/common/Card.h"
#include "ui/wizard/ReportExport.h"

#include <QTimer>

#include <vector>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ims {

class Disclosure;
class PseudonymsModel;

/// What a report hides: a tick for each kind of value with how many of it are replaced, words of the
/// technician's own, hidden recipients; and who is who, for the technician alone.
class RedactionCard : public Card
{
    Q_OBJECT

public:
    explicit RedactionCard(QWidget* parent = nullptr);

    /// Shows them; changed() is not emitted.
    void setChoices(const RedactionChoices& choices);
    const RedactionChoices& choices() const { return m_choices; }

    /// Takes over the words as they stand in their field.
    void takeWords();

    /// What became of them in the preview.
    void showReplaced(const QJsonObject& counts, std::vector<PseudonymPair> names);

    QCheckBox* box(RedactionKind kind) const;
    QCheckBox* recipients() const { return m_recipients; }
    QLineEdit* words() const { return m_words; }
    QPushButton* hideAll() const { return m_all; }
    QPushButton* hideNothing() const { return m_nothing; }
    Disclosure* whoIsWho() const { return m_opener; }
    QTableView* names() const { return m_names; }
    QString summary() const;

Q_SIGNALS:
    void changed();

private:
    struct Kind
    {
        RedactionKind kind;
        QCheckBox* box = nullptr;
        TextLabel* count = nullptr;
    };

    void makeKinds();
    void makeWords();
    void makeNames();
    void choose(const RedactionChoices& choices);
    void showSummary();

    RedactionChoices m_choices;
    TextLabel* m_summary;
    QPushButton* m_all;
    QPushButton* m_nothing;
    std::vector<Kind> m_kinds;
    QLineEdit* m_words;
    QTimer m_typing; ///< runs until a word is likely to be whole
    QCheckBox* m_recipients;
    Disclosure* m_opener;
    QWidget* m_list;
    QTableView* m_names;
    PseudonymsModel* m_model;
    QJsonObject m_counts;
};

/// "12 addresses, 3 domains", of the counts of a preview; empty where nothing was replaced.
QString replacedText(const QJsonObject& counts);

} // namespace ims
