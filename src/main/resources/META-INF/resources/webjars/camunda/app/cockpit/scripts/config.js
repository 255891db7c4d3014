/* A workshop for operators, in English only; signing out ends both sessions. */
import '/js/webapps.js';

export default {
  app: { vendor: 'Countersign' },
  locales: { availableLocales: ['en'], fallbackLocale: 'en' },
  disableWelcomeMessage: true
};
