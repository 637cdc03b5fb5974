/** What is said around the facts of a measure, on screen, on paper and in files, in Simplified Chinese. */
import { circularZh } from '../policy/details.zh'
import type { AroundMeasure } from './measure.en'

export const measureZh: AroundMeasure = {
  offers: '措施内容',
  addresses: '谁可以用',
  availability: '现在能办什么',
  instruments: '可用的办法',
  openTo: (text) => `适用：${text}`,
  requires: (text) => `要求：${text}`,
  all: '同时符合以下各项：',
  any: '至少符合以下一项：',
  conditionsToday: '现行条件',
  conditionsTodayLead: circularZh.conditionsTodayLead,
  asOf: (date) => `截至${date}`,
  firstSteps: '首先要做的事',
  documents: '需要准备的材料',
  contacts: '找谁办',
  unknown: '尚不明确',
  sources: '依据',
  provision: '条文',
  checked: (date) => `依据最近核对时间：${date}。`,
  stale: (days) => `依据的最近一次核对距今已超过${String(days)}天，使用前请重新核对。`,
  inForceFrom: (date) => `自${date}起施行`,
}
