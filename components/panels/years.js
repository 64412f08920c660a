// Years as a histogram: drag over the bars, or move the two sliders below them; either chooses a span of years.
// One bar a year, drawn in a box as wide as there are years, so that the sliders and the bars share one scale.

const SVG = "http://www.w3.org/2000/svg";
const HEIGHT = 60;

const shape = (tag, attributes) => {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
};

const bars = (years, counts) => {
  const most = Math.max(1, ...counts);
  return years.map((year, index) => {
    // A year with one stop is still to be seen beside one with hundreds.
    const height = counts[index] ? Math.max(3, HEIGHT * Math.sqrt(counts[index] / most)) : 0;
    return shape("rect", { x: index + 0.08, y: HEIGHT - height, width: 0.84, height });
  });
};

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".years");
  const svg = root.querySelector("svg");
  const [from, to] = root.querySelectorAll("input");
  const said = root.querySelector("output");
  const { years, counts } = data;
  const first = years[0], last = years[years.length - 1];
  const chosen = data.span || [first, last];
  let span = chosen;

  const drawn = bars(years, counts);
  svg.setAttribute("viewBox", `0 0 ${years.length} ${HEIGHT}`);
  svg.replaceChildren(...drawn);
  root.querySelector(".first").textContent = first;
  root.querySelector(".last").textContent = last;

  const show = () => {
    const [low, high] = span;
    drawn.forEach((bar, index) => bar.classList.toggle("in", years[index] >= low && years[index] <= high));
    [from.value, to.value] = [low, high];
    const stops = counts.reduce((sum, count, index) => sum + (years[index] >= low && years[index] <= high ? count : 0), 0);
    said.textContent = `${low === high ? low : `${low}–${high}`} · ${stops.toLocaleString("en")} ${stops === 1 ? "stop" : "stops"}`;
  };
  const change = (one, other) => {
    span = [Math.min(one, other), Math.max(one, other)];
    show();
  };
  const tell = () => {
    const all = span[0] === first && span[1] === last;
    if (span[0] !== chosen[0] || span[1] !== chosen[1]) setTriggerValue("span", all ? [] : span);
  };

  for (const slider of [from, to]) {
    slider.min = first;
    slider.max = last;
    slider.oninput = () => change(Number(from.value), Number(to.value));
    slider.onchange = tell;
  }
  let begun = null;
  const yearAt = (event) => {
    const box = svg.getBoundingClientRect();
    const index = Math.floor(((event.clientX - box.left) / box.width) * years.length);
    return years[Math.max(0, Math.min(years.length - 1, index))];
  };
  svg.onpointerdown = (event) => {
    begun = yearAt(event);
    svg.setPointerCapture(event.pointerId);
    change(begun, begun);
  };
  svg.onpointermove = (event) => { if (begun !== null) change(begun, yearAt(event)); };
  svg.onpointerup = () => { begun = null; tell(); };
  svg.onpointercancel = () => { begun = null; span = chosen; show(); };
  show();
}
