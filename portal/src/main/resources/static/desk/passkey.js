/* Asks a passkey what the server wants to know: <form data-passkey="create or get" data-question="address">. The form stays
   hidden in browsers that have no passkeys; the sentence for a failure stands in it, hidden. */

const READ = {
  create: (options) => PublicKeyCredential.parseCreationOptionsFromJSON(options),
  get: (options) => PublicKeyCredential.parseRequestOptionsFromJSON(options),
};

if (window.PublicKeyCredential?.parseCreationOptionsFromJSON) {
  document.querySelectorAll("form[data-passkey]").forEach(show);
}

function show(form) {
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    form.querySelector("[data-failed]").hidden = true;
    ask(form).catch(() => {
      form.querySelector("[data-failed]").hidden = false;
    });
  });
}

async function ask(form) {
  const response = await fetch(form.dataset.question, { method: "POST", headers: { "X-Requested-By": "fetch" } });
  if (!response.ok) {
    throw new Error(response.status);
  }
  const question = await response.json();
  const kind = form.dataset.passkey;
  const credential = await navigator.credentials[kind]({ publicKey: READ[kind](question.publicKey) });
  form.elements.answer.value = JSON.stringify(credential.toJSON());
  form.submit();
}
