"""What stands under a picture: it shows what has happened, though its words have no verb or one of the present, and it
stands anywhere in an article, whatever was first on the way."""

from __future__ import annotations

from components.reading.vocabulary.regex import regex

_CAPTION = regex(
    r" (?:[\[(] )?(?:file )?(?:photo(?:graph)?|picture|pictured|image|caption|pic)s? (?:: |above |below )"
    r"| in this (?:[a-z]+ )?(?:photo(?:graph)?|picture|image|handout) "
    r"|[^;.]{0,90} , (?:(?:second|third|fourth|far) (?:from )?)?(?:left|right|cent(?:re|er)) , "
    r"| (?:N\d+ |P\d+ 's |[a-z]+ )?A\d+ (?:and (?:the )?(?:N\d+ )?A\d+ )?"
    r"(?:stands?|poses?|waves?|smiles?|shakes? hands|looks? on|takes? (?:a|the|his|her|their) (?:bow|picture|selfie)) "
)


def is_caption(code: str) -> bool:
    """Whether a marked sentence is the caption of a picture: "Photo : A0 in P0", "A0 , left , signs a pact in P0"."""
    return _CAPTION.match(code) is not None
