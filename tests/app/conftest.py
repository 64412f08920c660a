"""The page is run with what it uses and no more."""

import pytest


@pytest.fixture(autouse=True, scope="session")
def only_our_own_components(no_packages_of_components: None) -> None:
    """For all tests of this room."""
