// Many people in groups, found by typing: a box to tick each, so that it can be worked with the keyboard alone.
// Text of the data only ever becomes textContent.

const make = (tag, parent, text = "") => {
  const made = document.createElement(tag);
  made.textContent = text;
  parent?.append(made);
  return made;
};

const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const personLine = (person, tick) => {
  const line = make("label");
  const box = make("input", line);
  box.type = "checkbox";
  box.value = person.id;
  box.checked = person.chosen;
  box.addEventListener("change", tick);
  make("span", line, person.name);
  make("small", line, person.stops.toLocaleString("en"));
  line.dataset.words = folded(person.name);
  return line;
};

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".people");
  const search = root.querySelector("input[type=search]");
  const list = root.querySelector(".list");
  const none = root.querySelector(".none");
  const focused = parentElement.activeElement?.value;
  const tick = () => setTriggerValue("chosen", [...list.querySelectorAll("input:checked")].map((box) => box.value));
  list.replaceChildren(...data.groups.map((group) => {
    const set = make("fieldset");
    make("legend", set, group.name);
    group.people.forEach((person) => set.append(personLine(person, tick)));
    return set;
  }));
  const find = () => {
    const words = folded(search.value).split(/\s+/).filter(Boolean);
    let found = 0;
    for (const set of list.children) {
      let here = 0;
      for (const line of set.querySelectorAll("label")) {
        line.hidden = !words.every((word) => line.dataset.words.includes(word));
        here += !line.hidden;
      }
      set.hidden = here === 0;
      found += here;
    }
    none.hidden = found > 0;
  };
  search.oninput = find;
  find();
  if (focused) list.querySelector(`input[value="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
}
