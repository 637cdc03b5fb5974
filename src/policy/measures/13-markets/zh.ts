/** Article XIII in Chinese. */
import type { WordsOfGuidance, WordsOfSources } from '../../words'
import type { marketsGuidance } from './guidance'
import type { marketsSources } from './sources'

export const marketsMeasuresZh: WordsOfGuidance<typeof marketsGuidance> = {
  'overseas-legal-support': {
    offers:
      '通知要求进一步发挥服务贸易中介组织作用，为企业开拓国际市场提供法律支持，包括知识产权保护、法律咨询，以及通过仲裁、调解解决纠纷。通知没有规定收费标准，也没有规定资助。',
    addresses: '提供服务、且在开拓国际市场中需要上述帮助的企业。',
    today:
      '已部署，待落实。该项任务由中介组织承担。截至2026年11月，未查到可以申请的全国性项目。贵企业可以直接联系商会、协会或者仲裁、调解机构。',
    conditionsToday: {},
    firstSteps: {
      'name-need': '写明涉及的国家、合同或权利、金额，以及必须采取行动的期限。',
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
      '公开文件没有列明由哪些组织提供支持、如何收费、如何确定支持对象。',
      '公开文件没有说明优先支持哪些国家的市场。',
    ],
  },
  'exhibition-support': {
    offers:
      '通知要求制定国际服务贸易重点展会目录并定期更新，同时加大对服务贸易企业参加境内外展会的支持力度。通知没有规定金额。',
    addresses: '提供服务、且参加或计划参加境内外展会的企业。',
    today:
      '部分地区有地方支持项目。截至2026年11月，未能确认展会目录已经发布。地方项目支持的展会、金额和申报时间各不相同，且逐年调整，深圳是其中一例。',
    conditionsToday: {
      shenzhen:
        '仅以深圳为例（2025年度境外展会申报指南）：采用事后资助方式；企业须在深圳实际从事经营活动，未被列入严重失信主体名单，近三年没有严重违法违规行为；资助金额原则上不低于5万元人民币。其他地区另有规定。',
    },
    firstSteps: {
      'choose-exhibitions': '列出未来12个月计划参加的展会，注明地点、日期和费用。',
      'ask-before-booking':
        '预订展位前，向当地商务主管部门了解本年度支持哪些展会、哪些企业可以申报、何时截止，以及展会目录是否已经发布。',
      'ask-joint-stand': '向所属商会、协会了解是否组织联合参展。',
      'keep-evidence': '每次参展均保存合同、发票和付款凭证，以备事后申报。',
    },
    documents: {
      'exhibition-contract': '与展会主办方签订的参展合同',
      'invoices-and-payments': '发票和付款凭证',
      'business-licence': '营业执照',
      'proof-of-attendance': '展位照片等参展证明',
    },
    unknown: ['公开文件没有列明目录中的展会。', '通知没有规定全国统一的支持金额或比例，须查询当地申报通知。'],
  },
  'own-exhibitions': {
    offers: '通知支持企业赴境外办展，培育境外自主品牌展会。通知没有规定金额和认定条件。',
    addresses: '提供服务、且在境外办展或拥有境外展会品牌，或有此计划的企业。',
    today: '已部署，待落实。截至2026年11月，未查到依据该项措施面向办展企业发布的支持项目、条件或申报通知。',
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

export const marketsSourcesZh: WordsOfSources<typeof marketsSources> = {
  'shenzhen-exhibitions-abroad-2025': {
    title: '深圳市商务局2025年度中央资金申报指南（境外展会）',
    issuer: '深圳市商务局',
  },
}
