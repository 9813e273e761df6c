#include "ui/wizard/FailureChoice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ims {

namespace {

constexpr auto namelessPrefix = "?"_L1; // no file of Windows can be named like this

} // namespace

QString failureChoice(const Evidence& evidence, int row)
{
    const auto& failures = evidence.failures;
    const QString& name = failures.at(static_cast<size_t>(row)).name;
    if (!name.isEmpty())
        return name;
    const auto number = std::count_if(failures.begin(), failures.begin() + row + 1,
                                      [](const Failure& failure) { return failure.name.isEmpty(); });
    return namelessPrefix + QString::number(number);
}

int chosenFailure(const Evidence& evidence, const QString& choice)
{
    if (choice.isEmpty())
        return 0;
    const auto& failures = evidence.failures;
    const bool named = !choice.startsWith(namelessPrefix);
    int nameless = named ? 0 : choice.sliced(namelessPrefix.size()).toInt();
    const auto found = std::find_if(failures.begin(), failures.end(), [&](const Failure& failure) {
        return named ? failure.name == choice : failure.name.isEmpty() && --nameless == 0;
    });
    return found == failures.end() ? 0 : static_cast<int>(found - failures.begin());
}

} // namespace ims
