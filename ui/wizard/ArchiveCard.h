#pragma once

#include "core/service/Secret.h"
#include "ui/common/Card.h"
#include "ui/wizard/ArchiveListing.h"

class QCheckBox;
class QVBoxLayout;

namespace ims {

class FieldGrid;
class PasswordEdit;

/// What the archive for escalation will hold, what is missing and how to get it; whether whole logs go with
/// it, and whether it is encrypted.
class ArchiveCard : public Card
{
    Q_OBJECT

public:
    explicit ArchiveCard(QWidget* parent = nullptr);

    /// Shows them; changed() is not emitted.
    void setWishes(const ReportWishes& wishes);
    void setListing(const ArchiveListing& listing);

    bool originalLogs() const;
    bool encrypts() const;

    /// Whether the archive can be written as it is wanted; else says beside the field what is missing, and
    /// the field takes the focus.
    bool isReady();

    /// The password; forgotten here.
    Secret takePassword();

    QCheckBox* logsBox() const { return m_logs; }
    QCheckBox* encryptBox() const { return m_encrypt; }
    PasswordEdit* password() const { return m_password; }
    PasswordEdit* again() const { return m_again; }
    QString complaint() const;
    QStringList lines() const { return m_lines; } ///< as shown

Q_SIGNALS:
    void changed();

private:
    void makeEncryption();
    void addLines(const QString& heading, const std::vector<ArchiveLine>& lines);
    void showFields();

    QVBoxLayout* m_listColumn;
    QWidget* m_list = nullptr;
    QStringList m_lines;
    QCheckBox* m_logs;
    TextLabel* m_logsWhy = nullptr;
    QCheckBox* m_encrypt;
    FieldGrid* m_fields;
    PasswordEdit* m_password;
    PasswordEdit* m_again;
    TextLabel* m_advice = nullptr;
};

} // namespace ims
