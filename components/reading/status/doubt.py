"""Whether what is told is only possible, wished by others or denied, or takes place whatever is doubted before it."""

from __future__ import annotations

from components.reading.status.imagined import is_only_imagined
from components.reading.status.negation import is_negated, is_said_to_have_been_planned
from components.reading.status.past_forms import PAST_FORM
from components.reading.vocabulary.regex import regex
from components.reading.vocabulary.word_sets import by_first_letter, words

_SAY_THAT_HE_OUGHT = words("critics opponents analysts experts activists observers many some others")
_DOUBTS = (
    *(r"may(?! (?:also |well )?have )", "might", r"so (?:that )?(?:he|she|they) (?:can|could)"),
    *(
        rf"{said} (?:[^;.]{{1,70}} )?(?:which|that) (?:stated|claimed|alleged)"
        for said in ("story", "reports?", "article")
    ),
    *("speculation", "speculated", "possible", "potential", "possibility", "possibly", r"rumou?rs?", r"rumou?red"),
    *(r"if(?! (?:(?:all|everything|things) go|you ask))", "unless", "whether", "invited", "invites?", "inviting"),
    r"invitation(?<!at the invitation)(?<!on the invitation)(?<!accept an invitation)(?<!accepted an invitation)"
    r"(?<!accepts an invitation)(?<!accepting an invitation)(?<!accepting the invitation)(?<!accepted the invitation)"
    r"(?<!accepts the invitation)",
    *(
        "interested to",
        "interested in",
        "urged",
        "urges",
        "urging",
        r"asked(?= (?:[^;.]{1,60} )?to )",
        r"asked(?= (?:would|will|could|if|whether) )",
    ),
    r"call(?:ed|s|ing|(?<= to call)|(?<=will call)) on(?= [^;.]{1,60} to )",
    *("persuade", "considering", "mulling", "no plans", "not planned", "never", "without", "declined"),
    r"refus(?:es|ed|ing)",
    *("rejected", "wanted", "warned", "against", "instead of", "rather than", "did not", "does not"),
    *("do not", "has not", "have not"),
    r"no (?:N\d+ )?(?:A\d+|one|other \w+|\w+ minister|serving \w+|sitting \w+) (?:has|had|have)",
    *(
        rf"{none}(?: (?:from|of|in) [^;.,]{{1,40}})? (?:is|are|was|were|will|would|has|had)"
        for none in ("nobody", "no one", "none")
    ),
    r"dismiss(?:es|ed|ing)? (?:(?:all |any |the )?(?:talk|reports?|rumou?rs|claims?|suggestions?|speculation))",
    r"den(?:y|ies|ied|ying) (?:that|having|(?:all |any |the )?(?:reports?|rumou?rs|claims?|suggestions?|plans?))",
    *("absent", "made no mention", r"ban(?:ned)?", "barred", "opposed", "calls? for", "questions?", "concerns", "amid"),
    *("who have", "anyone", "left out", "leaves out", r"omit\w*", r"overlook\w*", r"snub\w*", r"bypass\w*"),
    r"no (?:dates?|shows?|concerts?|gigs?|stops?|stopovers?|room|talk|word|mention)",
    r"talk(?:ed|s|ing)? (?:him|her|them|A\d+) out of",
    *(r"should (?:first|rather|instead|have)", "logical", "likely destination", r"rul(?:e|ed|es|ing) out"),
    r"hoped(?<!had hoped) to",
    *("wants? to see", "wishe[sd] to see", "keen to see", "eager to see"),
    r"hop(?:e|es|ed|ing) to (?:see|welcome|receive|host|greet|persuade)",
    *("allegedly", "supposedly", "purportedly", "not true that", "untrue that", "false that"),
    *(r"boycott(?:s|ed|ing)?", r"stay(?:s|ed|ing)? away from"),
    *(f"{was} represented" for was in ("is", "are", "was", "were", "be", "been")),
    r"miss(?:es|ed|ing) (?:the|an?|this|last) (?:[a-z-]+ |x |N\d+ ){0,2}?(?:summit|meetings?|talks|conference|forum|"
    r"ceremony|session|opening|funeral|wedding|congress|assembly)",
    r"sen[dt]s? (?:his|her|their|its|an?) (?:[a-z-]+ ){0,2}?(?:minister|envoy|deputy|representative|ambassador|"
    r"delegation)",
    *("not among", "nowhere", "kept away from", r"excused (?:him|her)self", "sat out", "sits out"),
    *(r"read (?:about|of)", r"wr(?:ote|ites) to", r"sen[dt]s? (?:an?|his|her) (?:message|letter|telegram)"),
    r"summon(?:s|ed) (?:the|an?|his|her|its)",
    *(r"dream(?:s|t|ed|ing) of", r"threaten(?:s|ed|ing)? to", "unlikely to", "would rather"),
    r"one day to(?<!by one day to)(?<!for one day to)",
    r"expects? the (?:world|public|press)",
    r"concern (?:over|about|at)",
    *("said nothing", "says nothing", r"tipped (?:to|for|as)"),
    *(
        f"{be} (?:still |also |again |now |not )?(?:free|allowed|permitted|entitled|eligible|welcome) to"
        for be in ("is", "are", "be")
    ),
    r"suggest(?:s|ed|ing)? (?:meeting|going|travell?ing|visiting|holding)",
    *(
        rf"{others} (?:have |had |also )?(?:say|said|argued?|demand(?:ed)?|insist(?:ed)?|think|thought|believed?)"
        r"(?: that)? (?:he|she|they|A\d+) (?:should|must|ought to)"
        for others in sorted(_SAY_THAT_HE_OUGHT)
    ),
    *("longs to see", "likelihood"),
    *(r"prospects?(?= of)", r"hint(?:s|ed|ing)? at"),
)
_DOUBT = regex(rf" (?:{by_first_letter(_DOUBTS)}) [^;.]{{0,70}}$")
# "A0 , who was invited by A1 , flew", "invited by A1 , A0 flew".
_ASIDE = regex(r" , (?:who|which|whose) [^,;]{1,90} ,(?= )|^ invited by [^,;]{1,80} ,(?= (?:[a-z-]+ ){0,3}A\d+ )")
# "Asked for a day on which to go to P0 , and she will visit P1": what she will do is another matter.
_AND_WILL = regex(r"^.* , (?:and|while) (?:he|she|they|A\d+) (?:will|is to|are to|is due|are due)(?= )")
_IN_PLACE_OF = regex(r"^ instead of (?:the )?(?:N\d+ |P\d+ 's )?A\d+(?: of P\d+)? ,(?= )")  # Another goes.
# "Hopes to visit P0", "has yet to go to P0", "failed to attend": right before what is only wished or was not done.
_UNDONE = regex(
    r" (?:(?:hopes?|hoping|wants?|wishes|longs?|would like|would love|has yet|have yet|had yet|failed|fails|"
    r"(?:was|were) unable) to (?:also |one day |soon )?|"
    r"(?:always|usually|normally|regularly|often|rarely|seldom) (?:(?:go|goes|travels?|flies|returns?|comes?) to "
    r"(?:the )?)?|"
    r"(?:promis(?:es|ed)|vow(?:s|ed)) never to |(?:suggest|propos)(?:s|es|ed) |"
    r"(?:decided|decides|chose|opted|preferred) not to |"
    r"could (?:also |soon |even |yet |still )?(?:have (?:gone to |been (?:to |in |at ))?(?:the )?)?|"
    r"hop(?:es|ed|ing) (?:that )?(?:he|she|they|A\d+) (?:will|would|can|could) (?:also |soon )?|"
    r"no (?:intention|wish|desire|interest|need) (?:of |to |in )|"
    r"(?:weigh(?:s|ing|ed)|contemplat\w+|consider(?:s|ed|ing)?|"
    r"(?:thinking|thought|dreamt|dreamed|dreaming) (?:of|about)) (?:an? |the )?(?:[a-z-]+ ){0,2}|"
    r"miss(?:ed|es) (?:an? |the |his |her |their )?(?:D\d+ 's )?(?:[a-z-]+ |x |N\d+ ){0,3})$"
)
# "Would visit P0 if the truce held".
_WOULD, _IF = regex(r" would (?:also )?$"), regex(r"[^;.,]{0,60} (?:only )?if (?!(?:all|everything) goes )")
# "She should visit P0 first", said others.
_OUGHT = regex(r" (?:he|she|they|A\d+) (?:should|must|ought to|needs? to|has to|have to) (?:\w+ )?$")
# "Asked why he had not gone to P0 , A0 said he would": what is doubted before it is another matter.
_SAID_OF_IT = regex(r" (?:said|says|announced|added)(?: that)?(?= (?:he|she|they|A\d+) )")
# "Will not travel to P0 until D0": then he does.
_NOT_UNTIL = regex(r"\s?[^;.\"]{0,60} (?:until|till) D\d")
# "Has been invited to P0 , where he is expected on D0".
_WHERE_HE_IS_DUE = regex(r"[^,;.]{0,20} , where (?:he|she|they) (?:is|are) (?:expected|due|scheduled|set) ")
_DENIED = regex(
    r"\s?[^;.,]{0,60} (?:(?:is|was|are|were) (?:currently |now |also )?(?:not (?:planned|expected|scheduled|on|"
    r"part|foreseen)|unlikely(?! to (?!take place|go ahead|happen|come off|materiali))|ruled out)|"
    r"(?:has|have) (?:been ruled out|not been (?:planned|confirmed|scheduled))) "
    r"| ?(?:visit|trip|tour|journey|stop) (?:to|in) (?:the )?P\d+ (?:(?:in |on )?D\d+ )?"
    r"(?:(?:is|are|was|were|remains?) (?:now |still |also )?(?:under (?:consideration|discussion|review)|"
    r"being (?:considered|discussed|mulled|weighed)|discussed|mooted|considered|in doubt)|"
    r"(?:has|had) been (?:discussed|mooted|suggested|proposed|considered)) "
    r"|[^;.,\"]{0,40} P\d+ (?:one|some) day "
    # "Fans on their way to P0 are advised not to travel by train".
    r"|[^;.,]{0,130} are (?:being )?(?:advised|warned|reminded|urged) not to "
)
_PRESUPPOSES = regex(
    r" (?:during (?:his|her|their|its|the|a|an|this)|(?<!A\d )on (?:his|her|their)) "
    r"((?:[\w-]+ ){0,4})$| (during |while )$"
)
# "May not set off on his trip"; whose it is that stands behind somebody else is not sure.
_SETS_OFF = regex(
    r" (?:go|going|gone|embark\w*|leav\w+|left|depart\w*|start\w*|fly|flying|travel\w*|set\w* (?:off|out)|tak\w+ off)"
    r"(?: (?:on )?D\d+)?$"
)

# "Reports that A0 is to travel to P0 were a fairy tale".
_UNTRUE = regex(
    r"[^;.]{0,120} (?:is|are|was|were) (?:\" )?(?:an? |the |all |just |only |pure |sheer |\w+ly |not )*"
    r"(?:fairy ?tales?|false|untrue|baseless|unfounded|fake|fabricat\w+|nonsense|inventions?|incorrect|wrong|not true|"
    r"rubbish) "
)
_REPORTS_THAT = regex(r" (?:reports?|claims?|rumou?rs|stories|story|talk) (?:that|of) [^;.]{0,90}$")
_NOT_WITH_THEM = regex(r" not (?:be )?(?:join|joining|accompany|accompanying|going with|go with) ")
# "Urged them to talk and then visited P0": what was only asked for is another matter, what was denied is not.
_AND_DID = regex(
    r" (?:and|then|but) (?:(?:later|then|also|afterwards|subsequently|next|finally|instead) )?(?P<did>[a-z]+)(?= )"
)
_BEFORE_DOING = regex(r" before (?:also |later )?$")
_SUPPOSED = regex(
    r" (?:if|unless|whether|might|could|would|never|nobody|none|reports?|rumou?rs?|"
    r"den(?:y|ies|ied|ying) (?:that|having)) "
)
# Who decides not to leave is nowhere else.
_STAYS_BEHIND = regex(
    r" (?:decision|decided|decides|chose|opted|opts|forced|preferred)(?: [^,;.]{1,40})? to (?:stay|remain)(?= )"
)
# "Was told of the fire in P0", "hailed the truce signed in P0".
_HEARD_OF = regex(
    r" (?:told of (?:the |an? )?(?:[a-z-]+ ){1,3}?|(?:praised|hailed|lauded) the (?:[a-z-]+ ){0,2}?(?:deal|agreement|"
    r"accord|pact|truce|ceasefire|progress) (?:reached|signed|struck|made|agreed|concluded) )(?:in )?(?:the )?$"
)
_FAR_HEARD = 100  # characters


def is_only_heard_of(code: str, at: int) -> bool:
    """Whether what is at the place at code[at] is only spoken of."""
    return _HEARD_OF.search(f"{code[max(0, at - _FAR_HEARD) : at].rstrip()} ") is not None


def is_doubtful(code: str, at: int) -> bool:
    """Whether what is said at code[at] is only possible, wished by others, or denied."""
    stays = (" stay " in code or " remain " in code) and _STAYS_BEHIND.finditer(code)
    if stays and any(at == said.end() - len(said[0].split()[-1]) for said in stays):
        return True
    if is_said_to_have_been_planned(code, at):
        return False
    if is_only_imagined(code, at):
        return True
    if "til" in code and is_negated(code, at) and _NOT_UNTIL.match(code, at):
        return False
    if _DENIED.match(code, at) or is_negated(code, at) or is_only_heard_of(code, at):
        return True
    if _WHERE_HE_IS_DUE.match(code, at) or _is_before_doing(code, at):
        return False
    if _UNTRUE.match(code, at) and _REPORTS_THAT.search(code, max(0, at - 110), at):
        return True
    if _UNDONE.search(code, max(0, at - 60), at) or (_WOULD.search(code[:at]) and _IF.match(code, at)):
        return True
    if code[:at].count(' " ') % 2 and _OUGHT.search(code[:at]):
        return True
    begins = in_place.end() if (in_place := _IN_PLACE_OF.match(code, 0, at)) else 0
    before = _ASIDE.sub(" , ", code[max(begins, at - 200) : at])[-110:].rsplit(" but ", 1)[-1].rsplit('"', 1)[-1]
    said = _AND_WILL.sub("", _SAID_OF_IT.split(before)[-1])
    return _DOUBT.search(f"{said} ") is not None and _DOUBT.search(f"{_since_last_deed(said, code, at)} ") is not None


def _word_at(code: str, at: int) -> str:
    return code[at:].partition(" ")[0]


def _is_before_doing(code: str, at: int) -> bool:
    """Whether the verb at code[at] tells of a deed before which something else was said or asked for."""
    doing = _word_at(code, at).endswith("ing") and _BEFORE_DOING.search(code, max(0, at - 20), at)
    return bool(doing) and not _SUPPOSED.search(code, 0, at)


def _since_last_deed(before: str, code: str, at: int) -> str:
    """What stands before code[at], from the last deed on that is told beside others: "asked for help and visited"."""
    ended = f"{before}{_word_at(code, at)} "
    did = next((m for m in reversed(list(_AND_DID.finditer(ended))) if PAST_FORM.fullmatch(m["did"])), None)
    return before if did is None or _SUPPOSED.search(code, 0, at) else ended[did.start("did") - 1 : len(before)]


def is_presupposed(code: str, at: int) -> bool:
    """Whether the trip at code[at] takes place whatever is doubted before it: "will not meet him during his trip"."""
    said = _PRESUPPOSES.search(code[max(0, at - 60) : at])
    if said and _NOT_WITH_THEM.search(code, max(0, at - 110), at):
        return False
    if said is None or _SETS_OFF.search(code, max(0, at - 90), max(0, at - 60) + said.start()):
        return False
    return not _DOUBT.search(f" {said[1]} ")
