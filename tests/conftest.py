"""What several test modules need."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty folder, and with no pipeline that the surroundings name."""
    monkeypatch.delenv("NEWSCLEAN_PIPELINE", raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path
