import type { WordsOfSources } from '../../words'
import type { dataFlowsSources } from './sources'

const cac = '国家互联网信息办公室'

/** The documents that article XI rests on, in Chinese. */
export const dataFlowsSourcesZh: WordsOfSources<typeof dataFlowsSources> = {
  'cac-data-flow-provisions-2024': { title: '《促进和规范数据跨境流动规定》', issuer: cac },
  'conventus-data-flow-provisions-2024': {
    title: '关于中国数据出境新规实施的评述（英文）',
    issuer: 'Conventus Law网站',
  },
  'cac-certification-measures-2025': {
    title: '《个人信息出境认证办法》',
    issuer: '国家互联网信息办公室、国家市场监督管理总局',
  },
  'cac-assessment-measures-2022': { title: '《数据出境安全评估办法》', issuer: cac },
  'cac-standard-contract-measures-2023': { title: '《个人信息出境标准合同办法》', issuer: cac },
  'cac-answers-january-2026': { title: '数据出境安全管理政策问答（2026年1月）', issuer: cac },
  'cac-answers-july-2026': { title: '数据出境安全管理政策问答（2026年7月）', issuer: cac },
  'certification-bodies-2026': {
    title: '关于个人信息出境认证机构和数据出境前置评估试点的报道',
    issuer: '福建省商务厅（转载）',
  },
  'vehicle-data-guide-2026': {
    title: '《汽车数据出境安全指引（2026版）》',
    issuer: '工业和信息化部等八部门',
  },
  'foreign-investment-plan-2026': {
    title: '《利用外资固稳促优行动方案》',
    issuer: '商务部等三部门',
  },
  'cac-data-lists-2026': {
    title: '自由贸易试验区数据出境负面清单专题页面（共十份清单）',
    issuer: cac,
  },
  'cctv-data-lists-2026': {
    title: '关于九个自由贸易试验区和海南数据出境负面清单的报道',
    issuer: '中央广播电视总台',
  },
  'beijing-data-list-2026': {
    title: '北京市数据出境负面清单（2025版，适用于全市）',
    issuer: '北京市',
  },
  'cctv-beijing-data-list-2026': {
    title: '关于北京数据出境负面清单新增领域的报道',
    issuer: '中央广播电视总台',
  },
  'shanghai-data-list-2026': {
    title: '上海市数据出境负面清单（适用于全市）',
    issuer: '上海市',
  },
  'shanghai-data-list-rules-2026': {
    title: '《上海自贸试验区、服务业扩大开放综合试点地区数据出境负面清单管理办法》',
    issuer: '上海市',
  },
  'data-list-recordals-2026': {
    title: '首批负面清单备案（据报道：上海，2026年6月26日；北京某银行，2026年8月6日）',
    issuer: '上海、北京网信部门',
  },
  'zhong-lun-data-lists': {
    title: '榫卯相合：各自贸区数据出境负面清单的协同治理机制',
    issuer: '中伦律师事务所',
  },
  'reed-smith-data-lists-2026': {
    title: '关于北京、上海放宽数据跨境传输政策的评述（英文）',
    issuer: '礼德律师事务所（Reed Smith）',
  },
  'greater-bay-area-contract-2023': {
    title: '粤港澳大湾区（内地、香港）个人信息跨境流动标准合同',
    issuer: '国家互联网信息办公室、香港特别行政区政府创新科技及工业局；香港个人资料私隐专员公署网页',
  },
  'cms-greater-bay-area-2023': {
    title: '关于便利粤港澳大湾区数据跨境流动指引的评述（英文）',
    issuer: 'CMS律师事务所',
  },
  'mondaq-greater-bay-area-2024': {
    title: '关于广东九市与香港之间个人信息跨境标准合同的评述（英文）',
    issuer: 'Mondaq网站',
  },
  'macao-arrangement-2024': {
    title: '关于大湾区与澳门之间平行安排的报道（英文）',
    issuer: '澳门每日时报',
  },
  'cctv-data-cooperation-2026': {
    title: '关于十个地区开展数据领域国际合作试点的报道',
    issuer: '中央广播电视总台',
  },
}
