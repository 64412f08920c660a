// A list in which each piece has a button, so that it can be reached and worked with the keyboard alone. Names only ever
// become textContent; the HTML under them is the page's own, escaped where it was made.

const piece = ({ id, name, html }, choose) => {
  const made = document.createElement("li");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = name;
  button.dataset.id = id;
  button.addEventListener("click", () => choose(id));
  const said = document.createElement("div");
  said.innerHTML = html;
  made.append(button, said);
  return made;
};

export default function ({ data, parentElement, setTriggerValue }) {
  const whole = parentElement.querySelector(".reading-list");
  const [list, after] = whole.children;
  // What is the same stays as it is: folded quotations that the reader opened remain open.
  const drawn = JSON.stringify(data);
  if (whole.drawn === drawn) return;
  whole.drawn = drawn;
  const focused = list.contains(document.activeElement) && document.activeElement.dataset.id;
  list.replaceChildren(...data.pieces.map((one) => piece(one, (id) => setTriggerValue("chosen", id))));
  after.innerHTML = data.after;
  if (focused) list.querySelector(`[data-id="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
}
