/** The icons, drawn on a grid of 24 with a line of 1.75: what goes inside the <svg>. */
const drawings: Record<string, string> = {
  conversations: '<path d="M4 5.5h16v11H10l-4 3.5v-3.5H4z"/><path d="M8 9.5h8M8 12.5h5"/>',
  contacts: '<circle cx="12" cy="8.5" r="3.5"/><path d="M5 19.5c.6-3.6 3.4-5.5 7-5.5s6.4 1.9 7 5.5"/>',
  blasts: '<path d="M4 10v4h3l8 4V6l-8 4z"/><path d="M18 9.5a3.5 3.5 0 0 1 0 5M7.5 14l1.5 5"/>',
  keywords:
    '<rect x="3.5" y="6" width="17" height="12" rx="2"/><path d="M7 10h.01M10.5 10h.01M14 10h.01M17 10h.01M8 14h8"/>',
  imports: '<path d="M12 4v10M8 10.5l4 4 4-4"/><path d="M4.5 15.5v4h15v-4"/>',
  reports: '<path d="M4.5 19.5h15M7 16v-4M12 16V6M17 16v-7"/>',
  lines: '<rect x="7" y="3.5" width="10" height="17" rx="2"/><path d="M11 17.5h2"/>',
  users:
    '<circle cx="9" cy="9" r="3"/><path d="M3.5 18.5c.5-3 2.6-4.5 5.5-4.5s5 1.5 5.5 4.5M15 6.3a3 3 0 0 1 0 5.4M17 14.3c2 .6 3.2 2 3.5 4.2"/>',
  simulator:
    '<rect x="4" y="4" width="9" height="16" rx="2"/><path d="M7.5 17h2M16 8.5c1.5 2 1.5 5 0 7M18.5 6.5c2.5 3.3 2.5 7.7 0 11"/>',
  search: '<circle cx="11" cy="11" r="6"/><path d="m15.5 15.5 4 4"/>',
  plus: '<path d="M12 5v14M5 12h14"/>',
  close: '<path d="m6 6 12 12M18 6 6 18"/>',
  check: '<path d="m5 12.5 4.5 4.5L19 7.5"/>',
  checks: '<path d="m3.5 12.5 4 4 8-8.5M11.5 15.5l1.5 1.5 8-8.5"/>',
  warning: '<path d="M12 4.5 3.5 19h17z"/><path d="M12 10v4M12 16.5h.01"/>',
  info: '<circle cx="12" cy="12" r="8.5"/><path d="M12 11v5M12 8h.01"/>',
  stop: '<circle cx="12" cy="12" r="8.5"/><path d="m6.2 6.2 11.6 11.6"/>',
  menu: '<path d="M4 7h16M4 12h16M4 17h16"/>',
  next: '<path d="m9.5 6 6 6-6 6"/>',
  previous: '<path d="m14.5 6-6 6 6 6"/>',
  'sign-out': '<path d="M10 4.5H5v15h5M14 8l4 4-4 4M18 12H9"/>',
  edit: '<path d="M4.5 19.5h4L19 9l-4-4L4.5 15.5z"/><path d="m13 7 4 4"/>',
  delete: '<path d="M4.5 7h15M9 7V4.5h6V7M6.5 7l1 12.5h9l1-12.5M10 11v5M14 11v5"/>',
  download: '<path d="M12 4v10M8 10.5l4 4 4-4M5 19.5h14"/>',
  send: '<path d="M4 12 20 4.5 15.5 20l-4-6.5z"/><path d="m11.5 13.5 4-4"/>',
  clock: '<circle cx="12" cy="12" r="8.5"/><path d="M12 7.5V12l3 2"/>',
  list: '<path d="M9 7h11M9 12h11M9 17h11M4.5 7h.01M4.5 12h.01M4.5 17h.01"/>',
  shield: '<path d="M12 3.5 5 6v5.5c0 4.5 3 7.5 7 9 4-1.5 7-4.5 7-9V6z"/><path d="m9 12 2.2 2.2L15.2 10"/>',
};

export function iconSvg(name: string): string {
  const drawing = drawings[name];
  if (!drawing) throw new Error(`There is no icon ${name}.`);
  return `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${drawing}</svg>`;
}
