/*
 * What is typed of a marketing activity, the same in its application, its plan and its change: fields, lines, and their words.
 * The forms (forms/activity/*.html) choose what they show. Shared by all versions of them: add to it, do not change what is there.
 */
import {amount, call, Entry, choices, fen, money, named, say, texts} from './draft-form.js';

export const words = texts({
  about: ['Activity', '活动'], type: ['Type', '类型'], title: ['Title', '主题'], titleHint: ['What it is about', '活动主题'], product: ['Product', '产品'], objective: ['Objective', '目的'],
  objectiveHint: ['What should be different afterwards, and for whom', '希望达到什么效果、面向谁'], when: ['When and where', '时间与地点'], from: ['Begins', '开始'], to: ['Ends', '结束'],
  venueType: ['Kind of venue', '场所类型'], venueName: ['Venue', '场所名称'], city: ['City', '城市'], latitude: ['Latitude', '纬度'], longitude: ['Longitude', '经度'],
  map: ['Position of the venue (photos are compared with it)', '场所坐标（用于核对现场照片）'], people: ['Expected', '预计人数'], plannedHcp: ['Healthcare professionals', '医务人员'], plannedStaff: ['Own staff', '内部员工'], plannedGuests: ['Others', '其他来宾'],
  budgetNode: ['Paid from budget', '预算'], budgetHint: ['Code or name of the budget', '输入预算编码或名称'], available: ['available', '可用'], noBudget: ['No budget matches. Try its code or part of its name.', '没有找到预算，请换编码或名称的一部分再试。'],
  payee: ['Who is paid', '收款方'], payeeKind: ['Kind', '类型'], payeeName: ['Name', '名称'], accountHolder: ['Holder of the account', '账户户名'], contractNo: ['Contract no.', '协议编号'], contractSignedOn: ['Signed on', '签署日期'],
  declarations: ['Declarations', '申明'], hostConsent: ['The institution agreed to receive us', '接待单位已同意'], freeEquipment: ['Equipment or reagents are given or lent for free', '提供免费或出借的设备、试剂'],
  tiedToPurchase: ['Anything depends on buying something', '与采购挂钩'], relatedParties: ['Somebody paid is related to one of us or to a professional', '收款人与本公司人员或医务人员存在关联关系'], personLevelData: ['Data on single doctors\' prescribing are used', '涉及医生个人处方数据'],
  yes: ['Yes', '是'], no: ['No', '否'], open: ['not answered', '未回答'],
  costs: ['Costs', '费用明细'], cost: ['Cost line', '费用行'], costType: ['Cost type', '费用类型'], description: ['For what', '用途'], amount: ['Amount (¥)', '金额（元）'], addCost: ['cost line', '加一行费用'], total: ['Total cost', '费用合计'],
  speakers: ['Speakers', '讲者'], speaker: ['Speaker', '讲者'], speakerHint: ['Name or code', '输入姓名或编码'], noSpeaker: ['No professional matches. Try part of the name.', '没有找到该专家，请换姓名的一部分再试。'], topic: ['Topic', '题目'], need: ['Why this person', '邀请理由'],
  hours: ['Hours', '时长（小时）'], fee: ['Fee (¥)', '讲课费（元）'], addSpeaker: ['speaker', '加一位讲者'], talksLeft: ['talks left this year', '次/年剩余'], amountLeft: ['left this year', '年度剩余'], of: ['of', '共'],
  fair: ['fair', '公允'], per: ['for', '每'], noSpeakers: ['No speakers.', '没有讲者。'], capsUnknown: ['The yearly caps could not be read.', '暂时读不到年度上限。'],
  attendees: ['Attendees', '参会人'], attendee: ['Attendee', '参会人'], kind: ['Kind', '类别'], who: ['Who', '姓名'], whoHint: ['Name or code', '输入姓名或编码'], institution: ['Institution', '单位'], addAttendee: ['attendee', '加一位参会人'], noAttendees: ['Nobody is named yet.', '还没有填写参会人。'],
  materials: ['Materials', '物料'], material: ['Material', '物料'], materialHint: ['Code or name', '输入编码或名称'], quantity: ['Quantity', '数量'], addMaterial: ['material', '加一种物料'], noMaterials: ['No materials.', '没有物料。'],
  tasks: ['Tasks', '任务'], task: ['Task', '任务'], taskTitle: ['What is to be done', '任务内容'], assignee: ['Who', '负责人'], dueOn: ['Due', '截止'], evidence: ['Brings as evidence', '需要提交的凭证'], addTask: ['task', '加一项任务'], noEvidence: ['nothing', '无'],
  required: ['This type has to prove in the end:', '该类型最终需要提交：'], usage: ['Budget and caps', '预算与上限'], usageEmpty: ['What is used of the budget and of the speakers\' caps, before and after, is shown here while you type.', '填写时，预算和讲者上限占用前后的情况会显示在这里。'],
  needOne: ['Add at least one.', '请至少填一项。'], needHours: ['Hours like 1.5.', '请填小时数，如 1.5。'],
});

const TYPES = {DEPARTMENT_MEETING: ['Department meeting', '科室会'], SYMPOSIUM: ['Symposium', '专题研讨会'], CITY_CONFERENCE: ['City conference', '城市学术会'], WEBINAR: ['Webinar', '线上会议'],
  DISPLAY: ['Store display', '门店陈列'], MARKET_DEVELOPMENT: ['Market development', '市场开发'], SURVEY: ['Survey', '市场调研'], SPONSORSHIP: ['Sponsorship', '会议赞助']};
const VENUES = {HOSPITAL: ['Hospital', '医院'], HOTEL: ['Hotel', '酒店'], CONFERENCE_CENTRE: ['Conference centre', '会议中心'], RESTAURANT: ['Restaurant', '餐厅'], STORE: ['Store', '门店'], OFFICE: ['Office', '办公室'],
  ONLINE: ['Online', '线上'], RESORT: ['Resort', '度假村'], LEISURE: ['Leisure venue', '娱乐场所']};
const COSTS = {VENUE: ['Venue', '场地费'], MEAL: ['Meals', '餐费'], TRAVEL: ['Travel and lodging', '差旅住宿'], MATERIAL: ['Printing and materials', '印刷物料'], DISPLAY: ['Display', '陈列费'], SURVEY: ['Survey', '调研费'],
  SPONSORSHIP: ['Sponsorship', '赞助费'], AGENCY: ['Agency', '会务服务费'], OTHER: ['Other', '其他']};
const PAYEES = {ORGANISATION: ['Organisation', '机构'], CHAIN: ['Pharmacy chain', '连锁总部'], DEPARTMENT: ['Department', '科室'], PERSON: ['Person', '个人'], SHOP_STAFF: ['Shop staff', '店员']};
const ATTENDEES = {HCP: ['Professional', '医务人员'], STAFF: ['Own staff', '内部员工'], GUEST: ['Other guest', '其他来宾']};
const EVIDENCE = {AGENDA: ['Agenda', '会议议程'], SIGN_IN: ['Sign-in sheet', '签到表'], PHOTO: ['Photo of the event', '现场照片'], DECK: ['Slides as shown', '演讲幻灯'], SPEAKER_CONTRACT: ['Speaker contract', '讲者协议'],
  ATTENDANCE_LOG: ['Attendance log of the platform', '线上参会记录'], BEFORE_PHOTO: ['Photo before', '陈列前照片'], AFTER_PHOTO: ['Photo after', '陈列后照片'], STORE_LIST: ['List of stores', '门店清单'],
  ORGANISER_CONTRACT: ['Contract with the organiser', '与主办方的协议'], BOOTH_PHOTO: ['Photo of the booth', '展位照片'], BROCHURE: ['Programme or brochure', '会议手册'], RECEIPT: ['Receipt of the organiser', '主办方收据'],
  QUESTIONNAIRE: ['Questionnaire', '调研问卷'], ANSWERS: ['Answers', '问卷答卷'], ANALYSIS: ['Analysis', '分析报告'], REPORT: ['Report', '工作报告'], OTHER: ['Other', '其他']};

const NEEDS = {
  DEPARTMENT_MEETING: ['AGENDA', 'SIGN_IN', 'PHOTO', 'DECK'], SYMPOSIUM: ['AGENDA', 'SIGN_IN', 'PHOTO', 'DECK'], CITY_CONFERENCE: ['AGENDA', 'SIGN_IN', 'PHOTO', 'DECK'], WEBINAR: ['AGENDA', 'ATTENDANCE_LOG', 'DECK'],
  DISPLAY: ['BEFORE_PHOTO', 'AFTER_PHOTO', 'STORE_LIST'], MARKET_DEVELOPMENT: ['REPORT', 'PHOTO'], SURVEY: ['QUESTIONNAIRE', 'ANSWERS', 'ANALYSIS'], SPONSORSHIP: ['ORGANISER_CONTRACT', 'BOOTH_PHOTO', 'BROCHURE', 'RECEIPT'],
};

const evidenceTitles = texts(EVIDENCE);
const costTitles = texts(Object.assign({SPEAKER_FEE: ['Speaker fee', '讲课费']}, COSTS));

export const evidenceTitle = kind => evidenceTitles[kind] || kind;
export const costTitle = type => costTitles[type] || type;
/** The same as codes. */
export const requiredKinds = (type, evidence) => (evidence && evidence.length ? evidence.map(e => e.kind) : NEEDS[type] || []);
/** What an activity has to prove in the end, as people read it: as the preview says, before that as its type says. */
export const required = (type, evidence) =>
  (evidence && evidence.length ? evidence.map(e => say(e.title) + (e.least > 1 ? ' × ' + e.least : '')) : (NEEDS[type] || []).map(evidenceTitle)).join(texts({c: [', ', '、']}).c);

const isPaid = f => ['SPONSORSHIP', 'DISPLAY'].includes(f.v.type);
const person = (code, name) => [code, say(name)].filter(Boolean).join(' · ');
const answer = label => ({kind: 'choice', label, hint: words.open, show: v => (v == null ? '' : String(v)), choices: [{value: 'true', text: words.yes}, {value: 'false', text: words.no}]});

/** The fields of an activity by their names in the API. */
export const fields = () => ({
  type: {kind: 'choice', label: words.type, choices: choices(TYPES), required: true},
  title: {label: words.title, hint: words.titleHint, required: true},
  product: {kind: 'pick', label: words.product, required: true, find: q => '/api/products?limit=20&q=' + q, code: p => p.sku, text: p => person(p.sku, p.name), item: a => a.product && {sku: a.product, name: a.productName}},
  objective: {kind: 'area', label: words.objective, hint: words.objectiveHint, required: true},
  from: {kind: 'moment', label: words.from, required: true},
  to: {kind: 'moment', label: words.to, required: true},
  'venue.type': {kind: 'choice', label: words.venueType, choices: choices(VENUES), required: true},
  'venue.name': {label: words.venueName, required: true},
  'venue.city': {label: words.city, required: true},
  'venue.latitude': {label: words.latitude, hint: '31.230416'},
  'venue.longitude': {label: words.longitude, hint: '121.473701'},
  plannedHcp: {kind: 'whole', label: words.plannedHcp, least: 0, required: true},
  plannedStaff: {kind: 'whole', label: words.plannedStaff, least: 0, required: true},
  plannedGuests: {kind: 'whole', label: words.plannedGuests, least: 0, hint: '0'},
  budgetNode: {kind: 'pick', label: words.budgetNode, hint: words.budgetHint, none: words.noBudget, required: true, find: q => '/api/budget-nodes?limit=20&q=' + q, text: n => person(n.code, n.name),
    detail: n => words.available + ' ' + money(n.available), item: a => a.budgetNode && named(a.budgetNode, a.budgetName || a.budgetNodeName)},
  'payee.kind': {kind: 'choice', label: words.payeeKind, choices: choices(PAYEES), required: true, hidden: f => !isPaid(f)},
  'payee.name': {label: words.payeeName, required: true, hidden: f => !isPaid(f)},
  'payee.accountHolder': {label: words.accountHolder, hidden: f => !isPaid(f)},
  'payee.contractNo': {label: words.contractNo, hidden: f => !isPaid(f)},
  'payee.contractSignedOn': {kind: 'date', label: words.contractSignedOn, hidden: f => !isPaid(f)},
  'declarations.hostConsent': answer(words.hostConsent),
  'declarations.freeEquipment': answer(words.freeEquipment),
  'declarations.tiedToPurchase': answer(words.tiedToPurchase),
  'declarations.relatedParties': answer(words.relatedParties),
  'declarations.personLevelData': answer(words.personLevelData),
});

const kept = (line, key) => (line.from && line.from[key]) || null;

/** The lists of an activity; a row that was saved keeps its own id. */
export const lists = () => ({
  lines: {
    label: words.costs, word: words.cost, one: 'cost', first: true, rows: a => (a.lines || []).filter(l => l.costType !== 'SPEAKER_FEE'),
    fields: {
      costType: {kind: 'choice', label: words.costType, choices: choices(COSTS), required: true},
      description: {label: words.description, required: true},
      amount: {kind: 'amount', label: words.amount, required: true},
    },
    read: line => Object.assign(line.values(), {line: kept(line, 'line')}),
  },
  speakers: {
    label: words.speakers, word: words.speaker, one: 'speaker',
    fields: {
      hcp: {kind: 'pick', label: words.speaker, hint: words.speakerHint, none: words.noSpeaker, required: true, find: q => '/api/professionals?limit=20&q=' + q, text: h => person(h.code, h.name), item: s => named(s.hcp, s.name || s.hcpName),
        detail: h => [say(h.tierTitle || h.tier), say(h.institution)].filter(Boolean).join(' · '), chosen: (h, left, line) => caps(line)},
      topic: {label: words.topic, required: true},
      need: {label: words.need},
      hours: {label: words.hours, required: true, need: words.needHours, show: (v, s) => { const h = v == null ? s.speakingHours : v; return h == null ? '' : String(h); }},
      fee: {kind: 'amount', label: words.fee, required: true},
      contractNo: {label: words.contractNo},
      contractSignedOn: {kind: 'date', label: words.contractSignedOn},
    },
  },
  attendees: {
    label: words.attendees, word: words.attendee, one: 'attendee',
    fields: {
      kind: {kind: 'choice', label: words.kind, choices: choices(ATTENDEES), required: true, start: 'HCP'},
      code: {kind: 'pick', label: words.who, hint: words.whoHint, required: true, hidden: l => l.v.kind === 'GUEST', text: h => person(h.code || h.id, h.name), code: h => h.code || h.id,
        item: a => a.code && {code: a.code, name: a.name, institution: a.institution}, search: (q, signal, line) => call('GET', (line.v.kind === 'STAFF' ? '/api/persons' : '/api/professionals') + '?limit=20&q=' + encodeURIComponent(q), null, signal).then(a => a.items),
        detail: h => say(h.institution)},
      name: {label: words.who, required: true, hidden: l => l.v.kind !== 'GUEST'},
      institution: {label: words.institution, hidden: l => l.v.kind !== 'GUEST'},
    },
    read: line => Object.assign(line.values(), {attendee: kept(line, 'attendee')}, line.v.kind === 'GUEST' ? {} : {name: line.item('code') ? nameOf(line.item('code')) : null}),
  },
  materials: {
    label: words.materials, word: words.material, one: 'material',
    fields: {code: {kind: 'pick', label: words.material, hint: words.materialHint, required: true, find: q => '/api/materials?limit=20&q=' + q, text: m => person(m.code, m.name || m.title), item: m => named(m.code, m.name || m.title)}, quantity: {kind: 'whole', label: words.quantity, least: 1, required: true}},
  },
  tasks: {
    label: words.tasks, word: words.task, one: 'task',
    fields: {
      title: {label: words.taskTitle, required: true},
      assignee: {kind: 'pick', label: words.assignee, required: true, find: q => '/api/persons?limit=20&q=' + q, text: p => person(p.id, p.name), code: p => p.id, item: t => t.assignee && (typeof t.assignee === 'object' ? t.assignee : {id: t.assignee, name: t.assigneeName})},
      due: {kind: 'date', label: words.dueOn, required: true, show: (v, t) => v || t.dueOn || ''},
      evidence: {kind: 'choice', label: words.evidence, hint: words.noEvidence, choices: choices(EVIDENCE)},
    },
    read: line => Object.assign(line.values(), {task: kept(line, 'task')}),
  },
});

const nameOf = item => (typeof item.name === 'string' ? item.name : say(item.name));

/** Reads what is left of a speaker's yearly caps, to stand beside him before anything is planned. */
export function caps(line) {
  const h = line.item('hcp');
  line.caps = null;
  if (!h) return;
  call('GET', `/api/professionals/${h.code}/caps`).then(found => { line.caps = found; }, () => { line.caps = {unknown: true}; }).then(() => line.list.form.$scope.$applyAsync());
}

/** All cost lines with the fees, as it stands on the page; the server adds it up itself. */
export function total(f) {
  const sum = (list, field) => f.lists[list].items.reduce((all, line) => all + (fen(line.value(field)) || 0), 0);
  return ((sum('lines', 'amount') + (f.lists.speakers ? sum('speakers', 'fee') : 0)) / 100).toFixed(2);
}


const padWords = texts({
  needs: ['What this activity has to prove', '本活动需要的凭证'], kind: ['Kind', '凭证类型'], line: ['Proves the cost line (optional)', '对应费用行（可选）'], noLine: ['none', '不对应费用'], amount: ['Amount (¥)', '金额（元）'],
  shoot: ['Take a photo', '拍照'], files: ['Choose files', '选择文件'], photoRules: ['A photo as the camera took it (JPEG, at most 10 MB), of this activity and never used before. Time and place are read from it.', '请上传相机原图（JPEG，不超过 10 MB），须为本次活动现场且未使用过；系统读取拍摄时间与地点。'],
  fileRules: ['PDF, Word, Excel, PNG, JPEG or text; at most 10 MB each', 'PDF、Word、Excel、PNG、JPEG 或文本，每个不超过 10 MB'], sending: ['is being sent…', '正在上传…'], again: ['Try again', '重试'], discard: ['Leave it out', '不上传'],
  tooBig: ['Larger than 10 MB. Take it again with a lower resolution, or split it.', '超过 10 MB，请降低分辨率重拍或拆分。'], taken: ['taken', '拍摄于'], takeBack: ['Take back', '撤回'], noEvidence: ['What you add is shown here, with time, place and what an inspector says of it.', '上传的凭证会显示在这里，附拍摄时间、地点与核查意见。'],
  away: ['from the venue', '距会场'], ADDED: ['added', '已上传'], VERIFIED: ['verified', '已核实'], REJECTED: ['rejected', '未通过'], DOUBTFUL: ['to be looked at', '待核查'],
});

/** A small picture of a photo while it is sent; the page may show no other than data. */
async function small(file) {
  if (!/^image\//.test(file.type)) return null;
  try {
    const picture = await createImageBitmap(file, {resizeWidth: 144});
    const canvas = Object.assign(document.createElement('canvas'), {width: picture.width, height: picture.height});
    canvas.getContext('2d').drawImage(picture, 0, 0);
    return canvas.toDataURL('image/jpeg', 0.7);
  } catch (e) {
    return null;
  }
}

/**
 * The evidence of an activity (part activity-evidence.html): pieces are sent the moment they are chosen, one after the other; one
 * that is refused stays with its reason, one that could not be sent can be sent again. `show` gets every new state of the execution.
 */
export class EvidencePad {
  constructor(camForm, $scope, show) {
    Object.assign(this, {$scope, show, t: padWords, uploads: [], count: 0, queue: Promise.resolve()});
    const element = camForm.formElement[0] || camForm.formElement;
    element.addEventListener('change', event => {
      if (/^e-(camera|file)$/.test(event.target.id)) this.take(event.target);
    });
  }
  /** When `x`, the execution as the API shows it, and `number` are there. */
  begin(kind) {
    const missing = this.x.required.find(r => r.missing);
    this.piece = new Entry(this.$scope, 'e', {
      kind: {kind: 'choice', label: padWords.kind, choices: this.kinds(), start: kind || (missing && missing.kind.kind) || ''},
      line: {kind: 'choice', label: padWords.line, hint: padWords.noLine, choices: this.x.lines.map(l => ({value: l.line, text: say(l.costTypeTitle) + ' · ' + l.description}))},
      amount: {kind: 'amount', label: padWords.amount},
    });
  }
  /** What the type asks for comes first; anything else may be added as well. */
  kinds() {
    const first = this.x.required.map(r => ({value: r.kind.kind, text: say(r.kind.title)}));
    return first.concat(choices(EVIDENCE).filter(k => !first.some(o => o.value === k.value)));
  }
  isPhoto() {
    return /PHOTO$/.test(this.piece.v.kind);
  }
  distance(metres) {
    return (metres < 1000 ? metres + ' m' : (metres / 1000).toFixed(1) + ' km') + ' ' + padWords.away;
  }
  lineName(id) {
    return (this.x.lines.find(l => l.line === id) || {}).description || '';
  }
  isOpen(p) {
    return p.doubtful && p.state !== 'VERIFIED' && p.state !== 'REJECTED';
  }
  state(p) {
    return padWords[this.isOpen(p) ? 'DOUBTFUL' : p.state] || padWords.ADDED;
  }
  stateClass(p) {
    return {'cs-done': p.state === 'VERIFIED', 'cs-BLOCK': p.state === 'REJECTED', 'cs-WARN': this.isOpen(p)};
  }
  take(chooser) {
    for (const file of Array.from(chooser.files)) {
      const u = {id: ++this.count, file, name: file.name || 'photo.jpg', kind: this.piece.v.kind, line: this.piece.value('line'), amount: this.piece.value('amount'), picture: null};
      small(file).then(picture => { u.picture = picture; this.$scope.$applyAsync(); });
      this.uploads.unshift(u);
      this.queue = this.queue.then(() => this.send(u));
    }
    chooser.value = '';
    this.$scope.$applyAsync();
  }
  drop(u) {
    this.uploads.splice(this.uploads.indexOf(u), 1);
  }
  async send(u) {
    Object.assign(u, {wrong: u.file.size > 10 * 1024 * 1024 ? padWords.tooBig : '', again: false});
    if (u.wrong) {
      this.$scope.$applyAsync();
      return;
    }
    const data = new FormData();
    data.append('kind', u.kind);
    if (u.line) data.append('line', u.line);
    if (u.line && u.amount) data.append('amount', u.amount);
    data.append('file', u.file, u.name);
    try {
      const state = await call('POST', `/api/activities/${this.number}/evidence`, data);
      this.drop(u);
      this.show(state);
    } catch (e) {
      Object.assign(u, {wrong: e.message, again: e.status === 0 || e.status === 401 || e.status >= 500});
      this.piece.place(e.errors);
    }
    this.$scope.$applyAsync();
  }
  remove(p) {
    this.$scope.cs.doing(() => call('DELETE', `/api/activities/${this.number}/evidence/${p.id}`).then(state => {
      this.$scope.cs.busy = false;
      this.show(state);
    }));
  }
}

export const closeOutWords = texts({
  match: ['Costs: plan, evidence, invoices', '费用核销：计划、凭证、发票'], plan: ['Plan', '计划'], tolerance: ['with tolerance', '含容差'], proven: ['Evidence', '凭证'], billed: ['Invoices', '发票'], contract: ['Contract', '协议'],
  settlable: ['Can be settled', '可核销'], claimed: ['Claimed (¥)', '申报（元）'], proposed: ['Proposed', '系统建议'], how: ['How is this computed?', '怎么算出来的？'], least: ['the least of the three', '三者取小'],
  payeeKind: ['Paid to', '付给'], payee: ['Tax number', '纳税人识别号'], colleague: ['Colleague', '垫付员工'], payeeName: ['Name', '名称'], account: ['Bank account', '银行账号'], accountHint: ['the vendor\'s own, 8 to 32 digits', '供应商本单位账户，8–32 位数字'],
  toSpeaker: ['The speaker is paid on the account on file, net of tax.', '按备案账户付给讲者（代扣个税后净额）。'], invoices: ['Invoices', '发票'], invoice: ['Invoice', '发票'], addInvoice: ['invoice by hand', '手工录入发票'], readInvoice: ['Read from file (XML, OFD, PDF)', '从文件读取（XML、OFD、PDF）'],
  code: ['Code (older ones)', '发票代码（旧版）'], number: ['Number', '发票号码'], numberHint: ['20 digits, older ones 8', '20 位，旧版 8 位'], checkCode: ['Check code', '校验码'], sellerName: ['Seller', '销售方'], sellerTaxNo: ['Seller\'s tax number', '销售方税号'], buyerName: ['Buyer', '购买方'], buyerTaxNo: ['Buyer\'s tax number', '购买方税号'],
  issuedOn: ['Issued on', '开票日期'], amount: ['Total with tax (¥)', '价税合计（元）'], tax: ['Tax in it (¥)', '税额（元）'], reading: ['is being read…', '正在读取…'], nothingRead: ['Nothing in this file is certain. Enter the invoice by hand.', '该文件中没有可确定的内容，请手工录入。'], from: ['read from', '读取自'], lessOften: ['An older invoice has a code and a check code', '旧版发票另有发票代码和校验码'],
  attendance: ['Attendance', '到会情况'], came: ['came, of', '人签到，计划'], planned: ['planned', '人'], explanation: ['Why fewer came than were planned', '到会人数少于计划的原因'], sumPlanned: ['planned', '计划'], sumClaimed: ['claimed', '申报'], sumProposed: ['to be settled', '可核销'], withheld: ['tax withheld', '代扣个税'], released: ['goes back to the budget', '退回预算'],
});

/** The lists of a close-out claim: every cost line of the plan, each with its invoices. */
export const closeOutLists = () => ({
  lines: {
    label: closeOutWords.match, word: words.cost, one: 'line', whole: true,
    fields: {
      claimed: {kind: 'amount', label: closeOutWords.claimed, hint: '0.00', show: v => (v == null || fen(v) === 0 ? '' : amount(v))},
      payeeKind: {kind: 'choice', label: closeOutWords.payeeKind, choices: choices({VENDOR: ['Vendor', '供应商'], EMPLOYEE: ['Colleague who laid it out', '垫付员工']}), hidden: l => isFixed(l)},
      payee: {label: closeOutWords.payee, hidden: l => isFixed(l) || l.v.payeeKind !== 'VENDOR'},
      colleague: {kind: 'pick', same: 'payee', label: closeOutWords.colleague, own: true, hidden: l => isFixed(l) || l.v.payeeKind !== 'EMPLOYEE', find: q => '/api/persons?limit=20&q=' + q, text: p => person(p.id, p.name), code: p => p.id,
        item: l => l.payeeKind === 'EMPLOYEE' && l.payee && {id: l.payee, name: l.payeeName}},
      payeeName: {label: closeOutWords.payeeName, hidden: l => isFixed(l) || l.v.payeeKind !== 'VENDOR'},
      account: {label: closeOutWords.account, hint: closeOutWords.accountHint, hidden: l => isFixed(l) || l.v.payeeKind !== 'VENDOR'},
    },
    lists: {invoices: {label: closeOutWords.invoices, word: closeOutWords.invoice, one: 'invoice', fields: invoiceFields(), rows: line => (line.invoices || []).map(bill => bill.invoice || bill)}},
    read: line => Object.assign(line.values(), {line: line.from.line}, line.v.payeeKind === 'EMPLOYEE' && !isFixed(line) ? {payee: line.value('colleague')} : {}),
  },
});
/** Whether the plan says already who is paid, as for a speaker. */
export const isFixed = line => !!(line.from && line.from.fixedPayee);

/** The fields of an invoice by their names in the API. */
export function invoiceFields() {
  const w = closeOutWords;
  return {
    number: {label: w.number, hint: w.numberHint, required: true},
    issuedOn: {kind: 'date', label: w.issuedOn, required: true},
    amount: {kind: 'amount', label: w.amount, required: true},
    sellerName: {label: w.sellerName}, sellerTaxNo: {label: w.sellerTaxNo},
    tax: {kind: 'amount', label: w.tax}, code: {label: w.code}, checkCode: {label: w.checkCode}, buyerName: {label: w.buyerName}, buyerTaxNo: {label: w.buyerTaxNo},
  };
}

/** Reads an invoice from its file into a new line of invoices; what is not certain stays empty, nothing is guessed. */
export async function readInvoice(list, file) {
  const data = new FormData();
  data.append('file', file);
  const found = await call('POST', '/api/invoices/read', data);
  const read = found.invoice || found;
  if (!read || !Object.values(read).some(Boolean)) return null;
  const line = list.add(false, read);
  line.sources = found.sources || {};
  line.file = file.name;
  return line;
}
