// Runs before the first paint, so that a chosen theme never flashes, nor what is not to be shown. The choice of a theme is made in the app (see src/app/theme.ts).
(function () {
  var root = document.documentElement;
  var chosen = null;
  try {
    chosen = localStorage.getItem('downhill.theme');
  } catch (refused) {
    // The browser keeps nothing: follow the system.
  }
  var dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  // Inside another page nothing surrounds the playground, from the first paint on (see src/app/playground/PlaygroundPage.tsx).
  if (/\/playground\/$/.test(location.pathname) && /[#&;]embed=1(&|$)/.test(location.hash)) root.dataset.embed = '';
  // Where a script of the page does not come, the page says so; its button asks for the page anew, once the site answers (see src/ui/bring.ts).
  addEventListener('error', function (event) {
    // Where 404.html looks for the root of the site, most of its scripts are not there.
    if (event.target.tagName === 'SCRIPT' && /\/assets\//.test(event.target.src)) root.dataset.missing = '';
  }, true);
  addEventListener('click', function (event) {
    if (!event.target.closest('[data-again]')) return;
    fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(function () {
      // What stands there may keep itself in the address.
      dispatchEvent(new Event('downhill-reload'));
      location.reload();
    }, function () {});
  });
  // Signs that somebody prints a lesson, which may come before what sees to it (src/app/paper/printable.tsx).
  function sign(event) {
    if (/\/lessons\//.test(location.pathname) && (event.type === 'beforeprint' || event.ctrlKey || event.metaKey)) root.dataset.sign = event.type;
  }
  addEventListener('keydown', sign);
  addEventListener('beforeprint', sign);
  root.dataset.theme = /^(light|dark|projector)$/.test(chosen || '') ? chosen : dark ? 'dark' : 'light';
})();
