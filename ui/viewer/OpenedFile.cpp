#include "ui/viewer/OpenedFile.h"

#include "core/base/SafeText.h"
#include "core/spool/ContainedFiles.h"
#include "core/spool/Mailbox.h"
#include "core/spool/SpoolReader.h"
#include "ui/common/Translated.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

struct OpenedText
{
    Q_DECLARE_TR_FUNCTIONS(OpenedFile)
};

void addOuter(OpenedFile& opened, const ByteSourcePtr& source, SpoolFile spool)
{
    const QString own = visibleText(source->name().section(u'/', -1).section(u'\\', -1));
    if (!opened.files.empty())
        opened.outer = own;
    opened.files.push_back(
        {source, std::make_shared<const SpoolFile>(std::move(spool)), OpenedText::tr("%1 itself").arg(own)});
}

QString nameOf(const MailboxMessage& message, qint64 number)
{
    const QString subject = message.subject.isEmpty() ? OpenedText::tr("(no subject)") : message.subject;
    return OpenedText::tr("%1: %2 – %3").arg(number).arg(visibleText(subject), visibleText(message.from));
}

/// False where the mailbox has one message alone, which is the file as it was read.
Expected<bool> addMessages(OpenedFile& opened, const ByteSourcePtr& source, const CharsetCatalogue& catalogue,
                           const StopToken& stop)
{
    const auto mailbox = readMailbox(source, catalogue, stop);
    if (!mailbox)
        return tl::unexpected(mailbox.error());
    if (mailbox->count < 2)
        return false;
    qint64 number = 0;
    for (const MailboxMessage& message : mailbox->messages) {
        ++number;
        opened.files.push_back({mailboxMessage(source, message, number), {}, nameOf(message, number)});
    }
    for (const Message& note : mailbox->notes)
        opened.trouble.append(translated(note));
    return readShown(opened.files.front(), catalogue, stop).map([] { return true; });
}

} // namespace

Expected<void> readShown(ShownFile& file, const CharsetCatalogue& catalogue, const StopToken& stop)
{
    return SpoolReader(catalogue).read(file.source, stop).map([&](SpoolFile&& spool) {
        file.spool = std::make_shared<const SpoolFile>(std::move(spool));
    });
}

Expected<OpenedFile> readOpened(const ByteSourcePtr& source, const CharsetCatalogue& catalogue,
                                const StopToken& stop)
{
    const SpoolReader reader(catalogue);
    auto read = reader.read(source, stop);
    if (!read)
        return tl::unexpected(std::move(read.error()));
    OpenedFile opened;
    if (read->kind == SpoolKind::Mailbox) {
        const auto several = addMessages(opened, source, catalogue, stop);
        if (!several)
            return tl::unexpected(several.error());
        if (*several) {
            addOuter(opened, source, std::move(*read));
            return opened;
        }
    }
    auto contained = findContained(source, *read, reader, stop);
    if (!contained)
        return tl::unexpected(std::move(contained.error()));
    for (ContainedFile& file : contained->files)
        opened.files.push_back(
            {file.source, std::make_shared<const SpoolFile>(std::move(file.spool)), visibleText(file.name)});
    for (const auto* list : {&contained->errors, &contained->unopened}) {
        for (const Error& error : *list)
            opened.trouble.append(translated(error));
    }
    for (const Message& note : contained->notes)
        opened.trouble.append(translated(note));
    addOuter(opened, source, std::move(*read));
    return opened;
}

} // namespace ims
