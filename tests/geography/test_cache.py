from pathlib import Path

import pytest

from components.geography import cache, handmade


@pytest.mark.usefixtures("one_city")
def test_the_index_is_built_once_and_found_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(cache.platformdirs, "user_cache_path", lambda *_, **__: tmp_path / "cache")
    monkeypatch.setattr(cache.tempfile, "gettempdir", lambda: str(tmp_path / "temporary"))
    assert not cache.is_indexed()
    first = cache.index_file()
    assert cache.is_indexed()
    assert first.parent == tmp_path / "cache"
    assert "once" in capsys.readouterr().err
    assert cache.index_file() == first
    assert capsys.readouterr().err == ""


@pytest.mark.usefixtures("one_city")
def test_without_a_writable_cache_the_temporary_folder_serves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a file").touch()
    monkeypatch.setattr(cache.platformdirs, "user_cache_path", lambda *_, **__: tmp_path / "a file" / "cache")
    monkeypatch.setattr(cache.tempfile, "gettempdir", lambda: str(tmp_path / "temporary"))
    assert (tmp_path / "temporary") in cache.index_file().parents


@pytest.mark.usefixtures("one_city")
def test_changing_a_table_asks_for_a_new_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache.platformdirs, "user_cache_path", lambda *_, **__: tmp_path)
    before = cache.index_file()
    monkeypatch.setattr(handmade, "fingerprint", lambda: "changed!")
    assert cache.index_file() != before


@pytest.mark.usefixtures("one_city")
def test_changing_the_code_that_indexes_asks_for_a_new_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache.platformdirs, "user_cache_path", lambda *_, **__: tmp_path)
    before = cache.index_file()
    monkeypatch.setattr(cache, "_code", cache._code.__wrapped__)  # Not what was worked out before.
    assert cache.index_file() == before
    monkeypatch.setattr(cache, "_source", lambda module: f"{module.__name__}, rewritten".encode())
    assert cache.index_file() != before
