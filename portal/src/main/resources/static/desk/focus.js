/* Lets the focus of a picture be set on the picture itself, by a click or by the arrow keys. The two number fields of
   <form data-focus> say the same, and are all there is where no script runs. */

const STEP = 1;
const LEAP = 10;
const MOVES = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

document.querySelectorAll("form[data-focus]").forEach(aim);

function aim(form) {
  const { x, y } = form.elements;
  const area = form.querySelector("[data-aim]");
  const status = form.querySelector("[role=status]");
  const point = document.createElement("span");
  point.className = "point";
  area.append(point);
  area.tabIndex = 0;
  area.setAttribute("role", "application");
  area.setAttribute("aria-label", area.dataset.aim);
  area.addEventListener("click", (event) => {
    const frame = area.getBoundingClientRect();
    put((100 * (event.clientX - frame.left)) / frame.width, (100 * (event.clientY - frame.top)) / frame.height);
  });
  area.addEventListener("keydown", (event) => {
    const move = MOVES[event.key];
    if (move && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      const far = event.shiftKey ? LEAP : STEP;
      put(Number(x.value) + far * move[0], Number(y.value) + far * move[1]);
    }
  });
  x.addEventListener("input", show);
  y.addEventListener("input", show);
  show();

  function put(left, top) {
    x.value = within(left);
    y.value = within(top);
    show();
    status.textContent = area.dataset.said.replace("{0}", x.value).replace("{1}", y.value);
  }

  function show() {
    point.style.left = `${within(Number(x.value))}%`;
    point.style.top = `${within(Number(y.value))}%`;
  }
}

function within(percent) {
  return Math.min(100, Math.max(0, Math.round(percent)));
}
