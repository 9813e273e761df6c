#pragma once

#include "core/spool/SpoolFile.h"

namespace ims {

/// The domain of an address, lower case, without a dot at its end; empty where there is none that could stand
/// in the Character Sets list: no `@` outside of quotes, an address literal, a name of more than 255
/// characters or with other characters than letters, digits, `-`, `_` and dots. 8-bit bytes are read as UTF-8
/// where they are that. Source routes (`@relay:user@host`) are understood.
QString domainOfAddress(QStringView address);

/// The domain of the first address of a field such as From that has one: names, quoted strings, comments
/// (nested), groups and lists around it are passed over. The first 4 KiB are read.
QString domainOfField(QStringView value);

/// The first address of a field that has a domain, without names, comments and angle brackets.
QString addressOfField(QStringView value);

/// Whose row of the Character Sets setting applies: the domain of the envelope's sender, else of Return-Path,
/// else of From. An empty one (`<>`, as reports have it) passes the question on.
QString senderDomainOf(const SpoolFile& file);

} // namespace ims
