"""Languages of Painmap: `python tools/translations.py update`, then translate, then `release`.

- update: finds all messages in the source and the atlas, and brings the catalogues
  assets/languages/painmap_*.ts up to them with Qt's lupdate;
- release: makes the .qm files that the program reads with Qt's lrelease;
- check [de …]: lists what is untranslated, overlong, or has other {fields} than the English;
- export FOLDER [de …]: writes what is untranslated as JSON, 200 messages a file, by language;
- import LANGUAGE FILE …: puts such files, filled, into a catalogue; says what it refused and why.

The .qm files are kept beside the .ts, so that a checkout and a wheel need none of Qt's tools; a
test compares them.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tools.languages import catalogue, checking, chunks  # noqa: E402 found just above
from tools.languages.collecting import messages  # noqa: E402


def main(arguments: list[str]) -> int:
    """Do what is asked; 1 where something is left to do or refused."""
    match arguments:
        case ["update"]:
            found = messages(ROOT)
            print(f"{len(found)} messages: {catalogue.update(found, ROOT)}")
        case ["release"]:
            catalogue.release(ROOT)
        case ["check", *languages]:
            told = [
                f"{language}  {line}"
                for language in languages or catalogue.LANGUAGES
                for line in checking.check(ROOT, language)
            ]
            print("\n".join(told))
            return int(bool(told))
        case ["export", folder, *languages]:
            chosen = tuple(languages) or catalogue.LANGUAGES
            for language, count in chunks.export(ROOT, Path(folder), chosen).items():
                print(f"{language}: {count} messages")
        case ["import", language, *files] if files and language in catalogue.LANGUAGES:
            filled, refused = chunks.take(ROOT, language, [Path(file) for file in files])
            print(f"{language}: {filled} messages filled, {len(refused)} refused")
            print("\n".join(refused))
            return int(bool(refused))
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
