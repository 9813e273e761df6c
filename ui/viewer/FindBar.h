#pragma once

#include "core/charset/CharsetCatalogue.h"
#include "ui/common/Panel.h"
#include "ui/viewer/SearchHits.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QToolButton;

namespace ims {

class TextLabel;

/// The bar with which a file is searched: what and how, from hit to hit, how many there are. Enter and F3
/// lead on, with Shift back, Esc closes it. All searching is done in the background.
class FindBar : public Panel
{
    Q_OBJECT

public:
    enum class Mode { Text, Expression, Hex };

    explicit FindBar(std::shared_ptr<const CharsetCatalogue> catalogue, QWidget* parent = nullptr);

    /// The file to search, and the charsets (labels) in which its texts may be written besides UTF-8. What
    /// stands in the field is looked for in it; null: no file.
    void setSource(ByteSourcePtr source, const QStringList& charsets);

    /// Where the next search begins: the place that the reader is at.
    void setStart(qint64 offset);

    /// Opens the bar with the field selected; `wanted` (of one line) is put into it where not empty.
    void begin(const QString& wanted = {});

    /// Puts a text into the field and looks for it at once.
    void find(const QString& wanted);

    void setMode(Mode mode);
    Mode mode() const;
    void setMatchCase(bool match);

    const SearchHits& hits() const { return *m_hits; }
    QString status() const; ///< "3 of 1,204", "not found"
    QString fault() const;  ///< why what was typed cannot be looked for; empty where it can
    QComboBox* field() const { return m_field; }

public Q_SLOTS:
    void findNext();
    void findPrevious();

Q_SIGNALS:
    void found(ims::ByteRange hit);
    void hitsChanged(); ///< hits() has others, or more
    void closed();      ///< by the reader: the focus is to go back

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeControls();
    QToolButton* makeButton(const QString& name, const QString& toolTip);
    void refreshIcons();
    bool handleKey(const QKeyEvent& event);
    void close();
    void wait();
    void startSearch();
    ByteQuery::Made query() const;
    std::vector<TextEncoder> encoders() const;
    void go(SearchDirection direction);
    void remember();
    void showHit(const FoundHit& hit);
    void showState();
    QString stateText() const;
    QString faultText(const QueryFault& fault) const;

    std::shared_ptr<const CharsetCatalogue> m_catalogue;
    ByteSourcePtr m_source;
    QStringList m_charsets;
    qint64 m_start = 0;
    std::optional<ByteRange> m_current; ///< the hit that the reader is at
    bool m_around = false;              ///< it was found around the end
    bool m_notFound = false;
    bool m_wanted = true; ///< what stands in the field has not been looked for yet
    QTimer m_typing;
    SearchHits* m_hits;

    QComboBox* m_field = nullptr;
    QComboBox* m_mode = nullptr;
    QCheckBox* m_case = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QToolButton* m_close = nullptr;
    TextLabel* m_status = nullptr;
    TextLabel* m_fault = nullptr;
};

} // namespace ims
