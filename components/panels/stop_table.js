// The itinerary as a real table: a button a stop, so that it can be reached and worked with the keyboard alone.
// Article text only ever becomes textContent.

const cell = (row, tag, text, className) => {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className) made.className = className;
  row.append(made);
  return made;
};

const header = (columns) => {
  const head = document.createElement("thead");
  const row = document.createElement("tr");
  columns.forEach((column) => (cell(row, "th", column).scope = "col"));
  head.append(row);
  return head;
};

const stopRow = (stop, chosen, choose) => {
  const row = document.createElement("tr");
  cell(row, "td", stop.position, "number");
  const place = cell(row, "th", "");
  place.scope = "row";
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = stop.place;
  button.dataset.stop = stop.id;
  button.addEventListener("click", () => choose(stop.id));
  place.append(button);
  if (stop.id === chosen) {
    row.className = "chosen";
    button.setAttribute("aria-current", "true");
  }
  [stop.when, stop.status, stop.who, stop.placed].forEach((text) => cell(row, "td", text));
  return row;
};

const tripTable = (trip, columns, chosen, choose) => {
  const table = document.createElement("table");
  const caption = document.createElement("caption");
  caption.textContent = trip.title;
  const when = document.createElement("span");
  when.textContent = trip.when;
  caption.append(" ", when);
  const body = document.createElement("tbody");
  trip.stops.forEach((stop) => body.append(stopRow(stop, chosen, choose)));
  table.append(caption, header(columns), body);
  return table;
};

export default function ({ data, parentElement, setTriggerValue }) {
  const focused = parentElement.activeElement?.dataset?.stop;
  const choose = (stop) => setTriggerValue("stop", stop);
  const root = parentElement.querySelector(".itinerary");
  root.replaceChildren(...data.trips.map((trip) => tripTable(trip, data.columns, data.chosen, choose)));
  if (focused) root.querySelector(`[data-stop="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
}
