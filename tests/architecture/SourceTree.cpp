#include "tests/architecture/SourceTree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ims::test {

namespace {

/// The folders from bottom to top; each may include itself and what stands before it.
const QStringList& order()
{
    static const QStringList folders = {u"core/base"_s,      u"core/charset"_s,  u"core/spool"_s,
                                        u"core/eventlog"_s,  u"core/settings"_s, u"core/evidence"_s,
                                        u"core/diagnosis"_s, u"core/casefile"_s, u"core/flow"_s,
                                        u"core/service"_s,   u"core/retest"_s,   u"core/report"_s,
                                        u"ui/print"_s,       u"ui/common"_s,     u"ui/models"_s,
                                        u"ui/viewer"_s,      u"ui/wizard"_s,     u"app"_s};
    return folders;
}

qsizetype rankOf(const QString& path)
{
    for (qsizetype i = 0; i < order().size(); ++i) {
        if (path.startsWith(order().at(i) + u'/'))
            return i;
    }
    return -1;
}

} // namespace

std::vector<SourceFile> sourcesBelow(const QStringList& topFolders)
{
    const QDir project(QStringLiteral(IMS_SOURCE_DIR));
    std::vector<SourceFile> files;
    for (const QString& top : topFolders) {
        QDirIterator entries(project.filePath(top), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            if (file.open(QIODevice::ReadOnly))
                files.push_back(
                    {project.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    return files;
}

QStringList includesOf(const SourceFile& file)
{
    static const QRegularExpression line(u"^\\s*#\\s*include\\s*([<\"][^>\"]+[>\"])"_s,
                                         QRegularExpression::MultilineOption);
    QStringList includes;
    for (auto matches = line.globalMatch(file.text); matches.hasNext();)
        includes += matches.next().captured(1);
    return includes;
}

QStringList upwardIncludes(const SourceFile& file)
{
    const qsizetype own = rankOf(file.path);
    if (own < 0)
        return {file.path + u": lies in a folder that design order does not name"_s};
    QStringList found;
    for (const QString& include : includesOf(file)) {
        const QString target = include.mid(1, include.size() - 2);
        if (include.startsWith(u'<'))
            continue;
        const qsizetype rank = rankOf(target);
        if (rank < 0 || rank > own)
            found += file.path + u": includes "_s + include;
    }
    return found;
}

QStringList guiIncludes(const SourceFile& file)
{
    static const QRegularExpression qtName(u"^<Q[A-Za-z]+>$"_s);
    static const QRegularExpression qtModule(u"^<(Qt[A-Za-z0-9]+)/"_s);
    const QDir core(QStringLiteral(QT_HEADERS_DIR "/QtCore"));
    const QDir network(QStringLiteral(QT_HEADERS_DIR "/QtNetwork"));
    const bool mayConnect = file.path == "core/service/PortBanner.cpp"_L1; // the one connection of core's own
    QStringList found;
    for (const QString& include : includesOf(file)) {
        const QString target = include.mid(1, include.size() - 2);
        const QRegularExpressionMatch module = qtModule.match(include);
        const bool otherModule = module.hasMatch() && module.captured(1) != u"QtCore"_s;
        const bool notInCore = qtName.match(include).hasMatch() && !core.exists(target) &&
                               !(mayConnect && network.exists(target));
        if (otherModule || notInCore)
            found += file.path + u": includes "_s + include;
    }
    return found;
}

QStringList fileWrites(const SourceFile& file)
{
    // QBuffer::WriteOnly writes to memory.
    static const QRegularExpression call(
        u"(?<!QBuffer::)WriteOnly|ReadWrite|QIODevice::Append|\\bQSaveFile\\b|\\bQTemporary\\w+|"
        u"\\bofstream\\b|\\bfopen\\b|"
        u"O_WRONLY|O_RDWR|O_CREAT|"
        u"GENERIC_WRITE|\\bQFile::(?:rename|remove|copy|link)\\b|\\b(?:filesystem|fs)::(?:rename|remove\\w*|"
        u"copy\\w*"
        u"|create_\\w+|"
        u"resize_file|last_write_time)\\b|\\bmkpath\\b|\\bmkdir\\s*\\(|\\bunlink\\b|"
        u"\\b(?:openat|mkdirat|linkat|unlinkat|renameat2?|fchmod|fchown|futimens|ftruncate|pwrite)\\b|"
        u"CREATE_NEW|CREATE_ALWAYS|\\b(?:MoveFile|CopyFile|DeleteFile|ReplaceFile|CreateDirectory)(?:Ex)?[AW]\\b"_s);
    // Of the retest, what moves files; its journal and its saved copies are written as everything else is.
    if (file.path.startsWith(u"core/base/OutputFile."_s) ||
        file.path.startsWith(u"core/retest/LocalMoveFolder"_s) ||
        file.path.startsWith(u"core/retest/smb/"_s)) // the helper, a program of its own
        return {};
    // Samba's client writes what it needs for itself into a folder that is made for it and removed after it.
    const bool hasScratchFolder = file.path == "core/service/NetRpcControl.cpp"_L1;
    QStringList found;
    for (auto matches = call.globalMatch(file.text); matches.hasNext();) {
        const QString word = matches.next().captured(0);
        if (!hasScratchFolder || word != "QTemporaryDir"_L1)
            found += file.path + u": uses "_s + word;
    }
    return found;
}

QStringList moverIncludes(const SourceFile& file)
{
    static const QStringList movers{u"LocalMoveFolder"_s, u"MoveFolder"_s, u"FileMover"_s, u"SmbMoveFolder"_s,
                                    u"SmbHelper"_s};
    if (file.path.startsWith(u"core/retest/"_s))
        return {};
    QStringList found;
    for (const QString& include : includesOf(file)) {
        const QString name = include.section(u'/', -1).section(u'.', 0, 0);
        if (include.startsWith(u"\"core/retest/"_s) && movers.contains(name))
            found += file.path + u": includes "_s + include;
    }
    return found;
}

QStringList helperBreaches(const SourceFile& file)
{
    static const QRegularExpression rename(u"\\bsmbc_(?:rename|getFunctionRename)\\b"_s);
    const bool helper = file.path.startsWith(u"core/retest/smb/"_s);
    QStringList found;
    for (const QString& include : includesOf(file)) {
        const bool shared = include == u"\"core/retest/SmbWire.h\""_s;
        const bool own = include.startsWith(u"\"core/retest/smb/"_s);
        if (helper ? include.startsWith(u'"') && !shared && !own : own || include.contains(u"libsmbclient"_s))
            found += file.path + u": includes "_s + include;
    }
    if (file.text.contains(rename))
        found += file.path + u": renames on a share"_s;
    return found;
}

} // namespace ims::test
