# SPDX-FileCopyrightText: The Casus authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by packaging/run and packaging/test: what Casus needs of a Debian 12, and how it gets there.

casus_build_packages=(g++ cmake ninja-build qt6-base-dev qt6-base-dev-tools qt6-svg-dev libgl-dev libarchive-dev libxlsxwriter-dev pkg-config
                      libgumbo-dev libgmime-3.0-dev libpoppler-cpp-dev qt6-tools-dev qt6-l10n-tools)
casus_run_packages=(libqt6sql6-sqlite libqt6svg6 qt6-qpa-plugins qt6-translations-l10n fonts-dejavu-core)
casus_test_packages=(python3 sqlite3 libsqlite3-dev python3-openpyxl python3-jsonschema python3-lxml poppler-utils)

# The packages of the arguments that are not installed, one a line.
missing_packages() {
  local package
  for package in "$@"; do
    if [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)" != installed ]; then
      echo "$package"
    fi
  done
}

# Debian 12 or later; older releases have no Qt 6.4.
is_supported_debian() {
  [ -r /etc/os-release ] || return 1
  (
    # shellcheck disable=SC1091
    . /etc/os-release
    [ "${ID:-}" = debian ] && [ "${VERSION_ID:-99}" -ge 12 ]
  )
}

# Installs what is missing of the arguments. Ends the script with code 3 where it cannot.
ensure_packages() {
  if ! is_supported_debian; then
    echo "This is no Debian 12. Casus needs a C++20 compiler, CMake 3.25, Ninja, Qt 6.4 or later (Core," >&2
    echo "Concurrent, Gui, PrintSupport, Sql with SQLite, Svg, Test, Widgets), libarchive, gumbo, GMime 3 and poppler-cpp; on Debian these are the packages" >&2
    echo "  $*" >&2
    echo "Install them and call this again with --no-install." >&2
    exit 3
  fi
  local missing
  mapfile -t missing < <(missing_packages "$@")
  [ ${#missing[@]} -gt 0 ] || return 0
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo > /dev/null; then
      echo "These packages are missing, and installing them needs root or sudo:" >&2
      echo "  ${missing[*]}" >&2
      exit 3
    fi
    as_root=(sudo)
  fi
  echo "Installing ${missing[*]}"
  "${as_root[@]}" apt-get update -q
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
}

# Configures a preset: configure_preset NAME [cmake argument...]
configure_preset() {
  local launcher=()
  if command -v ccache > /dev/null; then
    # Nothing is written outside of the build folder unless the caller's environment says where.
    export CCACHE_DIR="${CCACHE_DIR:-$PWD/build/ccache}"
    launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
  fi
  cmake --preset "$1" "${launcher[@]}" "${@:2}"
}
