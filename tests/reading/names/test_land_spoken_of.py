""" "The country" stands for the one that was spoken of last."""

import pytest

from tests.reading.told import marked

BEFORE = "Minister Ann Lee of Chad will go to Peru."


def places(text: str) -> list[str]:
    return [place.place.name for place in marked(text)[-1].places]


@pytest.mark.parametrize(
    "text",
    [
        f"{BEFORE} She will arrive in the country on Monday.",
        f"{BEFORE} It is raining. She will visit the country for three days.",
        f"{BEFORE} Minister Ann Lee of Chad landed in the country on Monday.",
        "Minister Ann Lee went to Lima and Cusco. She is in the country until Friday.",
        "Peru: Minister Ann Lee lands in Lima.\n\nMinister Ann Lee of Chad came to the country with her son.",
    ],
)
def test_who_comes_to_the_country_comes_to_the_one_spoken_of(text: str) -> None:
    assert "Peru" in places(text)


@pytest.mark.parametrize(
    "text",
    [
        "Minister Ann Lee will go to Peru and Chile. She will arrive in the country on Monday.",
        "Minister Ann Lee of Chad spoke. She will arrive in the country on Monday.",
        f"{BEFORE} She will arrive in the country of her birth on Monday.",
        f"{BEFORE} She will visit the country's oldest church.",
        f"{BEFORE} She knows the country.",
        f"{BEFORE} It rained. It rained. It rained. She arrived in the country on Monday.",
    ],
)
def test_of_several_or_none_nobody_knows_which_is_meant(text: str) -> None:
    assert "Peru" not in places(text)


def test_it_is_marked_where_it_is_said() -> None:
    text = "Minister Ann Lee left for Fiji. She arrived in the island nation on Monday."
    (place,) = marked(text)[1].places
    assert (place.place.name, text[place.start : place.end]) == ("Fiji", "island nation")
