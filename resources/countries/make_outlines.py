#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Casus authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes tables of outlines from the npm package world-atlas 2.0.2 (Natural Earth 4.1, 1:110m and 1:50m).

    make_outlines.py countries-110m.json countries.tsv > outlines.tsv
    make_outlines.py countries-50m.json countries.tsv > outlines-fine.tsv
"""
import json
import sys


def arcs_of(topology):
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * scale[0] + shift[0], y * scale[1] + shift[1]))
        yield points


def ring_of(arcs, indexes):
    ring = []
    for index in indexes:
        points = arcs[index] if index >= 0 else arcs[~index][::-1]
        ring += points if not ring else points[1:]
    return ring


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        topology = json.load(file)
    codes = {}
    with open(sys.argv[2], encoding="utf-8") as file:
        for line in file:
            if not line.startswith("#"):
                cells = line.split("\t")
                codes[int(cells[2])] = cells[0]
    arcs = list(arcs_of(topology))
    lines = []
    for country in topology["objects"]["countries"]["geometries"]:
        code = codes.get(int(country.get("id", 0)) if country.get("id") else -1, "")
        if not code and country["properties"]["name"] == "Kosovo":
            code = "XK"
        polygons = country["arcs"] if country["type"] == "MultiPolygon" else [country["arcs"]]
        rings = []
        for polygon in polygons:
            for indexes in polygon:
                points = [f"{lon:.2f},{lat:.2f}" for lon, lat in ring_of(arcs, indexes)]
                rings.append(" ".join(points))
        lines.append((code or "-", "|".join(rings)))
    print("# SPDX-FileCopyrightText: Natural Earth (public domain)")
    print("# SPDX-License-Identifier: CC0-1.0")
    print("# iso2\tlongitude,latitude of each ring, divided by |; - where a territory has no code")
    for code, rings in sorted(lines):
        print(f"{code}\t{rings}")


if __name__ == "__main__":
    main()
