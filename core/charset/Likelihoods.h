#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace ims {

/// What a sample of a text costs as a language in a charset, in bits; the cheapest is the likeliest.
struct Likelihood
{
    QString charset; ///< catalogue name
    QString language;
    double bits = 0;       ///< how rare such mail is included
    bool extended = false; ///< uses characters outside of the national standard (GBK, code page 949)
};

/// `words`: runs of bytes with high ones among them, each followed by a blank, the last one not where the
/// text ends with it. The likeliest first; those that are out of the question are left out.
std::vector<Likelihood> likelihoods(QByteArrayView words);

} // namespace ims
