/*
 * What every form stands on that collects something before it is approved: fields and lines with their errors, drafts, a preview
 * while typing, documents, and the way to Submit. A form says which fields it has and where its API is; the parts
 * (forms/parts/*.html) draw them. Shared by all versions of all forms, as kit.js is: add to it, do not change what is there.
 */
import {amount, bar, call, count, debounced, fen, numberOf, open, Picker, say, texts, worstFirst} from './kit.js';

export * from './kit.js';

/** The words of the parts. */
export const partWords = texts({
  drafts: ['Continue a draft:', '继续填写草稿：'], returnedBy: ['Returned by', '退回人：'], calendar: ['Choose from the calendar', '打开日历'],
  usage: ['Before and after', '占用前后'], usageEmpty: ['What is used of the budget, before and after, is shown here while you type.', '填写时，占用前后的情况会显示在这里。'],
  used: ['used', '已占用'], now: ['this one', '本单'], over: ['over by', '超出'], within: ['within the limit', '额度内'], limit: ['limit', '额度'],
  unlimited: ['unlimited', '不限额'], how: ['How is this computed?', '怎么算出来的？'],
  findings: ['Findings', '检查结果'], findingsEmpty: ['What the checks find is shown here while you type.', '填写时，检查结果会显示在这里。'],
  findingsNone: ['All checks passed.', '全部检查通过。'], clears: ['Clears if:', '解除条件：'],
  path: ['Who decides', '谁来审批'], pathEmpty: ['Who will be asked, and why, appears as soon as enough is filled in.', '填写足够的内容后，这里显示由谁审批、为什么。'],
  pathNone: ['Nobody has to be asked.', '无需审批，提交后直接通过。'], pathBlocked: ['Nobody may override a block.', '阻断项任何人都无权放行。'],
  nobody: ['nobody found, an administrator will name someone', '未找到审批人，由管理员指定'], onBehalf: ['for', '代'], due: ['due', '截止'],
  documents: ['Documents', '附件'], choose: ['Choose files', '选择文件'], drop: ['or drop them here', '或拖到这里'],
  fileRules: ['PDF, Word (docx), Excel (xlsx), PNG, JPEG or text; at most 10 MB each', 'PDF、Word（docx）、Excel（xlsx）、PNG、JPEG 或文本，每个不超过 10 MB'],
  fileWaits: ['is sent when you save', '保存时一起上传'], fileTooBig: ['Larger than 10 MB: make it smaller or split it.', '超过 10 MB，请压缩或拆分。'],
  removeFile: ['Do not send', '不上传'], deleteFile: ['Delete', '删除'], remove: ['Remove line', '删除第'], line: ['Line', '明细行'],
  saveDraft: ['Save draft', '保存草稿'], saveRevision: ['Save', '保存'], submit: ['Submit', '提交'], resubmit: ['Submit again', '重新提交'], saved: ['Saved as', '已保存为'],
  askBlocked: ['A block was found: what clears it stands under Findings. If you submit now, it is refused.', '检查发现阻断项，解除办法见“检查结果”。现在提交将被拒绝。'],
  submitAnyway: ['Submit anyway', '仍然提交'], goBack: ['Back', '返回修改'], incomplete: ['Something is missing. It is marked below.', '有内容没填完，已在下面标出。'],
  needPick: ['Choose one from the list.', '请从列表中选择。'], needWhole: ['A whole number.', '请填整数。'], needAmount: ['An amount with at most two decimals.', '请填金额，最多两位小数。'],
  needMoment: ['A day and a time like 2026-12-03 14:00.', '请按 2026-12-03 14:00 的格式填写。'], needDate: ['A date like 2026-11-27.', '请按 2026-11-27 的格式填写。'], needValue: ['Fill this in.', '请填写。'], needChoice: ['Choose one.', '请选择。'], needLine: ['Add at least one line.', '请至少填一行。'],
  choice: ['Choose…', '请选择…'], noMatch: ['Nothing matches. Try part of the name.', '没有找到，请换名称的一部分再试。'],
});

const PARTS = ['actions', 'documents', 'field', 'findings', 'input', 'path', 'top', 'usage'].map(name => `/forms/parts/${name}.html`);
const LARGEST = 10 * 1024 * 1024;
const clean = text => String(text == null ? '' : text).replace(/[,\s，¥￥]/g, '');

/** What each kind of field sends, what it shows of a value that was saved, and what the form itself can see is wrong with it. */
const KINDS = {
  text: {read: v => String(v == null ? '' : v).trim() || null, show: v => (v == null ? '' : say(v)), wrong: () => ''},
  whole: {
    read: v => (/^-?\d{1,15}$/.test(clean(v)) ? Number(clean(v)) : clean(v) || null),
    show: v => count(v),
    wrong: (v, d) => (typeof v !== 'number' || (d.least != null && v < d.least) ? partWords.needWhole : ''),
  },
  amount: {read: v => clean(v) || null, show: v => amount(v), wrong: v => (/^\d{1,13}(\.\d{1,2})?$/.test(v) ? '' : partWords.needAmount)},
  date: {read: v => String(v || '').trim() || null, show: v => v || '', wrong: v => (/^\d{4}-\d\d-\d\d$/.test(v) ? '' : partWords.needDate)},
  /** A day with a time, in the office's own zone: `2026-12-03 14:00`. */
  moment: {
    read: v => String(v || '').trim().replace(/ +/, 'T') || null, show: v => String(v || '').slice(0, 16).replace('T', ' '),
    wrong: v => (/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(v) ? '' : partWords.needMoment),
  },
  choice: {read: v => v || null, show: v => v || '', wrong: () => '', need: partWords.needChoice},
  yes: {read: v => !!v, show: v => !!v, wrong: () => ''},
};
KINDS.area = KINDS.text;

/** `venue.city` of a document, or of a body that is being put together. */
const within = (from, name) => name.split('.').reduce((at, key) => (at == null ? null : at[key]), from);
const nested = pairs => {
  const whole = {};
  for (const [name, value] of pairs) {
    const keys = name.split('.');
    const last = keys.pop();
    keys.reduce((at, key) => (at[key] = at[key] || {}), whole)[last] = value;
  }
  return whole;
};

/**
 * Something with named fields: the form itself, or a line of it. `v` holds what stands in the fields as it is typed, `errors` what is
 * wrong with it, `pickers` the search fields.
 */
class Fields {
  constructor($scope, id, fields) {
    Object.assign(this, {id, fields, v: {}, errors: {}, pickers: {}});
    for (const [name, d] of Object.entries(fields)) {
      this.v[name] = d.kind === 'yes' ? false : d.start == null ? '' : d.start;
      if (d.kind === 'pick') this.pickers[name] = this.picker($scope, name, d);
    }
  }
  picker($scope, name, d) {
    const search = d.search || ((q, signal) => call('GET', d.find(encodeURIComponent(q), this), null, signal).then(a => a.items));
    return new Picker($scope, {
      search: (q, signal) => search(q, signal, this), label: d.text, code: d.code || (item => item.code),
      chosen: (item, left) => {
        this.changed(name);
        if (d.chosen) d.chosen(item, left, this);
      },
    });
  }
  idOf(name) {
    return this.id + '-' + ((this.fields[name] || {}).at || name.replace(/\W/g, '-'));
  }
  kind(name) {
    return this.fields[name].kind || 'text';
  }
  /** What a field is called; its column where the line is not said already. */
  label(name) {
    return (this.fields[name] || {}).label || name;
  }
  /** What stands greyed in an empty field. */
  hint(name) {
    const hint = this.fields[name].hint;
    return typeof hint === 'function' ? hint(this) : hint || '';
  }
  choicesOf(name) {
    const list = this.fields[name].choices;
    return typeof list === 'function' ? list(this) : list;
  }
  /** The value of one field as the API takes it. */
  value(name) {
    const d = this.fields[name];
    if (d.kind !== 'pick') return KINDS[d.kind || 'text'].read(this.v[name]);
    const p = this.pickers[name];
    return p.item ? p.code(p.item) : p.text.trim() || null;
  }
  item(name) {
    return this.pickers[name] && this.pickers[name].item;
  }
  values() {
    return nested(Object.keys(this.fields).filter(name => !this.fields[name].own && !this.hidden(name)).map(name => [name, this.value(name)]));
  }
  hidden(name) {
    const d = this.fields[name];
    return !!(d.hidden && d.hidden(this));
  }
  required(name) {
    const d = this.fields[name];
    return typeof d.required === 'function' ? d.required(this) : !!d.required;
  }
  /** Puts saved values into the fields; a picker takes an item, or the code with the name that the API gives beside it. */
  set(from) {
    for (const [name, d] of Object.entries(this.fields)) {
      if (d.kind === 'pick') {
        const found = d.item ? d.item(from) : within(from, name);
        this.pickers[name].set(found && typeof found === 'object' ? found : null);
        if (found && typeof found !== 'object') Object.assign(this.pickers[name], {text: found, shown: ''});
      } else {
        this.v[name] = d.show ? d.show(within(from, name), from) : KINDS[d.kind || 'text'].show(within(from, name));
      }
    }
    return this;
  }
  started() {
    return Object.keys(this.fields).some(name => {
      const d = this.fields[name];
      return !d.own && (d.kind === 'pick' ? this.pickers[name].text.trim() : this.v[name] && this.v[name] !== d.start);
    });
  }
  /** What the form can see is wrong by itself, by field; an empty one is wrong only where it is required and all must be there. */
  check(complete) {
    const found = {};
    for (const [name, d] of Object.entries(this.fields)) {
      if (this.hidden(name)) continue;
      const value = this.value(name);
      const required = this.required(name);
      if (d.kind === 'pick') {
        if (!this.pickers[name].item && (value || (required && complete))) found[name] = d.need || partWords.needPick;
      } else if (value == null || value === false) {
        if (required && complete) found[name] = d.need || KINDS[d.kind || 'text'].need || partWords.needValue;
      } else if (KINDS[d.kind || 'text'].wrong(value, d)) {
        found[name] = d.need || KINDS[d.kind || 'text'].wrong(value, d);
      }
    }
    return found;
  }
}

/** A few fields that are sent by themselves, beside or without a document. */
export class Entry extends Fields {
  changed(name) {
    delete this.errors[name];
  }
  /** Says what the API refused at the fields; gives what belongs to none of them. */
  place(errors) {
    return (errors || []).filter(e => {
      if (e.field in this.fields) this.errors[e.field] = say(e.message);
      return !(e.field in this.fields);
    });
  }
}

/** One line of a list; it may have lists of its own. */
class Line extends Fields {
  constructor(list, number) {
    super(list.form.$scope, `${list.form.id}-${list.one}${number}`, list.fields);
    Object.assign(this, {list, lists: {}});
    for (const [name, inner] of Object.entries(list.inner)) this.lists[name] = new LineList(this, name, inner);
  }
  get $scope() {
    return this.list.form.$scope;
  }
  get cs() {
    return this.list.form.cs;
  }
  changed(name) {
    delete this.errors[name];
    delete this.list.form.errors[this.list.name];
    this.touched();
  }
  touched() {
    this.list.form.touched();
  }
  label(name, plain) {
    const own = super.label(name);
    return plain ? own : `${own}, ${this.list.word || partWords.line} ${this.list.items.indexOf(this) + 1}`;
  }
  values() {
    return Object.assign(super.values(), sent(this.lists, 'started'));
  }
  set(from) {
    for (const [name, list] of Object.entries(this.lists)) list.fill((this.list.inner[name].rows || (d => d[name]))(from));
    return super.set(from);
  }
  started() {
    return super.started() || Object.values(this.lists).some(list => list.started().length);
  }
}

/** Where an error is said: at the field that stands in for a hidden one. */
const shown = (holder, field) =>
  (holder.fields[field] && holder.hidden(field) && Object.keys(holder.fields).find(name => holder.fields[name].same === field)) || field;

/** What of some lists is to be sent; those left out keep out of the numbering of the answer. */
const sent = (lists, which) => Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.send(list[which]())]));
/** Every line of what has lists, and the lines of these. */
const linesOf = holder => Object.values(holder.lists).flatMap(list => list.items.flatMap(line => [line, ...linesOf(line)]));

/**
 * Lines that can be added and removed; `whole` where each is sent, however little is typed in it. Answers of the preview stand at the
 * lines they were given for, as `line.answer`.
 */
export class LineList {
  constructor(form, name, {fields, lists = {}, one = name.replace(/s$/, ''), word, label, least = 0, read, first = least > 0, whole = false}) {
    Object.assign(this, {form, name, fields, inner: lists, one, word, title: label, least, first, whole, items: [], sent: [], numbers: 0});
    this.read = read || (line => line.values());
    if (first) this.add();
  }
  get column() {
    return Object.keys(this.fields)[0];
  }
  add(focus, from) {
    const line = new Line(this, ++this.numbers);
    this.items.push(line);
    if (from) {
      line.from = from;
      line.set(from);
    }
    if (focus) this.form.cs.focus('#' + line.idOf(this.column));
    return line;
  }
  remove(line) {
    this.items.splice(this.items.indexOf(line), 1);
    if (!this.items.length && this.first) this.add(true);
    this.form.changed();
  }
  fill(rows) {
    this.items = [];
    this.numbers = 0;
    (rows || []).forEach(row => this.add(false, row));
    if (!this.items.length && this.first) this.add();
  }
  send(lines) {
    this.sent = lines;
    return lines.map(this.read);
  }
  started() {
    return this.whole ? this.items : this.items.filter(line => line.started());
  }
  ready() {
    return this.whole ? this.items : this.items.filter(line => line.started() && !Object.keys(line.check(true)).length);
  }
}

/**
 * A form that collects, saves, previews and submits one document of ours; see the parts for what it draws. `id` is the prefix of the
 * ids on the page, `path` the collection in our API (`/api/orders`), `fields` and `lists` what is typed.
 *
 * @param address   where the document is read and changed; only needed where it is not `path/number`
 * @param saves     where it is changed, where that is not where it is read
 * @param refused   told what saving was refused for, after it stands at its fields
 * @param input     (values, lists) => body, where it is more than both together
 * @param enough    whether so much is typed that a preview says something
 * @param previewed called with every preview and the lists as they were sent
 * @param complete  whether a preview is of a whole document, so that its findings and its path count
 * @param usage     (preview) => what is limited, before and after: `[{label, before, after, limit, arithmetic}]`
 * @param loaded    called with the document that fills the form, after its fields are filled; may give a promise
 * @param check     what the form can see is wrong beyond its fields: `complete => ({field: message})`
 * @param draftText what a draft of it is called in the list of drafts
 * @param submits   the variables that go with Submit
 * @param silent    true where it has neither preview nor drafts
 */
export class DraftForm extends Fields {
  constructor(camForm, $scope, options) {
    super($scope, options.id, options.fields);
    Object.assign(this, {
      camForm, $scope, options, cs: open(camForm, $scope), t: Object.assign({}, partWords, options.texts), path: options.path,
      number: null, version: null, files: [], documents: [], drafts: [], faults: [], usage: [], said: '', returned: null,
      preview: {findings: [], path: []}, previewed: false, previewProblem: null, asking: false, revising: !!camForm.taskId, lists: {}, last: [],
    });
    this.look = debounced(350, signal => this.show(signal));
    $scope.$on('$destroy', this.look.stop);
    for (const [name, list] of Object.entries(options.lists || {})) this.lists[name] = new LineList(this, name, list);
  }

  /** Draws the form: with the document of its task, or empty and with the drafts one may continue. */
  async start(focus) {
    await Promise.all([fetchParts(), this.revising ? numberOf(this.camForm).then(number => this.load(number)) : this.options.silent ? null : this.findDrafts()]);
    Object.assign(this.$scope, {t: this.t, f: this});
    this.$scope.$applyAsync();
    this.takeFiles();
    if (focus && !this.revising) this.cs.focus(focus);
  }
  findDrafts() {
    return Promise.all([call('GET', '/api/me'), call('GET', this.path + '?status=DRAFT&limit=20')])
      .then(([me, found]) => { this.drafts = found.items.filter(d => d.requester === me.id || (d.requester && d.requester.id === me.id)).slice(0, 3); })
      .catch(() => {}); // the form is of use without them
  }
  draftText(d) {
    return [d.number, this.options.draftText ? this.options.draftText(d) : say(d.title)].filter(Boolean).join(' · ');
  }
  address(number) {
    return (this.options.address || (n => this.path + '/' + n))(number);
  }
  /** Fills the form with a draft, or with what was returned. */
  async load(number) {
    const [found, files] = await Promise.all([
      call('GET', this.address(number)), this.options.documents === false ? {items: []} : call('GET', `${this.path}/${number}/documents`)]);
    Object.assign(this, {number, version: found.version, documents: files.items, document: found, returned: this.revising ? lastReturn(found) : null});
    this.set(found);
    for (const [name, list] of Object.entries(this.lists)) list.fill((this.options.lists[name].rows || (d => d[name]))(found));
    if (this.options.loaded) await this.options.loaded(found);
    this.$scope.$applyAsync();
    this.look();
  }

  // ---- typing

  touched() {
    this.said = '';
    this.asking = false;
    this.look();
  }
  changed(name) {
    if (name) delete this.errors[name];
    this.touched();
  }
  go(id, $event) {
    $event.preventDefault();
    this.cs.focus(document.getElementById(id) ? '#' + id : '.cs-actions button');
  }
  calendar($event) {
    calendar($event);
  }
  body(lists) {
    const body = this.options.input ? this.options.input(this.values(), lists) : Object.assign(this.values(), lists);
    if (this.number) body.version = this.version;
    return body;
  }
  send(which) {
    return sent(this.lists, which);
  }
  /** `lines[2].quantity` becomes a message at the third line that was sent, `lines[0].invoices[1].number` one at the second invoice of the first. */
  place(errors) {
    const at = (holder, field, message) => {
      const [, name, index, rest] = /^(\w+)\[(\d+)\](?:\.(.+))?$/.exec(field) || [];
      const list = name && holder.lists && holder.lists[name];
      const line = list && list.sent[index];
      if (line && rest) at(line, rest, message);
      else (line || holder).errors[line ? list.column : shown(holder, field)] = message;
    };
    for (const e of errors) if (e.field) at(this, e.field, say(e.message));
  }
  /** What is wrong, for the list on top: kept until the next try, so that it does not jump while it is worked through. */
  wrong() {
    const first = list => list && list.items[0] && list.items[0].idOf(list.column);
    const found = Object.keys(this.errors).map(name => ({
      id: name === 'documents' ? this.id + '-files' : first(this.lists[name]) || this.idOf(name),
      label: name === 'documents' ? this.t.documents : (this.lists[name] && this.lists[name].title) || this.label(name), message: this.errors[name],
    }));
    for (const line of linesOf(this)) for (const name of Object.keys(line.errors)) found.push({id: line.idOf(name), label: line.label(name), message: line.errors[name]});
    return (this.faults = found);
  }

  // ---- the preview

  show(signal) {
    if (this.options.silent || (this.options.enough && !this.options.enough(this))) return null;
    const lists = this.send('ready');
    const asked = Object.values(this.lists).flatMap(list => list.sent.flatMap(line => [line, ...linesOf(line)]));
    const body = this.body(lists);
    delete body.version;
    return call('POST', `${this.number ? this.address(this.number) : this.path}/preview`, body, signal).then(p => this.$scope.$applyAsync(() => {
      p.findings = worstFirst(p.findings);
      p.path = p.path || [];
      this.preview = p;
      this.previewed = this.options.complete ? this.options.complete(p) : !(p.fields || []).length;
      this.previewProblem = null;
      // what the answer before this one said is over; what is still empty is not wrong yet
      [...Object.keys(body), ...this.last].forEach(name => delete this.errors[name]);
      asked.forEach(line => { line.errors = {}; });
      const fresh = (p.fields || []).filter(e => /\[/.test(e.field) || !empty(within(body, e.field)));
      this.last = fresh.map(e => e.field);
      this.place(fresh);
      for (const [name, list] of Object.entries(this.lists)) {
        list.items.forEach(line => { line.answer = null; });
        list.sent.forEach((line, i) => { line.answer = (p[name] || [])[i]; });
      }
      this.draw(this.options.usage ? this.options.usage(p) : p.usage);
      if (this.options.previewed) this.options.previewed(p);
    })).catch(e => {
      if (e.name === 'AbortError') return;
      this.$scope.$applyAsync(() => {
        this.previewProblem = e.errors && e.errors.length ? null : e.message;
        this.place(e.errors || []);
      });
    });
  }
  draw(usage) {
    this.usage = (usage || []).map(u => Object.assign(u, {bar: bar(u.before, u.after, u.limit, u.overrun), now: u.now || ((fen(u.after) - fen(u.before)) / 100).toFixed(2)}));
  }
  /** A figure of a computation as people read it. */
  figure(value) {
    return /^-?\d+$/.test(value) ? count(value) : /^-?\d+\.\d\d$/.test(value) ? amount(value) : value;
  }
  blocked() {
    return this.preview.findings.some(found => found.severity === 'BLOCK');
  }

  // ---- saving and submitting

  /** Saves what is typed and the files chosen; a number once given is kept, so that a second try changes the same draft. */
  async store(complete) {
    this.errors = Object.assign(this.check(complete), this.options.check ? this.options.check(complete, this) : {});
    for (const line of linesOf(this)) line.errors = line.started() ? line.check(true) : {};
    for (const [name, list] of Object.entries(this.lists)) {
      if (complete && list.started().length < list.least) this.errors[name] = this.options.lists[name].need || partWords.needLine;
    }
    this.files.forEach(d => { if (d.wrong) this.errors.documents = d.file.name + ': ' + d.wrong; });
    if (this.wrong().length) throw {message: this.t.incomplete};
    try {
      const saved = await call(this.number ? 'PUT' : 'POST', this.number ? (this.options.saves || (n => this.address(n)))(this.number) : this.path, this.body(this.send('started')));
      this.number = saved.number || this.number;
      this.version = saved.version;
      for (const d of this.files.slice()) await this.upload(d);
    } catch (e) {
      this.refused(e);
      throw e;
    }
  }
  /** Shows what the API refused at its fields and among the findings. */
  refused(e) {
    this.place(e.errors || []);
    this.wrong();
    if (e.findings && e.findings.length) this.preview = Object.assign({}, this.preview, {findings: worstFirst(e.findings)});
    if (this.options.refused) this.options.refused(e);
  }
  async upload(d) {
    const data = new FormData();
    data.append('file', d.file);
    try {
      this.documents.push(await call('POST', `${this.path}/${this.number}/documents`, data));
      this.removeFile(d);
    } catch (e) {
      d.wrong = e.message;
      throw e;
    }
  }
  save() {
    return this.cs.doing(() => this.store(false).then(() => {
      this.cs.busy = false;
      this.said = this.t.saved + ' ' + this.number;
    }));
  }
  submit(sure) {
    if (this.blocked() && !sure) {
      this.asking = true;
      return null;
    }
    this.asking = false;
    return this.cs.doing(() => this.store(true).then(() => {
      this.camForm.businessKey = this.number;
      this.cs.submit(this.options.submits ? this.options.submits(this) : {});
    }));
  }
  resume(number, $event) {
    $event.preventDefault();
    return this.cs.doing(() => this.load(number).then(() => { this.cs.busy = false; }));
  }

  // ---- documents

  removeFile(d) {
    this.files.splice(this.files.indexOf(d), 1);
  }
  deleteDocument(d) {
    return this.cs.doing(() => call('DELETE', `${this.path}/${this.number}/documents/${d.id}`).then(() => {
      this.cs.busy = false;
      this.documents.splice(this.documents.indexOf(d), 1);
    }));
  }
  take(files) {
    Array.from(files).forEach(file => this.files.push({file, wrong: file.size > LARGEST ? this.t.fileTooBig : ''}));
    this.said = '';
    this.$scope.$applyAsync();
  }
  takeFiles() {
    if (this.options.documents === false) return;
    const drop = document.getElementById(this.id + '-drop');
    const chooser = document.getElementById(this.id + '-files');
    if (!drop || !chooser) {
      setTimeout(() => this.takeFiles(), 50);
      return;
    }
    chooser.addEventListener('change', () => {
      this.take(chooser.files);
      chooser.value = '';
    });
    for (const name of ['dragenter', 'dragover', 'dragleave', 'drop']) {
      drop.addEventListener(name, e => {
        e.preventDefault();
        this.dragging = name === 'dragenter' || name === 'dragover';
        if (name === 'drop') this.take(e.dataTransfer.files);
        this.$scope.$applyAsync();
      });
    }
  }
}

/** Opens the browser's calendar beside a date; what is chosen there counts as typed. */
export function calendar($event) {
  const [text, day] = $event.currentTarget.closest('.cs-date').querySelectorAll('input');
  day.value = text.value.trim().replace(' ', 'T');
  day.onchange = () => {
    text.value = day.value.replace('T', ' ');
    text.dispatchEvent(new Event('input', {bubbles: true}));
  };
  setTimeout(() => day.showPicker());
}

/** Parts are there before they are drawn: no field jumps, and the first of them can have the focus. */
export async function fetchParts() {
  const injector = window.angular && window.angular.element(document.querySelector('[ng-app]') || document.body).injector();
  const cache = injector && injector.get('$templateCache');
  if (cache) await Promise.all(PARTS.filter(part => !cache.get(part)).map(async part => cache.put(part, await (await fetch(part)).text())));
}

const empty = value => value == null || value === '' || value.length === 0;

/** Who gave it back last, and why; the names stand in the path of the round. */
export function lastReturn(document) {
  const round = (document.rounds || []).slice(-1)[0];
  const said = round && round.decisions.filter(d => d.verdict === 'RETURN').pop();
  if (!said) return null;
  const asked = round.path.flatMap(s => s.persons).find(p => p.id === said.person);
  return {person: asked || said.person, at: said.at, reason: said.reason};
}

/** `{value, text}` for a choice, from `{CODE: ['English', '中文']}`. */
export const choices = pairs => Object.entries(texts(pairs)).map(([value, text]) => ({value, text}));

/** An item of a picker whose name the API gives beside its code. */
export const named = (code, name) => (code ? {code, name} : null);
