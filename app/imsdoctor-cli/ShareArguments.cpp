#include "app/imsdoctor-cli/ShareArguments.h"

#include "app/imsdoctor-cli/PasswordInput.h"

namespace ims::cli {

void addShareArguments(CLI::App* command, ShareArguments& arguments)
{
    command
        ->add_option("--user", arguments.user,
                     "For folders of a share (\\\\SERVER\\SHARE\\FOLDER): NAME or DOMAIN\\NAME")
        ->option_text("NAME");
    auto* byInput = command->add_flag("--password-stdin", arguments.passwordStdin,
                                      "Read the password from standard input; at a terminal it is asked for");
    command
        ->add_option("--auth-file", arguments.authFile,
                     "Read name and password from a file that is yours alone (username=, password=, domain=)")
        ->excludes(byInput)
        ->option_text("FILE");
    command
        ->add_option("--port", arguments.port, "The server’s port for shares, where it is not the usual one")
        ->check(CLI::Range(1, 65535))
        ->option_text("N");
    command->add_flag("--smb1", arguments.smb1, "The server speaks SMB1 alone: as --old-server 2000");
    command
        ->add_option("--old-server", arguments.oldServer,
                     "The server’s Windows where it speaks SMB1 alone: 2000, nt4, nt4-sp3 (before SP4), no")
        ->check(CLI::IsMember({"no", "2000", "nt4", "nt4-sp3"}))
        ->option_text("WINDOWS [no]");
}

Expected<RetestSurroundings> surroundingsOf(const ShareArguments& arguments, const QString& server,
                                            RetestSurroundings rest)
{
    ServiceLogin given;
    if (!arguments.authFile.empty()) {
        auto read = readAuthFile(arguments.authFile);
        if (!read)
            return tl::unexpected(read.error());
        given = *std::move(read);
    }
    if (!arguments.user.empty())
        given.user = QString::fromStdString(arguments.user);
    if (!given.user.isEmpty()) {
        const auto name = accountName(given.user);
        if (!name)
            return tl::unexpected(name.error());
    }
    if (arguments.passwordStdin) {
        auto password = readPassword(given.user);
        if (!password)
            return tl::unexpected(password.error());
        given.password = *std::move(password);
    }
    auto login = std::make_shared<SmbLogin>();
    login->user = given.user;
    login->password = std::move(given.password);
    login->server = server;
    login->port = arguments.port;
    login->oldServer = *oldServerOf(QString::fromStdString(arguments.oldServer));
    if (arguments.smb1 && login->oldServer == OldServer::No)
        login->oldServer = OldServer::Windows2000;
    login->helper = findSmbHelper();
    return withShares(std::move(login), std::move(rest));
}

} // namespace ims::cli
