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
  if (/\/playground\/$/.test(location.pathname) && /[#&]embed=1(&|$)/.test(location.hash)) root.dataset.embed = '';
  root.dataset.theme = /^(light|dark|projector)$/.test(chosen || '') ? chosen : dark ? 'dark' : 'light';
})();
