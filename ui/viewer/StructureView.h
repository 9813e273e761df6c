#pragma once

#include "core/spool/SpoolFile.h"

#include <QTreeView>

#include <memory>

namespace ims {

class StructureModel;

/// The structure of a message beside its bytes: a tree whose nodes stand for runs of bytes. Fast with any
/// number of fields and parts: long lists are closed at first, rows have one height.
class StructureView : public QTreeView
{
    Q_OBJECT

public:
    explicit StructureView(QWidget* parent = nullptr);

    /// Null: nothing is shown.
    void setSpoolFile(std::shared_ptr<const SpoolFile> spool);

    /// Selects the innermost node that holds a byte, without chosen(). In a list that was left closed because
    /// it is very long, the list itself.
    void showPlace(qint64 offset);

    StructureModel* structure() const { return m_model; }

Q_SIGNALS:
    /// A person went to a node. `part`: its path, empty for the message's own; null where it is no part.
    void chosen(ims::ByteRange range, const QString& part);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void openSensibly();
    void fitColumns();
    void choose(const QModelIndex& index);

    StructureModel* m_model;
    bool m_quiet = false;      ///< the current node changes, but nobody chose it
    bool m_justChosen = false; ///< by the press that a click ends
};

} // namespace ims
