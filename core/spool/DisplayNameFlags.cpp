#include "core/charset/CharsetStructure.h"
#include "core/spool/DoubleByteText.h"
#include "core/spool/EncodedWords.h"
#include "core/spool/HeaderSyntax.h"
#include "core/spool/PartContent.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr size_t mostWords = 500; // of a field; address lists go on for ever

// The code page that the label of an encoded word names, as the declarations have it.
int codePageAt(const FlagInput& input, qint64 offset)
{
    const std::vector<Declaration>& all = input.file.declarations;
    const auto found =
        std::lower_bound(all.begin(), all.end(), offset,
                         [](const Declaration& one, qint64 position) { return one.range.offset < position; });
    return found != all.end() && found->range.offset == offset ? found->codePage : 0;
}

bool isJis(int codePage)
{
    return codePage >= 50220 && codePage <= 50222;
}

/// The names of one field, and what was told of it.
struct NamesOfField
{
    const ScannedField& field;
    bool broken = false;
    bool backslash = false;
};

void takeName(NamesOfField& names, QByteArrayView name, int codePage, ByteRange where, FlagCollector& flags)
{
    const ByteRange broken = isJis(codePage)                  ? brokenJis(name, false)
                             : isDoubleByteCodePage(codePage) ? brokenDoubleByte(name, codePage, false)
                                                              : ByteRange{};
    if (!broken.isEmpty() && !std::exchange(names.broken, true))
        flags.add("invalid-dbcs-name", where, {QString::fromLatin1(names.field.name)});
    const bool isTo = sameText(names.field.name, "to");
    if (isTo && isDoubleByteCodePage(codePage) && !backslashInDoubleByte(name, codePage).isEmpty() &&
        !std::exchange(names.backslash, true))
        flags.add("backslash-in-dbcs-name", where);
}

// Names that are not encoded are read as the message's own text, or as Shift-JIS where they look like it.
void takeRawNames(NamesOfField& names, int codePage, FlagCollector& flags)
{
    const ScannedField& field = names.field;
    const bool high = std::any_of(field.raw.begin(), field.raw.end(),
                                  [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    if (!high || utf8Guess(field.raw))
        return;
    const int assumed = codePage > 0 ? codePage : shiftJisRun(field.raw).isEmpty() ? 0 : 932;
    if (assumed == 0)
        return;
    const ByteRange broken = brokenDoubleByte(field.raw, assumed, field.truncated);
    const ByteRange backslash = backslashInDoubleByte(field.raw, assumed);
    const ByteRange shown = broken.isEmpty() ? backslash : broken;
    takeName(names, field.raw, assumed, {field.valueRange.offset + shown.offset, shown.length}, flags);
}

} // namespace

void flagNames(const FlagInput& input, int codePage, FlagCollector& flags)
{
    for (const ScannedField& field : input.scan.blocks.front().fields) {
        if (!isAddressField(field.name))
            continue;
        NamesOfField names{field};
        for (const EncodedWord& word : findEncodedWords(field.raw, mostWords)) {
            const int labelled = codePageAt(input, field.valueRange.offset + word.label.offset);
            if (labelled == 0)
                continue;
            takeName(names, decodedWordBytes(field.raw, word), labelled,
                     {field.valueRange.offset + word.range.offset, word.range.length}, flags);
        }
        takeRawNames(names, codePage, flags);
    }
}

} // namespace ims
