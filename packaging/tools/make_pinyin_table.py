#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes resources/text/pinyin.tsv and resources/text/traditional.tsv from the Unihan database.

Needs only the Python standard library and Debian's package unicode-data:

    packaging/tools/make_pinyin_table.py [--unihan /usr/share/unicode] [--out resources/text]

The same database always gives the same files. The formats are described in resources/text/README.md.
"""
import argparse
import bz2
import collections
import pathlib
import re
import unicodedata

MOST_READINGS = 4
# Rare characters of personal names that the database has no Mandarin reading for.
NAME_READINGS = {"𠮷": "jí"}


def unihan(folder, part):
    """{field: {character: value}} of one Unihan file."""
    fields = collections.defaultdict(dict)
    with bz2.open(folder / f"Unihan_{part}.txt.bz2", "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("U+"):
                code, field, value = line.rstrip("\n").split("\t", 2)
                fields[field][chr(int(code[2:], 16))] = value
    return fields


def plain(reading):
    """zhǎng -> zhang, lǜ -> lv; None for interjections without a vowel (ḿ, ń)."""
    text = unicodedata.normalize("NFD", reading.strip().lower())
    text = text.replace("u\u0308", "v").replace("e\u0302", "e")
    text = "".join(c for c in text if not unicodedata.combining(c))
    return text if re.fullmatch(r"[a-z]+", text) and re.search(r"[aeiouv]", text) else None


def located(value):
    """'036.140:chán 064.090:dān' -> chán, dān"""
    for entry in value.split(" "):
        yield from entry.split(":", 1)[1].split(",")


def readings_of(char, fields, common):
    """Likely ones first: the most frequent one, then frequency list, then the two standard dictionaries."""
    found = list(fields["kMandarin"].get(char, NAME_READINGS.get(char, "")).split(" ")[:1])
    if char in common:
        found += [entry.split("(")[0] for entry in fields["kHanyuPinlu"].get(char, "").split()]
    for field in ("kTGHZ2013", "kXHC1983"):
        if char in fields[field]:
            found += located(fields[field][char])
    result = []
    for reading in found:
        text = plain(reading)
        if text and text not in result:
            result.append(text)
    return result[:MOST_READINGS]


def pinyin_lines(fields, common):
    ranks = collections.defaultdict(lambda: [[] for _ in range(MOST_READINGS)])
    for char in sorted({*fields["kMandarin"], *NAME_READINGS}, key=ord):
        if ord(char) > 0xFFFF and char not in common and char not in NAME_READINGS:
            continue
        for rank, reading in enumerate(readings_of(char, fields, common)):
            ranks[reading][rank].append(char)
    for reading in sorted(ranks):
        yield "\t".join([reading, *("".join(chars) for chars in ranks[reading])]).rstrip("\t")


# Forms the database does not list as Traditional, or that are in Simplified use themselves although their Traditional
# use is the common one in texts about products.
EXTRA_FOLDS = {"乾": "干", "於": "于", "裏": "里", "著": "着", "徵": "征", "瞭": "了", "傢": "家", "溼": "湿",
               "麪": "面", "砲": "炮", "慾": "欲", "週": "周", "牀": "床", "牆": "墙", "煙": "烟", "菸": "烟", "燻": "熏"}


def traditional_lines(variants, common):
    for char in sorted({*variants["kSimplifiedVariant"], *EXTRA_FOLDS}, key=ord):
        targets = [chr(int(code[2:], 16)) for code in variants["kSimplifiedVariant"].get(char, "").split()]
        targets = [target for target in targets if target != char and target in common]
        if char in common:
            targets = []
        if char in EXTRA_FOLDS:
            targets = [EXTRA_FOLDS[char]]
        if targets:
            yield char + targets[0]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--unihan", type=pathlib.Path, default=pathlib.Path("/usr/share/unicode"))
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path(__file__).parents[2] / "resources" / "text")
    options = parser.parse_args()
    fields = unihan(options.unihan, "Readings")
    common = set(unihan(options.unihan, "OtherMappings")["kTGH"])
    variants = unihan(options.unihan, "Variants")
    for name, lines in (("pinyin.tsv", pinyin_lines(fields, common)),
                        ("traditional.tsv", traditional_lines(variants, common))):
        text = "".join(line + "\n" for line in lines)
        (options.out / name).write_text(text, encoding="utf-8", newline="\n")
        print(f"{name}: {text.count(chr(10))} lines, {len(text.encode('utf-8'))} bytes")


if __name__ == "__main__":
    main()
