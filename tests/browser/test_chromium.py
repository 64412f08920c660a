"""Getting a browser: the first that starts, and where none does, one line to type."""

import shutil
from typing import Any, cast

import pytest
from playwright.sync_api import Error, Playwright

from tests.browser import chromium


class Machine:
    """Stands for Playwright on a machine where only some browsers start."""

    def __init__(self, *starting: str) -> None:
        self.chromium = self
        self.starting = set(starting)
        self.tried: list[str] = []

    def launch(self, args: list[str], **options: Any) -> str:
        name = str(next(iter(options.values()), "Playwright's own"))
        self.tried.append(name)
        if name in self.starting:
            return name
        raise Error("it does not start\nat all")


def started_on(machine: Machine) -> str:
    return cast(str, chromium.launch(cast(Playwright, machine)))


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    monkeypatch.setattr(shutil, "which", lambda name: name if name in ("chromium", "google-chrome") else None)
    return Machine()


def test_a_stub_that_does_not_start_is_passed_over(machine: Machine) -> None:
    machine.starting = {"google-chrome"}
    assert started_on(machine) == "google-chrome"
    assert machine.tried == ["chromium", "google-chrome"]


def test_a_browser_is_fetched_where_none_starts(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    def fetch(command: list[str], refusals: list[str]) -> bool:
        machine.starting.add("Playwright's own")
        return True

    monkeypatch.setattr(chromium, "_run", fetch)
    assert started_on(machine) == "Playwright's own"


def test_where_none_can_be_had_the_message_says_what_was_tried_and_what_to_type(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands: list[list[str]] = []

    def refuse(command: list[str], refusals: list[str]) -> bool:
        commands.append(command)
        refusals.append(f"{command[0]}: no network")
        return False

    monkeypatch.setattr(chromium, "_run", refuse)
    with pytest.raises(chromium.BrowserMissing) as missing:
        started_on(machine)
    said = str(missing.value)
    assert "chromium: it does not start" in said
    assert "no network" in said
    assert said.splitlines()[-1].strip() == chromium.line_to_type()
    assert any("playwright" in command for command in commands)
