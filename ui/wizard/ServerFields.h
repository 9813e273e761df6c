#pragma once

#include "ui/wizard/PageContext.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ims {

class TextLabel;

/// The server's name, its version of Exchange and what its clock shows, as the technician states them; what
/// the evidence says stands in the fields greyed until then.
class ServerFields : public QWidget
{
    Q_OBJECT

public:
    explicit ServerFields(PageContext& context, QWidget* parent = nullptr);

    void refresh();

    QLineEdit* server() const { return m_server; }
    QComboBox* version() const { return m_version; }
    QLineEdit* clock() const { return m_clock; }
    QString basis() const; ///< where the version comes from, as shown

private:
    void handOverServer();
    void handOverVersion();
    void handOverClock();

    PageContext& m_context;
    QLineEdit* m_server;
    QComboBox* m_version;
    QLineEdit* m_clock;
    TextLabel* m_basis;
};

} // namespace ims
