"""What axe-core finds in a page and in the frames of it, as sentences."""

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

GRAVE = ("serious", "critical")

# axe can look into frames by itself, but through messages that a busy page answers too late: each is asked by itself.
_RUN = """
async () => (await axe.run(document, {resultTypes: ['violations'], iframes: false})).violations
"""


def grave_findings(page: Page, but_not: tuple[str, ...] = ()) -> list[str]:
    """Every serious or critical finding in the page as it is now; `but_not` names rules that a test leaves out."""
    findings = []
    for frame in page.frames:
        frame.evaluate(AXE_SCRIPT)
        for rule in frame.evaluate(_RUN):
            if rule["impact"] in GRAVE and rule["id"] not in but_not:
                findings += [f"{rule['id']}: {rule['help']}: {node['html'][:200]}" for node in rule["nodes"]]
    return findings
