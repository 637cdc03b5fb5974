import { keywordsOf, regionNames } from '../../region-names'
import { type RegionId, regions } from '../../regions'
import type { OptionWords, WordsOfQuestions } from '../../words'
import type { locationQuestions } from './questions'

/** What follows the short name in the official name; 省 where nothing is given. */
const suffixes: Readonly<Partial<Record<RegionId, string>>> = {
  'cn-bj': '市',
  'cn-tj': '市',
  'cn-sh': '市',
  'cn-cq': '市',
  'cn-nm': '自治区',
  'cn-gx': '壮族自治区',
  'cn-xz': '自治区',
  'cn-nx': '回族自治区',
  'cn-xj': '维吾尔自治区',
}

const regionOptions = Object.fromEntries(
  regions.map(({ id }): [RegionId, OptionWords] => [
    id,
    {
      label: `${regionNames[id].zh}${suffixes[id] ?? '省'}`,
      keywords: keywordsOf(id),
      spellings: [regionNames[id].zh],
    },
  ]),
) as Readonly<Record<RegionId, OptionWords>>

/** The questions about the location, in Chinese. */
export const locationZh: WordsOfQuestions<keyof typeof locationQuestions> = {
  region: {
    title: '贵企业在哪个省（区、市）？',
    short: '所在地',
    hint: '请选择贵企业或其境内机构的注册地。集团内企业分布在多地的，请就每家企业分别作答。香港、澳门和台湾地区视为境外。',
    why: '多数措施面向境内企业，部分措施仅适用于特定地区。先选所在地，可以少答题。',
    says: '贵企业位于{answer}',
    options: {
      ...regionOptions,
      outside: {
        label: '在境内未设立机构',
        clause: '贵企业在境内未设立机构',
        denies: '贵企业在境内',
        opposite: '在境内',
      },
    },
  },
  zones: {
    title: '贵企业是否在以下区域内？',
    short: '特定区域',
    hint: '请以注册地址为准：自由贸易试验区只覆盖所在省市的部分区域。不清楚的，可向区域管理机构核实。',
    why: '数据中心、数据服务和数据出境方面能享受哪些措施，与所在区域有关。',
    says: '贵企业位于{answer}内',
    options: {
      ftz: {
        label: '自由贸易试验区',
        hint: '注册地址须在其片区之内，例如上海的临港新片区、福建的平潭片区。',
      },
      lingang: { label: '临港新片区', hint: '属于上海自由贸易试验区。' },
      'services-pilot': {
        label: '服务业扩大开放综合试点城市',
        hint: '共15个：沈阳、南京、杭州、武汉、广州、成都；大连、宁波、厦门、青岛、深圳、合肥、福州、西安、苏州。',
        spellings: ['服务业扩大开放综合试点地区'],
      },
      none: { label: '以上均不是', clause: '贵企业不在问卷所列的任何区域内' },
    },
  },
}
