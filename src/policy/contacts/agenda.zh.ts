import type { agenda } from './agenda'

/** The acts of the checklist, in Simplified Chinese. */
export const agendaZh: Readonly<Record<keyof typeof agenda, string>> = {
  'own/travellers': '列出来华人员，做好入境准备',
  'own/visitors': '从境外客户的角度检视服务',
  'own/cash-pool': '准备资金池：数据、成员、条件',
  'own/payments': '理清服务贸易收付款',
  'own/rights': '梳理知识产权：权利、项目、风险',
  'own/data': '梳理数据，确定各类数据的处理方式',
  'own/markets': '列明市场开拓的计划和需要',
  'local-commerce/programmes': '了解可以参加的支持项目和试点，做好申报准备',
  'local-commerce/registration': '办理合同登记',
  'bank/payments': '咨询收付款和账户事项',
  'bank/loans': '咨询知识产权和研发贷款',
  'safe/cash-pool': '咨询资金池备案事项',
  'tax/recordal': '按规定办理税务备案',
  'embassy-consulate/entry': '确定每位来华人员的入境方式',
  'cnipa/rights': '办理登记，了解平台和地方支持',
  'provincial-cac/procedures': '确认数据适用的程序并办理',
  'telecom-operator/access': '落实合法访问境外服务的方式',
  'zone-administration/address': '了解所在地址适用的规则和支持',
  'lingang-administration/data': '了解数据业务的项目和支持',
  'hainan-administration/data': '了解数据业务的规则和支持',
  'miit/licence': '确认所需的许可或批复',
  'chamber/markets': '寻找市场开拓方面的协助和合作方',
}
