#!/usr/bin/env python3
"""Checks one rule of the source tree: check.py RULE ROOT. Prints each breach on a line; exit 1 when there is one."""
import pathlib
import sys

from rules import layers, project, sources, translations

RULES = {
    "layers": layers.check_includes,
    "links": layers.check_links,
    "sql": sources.check_sql,
    "message_boxes": sources.check_message_boxes,
    "length": sources.check_length,
    "opening": sources.check_opening,
    "habits": sources.check_habits,
    "format": sources.check_format,
    "migrations": project.check_migrations,
    "tests_listed": project.check_tests_listed,
    "scripts": project.check_scripts,
    "manual": project.check_manual,
    "translations_complete": translations.check_complete,
    "translations_current": translations.check_current,
    "translations_hidden": translations.check_hidden,
}


SHOWN = 60


def main():
    if len(sys.argv) != 3 or sys.argv[1] not in RULES:
        print(f"usage: check.py {'|'.join(RULES)} ROOT", file=sys.stderr)
        return 2
    breaches = RULES[sys.argv[1]](pathlib.Path(sys.argv[2]).resolve())
    for breach in breaches[:SHOWN]:
        print(breach)
    print(f"{sys.argv[1]}: {len(breaches)} breaches" if breaches else f"{sys.argv[1]}: kept")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
