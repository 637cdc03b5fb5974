import type { PilotsWords } from './pilots'

/** The points that the policy, an authority or a bank decides, in Chinese. */
export const pilotsZh: PilotsWords = {
  'services-are-examples': {
    point: '《政策措施》所列服务为举例，没有说明其他哪些服务也包括在内',
    ask: '可向当地商务主管部门了解当地项目是否支持贵企业的服务。',
  },
  'data-lists-in-pilot-cities': {
    point: '服务业扩大开放综合试点城市可以制定本地的数据清单，公开文件没有说明哪些城市已经制定',
    ask: '可向所在地省级网信部门了解所在城市是否已有清单。',
  },
  'other-regions': {
    point: '《政策措施》仅以临港新片区和海南自由贸易港为例，没有列明其他“有条件的地区”',
    ask: '可向当地商务主管部门了解本地区是否属于“有条件的地区”，或者是否正在争取。',
  },
  'pilot-areas': {
    point: '《政策措施》只提到示范区，没有说明服务业扩大开放综合试点地区是否包括在内',
    ask: '可向所在区域的管理机构或当地商务主管部门了解本地区是否包括在内。',
  },
  'local-call': {
    point: '支持哪些服务、企业和费用，由各地在当年的申报通知中确定',
    ask: '可向当地商务主管部门索取本年度申报通知，了解具体条件。',
  },
  'k-visa-conditions': {
    point: '所查公开文件没有列明K字签证在年龄、学历和工作经历方面的条件',
    ask: '可由来华人员向中国驻外使领馆了解适用的条件。',
  },
  'smaller-pool-text': {
    point: '本工具未读到较小规模资金池规定的原文，只了解其部分条件',
    ask: '可向国家外汇管理局当地分支局或开户银行了解具体条件。',
  },
  'bank-decides': {
    point: '能否办理由银行逐案决定',
    ask: '可向开户银行了解其提供哪些服务、看重哪些方面、需要哪些材料。',
  },
  'shenzhen-only': {
    point: '有关报道中，广东只有深圳开展该项试点',
    ask: '位于深圳的企业，可向国家金融监督管理总局当地派出机构了解当地是否开展该项试点。',
  },
  'local-admission': {
    point: '接收哪些项目由当地管理机构决定',
    ask: '可向当地管理机构了解能否接收贵企业的项目、有何条件。',
  },
  'centre-decides': {
    point: '为哪些企业服务、如何收费，由各中心自行决定',
    ask: '可向有关中心了解是否为贵企业这样的企业服务、如何收费。',
  },
}
