"""Files of the journal lie in the test run's own folder."""

from pathlib import Path
from typing import Any

import pytest


@pytest.fixture(autouse=True)
def _folder(settings: Any, tmp_path_factory: pytest.TempPathFactory) -> None:
    settings.DOCUMENTS_DIR = Path(tmp_path_factory.getbasetemp()) / "journal"
