"""Whether what is told happens only in a story or a dream, on some day or other, or on a condition."""

from __future__ import annotations

from components.reading.vocabulary.regex import regex

_IMAGINED = regex(
    r"(?!.* (?:said|says|told|adds|added) )(?: in (?:an?|the|his|her|this|one) (?:[a-z-]+ )?"
    r"(?:film|movie|novel|play|opera|story|dream|nightmare|drama|sitcom|comedy) (?:, )?(?:an?|the|he|she|they|A\d+) "
    # "Should the talks succeed , she will fly".
    r"| should (?:the|his|her|their|this|all|everything|it|he|she|they|talks) [^;.]{1,60} , "
    r"| (?:one|some) day ,? ?(?:he|she|they|A\d+) (?:will|would) )"
)


def is_only_imagined(code: str, at: int) -> bool:
    """Whether a marked sentence that leads up to code[at] begins with words that make it no report."""
    return _IMAGINED.match(code, 0, at) is not None
