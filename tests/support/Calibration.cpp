#include "tests/support/Calibration.h"

#include <cmath>
#include <ostream>

namespace ims::test {

namespace {

int tenthsOf(double confidence)
{
    return int(std::floor(confidence * 10 + 1e-9));
}

} // namespace

void Calibration::add(double confidence, bool right)
{
    Answers& answers = m_tenths[tenthsOf(confidence)];
    ++answers.all;
    answers.right += right ? 1 : 0;
}

Calibration::Answers Calibration::between(double from, double to) const
{
    Answers sum;
    for (auto it = m_tenths.cbegin(); it != m_tenths.cend(); ++it) {
        if (it.key() < tenthsOf(from) || it.key() >= tenthsOf(to))
            continue;
        sum.all += it->all;
        sum.right += it->right;
    }
    return sum;
}

std::ostream& operator<<(std::ostream& out, const Calibration& calibration)
{
    for (auto it = calibration.tenths().cbegin(); it != calibration.tenths().cend(); ++it)
        out << "  confidence " << it.key() / 10.0 << ": " << it->right << " of " << it->all << "\n";
    return out;
}

} // namespace ims::test
