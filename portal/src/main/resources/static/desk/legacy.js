/* Offers to turn a text from before Unicode into Unicode as soon as a save has told of it, not only once the page is opened
   anew. */

const offer = document.querySelector("[data-legacy]");
const sentence = offer.querySelector("p");

document.querySelector("form[data-save]").addEventListener("bantin:saved", ({ detail }) => {
  const encoding = detail.legacy ?? "";
  offer.hidden = encoding === "";
  sentence.textContent = offer.hidden ? "" : offer.dataset.legacy.replace("{0}", encoding);
});
