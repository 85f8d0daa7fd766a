"""Who may include and link whom: app -> ui -> service -> {storage, analytics, document} -> domain -> base."""
import re

from . import tree

CORE = {
    "base": set(),
    "domain": {"base"},
    "analytics": {"domain", "base"},
    "document": {"domain", "base"},
    "storage": {"domain", "base"},
    "service": {"storage", "analytics", "document", "domain", "base"},
}
# Pages render values and send intentions: they never see a table.
UI_MAY_USE = {"service", "analytics", "document", "domain", "base"}
SHARED_UI = {"attachments", "shell", "prompt", "style", "models", "editors", "printing", "teamwork", "widgets"}
GUI_MODULES = ("QtGui", "QtWidgets", "QtCharts", "QtPrintSupport", "QtSvg", "QtSvgWidgets", "QtQuick", "QtQml")
GUI_CLASSES = re.compile(
    r"^Q(Application|GuiApplication|Widget|Dialog|MainWindow|Painter|Pixmap|Image|Icon|Color|Font|Brush|Pen|Action|"
    r"TextDocument|Printer|Chart|Label|PushButton|TableView|MessageBox|Clipboard|Screen|Cursor|Palette|Style)\w*$")
CORE_QT_TARGETS = {"storage": {"Core", "Sql"}}


def place(path):
    """("core", "domain"), ("ui", "intake") or ("app", "") for a path from the root."""
    parts = path.split("/")
    if parts[0] == "app":
        return "app", ""
    return parts[0], parts[1] if len(parts) > 2 else ""


def check_includes(root):
    breaches = []
    for path in tree.files(root, tree.PRODUCT, {".h", ".cpp"}):
        own = tree.name(root, path)
        for line, bracket, target in tree.includes(tree.read(path)):
            reason = refused(own, bracket, target)
            if reason:
                breaches.append(f"{own}:{line}: includes {target}: {reason}")
    return breaches


def refused(own, bracket, target):
    """Why the file may not include the target; an empty text when it may."""
    top = target.split("/")[0]
    if bracket == '"' and top not in ("core", "ui", "app", "tests") and not target.endswith(".moc"):
        return "project files are included by their path from the root"
    if own.startswith("core/"):
        gui = top in GUI_MODULES or GUI_CLASSES.match(target)
        if gui:
            return "core knows no windows"
    if top == "tests":
        return "the program does not use its tests"
    if top not in ("core", "ui", "app"):
        return ""
    if "/../" in target or target.startswith("../"):
        return "no relative paths"
    return refused_place(place(own), place(target))


def refused_place(here, there):
    if here[0] == "app":
        return ""
    if there[0] == "app":
        return "nothing knows app"
    if here[0] == "core":
        return refused_in_core(here[1], there)
    if there[0] == "core":
        return "" if there[1] in UI_MAY_USE else f"ui may not use core/{there[1]}"
    return refused_in_ui(here[1], there[1])


def refused_in_core(layer, there):
    if there[0] != "core":
        return "core knows no user interface"
    if layer not in CORE:
        return f"core/{layer} is not a known layer"
    if there[1] == layer or there[1] in CORE[layer]:
        return ""
    return f"core/{layer} may not use core/{there[1]}"


def refused_in_ui(folder, target):
    if target in SHARED_UI or target in ("", folder):
        return ""
    if folder in SHARED_UI:
        return "shared folders do not know the pages"
    return "pages do not know each other"


def check_links(root):
    """The same rule for target_link_libraries, which is what the linker sees."""
    breaches = []
    for path in tree.files(root, ("core",), {".txt"}):
        own = tree.name(root, path)
        layer = own.split("/")[1]
        if path.name != "CMakeLists.txt" or layer not in CORE:
            continue
        text = re.sub(r"#[^\n]*", "", tree.read(path))
        for call in re.findall(r"target_link_libraries\s*\(([^)]*)\)", text):
            breaches += refused_links(own, layer, call.split())
    return breaches


def refused_links(own, layer, words):
    breaches = []
    for word in words:
        if word.startswith("sanbao_") and word[7:] in CORE:
            if word[7:] != layer and word[7:] not in CORE[layer]:
                breaches.append(f"{own}: links {word}, which core/{layer} may not use")
        elif word == "sanbao_ui":
            breaches.append(f"{own}: links sanbao_ui")
        elif word.startswith("Qt6::") and word[5:] not in CORE_QT_TARGETS.get(layer, {"Core"}):
            breaches.append(f"{own}: links {word}, which core/{layer} may not use")
    return breaches
