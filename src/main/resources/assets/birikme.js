/* Birikme's own script: pages work without it. Keeps words that were typed but not sent; says whether autosave worked. */
(function () {
  'use strict';
  var doc = document;

  function each(selector, work, root) {
    Array.prototype.forEach.call((root || doc).querySelectorAll(selector), work);
  }

  /* Menus close when one looks elsewhere. */
  doc.addEventListener('click', function (event) {
    each('.menu[open], .bottom details[open]', function (menu) {
      if (!menu.contains(event.target)) { menu.removeAttribute('open'); }
    });
  });
  doc.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape') { return; }
    each('.menu[open], .bottom details[open]', function (menu) {
      menu.removeAttribute('open');
      menu.querySelector('summary').focus();
    });
  });

  /* After a refusal the reader starts at the refusal. */
  var first = doc.querySelector('[data-focus]');
  if (first) { first.focus(); }

  /* The list of faults names each field, so that «fill in this field» says which, and follows the order of the form. */
  function fieldOf(line) {
    var link = line.querySelector('a[href^="#"]');
    return link && doc.getElementById(link.getAttribute('href').slice(1));
  }
  each('.refusal ul', function (list) {
    Array.prototype.slice.call(list.children).sort(function (one, other) {
      var first = fieldOf(one), second = fieldOf(other);
      return !first || !second || first === second ? 0 : first.compareDocumentPosition(second) & 4 ? -1 : 1;
    }).forEach(function (line) { list.appendChild(line); });
  });
  each('.refusal li a[href^="#"]', function (link) {
    var field = fieldOf(link.parentNode);
    var label = field && (field.labels && field.labels[0] || field.querySelector('legend'));
    var words = label && (label.firstElementChild || label).textContent.trim();
    if (words && link.textContent.indexOf(words) < 0) { link.textContent = words + ': ' + link.textContent; }
  });

  /* A form is sent once, however often its button is pressed. */
  doc.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.dataset.sent) { event.preventDefault(); return; }
    if (/\/sign-out$/.test(form.action)) { forgetAll(); }
    if (form.method === 'post' && !event.defaultPrevented) {
      form.dataset.sent = '1';
      setTimeout(function () { delete form.dataset.sent; }, 8000);
    }
  });
  window.addEventListener('pageshow', function () {
    each('form[data-sent]', function (form) { delete form.dataset.sent; });
  });

  /* <form data-keep="key">: words not yet on the server stay on this device. A form that was sent is forgotten only when
     a page has come back: where the connection broke, its words are here again. */
  var FIELDS = 'textarea[name], input[type="text"][name]';
  function keyOf(form) { return 'birikme:' + form.dataset.keep; }
  function read(key) { try { return JSON.parse(localStorage.getItem(key)); } catch (broken) { return null; } }
  function forget(key) { try { localStorage.removeItem(key); } catch (closed) { return; } }
  /* Whoever uses the device next finds nobody's words. */
  function forgetAll() {
    try { Object.keys(localStorage).filter(function (key) { return key.indexOf('birikme:') === 0; }).forEach(forget); } catch (closed) { return; }
  }
  function words(form) {
    var kept = {};
    each(FIELDS, function (field) {
      if (field.value !== field.defaultValue) { kept[field.name] = field.value; }
    }, form);
    return kept;
  }
  function restore(form) {
    var kept = read(keyOf(form)) || {};
    var found = false;
    each(FIELDS, function (field) {
      var word = kept[field.name];
      if (typeof word === 'string' && word.trim() !== field.defaultValue.trim()) { field.value = word; found = true; }
    }, form);
    if (found) { say(form, 'restored'); } else { forget(keyOf(form)); }
  }
  var sent = null;
  try { sent = sessionStorage.getItem('birikme:sent'); sessionStorage.removeItem('birikme:sent'); } catch (closed) { sent = null; }
  var here = doc.querySelectorAll('form[data-keep]');
  if (sent && !Array.prototype.some.call(here, function (form) { return keyOf(form) === sent; })) { forget(sent); }
  Array.prototype.forEach.call(here, function (form) {
    restore(form);
    form.addEventListener('input', function () {
      try { localStorage.setItem(keyOf(form), JSON.stringify(words(form))); } catch (full) { say(form, 'failed'); }
    });
    form.addEventListener('submit', function () {
      try { sessionStorage.setItem('birikme:sent', keyOf(form)); } catch (closed) { return; }
    });
  });

  /* <p class="autosave" data-saving data-saved data-failed data-restored> says how it stands. */
  function say(form, state) {
    var line = form && form.querySelector('.autosave');
    if (line) {
      line.textContent = line.dataset[state] || '';
      line.classList.toggle('bad', state === 'failed');
    }
  }
  function formOf(event) { return event.target.closest && event.target.closest('form'); }
  doc.addEventListener('htmx:beforeRequest', function (event) { say(formOf(event), 'saving'); });
  doc.addEventListener('htmx:afterRequest', function (event) {
    var form = formOf(event);
    say(form, event.detail.successful ? 'saved' : 'failed');
    if (form && form.dataset.keep && event.detail.successful) { forget(keyOf(form)); }
  });
})();
