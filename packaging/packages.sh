# Sourced by packaging/run and packaging/test: installs what is missing on Debian 12.
# shellcheck shell=bash

# What building and running need.
build_packages=(
    g++ cmake ninja-build ccache pkg-config
    qt6-base-dev libqt6svg6-dev libqt6svg6 qt6-qpa-plugins qt6-l10n-tools qt6-translations-l10n
    libicu-dev libmimetic-dev libarchive-dev libpcre2-dev libexpected-dev libcli11-dev libsmbclient-dev
    fonts-dejavu-core fonts-noto-core fonts-noto-cjk
)
# What the tests need besides.
test_packages=(libgtest-dev libgmock-dev poppler-utils unzip libevt-dev libevtx-dev libbfio-dev patch
    python3-impacket samba-common-bin samba
    tidy python3-jsonschema chromium
    wine wine64 g++-mingw-w64-x86-64-posix)

say() { printf '== %s\n' "$*"; }

# install_missing PACKAGE...: as root or through sudo; says what it does; does nothing where all is there.
install_missing() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    if [ ${#missing[@]} -eq 0 ]; then
        say "All needed packages are installed."
        return 0
    fi
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null 2>&1; then
            echo "These packages are missing: ${missing[*]}" >&2
            echo "Install them as root:  apt-get install --no-install-recommends ${missing[*]}" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    say "Installing: ${missing[*]}"
    "${as_root[@]}" apt-get update -q
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -yq --no-install-recommends "${missing[@]}"
}
