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

  /* A form is sent once, however often its button is pressed. */
  doc.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.dataset.sent) { event.preventDefault(); return; }
    if (form.method === 'post' && !event.defaultPrevented) { form.dataset.sent = '1'; }
  });
  window.addEventListener('pageshow', function () {
    each('form[data-sent]', function (form) { delete form.dataset.sent; });
  });

  /* <form data-keep="key">: unsent words stay on this device until the form is sent. */
  var store = window.localStorage;
  function keyOf(form) { return 'birikme:' + form.dataset.keep; }
  function words(form) {
    var kept = {};
    each('textarea[name], input[type="text"][name]', function (field) {
      if (field.value !== field.defaultValue) { kept[field.name] = field.value; }
    }, form);
    return kept;
  }
  each('form[data-keep]', function (form) {
    var kept = null;
    try { kept = JSON.parse(store.getItem(keyOf(form))); } catch (broken) { kept = null; }
    if (kept) {
      each('textarea[name], input[type="text"][name]', function (field) {
        if (typeof kept[field.name] === 'string' && field.value === field.defaultValue) { field.value = kept[field.name]; }
      }, form);
      say(form, 'restored');
    }
    form.addEventListener('input', function () {
      try { store.setItem(keyOf(form), JSON.stringify(words(form))); } catch (full) { say(form, 'failed'); }
    });
    form.addEventListener('submit', function () { store.removeItem(keyOf(form)); });
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
    if (form && form.dataset.keep && event.detail.successful) { store.removeItem(keyOf(form)); }
  });
})();
