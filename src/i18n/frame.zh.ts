/** What the frame around every page says, and what all features share, in Simplified Chinese. */
import { siteZh } from '../policy/opening.zh'
import { articleNumberZh } from './article-numbers.zh'
import { editionZh } from './editions.zh'
import type { FrameWords } from './frame.en'

export const frameZh: FrameWords = {
  site: {
    ...siteZh,
    skip: '跳到正文',
    navigation: '页面',
    contents: '本页内容',
    measures: '全部措施',
    about: '关于',
    accessibility: '无障碍声明',
    theme: '外观',
    themes: { system: '跟随系统', light: '浅色', dark: '深色' },
    edition: (id) => `规则版本：${editionZh(id)}。`,
    privacy: '您的回答只保存在本浏览器中。',
    remove: '删除我的回答',
  },
  verdicts: {
    relevant: '相关',
    possible: '可能相关',
    'not-relevant': '不相关',
  },
  measures: {
    title: '全部措施',
    article: (numeral) => `第${articleNumberZh(numeral)}条`,
  },
  failure: {
    title: '本页面出现故障',
    text: '您的回答仍在。请返回首页，或重新载入页面。',
    reload: '重新载入',
    home: '返回首页',
    partTitle: '此部分未能加载',
    partText: '网络可能已断开，或者本版本已被新版本取代。请重试，或重新载入页面。',
    again: '重试',
  },
  keeping: {
    removeTitle: '确定删除您的回答？',
    removeText: '全部回答，以及完成标记、名称和已保存的批量评估，将从本页面和本设备中删除，且无法恢复。',
    removeConfirm: '删除我的回答',
    cancel: '保留',
    replaced: '这些回答已取代您原来的回答。',
    undo: '恢复我原来的回答',
    'changed-elsewhere': '您的回答已在另一个标签页中更改。要保留哪一份？',
    'removed-elsewhere': '您的回答已在另一个标签页中删除。如何处理本页的回答？',
    'unreadable-elsewhere':
      '另一个标签页在本设备上留下的回答无法在此读取。本标签页的回答仍在页面上，要如何处理？',
    takeChanged: '采用另一个标签页的回答',
    takeRemoved: '在此一并删除',
    takeUnreadable: '重新作答',
    keepThisTab: '保留本标签页的回答',
    removed: '您的回答已删除。',
    'not-removed':
      '此浏览器未允许本页面删除已保存的内容，您的回答可能仍在本设备上。请在浏览器设置中清除本网站的数据，或再试一次。',
    keep: '在本设备上保存我的回答',
    keepHint: '如使用公用电脑，请关闭此项。关闭后，回答仅在本页面打开期间有效。',
    unavailable: '此浏览器不允许本页面保存您的回答。所有功能均可正常使用，但关闭页面后回答不再保留。',
    unreadable: '本设备上保存的回答无法读取，请重新作答。未从中载入任何内容。',
    dropped: (count) => `已保存的回答中有${String(count)}项在本版中已不存在，未予载入；其余回答均已保留。`,
    dismiss: '关闭此消息',
  },
  errors: {
    summary: '有一处需要更正',
    prefix: '错误：',
    chooseOne: '请选择一个答案。如不清楚，请选择“不确定”。',
    chooseSome: '请至少选择一个答案。如不清楚，请选择“不确定”。',
  },
  notFound: {
    title: '没有这个页面',
    text: '网址可能有误，或者其中的问题或措施在本版中并不存在。您的回答未受影响。',
    home: '返回首页',
    measures: '查看全部措施',
  },
}
