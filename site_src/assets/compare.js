// Sets two to four units side by side; the choice stands in the address as `#pci/2019:ha-noi,da-nang`, with `:all` for components of all levels.
(function () {
  "use strict";
  var congbo = window.congbo = window.congbo || {};
  var MOST = 4, known = {}, language = document.documentElement.lang === "vi" ? 0 : 1;
  var page, words, choice, blocks, levels, input, data, block, chosen = [], offer, asked = {};

  // A figure in the last digit shown as the pages write it; `Formats.number` in formats.py.
  congbo.figure = function (steps, digits, at) {
    var vi = at === undefined ? language === 0 : at === 0, text = String(Math.abs(steps)).padStart(digits + 1, "0"), whole = text.slice(0, text.length - digits);
    return (steps < 0 ? "−" : "") + whole.replace(/\B(?=(\d{3})+$)/g, vi ? "." : ",") + (digits ? (vi ? "," : ".") + text.slice(-digits) : "");
  };

  // What comparison.js calls with the figures of a release; see exports/comparison.py.
  congbo.compare = function (told) {
    known[told.release] = told;
    show();
    offer();
  };
  // Asks for the figures of the results chosen, once.
  function load() {
    var release = choice.value;
    if (asked[release]) { return; }
    asked[release] = true;
    document.head.append(made("script", "", {src: words.root + release + "/comparison.js"}));
  }

  function wanted() {
    var parts = decodeURIComponent(location.hash.slice(1)).split(":");
    return {release: parts[0], units: (parts[1] || "").split(",").filter(Boolean).slice(0, MOST), isWhole: parts[2] === "all"};
  }
  function way(units) { return "#" + choice.value + ":" + units.join(",") + (levels.checked ? ":all" : ""); }
  function made(tag, text, attributes) {
    var one = document.createElement(tag);
    if (text) { one.append(text); }
    Object.keys(attributes || {}).forEach(function (key) { one.setAttribute(key, attributes[key]); });
    return one;
  }
  function bar(part, steps, isBest) {
    var drawing = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    function shape(tag, values) {
      var one = document.createElementNS("http://www.w3.org/2000/svg", tag);
      Object.keys(values).forEach(function (key) { one.setAttribute(key, values[key]); });
      drawing.append(one);
    }
    function share(of) { return Math.min(Math.max(100 * of / part[4], 0), 100) + "%"; }
    drawing.setAttribute("class", "score-bar" + (isBest ? "" : " behind"));
    drawing.setAttribute("aria-hidden", "true");
    shape("rect", {class: "track", width: "100%", height: 8, y: 6});
    shape("rect", {class: "value", width: share(steps), height: 8, y: 6});
    if (part[5] !== null) { shape("line", {class: "mean", x1: share(part[5]), x2: share(part[5]), y1: 1, y2: 19}); }
    return drawing;
  }
  // The name of a unit that these results do not hold, from others that have been seen.
  function nameOf(id) {
    var all = Object.values(known).flatMap(function (told) { return told.blocks; }).flatMap(function (one) { return one.units; });
    return (all.find(function (unit) { return unit[0] === id; }) || [])[1 + language] || id;
  }
  function about(unit) {
    return [unit[4] ? words.rank + " " + unit[4] : "", block.groups[unit[3]][language]].filter(Boolean).join(" · ");
  }

  // Units to add: those whose names answer, or before anything is typed the nearest to the first chosen one.
  function ask(text) {
    var asked = congbo.fold(text).split(" ").filter(Boolean), free = block ? block.units.filter(function (unit) { return !chosen.includes(unit); }) : [];
    var first = chosen[0] && chosen[0][7][0], isNear = !asked.length && typeof first === "number";
    if (!block) { load(); return undefined; }
    free = free.filter(function (unit) {
      var name = " " + congbo.fold(unit[1] + " " + unit[2]);
      return asked.every(function (word) { return name.includes(" " + word); });
    });
    if (isNear) {
      free = free.filter(function (unit) { return typeof unit[7][0] === "number"; }).sort(function (one, other) { return Math.abs(one[7][0] - first) - Math.abs(other[7][0] - first); }).slice(0, 4);
    }
    return free.map(function (unit) {
      return {name: unit[1 + language], about: [about(unit), isNear ? words.nearest : ""].filter(Boolean).join(" · "), href: way(chosen.concat([unit]).map(function (one) { return one[0]; }))};
    });
  }

  function row(name, cells, last, difference) {
    var line = made("tr");
    line.append(made("th", name, {scope: "row"}));
    cells.concat(difference === undefined ? [] : [made("td", difference, {class: "number"})], [made("td", last, {class: "number of"})]).forEach(function (cell) { line.append(cell); });
    return line;
  }
  function partRow(part, place) {
    var figures = chosen.map(function (unit) { return unit[7][place]; }), there = figures.filter(function (one) { return typeof one === "number"; });
    var best = there.length > 1 ? (part[6] ? Math.max : Math.min).apply(null, there) : null, isTelling = there.some(function (one) { return one !== best; });
    var cells = figures.map(function (one) {
      var cell = made("td", "", {class: "number"});
      if (typeof one === "string") { cell.append(made("span", words[one], {class: "missing"})); return cell; }
      cell.append(made(one === best && isTelling ? "strong" : "span", congbo.figure(one, part[3])));
      if (one === best && isTelling) { cell.append(made("span", ", " + words.top, {class: "spoken"})); }
      if (part[4]) { cell.append(bar(part, one, one === best)); }
      return cell;
    });
    var difference = there.length === 2 ? there[0] - there[1] : 0, line;
    line = row(place ? made("a", part[1 + language], {href: data.release + "/" + part[0] + ".html"}) : part[1 + language], cells, part[5] === null ? "" : congbo.figure(part[5], part[3]),
      chosen.length !== 2 ? undefined : there.length < 2 ? "" : (difference > 0 ? "+" : "") + congbo.figure(difference, part[3]));
    line.className = "level-" + part[7];
    return line;
  }
  function draw() {
    var table = page.querySelector("table"), head = made("tr"), body = made("tbody"), isPair = chosen.length === 2, counts;
    head.append(made("th", words.unit, {scope: "col"}));
    chosen.forEach(function (unit) {
      var cell = made("th", "", {scope: "col", class: "number"});
      cell.append(made("a", unit[1 + language], {href: data.release + "/" + unit[0] + ".html"}));
      head.append(cell);
    });
    if (isPair) { head.append(made("th", words.difference, {scope: "col", class: "number"})); }
    head.append(made("th", words.mean.replace("{size}", block.size).replace("{noun}", block.noun[language]), {scope: "col", class: "number"}));
    if (data.ranks !== "none") {
      body.append(row(words.rank, chosen.map(function (unit) {
        var cell = made("td", "", {class: "number"});
        if (unit[5]) { cell.append(made("span", words.shared + " ", {class: "spoken"}), "="); }
        cell.append(unit[4] ? String(unit[4]) : made("span", words.unranked, {class: "missing"}));
        return cell;
      }), "", isPair ? "" : undefined));
    }
    body.append(partRow(block.parts[0], 0));
    if (block.classes.length) {
      body.append(row(block.scheme[language] || words.class, chosen.map(function (unit) { return made("td", unit[6] < 0 ? "" : block.classes[unit[6]][language], {class: "number class-cell"}); }), "", isPair ? "" : undefined));
    }
    block.parts.forEach(function (part, place) { if (place && (part[7] === 1 || levels.checked)) { body.append(partRow(part, place)); } });
    table.replaceChildren(made("caption", data.name[language] + ": " + block.name[language] + " · " + data.points[language]), made("thead"), body);
    table.tHead.append(head);
    counts = isPair ? block.parts.reduce(function (sum, part, place) {
      var one = chosen[0][7][place], other = chosen[1][7][place], gap = part[7] === 1 && typeof one === "number" && typeof other === "number" ? (one - other) * (part[6] || -1) : 0;
      return {ahead: sum.ahead + (gap > 0), behind: sum.behind + (gap < 0), all: sum.all + (part[7] === 1)};
    }, {ahead: 0, behind: 0, all: 0}) : {};
    document.getElementById("compare-summary").hidden = !isPair || block.parts.length < 2;
    document.getElementById("compare-summary").textContent = isPair ? words.summary.replace("{one}", chosen[0][1 + language]).replace("{other}", chosen[1][1 + language])
      .replace("{ahead}", counts.ahead).replace("{all}", counts.all).replace("{behind}", counts.behind) : "";
  }

  function show() {
    var now = wanted(), isKnown = Array.from(choice.options).some(function (one) { return one.value === now.release; }), lost;
    if (!isKnown) { now = {release: choice.value, units: [], isWhole: false}; }
    choice.value = now.release;
    document.querySelectorAll(".switch").forEach(function (link) { link.hash = location.hash; });
    data = known[now.release];
    block = undefined;
    if (!data) {
      page.querySelector(".table-status").textContent = words.empty;
      if (isKnown) { load(); } // else nothing is chosen yet, and the figures come when a unit is asked for
      return;
    }
    block = data.blocks.find(function (one) { return one.units.some(function (unit) { return unit[0] === now.units[0]; }); })
      || data.blocks.find(function (one) { return one.id === blocks.value; }) || data.blocks[0];
    blocks.replaceChildren.apply(blocks, data.blocks.map(function (one) { return made("option", one.name[language], {value: one.id}); }));
    blocks.value = block.id;
    blocks.parentNode.hidden = data.blocks.length < 2;
    levels.checked = now.isWhole;
    levels.parentNode.hidden = !block.parts.some(function (part) { return part[7] > 1; });
    chosen = now.units.map(function (id) { return block.units.find(function (unit) { return unit[0] === id; }); }).filter(Boolean);
    lost = now.units.filter(function (id) { return !chosen.some(function (unit) { return unit[0] === id; }); });
    page.querySelector(".banner").hidden = !data.invented;
    page.querySelector(".scroll").hidden = page.querySelector(".legend").hidden = !chosen.length;
    page.querySelector(".compare-adding").hidden = chosen.length === MOST;
    page.querySelector(".table-status").textContent = [lost.length ? words.lost.replace("{units}", lost.map(nameOf).join(", ")) : "",
      chosen.length === MOST ? words.full : chosen.length ? "" : words.empty].filter(Boolean).join(" ");
    page.querySelector(".chosen").replaceChildren.apply(page.querySelector(".chosen"), chosen.map(function (unit) {
      var item = made("li", unit[1 + language] + " "), others = chosen.filter(function (one) { return one !== unit; });
      item.append(made("a", "×", {href: way(others.map(function (one) { return one[0]; })), "aria-label": words.remove.replace("{unit}", unit[1 + language])}));
      return item;
    }));
    document.title = chosen.map(function (unit) { return unit[1 + language]; }).concat([data.name[language]]).join(" – ");
    draw();
  }

  page = document.querySelector(".comparison");
  words = page.dataset;
  choice = document.getElementById("compare-release");
  blocks = document.getElementById("compare-block");
  levels = document.getElementById("compare-levels");
  input = document.getElementById("compare-unit");
  offer = congbo.offer(page.querySelector(".finder"), ask);
  choice.addEventListener("input", function () { location.hash = way(wanted().units); });
  blocks.addEventListener("input", function () { chosen = []; location.hash = way([]); show(); });
  levels.addEventListener("input", function () { location.hash = way(wanted().units); });
  window.addEventListener("hashchange", function () { input.value = ""; show(); });
  show();
  offer();
})();
