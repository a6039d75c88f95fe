// Text size and colours as the reader last chose them; without this script the device's own settings hold.
(function () {
  "use strict";
  var root = document.documentElement;
  function recall(name) { try { return localStorage.getItem("congbo-" + name); } catch (refused) { return null; } }
  function remember(name, value) { try { localStorage.setItem("congbo-" + name, value); } catch (refused) { /* private window */ } }
  function apply(name, value) { root.setAttribute("data-" + name, value); }
  apply("size", recall("size") || "normal");
  apply("theme", recall("theme") || "auto");
  // An address that names units keeps room for them.
  if (location.hash.indexOf(":") > 0) { root.setAttribute("data-chosen", ""); }
  document.addEventListener("DOMContentLoaded", function () {
    var display = document.getElementById("display");
    if (!display) { return; }
    display.hidden = false;
    function mark(name) {
      display.querySelectorAll("button[data-" + name + "]").forEach(function (button) {
        button.setAttribute("aria-pressed", String(button.getAttribute("data-" + name) === root.getAttribute("data-" + name)));
      });
    }
    ["size", "theme"].forEach(function (name) {
      mark(name);
      display.querySelectorAll("button[data-" + name + "]").forEach(function (button) {
        button.addEventListener("click", function () {
          apply(name, button.getAttribute("data-" + name));
          remember(name, button.getAttribute("data-" + name));
          mark(name);
        });
      });
    });
    document.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && display.open) { display.open = false; display.querySelector("summary").focus(); }
    });
    document.addEventListener("click", function (event) { if (!display.contains(event.target)) { display.open = false; } });
  });
})();
