"use strict";
// Draws the map of the page it is in. Words of strangers only ever become text, never markup.
const data = JSON.parse(document.getElementById("data").textContent);
const places = new Float32Array(Uint8Array.from(atob(data.places), (c) => c.charCodeAt(0)).buffer);
const deep = data.dimensions === 3, size = data.dimensions, count = data.film.length;
const canvas = document.querySelector("canvas"), plot = document.getElementById("plot");
const pen = canvas.getContext("2d"), card = document.getElementById("card");
const view = { x: 0, y: 0, zoom: 0.9, turn: 0.6, tilt: 0.35 };
const screen = new Float32Array(count * 2), depth = new Float32Array(count);
const wanted = new Uint8Array(count).fill(1);
let colour = data.colour, only = null, near = -1, pinned = -1, drawing = false;

const clock = (s) => {
  const whole = Math.floor(s), two = (n) => String(n).padStart(2, "0");
  const minutes = Math.floor(whole / 60);
  return minutes >= 60 ? `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
};
const strong = (i) => wanted[i] === 1 && (only === null || data.colours[colour].codes[i] === only);
const names = { beginning: "Beginning of the film", end: "End of the film", yes: "Yes", no: "No", "": "Others" };
const film = (i) => (data.film[i] < 0 ? "" : data.films[data.film[i]]);
const titled = (i) => film(i) || data.words[i];
const more = (i) => {
  const parts = [];
  if (film(i) && data.words[i] && data.words[i] !== film(i)) parts.push(data.words[i]);
  if (film(i) && data.of !== "films") parts.push(clock(data.clock[i]));
  if (data.category[i]) parts.push(data.category[i]);
  return parts.join(" · ");
};

function lay() {
  const w = canvas.width, h = canvas.height, scale = (Math.min(w, h) / 2) * view.zoom;
  const ct = Math.cos(view.turn), st = Math.sin(view.turn), cp = Math.cos(view.tilt), sp = Math.sin(view.tilt);
  for (let i = 0; i < count; i++) {
    let x = places[i * size], y = places[i * size + 1], z = 0;
    if (deep) {
      const z0 = places[i * size + 2], x1 = x * ct + z0 * st;
      z = -x * st + z0 * ct;
      const y1 = y * cp - z * sp;
      z = y * sp + z * cp; x = x1 * 0.7; y = y1 * 0.7;
    }
    screen[i * 2] = w / 2 + (x - view.x) * scale;
    screen[i * 2 + 1] = h / 2 - (y - view.y) * scale;
    depth[i] = z;
  }
}

const rows = Array.from({ length: count }, (_, i) => i);
const order = () => (deep ? rows.sort((a, b) => depth[a] - depth[b]) : rows);

function draw() {
  drawing = false;
  lay();
  const ratio = devicePixelRatio || 1, { codes, colours } = data.colours[colour];
  const r = Math.max(1.5, Math.min(7, 90 / Math.sqrt(count)) * Math.sqrt(view.zoom)) * ratio;
  pen.clearRect(0, 0, canvas.width, canvas.height);
  const after = order();
  for (const faint of [true, false]) {
    pen.globalAlpha = faint ? 0.12 : 0.85;
    for (const i of after) {
      if (strong(i) === faint) continue;
      const x = screen[i * 2], y = screen[i * 2 + 1];
      if (x < -r || y < -r || x > canvas.width + r || y > canvas.height + r) continue;
      const each = deep ? r * (1 + 0.35 * depth[i]) : r;
      pen.fillStyle = colours[codes[i]];
      if (count > 8000) pen.fillRect(x - each, y - each, each * 2, each * 2);
      else { pen.beginPath(); pen.arc(x, y, each, 0, 7); pen.fill(); }
    }
  }
  pen.globalAlpha = 1;
  const marked = near >= 0 ? near : pinned;
  if (marked >= 0) {
    pen.strokeStyle = getComputedStyle(document.body).color; pen.lineWidth = 2 * ratio;
    pen.beginPath(); pen.arc(screen[marked * 2], screen[marked * 2 + 1], r + 4 * ratio, 0, 7); pen.stroke();
  }
  show(marked);
}
const redraw = () => { if (!drawing) { drawing = true; requestAnimationFrame(draw); } };

function show(i) {
  card.style.display = i < 0 ? "none" : "block";
  if (i < 0) return;
  card.replaceChildren();
  const cell = data.cells[i], [w, h] = data.cell;
  if (cell >= 0) {
    const picture = card.appendChild(document.createElement("div"));
    picture.className = "picture";
    const column = cell % data.columns, row = Math.floor(cell / data.columns);
    Object.assign(picture.style, {
      width: `${w}px`, height: `${h}px`, backgroundImage: `url(${data.sprite})`,
      backgroundPosition: `${-column * w}px ${-row * h}px`,
    });
  }
  for (const [name, text] of [["title", titled(i)], ["more", more(i)]]) {
    const line = card.appendChild(document.createElement("div"));
    line.className = name; line.textContent = text; line.dir = "auto";
  }
  const ratio = devicePixelRatio || 1, box = plot.getBoundingClientRect();
  const x = screen[i * 2] / ratio, y = screen[i * 2 + 1] / ratio;
  card.style.left = `${Math.max(4, x + 16 + card.offsetWidth > box.width ? x - 16 - card.offsetWidth : x + 16)}px`;
  card.style.top = `${Math.max(4, Math.min(y - 20, box.height - card.offsetHeight - 4))}px`;
}

function nearest(event) {
  const ratio = devicePixelRatio || 1, box = canvas.getBoundingClientRect();
  const x = (event.clientX - box.left) * ratio, y = (event.clientY - box.top) * ratio;
  let best = -1, least = (14 * ratio) ** 2;
  for (let i = 0; i < count; i++) {
    if (!strong(i)) continue;
    const far = (screen[i * 2] - x) ** 2 + (screen[i * 2 + 1] - y) ** 2;
    if (far < least) { least = far; best = i; }
  }
  return best;
}

function step(key) {
  const far = 0.12 / view.zoom;
  const moves = {
    ArrowLeft: () => (deep ? (view.turn -= 0.12) : (view.x -= far)), ArrowRight: () => (deep ? (view.turn += 0.12) : (view.x += far)),
    ArrowUp: () => (deep ? (view.tilt -= 0.12) : (view.y += far)), ArrowDown: () => (deep ? (view.tilt += 0.12) : (view.y -= far)),
    "+": () => (view.zoom *= 1.25), "=": () => (view.zoom *= 1.25), "-": () => (view.zoom /= 1.25),
    "0": () => Object.assign(view, { x: 0, y: 0, zoom: 0.9, turn: 0.6, tilt: 0.35 }), Escape: () => { pinned = -1; },
    n: () => pin(next(1)), p: () => pin(next(-1)),
  };
  if (!moves[key]) return false;
  moves[key](); redraw();
  return true;
}
function next(by) {
  for (let far = 1; far <= count; far++) {
    const i = (pinned + by * far + count * 2) % count;
    if (strong(i)) return i;
  }
  return -1;
}
function pin(i) {
  pinned = i; near = -1;
  if (i >= 0) document.getElementById("live").textContent = `${titled(i)} ${more(i)}`;
  redraw();
}

function entry(list, name, number, dot, pressed, act) {
  const button = list.appendChild(document.createElement("li")).appendChild(document.createElement("button"));
  button.setAttribute("aria-pressed", String(pressed));
  if (dot) { const mark = button.appendChild(document.createElement("i")); mark.className = "dot"; mark.style.background = dot; }
  const words = button.appendChild(document.createElement("span")); words.className = "name"; words.textContent = name; words.dir = "auto";
  const amount = button.appendChild(document.createElement("span")); amount.className = "count"; amount.textContent = number;
  button.addEventListener("click", act);
}
function legend() {
  const list = document.getElementById("legend");
  list.replaceChildren();
  for (const line of data.colours[colour].legend)
    entry(list, names[line.name] ?? line.name, line.count, line.colour, only === line.code, () => { only = only === line.code ? null : line.code; legend(); redraw(); });
}
function find(words) {
  const parts = words.toLocaleLowerCase().split(/\s+/).filter(Boolean), hits = [];
  for (let i = 0; i < count; i++) {
    const text = `${film(i)} ${data.words[i]} ${data.category[i]}`.toLocaleLowerCase();
    wanted[i] = parts.every((part) => text.includes(part)) ? 1 : 0;
    if (wanted[i] && parts.length) hits.push(i);
  }
  const list = document.getElementById("found");
  list.replaceChildren();
  document.getElementById("hits").textContent = parts.length ? `${hits.length} found` : "";
  for (const i of hits.slice(0, 50)) entry(list, titled(i), data.of === "films" || !film(i) ? "" : clock(data.clock[i]), "", false, () => pin(i));
  redraw();
}

let held = null;
canvas.addEventListener("pointerdown", (event) => { held = { x: event.clientX, y: event.clientY, moved: false }; canvas.setPointerCapture(event.pointerId); });
canvas.addEventListener("pointermove", (event) => {
  if (!held) { const i = nearest(event); if (i !== near) { near = i; redraw(); } return; }
  const dx = event.clientX - held.x, dy = event.clientY - held.y, ratio = devicePixelRatio || 1;
  if (Math.abs(dx) + Math.abs(dy) < 3 && !held.moved) return;
  held = { x: event.clientX, y: event.clientY, moved: true };
  const scale = (Math.min(canvas.width, canvas.height) / 2) * view.zoom / ratio;
  if (deep && !event.shiftKey) { view.turn += dx * 0.01; view.tilt += dy * 0.01; } else { view.x -= dx / scale; view.y += dy / scale; }
  near = -1; redraw();
});
canvas.addEventListener("pointerup", (event) => { if (held && !held.moved) pin(nearest(event)); held = null; });
canvas.addEventListener("pointerleave", () => { near = -1; redraw(); });
canvas.addEventListener("wheel", (event) => {
  event.preventDefault();
  const by = Math.exp(-event.deltaY * 0.0015), box = canvas.getBoundingClientRect(), ratio = devicePixelRatio || 1;
  const scale = (Math.min(canvas.width, canvas.height) / 2) * view.zoom / ratio;
  const x = (event.clientX - box.left - box.width / 2) / scale, y = -(event.clientY - box.top - box.height / 2) / scale;
  view.x += x * (1 - 1 / by); view.y += y * (1 - 1 / by); view.zoom *= by;
  redraw();
}, { passive: false });
canvas.addEventListener("keydown", (event) => { if (step(event.key)) event.preventDefault(); });
document.getElementById("find").addEventListener("input", (event) => find(event.target.value));
const choice = document.getElementById("colour");
for (const name of Object.keys(data.colours)) choice.appendChild(new Option(name, name, name === colour, name === colour));
choice.addEventListener("change", () => { colour = choice.value; only = null; legend(); redraw(); });
new ResizeObserver(() => {
  const box = plot.getBoundingClientRect(), ratio = devicePixelRatio || 1;
  canvas.width = Math.round(box.width * ratio); canvas.height = Math.round(box.height * ratio); draw();
}).observe(plot);
document.querySelector("h1 small").textContent = data.about;
document.getElementById("what").textContent = "Legend: click to see one alone";
document.getElementById("keys").textContent = (deep ? "Drag to turn, with Shift to move" : "Drag to move") + ", wheel to zoom · keys: arrows, + − 0, n and p from point to point";
canvas.setAttribute("aria-label", `${data.about}. Arrows move, plus and minus zoom, n and p go from point to point.`);
document.documentElement.dataset.points = String(count);
legend(); find("");
