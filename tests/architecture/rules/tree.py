"""Reading the tree: which files there are, and C++ text with its comments and strings told apart."""
import pathlib
import re

PRODUCT = ("core", "ui", "app")
TOKEN = re.compile(
    r'(?P<comment>//[^\n]*|/\*.*?\*/)'
    r'|(?P<raw>R"(?P<mark>[^\s()\\]{0,16})\((?P<rawtext>.*?)\)(?P=mark)")'
    r'|(?P<string>"(?:\\.|[^"\\\n])*")'
    r"|(?P<char>'(?:\\.|[^'\\\n])+')"
    r"|(?P<number>\b\d[\d'a-zA-Z_.]*)",
    re.DOTALL)


def files(root, folders, suffixes):
    """Files under the folders with one of the suffixes, in a stable order; build folders are not part of the tree."""
    found = []
    for folder in folders:
        for path in sorted((pathlib.Path(root) / folder).rglob("*")):
            if path.suffix in suffixes and path.is_file() and "build" not in path.relative_to(root).parts:
                found.append(path)
    return found


def name(root, path):
    return path.relative_to(root).as_posix()


def read(path):
    return path.read_text(encoding="utf-8")


class CppText:
    """A C++ file taken apart: `code` has blanks for comments and empty literals; `strings` and `comments` have lines."""

    def __init__(self, text):
        self.strings = []
        self.comments = []
        pieces = []
        position = 0
        for match in TOKEN.finditer(text):
            pieces.append(text[position:match.start()])
            pieces.append(self._replacement(match, text.count("\n", 0, match.start()) + 1))
            position = match.end()
        pieces.append(text[position:])
        self.code = "".join(pieces)

    def _replacement(self, match, line):
        whole = match.group()
        newlines = "\n" * whole.count("\n")
        if match.group("comment") is not None:
            self.comments.append((line, whole))
            return " " + newlines
        if match.group("raw") is not None:
            self.strings.append((line, match.group("rawtext")))
            return '""' + newlines
        if match.group("string") is not None:
            self.strings.append((line, whole[1:-1]))
            return '""'
        if match.group("char") is not None:
            return "' '"
        return whole

    def code_lines(self):
        return list(enumerate(self.code.split("\n"), start=1))


INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)


def includes(text):
    """(line, bracket, path) of each include directive that is not commented out."""
    result = []
    for number, line in enumerate(text.split("\n"), start=1):
        match = INCLUDE.match(line)
        if match:
            result.append((number, match.group(1), match.group(2)))
    return result
