/** Article IX in Chinese. */
import type { WordsOfGuidance, WordsOfInstruments, WordsOfSources } from '../../words'
import type { settlementGuidance } from './guidance'
import type { settlementInstruments } from './instruments'
import type { settlementSources } from './sources'

/** The words of both measures about payments for services. */
const payments = {
  'at-bank': '服务贸易外汇收支在银行办理，无需外汇局审批。',
  'up-to-limit':
    '单笔等值5万美元以下（含）的服务贸易业务，银行原则上可不审核单证，但资金性质不明确的除外（2020年版指引第四十八条、第四十九条）。不得为低于该金额而拆分。',
  'above-limit':
    '单笔超过等值5万美元的服务贸易业务，银行审核合同、发票等单证（2020年版指引第四十八条、第四十九条）。',
  'tax-recordal':
    '对外付款：单笔超过等值5万美元的服务贸易对外支付，须在付款前向主管税务机关办理税务备案，公告2013年第40号第三条所列例外除外。收款无需备案。',
  'recordal-exceptions':
    '税务备案的例外包括：境外差旅、会议、展览费用，境外工程款项，以及货物贸易项下的佣金、保险费、赔偿款等（公告2013年第40号第三条，本工具只读到其中一部分）。',
  'same-contract':
    '同一合同需要多次对外支付的，仅在首次付款前办理税务备案。可通过电子税务局在线办理，再将备案表编号和验证码提供给银行。',
  'advance-payments':
    '服务贸易预付款、持续性对外付款和代垫费用，一般不超过12个月；超过的，请向银行和外汇局咨询。',
}

const fileTaxRecordal =
  '单笔对外付款超过5万美元的，先核对是否属于例外；不属于例外的，付款前向主管税务机关办理备案。'

const recordalForm = '单笔对外付款超过5万美元的：税务备案表编号和验证码，或者所适用的例外'

/** The measures of article IX. */
export const settlementMeasuresZh: WordsOfGuidance<typeof settlementGuidance> = {
  'settlement-facilitation': {
    offers:
      '《政策措施》要求继续推进服务贸易结算便利化，引导银行为诚信合规企业优化跨境收付款流程。本工具读到的条文没有规定金额，也没有规定诚信合规企业的认定标准。',
    addresses: '有服务贸易跨境收付款的境内企业。',
    today:
      '服务贸易外汇收支在银行办理，无需外汇局审批（汇发〔2020〕14号）。符合外汇局条件的银行为优质企业简化手续。国家外汇管理局2025年10月29日的文件又推出九项措施，其中部分涉及服务贸易。在截至2026年10月10日的公开文件中，未查到由企业向外汇局申请优质企业身份的程序。',
    conditionsToday: {
      'good-standing': '银行在遵守规定、在银行、外汇和税务部门记录良好的企业中选定。',
      'quality-enterprise':
        '优质企业贸易外汇收支便利化：由审慎合规银行自行选定优质企业，企业无需向外汇局申请。',
      'quality-extras':
        '面向优质企业：2025年10月29日的文件简化跨国公司轧差净额结算手续，便利外籍员工薪酬用汇。',
      ...payments,
      'reimbursed-costs':
        '代垫费用：2025年10月29日的文件放宽服务贸易代垫业务的办理，运输、仓储、维修代垫费用可直接在银行办理。',
      'netting-with-goods':
        '同时从事货物贸易的：2025年10月29日的文件允许货款与相关运输、仓储、维修、赔偿等费用轧差净额结算。请向银行了解贵企业能否适用。',
      'pilot-areas':
        '跨境贸易投资高水平开放试点先在上海、江苏、广东（含深圳）、北京、浙江（含宁波）、海南实施，2025年进一步扩大。请向银行了解所在地区是否已纳入。',
      'pilot-inner-mongolia':
        '2026年7月，跨境贸易投资高水平开放试点扩大到内蒙古的呼和浩特、包头、鄂尔多斯、阿拉善和赤峰。',
      'pilot-plan':
        '国家外汇管理局计划将上述试点推广至全国，并优化服务贸易结算。目前仅为计划，未查到正式规定。',
    },
    firstSteps: {
      'sum-up-payments':
        '汇总上年度服务贸易收付款：笔数、收付金额、币种、交易对方，以及哪些单笔超过5万美元。',
      'ask-for-status': '向开户银行了解是否为优质企业提供便利化服务、选定标准是什么、贵企业还缺哪些条件。',
      'use-status': '向开户银行了解贵企业作为优质企业可以享受哪些便利，例如轧差净额结算、外籍员工薪酬用汇。',
      'ask-for-procedure': '向开户银行了解贵企业的收付款仍须审核哪些单证，哪些可以采用电子形式。',
      'file-tax-recordal': fileTaxRecordal,
      'clear-doubts': '与银行对规定理解不一致的，向当地外汇局咨询。',
    },
    documents: {
      contracts: '收付款所依据的服务合同',
      invoices: '与合同、金额一致的发票或付款通知',
      'recordal-form': recordalForm,
      'payment-overview': '上年度服务贸易收付款汇总表（按交易对方列示）',
      'good-standing': '没有未了结的外汇、税务处罚的说明',
    },
    unknown: [
      '未查到银行选定优质企业的标准，各银行可能不同。',
      '未查到国家外汇管理局2025年10月29日文件的文号，也未查到试点地区的完整名单。',
      '这里列出的是外汇管理规定。以人民币收付款的，请向银行了解其审核要求。',
    ],
  },
  'small-payment-review': {
    offers:
      '对有长期合作关系的中外企业之间小额、高频的服务贸易交易，《政策措施》鼓励银行简化审核、提高结算效率。小额、高频、长期的具体标准，本工具读到的条文没有规定，由银行判断。',
    addresses: '与境外企业长期固定往来、服务贸易收付款以小额高频为主的境内企业。',
    today:
      '面向长期合作方的简化审核，是鼓励银行做的，银行可以不办。在截至2026年10月10日的公开文件中，未查到规定具体标准的文件。所有企业都可以适用的是单笔5万美元以下（含）的一般规定，与频次和合作年限无关。',
    conditionsToday: payments,
    firstSteps: {
      'describe-pattern': '按合作方统计最近12个月的服务贸易收付款：笔数、单笔金额、合作起始时间。',
      'ask-bank': '向开户银行了解是否对此类收付款简化审核、对笔数或合作年限有何要求、可以免交哪些单证。',
      'use-framework-contract': '与每个合作方就重复提供的服务订立框架合同。不要为了低于某一金额而拆分付款。',
      'file-tax-recordal': fileTaxRecordal,
      'keep-proof': '无论银行是否审核，每笔收付款均保存合同、发票和服务已提供的证明，以备日后核查。',
    },
    documents: {
      'payment-list': '最近12个月服务贸易收付款清单（按合作方、日期、金额列示）',
      'framework-contracts': '与各合作方的框架合同或订单',
      'invoices-and-delivery': '发票及服务已提供的证明',
      'partner-history': '各合作方情况简述（基本情况、合作起始时间、服务内容）',
      'recordal-form': recordalForm,
    },
    unknown: [
      '小额、高频和长期合作的具体标准，《政策措施》没有规定。',
      '未查到公开文件说明哪些银行提供简化审核，以及结算可以加快多少。',
    ],
  },
}

/** What can be used of article IX today. */
export const settlementInstrumentsZh: WordsOfInstruments<typeof settlementInstruments> = {
  'quality-enterprise-treatment': {
    title: '优质企业贸易外汇收支便利化',
    line: '银行简化手续，例如轧差净额结算和外籍员工薪酬用汇。',
    what: '符合外汇局条件的银行，为其选定的优质企业简化手续。国家外汇管理局2025年10月29日的文件扩大了便利范围：简化跨国公司轧差净额结算，便利外籍员工薪酬用汇。',
    openTo: '有跨境收付款的境内企业。',
    requires: '在银行、外汇和税务部门记录良好，并被银行选定为优质企业。选定标准未公开。',
  },
  'review-up-to-limit': {
    title: '单笔5万美元以下（含）免审单证',
    line: '单笔不超过5万美元的服务贸易收付款，银行原则上不要求提交单证。',
    what: '适用于各家银行的一般规定：单笔等值5万美元以下（含）的服务贸易业务，银行原则上可不审核单证，但资金性质不明确的除外。依据汇发〔2020〕14号第四十八条、第四十九条。',
    openTo: '所有境内企业。',
    requires: '单笔不超过等值5万美元，且不得为此拆分。',
  },
  'bank-lighter-review': {
    title: '长期合作方简化审核（由银行决定）',
    line: '请银行对长期合作方的小额高频收付款简化审核。',
    what: '《政策措施》鼓励银行对此类收付款简化审核、加快结算。银行可以在汇发〔2020〕14号规定的范围内办理，也可以不办。',
    openTo: '与境外长期合作方有小额高频收付款的企业。',
    requires: '由银行决定，标准未公开。',
  },
}

/** The documents that article IX rests on. */
export const settlementSourcesZh: WordsOfSources<typeof settlementSources> = {
  'current-account-guidelines-2020': {
    title: '《经常项目外汇业务指引（2020年版）》（附CMS律师事务所评述，英文）',
    issuer: '国家外汇管理局',
  },
  'china-forex-services-review': {
    title: '国家外汇管理局江苏省分局有关服务贸易的访谈（含5万美元以下和以上业务的银行审核）',
    issuer: '《中国外汇》杂志',
  },
  'tax-recordal-2013': {
    title: '《国家税务总局 国家外汇管理局关于服务贸易等项目对外支付税务备案有关问题的公告》',
    issuer: '国家税务总局、国家外汇管理局',
  },
  'tax-recordal-2021': {
    title: '《国家税务总局 国家外汇管理局关于服务贸易等项目对外支付税务备案有关问题的补充公告》',
    issuer: '国家税务总局、国家外汇管理局',
  },
  'safe-settlement-notice-2025': {
    title: '《国家外汇管理局关于进一步便利外汇资金结算 支持外贸稳定发展的通知》',
    issuer: '国家外汇管理局',
  },
  'quality-enterprises-2025': {
    title: '关于扩大跨境贸易投资高水平开放试点政策的评述（英文）',
    issuer: 'Ebner Stolz Asia',
  },
  'inner-mongolia-settlement-pilot-2026': {
    title: '内蒙古跨境贸易投资高水平开放试点规定',
    issuer: '国家外汇管理局（内蒙古）',
  },
  'safe-second-half-plan-2026': {
    title: '2026年下半年工作部署',
    issuer: '国家外汇管理局',
  },
}
