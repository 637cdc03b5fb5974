import type { WordsOfInstruments } from '../../words'
import type { dataServicesInstruments } from './instruments'

/** What can be used of article XII today, in Chinese. */
export const dataServicesInstrumentsZh: WordsOfInstruments<typeof dataServicesInstruments> = {
  'foreign-data-in-and-out': {
    title: '来数加工：境外数据入境处理后再出境',
    line: '处理境外个人信息后再向境外提供，无需办理数据出境手续。',
    what: '2024年3月22日《规定》第四条豁免在境外收集、传输至境内处理后再向境外提供的个人信息，无需安全评估、标准合同或认证。',
    openTo: '在境内任何地区，且没有引入境内个人信息或者重要数据的企业。',
    requires: '无其他要求。应当能够证明境外数据与境内数据分开。',
  },
  'lingang-data-hub': {
    title: '临港新片区国际数据处理枢纽',
    line: '向临港新片区管委会申请在枢纽开展项目。',
    what: '2025年8月15日的方案提出5项任务、15项举措，开展境外原始数据入境加工后再出境的业务。',
    openTo: '注册在临港新片区的企业。',
    requires: '由临港新片区决定接受哪些项目；未查到公布的条件。',
  },
  'hainan-data-services': {
    title: '海南自由贸易港数据服务',
    line: '向海南申请开展面向境外客户的数据服务。',
    what: '《海南自由贸易港法》提供了依据，海口国际通信业务出入口局承载国际通信。国际数据中心有关规定草案未查到正式文本。',
    openTo: '位于海南的企业。',
    requires: '由海南决定接受哪些项目；未查到公布的条件。',
  },
  'telecom-pilot': {
    title: '增值电信业务扩大对外开放试点',
    line: '外资股比不受限制地经营数据中心或云计算中心。',
    what: '工业和信息化部2024年第107号通告在四个区域取消互联网数据中心（含云服务）及部分其他增值电信业务的外资股比限制。',
    openTo: '位于北京、海南、深圳，或者上海的临港新片区及浦东引领区的外商投资企业。',
    requires: '取得工业和信息化部试点批复，且注册地和服务设施均位于试点区域内。',
  },
  'existing-centres': {
    title: '由现有中心处理数据',
    line: '向国际数据中心或云计算中心购买数据处理服务。',
    what: '企业作为客户与中心约定服务内容，未查到需要向主管部门提出的申请。',
    openTo: '所有需要处理数据的企业。',
    requires: '由中心决定服务哪些客户以及服务条件。',
  },
}
