#pragma once

#include "core/evidence/Evidence.h"
#include "core/report/ReportLanguage.h"

#include <QJsonArray>
#include <QJsonObject>

namespace ims {

/// The Character Sets setting as read: {"file","rows":[{"domain","mime","non_mime"}],"notes"}; null where
/// none was given.
QJsonValue reportSettings(const Evidence& evidence, const ReportLanguage& language);

/// The first screen: {"verdict","counts","top_finding","recommendation"}, concluded from the rest of the
/// model.
QJsonObject reportSummary(const QJsonObject& report, const ReportLanguage& language);

/// Adds "asked" to "summary": what whoever takes the case on is to find out or do, a sentence each, from the
/// rest of the model.
void addAsked(QJsonObject& report, const ReportLanguage& language);

/// What could not be checked and why: [{"what","why"}].
QJsonArray reportNotChecked(const QJsonObject& report, const ReportLanguage& language);

/// How the recommended change is made and put into force, one sentence each; empty where none is recommended.
QJsonArray reportHowToApply(const QJsonObject& report, const ReportLanguage& language);

/// One change of the recommendation as a sentence: "For all domains (Default), set MIME to ISO-8859-1."
QString reportChangeSentence(const QJsonObject& change, const ReportLanguage& language);

/// What was not done, one sentence each: by the program, and where there is a case by its record.
QJsonArray reportNotDone(const QJsonObject& report, const ReportLanguage& language);

/// Whether a sentence of reportNotDone() says that nothing was redacted.
bool saysNothingWasRedacted(const QString& sentence, const ReportLanguage& language);

} // namespace ims
