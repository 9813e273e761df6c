#pragma once

#include "core/charset/CharsetCatalogue.h"

#include <QComboBox>
#include <QStringList>

#include <memory>

namespace ims {

/// Which charset a text is read in: as declared, or one of the catalogue; the likely ones come first, typing
/// any part of a name finds the others.
class CharsetChooser : public QComboBox
{
    Q_OBJECT

public:
    explicit CharsetChooser(QWidget* parent = nullptr);

    void setCatalogue(std::shared_ptr<const CharsetCatalogue> catalogue);
    void setLikely(const QStringList& names); ///< catalogue names, the likeliest first

    QString chosen() const { return m_chosen; } ///< catalogue name; empty: as declared
    void setChosen(const QString& name);        ///< tells nobody

Q_SIGNALS:
    void charsetChosen(const QString& name);

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    void fill();
    void take(int index);
    void takeTyped();
    void choose(const QString& name);
    void showChosen();
    static QString textOf(const Charset& charset);

    std::shared_ptr<const CharsetCatalogue> m_catalogue;
    QStringList m_likely;
    QString m_chosen;
};

} // namespace ims
