#pragma once

#include <QString>
#include <QStringList>

#include <memory>

class QTranslator;

namespace ims {

/// The languages that the program has texts in. English stands in the sources; the others come from
/// resources/translations, compiled into the program where lrelease was there when it was built.
///
/// Which of them a program speaks is its own affair: core asks nobody for the user's language.

/// Tags (BCP 47) of the languages of this build, English first.
QStringList programLanguages();

/// Those in which no text is missing, as resources/translations/complete.txt says and a test proves: a report
/// goes to others, and half a translation would only puzzle them.
QStringList completeLanguages();

/// What a language calls itself: "Deutsch". The tag itself where it is not ours.
QString languageName(const QString& tag);

/// The program's language for a user who likes `wanted`, the best first ("de-AT", "en"): the first that is in
/// this build; English where none is.
QString bestLanguage(const QStringList& wanted);

/// The texts of a language; of English only its plural forms. Null where this build has none.
std::unique_ptr<QTranslator> translationsOf(const QString& tag);

} // namespace ims
