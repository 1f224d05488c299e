// The little that pages need besides htmx: the dialog, live updates, notices. All pages work without it.

const modal = document.getElementById('modal');
const dialog = modal?.closest('dialog');
const notices = document.getElementById('notices');
let openedBy = null;
let scrolledUp = new Set();

document.addEventListener('htmx:before:request', ({ detail: { ctx } }) => {
  if (ctx.target === modal && !dialog.open) openedBy = document.activeElement;
});

document.addEventListener('htmx:before:swap', () => {
  scrolledUp = new Set([...document.querySelectorAll('[data-stick-to-end]')].filter(isScrolledUp));
});

document.addEventListener('htmx:after:swap', ({ detail: { ctx } }) => {
  if (ctx.target === modal && modal.childElementCount > 0 && !dialog.open) openDialog();
  if (ctx.target?.isConnected) keepFocusIn(ctx.target);
  for (const element of document.querySelectorAll('[data-stick-to-end]')) {
    if (!scrolledUp.has(element)) showEnd(element);
  }
});

// Nothing behind an open dialog is seen, so the notices come along.
function openDialog() {
  dialog.showModal();
  notices.replaceChildren();
  dialog.prepend(notices);
}

// What had the focus may be gone: then the first wrong field has it, or else what was worked on.
function keepFocusIn(changed) {
  if (document.activeElement !== document.body && document.activeElement !== dialog) return;
  const next = ['[aria-invalid="true"]', 'details[open] summary', '[data-close]'].map((selector) =>
    changed.querySelector(selector),
  );
  next.find(Boolean)?.focus();
}
document.querySelector('[aria-invalid="true"]')?.focus();

dialog?.addEventListener('click', (event) => {
  if (event.target === dialog || event.target.closest('[data-close]')) {
    event.preventDefault();
    dialog.close();
  }
});

dialog?.addEventListener('close', () => {
  modal.replaceChildren();
  document.getElementById('main').prepend(notices);
  if (openedBy?.isConnected) openedBy.focus();
});

document.addEventListener('click', (event) => {
  event.target.closest('[data-dismiss]')?.closest('.notice')?.remove();
});

// A form or button that can't be undone asks first.
document.addEventListener(
  'submit',
  (event) => {
    const question = event.submitter?.dataset.confirm ?? event.target.dataset.confirm;
    if (question && !window.confirm(question)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  },
  true,
);

document.addEventListener('change', (event) => {
  if (event.target.matches('[data-submit-on-change]')) event.target.form.requestSubmit();
});

document.addEventListener('keydown', (event) => {
  const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  if (sends && event.target.matches('[data-submit-on-ctrl-enter]')) event.target.form.requestSubmit();
});

// Who reads older texts stays there when a new one comes.
function isScrolledUp({ scrollHeight, scrollTop, clientHeight }) {
  return scrollHeight - scrollTop - clientHeight > 60;
}

function showEnd(element) {
  element.scrollTop = element.scrollHeight;
}
document.querySelectorAll('[data-stick-to-end]').forEach(showEnd);

// Live updates: hx-trigger="live:conversation:12 from:body" fires when conversation 12 changed.

function tell(name) {
  document.body.dispatchEvent(new CustomEvent(`live:${name}`));
}

// After a gap anything may have changed.
function tellEverything() {
  const names = [...document.querySelectorAll('[hx-trigger*="live:"]')].flatMap((element) =>
    element.getAttribute('hx-trigger').match(/live:[\w:-]+/g),
  );
  for (const name of new Set(names)) tell(name.slice('live:'.length));
}

function listen(onName, onGap) {
  const stream = new EventSource(document.body.dataset.live);
  let openedBefore = false;
  stream.onmessage = ({ data }) => onName(data);
  stream.onopen = () => {
    if (openedBefore) onGap();
    openedBefore = true;
  };
}

// A browser opens few connections to one host: of all tabs one listens and tells the others.
function listenOnceForAllTabs() {
  const tabs = new BroadcastChannel('assent-live');
  tabs.onmessage = ({ data }) => (data === null ? tellEverything() : tell(data));
  const toAll = (name) => {
    tabs.postMessage(name);
    tabs.onmessage({ data: name });
  };
  navigator.locks.request('assent-live', () => {
    listen(toAll, () => toAll(null));
    return new Promise(() => {});
  });
}

if (document.body.dataset.live) {
  if (navigator.locks && window.BroadcastChannel) listenOnceForAllTabs();
  else listen(tell, tellEverything);
}
