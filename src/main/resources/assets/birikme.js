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
    var words = label ? (label.firstElementChild || label).textContent.trim() : field && field.getAttribute('aria-label');
    if (words && link.textContent.indexOf(words) < 0) { link.textContent = words + ': ' + link.textContent; }
  });

  /* What is to be seen stands in no shut part; many choices behind one line are named there as they are chosen. */
  function unfold(field) {
    for (var part = field.closest('details'); part; part = part.parentNode.closest('details')) { part.open = true; }
  }
  function led() {
    var place = location.hash && doc.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (place && place.closest('details:not([open])')) { unfold(place); place.scrollIntoView(); }
  }
  led();
  window.addEventListener('hashchange', led);
  doc.addEventListener('change', function (event) {
    var many = event.target.closest('.many');
    if (!many) { return; }
    var chosen = [], line = many.querySelector('summary');
    each('input:checked', function (box) { chosen.push(box.parentNode.textContent.trim()); }, many);
    line.firstElementChild.textContent = chosen.join('; ') || line.dataset.none;
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

  /* A form with the hidden field «keep» (b:kept) keeps its words: at once on this device, a moment later on the
     server, which offers them again. They are forgotten only when the server says that exactly this form was taken. Each
     person's words lie under her own sign; a page of another person removes them. */
  var TYPED = 'textarea[name], select[name], input[name]:not([type="hidden"]):not([type="password"]):not([type="file"])';
  var PAUSE = 3000;
  var person = doc.body.dataset.person || '';
  function store(work) { try { return work(localStorage); } catch (closedOrFull) { return null; } }
  function keysOf(start) {
    return store(function (box) { return Object.keys(box).filter(function (key) { return key.indexOf(start) === 0; }); }) || [];
  }
  function forget(key) { store(function (box) { box.removeItem(key); }); }
  function read(key) { return store(function (box) { return JSON.parse(box.getItem(key)); }); }
  function forgetAll() { keysOf('birikme:').forEach(forget); }
  function hidden(form, name) { return form.querySelector('input[type="hidden"][name="' + name + '"]'); }
  function place(form) { return 'birikme:' + person + ':' + hidden(form, 'keep').value + ':'; }
  function keyOf(form) { return place(form) + hidden(form, 'keepCopy').value; }
  function isBox(field) { return field.type === 'checkbox' || field.type === 'radio'; }
  function valueOf(field) { return isBox(field) ? field.checked : field.value; }
  function defaultOf(field) {
    if (isBox(field)) { return field.defaultChecked; }
    if (field.options) {
      var chosen = Array.prototype.filter.call(field.options, function (option) { return option.defaultSelected; })[0] || field.options[0];
      return chosen ? chosen.value : '';
    }
    return field.defaultValue;
  }
  /* Several fields may bear one name: each is known by its name and its place among them. */
  function eachField(form, work) {
    var seen = {};
    each(TYPED, function (field) {
      var at = seen[field.name] = (seen[field.name] || 0) + 1;
      work(field, field.name + '#' + at);
    }, form);
  }
  function words(form) {
    var kept = { at: Date.now(), fields: {} };
    eachField(form, function (field, id) {
      if (valueOf(field) !== defaultOf(field)) { kept.fields[id] = valueOf(field); }
    });
    return kept;
  }
  function restore(form) {
    var newest = keysOf(place(form)).map(function (key) { return { key: key, words: read(key) }; })
      .filter(function (one) { return one.words && one.words.fields; })
      .sort(function (one, other) { return other.words.at - one.words.at; })[0];
    if (!newest) { return; }
    var found = false;
    eachField(form, function (field, id) {
      var word = newest.words.fields[id];
      if (word === undefined || word === valueOf(field)) { return; }
      if (isBox(field)) { field.checked = word; } else { field.value = word; }
      unfold(field);
      found = true;
    });
    if (found) {
      hidden(form, 'keepCopy').value = newest.key.slice(place(form).length);
      say(form, 'restored');
    } else { forget(newest.key); }
  }
  function keep(form) {
    var key = keyOf(form);
    if (!store(function (box) { box.setItem(key, JSON.stringify(words(form))); return true; })) { say(form, 'failed'); }
  }
  /* The server's copy takes the place of the one on the device. */
  function send(form) {
    var key = keyOf(form), started = Date.now(), body = new URLSearchParams();
    new FormData(form).forEach(function (value, name) {
      if (typeof value === 'string' && !/password/i.test(name)) { body.append(name, value); }
    });
    var stop = form.birikmeStop = window.AbortController ? new AbortController() : null;
    fetch('/drafts', { method: 'POST', body: body, credentials: 'same-origin', headers: { 'X-Requested-With': 'fetch' }, signal: stop ? stop.signal : undefined })
      .then(function (answer) {
        if (answer.status === 204) {
          var kept = read(key);
          if (kept && kept.at <= started) { forget(key); }
          say(form, 'kept');
        } else { say(form, answer.status === 401 ? 'over' : 'failed'); }
      }, function (broken) { if (!broken || broken.name !== 'AbortError') { say(form, 'failed'); } });
  }
  function halt(form) {
    clearTimeout(form.birikmeTimer);
    if (form.birikmeStop) { form.birikmeStop.abort(); }
  }
  if (person) {
    keysOf('birikme:').forEach(function (key) { if (key.indexOf('birikme:' + person + ':') !== 0) { forget(key); } });
    var taken = /(?:^|; )birikme-taken=([^;~]*)~([^;]*)/.exec(doc.cookie);
    if (taken) {
      forget('birikme:' + person + ':' + decodeURIComponent(taken[1].replace(/\+/g, ' ')) + ':' + decodeURIComponent(taken[2]));
      doc.cookie = 'birikme-taken=; path=/; max-age=0; SameSite=Lax';
    }
    each('input[type="hidden"][name="keep"]', function (mark) {
      var form = mark.form;
      restore(form);
      form.addEventListener('input', function () {
        keep(form);
        if (form.hasAttribute('hx-post')) { return; }
        clearTimeout(form.birikmeTimer);
        form.birikmeTimer = setTimeout(function () { send(form); }, PAUSE);
      });
      form.addEventListener('submit', function () { halt(form); });
    });
    /* Whoever closes the page within the pause loses nothing: the copy on the device is there again. */
  }

  /* <input type="file" data-shrink>: photos are made smaller before they are sent, upright, as JPEG. What cannot be read or
     would not get smaller goes as it is; the server judges it. */
  var SIDE = 2000, SMALL = 700 * 1024;
  function shrink(file) {
    var foreign = /^image\/(webp|avif|hei[cf])$/.test(file.type);
    if (!/^image\//.test(file.type) || file.size < SMALL && !foreign || !window.createImageBitmap) { return Promise.resolve(file); }
    return createImageBitmap(file, { imageOrientation: 'from-image' }).then(function (picture) {
      var scale = Math.min(1, SIDE / Math.max(picture.width, picture.height));
      var canvas = doc.createElement('canvas');
      canvas.width = Math.round(picture.width * scale);
      canvas.height = Math.round(picture.height * scale);
      canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
      if (picture.close) { picture.close(); }
      return new Promise(function (done) {
        canvas.toBlob(function (blob) {
          done(blob && (foreign || blob.size < file.size) ? new File([blob], file.name.replace(/\.[^.]*$/, '') + '.jpg', { type: 'image/jpeg' }) : file);
        }, 'image/jpeg', 0.85);
      });
    }).catch(function () { return file; });
  }
  each('input[type="file"][data-shrink]', function (field) {
    if (!window.DataTransfer || !window.Promise) { return; }
    field.addEventListener('change', function () {
      var form = field.form, chosen = Array.prototype.slice.call(field.files);
      form.birikmeShrinking = chosen.reduce(function (before, file) {
        return before.then(function (ready) { return shrink(file).then(function (small) { ready.items.add(small); return ready; }); });
      }, Promise.resolve(new DataTransfer())).then(function (ready) {
        field.files = ready.files;
        form.birikmeShrinking = null;
      });
    });
  });
  doc.addEventListener('submit', function (event) {
    var form = event.target;
    if (!form.birikmeShrinking) { return; }
    var button = event.submitter;
    event.preventDefault();
    event.stopImmediatePropagation();
    form.birikmeShrinking.then(function () { form.requestSubmit(button || undefined); });
  }, true);

  /* <p class="autosave" data-…> says how it stands. */
  function say(form, state) {
    var line = form && form.querySelector('.autosave');
    if (!line) { return; }
    line.textContent = line.dataset[state] || '';
    line.classList.toggle('bad', state === 'failed' || state === 'over');
    if (state === 'over' && line.dataset.signIn) {
      var link = doc.createElement('a');
      link.href = line.dataset.signIn;
      link.target = '_blank';
      link.rel = 'noopener';
      link.textContent = line.dataset.signInLabel;
      line.appendChild(doc.createTextNode(' '));
      line.appendChild(link);
    }
  }
  /* A button without a name says nothing. */
  doc.addEventListener('htmx:configRequest', function (event) { delete event.detail.parameters['']; });
  function formOf(event) { return event.target.closest && event.target.closest('form'); }
  doc.addEventListener('htmx:beforeRequest', function (event) { say(formOf(event), 'saving'); });
  doc.addEventListener('htmx:afterRequest', function (event) {
    var form = formOf(event);
    var status = event.detail.xhr ? event.detail.xhr.status : 0;
    say(form, event.detail.successful ? 'saved' : status === 401 ? 'over' : 'failed');
    if (form && hidden(form, 'keep') && event.detail.successful) { forget(keyOf(form)); }
  });
})();
