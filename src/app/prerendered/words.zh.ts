import { readingZh } from '../../policy/opening.zh'
import type { PrerenderedTexts } from './words.en'

/** What the page says before the app starts, or where it cannot, in Chinese. Written into the page by the build. */
export const prerenderedZh: PrerenderedTexts = {
  needs:
    '本问卷需要使用JavaScript和较新的浏览器（2024年及以后的版本）。不具备上述条件时，您仍可阅读简介以及全部措施及其来源。',
  failed: '问卷未能启动。请检查网络后重新加载，或更换较新的浏览器。您仍可阅读全部措施。',
  loading: '正在加载页面……',
  days: '未启用JavaScript时，本页无法得知今天的日期。请自行对照各项期限：已到期的不能再使用。',
  shared: {
    title: '他人分享的结果',
    text: `${readingZh.shared}答案保存在链接的最后一部分，不会发送给网站服务器，只有本页的脚本能够读取。`,
    needs: '如需查看结果，请使用已启用JavaScript的较新浏览器（2024年及以后的版本）打开链接。',
    failed: '未能打开分享的结果。请检查网络后重新加载，或更换较新的浏览器。',
    home: '查看简介和全部措施',
  },
}
