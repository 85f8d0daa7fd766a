"""The translation files: complete, with the same placeholders, and in step with the sources."""
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree

from . import tree

LANGUAGES = ("zh_CN", "en")
# What lupdate says when a text would be looked up under another name than it is stored.
WRONG_CONTEXT = re.compile(r"Qualifying with unknown|lacks Q_OBJECT|without context")
PLACEHOLDER = re.compile(r"%L?\d{1,2}|%n")


def messages(path):
    """(context, source, comment) -> message element."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            found[(name, message.findtext("source", ""), message.findtext("comment", ""))] = message
    return found


def texts(message):
    """The translation, or each of its plural forms."""
    translation = message.find("translation")
    if translation is None:
        return [""]
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


def check_complete(root):
    breaches = []
    for language in LANGUAGES:
        path = pathlib.Path(root) / f"translations/sanbao_{language}.ts"
        if not path.is_file():
            breaches.append(f"translations/sanbao_{language}.ts is missing")
            continue
        for (context, source, _), message in messages(path).items():
            problem = problem_of(source, message)
            if problem:
                breaches.append(f"sanbao_{language}.ts [{context}] \"{source[:60]}\": {problem}")
    return breaches


def problem_of(source, message):
    translation = message.find("translation")
    state = translation.get("type") if translation is not None else "unfinished"
    if state:
        return state
    wanted = set(PLACEHOLDER.findall(source))
    for text in texts(message):
        if source.strip() and not text.strip():
            return "empty"
        given = set(PLACEHOLDER.findall(text))
        if given - {"%n"} != wanted - {"%n"}:
            return f"placeholders differ: {sorted(given ^ wanted)}"
    return ""


def lupdate():
    """The lupdate of the Qt the tree is built with, as CMake found it, or the one of the system."""
    for candidate in (os.environ.get("SANBAO_LUPDATE"), "/usr/lib/qt6/bin/lupdate", shutil.which("lupdate")):
        if candidate and pathlib.Path(candidate).exists():
            return candidate
    return None


def check_current(root):
    """Every text of the sources is in both files, and no text that is gone."""
    program = lupdate()
    if program is None:
        return ["lupdate was not found; it is in qt6-l10n-tools"]
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / "fresh.ts"
        sources = [str(pathlib.Path(root) / part) for part in tree.PRODUCT if (pathlib.Path(root) / part).is_dir()]
        answer = subprocess.run([program, "-silent", "-locations", "none", "-extensions", "cpp,h", "-I", str(root),
                                 *sources, "-ts", str(fresh)], capture_output=True, text=True, check=False)
        if answer.returncode != 0 or not fresh.is_file():
            return [f"lupdate failed: {answer.stderr.strip()}"]
        wanted = set(messages(fresh))
    breaches = [line for line in answer.stderr.split("\n") if WRONG_CONTEXT.search(line)]
    for language in LANGUAGES:
        path = pathlib.Path(root) / f"translations/sanbao_{language}.ts"
        given = set(messages(path)) if path.is_file() else set()
        for word, keys in (("lacks", wanted - given), ("still has", given - wanted)):
            breaches += [f"sanbao_{language}.ts {word} [{context}] \"{source[:60]}\": run packaging/update_translations.sh"
                         for context, source, _ in sorted(keys)]
    return breaches


# A function of ours that passes its argument on to translate(), as a function or as a lambda.
PASSES_ON = re.compile(r"(?:QString (\w+)\(const char\* ?(\w+)\)|auto (\w+) = \[\w*&?\]\(const char\* ?(\w+)\))\s*\{\s*"
                       r"return Q\w*Application::translate\(\"[\w:]+\", ?(\w+)")


def check_hidden(root):
    """Texts lupdate cannot see: literals given to a wrapper around translate(), or marked inside a call named tr."""
    breaches = []
    for path in tree.files(root, ("core", "ui", "app"), (".cpp", ".h")):
        text = tree.read(path)
        for match in PASSES_ON.finditer(text):
            wrapper = match.group(1) or match.group(3)
            if wrapper == "tr":
                breaches.append(f"{tree.name(root, path)}: a function of its own called tr() hides its texts from lupdate")
            for call in re.finditer(rf"\b{wrapper}\(\s*\"([^\"]*)\"", text):
                breaches.append(f"{tree.name(root, path)}: {wrapper}(\"{call.group(1)[:40]}\") hides its text from lupdate; "
                                "use Q_DECLARE_TR_FUNCTIONS and tr()")
    return breaches
