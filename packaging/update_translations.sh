#!/usr/bin/env bash
# Brings translations/*.ts in step with the sources: new texts appear as unfinished, texts that are gone are dropped.
# English is the language of the sources, so its file is completed at once; Chinese is left for a translator (linguist
# or an editor). The tests fail until nothing is unfinished.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

lupdate=${SANBAO_LUPDATE:-/usr/lib/qt6/bin/lupdate}
if [ ! -x "$lupdate" ]; then
  lupdate=$(command -v lupdate) || { echo "lupdate was not found; it is in qt6-l10n-tools" >&2; exit 1; }
fi
# The include path lets lupdate see the class declarations: without it the texts of tr() land in the wrong context.
"$lupdate" -silent -locations none -no-obsolete -extensions cpp,h -source-language en -I . core ui app \
  -ts translations/sanbao_zh_CN.ts translations/sanbao_en.ts

python3 - translations/sanbao_en.ts <<'PYTHON'
import pathlib
import re
import sys

path = pathlib.Path(sys.argv[1])
message = re.compile(r"(<source>(.*?)</source>(?:\s*<(?:comment|extracomment)>.*?</(?:comment|extracomment)>)*\s*)"
                     r"<translation[^>]*?(?:/>|>.*?</translation>)", re.DOTALL)
path.write_text(message.sub(r"\1<translation>\2</translation>", path.read_text(encoding="utf-8")), encoding="utf-8")
PYTHON

waiting=$(grep -c 'type="unfinished"' translations/sanbao_zh_CN.ts || true)
echo "Chinese texts still to be translated: $waiting"
