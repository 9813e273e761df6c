#pragma once

#include "core/spool/SpoolFile.h"

#include <QTableView>

#include <memory>

namespace ims {

class HopsModel;

/// The way of a message from server to server, the first one on top.
class HopTable : public QTableView
{
    Q_OBJECT

public:
    explicit HopTable(QWidget* parent = nullptr);

    /// `server`: the name of the server that kept the file, where it is known. Null: nothing is shown.
    void setSpoolFile(std::shared_ptr<const SpoolFile> spool, const QString& server = {});

    /// Selects the hop whose field holds a byte, without chosen().
    void showPlace(qint64 offset);

    HopsModel* hops() const { return m_model; }

Q_SIGNALS:
    void chosen(ims::ByteRange range);

private:
    void copy();

    HopsModel* m_model;
    bool m_quiet = false; ///< another row is selected, but nobody chose it
};

} // namespace ims
