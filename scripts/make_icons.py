"""Write the icon file from the npm package dkfds: run after changing ``brobygger/ui/icons.py``."""

import re
from pathlib import Path

from brobygger.ui.icons import NAMES

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "node_modules/dkfds/dist/img/all-svg-icons.svg"
TARGET = ROOT / "brobygger/ui/static/ui/icons.svg"
SYMBOL = re.compile(r'<symbol id="([^"]+)".*?</symbol>', re.DOTALL)


def main() -> None:
    """Keep the wanted symbols."""
    wanted = set(NAMES)
    symbols = [m[0] for m in SYMBOL.finditer(SOURCE.read_text()) if m[1] in wanted]
    body = "\n".join(symbols)
    TARGET.write_text(f'<svg xmlns="http://www.w3.org/2000/svg">\n{body}\n</svg>\n')


if __name__ == "__main__":
    main()
