// Takes up styles that travel with the scripts; `making/assets.py` makes a call of each.
(function () {
  "use strict";
  var congbo = window.congbo = window.congbo || {};
  congbo.dress = function (rules) {
    var sheet;
    // A browser of 2022 or older prints what it shows.
    if (!document.adoptedStyleSheets) { return; }
    sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = Array.from(document.adoptedStyleSheets).concat([sheet]);
  };
})();
