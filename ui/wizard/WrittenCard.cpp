#include "ui/wizard/WrittenCard.h"

#include "core/base/SafeText.h"
#include "ui/common/CommandBox.h"
#include "ui/common/Translated.h"
#include "ui/models/CellTexts.h"

#include <QDesktopServices>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr qsizetype mostNotes = 10;

QString notesText(const QList<Message>& notes)
{
    QStringList lines;
    for (const Message& note : notes.first(std::min(notes.size(), mostNotes)))
        lines.append(visibleText(translated(note)));
    if (notes.size() > mostNotes)
        lines.append(
            WrittenCard::tr("and %n more, all in its manifest", nullptr, int(notes.size() - mostNotes)));
    return lines.join(u'\n');
}

} // namespace

WrittenCard::WrittenCard(QWidget* parent)
    : Card(tr("Written"), parent)
    , m_path(new CommandBox(this))
    , m_facts(nullptr)
    , m_sha256(nullptr)
    , m_notes(nullptr)
    , m_folder(nullptr)
{
    column()->addWidget(m_path);
    m_facts = addText({});
    m_sha256 = new CommandBox(this);
    column()->addWidget(m_sha256);
    m_notes = addText({}, TextStyle::Small, ColorRole::Warning);
    m_folder = new QPushButton(tr("Open the report’s folder"), this);
    m_folder->setAutoDefault(false);
    column()->addWidget(m_folder, 0, Qt::AlignLeft);
    connect(m_folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(displayName(m_file.parent_path()))); });
}

void WrittenCard::setReport(const ExportedReport& report)
{
    m_file = report.file;
    setHeading(tr("Written: %1").arg(reportFormName(report.form)));
    m_path->setText(visibleText(displayName(report.file)));
    QString facts = tr("%1 (%2 bytes).").arg(sizeCell(report.size), QLocale().toString(report.size));
    facts += u' ' + (report.redacted ? tr("Values were replaced in it.") : tr("Nothing was replaced in it."));
    if (report.encrypted)
        facts += u' ' + tr("It is encrypted: tell the password in another way.");
    m_facts->setText(facts + u' ' + tr("SHA-256:"));
    m_sha256->setText(report.sha256);
    m_notes->setText(notesText(report.notes));
    m_notes->setVisible(!report.notes.isEmpty());
}

QString WrittenCard::facts() const
{
    return m_facts->text();
}

} // namespace ims
