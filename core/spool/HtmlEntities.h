#pragma once

#include <QString>

namespace ims {

/// What the entity `&name;` of HTML 4 stands for; empty where there is none of that name.
QString namedEntity(QStringView name);

/// What `&#code;` stands for: codes 128 to 159 are those of windows-1252, as browsers take them; U+FFFD for
/// what is no character.
QString numberedEntity(char32_t code);

} // namespace ims
