// What a browser adds to a page that is complete without it: the reader's own times, copying, and live progress.
"use strict";

const byId = (id) => document.getElementById(id);

// Times: the page says the meeting's own; where the reader's clock differs, theirs is put beside it.
function addReaderTimes(root) {
  for (const time of root.querySelectorAll("time[datetime]")) {
    if (time.dataset.shown) continue;
    time.dataset.shown = "yes";
    const start = new Date(time.dateTime);
    if (Number.isNaN(start.getTime())) continue;
    const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
    const mine = start.toLocaleTimeString("en-GB", clock);
    const day = start.toLocaleDateString("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric" }).replace(",", "");
    if (time.textContent.startsWith(day) && time.textContent.includes(mine)) continue;
    const sameDay = time.textContent.startsWith(day);
    const until = time.dataset.until ? "–" + new Date(time.dataset.until).toLocaleTimeString("en-GB", clock) : "";
    const note = document.createElement("span");
    note.className = "reader";
    note.textContent = ` (your time: ${sameDay ? "" : day + ", "}${mine}${until})`;
    (time.parentElement.querySelector(".zone") || time).after(note);
  }
}

function addCopying() {
  for (const button of document.querySelectorAll("button[data-copy]")) {
    button.hidden = false;
    const label = button.firstChild;
    button.addEventListener("click", async () => {
      const field = byId(button.dataset.copy);
      field.select();
      let done = false;
      try {
        await navigator.clipboard.writeText(field.value);
        done = true;
      } catch {
        done = document.execCommand("copy");
      }
      label.textContent = done ? "Copied" : "Press Ctrl+C";
      setTimeout(() => { label.textContent = "Copy"; }, 2500);
    });
  }
}

// A link to a meeting opens it.
function openTarget() {
  const target = location.hash.length > 1 && byId(decodeURIComponent(location.hash.slice(1)));
  const details = target && target.matches(".meeting") && target.querySelector("details");
  if (details) details.open = true;
}

function words(job) {
  const now = job.progress.filter((step) => !["done", "failed"].includes(step.stage)).at(-1) || job.progress.at(-1);
  if (!now) return "Waiting for its turn…";
  const part = now.total ? `, ${now.done} of ${now.total}` : "";
  return `${now.source}: ${now.stage}${part}`;
}

function share(job) {
  const total = job.progress.reduce((sum, step) => sum + (step.total || 0), 0);
  const done = job.progress.reduce((sum, step) => sum + (step.total ? step.done : 0), 0);
  return total ? Math.min(100, (100 * done) / total) : null;
}

async function ask(url, options) {
  const answer = await fetch(url, { credentials: "same-origin", headers: { Accept: "application/json" }, ...options });
  const body = await answer.json();
  if (!answer.ok) throw new Error(body.error || `HTTP ${answer.status}`);
  return body;
}

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function refresh() {
  const answer = await fetch("/", { credentials: "same-origin", cache: "no-store" });
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  const open = new Set([...document.querySelectorAll(".meeting details[open]")].map((one) => one.parentElement.id));
  for (const part of document.querySelectorAll("[data-refresh]")) {
    const other = fresh.getElementById(part.id);
    if (other) part.replaceChildren(...other.childNodes);
  }
  const summary = fresh.getElementById("summary");
  if (summary) byId("summary").textContent = summary.textContent;
  for (const id of open) byId(id)?.querySelector("details")?.setAttribute("open", "");
  addReaderTimes(document);
}

function addSync() {
  const form = byId("sync");
  if (!form) return;
  const state = byId("sync-state"), bar = byId("sync-bar"), button = form.querySelector("button");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (button.getAttribute("aria-disabled") === "true") return;
    button.setAttribute("aria-disabled", "true");
    state.textContent = "Starting…";
    bar.removeAttribute("value");
    bar.hidden = false;
    try {
      let { job } = await ask("/api/sync", { method: "POST" });
      let last = "";
      while (!["done", "failed"].includes(job.state)) {
        const told = words(job);
        if (told !== last) state.textContent = last = told;
        const part = share(job);
        if (part !== null) bar.value = part;
        await sleep(300);
        ({ job } = await ask(`/api/jobs/${encodeURIComponent(job.id)}`));
      }
      await refresh();
      state.textContent = job.state === "done" ? `Done: ${job.summary}.` : `Not done: ${job.error}`;
    } catch (error) {
      state.textContent = `Not done: ${error.message}`;
    } finally {
      bar.hidden = true;
      button.removeAttribute("aria-disabled");
    }
  });
}

addReaderTimes(document);
addCopying();
addSync();
openTarget();
addEventListener("hashchange", openTarget);
