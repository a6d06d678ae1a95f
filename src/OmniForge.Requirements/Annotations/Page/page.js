"use strict";
const byId = id => document.getElementById(id);
const extractions = JSON.parse(byId("extractions").textContent);
const marks = [...document.querySelectorAll("mark")].map(element => ({ element, of: element.dataset.of.split(" ").map(Number) }));
const classes = [...new Set(extractions.map(one => one.class))];
const colour = name => `hsl(${(classes.indexOf(name) * 137.5) % 360} 80% 45%)`;
const words = extractions.map(one => [one.class, one.text, ...Object.values(one.attributes).flat()].join("\n").toLowerCase());
let visible = [];
let current = -1;

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function show(index) {
  current = index;
  for (const mark of marks) mark.element.classList.toggle("current", mark.of.includes(index));
  const place = visible.indexOf(index);
  byId("position").textContent = `${place + 1} / ${visible.length}`;
  const list = document.createElement("dl");
  if (place >= 0) {
    const one = extractions[index];
    const rows = { class: one.class, ...one.attributes, text: one.text };
    for (const [name, value] of Object.entries(rows)) list.append(element("dt", name), element("dd", [value].flat().join(", ")));
    document.querySelector("mark.current")?.scrollIntoView({ block: "center" });
  }
  byId("details").replaceChildren(list);
}

function step(by) {
  if (visible.length === 0) return;
  const place = visible.indexOf(current);
  show(visible[place < 0 ? (by > 0 ? 0 : visible.length - 1) : (place + by + visible.length) % visible.length]);
}

function filter() {
  const chosen = new Set([...document.querySelectorAll("#classes input:checked")].map(box => box.value));
  const sought = byId("search").value.trim().toLowerCase();
  visible = extractions.map((_, index) => index).filter(index => chosen.has(extractions[index].class) && words[index].includes(sought));
  const shown = new Set(visible);
  for (const mark of marks) {
    const top = mark.of.find(index => shown.has(index));
    mark.element.classList.toggle("on", top !== undefined);
    if (top !== undefined) mark.element.style.setProperty("--colour", colour(extractions[top].class));
  }
  show(shown.has(current) ? current : -1);
}

for (const name of classes) {
  const box = document.createElement("input");
  box.type = "checkbox";
  box.value = name;
  box.checked = true;
  const label = element("label", ` ${name} (${extractions.filter(one => one.class === name).length})`);
  label.prepend(box);
  label.style.setProperty("--colour", colour(name));
  byId("classes").append(label);
}

byId("filter").addEventListener("input", filter);
byId("filter").addEventListener("submit", event => event.preventDefault());
byId("next").addEventListener("click", () => step(1));
byId("previous").addEventListener("click", () => step(-1));
byId("text").addEventListener("click", event => {
  const mark = marks.find(one => one.element === event.target.closest("mark.on"));
  if (mark) show(mark.of.find(index => visible.includes(index)));
});
document.addEventListener("keydown", event => {
  const typing = event.target === byId("search");
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === "Escape" && typing) byId("text").focus();
  else if (typing) return;
  else if (event.key === "/") byId("search").focus();
  else if (event.key === "j" || event.key === "ArrowRight") step(1);
  else if (event.key === "k" || event.key === "ArrowLeft") step(-1);
  else return;
  event.preventDefault();
});
filter();
