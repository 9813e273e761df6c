#!/usr/bin/env bash
# Compiles what is written for Windows, against Qt's headers of this computer: nothing is built from it, but it cannot
# rot unseen. All sources named *Windows*.cpp, all with a branch for Windows, and core/service as a whole.
# Arguments: compiler, folder of the sources, folder of Qt's headers, folder to work in.
set -euo pipefail
compiler=$1 source=$2 qt=$3 work=$4

command -v "$compiler" >/dev/null || { echo "$compiler is missing: apt-get install g++-mingw-w64-x86-64-posix"; exit 1; }
# Of /usr/include only these: the rest of it is Linux's.
mkdir -p "$work/include"
ln -sfn /usr/include/tl "$work/include/tl"
ln -sfn /usr/include/CLI "$work/include/CLI"

compile() {
    local file=$1 dependencies
    dependencies=$work/$(tr / - <<<"$file").d
    "$compiler" -std=c++20 -fsyntax-only -Wall -Wextra -Werror -DUNICODE -D_UNICODE -I"$source" \
        -isystem "$work/include" -isystem "$qt" -isystem "$qt/QtCore" -isystem "$qt/QtNetwork" \
        -MD -MF "$dependencies" "$source/$file" || { echo "$file: does not compile"; return 1; }
    # Neither directly nor through others: these parts run without a window.
    if grep -qE '/Qt(Gui|Widgets)/' "$dependencies"; then
        echo "$file: includes Qt Gui"
        return 1
    fi
    echo "$file"
}
export -f compile
export compiler source qt work

cd "$source"
{
    find core app/imsdoctor-cli -name '*Windows*.cpp'
    grep -rlE 'Q_OS_WIN|_WIN32' core app/imsdoctor-cli --include='*.cpp'
    find core/service -name '*.cpp'
} | sort -u >"$work/sources"
[ "$(wc -l <"$work/sources")" -ge 20 ] || { echo "too few sources in $source"; exit 1; }
xargs -P 2 -I{} bash -c 'set -euo pipefail; compile {}' <"$work/sources"
