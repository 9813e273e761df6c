#include "core/evidence/KnownFaults.h"

using namespace Qt::StringLiterals;

namespace ims {

namespace {

/// `CAdrIn::hrCreateSrcAdrLists+0xf7` is that function too.
bool isFunction(const QString& written, const QString& known)
{
    return written.section(u'+', 0, 0).trimmed() == known;
}

std::optional<KnownFaultFound> match(const DrWatsonFault& fault, const KnownFault& known)
{
    if (fault.program != known.program)
        return std::nullopt;
    if (known.function.isEmpty()) {
        const bool same = fault.address.size() == 8 && fault.address == known.address;
        const ByteRange range = fault.faultLine.isEmpty() ? fault.range : fault.faultLine;
        return same ? std::optional(KnownFaultFound{&known, KnownFaultMatch::Address, range}) : std::nullopt;
    }
    if (isFunction(fault.function, known.function))
        return KnownFaultFound{&known, KnownFaultMatch::Function, fault.faultLine};
    for (const StackFrame& frame : fault.frames) {
        if (isFunction(frame.function, known.function))
            return KnownFaultFound{&known, KnownFaultMatch::Function, frame.range};
    }
    return std::nullopt;
}

} // namespace

const std::vector<KnownFault>& knownFaults()
{
    static const std::vector<KnownFault> faults = {
        {u"store.exe"_s, u"00000001"_s, QString(), u"Q166558"_s,
         Message(QT_TRANSLATE_NOOP("ims",
                                   "An inbound message crashes the information store of Exchange 5.0 at "
                                   "address 0x00000001. Service Pack 1 for 5.0 corrects it."))},
        {u"store.exe"_s, u"0064897c"_s, QString(), u"Q169223"_s,
         Message(QT_TRANSLATE_NOOP("ims", "A bad message in IMCDATA\\IN crashes the information store of "
                                          "Exchange 5.0 or 5.5. Service Pack 3 for 5.5 corrects it."))},
        {u"msexcimc.exe"_s, QString(), u"CAdrIn::hrCreateSrcAdrLists"_s, u"Q301690"_s,
         Message(QT_TRANSLATE_NOOP("ims", "A corrupted message header crashes the Internet Mail Service of "
                                          "Exchange 5.5. Msexcimc.exe 5.5.2655.15, after Service Pack 4, "
                                          "corrects it."))}};
    return faults;
}

std::vector<KnownFaultFound> knownFaultsOf(const DrWatsonFault& fault)
{
    std::vector<KnownFaultFound> found;
    for (const KnownFault& known : knownFaults()) {
        if (const auto fits = match(fault, known))
            found.push_back(*fits);
    }
    return found;
}

} // namespace ims
