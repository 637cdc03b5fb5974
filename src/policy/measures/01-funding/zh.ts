/** Article I in Chinese. */
import type { WordsOfGuidance, WordsOfInstruments, WordsOfSources } from '../../words'
import type { fundingGuidance } from './guidance'
import type { fundingInstruments } from './instruments'
import type { fundingSources } from './sources'

/** The measures of article I. */
export const fundingMeasuresZh: WordsOfGuidance<typeof fundingGuidance> = {
  'new-services-funding': {
    offers:
      '《政策措施》引导地方用足用好中央和地方现有资金渠道，支持服务出口新业态新模式。《政策措施》列举数字服务、研发、检验检测、认证认可、语言服务等九类服务，并不排除其他服务。该条没有设立新的资金，也没有规定金额或门槛。',
    addresses:
      '在境内设立、已经或计划出口上述服务的企业。《政策措施》面向地方政府提出要求，企业通过地方项目申报。',
    today:
      '资金通过地方项目发放。中央层面的资金渠道之一是外经贸发展专项资金，依据2022年的规定。在截至2026年10月10日的公开文件中，未查到提及《政策措施》的省级实施方案。广东2026年5月的三年行动计划在资金池方面的表述与《政策措施》几乎一致，但所读部分没有提及《政策措施》。',
    conditionsToday: {
      'local-call': '当地本年度有支持贵企业服务的申报通知。条件、金额和时间由各地确定，每年调整。',
      'technology-list':
        '出口技术的：该技术未列入《中国禁止出口限制出口技术目录》（2023年第57号公告，经2025年第28号公告调整）。',
      'shenzhen-amount':
        '2025年示例，已截止：深圳（中央资金）。服务贸易事项支持技术出口和国际服务外包；技术出口的，2024年3月1日至2025年2月28日期间实际出口额须达到150万美元。',
      'shenzhen-registration':
        '2025年示例，已截止：深圳。出口业务须在商务部技术贸易或服务外包相应系统中登记并报送数据；属于禁止或限制出口的技术不予支持。',
      beijing:
        '2025年示例，已截止：北京。企业须在北京注册，并在商务部统一平台报送数据；支持范围包括技术出口、离岸服务外包，以及《服务出口重点领域指导目录》（商务部公告2016年第58号）所列的服务。',
    },
    firstSteps: {
      'ask-for-call':
        '向当地商务主管部门了解本年度有哪些中央和地方项目支持贵企业的服务、谁可以申报、何时截止。',
      'register-contracts':
        '向当地商务主管部门了解如何在商务部统一平台登记合同、报送出口数据，并在申报开始前办理。',
      'compare-criteria': '将贵企业的出口情况与申报条件逐项比对：服务类别、统计期间、最低金额、注册地。',
      'check-other-funds': '向财政部门了解已获得财政资金的项目能否再次申报。',
    },
    documents: {
      'business-licence': '营业执照',
      contracts: '与境外客户签订的合同（或合同草案）及发票',
      'registration-records': '商务部平台的登记和报送记录',
      'contract-certificate': '技术出口的：技术出口合同登记证书',
      receipts: '境外收款的银行凭证',
      figures: '按合同列明日期和金额的服务出口明细表',
    },
    unknown: [
      '《政策措施》没有界定九类服务的范围。贵企业的服务是否符合当地项目，由当地主管部门认定。',
      '本工具查阅的是2025年的申报通知，均已截止，须查询本年度的申报通知。',
      '该条没有规定全国统一的金额或门槛。',
    ],
  },
  'green-services-funding': {
    offers:
      '《政策措施》提出，中央和地方现有资金渠道同样支持绿色服务出口，并列举节能服务、资源循环利用、环境修复、环境咨询、碳足迹核算与管理、碳管理综合服务六类。该条没有设立新的资金，也没有规定金额或门槛。',
    addresses:
      '在境内设立、已经或计划出口此类绿色服务的企业。《政策措施》面向地方政府提出要求，企业通过地方项目申报。',
    today:
      '资金通过地方项目发放，但未查到专门支持绿色服务的项目。绿色服务符合条件的，可能适用一般的服务出口支持项目。在截至2026年10月10日的公开文件中，未查到依据《政策措施》发布的绿色服务申报通知。',
    conditionsToday: {
      'local-call': '当地本年度有支持贵企业绿色服务的申报通知。条件、金额和时间由各地确定，每年调整。',
      'technology-list':
        '出口技术的：该技术未列入《中国禁止出口限制出口技术目录》（2023年第57号公告，经2025年第28号公告调整）。',
      shenzhen:
        '2025年示例，已截止：深圳（中央资金）。服务贸易事项支持技术出口和国际服务外包，业务须在商务部相应系统中登记并报送数据；技术出口的，2024年3月1日至2025年2月28日期间实际出口额须达到150万美元。',
      beijing:
        '2025年示例，已截止：北京。企业须在北京注册，并在商务部统一平台报送数据；支持范围包括技术出口、离岸服务外包，以及《服务出口重点领域指导目录》（商务部公告2016年第58号）所列的服务。',
    },
    firstSteps: {
      'describe-service':
        '写明向境外提供的服务内容、客户和所在国家，以及合同是否涉及技术转让或属于服务外包。',
      'ask-for-call': '向当地商务主管部门了解本年度哪些项目可以支持绿色服务、适用哪一类事项、何时截止。',
      'register-contracts': '向当地商务主管部门了解如何在商务部统一平台登记合同、报送出口数据。',
      'check-other-funds': '向财政部门了解同一项目能否同时享受节能或环保资金，或者只能选择其一。',
    },
    documents: {
      'business-licence': '营业执照，以及该项服务所需的资质',
      contracts: '与境外客户签订的合同（或合同草案）及发票',
      'registration-records': '商务部平台的登记和报送记录；技术出口的，须有技术出口合同登记证书',
      receipts: '境外收款的银行凭证',
      'evidence-of-effect': '服务成效的证明，如节能量、回收利用量或碳排放核算报告',
    },
    unknown: [
      '公开文件没有说明如何认定绿色服务。',
      '未查到专门支持绿色服务出口的项目。',
      '该条没有规定全国统一的金额或门槛。',
    ],
  },
  'key-enterprise-support': {
    offers:
      '《政策措施》提出进一步支持和培育服务出口重点企业和重点项目。该条没有说明如何认定重点企业或重点项目，也没有规定金额、名单或程序。',
    addresses: '在境内设立，是或希望成为服务出口重点企业，或者承担服务出口重点项目的企业。',
    today:
      '尚待落实。在截至2026年10月10日的公开文件中，未查到依据该项措施发布的重点企业或重点项目认定条件、名单或申报通知。当地是否另有规定，可向当地商务主管部门了解。',
    conditionsToday: {},
    firstSteps: {
      'ask-recognition':
        '向当地商务主管部门了解是否认定服务出口重点企业或重点项目、按什么条件认定、何时可以申请。',
      'ask-what-follows': '向同一部门了解认定后有哪些支持：资金、指导，还是仅列入名单。',
      'outline-project': '用两页篇幅说明项目：服务内容、境外客户、收入、投资、进度。',
      'use-general-programmes': '不必等待认定。先了解目前可以申报哪些一般的服务出口支持项目。',
    },
    documents: {
      recognition: '已取得或正在申请的认定文件（注明日期和认定部门）',
      figures: '向商务主管部门报送的服务出口数据（按年度、国家和类别）',
      'project-outline': '项目说明及合同或意向书',
      accounts: '经审计的财务报表',
    },
    unknown: [
      '未查到说明何为《政策措施》所称重点企业、重点项目的公开文件。',
      '《政策措施》没有说明认定由国家还是地方进行。',
      '该条没有规定金额。',
    ],
  },
}

/** The documents that article I rests on. */
export const fundingSourcesZh: WordsOfSources<typeof fundingSources> = {
  'shenzhen-services-trade-2025': {
    title: '深圳市商务局在线访谈：2025年度中央资金（服务贸易事项）',
    issuer: '深圳市商务局，载于深圳市人民政府网站',
  },
  'foreign-trade-fund-2022': {
    title: '外经贸发展专项资金有关管理规定',
    issuer: '财政部',
  },
  'beijing-service-exports-2025': {
    title: '支持优化服务进出口结构项目申报指南',
    issuer: '北京市商务局',
  },
  'guangdong-services-trade-plan-2026': {
    title: '《广东省服务贸易高质量发展三年行动计划（2026—2028年）》',
    issuer: '广东省人民政府办公厅（据财联社报道）',
  },
  'export-technology-catalogue-2025': {
    title: '关于调整《中国禁止出口限制出口技术目录》的公告',
    issuer: '商务部、科学技术部',
  },
}

/** What can be used of article I today. */
export const fundingInstrumentsZh: WordsOfInstruments<typeof fundingInstruments> = {
  'local-services-programmes': {
    title: '地方服务出口支持项目',
    line: '当地本年度申报通知支持贵企业服务的，可以申报。',
    what: '各省市发放支持服务出口的中央和地方资金。在2025年的申报通知中，有的要求技术出口额达到150万美元。',
    openTo: '各地申报通知规定的服务出口企业。',
    requires: '当地有支持贵企业服务、正在受理的申报通知，并符合其条件。',
  },
  'local-green-programmes': {
    title: '可支持绿色服务的地方项目',
    line: '当地本年度一般项目可支持绿色服务的，可以申报。',
    what: '未查到专门支持绿色服务的项目。绿色服务符合条件的，可能适用一般的服务出口支持项目。',
    openTo: '各地申报通知规定的绿色服务出口企业。',
    requires: '当地有支持贵企业服务、正在受理的申报通知，并符合其条件。',
  },
}
