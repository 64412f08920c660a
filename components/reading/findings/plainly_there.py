"""Words from a subject up to the "in" of a place that put somebody there, whatever they speak of besides."""

from __future__ import annotations

from components.reading.vocabulary.regex import regex

# "Hailed the deal at a ceremony in P0", but not "the deal signed at a ceremony in P0".
_AT_AN_EVENT = regex(
    r"(?:^| )(?:(?:was|were|been|be) [a-z]+ed |(?! )(?![a-z]+ed )\S+ )at (?:an?|the|his|her|their) "
    r"(?:(?!(?:in|of|that|to) )[a-z-]+ |x |N\d+ ){0,4}?"
    r"(?:conference|ceremony|summit|forum|rally|service|mass|dinner|banquet|reception|concert|gala|festival|"
    r"seminar|symposium|inauguration|launch|funeral|parade|briefing|signing) (?:in|near|outside)$"
)
# "Met A1 at his headquarters near P0".
_AT_SOMEBODYS = regex(
    r"(?:^| )(?:met|meets?|meeting|saw|visited|called on|dined with|received by) [^,;]{0,60}?A\d+ at (?:his|her|their) "
    r"(?:[a-z-]+ ){0,2}(?:headquarters|residence|office|palace|home|base|camp|farm|estate|villa|house|ranch) "
    r"(?:in|near|outside)$"
)
# "The visit comes ahead of the summit to be held in P0".
_OF_AN_EVENT = regex(
    r" (?:ahead of|prior to|in the run-up to|on the eve of|in preparation for|weeks? (?:before|after)|days? before) "
    r"(?:an?|the|his|her|their|next|this) [^,;]*$"
)
_BY_CROWDS = regex(
    r"^(?:was|were|is|are|has been|have been) (?:[a-z]+ly )?"
    r"(?:mobbed|greeted|welcomed|cheered|booed|heckled|attacked|hugged|surrounded|met|received|escorted|questioned|"
    r"hosted|applauded|serenaded|jeered|pelted) by (?:(?!in )[a-z0-9-]+ |x |N\d+ ){1,6}(?:in|outside|near)$"
)
_PLAINLY_THERE = (_AT_AN_EVENT, _AT_SOMEBODYS, _BY_CROWDS)


def is_plainly_there(doing: str) -> bool:
    """Whether somebody is said to be at an event there, at somebody's seat, or among those who greet him."""
    return any(way.search(doing) for way in _PLAINLY_THERE)


def is_before_an_event(doing: str) -> bool:
    """Whether only an event is said to be there ahead of which something is done."""
    return _OF_AN_EVENT.search(doing) is not None
