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

  document.querySelectorAll('p.js').forEach(function (hint) { hint.hidden = false; });

  /* Copies the table as a spreadsheet takes it. execCommand works from file://, where the clipboard API does not. */
  document.querySelectorAll('[data-copy]').forEach(function (button) {
    button.hidden = false;
    button.addEventListener('click', function () {
      var rows = [];
      document.querySelectorAll('.grids tr').forEach(function (row) {
        rows.push(Array.prototype.map.call(row.cells, function (cell) {
          return cell.querySelector('[aria-hidden]') ? '' : plain(cell) + new Array(cell.colSpan).join('\t');
        }).join('\t'));
      });
      var area = document.createElement('textarea');
      area.value = rows.join('\r\n');
      document.body.appendChild(area);
      area.select();
      var done = document.execCommand('copy');
      area.remove();
      button.focus();
      if (done) button.textContent = button.dataset.copy;
    });
  });

  function plain(cell) {
    var text = '';
    cell.childNodes.forEach(function (node) { if (node.nodeType === 3) text += node.nodeValue; });
    return text.trim();
  }

  /* Reading a table: the chosen figure, what it is the sum of, where it is from and what it passed. */
  var proof = document.getElementById('proof');
  if (proof) readTables(proof.dataset);

  function readTables(words) {
    var panel = null, chosen = null;
    var cells = document.querySelectorAll('.grids [data-line] td.n:not(.added)');

    function isNumber(cell) { return cell && /^[-\u2212]?[\d,]+(\.\d+)?$/.test(plain(cell)); }
    function numberOf(cell) { return plain(cell).replace(/,/g, '').replace('\u2212', '-'); }
    function decimals(text) { var dot = text.indexOf('.'); return dot < 0 ? 0 : text.length - dot - 1; }
    function nameOf(row) { var head = row.querySelector('th'); return head ? plain(head) : ''; }
    function columnName(table, index) {
      var found = '';
      var filled = [];
      Array.prototype.forEach.call(table.tHead.rows, function (row, y) {
        var x = 0;
        Array.prototype.forEach.call(row.cells, function (cell) {
          while ((filled[y] || [])[x]) x++;
          for (var dy = 0; dy < cell.rowSpan; dy++) for (var dx = 0; dx < cell.colSpan; dx++) (filled[y + dy] = filled[y + dy] || [])[x + dx] = true;
          if (index >= x && index < x + cell.colSpan && !cell.classList.contains('no') && plain(cell)) found = plain(cell);
        });
      });
      return found;
    }

    /* The addends down the column and along the row, as the page tells them. */
    function sums(cell) {
      var row = cell.parentNode, rows = row.parentNode.rows, down = [], across = [];
      if (cell.dataset.sum !== undefined) {
        cell.dataset.sum.split(' ').forEach(function (part) {
          if (part[0] === 'r') down.push(rows[part.slice(1)].cells[cell.cellIndex]);
          if (part[0] === 'c') across.push(row.cells[part.slice(1)]);
        });
      } else {
        (row.dataset.parts || '').split(' ').forEach(function (part) { if (part) down.push(rows[part].cells[cell.cellIndex]); });
        (row.closest('table').dataset.across || '').split(';').forEach(function (sum) {
          var sides = sum.split('=');
          if (sides[1] && +sides[0] === cell.cellIndex) sides[1].split(' ').forEach(function (part) { across.push(row.cells[part]); });
        });
      }
      return [down.filter(isNumber), across.filter(isNumber)].filter(function (set) { return set.length; });
    }

    function line(text, className) { var p = document.createElement('p'); p.textContent = text; if (className) p.className = className; panel.body.appendChild(p); return p; }

    function written(cell, set) {
      var table = cell.closest('table'), isDown = set[0].parentNode !== cell.parentNode;
      var digits = Math.max.apply(null, set.concat(cell).map(function (c) { return decimals(numberOf(c)); }));
      var scale = Math.pow(10, digits), sum = 0;
      set.forEach(function (c) { sum += Math.round(numberOf(c) * scale); });
      var gap = Math.round(numberOf(cell) * scale) - sum;
      return plain(cell) + ' = ' + set.map(function (c) {
        return (isDown ? nameOf(c.parentNode) : columnName(table, c.cellIndex)) + ' ' + plain(c);
      }).join(' + ') + (gap ? words.rounding.replace('{difference}', (gap / scale).toFixed(digits)) : '');
    }

    function close() {
      document.querySelectorAll('.chosen, .addend').forEach(function (cell) { cell.classList.remove('chosen', 'addend'); });
      if (panel) panel.element.hidden = true;
    }

    function open() {
      if (!panel) {
        var element = document.createElement('aside');
        element.className = 'panel';
        element.setAttribute('aria-label', words.title);
        var wrap = document.createElement('div');
        wrap.className = 'wrap';
        var head = document.createElement('div');
        head.className = 'panel-head';
        var title = document.createElement('p');
        title.setAttribute('role', 'status');
        var button = document.createElement('button');
        button.type = 'button';
        button.className = 'button quiet';
        button.textContent = words.close;
        button.addEventListener('click', function () { close(); if (chosen) chosen.focus(); });
        head.append(title, button);
        var body = document.createElement('div');
        wrap.append(head, body);
        element.appendChild(wrap);
        document.body.appendChild(element);
        panel = { element: element, title: title, body: body };
      }
      panel.element.hidden = false;
      panel.body.textContent = '';
    }

    function choose(cell) {
      close();
      open();
      chosen = cell;
      var row = cell.parentNode;
      cell.classList.add('chosen');
      panel.title.textContent = nameOf(row) + ' · ' + columnName(row.closest('table'), cell.cellIndex) + ' ' + (isNumber(cell) ? plain(cell) : '—');
      (isNumber(cell) ? sums(cell) : []).forEach(function (set) {
        set.forEach(function (c) { c.classList.add('addend'); });
        line(written(cell, set), 'panel-sum');
      });
      line(words.source + ' ' + words.file + ' ' + words.line.replace('{line}', row.dataset.line));
      if (row.dataset.passed) {
        line(words.passed + ' ' + row.dataset.passed.split(' ').map(function (id) {
          var dt = proof.querySelector('[data-identity="' + id + '"]');
          return dt ? id + ' ' + dt.nextSibling.firstChild.nodeValue.trim() : id;
        }).join(words.separator));
      }
      var link = document.createElement('a');
      link.href = '#' + row.id;
      link.textContent = words.link;
      line('').appendChild(link);
    }

    function move(cell, key) {
      var row = cell.parentNode, rows = row.parentNode.rows, at = Array.prototype.indexOf.call(rows, row);
      var target = key === 'ArrowUp' ? rows[at - 1] && rows[at - 1].cells[cell.cellIndex]
        : key === 'ArrowDown' ? rows[at + 1] && rows[at + 1].cells[cell.cellIndex]
        : key === 'ArrowLeft' ? cell.previousElementSibling : cell.nextElementSibling;
      if (target && target.matches('td.n:not(.added)')) { cell.tabIndex = -1; target.tabIndex = 0; target.focus(); return true; }
      return false;
    }

    /* One tab stop a table; arrows move, Enter chooses, Escape closes. */
    var first = new Set();
    cells.forEach(function (cell) {
      var table = cell.closest('table');
      cell.tabIndex = first.has(table) ? -1 : 0;
      first.add(table);
    });
    document.addEventListener('click', function (event) { var cell = event.target.closest('.grids td.n'); if (cell && cell.hasAttribute('tabindex')) choose(cell); });
    document.addEventListener('keydown', function (event) {
      var cell = event.target.closest('.grids td.n');
      if (event.key === 'Escape') { close(); return; }
      if (!cell) return;
      if (event.key === 'Enter' || event.key === ' ') { choose(cell); event.preventDefault(); }
      else if (event.key.indexOf('Arrow') === 0 && move(cell, event.key)) event.preventDefault();
    });
  }

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
    records = read(window.MINGZHANG_SEARCH);
  }

  function read(data) {
    return data.records.map(function (r) {
      return { kind: r[0], title: r[1], place: data.places[r[2]], path: r[3], code: r[4], body: r[5], key: fold(r[1]), all: fold(r[1] + ' ' + data.places[r[2]] + ' ' + r[4] + ' ' + r[5]) };
    });
  }

  /* Code or title exactly, then code or title from its beginning, then inside a title, then anywhere; tables before rows. */
  function rank(record, words) {
    return words.reduce(function (sum, word) {
      var at = record.key.indexOf(word);
      return sum + (record.code === word ? 0 : record.key === word ? 1 : record.code && record.code.indexOf(word) === 0 ? 2 : at === 0 ? 3 : at > 0 ? 4 : 5);
    }, 0) * 10 + ['disclosure', 'table', 'form', 'row', 'text'].indexOf(record.kind);
  }

  /* Each folded character with the place that it comes from. */
  function traced(text) {
    var folded = '', from = [];
    for (var i = 0; i < text.length; i++) {
      var c = fold(text[i]);
      if (c === ',' && /\d$/.test(folded) && /^\d/.test(fold(text[i + 1] || ''))) continue;
      for (var j = 0; j < c.length; j++) from.push(i);
      folded += c;
    }
    return { folded: folded, from: from };
  }

  function marked(parent, text, words) {
    var trace = traced(text), hit = [];
    words.forEach(function (word) {
      for (var at = trace.folded.indexOf(word); at >= 0; at = trace.folded.indexOf(word, at + 1)) {
        for (var i = trace.from[at]; i <= trace.from[at + word.length - 1]; i++) hit[i] = true;
      }
    });
    for (var start = 0; start < text.length;) {
      var end = start + 1;
      while (end < text.length && !hit[end] === !hit[start]) end++;
      var piece = document.createTextNode(text.slice(start, end));
      if (hit[start]) {
        var mark = document.createElement('mark');
        mark.appendChild(piece);
        piece = mark;
      }
      parent.appendChild(piece);
      start = end;
    }
  }

  function excerpt(record, words) {
    if (!record.body || record.kind !== 'text') return record.body;
    var trace = traced(record.body), at = -1;
    words.forEach(function (w) { if (at < 0) at = trace.folded.indexOf(w); });
    var from = at < 0 ? 0 : trace.from[at];
    return (from > 20 ? '…' : '') + record.body.slice(Math.max(0, from - 20), from + 60).replace(/\n/g, ' ') + '…';
  }

  function show() {
    var words = fold(input.value).split(/\s+/).filter(Boolean);
    results.textContent = '';
    status.textContent = '';
    if (!words.length) return;
    var found = records.filter(function (r) { return words.every(function (w) { return r.all.indexOf(w) >= 0; }); });
    found.forEach(function (r) { r.order = rank(r, words); });
    found.sort(function (a, b) { return a.order - b.order; });
    status.textContent = left > 0 ? form.dataset.loading : found.length ? found.length + ' ' + form.dataset.found + (found.length > LIMIT ? form.dataset.more : '') : form.dataset.none;
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

  /* Data of a large site come in several files, one after the other; each is searched as soon as it is there. */
  var left = 0;
  function fetchMore() {
    left = window.MINGZHANG_SEARCH.more || 0;
    if (!left) return;
    var more = window.MINGZHANG_SEARCH_MORE = [];
    var next = function (number) {
      var script = document.createElement('script');
      script.src = form.dataset.root + form.dataset.source.replace(/(\.js)$/, '-' + number + '$1');
      script.onload = script.onerror = function () {
        more.splice(0).forEach(function (data) { records = records.concat(read(data)); });
        left--;
        show();
        if (left > 0) next(number + 1);
      };
      document.body.appendChild(script);
    };
    next(2);
  }

  var loading = false;
  function load(then) {
    if (records) { then(); return; }
    if (window.MINGZHANG_SEARCH) { prepare(); then(); return; }
    if (loading) return;
    loading = true;
    var script = document.createElement('script');
    script.src = form.dataset.root + form.dataset.source;
    script.onload = function () { prepare(); fetchMore(); show(); };
    document.body.appendChild(script);
  }

  function search() {
    if (!records) status.textContent = form.dataset.loading;
    load(show);
    try { history.replaceState(null, '', '#q=' + encodeURIComponent(input.value)); } catch (e) { /* file:// in some browsers */ }
  }

  var waiting = 0;
  input.addEventListener('focus', function () { load(show); });
  input.addEventListener('input', function () { clearTimeout(waiting); waiting = setTimeout(search, 150); });
  form.addEventListener('submit', function (event) { event.preventDefault(); clearTimeout(waiting); search(); });
  var query = /[?&#]q=([^&#]*)/.exec(location.href);
  if (query) {
    try { input.value = decodeURIComponent(query[1].replace(/\+/g, ' ')).slice(0, 500); } catch (e) { input.value = ''; }
    search();
  }
})();
