/* Everything here is optional: without it every page says the same. ES2017, no modules, so that it runs from file:// and in old in-app browsers. */
(function () {
  'use strict';
  var root = document.documentElement;
  root.classList.add('scripted');

  /* Display settings, remembered for the next page where the browser allows it. */
  function recall(key) { try { return localStorage.getItem(key); } catch (e) { return null; } }
  function keep(key, value) { try { localStorage.setItem(key, value); } catch (e) { /* file:// or private mode */ } }
  var size = document.getElementById(recall('mingzhang-size') || 'standard');
  if (size && size.name === 'size') size.checked = true;
  var contrast = document.getElementById('contrast');
  if (contrast) contrast.checked = recall('mingzhang-contrast') === 'yes';
  document.addEventListener('change', function (event) {
    if (event.target.name === 'size') keep('mingzhang-size', event.target.value);
    if (event.target.id === 'contrast') keep('mingzhang-contrast', event.target.checked ? 'yes' : 'no');
  });

  document.querySelectorAll('[data-print]').forEach(function (button) {
    button.hidden = false;
    button.addEventListener('click', function () { window.print(); });
  });

  /* Search: the same folding as the sources use, then every word must occur. */
  var form = document.getElementById('search');
  if (!form) return;
  var input = document.getElementById('q');
  var status = document.getElementById('search-status');
  var results = document.getElementById('results');
  var kinds = {};
  form.dataset.kinds.split(';').forEach(function (pair) { var parts = pair.split('='); kinds[parts[0]] = parts[1]; });
  var LIMIT = 50;
  var records = null;
  form.hidden = false;

  function fold(text) {
    return text.normalize('NFKC').toLowerCase().replace(/(\d),(?=\d)/g, '$1');
  }

  function prepare() {
    var data = window.MINGZHANG_SEARCH;
    records = data.records.map(function (r) {
      return { kind: r[0], title: r[1], place: data.places[r[2]], path: r[3], code: r[4], body: r[5], key: fold(r[1]), all: fold(r[1] + ' ' + data.places[r[2]] + ' ' + r[4] + ' ' + r[5]) };
    });
  }

  function rank(record, words) {
    var score = { disclosure: 0, table: 1, form: 2, row: 3, text: 4 }[record.kind];
    if (record.key === words[0]) score -= 8;
    else if (record.key.indexOf(words[0]) >= 0) score -= 5;
    if (record.code && record.code.indexOf(words[0]) === 0) score -= 6;
    return score;
  }

  function marked(parent, text, words) {
    var folded = fold(text);
    var at = -1, word = '';
    if (folded.length === text.length) {
      words.forEach(function (w) { var i = folded.indexOf(w); if (i >= 0 && (at < 0 || i < at)) { at = i; word = w; } });
    }
    if (at < 0) { parent.appendChild(document.createTextNode(text)); return; }
    parent.appendChild(document.createTextNode(text.slice(0, at)));
    var mark = document.createElement('mark');
    mark.textContent = text.slice(at, at + word.length);
    parent.appendChild(mark);
    parent.appendChild(document.createTextNode(text.slice(at + word.length)));
  }

  function excerpt(record, words) {
    if (!record.body) return '';
    var folded = fold(record.body);
    var at = -1;
    words.forEach(function (w) { if (at < 0) at = folded.indexOf(w); });
    if (record.kind !== 'text') return record.body;
    if (at < 0) return record.body.slice(0, 60);
    return (at > 20 ? '…' : '') + record.body.slice(Math.max(0, at - 20), at + 60).replace(/\n/g, ' ') + '…';
  }

  function show() {
    var words = fold(input.value).split(/\s+/).filter(Boolean);
    results.textContent = '';
    status.textContent = '';
    if (!words.length) return;
    var found = records.filter(function (r) { return words.every(function (w) { return r.all.indexOf(w) >= 0; }); });
    found.forEach(function (r, i) { r.order = rank(r, words) + i / 1e7; });
    found.sort(function (a, b) { return a.order - b.order; });
    status.textContent = found.length ? found.length + ' ' + form.dataset.found + (found.length > LIMIT ? '。' + form.dataset.more : '') : form.dataset.none;
    found.slice(0, LIMIT).forEach(function (r) {
      var item = document.createElement('li');
      var link = document.createElement('a');
      link.href = form.dataset.root + r.path;
      marked(link, (r.code ? r.code + ' ' : '') + r.title, words);
      item.appendChild(link);
      var where = document.createElement('span');
      where.className = 'where';
      where.textContent = kinds[r.kind] + ' · ' + r.place;
      item.appendChild(where);
      var body = excerpt(r, words);
      if (body) { var p = document.createElement('span'); marked(p, body, words); item.appendChild(p); }
      results.appendChild(item);
    });
  }

  function search() {
    if (records) { show(); return; }
    if (window.MINGZHANG_SEARCH) { prepare(); show(); return; }
    status.textContent = form.dataset.loading;
    var script = document.createElement('script');
    script.src = form.dataset.root + form.dataset.source;
    script.onload = function () { prepare(); show(); };
    document.body.appendChild(script);
  }

  var waiting = 0;
  input.addEventListener('input', function () { clearTimeout(waiting); waiting = setTimeout(search, 150); });
  form.addEventListener('submit', function (event) { event.preventDefault(); search(); });
  var query = /[?&]q=([^&#]*)/.exec(location.search);
  if (query) {
    try { input.value = decodeURIComponent(query[1].replace(/\+/g, ' ')).slice(0, 500); } catch (e) { input.value = ''; }
    search();
  }
})();
