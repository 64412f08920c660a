"""What a link asked for in vain, said in few lines however much it was."""

from components.panels.wording import listed

MOST_NAMED = 3
LONGEST_NAMED = 40  # characters
NOT_IN_THE_DATA = "which this data does not have"
ONLY_THE_RECORD = "which only the official record has, and that is switched off"


def note_unknown(parameter: str, values: list[str], notes: list[str], why: str = NOT_IN_THE_DATA) -> None:
    """Adds one note a parameter, however many of its values lead nowhere."""
    if values:
        shown = [f"“{shortened(value)}”" for value in values[:MOST_NAMED]]
        if len(values) > MOST_NAMED:
            shown.append(f"{len(values) - MOST_NAMED} more")
        notes.append(f"The link asks for {parameter} {listed(shown)}, {why}; it was ignored.")


def shortened(value: str) -> str:
    """The beginning of a value that is too long to be said."""
    return value if len(value) <= LONGEST_NAMED else value[:LONGEST_NAMED] + "…"
