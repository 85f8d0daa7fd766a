"""How source files look: licence line, opening comment, length, and the things each part may not contain."""
import re
import subprocess

from . import tree

LONGEST = 500
SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later"
SQL_CLASS = re.compile(r"\bQSql\w+")
SQL_TEXT = re.compile(
    r"^\s*(?:\\n)?\s*(SELECT\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\S+\s+SET\b|DELETE\s+FROM\s|CREATE\s+(TABLE|INDEX|VIEW"
    r"|TRIGGER|UNIQUE)\b|ALTER\s+TABLE\b|DROP\s+TABLE\b|PRAGMA\s|WITH\s+\w+\s*(\([^)]*\))?\s*AS\s*\(|BEGIN\s+IMMEDIATE)")
MESSAGE_BOX = re.compile(r"\b(QMessageBox|QInputDialog|QErrorMessage)\b")
SINGLETON = re.compile(r"\bstatic\s+[\w:<>]+\s*[&*]\s*(instance|self)\s*\(")
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")


def check_length(root):
    breaches = []
    for path in tree.files(root, (*tree.PRODUCT, "tests", "packaging"), {".h", ".cpp", ".py", ".sh", ".cmake"}):
        lines = tree.read(path).count("\n")
        if lines > LONGEST:
            breaches.append(f"{tree.name(root, path)}: {lines} lines, {LONGEST} are allowed")
    return breaches


def check_opening(root):
    """The licence line first, then a comment that says why the unit exists: in its header, or where there is none."""
    breaches = []
    for path in tree.files(root, (*tree.PRODUCT, "tests"), {".h", ".cpp"}):
        lines = tree.read(path).split("\n") + [""]
        own = tree.name(root, path)
        if lines[0] != SPDX:
            breaches.append(f"{own}:1: the first line must be: {SPDX}")
        elif not own.startswith("tests/") and explains(path) and not lines[1].startswith("// "):
            breaches.append(f"{own}:2: a comment after the licence line should say why the file exists")
        if path.suffix == ".h" and "#pragma once" not in lines:
            breaches.append(f"{own}: a header needs #pragma once")
    return breaches


def explains(path):
    return path.suffix == ".h" or not path.with_suffix(".h").exists()


def check_sql(root):
    """SQL lives in core/storage only."""
    breaches = []
    for path in tree.files(root, tree.PRODUCT, {".h", ".cpp"}):
        own = tree.name(root, path)
        if own.startswith("core/storage/"):
            continue
        text = tree.read(path)
        for line, _, target in tree.includes(text):
            if target.startswith(("QSql", "QtSql")):
                breaches.append(f"{own}:{line}: includes {target}")
        parsed = tree.CppText(text)
        breaches += matches(own, parsed.code_lines(), SQL_CLASS)
        breaches += [f"{own}:{line}: SQL text \"{value.strip()[:40]}\"" for line, value in parsed.strings
                     if SQL_TEXT.match(value)]
    return breaches


def check_message_boxes(root):
    """People are asked and told things through ui/prompt, which tests can answer."""
    breaches = []
    for path in tree.files(root, tree.PRODUCT, {".h", ".cpp"}):
        own = tree.name(root, path)
        if not own.startswith("ui/prompt/"):
            breaches += matches(own, tree.CppText(tree.read(path)).code_lines(), MESSAGE_BOX)
    return breaches


def check_format(root):
    """C++ is laid out by clang-format with the settings at the top of the tree."""
    style = root / ".clang-format"
    if not style.exists():
        return [".clang-format: missing"]
    paths = [str(path) for path in tree.files(root, (*tree.PRODUCT, "tests"), {".h", ".cpp"})]
    told = subprocess.run(["clang-format", f"--style=file:{style}", "--dry-run", *paths], capture_output=True, text=True)
    strange = {line.split(":")[0] for line in told.stderr.split("\n") if "[-Wclang-format-violations]" in line}
    breaches = [f"{tree.name(root, root / path)}: not laid out by clang-format" for path in sorted(strange)]
    if told.returncode and not breaches:
        breaches.append(f"clang-format: {told.stderr.strip()[:200]}")
    return breaches


def check_habits(root):
    """No singletons and nothing marked as unfinished."""
    breaches = []
    for path in tree.files(root, tree.PRODUCT, {".h", ".cpp"}):
        own = tree.name(root, path)
        parsed = tree.CppText(tree.read(path))
        breaches += matches(own, parsed.code_lines(), SINGLETON)
        breaches += matches(own, parsed.comments, UNFINISHED)
    return breaches


def matches(own, numbered, pattern):
    return [f"{own}:{line}: {found.group().strip()}" for line, text in numbered if (found := pattern.search(text))]
