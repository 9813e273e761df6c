#pragma once

#include "app/imsdoctor-cli/CommandLine.h"
#include "core/retest/SmbShare.h"

namespace ims::cli {

/// How to reach folders on a share, and as whom.
struct ShareArguments
{
    std::string user;
    bool passwordStdin = false;
    std::string authFile;
    int port = 0;
    bool smb1 = false;
    std::string oldServer = "no";
};

void addShareArguments(CLI::App* command, ShareArguments& arguments);

/// Reads the password, once, and lets a retest work on shares. `server`: the only one that is told it; empty
/// where the journal names it.
Expected<RetestSurroundings> surroundingsOf(const ShareArguments& arguments, const QString& server,
                                            RetestSurroundings rest);

} // namespace ims::cli
