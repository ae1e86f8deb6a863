// Runs before the first paint, so that a chosen theme never flashes. The choice is made in the app (see src/app/theme.ts).
(function () {
  var root = document.documentElement;
  var chosen = null;
  try {
    chosen = localStorage.getItem('downhill.theme');
  } catch (refused) {
    // The browser keeps nothing: follow the system.
  }
  var dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = /^(light|dark|projector)$/.test(chosen || '') ? chosen : dark ? 'dark' : 'light';
})();
