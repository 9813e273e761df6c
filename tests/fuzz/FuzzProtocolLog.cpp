#include "core/evidence/ProtocolLog.h"
#include "tests/fuzz/FuzzRules.h"

using namespace Qt::StringLiterals;
using ims::fuzz::demand;

namespace {

void check(const ims::ProtocolLog& log, qint64 size)
{
    qint64 end = 0;
    for (const ims::SmtpConnection& connection : log.connections) {
        demand(connection.range.offset >= end && connection.range.end() <= size, "connections in order");
        end = connection.range.end();
        for (const ims::SmtpTransaction& transaction : connection.transactions) {
            demand(connection.range.contains(transaction.range), "a message lies in its connection");
            for (const ims::SmtpRecipient& recipient : transaction.recipients)
                demand(transaction.range.contains(recipient.range), "a recipient lies in its message");
        }
    }
}

} // namespace

/// An L*.LOG, whole and with only what is wanted.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes = ims::fuzz::bytesOf(data, size);
    const ims::ByteSourcePtr source = ims::ByteSource::fromBytes(bytes, u"fuzz"_s);
    const auto log = ims::readProtocolLog(source);
    demand(log || !ims::looksLikeProtocolLog(bytes), "what looks like a protocol log is read");
    if (!log)
        return 0;
    check(*log, bytes.size());
    ims::findTransactions(*log, {});
    ims::ProtocolOptions options;
    options.addresses = {u"jane@beta.example"_s};
    const auto some = ims::readProtocolLog(source, options);
    demand(some && some->allTransactions == log->allTransactions, "the same messages, wanted or not");
    check(*some, bytes.size());
    return 0;
}
