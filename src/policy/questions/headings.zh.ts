import type { Headings } from './headings'

/** The names of topics and option groups, in Chinese. */
export const headingsZh: Headings = {
  sections: {
    location: '所在地',
    enterprise: '企业',
    services: '服务',
    people: '人员往来',
    money: '跨境资金',
    ip: '知识产权',
    data: '数据',
    markets: '国际市场',
    checks: '待核实事项',
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
}
