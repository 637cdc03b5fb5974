/** The questions and checks about money across the border, in Chinese. */
import type { WordsOfQuestions } from '../../words'
import type { moneyChecks, moneyQuestions } from './questions'

/** The questions about money across the border. */
export const moneyZh: WordsOfQuestions<keyof typeof moneyQuestions> = {
  'cash-pooling': {
    title: '贵企业所在集团是否已有或有意设立跨境资金池？',
    short: '资金池',
    hint: '指集团境内外成员企业共同参与的跨境本外币资金池。',
    why: '第八条涉及此类资金池以及可以加入的企业。',
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
    why: '第九条要求优化银行办理此类收付款的流程。',
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
    hint: '笔数多、单笔金额小，而不是少数几笔大额收付款的，选择“是”。该条没有规定具体标准。',
    why: '对小额、高频的服务贸易收付款，鼓励银行简化审核、加快结算。',
    says: '对于小额、高频收付款，贵企业的回答是“{answer}”',
    options: {
      yes: { label: '是', clause: '贵企业的服务贸易跨境收付款以小额、高频为主' },
      no: { label: '否', clause: '贵企业的服务贸易跨境收付款不以小额、高频为主' },
    },
  },
  'long-term-partners': {
    title: '贵企业是否长期与固定的境外企业往来？',
    short: '境外长期合作方',
    hint: '只计企业，不计个人。该条没有规定年限。香港、澳门和台湾地区的企业视为境外企业。',
    why: '简化小额收付款审核的措施，适用于有长期合作关系的企业之间的交易。',
    says: '对于境外长期合作方，贵企业的回答是“{answer}”',
    options: {
      yes: { label: '是', clause: '贵企业长期与固定的境外企业往来' },
      no: { label: '否', clause: '贵企业没有长期固定的境外合作企业' },
    },
  },
}

/** The checks about money across the border. */
export const moneyChecksZh: WordsOfQuestions<keyof typeof moneyChecks> = {
  'pool-members': {
    title: '资金池的成员企业是否不少于3家？',
    short: '资金池：成员企业数量',
    hint: '境内、境外成员企业合并计算，包括主办企业。',
    why: '银发〔2025〕251号文件要求一体化资金池的成员企业不少于3家。',
    says: '对于资金池成员企业数量，贵企业的回答是“{answer}”',
    options: {
      yes: { label: '是', clause: '资金池境内外成员企业合计不少于3家' },
      no: { label: '否', clause: '资金池境内外成员企业合计不足3家' },
    },
  },
  'pool-flows': {
    title: '集团境内成员企业上年度国际收支规模是否不低于70亿元人民币？',
    short: '资金池：国际收支规模',
    hint: '按全部境内成员企业的本外币国际收支合计，不要求单家企业达到。',
    why: '银发〔2025〕251号文件要求上年度国际收支规模不低于等值70亿元人民币。',
    says: '对于境内成员企业的国际收支规模，贵企业的回答是“{answer}”',
    options: {
      yes: { label: '是', clause: '集团境内成员企业上年度国际收支规模合计不低于70亿元人民币' },
      no: { label: '否', clause: '集团境内成员企业上年度国际收支规模合计低于70亿元人民币' },
    },
  },
  'pool-domestic-revenue': {
    title: '集团境内成员企业上年度营业收入是否不低于100亿元人民币？',
    short: '资金池：境内营业收入',
    hint: '按参加资金池的全部境内成员企业合计。',
    why: '银发〔2025〕251号文件要求上年度境内营业收入不低于100亿元人民币。',
    says: '对于境内成员企业的营业收入，贵企业的回答是“{answer}”',
    options: {
      yes: { label: '是', clause: '集团境内成员企业上年度营业收入合计不低于100亿元人民币' },
      no: { label: '否', clause: '集团境内成员企业上年度营业收入合计低于100亿元人民币' },
    },
  },
  'pool-overseas-revenue': {
    title: '集团境外成员企业上年度营业收入是否不低于20亿元人民币？',
    short: '资金池：境外营业收入',
    hint: '按参加资金池的全部境外成员企业合计，折合人民币计算。',
    why: '银发〔2025〕251号文件要求上年度境外营业收入不低于等值20亿元人民币。',
    says: '对于境外成员企业的营业收入，贵企业的回答是“{answer}”',
    options: {
      yes: { label: '是', clause: '集团境外成员企业上年度营业收入合计不低于20亿元人民币' },
      no: { label: '否', clause: '集团境外成员企业上年度营业收入合计低于20亿元人民币' },
    },
  },
  'pool-record': {
    title: '集团近两年是否没有重大跨境收付违法违规行为？',
    short: '资金池：合规情况',
    hint: '指各成员企业的跨境收付。成立不满两年的，自成立时起算。',
    why: '银发〔2025〕251号文件要求近两年没有重大违法违规行为。',
    says: '对于集团跨境收付的合规情况，贵企业的回答是“{answer}”',
    options: {
      yes: { label: '是', clause: '集团近两年没有重大跨境收付违法违规行为' },
      no: { label: '否', clause: '集团近两年有重大跨境收付违法违规行为' },
    },
  },
  'pool-class': {
    title: '成员企业的货物贸易分类结果是否均为A类，或者未列入名录？',
    short: '资金池：货物贸易分类',
    hint: '名录指贸易外汇收支企业名录。分类结果可以向银行查询。',
    why: '银发〔2025〕251号文件要求列入名录的成员企业为A类。',
    says: '对于成员企业的货物贸易分类，贵企业的回答是“{answer}”',
    options: {
      yes: { label: '是', clause: '成员企业的货物贸易分类结果均为A类或者未列入名录' },
      no: { label: '否', clause: '有成员企业列入名录但不是A类' },
    },
  },
  'pool-sector': {
    title: '全部成员企业是否都不属于不得参与的三类企业？',
    short: '资金池：不得参与的企业',
    hint: '三类企业指金融机构、地方政府融资平台公司和房地产企业。财务公司仍可以作为主办企业。',
    why: '银发〔2025〕251号文件规定这三类企业不得参与资金池。',
    says: '对于成员企业的类别，贵企业的回答是“{answer}”',
    options: {
      yes: { label: '是', clause: '成员企业中没有金融机构、地方政府融资平台公司或房地产企业' },
      no: { label: '否', clause: '成员企业中有金融机构、地方政府融资平台公司或房地产企业' },
    },
  },
  'pool-link': {
    title: '贵企业与集团之间是否存在持股关系？',
    short: '资金池：持股关系',
    hint: '与集团内其他企业直接或间接持股的，或者与主办企业由同一母公司控股的，选择“是”。',
    why: '银发〔2025〕251号文件要求每家成员企业都具有这种关系。',
    says: '对于与集团的持股关系，贵企业的回答是“{answer}”',
    options: {
      yes: { label: '是', clause: '贵企业与集团之间存在持股关系，或者与主办企业由同一母公司控股' },
      no: { label: '否', clause: '贵企业与集团之间没有持股关系，也不与主办企业由同一母公司控股' },
    },
  },
  'pool-set-up': {
    title: '资金池的主办企业、银行和内控是否已经落实或正在落实？',
    short: '资金池：主办企业和内控',
    hint: '指具有独立法人资格的境内主办企业、主办企业所在地符合条件的银行、内控制度和内部电子系统。',
    why: '银发〔2025〕251号文件要求在备案前具备上述条件。',
    says: '对于资金池的准备情况，贵企业的回答是“{answer}”',
    options: {
      yes: { label: '是', clause: '集团已经落实或正在落实资金池的主办企业、银行、内控制度和系统' },
      no: { label: '否', clause: '集团尚未着手落实资金池的主办企业、银行、内控制度和系统' },
    },
  },
  'compliance-record': {
    title: '贵企业在银行、外汇和税务部门的记录是否良好？',
    short: '合规记录',
    hint: '指在银行、外汇管理部门和税务机关的记录。该条没有规定认定标准，由银行判断。',
    why: '第九条所说的简化手续面向诚信合规企业。',
    says: '对于合规记录，贵企业的回答是“{answer}”',
    options: {
      yes: { label: '是', clause: '贵企业在银行、外汇管理部门和税务机关的记录良好' },
      no: { label: '否', clause: '贵企业在银行、外汇管理部门或税务机关的记录欠佳' },
    },
  },
  'quality-enterprise': {
    title: '贵企业是否已被银行选定为优质企业？',
    short: '优质企业',
    hint: '由审慎合规银行选定优质企业，企业无需向外汇局申请。',
    why: '2025年10月29日的文件为优质企业简化轧差净额结算和外籍员工薪酬用汇手续。',
    says: '对于优质企业身份，贵企业的回答是“{answer}”',
    options: {
      yes: { label: '是', clause: '贵企业已被银行选定为优质企业' },
      no: { label: '否', clause: '贵企业尚未被银行选定为优质企业' },
    },
  },
  'payments-up-to-limit': {
    title: '贵企业的服务贸易收付款是否每笔都不超过5万美元？',
    short: '单笔不超过5万美元',
    hint: '其他币种按等值计算。为了低于该金额而拆分的收付款不算小额。',
    why: '不超过该金额的，银行原则上可不审核单证（汇发〔2020〕14号第四十八条、第四十九条）。',
    says: '对于单笔不超过5万美元的收付款，贵企业的回答是“{answer}”',
    options: {
      yes: { label: '是', clause: '贵企业的服务贸易收付款单笔不超过5万美元' },
      no: { label: '否', clause: '贵企业有单笔超过5万美元的服务贸易收付款' },
    },
  },
}
