#pragma once

#include <QString>

#include <vector>

namespace ims {

/// A word of the trade and what it means here.
struct HelpWord
{
    QString word;
    QString meaning;
};

/// The words that a technician meets in the walkthrough, sorted as they are read in English.
std::vector<HelpWord> helpWords();

} // namespace ims
