#include "ui/viewer/CharsetChooser.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

CharsetChooser::CharsetChooser(QWidget* parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    setMaxVisibleItems(20);
    setAccessibleName(tr("Read as"));
    lineEdit()->setAccessibleName(tr("Read as"));
    lineEdit()->setMaxLength(100);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::activated, this, &CharsetChooser::take);
    connect(lineEdit(), &QLineEdit::returnPressed, this, &CharsetChooser::takeTyped);
    fill();
}

void CharsetChooser::setCatalogue(std::shared_ptr<const CharsetCatalogue> catalogue)
{
    m_catalogue = std::move(catalogue);
    fill();
}

void CharsetChooser::setLikely(const QStringList& names)
{
    if (names == m_likely)
        return;
    m_likely = names;
    fill();
}

QString CharsetChooser::textOf(const Charset& charset)
{
    return charset.imsName.isEmpty() ? charset.name : u"%1 – %2"_s.arg(charset.name, charset.imsName);
}

void CharsetChooser::fill()
{
    if (lineEdit()->hasFocus() && count() > 0 && lineEdit()->isModified())
        return; // nothing is taken away under someone who types
    clear();
    addItem(tr("As declared"), QString());
    if (m_catalogue) {
        std::vector<const Charset*> others;
        for (const Charset& charset : m_catalogue->all()) {
            if (!charset.decoder.isEmpty() && !m_likely.contains(charset.name))
                others.push_back(&charset);
        }
        std::sort(others.begin(), others.end(),
                  [](const Charset* a, const Charset* b) { return a->name < b->name; });
        for (const QString& name : m_likely) {
            if (const Charset* charset = m_catalogue->find(name))
                addItem(textOf(*charset), charset->name);
        }
        insertSeparator(count());
        for (const Charset* charset : others)
            addItem(textOf(*charset), charset->name);
    }
    showChosen();
}

void CharsetChooser::setChosen(const QString& name)
{
    m_chosen = name;
    showChosen();
}

void CharsetChooser::showChosen()
{
    const int index = std::max(0, findData(m_chosen));
    setCurrentIndex(index);
    setEditText(itemText(index));
    lineEdit()->setModified(false);
    lineEdit()->setCursorPosition(0);
}

void CharsetChooser::take(int index)
{
    choose(itemData(index).toString());
}

// A label that mail uses for it will do, and so does a part of its name that no other has before it.
void CharsetChooser::takeTyped()
{
    const QString typed = lineEdit()->text().trimmed();
    const Charset* charset = m_catalogue ? m_catalogue->find(typed) : nullptr;
    if (charset) {
        choose(charset->name);
        return;
    }
    int index = typed.isEmpty() ? 0 : findText(typed, Qt::MatchFixedString);
    if (index < 0)
        index = findText(typed, Qt::MatchContains);
    if (index >= 0)
        take(index);
    else
        showChosen();
}

void CharsetChooser::choose(const QString& name)
{
    const bool other = name != m_chosen;
    setChosen(name);
    if (other)
        Q_EMIT charsetChosen(name);
}

void CharsetChooser::focusOutEvent(QFocusEvent* event)
{
    QComboBox::focusOutEvent(event);
    const bool listed = completer()->popup()->isVisible() || view()->isVisible();
    if (!listed)
        showChosen(); // what was typed and not entered is not what is shown
}

} // namespace ims
