#pragma once

#include "core/settings/CharacterSets.h"
#include "core/settings/SettingsChange.h"

namespace ims {

/// One field in which two saves of the settings differ.
struct SettingsDifference
{
    enum class Field { Row, Mime, NonMime, Flags, WrapColumn, RichText, SizeLimit, Order };

    QString domain; ///< "Default" for the default; empty for Field::Order
    Field field = Field::Row;
    QString before; ///< as in the file; empty where the row is new
    QString after;  ///< as in the file; empty where the row is gone
};

/// In the order of the later save; rows that are gone last. Domains and tokens are compared without case.
std::vector<SettingsDifference> differencesOf(const ImcSettings& before, const ImcSettings& after);

/// A difference in words, one sentence.
Message differenceText(const SettingsDifference& difference);

enum class ProofState {
    AsPlanned,
    AsBefore, ///< the planned lists, of a row that is added or removed both, are as they were: not set yet
    Otherwise ///< neither
};

struct RowProof
{
    QString domain;
    ProofState state = ProofState::Otherwise;
    QString mime;    ///< token in the later save; empty = no row
    QString nonMime; ///< likewise
    int line = 0;    ///< in the later save; 0 = no row
};

/// What a later save shows of a planned change, row by row.
struct SettingsProof
{
    QString file; ///< the later save
    std::vector<RowProof> rows;
    /// What else differs from the save before; empty without one. Of a row that is added or removed nothing
    /// is told, of one that is set what the plan leaves alone; another order than that of the plan is.
    std::vector<SettingsDifference> others;

    bool isProven() const;    ///< every row is as planned, and there is one
    bool isUnchanged() const; ///< every row is as before
};

/// @param before the save that the plan was made from; null = not known
SettingsProof proofOf(const SettingsChange& plan, const ImcSettings* before, const ImcSettings& later);

} // namespace ims
