"""The doors that text of the data passes on its way into a script or into HTML; nothing else lets it through.

Inside the page, stopover.js writes what it gets as textContent, so a script literal needs no HTML escaping besides.
"""

import html
import json

_BETWEEN = "\0"  # JSON writes it as \\u0000, so that no string holds it
_UNSAFE = {ord(character): f"\\u{ord(character):04x}" for character in "<>&'`${}\x7f"}


def javascript_literal(value: object) -> str:
    """A JSON value as a JavaScript literal that is safe inside <script>, eval and a template literal.

    It is also safe in what folium does with a script: branca takes it for a Jinja template once more, so that a place
    named {{ 7 * 7 }} would be computed and one named {% would break the page. Inside strings, every character that
    could mean something to HTML, JavaScript or Jinja is written as \\uXXXX. Raises ValueError for NaN and infinities,
    TypeError for what is not JSON.
    """
    literal = json.dumps(value, allow_nan=False, separators=(",", ":"))
    # Once backslashes and quotes are \uXXXX, a quote begins or ends a string, and every other piece is one.
    # All strings are translated at once, which for a whole map takes a seventh of the time.
    pieces = literal.replace(r"\\", r"\u005c").replace(r"\"", r"\u0022").split('"')
    if strings := pieces[1::2]:
        pieces[1::2] = _BETWEEN.join(strings).translate(_UNSAFE).split(_BETWEEN)
    return '"'.join(pieces)


def html_text(value: str) -> str:
    """Text for an element's content or a quoted attribute. Characters that HTML does not allow become U+FFFD."""
    allowed = "".join(c if c in "\t\n\r" or (c >= " " and c != "\x7f") else "\ufffd" for c in value)
    return html.escape(allowed, quote=True)
