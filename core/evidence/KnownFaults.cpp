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
    const QString store = u"store.exe"_s;
    static const std::vector<KnownFault> faults = {
        {store,
         u"00000001"_s,
         {},
         {u"Q166558"_s},
         Message(QT_TRANSLATE_NOOP("ims",
                                   "An inbound message crashes the information store of Exchange 5.0 at "
                                   "address 0x00000001. Service Pack 1 for 5.0 corrects it."))},
        {store,
         u"0064897c"_s,
         {},
         {u"Q169223"_s},
         Message(QT_TRANSLATE_NOOP("ims", "A bad message in IMCDATA\\IN crashes the information store of "
                                          "Exchange 5.0 or 5.5. Service Pack 3 for 5.5 corrects it."))},
        {u"msexcimc.exe"_s,
         {},
         u"CAdrIn::hrCreateSrcAdrLists"_s,
         {u"Q301690"_s},
         Message(QT_TRANSLATE_NOOP("ims", "A corrupted message header crashes the Internet Mail Service of "
                                          "Exchange 5.5. Msexcimc.exe 5.5.2655.15, after Service Pack 4, "
                                          "corrects it."))},
        {store,
         {},
         u"CmcvtrHdr::ulSkipComment"_s,
         {u"Q231748"_s},
         Message(QT_TRANSLATE_NOOP("ims",
                                   "An inbound message whose address has a comment with a comma, such as "
                                   "“name (M,Chiba);”, crashes the information store of Exchange 5.5. "
                                   "Service Pack 3 corrects it."))},
        {store,
         {},
         u"CmcvtrHdrParm::hrAddParm"_s,
         {u"Q275714"_s},
         Message(QT_TRANSLATE_NOOP("ims",
                                   "An inbound message with a malformed header parameter, such as an empty "
                                   "boundary, crashes the information store of Exchange 5.5. Service Pack 4 "
                                   "corrects it."))},
        {store,
         {},
         u"CmnBptMessage::hrExtractTNEF"_s,
         {u"Q250302"_s, u"Q166585"_s},
         Message(QT_TRANSLATE_NOOP("ims",
                                   "Bad TNEF (winmail.dat) in an inbound message crashes the information "
                                   "store. Service Pack 4 for 5.5 corrects one such crash, a service pack "
                                   "for 5.0 another."))},
        {store,
         {},
         u"Cmnode::lpstrName"_s,
         {u"Q192546"_s},
         Message(QT_TRANSLATE_NOOP("ims",
                                   "A message with the character set x-user-defined crashes the "
                                   "information store of Exchange 5.0 when it is read over POP3. Store.exe "
                                   "5.0.1461.61 corrects it."))},
        {store,
         {},
         u"CmcvtrHdrAddress::HrEmitAddress"_s,
         {u"Q266638"_s},
         Message(QT_TRANSLATE_NOOP("ims",
                                   "A display name with half a double-byte character crashes the "
                                   "information store of Exchange 5.5 when it is read over POP3 or IMAP4. "
                                   "Store.exe 5.5.2654.23, after Service Pack 4, corrects it."))},
        {store,
         {},
         u"CMAPIextr::hrVerifyExtractAtt"_s,
         {u"Q178338"_s},
         Message(QT_TRANSLATE_NOOP("ims",
                                   "A multipart/report message with a message inside crashes the information "
                                   "store of Exchange 5.0 or 5.5 on its way out. Service packs for both "
                                   "correct it."))}};
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
