import { inert } from "./html.js";

/* Choosing among the pictures that the site has: the page of the library, searched and shown within a dialog. */

const LIBRARY = "/ban-bien-tap/thu-vien";
const MOST = 12;

/** Finds and shows pictures in {@code place}; {@code taken} hears what the library says of the one that is chosen. */
export function pictureLibrary(place, taken) {
  const words = place.querySelector("[data-find]");
  const found = place.querySelector("[data-found]");

  place.querySelector("[data-search]").addEventListener("click", search);
  words.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing) {
      event.preventDefault();
      search();
    }
  });
  found.addEventListener("change", ({ target }) => taken(target.dataset.words));

  async function search() {
    const answer = await fetch(`${LIBRARY}?${new URLSearchParams({ tu: words.value })}`, { redirect: "error" }).catch(() => null);
    const links = answer?.ok ? [...inert(await answer.text()).querySelectorAll(".shelf li > a")] : [];
    found.replaceChildren(...links.slice(0, MOST).map(choice));
    if (links.length === 0) {
      const none = document.createElement("li");
      none.textContent = found.dataset.none;
      found.append(none);
    }
  }

  function choice(link) {
    const item = document.createElement("li");
    const label = document.createElement("label");
    const radio = document.createElement("input");
    const image = document.createElement("img");
    const name = link.querySelector("span");
    radio.type = "radio";
    radio.name = "of-library";
    radio.value = link.getAttribute("href").replace(LIBRARY, "/media/anh");
    radio.dataset.words = link.parentNode.querySelector(".state") ? "" : name.textContent;
    image.src = link.querySelector("img").getAttribute("src");
    image.alt = "";
    label.append(radio, image, name);
    item.append(label);
    return item;
  }

  function chosenOne() {
    return found.querySelector("input:checked");
  }

  return {
    chosen: () => chosenOne()?.value,
    forget() {
      const one = chosenOne();
      if (one) {
        one.checked = false;
      }
    },
    open(isShown) {
      place.hidden = !isShown;
      words.value = "";
      found.replaceChildren();
    },
  };
}
