#pragma once

#include "core/diagnosis/Finding.h"
#include "ui/common/CommandRegistry.h"
#include "ui/common/FilePrompts.h"
#include "ui/wizard/CaseSession.h"

namespace ims {

class ReportExporter;
class RetestRunner;

/// What the window hands to its pages; outlives them.
struct PageContext
{
    CaseSession& session;
    const CommandRegistry& commands;
    const FilePrompts& prompts;

    /// The window's own action for a command: a page's button for it must not bear the keys a second time.
    std::function<QAction*(const QString& id)> action;

    /// Goes to where a claim can be checked: the bytes of a spool file or the record of a log.
    std::function<void(const EvidenceRef&)> showEvidence;

    /// Says something above the page that stays until it is dismissed.
    std::function<void(const QString&)> say;

    /// Where it is kept how the technician likes to look at messages; empty = nowhere.
    Path viewerState = {};

    /// The retest of the open case.
    RetestRunner* retest = nullptr;

    /// Writes the reports of the open case.
    ReportExporter* report = nullptr;
};

} // namespace ims
