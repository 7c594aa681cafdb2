/** The pages work without this: it only spares some steps. */

const SAID_MS = 4000;

/** Beside a check sum, a button that copies it; where the browser may not copy there is none. @param {HTMLElement} code */
const offerCopy = (code) => {
  if (!navigator.clipboard) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Sao chép mã';
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.dataset['copied'] ?? '');
      said.textContent = ' Đã sao chép.';
    } catch {
      said.textContent = ' Trình duyệt không cho sao chép.';
    }
    setTimeout(() => (said.textContent = ''), SAID_MS);
  });
  code.after(button, said);
};

/** The folded menu of a telephone closes by Escape and by a touch elsewhere. @param {HTMLDetailsElement} fold */
const closeBy = (fold) => {
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !fold.open) return;
    fold.open = false;
    fold.querySelector('summary')?.focus();
  });
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Node && fold.contains(target))) fold.open = false;
  });
};

/** @type {NodeListOf<HTMLElement>} */
const codes = document.querySelectorAll('[data-copied]');
codes.forEach(offerCopy);

/** @type {NodeListOf<HTMLDetailsElement>} */
const folds = document.querySelectorAll('.menu-fold');
folds.forEach(closeBy);
