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
