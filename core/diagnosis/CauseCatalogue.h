#pragma once

#include "core/base/Error.h"
#include "core/diagnosis/Finding.h"

#include <QJsonObject>

#include <vector>

namespace ims {

/// One line of evidence that a cause looks for; schema in resources/causes/README.md.
struct CauseRule
{
    QString fact;           ///< name of a fact the engine can test
    QJsonObject parameters; ///< the fact's own
    bool supports = true;
    double weight = 0.0;
    Basis basis = Basis::Documented;
    Message text; ///< `%1`… filled by the fact
};

/// One documented cause of a 4117, as data.
struct Cause
{
    QString id;
    Message title;
    Message whatHappens;
    QStringList kb;
    std::vector<CauseRule> rules;
    std::vector<Question> questions;
    QList<Message> steps; ///< resolution, in order; the first is the next step
};

/// The causes compiled into the program, validated: unique ids, known facts, KB numbers well formed.
class CauseCatalogue
{
public:
    static Expected<CauseCatalogue> builtIn();
    static Expected<Cause> causeFromJson(const QByteArray& json, const QString& fileName);

    const std::vector<Cause>& all() const { return m_causes; }
    const Cause* find(const QString& id) const;

private:
    std::vector<Cause> m_causes;
};

} // namespace ims
