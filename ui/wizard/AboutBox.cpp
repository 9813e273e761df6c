#include "ui/wizard/AboutBox.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace ims {

namespace {

struct AboutBox
{
    Q_DECLARE_TR_FUNCTIONS(AboutBox)
};

} // namespace

void showAbout(QWidget* parent)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, AboutBox::tr("About IMS Doctor"),
                                AboutBox::tr("IMS Doctor %1").arg(QLatin1StringView(IMSDOCTOR_VERSION)),
                                QMessageBox::Close, parent);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(AboutBox::tr(
        "Finds out why the Internet Mail Service of Exchange 4.0, 5.0 and 5.5 logged event 4117, "
        "and what to do about it. Licence: MIT."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace ims
