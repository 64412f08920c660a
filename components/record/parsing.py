"""From the record's XML to visits, without entities, document types or network: the files may be anybody's.

One `trip` element is one visit. What cannot be read is named and set aside, and the rest of its file comes in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError  # the types only: defusedxml reads

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from components.record.visit import Finding, ImpossibleVisit, Visit

_ENTRY = re.compile(r"<trip\b(?:(?!<trip\b).)*", re.DOTALL)
_END = "</trip>"
_NUMBER = re.compile(r"<id>\s*([^<]*?)\s*</id>")
_SPELLED_ID = re.compile(r"[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class _Unreadable(ValueError):
    """An entry lacks something, or has it in a form that says nothing."""


def files_of(folder: Path) -> list[Path]:
    """The XML files in the folder and below it, in one order. Raises NotADirectoryError where there is no folder."""
    if not folder.is_dir():
        raise NotADirectoryError(f"There is no folder at {folder}.")
    return sorted(path for path in folder.rglob("*.xml") if path.is_file())


def read_file(path: Path, name: str) -> Iterator[Visit | Finding]:
    """Every entry of one file: a visit (whose `place_in_record` is its place in the file), or why it is set aside."""
    try:
        content = path.read_bytes()
    except OSError as problem:
        yield Finding("set aside", name, "all", f"the file cannot be read: {problem.strerror}")
        return
    try:
        entries: list[Element | str] = list(fromstring(content, forbid_dtd=True).iter("trip"))
    except DefusedXmlException:
        reason = "the file declares a document type or entities, which are not read"
        yield from _refused(content, name, reason)
        return
    except (ParseError, ValueError, LookupError):  # not well-formed, or in an encoding that nobody knows
        entries = [found[0] for found in _ENTRY.finditer(content.decode("utf-8", "replace"))]
    if not entries:
        yield Finding("set aside", name, "all", "the file holds no trip element")
    for place, entry in enumerate(entries, 1):
        label = _label(entry, place)
        try:
            yield _visit(entry if isinstance(entry, Element) else _mended(entry), name, place)
        except (_Unreadable, ImpossibleVisit) as problem:
            yield Finding("set aside", name, label, str(problem))
        except (ParseError, DefusedXmlException):
            yield Finding("set aside", name, label, "its XML is broken")


def _refused(content: bytes, name: str, reason: str) -> Iterator[Finding]:
    entries = _ENTRY.findall(content.decode("utf-8", "replace")) or [""]
    for place, entry in enumerate(entries, 1):
        yield Finding("set aside", name, _label(entry, place), reason)


def _mended(text: str) -> Element:
    """An entry cut out of a broken file, read on its own."""
    end = text.rfind(_END)
    whole = text[: end + len(_END)] if end >= 0 else text
    return fromstring(whole.encode(), forbid_dtd=True)


def _label(entry: Element | str, place: int) -> str:
    if isinstance(entry, Element):
        number = _words(entry.findtext("id"))
    else:
        found = _NUMBER.search(entry)
        number = found[1] if found else ""
    return number or f"no. {place} of the file"


def _visit(entry: Element, name: str, place: int) -> Visit:
    number = _needed(entry, "id")
    if not _SPELLED_ID.fullmatch(number):
        raise _Unreadable(f"its id {number!r} is not made of letters, digits and hyphens")
    who = _words(entry.get("who"))
    if not who:
        raise _Unreadable("it does not say who travelled")
    return Visit(
        number=number.lower(),
        who=who,
        office=_needed(entry, "role"),
        name=_needed(entry, "name"),
        start=_day(entry, "start-date"),
        end=_day(entry, "end-date"),
        country=_needed(entry, "country"),
        locale=_words(_element(entry, "locale").text),
        remarks=_words(_element(entry, "remarks").text),
        changed=_changed(entry),
        file=name,
        place_in_record=place,
    )


def _element(entry: Element, tag: str) -> Element:
    found = entry.find(tag)
    if found is None:
        raise _Unreadable(f"it has no element <{tag}>")
    return found


def _needed(entry: Element, tag: str) -> str:
    text = _words(_element(entry, tag).text)
    if not text:
        raise _Unreadable(f"its element <{tag}> is empty")
    return text


def _day(entry: Element, tag: str) -> date:
    text = _needed(entry, tag)
    try:
        if not _DAY.fullmatch(text):
            raise ValueError
        return date.fromisoformat(text)
    except ValueError:
        raise _Unreadable(f"its <{tag}> {text!r} is no day of the calendar") from None


def _changed(entry: Element) -> date | None:
    """The latest day on which the record says the entry was made or changed; None where it does not say."""
    stamps = [_words(entry.findtext(tag))[:10] for tag in ("created-datetime", "last-modified-datetime")]
    days = [stamp for stamp in stamps if _DAY.fullmatch(stamp)]
    try:
        return date.fromisoformat(max(days)) if days else None
    except ValueError:
        return None


def _words(text: str | None) -> str:
    """Text with every run of white space as one space; the record breaks its lines in the middle of sentences."""
    return " ".join((text or "").split())
