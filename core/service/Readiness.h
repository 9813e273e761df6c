#pragma once

#include "core/base/Message.h"

#include <QStringList>

#include <vector>

namespace ims {

/// What should be settled before a service is stopped: an item of the walkthrough's question restart.ready.
struct ReadinessCheck
{
    QString id;   ///< console, credentials, backup, healthy
    Message text; ///< a question: yes, no, not known
    Message why;  ///< what it is good for
};

const std::vector<ReadinessCheck>& readinessChecks();

/// The text of one of them; empty for other ids.
Message readinessText(const QString& id);

} // namespace ims
