/* Moderating by single keys, which count only while a comment of the list has the focus: <ol data-queue> of <li data-comment>
   whose form has buttons with data-key and details with data-opens. Each button's form is sent beside the page, so the next key
   need not wait; without scripts the same buttons send the same forms. */

const queue = document.querySelector("[data-queue]");
const told = document.querySelector("[data-told]");
const strokes = [];

if (queue) {
  queue.addEventListener("keydown", press);
  queue.addEventListener("submit", decide);
  queue.querySelector("[data-comment]")?.focus();
}

function press(event) {
  const item = event.target.closest("[data-comment]");
  if (!item || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
    return send(event, item);
  }
  if (event.target.matches("textarea, input:not([type=checkbox])")) {
    return event.key === "Escape" ? focus(item) : undefined;
  }
  const key = event.code.startsWith("Digit") ? event.code.slice(5) : event.key.toLowerCase();
  if (key === "j" || key === "arrowdown") {
    move(event, neighbour(item, "nextElementSibling"));
  } else if (key === "k" || key === "arrowup") {
    move(event, neighbour(item, "previousElementSibling"));
  } else if (key === "z") {
    event.preventDefault();
    undo(strokes.at(-1));
  } else {
    act(event, item, key);
  }
}

/* Ctrl+Enter in a field sends what its details are for. */
function send(event, item) {
  if (item && (event.ctrlKey || event.metaKey) && event.key === "Enter") {
    event.preventDefault();
    event.target.closest("details")?.querySelector("[data-sends]")?.click();
  }
}

function act(event, item, key) {
  const button = item.querySelector(`[data-key="${CSS.escape(key)}"]`);
  const details = item.querySelector(`[data-opens="${CSS.escape(key)}"]`);
  if (button) {
    event.preventDefault();
    const sender = item.querySelector("[name=sender]");
    if (sender) {
      sender.checked ||= event.shiftKey;
    }
    button.click();
  } else if (details) {
    event.preventDefault();
    details.open = true;
    details.querySelector("textarea, input").focus();
  }
}

function move(event, item) {
  event.preventDefault();
  if (item) {
    focus(item);
  }
}

function focus(item) {
  item.focus();
  item.scrollIntoView({ block: "nearest" });
}

function neighbour(item, way) {
  let next = item[way];
  while (next && !next.matches("[data-comment]")) {
    next = next[way];
  }
  return next;
}

async function decide(event) {
  if (!event.target.matches(".decide")) {
    return;
  }
  event.preventDefault();
  const item = event.target.closest("[data-comment]");
  if (item.dataset.busy) {
    return;
  }
  const address = event.submitter.formAction;
  const next = neighbour(item, "nextElementSibling") ?? neighbour(item, "previousElementSibling");
  const body = new URLSearchParams(new FormData(event.target, event.submitter));
  item.dataset.busy = "true";
  focus(next ?? item);
  try {
    const answer = await ask(address, body);
    const stroke = { act: answer.act, number: answer.comments.length, folded: [] };
    answer.comments.forEach((id) => fold(id, stroke));
    count(-stroke.number);
    strokes.push(stroke);
    settle(item, stroke, answer.sentence);
    if (!queue.querySelector("[data-comment]")) {
      location.assign(`${location.pathname}?viec=${answer.act}`);
    }
  } catch (failure) {
    delete item.dataset.busy;
    complain(item, failure.message);
  }
}

async function ask(address, body) {
  const response = await fetch(address, { method: "POST", body, headers: { "X-Requested-By": "fetch" } }).catch(() => undefined);
  const answer = response?.headers.get("Content-Type")?.includes("json") ? await response.json() : undefined;
  if (!response?.ok) {
    throw new Error(answer?.error ?? queue.dataset.failed);
  }
  return answer;
}

/* What is decided leaves the list; it is kept aside so that taking back puts it where it stood. */
function fold(id, stroke) {
  const item = queue.querySelector(`[data-comment="${CSS.escape(id)}"]`);
  if (item) {
    if (item.contains(document.activeElement)) {
      const next = neighbour(item, "nextElementSibling") ?? neighbour(item, "previousElementSibling");
      next?.focus();
    }
    const place = document.createElement("li");
    place.className = "folded";
    item.replaceWith(place);
    delete item.dataset.busy;
    stroke.folded.push({ item, place });
  }
}

function settle(item, stroke, sentence) {
  told.textContent = sentence;
  const place = stroke.folded.find((folded) => folded.item === item)?.place;
  const words = document.createElement("span");
  words.textContent = sentence;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "plain";
  button.textContent = queue.dataset.undo;
  button.addEventListener("click", () => undo(stroke));
  place?.append(words, " ", button);
}

async function undo(stroke) {
  if (!stroke) {
    return document.querySelector("[data-undo-last]")?.click();
  }
  try {
    const answer = await ask("/ban-bien-tap/binh-luan/hoan-tac", new URLSearchParams({ act: stroke.act }));
    strokes.splice(strokes.indexOf(stroke), 1);
    stroke.folded.forEach(({ item, place }) => place.replaceWith(item));
    count(stroke.number);
    told.textContent = answer.sentence;
    focus(stroke.folded[0].item);
  } catch (failure) {
    told.textContent = failure.message;
  }
}

/* How many wait, where the list is of those; others may be at work on it too, so it is only as true as when it came. */
function count(more) {
  const left = document.querySelector("[data-left]");
  if (left) {
    left.textContent = Math.max(0, Number(left.textContent) + more);
  }
}

function complain(item, sentence) {
  const alert = item.querySelector("[data-complaint]") ?? document.createElement("p");
  alert.dataset.complaint = "";
  alert.className = "alert";
  alert.setAttribute("role", "alert");
  alert.textContent = sentence;
  item.prepend(alert);
  focus(item);
}
