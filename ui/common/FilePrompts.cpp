#include "ui/common/FilePrompts.h"

#include <QFileDialog>

namespace ims {

namespace {

void ask(QFileDialog* dialog, FilePrompts::Chosen chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [chosen = std::move(chosen)](const QString& file) { chosen(pathFromString(file)); });
    dialog->open();
}

} // namespace

FilePrompts FilePrompts::dialogs()
{
    FilePrompts prompts;
    prompts.folder = [](QWidget* parent, const QString& title, Chosen chosen) {
        auto* dialog = new QFileDialog(parent, title);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        ask(dialog, std::move(chosen));
    };
    prompts.file = [](QWidget* parent, const QString& title, Chosen chosen) {
        auto* dialog = new QFileDialog(parent, title);
        dialog->setFileMode(QFileDialog::ExistingFile);
        ask(dialog, std::move(chosen));
    };
    prompts.save = [](QWidget* parent, const QString& title, const QString& name, const QString& filter,
                      Chosen chosen) {
        auto* dialog = new QFileDialog(parent, title, name, filter);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(name);
        ask(dialog, std::move(chosen));
    };
    return prompts;
}

} // namespace ims
