/* The language switch in Tasklist's header. */
import { language, speak } from '/js/webapps.js';

export default {
  id: 'countersign-language',
  pluginPoint: 'tasklist.navbar.action',
  priority: 50,
  render: container => {
    const other = document.createElement('a');
    other.href = '#';
    other.className = 'cs-language';
    other.lang = language === 'zh' ? 'en' : 'zh-CN';
    other.textContent = language === 'zh' ? 'English' : '中文';
    other.addEventListener('click', event => {
      event.preventDefault();
      speak(language === 'zh' ? 'en' : 'zh');
    });
    container.classList.add('cs-navbar');
    container.append(other);
  }
};
