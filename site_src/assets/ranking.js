// Sorts and filters the tables of rankings and keeps the choice in the address, so that a view can be sent.
(function () {
  "use strict";
  var congbo = window.congbo = window.congbo || {};
  var LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz", TONES = "\u0300\u0309\u0303\u0301\u0323", MARK = /[\u0300-\u036f]/;
  var tables = [], shownBlock = "";

  // A key by which names sort as in a Vietnamese dictionary; `sort_key` in collation.py.
  congbo.order = function (text) {
    var letters = [], tones = [];
    (text.toLowerCase().normalize("NFD").match(/\d+|\D/gu) || []).forEach(function (part) {
      var last = letters.length - 1, tone = TONES.indexOf(part), base = last < 0 || letters[last][0] !== "c" ? "" : LETTERS[letters[last].charCodeAt(1) - 48];
      if (/\d/.test(part)) { letters.push("b" + part.padStart(12, "0")); tones.push(0); }
      else if (tone >= 0 && last >= 0) { tones[last] = tone + 1; }
      else if (MARK.test(part) && last >= 0) { if (LETTERS.indexOf((base + part).normalize("NFC")) > 0) { letters[last] = code((base + part).normalize("NFC")); } }
      else { letters.push(LETTERS.indexOf(part) < 0 ? "a" + part : code(part)); tones.push(0); }
    });
    return letters.join("") + " " + tones.join("") + " " + text;
  };
  function code(letter) { return "c" + String.fromCharCode(48 + LETTERS.indexOf(letter)); }

  // The first number of a cell as its language writes it: a fall is below zero, "unchanged" is zero; NaN where there is none.
  function number(cell) {
    var found = /[-−]?\d[\d.,]*/.exec(cell.textContent), text = found ? found[0].replace("−", "-") : "";
    text = document.documentElement.lang === "vi" ? text.replace(/\./g, "").replace(",", ".") : text.replace(/,/g, "");
    return cell.querySelector(".missing") ? NaN : found ? (cell.querySelector(".down") ? -text : +text) : cell.textContent.trim() ? 0 : NaN;
  }

  // To what a unit belongs, where that stands behind its name.
  function within(row) {
    var name = row.querySelector("th a"), after = row.querySelector("th small") || name.nextSibling;
    return after && (after.nodeType === Node.TEXT_NODE || after.tagName === "SMALL") ? after.textContent.trim() : "";
  }

  function wake(table) {
    var tools = table.closest("section").querySelector(".table-tools"), words = tools.dataset, block = words.block;
    var body = table.tBodies[0], rows = Array.from(body.rows), heads = Array.from(table.querySelectorAll("th[data-column]")), names;
    var limit = +table.dataset.first || Infinity, more = table.closest("section").querySelector(".table-more button"), order = rows.map(function (row, at) { return at; });
    var fields = {}, status = tools.querySelector("[role=status]"), reset = tools.querySelector("button"), keys = {};
    var usual = heads.find(function (head) { return head.hasAttribute("aria-sort"); }), start = state();
    tools.querySelectorAll("[name]").forEach(function (field) { fields[field.name] = field; });
    if (words.shared) { rows.forEach(say); }

    // A long table has only the sign for a shared place; this adds the words for the ear.
    function say(row) {
      var cell = row.cells[0], spoken, sign;
      if (cell.textContent.charAt(0) !== "=") { return; }
      spoken = document.createElement("span");
      sign = document.createElement("span");
      spoken.className = "spoken";
      spoken.textContent = words.shared + " ";
      sign.setAttribute("aria-hidden", "true");
      sign.textContent = "=";
      cell.firstChild.data = cell.textContent.slice(1);
      cell.prepend(spoken, sign);
    }

    function state() {
      var head = heads.find(function (one) { return one.hasAttribute("aria-sort"); }), now = {sort: head.dataset.column, order: head.getAttribute("aria-sort")};
      Object.keys(fields).forEach(function (name) { now[name] = fields[name].value; });
      return now;
    }
    function keysOf(head) {
      var column = head.dataset.column;
      var classes = column === "class" && fields.class ? Array.from(fields.class.options).map(function (one) { return one.text; }) : null;
      keys[column] = keys[column] || rows.map(function (row) {
        var cell = row.cells[head.cellIndex], at;
        if (column === "unit") { return congbo.order(cell.textContent); }
        if (!classes) { return number(cell); }
        at = classes.indexOf(cell.textContent.trim());
        return at < 0 ? NaN : at;
      });
      return keys[column];
    }
    // Puts the rows in order; returns the head of the column.
    function sort(now) {
      var head = heads.find(function (one) { return one.dataset.column === now.sort; }) || usual, values = keysOf(head), sign = now.order === "descending" ? -1 : 1;
      order.sort(function (one, other) {
        // Only NaN is not itself.
        var a = values[one], b = values[other], lacks = a !== a, lacksOther = b !== b;
        return lacks - lacksOther || (lacks ? 0 : a < b ? -sign : a > b ? sign : 0) || one - other;
      });
      heads.forEach(function (one) { one.removeAttribute("aria-sort"); });
      head.setAttribute("aria-sort", sign < 0 ? "descending" : "ascending");
      return head;
    }
    // Whether a row answers what is asked of it.
    function answers(now) {
      var wanted = congbo.fold(now.name || "").split(" "), group = fields.group ? fields.group.selectedIndex : 0, parent = group ? fields.group.selectedOptions[0].text : "";
      var given = now.class ? fields.class.selectedOptions[0].text : "", column = table.querySelector("[data-column=class]");
      names = names || rows.map(function (row) { return " " + congbo.fold(row.querySelector("th").textContent); });
      return function (at) {
        var row = rows[at], belongs = group && within(row);
        return (!group || (belongs ? belongs === parent : +row.dataset.group === group))
          && (!given || row.cells[column.cellIndex].textContent.trim() === given)
          && wanted.every(function (word) { return names[at].includes(" " + word); });
      };
    }
    // Makes the table as the state says; a state that lacks something means the usual.
    function show(wanted) {
      var now, head, found, isUsual;
      Object.keys(fields).forEach(function (name) {
        fields[name].value = wanted[name] || "";
        if (fields[name].selectedIndex < 0) { fields[name].selectedIndex = 0; }
      });
      head = sort(Object.assign({}, start, wanted));
      now = state();
      found = order.filter(answers(now));
      // Rows move faster where nobody looks.
      body.remove();
      rows.forEach(function (row) { row.hidden = true; });
      found.slice(0, limit).forEach(function (at) { rows[at].hidden = false; });
      body.append.apply(body, order.map(function (at) { return rows[at]; }));
      table.append(body);
      if (more) { more.hidden = found.length <= limit; }
      isUsual = Object.keys(now).every(function (name) { return now[name] === (start[name] || ""); });
      reset.hidden = isUsual;
      tools.querySelector(".hint").hidden = !isUsual;
      status.textContent = isUsual ? "" : words.status.replace("{shown}", found.length).replace("{all}", rows.length)
        .replace("{column}", head.title || head.textContent).replace("{direction}", now.order === "descending" ? words.descending : words.ascending);
      return isUsual ? {} : now;
    }
    function change(wanted) { remember(Object.assign({block: block}, show(wanted))); }

    heads.forEach(function (head) {
      var button = document.createElement("button");
      button.type = "button";
      button.append.apply(button, Array.from(head.childNodes));
      head.append(button);
      button.addEventListener("click", function () {
        var is = head.getAttribute("aria-sort"), first = head.dataset.first;
        change(Object.assign(state(), {sort: head.dataset.column, order: is ? (is === "ascending" ? "descending" : "ascending") : first}));
      });
    });
    Object.keys(fields).forEach(function (name) { fields[name].addEventListener("input", function () { change(state()); }); });
    reset.addEventListener("click", function () { change({}); heads[0].querySelector("button").focus(); });
    if (more) {
      more.addEventListener("click", function () {
        var last = Array.from(body.rows).filter(function (row) { return !row.hidden; }).pop();
        limit = Infinity;
        show(state());
        last.querySelector("a").focus();
      });
      show({});
    }
    tables.push({block: block, section: table.closest("section"), show: show});
  }

  function remember(now) {
    var kept = new URLSearchParams();
    if (shownBlock) { kept.set("only", shownBlock); }
    Object.keys(now).forEach(function (name) { if (now[name] && (name !== "block" || Object.keys(now).length > 1)) { kept.set(name, now[name]); } });
    history.replaceState(null, "", "#" + kept);
    follow();
  }
  // The other language shows the same view.
  function follow() {
    document.querySelectorAll(".switch").forEach(function (link) { link.hash = location.hash; });
  }

  function only(block) {
    shownBlock = tables.some(function (one) { return one.block === block; }) ? block : "";
    tables.forEach(function (one) { one.section.hidden = shownBlock !== "" && one.block !== shownBlock; });
    document.querySelectorAll("[data-only]").forEach(function (link) {
      if (link.dataset.only === shownBlock) { link.setAttribute("aria-current", "true"); } else { link.removeAttribute("aria-current"); }
    });
  }

  // What the address says; an address of another kind leads to its anchor as ever.
  function recall(isFirst) {
    var kept = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
    if (!kept.block && !kept.only) { return; }
    only(kept.only || "");
    tables.forEach(function (one) {
      if (one.block !== kept.block) { return; }
      one.show(kept);
      if (isFirst) { one.section.querySelector(".table-tools").scrollIntoView(); }
    });
    follow();
  }

  document.addEventListener("DOMContentLoaded", function () {
    new Set(Array.from(document.querySelectorAll("th[data-column]"), function (head) { return head.closest("table"); })).forEach(wake);
    document.querySelectorAll("[data-only]").forEach(function (link) {
      link.addEventListener("click", function (event) {
        event.preventDefault();
        only(link.dataset.only);
        remember({});
      });
    });
    recall(true);
    window.addEventListener("hashchange", function () { recall(false); });
  });
})();
