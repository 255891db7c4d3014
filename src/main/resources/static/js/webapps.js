/*
 * What the engine's web applications share with our pages: the language, the way out, and names in one language.
 * Loaded by scripts/config.js of each of them, before the application itself starts.
 */

const cookie = name => {
  const found = document.cookie.split('; ').find(pair => pair.startsWith(name + '='));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : '';
};

/** What the person chose on any of our pages, else what the browser speaks. */
export const language = (() => {
  const chosen = cookie('cs.lang') || localStorage.getItem('cs.lang') || navigator.language || 'en';
  return chosen.startsWith('zh') ? 'zh' : 'en';
})();

export const locales = { availableLocales: [language], fallbackLocale: language };

export const say = (en, zh) => (language === 'zh' ? zh : en);

export function speak(other) {
  localStorage.setItem('cs.lang', other);
  document.cookie = 'cs.lang=' + other + '; path=/; max-age=31536000; SameSite=Lax';
  location.reload();
}

const post = (address, header, token) =>
  fetch(address, { method: 'POST', credentials: 'same-origin', headers: { [header]: token } });

/** Ends the application's session and ours; one without the other would leave the person signed in. */
export async function signOut() {
  try {
    await post('/camunda/api/admin/auth/user/default/logout', 'X-XSRF-TOKEN', cookie('XSRF-TOKEN'));
  } finally {
    await post('/logout', 'X-APP-XSRF-TOKEN', cookie('APP-XSRF-TOKEN'));
    location.assign('/login?logout');
  }
}

document.addEventListener(
  'click',
  event => {
    if (event.target.closest('a[ng-click*="logout"], button[ng-click*="logout"]')) {
      event.preventDefault();
      event.stopImmediatePropagation();
      signOut();
    }
  },
  true);

/* The name in the corner leads home, as on every page of ours. */
document.addEventListener(
  'click',
  event => {
    if (event.target.closest('a.navbar-brand')) {
      event.preventDefault();
      event.stopImmediatePropagation();
      location.assign('/');
    }
  },
  true);

/* The applications have a sign-in page of their own, which knows no account: ours is the only one. */
const toOurSignIn = () => {
  if (location.hash.startsWith('#/login')) {
    location.assign('/login');
  }
};
window.addEventListener('hashchange', toOurSignIn);
toOurSignIn();

/* Filters and groups bear "中文 / English", because the engine keeps one name for everybody: show the half that is read. */
const TWO = /^\s*([^/]*[\u3400-\u9fff][^/]*) \/ ([^/]+?)\s*$/;
const inOneLanguage = node => {
  const both = TWO.exec(node.nodeValue);
  if (both) {
    node.nodeValue = both[language === 'zh' ? 1 : 2];
  }
};
const look = root => {
  if (root.nodeType === Node.TEXT_NODE) {
    inOneLanguage(root);
  } else if (root.nodeType === Node.ELEMENT_NODE && !root.closest('[cam-tasklist-form], textarea, script, style')) {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      inOneLanguage(texts.currentNode);
    }
  }
};
new MutationObserver(changes => changes.forEach(change => {
  if (change.type === 'characterData') {
    inOneLanguage(change.target);
  } else {
    change.addedNodes.forEach(look);
  }
})).observe(document.documentElement, { subtree: true, childList: true, characterData: true });

document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
