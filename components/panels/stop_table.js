// Stops as real tables: a button a stop, so that it can be reached and worked with the keyboard alone.
// Text of the data only ever becomes textContent.

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
  row.className = stop.kind;
  cell(row, "td", stop.number, "number");
  const place = cell(row, "th", "");
  place.scope = "row";
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = stop.place;
  button.dataset.stop = stop.id;
  button.addEventListener("click", () => choose(stop.id));
  place.append(button);
  if (stop.id === chosen) {
    row.classList.add("chosen");
    button.setAttribute("aria-current", "true");
  }
  stop.cells.forEach((text) => cell(row, "td", text));
  return row;
};

const stopTable = (table, columns, chosen, choose) => {
  const made = document.createElement("table");
  const caption = document.createElement("caption");
  caption.textContent = table.title;
  const when = document.createElement("span");
  when.textContent = table.when;
  caption.append(" ", when);
  const body = document.createElement("tbody");
  table.stops.forEach((stop) => body.append(stopRow(stop, chosen, choose)));
  made.append(caption, header(columns), body);
  return made;
};

export default function ({ data, parentElement, setTriggerValue }) {
  const focused = parentElement.activeElement?.dataset?.stop;
  const choose = (stop) => setTriggerValue("stop", stop);
  const root = parentElement.querySelector(".stops");
  root.classList.toggle("spare", data.spare);
  root.replaceChildren(...data.tables.map((table) => stopTable(table, data.columns, data.chosen, choose)));
  if (focused) root.querySelector(`[data-stop="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
}
