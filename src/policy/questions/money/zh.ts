/** The questions about money across the border, in Chinese. */
import type { WordsOfQuestions } from '../../words'
import type { moneyQuestions } from './questions'

export const moneyZh: WordsOfQuestions<keyof typeof moneyQuestions> = {
  'cash-pooling': {
    title: '贵企业所在集团是否已有或有意设立跨境资金池？',
    short: '资金池',
    hint: '指集团境内外成员企业共同参与的跨境本外币资金池。',
    why: '通知第八条涉及此类资金池以及可以加入的企业。',
    says: '贵企业所在集团{answer}跨境本外币资金池',
    options: {
      running: { label: '已有', phrase: '已有' },
      wanted: { label: '尚无，但有意设立', phrase: '有意设立' },
      no: {
        label: '没有，也无意设立',
        clause: '贵企业所在集团没有跨境本外币资金池，也无意设立',
        denies: '贵企业所在集团已有或有意设立跨境本外币资金池',
      },
    },
  },
  'service-payments': {
    title: '贵企业是否有服务贸易跨境收付款？',
    short: '服务贸易收付款',
    hint: '不包括货物贸易收付款。与香港、澳门和台湾地区之间的收付款视为跨境收付款。',
    why: '通知第九条要求优化银行办理此类收付款的流程。',
    says: '贵企业有服务贸易跨境{answer}',
    options: {
      receive: { label: '仅有收款', phrase: '收款' },
      pay: { label: '仅有付款', phrase: '付款' },
      both: { label: '收款和付款都有', phrase: '双向收付款' },
      no: {
        label: '都没有',
        clause: '贵企业没有服务贸易跨境收付款',
        denies: '贵企业有服务贸易跨境收款或付款',
      },
    },
  },
  'small-frequent-payments': {
    title: '贵企业的服务贸易跨境收付款是否以小额、高频为主？',
    short: '小额高频收付款',
    hint: '笔数多、单笔金额小，而不是少数几笔大额收付款的，选择“是”。通知没有规定具体标准。',
    why: '对小额、高频的服务贸易收付款，通知鼓励银行简化审核、加快结算。',
    says: '对于小额、高频收付款，贵企业的回答是“{answer}”',
    options: {
      yes: { label: '是', clause: '贵企业的服务贸易跨境收付款以小额、高频为主' },
      no: { label: '否', clause: '贵企业的服务贸易跨境收付款不以小额、高频为主' },
    },
  },
  'long-term-partners': {
    title: '贵企业的境外交易对方是否多年来基本固定？',
    short: '境外长期合作方',
    hint: '通知所称长期合作没有规定年限。香港、澳门和台湾地区的交易对方视为境外交易对方。',
    why: '简化小额收付款审核的措施，适用于有长期合作关系的企业之间的交易。',
    says: '对于境外长期合作方，贵企业的回答是“{answer}”',
    options: {
      yes: { label: '是', clause: '贵企业的境外交易对方多年来基本固定' },
      no: { label: '否', clause: '贵企业的境外交易对方并非多年来基本固定' },
    },
  },
  'compliance-record': {
    title: '贵企业在银行、外汇和税务部门的记录是否良好？',
    short: '合规记录',
    hint: '指在银行、外汇管理部门和税务机关的记录。通知没有规定认定标准，由银行判断哪些企业属于诚信合规企业。',
    why: '银行简化手续的措施面向诚信合规企业。',
    says: '对于合规记录，贵企业的回答是“{answer}”',
    options: {
      yes: { label: '是', clause: '贵企业在银行、外汇管理部门和税务机关的记录良好' },
      no: { label: '否', clause: '贵企业在银行、外汇管理部门或税务机关的记录欠佳' },
    },
  },
}
