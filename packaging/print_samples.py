#!/usr/bin/env python3
"""Prints one PDF of each kind of document from a store: print_samples.py SANBAOCTL DATABASE FOLDER.

Which order has a receipt, an agreement or a survey differs from store to store, so each kind is offered the orders
one after the other until one can be printed. A kind that no order can give is reported with the last reason.
"""
import json
import pathlib
import subprocess
import sys

KINDS = ["intake", "receipt", "settlement", "agreement", "order", "archive", "dispatch", "survey", "progress"]
ATTEMPTS = 40


def run(control, database, *arguments):
    return subprocess.run([control, "--db", database, *arguments], capture_output=True, text=True, check=False)


def rows_of(document):
    """The list of orders, whether it is the document itself or under one of its keys."""
    if isinstance(document, dict):
        document = next((value for value in document.values() if isinstance(value, list)), [])
    return [row if isinstance(row, dict) else {"number": row} for row in document]


def order_numbers(control, database):
    """Numbers of the store's orders, settled and closed ones first: they have the most papers."""
    answer = run(control, database, "order", "list", "--json")
    if answer.returncode != 0:
        raise SystemExit(f"The orders could not be listed: {answer.stderr.strip()}")
    rows = rows_of(json.loads(answer.stdout))
    late = ("closed", "settled", "accepted", "resolved")
    rows.sort(key=lambda row: str(row.get("state", row.get("status", ""))).lower() not in late)
    return [str(row["number"]) for row in rows if row.get("number")]


def values_under(document, names):
    """Every text found under one of the names, anywhere in the document."""
    found = []
    if isinstance(document, dict):
        for key, value in document.items():
            if key in names and isinstance(value, str) and value:
                found.append(value)
            found += values_under(value, names)
    elif isinstance(document, list):
        for value in document:
            found += values_under(value, names)
    return found


def candidates(control, database, kind, number):
    """What the kind may be asked for: the order's number, then the serial or agreement number the order names."""
    yield number
    names = {"archive": ("serial", "product_number"), "agreement": ("agreement", "agreement_number"),
             "survey": ("survey", "survey_number"), "receipt": ("receipt", "receipt_number")}.get(kind)
    if names:
        answer = run(control, database, "order", "show", number, "--json")
        if answer.returncode == 0:
            yield from values_under(json.loads(answer.stdout), names)


def print_kind(control, database, folder, kind, numbers):
    """The number that was printed, or None and the last reason."""
    target = folder / f"{kind}.pdf"
    reason = "the store has no orders"
    for number in numbers[:ATTEMPTS]:
        for candidate in candidates(control, database, kind, number):
            answer = run(control, database, "print", kind, candidate, "--paper", "A4", "--out", str(target))
            if answer.returncode == 0 and target.is_file():
                return candidate, ""
            reason = answer.stderr.strip().splitlines()[-1] if answer.stderr.strip() else f"exit {answer.returncode}"
    return None, reason


def main():
    if len(sys.argv) != 4:
        print(__doc__.splitlines()[0], file=sys.stderr)
        return 2
    control, database, folder = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
    folder.mkdir(parents=True, exist_ok=True)
    numbers = order_numbers(control, database)
    for kind in KINDS:
        printed, reason = print_kind(control, database, folder, kind, numbers)
        if printed:
            print(f"{folder}/{kind}.pdf  {printed}")
        else:
            print(f"{kind}: not printed, no order of this store gives one ({reason})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
