// Filters, search and keys of the report. Without it the report is whole, only longer to read.
(function () {
  'use strict';
  const root = document.documentElement;
  const tools = document.querySelector('.tools');
  const rows = Array.from(document.querySelectorAll('main > .row[id]'));
  const notes = new Map(rows.map(row => [row, Array.from(row.querySelectorAll('.note'))]));
  const ribbons = Array.from(document.querySelectorAll('.map a'));
  const count = tools.querySelector('.count');
  const nothing = document.querySelector('.nothing');
  const fields = tools.elements;
  const texts = new Map(); // folded text of a row, made when it is first searched

  root.classList.add('scripted');

  function value(name) {
    return fields[name] ? fields[name].value : '';
  }
  function folded(text) {
    return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  }
  function textOf(row) {
    if (!texts.has(row)) texts.set(row, folded(row.textContent));
    return texts.get(row);
  }

  // A row is shown if it is of the kind asked for, holds the text, is as unsure as asked for, and
  // one of its remarks (where remarks are asked for) fits all that is asked.
  function fits(row, wanted) {
    if (wanted.show === 'remarks' && notes.get(row).length === 0) return false;
    if (wanted.show === 'changes' && row.classList.contains('quiet')) return false;
    if (wanted.show && wanted.show !== 'remarks' && wanted.show !== 'changes' &&
        !row.dataset.flags.split(' ').includes(wanted.show)) return false;
    if (wanted.confidence < 1 && !(Number(row.dataset.confidence) <= wanted.confidence)) return false;
    if (wanted.severity || wanted.check || wanted.language) {
      const some = notes.get(row).some(note =>
        (!wanted.severity || note.classList.contains(wanted.severity)) &&
        (!wanted.check || note.dataset.tag === wanted.check) &&
        (!wanted.language || note.dataset.language === wanted.language));
      if (!some) return false;
    }
    return !wanted.q || textOf(row).includes(wanted.q);
  }

  function filter() {
    const wanted = {
      q: folded(value('q').trim()), show: value('show'), severity: value('severity'),
      check: value('check'), language: value('language'), confidence: Number(value('confidence') || 1)
    };
    let left = 0;
    for (const row of rows) {
      row.hidden = !fits(row, wanted);
      if (!row.hidden) ++left;
    }
    count.textContent = left === rows.length ? rows.length + ' rows' : left + ' of ' + rows.length + ' rows';
    nothing.hidden = left > 0;
    const output = tools.querySelector('output');
    if (output) output.textContent = value('confidence');
  }

  // Keys go from the row at the top of the window, or from the one marked last.
  let here = null;
  function mark(row) {
    if (here) here.classList.remove('here');
    here = row;
    if (!row) return;
    row.classList.add('here');
    row.scrollIntoView({block: 'center'});
    const number = Number(row.id.slice(1));
    let ribbon = null;
    for (const one of ribbons) {
      one.classList.remove('here');
      if (Number(one.getAttribute('href').slice(2)) <= number &&
          (!ribbon || Number(ribbon.getAttribute('href').slice(2)) <
                      Number(one.getAttribute('href').slice(2)))) ribbon = one;
    }
    if (ribbon) ribbon.classList.add('here');
  }
  function go(step, accept) {
    const from = here ? rows.indexOf(here) : step > 0 ? -1 : rows.length;
    for (let at = from + step; at >= 0 && at < rows.length; at += step)
      if (!rows[at].hidden && accept(rows[at])) return mark(rows[at]);
  }
  const any = () => true;
  const remarked = row => notes.get(row).length > 0 || !!row.dataset.flags;
  const keys = {
    j: () => go(1, any), k: () => go(-1, any), n: () => go(1, remarked), p: () => go(-1, remarked),
    '/': () => fields.q.focus()
  };

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      tools.reset();
      if (document.activeElement) document.activeElement.blur();
      return;
    }
    if (/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) && event.target.type !== 'range') return;
    if (!Object.prototype.hasOwnProperty.call(keys, event.key)) return;
    event.preventDefault();
    keys[event.key]();
  });

  // A link to a row that the filters hide shows all rows again.
  function jump() {
    const row = /^#r\d+$/.test(location.hash) ? document.getElementById(location.hash.slice(1)) : null;
    if (!row) return;
    if (row.hidden) { tools.reset(); filter(); }
    mark(row);
  }

  tools.addEventListener('submit', event => event.preventDefault());
  tools.addEventListener('input', filter);
  tools.addEventListener('reset', () => setTimeout(filter));
  window.addEventListener('hashchange', jump);
  for (const link of document.querySelectorAll('.facts a[data-filter]'))
    link.addEventListener('click', event => {
      event.preventDefault();
      set(link.dataset.filter);
      mark(rows.find(row => !row.hidden) || null);
    });

  // "severity=error&show=gap": what the page's own address may ask for, too.
  function set(query) {
    tools.reset();
    for (const [name, wanted] of new URLSearchParams(query))
      if (fields[name]) fields[name].value = wanted;
    filter();
  }

  function place() {
    const top = getComputedStyle(tools).position === 'sticky' ? tools.offsetHeight : 0;
    root.style.setProperty('--tools', top + 'px');
    root.style.setProperty('--head', document.querySelector('.top').offsetHeight + tools.offsetHeight + 'px');
  }
  window.addEventListener('resize', place);
  place();
  set(location.search || tools.dataset.start || '');
  jump();
})();
