/** The points that the circular leaves open, in Chinese. */
import type { PilotsWords } from './pilots'

export const pilotsZh: PilotsWords = {
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
}
