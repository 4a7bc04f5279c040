const status = document.querySelector('#status');

/** Tells the person what happened, in a sentence. */
export function say(sentence) {
  show(sentence, false);
}

/** Tells the person what went wrong. */
export function complain(error) {
  show(error.message, true);
}

function show(sentence, isProblem) {
  status.classList.toggle('problem', isProblem);
  // The browser and the webhook may both tell of one success, which is read out once.
  if (status.textContent !== sentence) status.textContent = sentence;
}
