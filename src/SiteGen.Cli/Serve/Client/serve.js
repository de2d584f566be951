// The preview's side of the browser: reloads, the badge with findings, and switches. It is never published.
(() => {
  'use strict';
  const script = document.currentScript.src;
  const own = new URL('.', script);
  const base = new URL('..', own).pathname;
  const page = decodeURIComponent(location.pathname.slice(base.length));
  const version = new URL(script).searchParams.get('version');
  const kept = name => sessionStorage.getItem('sitegen-' + name);
  const keep = (name, value) => value ? sessionStorage.setItem('sitegen-' + name, value) : sessionStorage.removeItem('sitegen-' + name);
  let state = null;

  if (kept('scheme')) document.documentElement.dataset.scheme = kept('scheme');

  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes ?? {}))
      if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
      else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
    element.append(...children);
    return element;
  };

  const host = make('div', { id: 'sitegen-preview' });
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial; color-scheme: light dark; --ink: light-dark(#1b1f22, #eceff1); --paper: light-dark(#fff, #1d2124);
      --line: light-dark(#c9cdd2, #4a5157); --error: light-dark(#a3221c, #ff9d94); --warning: light-dark(#7a4b00, #f2c063); }
    * { box-sizing: border-box; font: 14px/1.45 system-ui, sans-serif; color: var(--ink); }
    .badge { position: fixed; z-index: 2147483647; bottom: 12px; padding: 6px 12px; border: 1px solid var(--line); border-radius: 16px;
      background: var(--paper); cursor: pointer; box-shadow: 0 1px 4px #0003; }
    .right .badge, .right .panel { right: 12px } .left .badge, .left .panel { left: 12px }
    .badge.error { border-color: var(--error); color: var(--error) } .badge.warning { border-color: var(--warning); color: var(--warning) }
    .panel { position: fixed; z-index: 2147483646; bottom: 56px; width: min(560px, calc(100vw - 24px)); max-height: 60vh; overflow: auto;
      padding: 14px; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); box-shadow: 0 4px 18px #0004; }
    .ribbon { position: fixed; z-index: 2147483645; inset: 0 0 auto 0; padding: 2px 12px; text-align: center; background: #7b2d8b; color: #fff;
      pointer-events: none; opacity: .92 }
    h2 { margin: 0 0 8px; font-weight: 600; font-size: 15px } ul { margin: 0; padding: 0; list-style: none }
    li { padding: 8px 0; border-top: 1px solid var(--line) } p { margin: 2px 0 }
    .place { font-weight: 600; overflow-wrap: anywhere } .error > .place, .error > .place * { color: var(--error) }
    .warning > .place, .warning > .place * { color: var(--warning) }
    pre { margin: 6px 0; padding: 6px; overflow-x: auto; background: light-dark(#f2f3f5, #2a2f33); font: 12px/1.4 ui-monospace, monospace }
    .switches { display: flex; flex-wrap: wrap; gap: 4px 14px; margin-bottom: 10px; align-items: center }
    label { display: inline-flex; gap: 5px; align-items: center } button, select, input[type=date] { padding: 3px 8px; border-radius: 5px;
      border: 1px solid var(--line); background: var(--paper); } button { cursor: pointer }
    :focus-visible { outline: 2px solid light-dark(#0b5bd3, #8ab8ff); outline-offset: 2px }`);
  root.adoptedStyleSheets = [sheet];

  const show = async change => {
    const view = { drafts: state.drafts, held: state.held, asOf: state.asOf ?? '', ...change };
    const query = new URLSearchParams({ drafts: view.drafts ? '1' : '0', held: view.held ? '1' : '0', asOf: view.asOf });
    await fetch(new URL('view?' + query, own), { method: 'POST', headers: { 'X-SiteGen': '1' } });
  };
  const check = (text, isOn, change) =>
    make('label', {}, make('input', { type: 'checkbox', checked: isOn, onchange: e => change(e.target.checked) }), text);
  const choose = (text, options, chosen, change) => make('label', {}, text, make('select', { onchange: e => change(e.target.value) },
    ...options.map(([value, words]) => make('option', { value, selected: value === (chosen ?? '') }, words))));

  const switches = () => make('div', { class: 'switches' },
    check('Drafts', state.drafts, on => show({ drafts: on })),
    check('Held pages, as if agreed', state.held, on => show({ held: on })),
    make('label', {}, 'As of', make('input', { type: 'date', value: (state.asOf ?? '').slice(0, 10), onchange: e => show({ asOf: e.target.value }) })),
    make('button', { onclick: () => show({ drafts: false, held: false, asOf: '' }) }, 'As a visitor'),
    choose('Width', [['', 'window'], ['360', '360'], ['768', '768'], ['1280', '1280']], '', width => {
      if (width) location.assign(new URL('frame.html?' + new URLSearchParams({ width, page: location.pathname }), own));
    }),
    choose('Scheme', [['', 'system'], ['light', 'light'], ['dark', 'dark']], kept('scheme'), scheme => {
      keep('scheme', scheme);
      if (scheme) document.documentElement.dataset.scheme = scheme; else delete document.documentElement.dataset.scheme;
    }),
    choose('Corner', [['', 'right'], ['left', 'left']], localStorage.getItem('sitegen-corner'), corner => {
      localStorage.setItem('sitegen-corner', corner);
      draw();
    }));

  const finding = f => make('li', { class: f.severity },
    make('p', { class: 'place' }, `${f.severity} `, f.editor ? make('a', { href: f.editor }, f.place) : f.place, ` ${f.code}`),
    make('p', {}, f.message + '.'), ...(f.hint ? [make('p', {}, f.hint)] : []), ...(f.source ? [make('pre', { tabindex: 0, 'aria-label': 'The line in the file' }, f.source)] : []),
    make('button', { onclick: e => navigator.clipboard.writeText(f.text).then(() => { e.target.textContent = 'Copied'; }) }, 'Copy as text'));

  const words = () => {
    const count = severity => state.findings.filter(f => f.severity === severity).length;
    if (state.stale) return 'Not built: ' + (count('error') === 1 ? '1 error' : count('error') + ' errors');
    return state.count === 0 ? 'No findings' : state.count === 1 ? '1 finding' : state.count + ' findings';
  };

  const ribbon = () => [
    state.drafts && 'Drafts are shown', state.held && 'Held pages are shown as if everybody had agreed', state.asOf && 'As of ' + state.asOf,
    state.stale && 'The page is older than its source',
  ].filter(Boolean).join(' · ');

  const draw = () => {
    const isOpen = kept('open') === '1';
    const heaviest = ['error', 'warning'].find(s => state.findings.some(f => f.severity === s)) ?? '';
    const at = root.activeElement?.className;
    root.replaceChildren(make('div', { class: localStorage.getItem('sitegen-corner') || 'right' },
      ...(ribbon() ? [make('div', { class: 'ribbon', role: 'status' }, ribbon())] : []),
      ...(isOpen ? [make('section', { class: 'panel', 'aria-label': 'Preview' }, switches(), make('h2', {}, words()),
        make('ul', {}, ...state.findings.map(finding)),
        ...(state.count > state.findings.length ? [make('p', {}, `${state.count - state.findings.length} more are in the terminal.`)] : []))] : []),
      make('button', {
        class: 'badge ' + heaviest, 'aria-expanded': String(isOpen),
        onclick: () => { keep('open', isOpen ? '' : '1'); draw(); },
      }, words())));
    if (at) root.querySelector('.' + at.split(' ')[0])?.focus();
  };

  // A style sheet is replaced where it is, so that the page neither jumps nor loses what was typed.
  const swapStyles = async () => {
    const text = await (await fetch(location.href, { cache: 'no-store' })).text();
    const fresh = [...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('link[rel=stylesheet]')];
    const old = [...document.querySelectorAll('link[rel=stylesheet]')];
    if (fresh.length !== old.length) return location.reload();
    old.forEach((link, i) => {
      const next = link.cloneNode();
      next.href = fresh[i].getAttribute('href');
      next.addEventListener('load', () => link.remove());
      link.after(next);
    });
  };

  const events = new EventSource(new URL('events?' + new URLSearchParams({ page, version }), own));
  events.addEventListener('state', event => {
    const before = state;
    state = JSON.parse(event.data);
    if (!host.isConnected) document.body.append(host);
    draw();
    if (before && before.version !== state.version && state.follow && state.follow !== location.pathname && window === top)
      location.assign(state.follow);
  });
  events.addEventListener('css', swapStyles);
  events.addEventListener('reload', () => location.reload());
})();
