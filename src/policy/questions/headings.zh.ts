/** The names of topics and option groups, and the points left open, in Chinese. */
import type { Headings } from './headings'

export const headingsZh: Headings = {
  sections: {
    services: '服务',
    location: '所在地',
    enterprise: '企业',
    people: '人员往来',
    money: '跨境资金',
    ip: '知识产权',
    data: '数据',
    markets: '国际市场',
  },
  groups: {
    'new-forms': '服务出口新业态新模式',
    green: '绿色服务',
    visitors: '面向来华人员的服务',
    other: '其他',
    north: '华北',
    northeast: '东北',
    east: '华东',
    'central-south': '中南',
    southwest: '西南',
    northwest: '西北',
    elsewhere: '其他情形',
  },
  pilots: {
    'qualified-regions-for-group-data': {
      point: '通知没有列明哪些地区可以开展集团内个人信息跨境流动试点',
      ask: '可向所在地省级网信部门了解本地区是否开展该项试点。',
    },
    'other-qualified-regions': {
      point: '通知仅以临港新片区和海南自由贸易港为例，没有列明其他“有条件的地区”',
      ask: '可向当地商务主管部门了解本地区是否属于“有条件的地区”，或者是否正在争取。',
    },
    'pilot-areas-as-zones': {
      point: '通知只提到示范区，没有说明服务业扩大开放综合试点地区是否包括在内',
      ask: '可向所在区域的管理机构或当地商务主管部门了解本地区是否包括在内。',
    },
  },
}
