"use strict";
// The token comes behind the # of the address, which a browser never sends to anybody.
const given = location.hash.slice(1);
if (given) {
  sessionStorage.setItem("token", given);
  history.replaceState(null, "", "/");
}
const part = (id) => document.getElementById(id);
const films = new Map();
let first = 0;

function made(tag, attributes = {}, ...children) {
  const node = Object.assign(document.createElement(tag), attributes);
  node.append(...children); // text stays text: a title is never read as HTML
  return node;
}

function tell(words) {
  part("notice").textContent = words;
  part("notice").hidden = !words;
}

async function ask(path, options = {}) {
  const headers = { Authorization: "Bearer " + (sessionStorage.getItem("token") || ""), ...options.headers };
  const answer = await fetch(path, { ...options, headers });
  if (answer.ok) return answer;
  const problem = await answer.json().catch(() => ({ what: answer.statusText, action: "" }));
  if (answer.status === 401) part("token").hidden = false;
  throw new Error([problem.what, problem.action].filter(Boolean).join(" "));
}

const asked = (path, question) =>
  ask(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(question) })
    .then((answer) => answer.json());

async function attempt(job) {
  tell("");
  try {
    await job();
  } catch (error) {
    tell(error instanceof TypeError ? "The server gives no answer. Is it still running?" : error.message);
  }
}

const seen = new IntersectionObserver((entries) => {
  for (const entry of entries.filter((one) => one.isIntersecting)) {
    seen.unobserve(entry.target);
    fill(entry.target);
  }
});

async function fill(art) {
  try {
    const picture = await ask(art.dataset.picture).then((answer) => answer.blob());
    art.replaceChildren(made("img", { src: URL.createObjectURL(picture), alt: "" }));
  } catch { /* the letter stays */ }
}

function tile(picture, title, ...lines) {
  const art = made("div", { className: "art", ariaHidden: "true" }, title.slice(0, 1).toUpperCase());
  art.dataset.picture = picture;
  seen.observe(art);
  const words = made("div", { className: "words" }, made("p", {}, title), ...lines);
  return made("li", { className: "tile" }, art, words);
}

function clock(seconds) {
  const whole = Math.floor(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return (parts[0] ? parts : parts.slice(1)).map((one, place) => (place ? String(one).padStart(2, "0") : one)).join(":");
}

async function showFilms() {
  const words = encodeURIComponent(part("filter").value);
  const list = await ask(`/v1/films?words=${words}&first=${first}&most=60`).then((answer) => answer.json());
  if (!first) part("films").replaceChildren();
  for (const film of list.films) {
    films.set(film.key, film);
    const facts = [film.year || "", film.category, film.duration ? clock(film.duration) : ""].filter(Boolean);
    part("films").append(tile(`/v1/films/${film.key}/poster`, film.title, made("p", { className: "faint" }, facts.join(" · "))));
  }
  first += list.films.length;
  part("more").hidden = first >= list.total;
  if (!list.total) part("films").append(made("li", { className: "faint" }, "No film. Add a folder with: trendflix library add FOLDER"));
}

async function search(form) {
  part("searched").textContent = "Searching …";
  part("found").replaceChildren();
  try {
    const answer = await asked("/v1/moments", { words: form.words.value, spoken: Number(form.spoken.value), top: 48 });
    for (const moment of answer.moments) part("found").append(momentTile(moment));
    const count = `${answer.moments.length} shots from ${answer.frames} frames of ${answer.films} films`;
    part("searched").textContent = [count, answer.note].filter(Boolean).join(". ");
  } catch (error) {
    part("searched").textContent = "";
    throw error;
  }
}

function momentTile(moment) {
  const bar = made("div", { className: "bar" }, made("i"));
  bar.firstChild.style.width = Math.round(100 * Math.min(1, Math.max(0, moment.score))) + "%";
  const line = made("p", { className: "faint" }, moment.line ? `“${moment.line}”` : "");
  return tile(`/v1/films/${moment.film}/frames/${moment.frame}`, moment.title, made("p", { className: "faint" }, clock(moment.clock)), line, bar);
}

async function tryPicture(file) {
  part("given").src = URL.createObjectURL(file);
  part("given").hidden = false;
  part("products").replaceChildren(made("p", { className: "told" }, "Looking …"));
  try {
    const headers = { "Content-Type": file.type };
    const found = await ask("/v1/products?top=5", { method: "POST", headers, body: file }).then((answer) => answer.json());
    part("products").replaceChildren(...found.items.flatMap(garment));
    if (!found.items.length) part("products").append(made("p", {}, "Nothing to wear was found on this picture."));
  } catch (error) {
    part("products").replaceChildren();
    throw error;
  }
}

function garment(item) {
  const products = item.matches.map((match) => {
    const name = match.url ? made("a", { href: match.url, rel: "noreferrer noopener", target: "_blank" }, match.title) : match.title;
    const price = match.price === null ? "" : `${match.price.toFixed(2)} ${match.currency}`;
    return made("div", { className: "product" }, made("span", {}, name), made("span", { className: "faint" }, [price, match.band].filter(Boolean).join(" · ")));
  });
  const nothing = made("p", { className: "faint" }, "Nothing like this in the catalogue.");
  return [made("h2", {}, item.label), ...(products.length ? products : [nothing])];
}

function show(view) {
  for (const button of document.querySelectorAll("nav button")) {
    button.setAttribute("aria-pressed", String(button.dataset.view === view));
    part(button.dataset.view).hidden = button.dataset.view !== view;
  }
}

document.querySelector("nav").addEventListener("click", (event) => event.target.dataset.view && show(event.target.dataset.view));
part("token").addEventListener("submit", (event) => {
  event.preventDefault();
  sessionStorage.setItem("token", event.target.token.value);
  part("token").hidden = true;
  first = 0;
  attempt(showFilms);
});
let waiting;
part("filter").addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => { first = 0; attempt(showFilms); }, 200);
});
part("more").addEventListener("click", () => attempt(showFilms));
part("search").addEventListener("submit", (event) => {
  event.preventDefault();
  attempt(() => search(event.target));
});
part("file").addEventListener("change", (event) => event.target.files[0] && attempt(() => tryPicture(event.target.files[0])));
for (const [name, over] of [["dragover", true], ["dragleave", false], ["drop", false]]) {
  part("drop").addEventListener(name, (event) => {
    event.preventDefault();
    part("drop").classList.toggle("over", over);
    if (name === "drop" && event.dataTransfer.files[0]) attempt(() => tryPicture(event.dataTransfer.files[0]));
  });
}
attempt(showFilms);
