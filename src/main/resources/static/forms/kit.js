/*
 * What every form in Tasklist stands on: language, amounts and dates, our API, a picker, and the way through Tasklist's own
 * Start and Complete. The forms themselves (forms/<family>/*.html) are deployed and versioned with their process, so running
 * cases keep the form they started with; this file is shared by all versions: add to it, do not change what is there.
 */

// ---- language ------------------------------------------------------------------------------------------------------------

function chosen() {
  const cookie = (document.cookie.match(/(?:^|; )cs\.lang=(\w+)/) || [])[1];
  return cookie || localStorage.getItem('cs.lang') || navigator.language || 'en';
}

/** `en` or `zh`: what the person chose, else what the browser speaks. */
export const language = chosen().toLowerCase().startsWith('zh') ? 'zh' : 'en';

/** A text in both languages, as the API sends it; a plain string is passed through. */
export const say = text => (text == null ? '' : typeof text === 'string' ? text : text[language] || text.en || '');

/** `{dealer: ['Dealer', '经销商']}` becomes `{dealer: '经销商'}`. */
export const texts = pairs =>
  Object.fromEntries(Object.entries(pairs).map(([key, pair]) => [key, pair[language === 'zh' ? 1 : 0]]));

// ---- figures -------------------------------------------------------------------------------------------------------------

/** An amount as a whole number of fen, for comparing and drawing; nothing is decided on it. */
export const fen = amount => Math.round(Number(amount || 0) * 100);

/** `120,000.00` */
export function amount(value) {
  if (value == null || value === '') return '';
  const [whole, part = ''] = String(value).split('.');
  return whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',') + '.' + (part + '00').slice(0, 2);
}

/** `¥120,000.00` */
export const money = value => (value == null || value === '' ? '' : (String(value).startsWith('-') ? '-¥' + amount(String(value).slice(1)) : '¥' + amount(value)));

export const count = value => (value == null || value === '' ? '' : String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ','));

/** `4.0 %` from `4.0000` */
export const percent = value => (value == null || value === '' ? '' : Number(value).toFixed(1) + ' %');

const two = n => String(n).padStart(2, '0');

/** `2026-11-22 10:14` in the person's own time zone. */
export function time(instant) {
  if (!instant) return '';
  const t = new Date(instant);
  return `${t.getFullYear()}-${two(t.getMonth() + 1)}-${two(t.getDate())} ${two(t.getHours())}:${two(t.getMinutes())}`;
}

/** The zone that belongs to {@link time}, for a tooltip. */
export const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

export function day(date) {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export const size = bytes => (bytes < 1e6 ? Math.max(1, Math.round(bytes / 1e3)) + ' kB' : (bytes / 1e6).toFixed(1) + ' MB');

/** Where the parts of a bar stand that shows a limit used before and after; `limit` is null where there is none, `overrun` given where it is not simply the rest. */
export function bar(before, after, limit, overrun) {
  const [from, to, end] = [fen(before), fen(after), fen(limit)];
  const over = overrun != null ? fen(overrun) : limit == null ? 0 : Math.max(0, to - end);
  const scale = Math.max(from, to, end, 1) * 1.04;
  const share = value => Math.max(0, Math.min(100, (100 * value) / scale)) + '%';
  const least = Math.min(from, to);
  return {
    used: share(least), now: share(Math.abs(to - from)), overFrom: share(to - over), over: share(over), limit: limit == null ? '-9px' : share(end),
    isOver: over > 0, overrun: (over / 100).toFixed(2), share: end ? percent((100 * over) / end) : '', utilisation: end ? percent((100 * to) / end) : '',
  };
}

// ---- words that all forms use ----------------------------------------------------------------------------------------------

const words = texts({
  BLOCK: ['Block', '阻断'], HOLD: ['Hold', '暂缓'], WARN: ['Warning', '提醒'], INFO: ['Note', '提示'],
  ANY: ['any one of', '任一人'], ALL: ['all of', '全部会签'], QUORUM: ['a quorum of', '多数会签'],
  APPROVE: ['approved', '同意'], REJECT: ['rejected', '拒绝'], RETURN: ['returned', '退回'],
  unreachable: ['The server could not be reached. What you typed is still here; try again.', '暂时连接不上服务器。您填写的内容都还在，请再试一次。'],
  signedOut: ['You have been signed out. Sign in again in another tab, then repeat the last step here.', '您已退出登录。请在另一个标签页重新登录，再回到这里重试。'],
  claimFirst: ['Claim the task first: the link stands above the form.', '请先认领任务：“认领”在表单上方。'],
  failed: ['Something went wrong on our side. What you typed is still here; try again.', '系统出了问题。您填写的内容都还在，请再试一次。'],
});

/** A role as the API names it: its title, or the key of a role that has none. */
export const role = value => (value == null ? '' : typeof value === 'string' ? value.replace(/-/g, ' ') : say(value.title || value) || role(value.key));

/** The role that a step asks. */
export const roleOf = step => say(step.roleTitle) || role(step.role);

/** A person by name; one who is only named by an id is shown by it. */
export const person = value => (value == null ? '' : typeof value === 'string' ? value : say(value.name) || value.id);

/** Why somebody is asked: the sentences of the reasons, or their codes where there is no sentence. */
export const reasons = list => (list || []).map(r => (typeof r === 'string' ? r : say(r.text) || r.code)).join(language === 'zh' ? '；' : '; ');

/** The word for a severity, mode or verdict. */
export const word = key => words[key] || key;

const SIGNS = {BLOCK: '✕', HOLD: '●', WARN: '▲', INFO: '○'};
const RANK = ['BLOCK', 'HOLD', 'WARN', 'INFO'];

export const sign = severity => SIGNS[severity] || '○';
export const worstFirst = findings => [...(findings || [])].sort((a, b) => RANK.indexOf(a.severity) - RANK.indexOf(b.severity));

// ---- our API -------------------------------------------------------------------------------------------------------------

const cookie = name => decodeURIComponent((document.cookie.match('(?:^|; )' + name + '=([^;]*)') || [])[1] || '');

function newKey() { // crypto.randomUUID is missing where the page is served without TLS
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), b => b.toString(16).padStart(2, '0')).join('');
}

/** A refused call: `message` to show, `errors` by field. */
export class Problem extends Error {
  constructor(status, body) {
    super(say(body.detail) || say(body.title) || (status === 401 ? words.signedOut : words.failed));
    this.status = status;
    this.code = body.code;
    this.errors = (body.errors || []).map(e => ({field: e.field, message: say(e.message)}));
    if (!this.errors.length && body.field) this.errors = [{field: body.field, message: this.message}];
    this.findings = body.findings || [];
  }
}

/** Calls our API as the person who is signed in; gives the parsed answer or throws a {@link Problem}. */
export async function call(method, path, body, signal) {
  const headers = {Accept: 'application/json', 'Accept-Language': language};
  if (method !== 'GET') headers['X-APP-XSRF-TOKEN'] = cookie('APP-XSRF-TOKEN');
  if (method === 'POST') headers['Idempotency-Key'] = newKey();
  if (body && !(body instanceof FormData)) {
    headers['Content-Type'] = 'application/json';
    body = JSON.stringify(body);
  }
  let answer;
  try {
    answer = await fetch(path, {method, headers, body, signal, credentials: 'same-origin'});
  } catch (e) {
    if (e.name === 'AbortError') throw e;
    throw new Problem(0, {detail: words.unreachable});
  }
  const type = answer.headers.get('Content-Type') || '';
  const content = type.includes('json') ? await answer.json() : {};
  if (answer.redirected && !type.includes('json')) throw new Problem(401, {});
  if (!answer.ok) throw new Problem(answer.status, content);
  return content;
}

/** The number of the case a task belongs to: our tasks are named by it, and it is all that Tasklist may read of the case. */
export function numberOf(camForm) {
  return new Promise((resolve, reject) => camForm.client.resource('task').get(camForm.taskId, (error, task) => {
    const found = !error && /^[A-Z]{2}-\d{4}-\d{6,}/.exec(task.name);
    if (found) resolve(found[0]);
    else reject(error || new Error(task.name));
  }));
}

/** Runs work once after the last call of the returned function; a newer run aborts an older one that is still under way. */
export function debounced(milliseconds, work) {
  let timer, running;
  const run = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (running) running.abort();
      running = new AbortController();
      work(running.signal);
    }, milliseconds);
  };
  run.stop = () => {
    clearTimeout(timer);
    if (running) running.abort();
  };
  return run;
}

// ---- a field to pick something from many ------------------------------------------------------------------------------------

let pickers = 0;

/**
 * A combobox with search. `search(q, signal)` gives items, `label(item)` what the field shows of one, `code(item)` what somebody
 * may type instead of picking; `chosen(item, left)` is told the choice, null when it was cleared, `left` when the person has
 * gone on already and the focus must stay where it is.
 */
export class Picker {
  constructor($scope, {search, label, code, chosen}) {
    Object.assign(this, {$scope, search, label, code, chosen, id: 'cs-pick-' + ++pickers, text: '', shown: '', item: null, items: [], active: -1, open: false});
    this.look = debounced(200, signal => this.found(this.all ? '' : this.text.trim(), signal));
  }
  async found(q, signal) {
    let items = [];
    try {
      items = await this.search(q, signal);
    } catch (e) {
      if (e.name === 'AbortError') return;
    }
    this.$scope.$applyAsync(() => {
      this.items = items;
      this.active = items.length ? 0 : -1;
      this.searched = true;
      if (this.hurried && items.length) this.pick(items[0]);
      this.hurried = false;
    });
  }
  show(all) {
    if (all && this.open) return;
    this.all = all;
    this.open = true;
    this.searched = this.hurried = false;
    this.look();
  }
  set(item) {
    this.item = item;
    this.text = this.shown = item ? this.label(item) : '';
  }
  pick(item, left) {
    this.open = false;
    this.look.stop();
    this.set(item);
    this.chosen(item, left);
  }
  enter($event) {
    this.left = false;
    $event.target.select();
  }
  /** Whoever types a whole code and goes on has chosen it; anything else that fits nothing stays as typed, and is no choice. */
  leave() {
    this.left = true;
    setTimeout(async () => { // lets a click on an item come first
      if (!this.left) return;
      this.open = false;
      const typed = this.text.trim();
      if (typed !== this.shown.trim()) {
        this.item = null;
        const items = typed ? await this.search(typed).catch(() => []) : [];
        const exact = items.find(i => this.code(i).toLowerCase() === typed.toLowerCase());
        if (this.text.trim() === typed && !this.item) {
          if (exact) this.pick(exact, true);
          else this.chosen(null, true);
        }
      }
      this.$scope.$applyAsync();
    }, 150);
  }
  key($event) {
    const step = {ArrowDown: 1, ArrowUp: -1}[$event.key];
    if (step) {
      if (!this.open) this.show(true);
      else if (this.items.length) this.active = (this.active + step + this.items.length) % this.items.length;
      $event.preventDefault();
    } else if ($event.key === 'Enter') {
      if (this.open && !this.searched) this.hurried = true; // the answer is still under way: take its best
      else if (this.open && this.items[this.active]) this.pick(this.items[this.active]);
      $event.preventDefault();
    } else if ($event.key === 'Escape' && this.open) {
      this.open = false;
      $event.preventDefault();
      $event.stopPropagation();
    }
  }
}

// ---- through Tasklist --------------------------------------------------------------------------------------------------------

/**
 * Opens a form: styles, the figures and words above as `$scope.cs`, and a hand on Tasklist's own button. `submit` presses it;
 * what Tasklist sends then is only what `send` put there, and nothing is sent when somebody reaches the button another way.
 */
export function open(camForm, $scope) {
  styles();
  let cleared = false;
  const element = camForm.formElement[0] || camForm.formElement;
  const shell = {
    language, say, role, roleOf, person, reasons, amount, money, count, percent, time, zone, size, word, sign, worstFirst, fen,
    busy: false,
    problem: null,
    errors: [],
    submit(variables = {}) {
      for (const [name, value] of Object.entries(variables)) transient(camForm, name, value);
      const modal = element.closest('.modal-content');
      const button = modal
        ? modal.querySelector('.modal-footer button[ng-click="startProcessInstance()"]')
        : element.closest('[cam-tasklist-form]').querySelector('.form-actions button.btn-primary');
      if (button.disabled && !modal) return shell.refused(new Problem(0, {detail: words.claimFirst}));
      cleared = true;
      setTimeout(() => { // outside of the digest that called us
        button.click();
        cleared = false;
      });
    },
    /** Runs work with the buttons off; a refusal is shown on top and at its fields, and the first of them gets the focus. */
    async doing(work) {
      shell.busy = true;
      shell.problem = null;
      shell.errors = [];
      try {
        await work();
      } catch (e) {
        shell.refused(e);
      }
      $scope.$applyAsync();
    },
    refused(e) {
      shell.busy = false;
      shell.problem = e.message || words.failed;
      shell.errors = e.errors || [];
      $scope.$applyAsync();
      setTimeout(() => {
        const target = element.querySelector('[aria-invalid="true"]') || element.querySelector('.cs-problem');
        if (target) {
          target.focus();
          target.scrollIntoView({block: 'center'});
        }
      }, 50);
    },
    errorAt: field => (shell.errors.find(e => e.field === field) || {}).message,
    focus(selector) {
      setTimeout(() => (element.querySelector(selector) || element).focus(), 0);
    },
  };
  camForm.on('submit', () => { camForm.submitPrevented = !cleared; });
  camForm.on('submit-failed', (form, failures) => {
    if (camForm.submitPrevented) return;
    shell.busy = false;
    const why = [].concat(failures || []).find(e => e && e.message);
    if (camForm.taskId) shell.refused(new Problem(500, {detail: why && why.message})); // Tasklist says it for a start
    $scope.$applyAsync();
  });
  camForm.on('submit-success', () => { shell.done = true; });
  $scope.cs = shell;
  if (camForm.taskId && innerWidth <= 768) { // Tasklist puts the task below its lists there
    const shown = setInterval(() => {
      if (!element.isConnected || element.querySelector('.cs-actions, .cs-problem, .cs-note')) clearInterval(shown);
      if (element.isConnected && element.querySelector('.cs-actions')) element.scrollIntoView();
    }, 150);
  }
  return shell;
}

function transient(camForm, name, value) {
  const manager = camForm.variableManager;
  if (!manager.variables[name]) manager.createVariable({name, type: 'String', value: null});
  manager.variables[name].valueInfo = {transient: true}; // read by the listener, written nowhere
  manager.variableValue(name, value);
}

function styles() {
  if (document.querySelector('link[href="/forms/kit.css"]')) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = '/forms/kit.css';
  document.head.append(link);
}
