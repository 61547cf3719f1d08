/* The review layer of the preview. Never published: the server puts it into the pages that it shows. */
(function () {
  'use strict';
  var self = document.currentScript;
  var version = Number(self.dataset.version);
  var page = self.dataset.page;
  var panel = null;

  function recall(key) { try { return sessionStorage.getItem('mz-' + key); } catch (e) { return null; } }
  function keep(key, value) { try { sessionStorage.setItem('mz-' + key, value); } catch (e) { /* private mode */ } }
  function all(selector, root) { return Array.prototype.slice.call((root || document).querySelectorAll(selector)); }

  /* Live reload. Only a page that is looked at listens: a browser opens six connections to a server and no more. */
  var events = null;
  function listen() {
    if (events || document.visibilityState === 'hidden') return;
    events = new EventSource('/_review/events');
    events.addEventListener('edition', function (event) {
      status(true);
      if (Number(event.data) !== version) location.reload();
    });
    events.onopen = function () { status(true); };
    events.onerror = function () { status(false); };
  }
  function deafen() { if (events) events.close(); events = null; }
  function status(connected) {
    var line = panel && panel.querySelector('.mz-status');
    if (!line) return;
    line.textContent = connected ? line.dataset.on : line.dataset.off;
    line.classList.toggle('mz-lost', !connected);
  }
  document.addEventListener('visibilitychange', function () { if (document.visibilityState === 'hidden') deafen(); else listen(); });
  addEventListener('pagehide', deafen);
  listen();

  /* Errors: what was folded away stays so until they are others. */
  var errors = document.getElementById('mz-errors');
  if (errors) {
    var heads = all('.mz-head', errors).map(function (head) { return head.textContent; }).join('|');
    if (recall('errors') === heads) errors.open = false;
    errors.addEventListener('toggle', function () { keep('errors', errors.open ? '' : heads); });
    /* Who goes to a figure wants to see it, not the errors over it. */
    all('.mz-go', errors).forEach(function (link) {
      link.addEventListener('click', function () { errors.open = false; keep('errors', heads); });
    });
  }

  function copying(root) {
    all('.mz-copy', root).forEach(function (button) {
      if (!navigator.clipboard) return;
      button.hidden = false;
      button.addEventListener('click', function () {
        navigator.clipboard.writeText(button.dataset.copy).then(function () {
          if (button.dataset.done) button.textContent = button.dataset.done;
        }, function () { /* the text stands beside the button */ });
      });
    });
  }
  copying(document);
  all('.mz-print').forEach(function (button) { button.addEventListener('click', function () { print(); }); });

  if (!page) return;
  fetch('/_review/panel.html?page=' + encodeURIComponent(page), { credentials: 'omit' })
    .then(function (answer) { return answer.ok ? answer.text() : ''; })
    .then(show, function () { /* the next edition tries again */ });

  function show(markup) {
    if (!markup) return;
    var holder = document.createElement('div');
    holder.innerHTML = markup;
    panel = holder.querySelector('.mz-panel');
    document.body.appendChild(panel);
    copying(panel);
    fold();
    filter();
    mark();
    changes();
  }

  function fold() {
    var toggle = panel.querySelector('.mz-toggle');
    var drawer = panel.querySelector('.mz-drawer');
    function open(yes) {
      drawer.hidden = !yes;
      toggle.setAttribute('aria-expanded', String(yes));
      document.body.classList.toggle('mz-open', yes);
      keep('open', yes ? 'yes' : '');
    }
    toggle.addEventListener('click', function () { open(drawer.hidden); });
    panel.querySelector('.mz-close').addEventListener('click', function () { open(false); toggle.focus(); });
    panel.addEventListener('keydown', function (event) { if (event.key === 'Escape' && !drawer.hidden) { open(false); toggle.focus(); } });
    open(recall('open') === 'yes');
    panel.openAt = function (id) {
      open(true);
      var item = document.getElementById(id);
      item.hidden = false;
      item.scrollIntoView({ block: 'center' });
      item.tabIndex = -1;
      item.focus();
    };
  }

  function filter() {
    var form = panel.querySelector('.mz-filter');
    if (!form) return;
    var kept = JSON.parse(recall('filter') || 'null');
    if (kept) {
      all('[name=kind]', form).forEach(function (box) { box.checked = kept.kinds.indexOf(box.value) >= 0; });
      form.elements.here.checked = kept.here;
      all('option', form).forEach(function (option) { if (option.value === kept.group) option.selected = true; });
    }
    function apply() {
      var kinds = all('[name=kind]:checked', form).map(function (box) { return box.value; });
      var group = form.elements.group.value, here = form.elements.here.checked, shown = 0;
      all('.mz-finding', panel).forEach(function (item) {
        item.hidden = kinds.indexOf(item.dataset.kind) < 0 || (group && item.dataset.group !== group) || (here && item.dataset.here !== 'true');
        if (!item.hidden) shown++;
      });
      panel.querySelector('.mz-none').hidden = shown > 0;
      keep('filter', JSON.stringify({ kinds: kinds, group: group, here: here }));
    }
    form.addEventListener('change', apply);
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    apply();
  }

  /* The figure that a row of the panel is about: the cell, the row's first cell, the text that quotes it, or the heading. */
  function target(item) {
    var element = item.dataset.anchor ? document.getElementById(item.dataset.anchor) : null;
    if (element && element.cells) {
      var column = Number(item.dataset.column);
      return element.cells[column >= 0 ? column : 0] || element;
    }
    return element || quoted(item.dataset.published) || document.querySelector('main h1') || document.body;
  }

  function quoted(text) {
    var prose = document.querySelector('.prose');
    if (!prose || !text) return null;
    var walker = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      var at = walker.currentNode.data.indexOf(text);
      if (at < 0) continue;
      var rest = walker.currentNode.splitText(at);
      rest.splitText(text.length);
      var span = document.createElement('span');
      rest.parentNode.replaceChild(span, rest);
      span.appendChild(rest);
      return span;
    }
    return null;
  }

  function mark() {
    all('.mz-finding', panel).forEach(function (item) {
      if (item.dataset.here !== 'true') return;
      var place = target(item);
      if (!place) return;
      var button = document.createElement('button');
      button.type = 'button';
      button.className = 'mz-mark mz-' + item.dataset.kind;
      var words = item.querySelector('.mz-badge').textContent + ' ' + item.querySelector('.mz-message').textContent;
      button.title = words;
      button.setAttribute('aria-label', words);
      /* The theme has something to say about a figure too. */
      button.addEventListener('click', function (event) { event.stopPropagation(); panel.openAt(item.id); });
      place.classList.add('mz-about', 'mz-about-' + item.dataset.kind);
      place.appendChild(button);
    });
  }

  function changes() {
    var box = panel.querySelector('.mz-mark-changes');
    if (!box) return;
    function apply() {
      all('.mz-delta').forEach(function (old) { old.remove(); });
      keep('changes', box.checked ? 'yes' : '');
      if (!box.checked) return;
      all('.mz-change', panel).forEach(function (row) {
        var element = row.dataset.anchor && document.getElementById(row.dataset.anchor);
        var cell = element && element.cells && element.cells[Number(row.dataset.column)];
        if (!cell) return;
        var delta = document.createElement('small');
        delta.className = 'mz-delta mz-' + row.dataset.direction;
        delta.dataset.difference = row.dataset.difference;
        cell.appendChild(delta);
      });
    }
    box.checked = recall('changes') === 'yes';
    box.addEventListener('change', apply);
    apply();
  }
})();
