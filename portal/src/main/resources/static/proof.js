"use strict";

/* Looks for the number that has the wanted hash when it stands behind the salt. */
addEventListener("message", async ({ data: { algorithm, challenge, salt, maxnumber } }) => {
  const encoder = new TextEncoder();
  const wanted = Uint8Array.from(challenge.match(/../g), (pair) => parseInt(pair, 16));
  for (let number = 0; number <= maxnumber; number++) {
    const hash = new Uint8Array(await crypto.subtle.digest(algorithm, encoder.encode(salt + number)));
    if (hash.every((byte, at) => byte === wanted[at])) {
      return postMessage(number);
    }
  }
  postMessage(null);
});
