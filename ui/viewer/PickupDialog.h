#pragma once

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace ims {

struct SpoolFile;

/// Says what a PICKUP file does and asks who shall get the message. Nobody is ticked beforehand: whose
/// mailbox is on the server, and who has the message already, nobody but the technician and the caller can
/// tell. Where no envelope names recipients they are typed in. Open it with open().
class PickupDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PickupDialog(const SpoolFile& spool, QWidget* parent = nullptr);

    QStringList recipients() const;

Q_SIGNALS:
    void chosen(const QStringList& recipients);

private:
    QWidget* makeChoice(const SpoolFile& spool);
    void refresh();

    QListWidget* m_list = nullptr;
    QLineEdit* m_typed = nullptr;
    QPushButton* m_write = nullptr;
};

} // namespace ims
