/* Warns before a session ends for want of a sign of life: <dialog data-idle-minutes="15" data-stay="address"> with a button
   to stay. All tabs of the desk count as one. A page whose form does not save itself says by [data-idle-ended] that the
   session has ended and that what was typed is still there. */

const WARNING = 2 * 60_000;
const TICK = 1_000;
const QUIET = 5_000;

document.querySelectorAll("dialog[data-idle-minutes]").forEach(watch);

function watch(dialog) {
  const limit = Number(dialog.dataset.idleMinutes) * 60_000;
  const tabs = new BroadcastChannel("bantin-idle");
  let active = Date.now();
  let told = active;
  let asked = active;
  let ended = false;
  const over = document.querySelector("form[data-save]") ? null : document.querySelector("[data-idle-ended]");

  ["keydown", "pointerdown", "pointermove", "wheel"].forEach((event) =>
    addEventListener(event, () => dialog.open || act(), { passive: true, capture: true }),
  );

  /* The server hears of it now and then, since reading alone asks it for nothing. */
  function act() {
    active = Date.now();
    ended = false;
    if (active - told > QUIET) {
      told = active;
      tabs.postMessage("active");
    }
    if (active - asked > limit / 3) {
      stay();
    }
  }

  function stay() {
    asked = Date.now();
    fetch(dialog.dataset.stay, { method: "POST", headers: { "X-Requested-By": "fetch" } })
      .then(({ ok, status }) => (ok || status === 401) && tell(!ok))
      .catch(() => undefined);
  }

  function tell(isOver) {
    if (over) {
      over.hidden = !isOver;
    }
  }

  tabs.addEventListener("message", () => {
    active = Date.now();
    told = active;
    asked = active;
    dialog.close();
  });

  /* Every way to close it is a sign of life, the Escape key too. */
  dialog.querySelector("[data-stay-here]").addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => {
    if (!ended && Date.now() - told > QUIET) {
      act();
      stay();
    }
  });

  setInterval(() => {
    const idle = Date.now() - active;
    if (idle >= limit && !ended) {
      ended = true;
      dialog.close();
      tell(true);
      document.dispatchEvent(new CustomEvent("bantin:ended"));
    } else if (idle >= limit - WARNING && idle < limit && !dialog.open) {
      dialog.showModal();
    }
  }, TICK);
}
