// Small things every page needs. No inline script anywhere: the Content-Security-Policy forbids it.
(() => {
  'use strict';

  const cookie = name => document.cookie.split('; ').map(pair => pair.split('='))
      .filter(pair => pair[0] === name).map(pair => decodeURIComponent(pair[1]))[0];

  const two = number => String(number).padStart(2, '0');

  // Times come in the organisation's zone; here they become the person's own, with the zone in the tooltip.
  const localTimes = root => root.querySelectorAll('time[data-local]').forEach(element => {
    const at = new Date(element.dateTime);
    if (isNaN(at)) return;
    const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
    const clock = `${two(at.getHours())}:${two(at.getMinutes())}` +
        (element.dataset.local === 'seconds' ? `:${two(at.getSeconds())}` : '');
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const offset = -at.getTimezoneOffset();
    element.textContent = `${day} ${clock}`;
    element.title = `${zone} (UTC${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)})`;
    element.removeAttribute('data-local');
  });

  document.addEventListener('htmx:configRequest', event => {
    const token = cookie('APP-XSRF-TOKEN');
    if (token) event.detail.headers['X-APP-XSRF-TOKEN'] = token;
  });
  document.addEventListener('htmx:load', event => localTimes(event.detail.elt));
  document.addEventListener('click', event => {
    if (event.target.closest('[data-print]')) window.print();
  });
  // A printed dossier shows everything, also what is folded on the screen.
  let folded = [];
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('details:not([open])')];
    folded.forEach(element => element.open = true);
  });
  addEventListener('afterprint', () => folded.forEach(element => element.open = false));

  localTimes(document);
})();
