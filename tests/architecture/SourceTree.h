#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace ims::test {

struct SourceFile
{
    QString path; ///< relative to the project, with forward slashes
    QString text;
};

/// All C++ sources below the given top-level folders of the project.
std::vector<SourceFile> sourcesBelow(const QStringList& topFolders);

/// What stands in a file's #include lines, brackets or quotes kept.
QStringList includesOf(const SourceFile& file);

/// "path: includes X" for each include that points upwards in design order.
QStringList upwardIncludes(const SourceFile& file);

/// "path: includes X" for each include by which core would depend on Qt's Gui, Widgets or anything above
/// Core.
QStringList guiIncludes(const SourceFile& file);

/// "path: uses X" for each call that writes, renames or removes files outside OutputFile and the retest's
/// LocalMoveFolder.
QStringList fileWrites(const SourceFile& file);

/// "path: includes X" for each include by which something outside core/retest could move a server's files
/// past the journal.
QStringList moverIncludes(const SourceFile& file);

/// "path: includes X" where the helper for shares, whose licence is another, and the program use more of each
/// other than what they say over pipes, and for a rename on a share: libsmbclient's removes what has the
/// name.
QStringList helperBreaches(const SourceFile& file);

} // namespace ims::test
