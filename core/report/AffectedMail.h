#pragma once

#include "core/evidence/Evidence.h"
#include "core/report/ReportLanguage.h"

#include <QJsonObject>

namespace ims {

/// "affected" of a report that holds its failures, actions and retest: the messages that were not delivered,
/// for those who sent or wait for them (resources/report/README.md).
///
/// Recipients whom no To or Cc field names (Bcc, or a list that was expanded) are counted only, unless
/// `showHidden`: whoever is told of a message need not learn of them.
QJsonObject affectedMail(const QJsonObject& report, const Evidence& evidence, bool showHidden);

/// What became of a message, in words: "failed again".
QString affectedStateWord(const QString& state, const ReportLanguage& language);

/// The list as CSV (RFC 4180, UTF-8 with a byte order mark), one line a message. A cell that a spreadsheet
/// would take for a formula begins with an apostrophe.
QByteArray affectedCsv(const QJsonObject& report, const ReportLanguage& language = {});

/// One cell of it.
QString csvCell(const QString& text);

} // namespace ims
