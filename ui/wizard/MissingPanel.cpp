#include "ui/wizard/MissingPanel.h"

#include "ui/common/CommandBox.h"
#include "ui/common/TextLabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ims {

MissingPanel::MissingPanel(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    m_log = add(tr("How to get the event log"),
                tr("On the server, in Event Viewer: Log, Application; then Log, Save As, type Event Log File "
                   "(*.EVT). Do not clear the log, and do not save it as text: text loses the data."));
    m_archive = add(tr("How to get the spool files"),
                    tr("Copy the folder IMCDATA\\IN\\ARCHIVE as it is, below the folder of Exchange on the "
                       "drive that the Internet Mail Service uses. Do not open or save its files in Notepad: "
                       "that ruins them. With FTP, use binary mode."));
    m_settings = add(tr("How to get the settings"),
                     tr("With the tool imccopy from the Exchange Server CD, on the server (KB Q262126). It "
                        "only reads; the file imc.txt holds the Character Sets of every e-mail domain."),
                     u"imccopy -save domain imc.txt"_s);
}

QWidget* MissingPanel::add(const QString& title, const QString& text, const QString& command)
{
    auto* panel = new Panel(Panel::Shape::Accented, ColorRole::Surface, ColorRole::Warning, this);
    panel->setObjectName(title);
    auto* heading = new TextLabel(TextStyle::Strong, ColorRole::Text, panel);
    heading->setText(title);
    auto* how = new TextLabel(TextStyle::Body, ColorRole::Text, panel);
    how->setText(text);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(spacing::page, spacing::medium, spacing::large, spacing::medium);
    column->setSpacing(spacing::small);
    column->addWidget(heading);
    column->addWidget(how);
    if (!command.isEmpty()) {
        auto* box = new CommandBox(panel);
        box->setText(command);
        column->addWidget(box);
    }
    layout()->addWidget(panel);
    return panel;
}

void MissingPanel::setMissing(const MissingEvidence& missing)
{
    m_log->setVisible(missing.eventLog);
    m_archive->setVisible(missing.archive);
    m_settings->setVisible(missing.settings);
    setVisible(missing.any());
}

QStringList MissingPanel::shown() const
{
    QStringList titles;
    for (const QWidget* panel : {m_log, m_archive, m_settings}) {
        if (!panel->isHidden())
            titles.append(panel->objectName());
    }
    return titles;
}

} // namespace ims
