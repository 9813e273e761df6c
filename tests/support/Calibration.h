#pragma once

#include <QMap>

#include <iosfwd>

namespace ims::test {

/// How often answers are right by how sure they were said to be, in tenths of confidence.
class Calibration
{
public:
    struct Answers
    {
        int all = 0;
        int right = 0;
    };

    void add(double confidence, bool right);

    /// The answers said with a confidence of at least `from` and less than `to`.
    Answers between(double from, double to = 1.1) const;

    Answers all() const { return between(0); }

    const QMap<int, Answers>& tenths() const { return m_tenths; }

private:
    QMap<int, Answers> m_tenths;
};

std::ostream& operator<<(std::ostream& out, const Calibration& calibration);

} // namespace ims::test
