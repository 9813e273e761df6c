#include "tests/ui/LayoutAudit.h"

#include "ui/common/ElidedLabel.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLabel>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

QString finding(const QWidget& widget, const QString& text, int got, int needed)
{
    return u"%1 “%2”: %3 of %4"_s.arg(QString::fromLatin1(widget.metaObject()->className()), text)
        .arg(got)
        .arg(needed);
}

void look(const QAbstractButton& button, QStringList& found)
{
    const int needed = button.minimumSizeHint().width();
    if (!button.text().isEmpty() && button.width() < needed)
        found.append(finding(button, button.text(), button.width(), needed));
}

void look(const QLabel& label, QStringList& found)
{
    if (label.text().isEmpty() || qobject_cast<const ElidedLabel*>(&label))
        return;
    if (label.wordWrap()) {
        const int needed = label.heightForWidth(label.width());
        if (label.height() < needed)
            found.append(finding(label, label.text(), label.height(), needed));
        return;
    }
    const int needed = label.fontMetrics().size(Qt::TextShowMnemonic, label.text()).width();
    if (label.contentsRect().width() < needed)
        found.append(finding(label, label.text(), label.contentsRect().width(), needed));
}

void look(const QHeaderView& header, QStringList& found)
{
    if (header.orientation() != Qt::Horizontal || !header.model())
        return;
    for (int i = 0; i < header.count(); ++i) {
        const int needed = header.sectionSizeHint(i);
        const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
        if (!header.isSectionHidden(i) && !text.isEmpty() && header.sectionSize(i) < needed)
            found.append(finding(header, text, header.sectionSize(i), needed));
    }
}

void look(const QTabBar& bar, QStringList& found)
{
    for (int i = 0; i < bar.count(); ++i) {
        const int needed = bar.fontMetrics().horizontalAdvance(bar.tabText(i));
        if (bar.isTabVisible(i) && bar.tabRect(i).width() < needed)
            found.append(finding(bar, bar.tabText(i), bar.tabRect(i).width(), needed));
    }
}

} // namespace

QStringList clippedTexts(const QWidget& window)
{
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window) || widget->objectName().startsWith(u"qt_"_s))
            continue;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            look(*button, found);
        else if (const auto* label = qobject_cast<const QLabel*>(widget))
            look(*label, found);
        else if (const auto* header = qobject_cast<const QHeaderView*>(widget))
            look(*header, found);
        else if (const auto* bar = qobject_cast<const QTabBar*>(widget))
            look(*bar, found);
    }
    return found;
}

} // namespace ims::test
