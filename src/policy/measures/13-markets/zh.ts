/** Article XIII in Chinese. */
import type { WordsOfGuidance, WordsOfInstruments, WordsOfSources } from '../../words'
import type { marketsGuidance } from './guidance'
import type { marketsInstruments } from './instruments'
import type { marketsSources } from './sources'

/** The measures of article XIII. */
export const marketsMeasuresZh: WordsOfGuidance<typeof marketsGuidance> = {
  'overseas-legal-support': {
    offers:
      '《政策措施》要求进一步发挥服务贸易中介组织作用，为企业开拓国际市场提供法律支持，包括知识产权保护、法律咨询，以及通过仲裁、调解解决纠纷。该条没有规定收费标准，也没有规定资助。',
    addresses: '提供服务、且在开拓国际市场中需要上述帮助的企业。',
    today:
      '该项任务由中介组织承担；在截至2026年10月10日的公开文件中，未查到列明的组织名单。目前有全国性涉外法律服务网站，2026年9月起还有海外反垄断合规平台。《商事调解条例》自2026年5月1日起施行。',
    conditionsToday: {},
    firstSteps: {
      'name-need': '写明涉及的国家、合同或权利、金额，以及必须采取行动的期限。',
      'use-platform': '在全国性涉外法律服务网站（“法通”网）查找针对该国的法律帮助。',
      'ask-chamber': '向所属商会、协会了解针对该国可以提供哪些法律帮助，费用如何。',
      'check-rights': '核对商标、专利等权利在哪些目标市场已受保护，在哪些市场尚未受保护。',
      'choose-clause': '向仲裁或调解机构了解下一份涉外合同宜采用何种争议解决条款。',
    },
    documents: {
      contracts: '现行合同和合同草案（含适用法律和争议解决条款）',
      'ip-list': '按国家列出的知识产权清单（含编号和到期日）',
      'dispute-file': '发生纠纷的：事件经过、往来函件、发票和证据',
    },
    unknown: [
      '对该全国性网站仅见新闻标题，不了解由谁答复、覆盖哪些国家、如何收费。',
      '公开文件没有列明由哪些中介组织提供支持、如何收费、如何确定支持对象。',
      '公开文件没有说明优先支持哪些国家的市场。',
    ],
  },
  'exhibition-support': {
    offers:
      '《政策措施》要求制定国际服务贸易重点展会目录并定期更新，同时加大对服务贸易企业参加境内外展会的支持力度。该条没有规定金额。',
    addresses: '提供服务、且参加或计划参加境内外展会的企业。',
    today:
      '资金通过地方项目发放。各地支持的展会、金额和申报时间各不相同，且逐年调整。在截至2026年10月10日的公开文件中，未查到展会目录。',
    conditionsToday: {
      'local-call': '当地本年度有支持该展会的申报通知。支持的展会、金额和时间由各地确定，每年调整。',
      shenzhen:
        '2025年示例，已截止：深圳（境外展会，事后资助）。企业须在深圳实际从事经营活动，没有因失信被限制享受财政资金，2023年至2025年没有严重违法违规行为，且没有应退未退的财政资金；资助金额原则上不低于5万元人民币，且不超过实际支出。',
      'tax-recordal':
        '境外展会费用对外支付，即使超过5万美元，也不需要办理税务备案（2013年第40号公告第三条）。其他服务贸易项目对外支付超过该金额的，除属于例外情形外，须办理税务备案。',
    },
    firstSteps: {
      'choose-exhibitions': '列出未来12个月计划参加的展会，注明地点、日期和费用。',
      'ask-before-booking':
        '预订展位前，向当地商务主管部门了解本年度支持哪些展会、哪些企业可以申报、何时截止，以及展会目录是否已经发布。',
      'ask-joint-stand': '向所属商会、协会了解是否组织联合参展。',
      'pay-abroad': '对外支付展会费用时，向开户银行出示与主办方签订的合同，并说明用于参展。',
      'keep-evidence': '每次参展均保存合同、发票和付款凭证，以备事后申报。',
    },
    documents: {
      'exhibition-contract': '与展会主办方签订的参展合同',
      'invoices-and-payments': '发票和付款凭证',
      'business-licence': '营业执照',
      'proof-of-attendance': '展位照片等参展证明',
    },
    unknown: ['公开文件没有列明目录中的展会。', '该条没有规定全国统一的支持金额或比例，须查询当地申报通知。'],
  },
  'own-exhibitions': {
    offers: '《政策措施》支持企业赴境外办展，培育境外自主品牌展会。该条没有规定金额和认定条件。',
    addresses: '提供服务、且在境外办展或拥有境外展会品牌，或有此计划的企业。',
    today:
      '尚待落实。在截至2026年10月10日的公开文件中，未查到依据该项措施面向办展企业发布的支持项目、条件或申报通知。',
    conditionsToday: {},
    firstSteps: {
      'outline-project': '拟订项目概要：国家、日期、行业、预计参展商、合作方、预算，以及自主品牌的依据。',
      'ask-commerce': '向当地商务主管部门了解是否支持境外办展，以及招展前需要办理哪些审批或备案手续。',
      'find-partners': '向所属商会、协会寻找合作方和参展商，并了解哪些日期与其他展会冲突。',
      'protect-brand': '核对展会名称是否已在举办国注册商标。',
    },
    documents: {
      'project-plan': '项目方案（含预算和进度）',
      'partner-contracts': '与场馆、合作方的合同或意向书',
      'past-exhibitions': '往届展会数据（参展商、观众、面积）',
      'brand-rights': '展会品牌的商标注册证或申请文件',
    },
    unknown: ['公开文件没有说明何为自主品牌展会。', '公开文件没有列明金额、条件和负责认定的部门。'],
  },
}

/** The documents that article XIII rests on. */
export const marketsSourcesZh: WordsOfSources<typeof marketsSources> = {
  'legal-service-platform-2026': {
    title: '新闻标题：全国性涉外法律服务平台“法通”网上线',
    issuer: '中央电视台',
  },
  'mediation-regulations-2026': {
    title: '关于《商事调解条例》的报道',
    issuer: '中央电视台（条例由国务院公布）',
  },
  'antitrust-platform-2026': {
    title: '新闻标题：海外反垄断合规平台',
    issuer: '中央电视台',
  },
  'shenzhen-exhibitions-abroad-2025': {
    title: '深圳市商务局2025年度中央资金申报指南（境外展会）',
    issuer: '深圳市商务局',
  },
}

/** What can be used of article XIII today. */
export const marketsInstrumentsZh: WordsOfInstruments<typeof marketsInstruments> = {
  'legal-service-platform': {
    title: '全国性涉外法律服务网站',
    line: '在全国性网站（“法通”网）查找涉外法律帮助。',
    what: '汇集涉外法律服务的全国性网站（“法通”网）。本工具仅见新闻标题。',
    openTo: '据目前了解，面向所有人。',
    requires: '无其他要求。',
  },
  'local-exhibition-programmes': {
    title: '地方展会支持项目',
    line: '预订展位前，先了解当地本年度项目是否支持该展会。',
    what: '各省市用中央和地方资金支持企业参展，通常采用事后资助方式。',
    openTo: '各地申报通知规定的参展企业。',
    requires: '当地有支持该展会、正在受理的申报通知，并符合其条件。',
  },
}
