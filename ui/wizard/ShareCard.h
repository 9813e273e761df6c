#pragma once

#include "ui/common/Card.h"
#include "ui/wizard/PageContext.h"

class QLineEdit;
class QPushButton;

namespace ims {

class Banner;
class FieldGrid;
class OldServerBox;
class PasswordEdit;

/// Reaches the folders IN and ARCHIVE of a server as a share, where what was opened is a copy of them.
class ShareCard : public Card
{
    Q_OBJECT

public:
    ShareCard(PageContext& context, QWidget* parent = nullptr);

    void refresh();

    QLineEdit* folder() const { return m_folder; }
    QLineEdit* user() const { return m_user; }
    PasswordEdit* password() const { return m_password; }
    OldServerBox* oldServer() const { return m_oldServer; }
    QPushButton* reachButton() const { return m_reach; }
    QPushButton* cancelButton() const { return m_cancel; }
    QPushButton* letGoButton() const { return m_letGo; }
    Banner* said() const { return m_said; }
    QString text() const;
    QString complaint(const QWidget* field) const;

private:
    void makeFields();
    void offerFolder();
    bool complainOf(const QWidget* field, const Error& error);
    void reach();

    PageContext& m_context;
    TextLabel* m_text;
    FieldGrid* m_fields;
    QLineEdit* m_folder;
    QLineEdit* m_user;
    PasswordEdit* m_password;
    OldServerBox* m_oldServer;
    TextLabel* m_oldServerHelp;
    QPushButton* m_reach;
    QPushButton* m_cancel;
    QPushButton* m_letGo;
    Banner* m_said;
    QString m_reachedAs; ///< whose login it is; empty = nobody's
    QString m_offered;   ///< the folder that was filled in
};

} // namespace ims
