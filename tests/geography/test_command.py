import json

import pytest

from components.geography import __main__, nominatim
from components.geography.geocoder import GeoNames


@pytest.fixture(autouse=True)
def shared_index(monkeypatch: pytest.MonkeyPatch, geocoder: GeoNames) -> None:
    monkeypatch.setattr(__main__, "GeoNames", lambda: geocoder)


def test_a_place_is_printed_with_all_there_is_to_know(capsys: pytest.CaptureFixture[str]) -> None:
    assert __main__.main(["Ciudad Juárez, MX"]) == 0
    printed = capsys.readouterr().out
    for expected in ("Ciudad Juárez, Mexico (MX)", "31.72024", "-106.46084", "city", "4013708"):
        assert expected in printed


def test_an_ambiguous_place_exits_1_with_candidates_and_what_to_type(capsys: pytest.CaptureFixture[str]) -> None:
    assert __main__.main(["Seoul", "Springfield"]) == 1
    printed = capsys.readouterr()
    assert "Springfield (Illinois, United States" in printed.out
    assert "Add the country" in printed.err
    assert "Seoul, South Korea" in printed.out


def test_an_unknown_place_exits_1_with_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert __main__.main(["Xyzzyq"]) == 1
    assert "Nothing is called 'Xyzzyq'" in capsys.readouterr().err


def test_json_is_one_object_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert __main__.main(["--json", "Kiev", "Springfield", "Xyzzyq"]) == 1
    kyiv, springfield, nothing = map(json.loads, capsys.readouterr().out.splitlines())
    assert (kyiv["query"], kyiv["name"], kyiv["matched"]) == ("Kiev", "Kyiv", "Kiev")
    assert len(springfield["candidates"]) > 3
    assert "problem" in nothing


def test_nominatim_is_asked_only_when_told_to(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[str] = []

    def service(user_agent: str) -> object:
        return lambda query: asked.append(f"{user_agent}: {query}")

    monkeypatch.setattr(__main__, "nominatim", service)
    __main__.main(["Seoul"])
    assert asked == []
    assert __main__.main(["--nominatim", "--user-agent", "a newsroom", "Seoul"]) == 1
    assert asked == ["a newsroom: Seoul"]


def test_nominatim_is_limited_to_one_request_a_second_and_says_who_asks() -> None:
    limited = nominatim.nominatim("a newsroom")
    assert limited.min_delay_seconds == 1.0  # type: ignore[attr-defined]
    with pytest.raises(ValueError, match="user agent"):
        nominatim.nominatim(" ")
