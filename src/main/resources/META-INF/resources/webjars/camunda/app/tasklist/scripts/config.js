/* Tasklist as Countersign shows it. */
import { locales, say } from '/js/webapps.js';

export default {
  app: { name: say('Tasks', '任务'), vendor: 'Countersign' },
  dateFormat: { normal: 'YYYY-MM-DD HH:mm', long: 'YYYY-MM-DD HH:mm:ss' },
  locales,
  customScripts: ['scripts/countersign'],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: say('claims the selected task', '认领所选任务') },
    focusFilter: { key: 'ctrl+shift+f', description: say('goes to the first list', '转到第一个列表') },
    focusList: { key: 'ctrl+alt+l', description: say('goes to the first task', '转到第一项任务') },
    focusForm: { key: 'ctrl+alt+f', description: say('goes to the first field of the form', '转到表单的第一个字段') },
    startProcess: { key: 'ctrl+alt+p', description: say('opens “Start process”', '打开“启动流程”') }
  }
};
