"use strict";

/* Works out a proof for the reader, so that no code has to be typed: begun when the form is first touched, and added when it
   is sent. Without this script, without Web Crypto, or where anything fails, the form goes out as it is and a code is asked
   for. */
document.querySelectorAll("form[data-puzzle]").forEach((form) => {
  const FRESH = 8 * 60 * 1000;
  const PATIENCE = 20 * 1000;
  const field = form.elements["bang-chung"];
  const status = form.querySelector("[role=status]");
  let proof = null;
  let sent = false;

  if (!globalThis.crypto?.subtle || !globalThis.Worker) {
    return;
  }

  function prove() {
    if (!proof || Date.now() - proof.since > FRESH) {
      proof = { since: Date.now(), solution: solve() };
      proof.solution.catch(() => {
        proof = null;
      });
    }
    return proof.solution;
  }

  async function solve() {
    const answer = await fetch(form.dataset.puzzle);
    if (!answer.ok) {
      throw new Error(answer.status);
    }
    const puzzle = await answer.json();
    const number = await work(puzzle);
    const { algorithm, challenge, salt, signature } = puzzle;
    return btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
  }

  function work(puzzle) {
    return new Promise((resolve, reject) => {
      const worker = new Worker(form.dataset.worker);
      const end = (settle, value) => {
        clearTimeout(timer);
        worker.terminate();
        settle(value);
      };
      const timer = setTimeout(() => end(reject, new Error("too slow")), PATIENCE);
      worker.addEventListener("message", ({ data }) => end(data === null ? reject : resolve, data));
      worker.addEventListener("error", () => end(reject, new Error("no worker")));
      worker.postMessage(puzzle);
    });
  }

  form.addEventListener("focusin", () => prove().catch(() => {}), { once: true });

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (sent) {
      return;
    }
    sent = true;
    status.textContent = form.dataset.checking;
    try {
      field.value = await prove();
    } catch {
      field.value = "";
    }
    form.submit();
  });

  /* The page may come back from the browser's memory, where a proof that has served would be sent again. */
  addEventListener("pageshow", ({ persisted }) => {
    sent = false;
    status.textContent = "";
    if (persisted) {
      proof = null;
    }
  });
});
