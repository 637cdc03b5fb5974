import type { WordsOfSources } from '../../words'
import type { dataServicesSources } from './sources'

/** The documents that article XII rests on, in Chinese. */
export const dataServicesSourcesZh: WordsOfSources<typeof dataServicesSources> = {
  'miit-telecom-pilot-2024': {
    title: '《工业和信息化部关于开展增值电信业务扩大对外开放试点工作的通告》',
    issuer: '工业和信息化部',
  },
  'telecom-pilot-launch-2024': {
    title: '关于启动增值电信业务扩大对外开放试点的评述（英文）',
    issuer: 'Mondaq网站',
  },
  'telecom-pilot-conditions-2024': {
    title: '关于取消外资股比限制和试点条件的评述（英文）',
    issuer: 'Geopolitechs网站',
  },
  'telecom-pilot-approvals-2026': {
    title: '关于增值电信业务试点获批外商投资企业的报道',
    issuer: '中央广播电视总台',
  },
  'telecom-opening-plan-2026': {
    title: '关于进一步扩大增值电信业务开放的报道',
    issuer: '中央广播电视总台',
  },
  'foreign-telecom-provisions-2022': {
    title: '《外商投资电信企业管理规定》（2022年）',
    issuer: '国务院；China Law & Practice网页（英文）',
  },
  'lingang-data-hub-plan-2025': {
    title: '临港新片区国际数据处理枢纽建设方案',
    issuer: '临港新片区管理委员会',
  },
  'haikou-gateway-2025': {
    title: '关于海南建设国际数据、通信和创新枢纽的报道（英文）',
    issuer: '科技日报',
  },
  'hainan-data-centre-draft-2024': {
    title: '关于海南国际数据中心有关规定草案的评述（英文）',
    issuer: '金杜律师事务所',
  },
  'foreign-data-processing-2026': {
    title: '“来数加工”有关安排（据报道：汕头，2026年5月27日；海南自由贸易港，2026年6月9日）',
    issuer: '汕头市、海南省',
  },
  'hainan-free-trade-port-law-2021': {
    title: '《中华人民共和国海南自由贸易港法》',
    issuer: '全国人民代表大会常务委员会；海南法院网页（英文）',
  },
  'mofcom-services-opening-2023': {
    title: '服务业扩大开放有关情况（英文）',
    issuer: '商务部',
  },
  'services-trade-zones-2026': {
    title: '首批国家服务贸易创新发展示范区名单',
    issuer: '商务部',
  },
}
