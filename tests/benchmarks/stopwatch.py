"""Time inside the page: from the reader's click to the frame in which the answer is on the screen.

A script in the page notes every click where it happens and watches the document (or the map's) for a change of what a
`Probe` looks at. The time taken is that of the task after the next animation frame, when the change has been laid out
and painted. Several changes may follow one click; the last one counts, once the script run is over and all is quiet.
"""

import json
from dataclasses import asdict, dataclass
from typing import Any

from playwright.sync_api import BrowserContext, Page

QUIET = 300  # milliseconds without a change, after which nothing more is expected
PATIENCE = 60_000  # milliseconds


@dataclass(frozen=True, slots=True)
class Probe:
    """What to look at: the elements that match, in the page or in the document of a frame of it.

    What is compared is the elements' attribute, or without one their text.
    """

    selector: str
    frame: str | None = None
    attribute: str | None = None


_SCRIPT = """
(() => {
  const top = window.top;
  // A frame's clock starts later than its page's.
  const onTop = event => event.timeStamp + performance.timeOrigin - top.performance.timeOrigin;
  for (const kind of ['click', 'keydown']) {
    addEventListener(kind, event => { if (top.stopwatch) top.stopwatch.input = onTop(event); }, true);
  }
  if (window !== top) return;

  const documentOf = probe => {
    if (!probe.frame) return document;
    const frame = document.querySelector(probe.frame);
    return frame && frame.getBoundingClientRect().height > 0 ? frame.contentDocument : null;
  };
  const value = (probe, where) => {
    const found = where ? [...where.querySelectorAll(probe.selector)] : [];
    if (!found.length) return null;
    return found.map(one => probe.attribute ? one.getAttribute(probe.attribute) : one.textContent).join('\\n');
  };
  const afterPaint = then => requestAnimationFrame(() => setTimeout(() => then(performance.now())));
  const running = () =>
    document.querySelector('[data-testid="stApp"]').getAttribute('data-test-script-state') !== 'notRunning';

  window.stopwatch = {
    input: null,
    begin(probe) {
      this.probe = probe;
      this.input = this.shown = null;
      this.observed = documentOf(probe);
      this.before = this.value = value(probe, this.observed);
      this.changed = performance.now();
      this.observer = new MutationObserver(() => this.look());
      this.observe();
    },
    observe() {
      if (this.observed) {
        this.observer.observe(this.observed, {subtree: true, childList: true, characterData: true, attributes: true});
      }
    },
    look() {
      const now = value(this.probe, this.observed);
      if (now === null || now === this.value) return;
      this.value = now;
      this.changed = performance.now();
      afterPaint(time => { this.shown = time; });
    },
    end(quiet, patience) {
      const begun = performance.now();
      return new Promise((resolve, reject) => {
        const step = () => {
          const where = documentOf(this.probe);
          if (where && where !== this.observed) {  // the frame was loaded anew
            this.observer.disconnect();
            this.observed = where;
            this.observe();
            this.look();
          }
          const now = performance.now();
          if (this.shown !== null && !running() && now - this.changed > quiet) {
            this.observer.disconnect();
            resolve(this.shown - this.input);
          } else if (now - begun > patience) {
            this.observer.disconnect();
            const still = String(this.value).slice(0, 80);
            reject(new Error(`nothing changed: ${JSON.stringify(this.probe)} is still ${still}`));
          } else {
            requestAnimationFrame(step);
          }
        };
        step();
      });
    },
    first(probe) {
      const step = () => {
        const where = documentOf(probe);
        const found = where && where.querySelector(probe.selector);
        if (found && found.getBoundingClientRect().height > 0) {
          afterPaint(time => { window.firstShown = time; });
        } else {
          requestAnimationFrame(step);
        }
      };
      step();
    },
  };
})();
"""


def install(context: BrowserContext, opening: Probe) -> None:
    """Put a stopwatch into every page of a context; it is running from the start for the opening."""
    context.add_init_script(_SCRIPT)
    context.add_init_script(f"if (window === window.top) window.stopwatch.first({json.dumps(asdict(opening))});")


def opened(page: Page) -> float:
    """Milliseconds from the start of navigation until the opening's probe was shown; waits for it."""
    page.wait_for_function("window.firstShown !== undefined", timeout=PATIENCE)
    return float(page.evaluate("window.firstShown"))


def opened_at(page: Page) -> float:
    """The same moment in seconds since the epoch."""
    return (float(page.evaluate("performance.timeOrigin")) + opened(page)) / 1000


class Stopwatch:
    """`with Stopwatch(page, probe) as watch: click`, then `watch.milliseconds`."""

    def __init__(self, page: Page, probe: Probe) -> None:
        self.page = page
        self.probe = probe
        self.milliseconds = float("nan")

    def __enter__(self) -> "Stopwatch":
        self.page.evaluate("probe => stopwatch.begin(probe)", asdict(self.probe))
        return self

    def __exit__(self, kind: Any, *_: object) -> None:
        if kind is None:
            self.milliseconds = float(
                self.page.evaluate("([quiet, patience]) => stopwatch.end(quiet, patience)", [QUIET, PATIENCE])
            )
