"""The tree around the sources: frozen migrations, registered tests, runnable scripts, links of the manual."""
import hashlib
import os
import pathlib
import re
import subprocess

from . import tree

SCHEMA = "core/storage/schema"
FROZEN = "tests/architecture/migrations.sha256"


def frozen_migrations(root):
    """name -> sha256 as recorded when the migration was written."""
    lines = tree.read(pathlib.Path(root) / FROZEN).split("\n")
    return {words[1]: words[0] for line in lines if (words := line.split()) and not line.startswith("#")}


def check_migrations(root):
    """A migration that was shipped is never edited: files of stores have run it already."""
    folder = pathlib.Path(root) / SCHEMA
    if not (pathlib.Path(root) / FROZEN).is_file():
        return [f"{FROZEN} is missing"]
    recorded = frozen_migrations(root)
    breaches = []
    present = sorted(folder.glob("*.sql"))
    if not present:
        breaches.append(f"{SCHEMA} holds no migration")
    numbers = set()
    for path in present:
        # A number may be left out while the branch that took it is not merged; none is ever used twice.
        match = re.fullmatch(r"(\d{4})_[a-z0-9_]+\.sql", path.name)
        if not match or match.group(1) in numbers:
            breaches.append(f"{SCHEMA}/{path.name}: expected a name that starts with a number of its own")
        elif match:
            numbers.add(match.group(1))
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        if path.name not in recorded:
            breaches.append(f"{SCHEMA}/{path.name}: not frozen yet, run tests/architecture/freeze_migrations.sh")
        elif recorded[path.name] != digest:
            breaches.append(f"{SCHEMA}/{path.name}: edited after it was frozen; write a new migration instead")
    names = {path.name for path in present}
    return breaches + [f"{SCHEMA}/{name}: frozen but gone" for name in sorted(recorded) if name not in names]


def check_tests_listed(root):
    """A test file that its folder's CMakeLists.txt does not name would never run."""
    breaches = []
    for path in tree.files(root, ("tests",), {".cpp"}):
        folder = path.parent
        shared = folder.name in ("support", "data")
        if shared:
            folder = path.parents[1]
        listing = folder / "CMakeLists.txt"
        # Shared pieces are named by the suites that use them.
        listings = sorted(folder.glob("**/CMakeLists.txt")) if shared else [listing]
        text = "\n".join(re.sub(r"#[^\n]*", "", tree.read(each)) for each in listings if each.is_file())
        if not re.search(rf"(^|[\s/(]){re.escape(path.name)}(?=[\s)]|$)", text, re.MULTILINE):
            breaches.append(f"{tree.name(root, path)}: not named in {tree.name(root, listing)}")
    return breaches


def scripts(root):
    base = pathlib.Path(root)
    found = tree.files(root, ("packaging", "tests"), {".sh"})
    return found + [path for path in (base / ".ci/run",) if path.is_file()]


def check_scripts(root):
    breaches = []
    for path in scripts(root):
        own = tree.name(root, path)
        if not os.access(path, os.X_OK):
            breaches.append(f"{own}: not executable")
        answer = subprocess.run(["bash", "-n", str(path)], capture_output=True, text=True, check=False)
        if answer.returncode != 0:
            breaches.append(f"{own}: {answer.stderr.strip()}")
        if "set -euo pipefail" not in tree.read(path):
            breaches.append(f"{own}: lacks set -euo pipefail")
    return breaches


LINK = re.compile(r"\]\(([^)#\s]+)[^)]*\)")


def check_manual(root):
    """Both languages have the same pages, and every local link leads to a file."""
    base = pathlib.Path(root)
    breaches = []
    manual = base / "resources/manual"
    pages = {language: {path.name for path in (manual / language).glob("*.md")} for language in ("zh", "en")}
    if not pages["zh"]:
        breaches.append("resources/manual/zh holds no page")
    for page in sorted(pages["zh"] ^ pages["en"]):
        breaches.append(f"resources/manual: {page} exists in one language only")
    documents = [path for path in base.glob("*.md")] + tree.files(root, ("resources/manual",), {".md"})
    for path in documents:
        for target in LINK.findall(tree.read(path)):
            if "://" not in target and not target.startswith("mailto:") and not (path.parent / target).exists():
                breaches.append(f"{tree.name(root, path)}: the link {target} leads nowhere")
    return breaches
