/* Copies of a form in this browser, each of one opening of its page, until the server has acknowledged what they hold. They
   are kept in localStorage since that is written at once, also while a page is closed. */

const PREFIX = "bantin-copy:";

/** The copies of one text; {@code name} says which, and whose. */
export function copies(name) {
  const prefix = `${PREFIX}${name}:`;
  const own = prefix + crypto.randomUUID();

  return {
    /** Whether there was room; {@code sent} says that the page itself has just sent it. */
    keep(fields, sent = false) {
      try {
        localStorage.setItem(own, JSON.stringify({ at: Date.now(), fields, sent }));
        return true;
      } catch {
        return false;
      }
    },
    drop: () => remove(own),
    dropOther: (other) => remove(other.key),
    /** What earlier openings left behind, newest first. */
    others() {
      return keysOf(prefix)
        .filter((key) => key !== own)
        .flatMap(parse)
        .sort((one, other) => other.at - one.at);
    },
  };
}

function remove(key) {
  try {
    localStorage.removeItem(key);
  } catch {
    /* Where nothing can be kept there is nothing to remove. */
  }
}

function keysOf(prefix) {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

function parse(key) {
  try {
    return [{ key, ...JSON.parse(localStorage.getItem(key)) }];
  } catch {
    return [];
  }
}
