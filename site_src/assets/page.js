// Finds units, indices and releases as one types, with accents or without; without this script a link leads to the list.
(function () {
  "use strict";
  var congbo = window.congbo = window.congbo || {};
  var TONES = /[\u0300\u0309\u0303\u0301\u0323]/g, MARKS = /[\u0300-\u036f]/g, MOST = 12;
  var entries = [], finders = [], awaited = -1, words = document.querySelector(".finder").dataset;

  // Words as they are spelt, the tone at the end of each, so that "Hoà" and "Hòa" are one; `spelling` in naming.py.
  congbo.spell = function (text) {
    return text.toLowerCase().replace(/ð/g, "đ").normalize("NFD").split(/[^\p{L}\p{N}\u0300-\u036f_]+/u).filter(Boolean)
      .map(function (word) { return word.replace(TONES, "") + (word.match(TONES) || []).join(""); }).join(" ");
  };
  // Words without marks; `fold` in collation.py.
  congbo.fold = function (text) { return congbo.spell(text).replace(MARKS, "").replace(/đ/g, "d"); };

  function name(text) {
    var folded = congbo.fold(text);
    return {text: text, spelt: congbo.spell(text).split(" "), folded: folded, tight: folded.replace(/ /g, "")};
  }

  // What finder-index.js and finder-invented.js call with what they hold; see exports/finder.py.
  congbo.know = function (data, invented) {
    var start = entries.length;
    data.rows.forEach(function (row) {
      var kind = data.kinds[row[1]], within = data.within[row[2] || 0];
      entries.push({
        place: entries.length, invented: Boolean(invented), names: [row[0]].concat(row[5] ? row[5].split("|") : []).map(name),
        about: [kind[0], within, row[4]].filter(Boolean).join(", "), around: " " + congbo.fold(kind[1] + " " + within),
        href: row[3] + ".html", successors: (row[6] || []).map(function (place) { return start + place; })
      });
    });
    awaited -= 1;
    if (!awaited) { finders.forEach(function (refresh) { refresh(); }); }
  };

  function isSpeltIn(spelt) {
    return function (word) {
      var bare = word.replace(TONES, ""), tone = word.slice(bare.length);
      return spelt.some(function (one) { return one.startsWith(bare) && one.endsWith(tone); });
    };
  }

  // How well a name answers, smaller is better: accents, then how much of the name; undefined if it does not.
  function rank(one, around, asked) {
    var own = asked.words.filter(function (word) { return (" " + one.folded).includes(" " + word); }).length, fit;
    var isAll = asked.words.every(function (word) { return (" " + one.folded + around).includes(" " + word); });
    if (own && isAll) {
      fit = one.folded === asked.folded ? 0 : (one.folded + " ").startsWith(asked.folded + " ") ? 1
        : one.folded.startsWith(asked.folded) ? 2 : own === asked.words.length ? 3 : 4;
    } else if (asked.tight.length > 2 && one.tight.startsWith(asked.tight)) { fit = one.tight === asked.tight ? 1 : 2; }
    else { return undefined; }
    return (asked.hasMarks && !asked.spelt.every(isSpeltIn(one.spelt)) ? 10 : 0) + fit;
  }

  congbo.find = function (text) {
    var spelt = congbo.spell(text), folded = congbo.fold(text), found = [], seen;
    var asked = {spelt: spelt.split(" "), folded: folded, words: folded.split(" "), tight: folded.replace(/ /g, ""), hasMarks: spelt !== folded};
    if (!folded) { return found; }
    entries.forEach(function (entry) {
      var best;
      entry.names.forEach(function (one, number) {
        var fit = rank(one, entry.around, asked);
        if (fit !== undefined && (!best || fit < best.fit)) { best = {entry: entry, fit: fit, as: number ? one.text : ""}; }
      });
      if (best) { found.push(best); }
    });
    found.sort(function (one, other) {
      return one.entry.invented - other.entry.invented || one.fit - other.fit || Boolean(one.as) - Boolean(other.as) || one.entry.place - other.entry.place;
    });
    seen = new Set(found.map(function (one) { return one.entry.place; }));
    return found.reduce(function (all, one) {
      all.push(one);
      if (one.fit % 10 === 0 || found.length < 5) {
        one.entry.successors.forEach(function (place) {
          if (!seen.has(place)) { seen.add(place); all.push({entry: entries[place], after: one.entry.names[0].text}); }
        });
      }
      return all;
    }, []);
  };

  function load() {
    var isInvented = document.querySelector("[data-invented]"), wanted = [words.index].concat(isInvented ? words.fictional : []);
    if (awaited >= 0) { return; }
    awaited = wanted.length;
    wanted.forEach(function (source) {
      var script = document.createElement("script");
      script.src = source;
      script.onerror = function () { document.documentElement.classList.add("without-finder"); };
      document.head.appendChild(script);
    });
  }

  function element(tag, attributes, text) {
    var made = document.createElement(tag);
    Object.keys(attributes).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    if (text) { made.textContent = text; }
    return made;
  }

  function told(count) {
    return count > MOST ? words.more.replace("{count}", count).replace("{shown}", MOST)
      : count === 1 ? words.one : count ? words.many.replace("{count}", count) : words.none;
  }

  function drawn(one, id) {
    var made = element("a", {role: "option", id: id, href: one.href, tabindex: "-1", "aria-selected": "false"});
    made.append(element("span", {class: "found-name"}, one.name), " ", element("span", {class: "found-about"}, one.about));
    return made;
  }

  // Makes a combobox of the input in `host`; `ask(text)` gives what to offer ({name, about, href}), or nothing while it is not known.
  congbo.offer = function (host, ask) {
    var input = host.querySelector("input"), id = input.id + "-list", active = -1, goes = false;
    var list = element("div", {role: "listbox", id: id, class: "found", "aria-label": words.results, hidden: ""});
    var status = element("p", {role: "status", class: "spoken"}), nothing = element("p", {class: "found", hidden: ""}, words.none);
    function attributes(values) { Object.keys(values).forEach(function (key) { input.setAttribute(key, values[key]); }); }
    function close() {
      list.hidden = nothing.hidden = true;
      attributes({"aria-expanded": "false", "aria-activedescendant": ""});
      active = -1;
    }
    function mark(next) {
      var options = list.children;
      if (options[active]) { options[active].setAttribute("aria-selected", "false"); }
      // Behind the last option and before the first: in the input.
      active = next === options.length ? -1 : next;
      if (options[active]) {
        options[active].setAttribute("aria-selected", "true");
        options[active].scrollIntoView({block: "nearest"});
      }
      input.setAttribute("aria-activedescendant", options[active] ? options[active].id : "");
    }
    function refresh() {
      var found = ask(input.value), hasText = Boolean(congbo.fold(input.value));
      if (!found || document.activeElement !== input) { return; }
      close();
      list.replaceChildren.apply(list, found.slice(0, MOST).map(function (one, number) { return drawn(one, id + number); }));
      list.hidden = !found.length;
      nothing.hidden = !hasText || found.length > 0;
      input.setAttribute("aria-expanded", String(!list.hidden));
      status.textContent = hasText ? told(found.length) : "";
      if (goes && found.length) { list.children[0].click(); }
      goes = false;
    }
    attributes({role: "combobox", "aria-autocomplete": "list", "aria-controls": id, "aria-expanded": "false", "aria-activedescendant": ""});
    host.append(list, nothing, status);
    input.addEventListener("focus", refresh);
    input.addEventListener("input", refresh);
    list.addEventListener("click", close);
    host.addEventListener("focusout", function (event) { if (!host.contains(event.relatedTarget)) { close(); } });
    input.addEventListener("keydown", function (event) {
      var isOpen = !list.hidden;
      if (event.isComposing) { return; }
      if (event.key === "ArrowDown") { if (isOpen) { mark(active + 1); } else { refresh(); } }
      else if (event.key === "ArrowUp" && isOpen) { mark(active < 0 ? list.children.length - 1 : active - 1); }
      else if (event.key === "Enter") { if (isOpen) { list.children[Math.max(active, 0)].click(); } else { goes = !ask(input.value); } }
      else if (event.key === "Escape" && (isOpen || !nothing.hidden)) { close(); }
      else { return; }
      event.preventDefault();
    });
    return refresh;
  };

  // The finder's own answers; the index is fetched when it is first asked.
  function answers(text) {
    load();
    return awaited ? undefined : congbo.find(text).map(function (one) {
      return {
        name: one.entry.names[0].text, href: words.home + one.entry.href,
        about: [one.as, one.after ? words.after.replace("{unit}", one.after) : "", one.entry.about, one.entry.invented ? words.mark : ""].filter(Boolean).join(" · ")
      };
    });
  }

  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll(".finder:not([data-own])").forEach(function (host) { finders.push(congbo.offer(host, answers)); });
  });
})();

// Copies citations, and completes the addresses in them where the site's own address is known to the browser.
(function () {
  "use strict";
  var root = new URL("..", document.currentScript.src).href;
  function words(id) { return document.getElementById(id).innerText.trim(); }
  function put(text) {
    if (navigator.clipboard && window.isSecureContext) { return navigator.clipboard.writeText(text); }
    var field = document.createElement("textarea");
    field.value = text; field.className = "spoken"; document.body.appendChild(field); field.select();
    var done = document.execCommand("copy");
    field.remove();
    return done ? Promise.resolve() : Promise.reject();
  }
  if (/^http/.test(root)) {
    document.querySelectorAll(".address").forEach(function (address) {
      if (!/^https?:/.test(address.textContent)) { address.textContent = root + address.textContent; }
    });
    document.querySelectorAll(".address-hint").forEach(function (hint) { hint.hidden = true; });
  }
  document.querySelectorAll(".copy-line").forEach(function (line) {
    var status = line.querySelector("[role=status]");
    line.hidden = false;
    line.addEventListener("click", function (event) {
      var ids = event.target.getAttribute("data-copy");
      if (!ids) { return; }
      put(ids.split(" ").map(words).join("\n")).then(function () { status.textContent = status.getAttribute("data-done"); });
    });
  });
})();

// Brings the script of a page that has one of its own: at once where the address says what is wanted, else at the first touch.
(function () {
  "use strict";
  var host = document.querySelector("[data-script]"), isBrought = false;
  function bring() {
    var script = document.createElement("script");
    if (isBrought) { return; }
    isBrought = true;
    script.src = host.dataset.script;
    document.head.append(script);
  }
  if (!host) { return; }
  ["focusin", "pointerover"].forEach(function (sign) { host.addEventListener(sign, bring); });
  window.addEventListener("hashchange", bring);
  if (location.hash.length > 1) { bring(); }
})();
