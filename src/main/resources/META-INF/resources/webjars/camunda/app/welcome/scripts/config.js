/* The engine's front page; ours is at /. */
import { locales } from '/js/webapps.js';

export default {
  app: { vendor: 'Countersign' },
  locales,
  disableWelcomeMessage: true,
  links: []
};
