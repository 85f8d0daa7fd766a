#!/usr/bin/env python3
"""Plants a small tree that keeps every rule, then breaks one rule at a time: each rule must be able to fail."""
import hashlib
import pathlib
import sys
import tempfile

from check import RULES

HEAD = "// SPDX-License-Identifier: GPL-3.0-or-later\n// Why this file exists.\n"
SCRIPT = "#!/usr/bin/env bash\nset -euo pipefail\n"
SQL = "CREATE TABLE customer(id INTEGER PRIMARY KEY);\n"
TR = 'QString text() { return QCoreApplication::translate("Desk", "Due by %1"); }'


def ts(language, translation, extra="", kind=""):
    return (f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{language}">\n<context>\n'
            f"<name>Desk</name>\n<message><source>Due by %1</source><translation{kind}>{translation}</translation>"
            f"</message>\n{extra}</context>\n</TS>\n")


def cpp(*lines):
    return HEAD + "\n".join(lines) + "\n"


def clean_tree():
    """path -> text of a tree in which nothing is wrong."""
    return {
        "core/base/text.h": HEAD + "#pragma once\n#include <QString>\n",
        "core/base/CMakeLists.txt": "target_link_libraries(sanbao_base PUBLIC sanbao_flags Qt6::Core)\n",
        "core/domain/order.cpp": cpp('#include "core/base/text.h"', "const char quote = '\"'; // \"SELECT 1\" is a comment"),
        "core/domain/CMakeLists.txt": "target_link_libraries(sanbao_domain PUBLIC sanbao_base)\n",
        "core/storage/order_table.cpp": cpp('#include "core/domain/order.h"', "#include <QSqlQuery>",
                                            'auto sql = QStringLiteral("SELECT id FROM customer");'),
        "core/storage/CMakeLists.txt": "target_link_libraries(sanbao_storage PUBLIC sanbao_domain Qt6::Sql)\n",
        "core/storage/schema/0001_baseline.sql": SQL,
        "core/service/desk.cpp": cpp('#include "core/storage/order_table.h"', "", TR),
        "app/pages.cpp": cpp('#include "ui/intake/intake_page.h"', '#include "ui/orders/order_page.h"'),
        "ui/shell/main_window.h": HEAD + '#pragma once\n#include "ui/shell/page.h"\n',
        "ui/prompt/dialog_prompt.cpp": cpp("#include <QMessageBox>", "QMessageBox box;"),
        "ui/intake/intake_page.cpp": cpp('#include "core/service/desk.h"', '#include "ui/editors/phone_edit.h"',
                                         '#include "ui/intake/draft.h"', "#include <QWidget>",
                                         'auto label = tr_off("Select a customer from the list");'),
        "app/main.cpp": cpp('#include "ui/shell/main_window.h"', '#include "core/storage/order_table.h"'),
        "tests/unit/order_test.cpp": HEAD + '#include "tests/support/catch.h"\n',
        "tests/unit/CMakeLists.txt": "sanbao_suite(unit MAIN core\n  SOURCES\n    order_test.cpp\n)\n",
        "tests/architecture/migrations.sha256": hashlib.sha256(SQL.encode()).hexdigest() + "  0001_baseline.sql\n",
        "packaging/run.sh": SCRIPT,
        ".clang-format": "BasedOnStyle: LLVM\nColumnLimit: 0\nSortIncludes: Never\n",
        ".ci/run": SCRIPT,
        "README.md": "[manual](resources/manual/zh/intake.md) [web](https://example.org/x)\n",
        "resources/manual/zh/intake.md": "# 受理\n",
        "resources/manual/en/intake.md": "# Intake\n",
        "translations/sanbao_zh_CN.ts": ts("zh_CN", "%1 前到期"),
        "translations/sanbao_en.ts": ts("en", "Due by %1"),
    }


# rule, path, text that breaks it, and a part of the breach that must be reported. A text of None removes the file.
CASES = [
    ("layers", "core/base/text.h", HEAD + '#pragma once\n#include "core/domain/order.h"\n', "core/base may not use"),
    ("layers", "core/document/receipt.cpp", cpp('#include "core/analytics/kpi.h"'), "core/document may not use"),
    ("layers", "core/domain/order.cpp", cpp('#include "ui/shell/page.h"'), "no user interface"),
    ("layers", "core/domain/order.cpp", cpp("#include <QtWidgets/QLabel>"), "knows no windows"),
    ("layers", "core/document/receipt.cpp", cpp("#include <QTextDocument>"), "knows no windows"),
    ("layers", "core/service/desk.cpp", cpp("#include <QColor>"), "knows no windows"),
    ("layers", "core/service/desk.cpp", cpp('#include "app/station.h"'), "nothing knows app"),
    ("layers", "core/service/desk.cpp", cpp('#include "desk.h"'), "from the root"),
    ("layers", "core/extra/thing.cpp", cpp('#include "core/base/text.h"'), "not a known layer"),
    ("layers", "ui/intake/intake_page.cpp", cpp('#include "core/storage/order_table.h"'), "ui may not use"),
    ("layers", "ui/intake/intake_page.cpp", cpp('#include "ui/orders/order_page.h"'), "pages do not know"),
    ("layers", "ui/widgets/chip.cpp", cpp('#include "ui/orders/order_page.h"'), "shared folders do not"),
    ("layers", "ui/shell/main_window.cpp", cpp('#include "ui/orders/order_page.h"'), "shared folders do not"),
    ("layers", "app/main.cpp", cpp('#include "tests/support/catch.h"'), "does not use its tests"),
    ("links", "core/domain/CMakeLists.txt", "target_link_libraries(sanbao_domain PUBLIC sanbao_storage)\n", "sanbao_storage"),
    ("links", "core/domain/CMakeLists.txt", "target_link_libraries(sanbao_domain PUBLIC Qt6::Gui)\n", "Qt6::Gui"),
    ("links", "core/base/CMakeLists.txt", "target_link_libraries(sanbao_base PUBLIC Qt6::Sql)\n", "Qt6::Sql"),
    ("sql", "core/service/desk.cpp", cpp("QSqlQuery query;"), "QSqlQuery"),
    ("sql", "ui/intake/intake_page.cpp", cpp("#include <QSqlDatabase>"), "QSqlDatabase"),
    ("sql", "core/service/desk.cpp", cpp('auto s = QStringLiteral("SELECT id FROM customer");'), "SQL text"),
    ("sql", "core/service/desk.cpp", cpp('auto s = R"(\n  INSERT INTO customer VALUES (1))";'), "SQL text"),
    ("sql", "app/main.cpp", cpp('auto s = "UPDATE customer SET id = 2";'), "SQL text"),
    ("sql", "app/main.cpp", cpp('auto s = "DELETE FROM customer";'), "SQL text"),
    ("message_boxes", "ui/intake/intake_page.cpp", cpp("QMessageBox::warning(this);"), "QMessageBox"),
    ("length", "ui/intake/intake_page.cpp", cpp(*["int value;"] * 500), "are allowed"),
    ("opening", "app/main.cpp", "// Why this file exists.\nint main() {}\n", "first line"),
    ("opening", "app/main.cpp", HEAD.split("\n")[0] + "\nint main() {}\n", "why the file exists"),
    ("opening", "core/base/text.h", HEAD + "struct A {};\n", "#pragma once"),
    ("opening", "tests/unit/order_test.cpp", "int main() {}\n", "first line"),
    ("habits", "core/service/desk.cpp", cpp("static Desk& instance();"), "instance("),
    ("habits", "core/service/desk.cpp", cpp("// TO" + "DO later"), "TO" + "DO"),
    ("format", "core/service/desk.cpp", cpp("int  wide;"), "not laid out"),
    ("format", ".clang-format", None, "missing"),
    ("migrations", "core/storage/schema/0001_baseline.sql", SQL + "-- edited\n", "edited after"),
    ("migrations", "core/storage/schema/0002_more.sql", SQL, "not frozen yet"),
    ("migrations", "core/storage/schema/0001_more.sql", SQL, "starts with a number of its own"),
    ("migrations", "core/storage/schema/0001_baseline.sql", None, "gone"),
    ("migrations", "tests/architecture/migrations.sha256", None, "missing"),
    ("tests_listed", "tests/unit/lost_test.cpp", HEAD, "lost_test.cpp"),
    ("tests_listed", "tests/unit/CMakeLists.txt", "# order_test.cpp\n", "order_test.cpp"),
    ("scripts", "packaging/run.sh", SCRIPT + "if true; then\n", "packaging/run.sh"),
    ("scripts", ".ci/run", "#!/usr/bin/env bash\n", "pipefail"),
    ("manual", "resources/manual/en/intake.md", None, "one language only"),
    ("manual", "README.md", "![desk](resources/manual/images/desk.png)\n", "leads nowhere"),
    ("translations_complete", "translations/sanbao_zh_CN.ts", ts("zh_CN", "到期"), "placeholders differ"),
    ("translations_complete", "translations/sanbao_zh_CN.ts", ts("zh_CN", ""), "empty"),
    ("translations_complete", "translations/sanbao_zh_CN.ts", ts("zh_CN", "%1", kind=' type="unfinished"'), "unfinished"),
    ("translations_complete", "translations/sanbao_en.ts", ts("en", "%1", kind=' type="vanished"'), "vanished"),
    ("translations_complete", "translations/sanbao_en.ts", None, "missing"),
    ("translations_current", "core/service/desk.cpp", cpp(TR, TR.replace("Due by", "Late since")), "lacks"),
    ("translations_current", "core/service/desk.cpp", cpp("int nothing;"), "still has"),
    ("translations_hidden", "core/service/desk.cpp",
     cpp(TR, 'QString say(const char* text)\n{\n    return QCoreApplication::translate("Desk", text);\n}',
         'auto hidden = say("Late");'), "hides its text"),
    ("translations_current", "ui/intake/intake_page.cpp", cpp('void Lost::show() { setText(tr("Late")); }'), "unknown"),
]


def plant(root, path, text):
    target = pathlib.Path(root) / path
    if text is None:
        target.unlink()
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")
    if text.startswith("#!"):
        target.chmod(0o755)


def breaches_of(rule, changes):
    with tempfile.TemporaryDirectory() as root:
        for path, text in clean_tree().items():
            plant(root, path, text)
        for path, text in changes:
            plant(root, path, text)
        return RULES[rule](pathlib.Path(root).resolve())


def main():
    failures = []
    for rule in RULES:
        found = breaches_of(rule, [])
        if found:
            failures.append(f"{rule} complains about the clean tree: {found}")
        if rule not in {case[0] for case in CASES}:
            failures.append(f"{rule} has no case in which it must fail")
    for rule, path, text, wanted in CASES:
        found = breaches_of(rule, [(path, text)])
        if not any(wanted in breach for breach in found):
            failures.append(f"{rule} did not notice {path} ({wanted}); it reported {found}")
    for failure in failures:
        print(failure)
    print(f"{len(CASES)} planted breaches, {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
