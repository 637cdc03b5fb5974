/** What the about page says, in Simplified Chinese. */
import { circularZh } from '../../policy/details.zh'
import { editionZh } from '../../i18n/editions.zh'
import type { AboutWords } from './words.en'

export const aboutZh: AboutWords = {
  title: '关于本工具',
  licences: '本工具及其所用程序库的许可证（英文文本）',
  methodTitle: '如何得出结论',
  method: [
    '每项措施对应一条规则，由针对您的回答设定的条件组成。规则以条文的文字为依据，措施库以通俗文字列出全部规则。',
    '每个事实可以为“是”“否”或“未知”。您未回答或回答“不确定”的，按未知处理。只有当未知事项无论如何确定，结论都是相关时，才判断为相关；判断为不相关亦然；其余情形判断为可能相关。',
    '有些事项，条文留待试点或后续规定明确，任何回答都无法确定。报告会如实说明，并列出可咨询的单位。',
    circularZh.amounts,
    '问卷只提出仍可能改变结论的问题。回答相同，结果必然相同。',
  ],
  privacyTitle: '隐私保护及核验方法',
  privacy: [
    '您的回答不会离开本浏览器。本页面没有接收回答的服务器，不使用Cookie，不做统计，也不加载其他网站的内容。',
    '除非您关闭保存功能，回答和完成标记会保存在本设备的浏览器存储中，以便日后继续填写；为打印填写的名称也一并保存。批量评估只在您选择保存时才会保存。使用每页底部的“删除我的回答”即可全部清除。名称不会出现在链接、代码或网址中。',
    '首次访问后，本应用自身的文件会保留在本设备上，以便在没有网络时使用。这些文件不含您的回答。',
    '您可以自行核验：打开浏览器开发者工具的“网络”面板，然后回答一个问题。您会看到没有向其他网站发出请求，也没有任何请求携带您的回答。本页面自身的安全策略禁止此类行为。',
  ],
  keepingTitle: '在本设备上保存回答',
  circularTitle: '依据的政策文件',
  issuedBy: '印发机关',
  articlesTitle: circularZh.articlesTitle,
  covered: '已收录',
  sourcesTitle: '一般依据',
  editionTitle: '版本与变更',
  editionText: (id, date) => `${editionZh(id)}，${date}发布。`,
  accessibilityTitle: '无障碍',
  accessibility:
    '本网站以WCAG 2.2 AA级为目标。无障碍声明列明哪些内容已经测试、哪些尚未测试、有哪些已知的不足，以及使用遇到困难时怎么办。',
  statement: '无障碍声明',
  disclaimerTitle: '免责声明',
}
