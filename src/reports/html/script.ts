// What the page does where scripts run: search, filters, order, sorting, copying, keys. All content is there without it.
// It holds no data, makes no request and writes no markup: it hides, moves and labels what is there.

export const SCRIPT = `'use strict';
(() => {
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const number = (count, noun) => count + ' ' + noun + (count === 1 ? '' : 's');
const later = (work) => { let timer; return () => { clearTimeout(timer); timer = setTimeout(work, 120); }; };

// A place inside of something folded is unfolded when somebody goes there.
const unfold = () => {
  let id = '';
  try { id = decodeURIComponent(location.hash.slice(1)); } catch { return; }
  const place = id && document.getElementById(id);
  if (!place) return;
  for (let each = place; each; each = each.parentElement) if (each.tagName === 'DETAILS') each.open = true;
  place.scrollIntoView();
};
addEventListener('hashchange', unfold);
unfold();
const folded = [];
addEventListener('beforeprint', () => { for (const each of all('details:not([open]):not(.further)')) { folded.push(each); each.open = true; } });
addEventListener('afterprint', () => { for (const each of folded.splice(0)) each.open = false; });

const form = document.getElementById('finding-filters');
if (form) {
  form.hidden = false;
  const words = form.elements.words;
  const rules = all('.rule').map((card, index) => {
    const hits = all('.hit', card);
    const about = all('summary, .about', card).map((each) => each.textContent).join(' ').toLowerCase();
    return { card, index, about, further: card.querySelector('.further'), wasOpen: card.open, name: all('summary code', card)[0]?.textContent ?? '',
      hits: hits.map((node) => ({ node, text: '', isFurther: !!node.closest('.further'), severity: node.dataset.s, group: node.dataset.g })) };
  });
  const total = rules.reduce((sum, { hits }) => sum + hits.length, 0);
  const apply = () => {
    const wanted = words.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const severities = new Set(all('[name=severity]:checked', form).map((each) => each.value));
    const group = form.elements.group.value;
    let shown = 0;
    for (const rule of rules) {
      let here = 0;
      let deep = 0;
      for (const hit of rule.hits) {
        if (wanted.length > 0 && hit.text === '') hit.text = hit.node.textContent.toLowerCase();
        const fits = severities.has(hit.severity) && (group === '' || group === hit.group) && wanted.every((word) => hit.text.includes(word) || rule.about.includes(word));
        if (hit.node.hidden === fits) hit.node.hidden = !fits;
        if (fits) here++;
        if (fits && hit.isFurther) deep++;
      }
      if (rule.further) {
        rule.further.hidden = deep === 0;
        rule.further.open = wanted.length > 0 && deep > 0;
        rule.further.firstElementChild.textContent = number(deep, 'more place');
      }
      rule.card.hidden = here === 0;
      rule.card.open = wanted.length > 0 ? here > 0 : rule.wasOpen;
      shown += here;
    }
    for (const section of all('.group')) section.hidden = all('.rule', section).every((card) => card.hidden);
    form.querySelector('output').textContent = shown === total ? number(total, 'finding') : shown + ' of ' + number(total, 'finding');
  };
  const order = () => {
    const by = form.elements.order.value;
    const sorted = [...rules].sort((a, b) => (by === 'count' ? b.hits.length - a.hits.length : by === 'rule' ? (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) : 0) || a.index - b.index);
    for (const { card } of sorted) card.parentElement.append(card);
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  words.addEventListener('input', later(apply));
  form.addEventListener('change', (event) => { if (event.target.name === 'order') order(); else if (event.target !== words) apply(); });
  words.addEventListener('keydown', (event) => { if (event.key === 'Escape') { words.value = ''; apply(); } });
  for (const { card } of rules) card.addEventListener('click', (event) => { if (event.target.closest('summary')) for (const rule of rules) if (rule.card === card && words.value === '') rule.wasOpen = !card.open; });
  apply();

  // Keys work in the list only, so that they take nothing from who speaks to his computer.
  const list = document.getElementById('findings');
  list.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input, select')) return;
    if (event.key === '/') { words.focus(); event.preventDefault(); return; }
    if (event.key !== 'j' && event.key !== 'k') return;
    const open = all('.rule:not([hidden]) .hit:not([hidden])').filter((node) => !node.closest('details:not([open])'));
    const from = event.target.closest('.hit');
    const after = (node) => event.target.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING;
    const at = from ? open.indexOf(from) + (event.key === 'j' ? 1 : -1) : event.key === 'j' ? open.findIndex(after) : open.findLastIndex((node) => !after(node));
    const next = open[at];
    if (!next) return;
    next.tabIndex = -1;
    next.focus();
    event.preventDefault();
  });
  list.addEventListener('click', async (event) => {
    if (!event.target.matches('button.copy')) return;
    const code = event.target.previousElementSibling;
    try { await navigator.clipboard.writeText(code.textContent); event.target.textContent = 'Copied'; }
    catch { getSelection().selectAllChildren(code); event.target.textContent = 'Selected'; }
  });
  const copy = document.createElement('button');
  copy.type = 'button';
  copy.className = 'copy';
  copy.textContent = 'Copy';
  // Only where somebody sees it: thousands at once take long.
  const offer = (within) => {
    for (const code of all('.paste', within)) {
      if (code.nextElementSibling?.matches('button') || code.closest('details:not([open])')) continue;
      code.after(' ', copy.cloneNode(true));
    }
  };
  offer(list);
  list.addEventListener('toggle', (event) => { if (event.target.open) offer(event.target); }, true);
}

const parts = document.getElementById('component-filters');
if (parts) {
  parts.hidden = false;
  const bodies = all('.components tbody').map((body) => ({ body, rows: all('tr[id]', body).map((row, index) => ({ row, index, text: row.textContent.toLowerCase() })) }));
  const total = bodies.reduce((sum, { rows }) => sum + rows.length, 0);
  const apply = () => {
    const wanted = parts.elements.words.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const type = parts.elements.type.value;
    let shown = 0;
    for (const { body, rows } of bodies) {
      let here = 0;
      for (const { row, text } of rows) {
        const fits = (type === '' || type === body.dataset.type) && wanted.every((word) => text.includes(word)) && (!parts.elements.risky.checked || row.querySelector('.sev, .flags'));
        row.hidden = !fits;
        if (fits) here++;
      }
      body.hidden = here === 0;
      shown += here;
    }
    parts.querySelector('output').textContent = shown === total ? number(total, 'component') : shown + ' of ' + number(total, 'component');
  };
  parts.addEventListener('submit', (event) => event.preventDefault());
  parts.addEventListener('input', later(apply));
  apply();
  const value = { name: (row) => row.querySelector('.name').textContent.toLowerCase(), risk: (row) => +row.querySelector('[data-l=Risk]').dataset.v, known: (row) => +row.querySelector('[data-l=Known]').dataset.v };
  for (const head of all('.components th[data-sort]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const by = value[head.dataset.sort];
      const isUp = head.getAttribute('aria-sort') === 'descending' || (head.dataset.sort === 'name' && head.getAttribute('aria-sort') !== 'ascending');
      for (const each of all('.components th[aria-sort]')) each.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', isUp ? 'ascending' : 'descending');
      for (const { body, rows } of bodies) {
        const keyed = rows.map((each) => ({ ...each, key: by(each.row) }));
        keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) * (isUp ? 1 : -1) || a.index - b.index);
        body.append(...keyed.map(({ row }) => row));
      }
    });
  }
}

const graph = document.querySelector('svg.graph');
if (graph) {
  const edges = all('.edge', graph);
  const nodes = all('.node', graph);
  const look = (id) => {
    graph.classList.toggle('look', id !== '');
    const near = new Set([id]);
    for (const edge of edges) {
      const { a, b } = edge.dataset;
      const isNear = id !== '' && (a === id || b === id);
      edge.classList.toggle('near', isNear);
      if (isNear) near.add(a).add(b);
    }
    for (const node of nodes) node.classList.toggle('near', near.has(node.dataset.id));
  };
  for (const node of nodes) {
    const { id } = node.dataset;
    if (id === '') continue;
    node.addEventListener('pointerenter', () => look(id));
    node.addEventListener('pointerleave', () => look(''));
    node.addEventListener('click', () => { if (document.getElementById('c-' + id)) location.hash = 'c-' + id; });
  }
}
})();
`;
