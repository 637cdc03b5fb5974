import type { WordsOfQuestions } from '../../words'
import type { servicesQuestions } from './questions'

/** The questions about services, in Chinese. */
export const servicesZh: WordsOfQuestions<keyof typeof servicesQuestions> = {
  services: {
    title: '贵企业提供哪些服务？',
    short: '服务类别',
    hint: '计划在12个月内出口的服务也计入。客户在境内境外都算。',
    why: '部分服务可以获得资金支持；开拓国际市场的措施面向所有提供服务的企业。',
    says: '贵企业提供{answer}',
    options: {
      'digital-services': { label: '数字服务' },
      'high-end-design': {
        label: '高端设计',
        hint: '《政策措施》没有说明何为“高端”。',
        phrase: '高端设计服务',
      },
      'research-development': {
        label: '研发',
        hint: '为他人提供的研发服务。',
        spellings: ['研究开发', '研究与开发'],
        phrase: '研发服务',
      },
      'supply-chain': { label: '供应链服务' },
      'testing-inspection': { label: '检验检测', phrase: '检验检测服务' },
      'accreditation-certification': { label: '认证认可', phrase: '认证认可服务' },
      'ip-services': { label: '知识产权服务' },
      geoinformation: { label: '地理信息', phrase: '地理信息服务' },
      'language-services': { label: '语言服务' },
      'energy-efficiency': { label: '节能服务' },
      'resource-recycling': { label: '资源循环利用', phrase: '资源循环利用服务' },
      'environmental-remediation': { label: '环境修复', phrase: '环境修复服务' },
      'environmental-consulting': { label: '环境咨询', phrase: '环境咨询服务' },
      'carbon-accounting': { label: '碳足迹核算与管理', phrase: '碳足迹核算与管理服务' },
      'integrated-carbon-management': { label: '碳管理综合服务' },
      tourism: { label: '观光旅游', phrase: '旅游服务' },
      'medical-wellness': { label: '医疗康养', phrase: '医疗康养服务' },
      'conferences-exhibitions': { label: '会展', spellings: ['会议会展'], phrase: '会展服务' },
      'sports-events': { label: '体育赛事', phrase: '体育赛事服务' },
      'study-research-visits': { label: '研学', spellings: ['游学研学'], phrase: '研学服务' },
      'long-stay-retirement': { label: '旅居养老', phrase: '旅居养老服务' },
      'other-services': {
        label: '其他服务',
        hint: '《政策措施》所列服务为举例。其他服务能否获得支持，可向当地商务主管部门了解。',
      },
      'goods-only': {
        label: '不提供服务，仅销售货物',
        clause: '贵企业仅销售货物，不提供服务',
        denies: '贵企业提供服务，而不是仅销售货物',
      },
    },
  },
  'service-exports': {
    title: '贵企业是否向境外客户提供服务？',
    short: '服务出口',
    hint: '香港、澳门和台湾地区的客户视为境外客户。在境内为来华的外国人提供服务，也视为服务出口。',
    why: '资金支持措施面向服务出口企业。',
    says: '贵企业{answer}向境外客户提供服务',
    options: {
      yes: { label: '是', phrase: '已经' },
      planned: { label: '尚未，但计划在12个月内开展', phrase: '计划在12个月内' },
      no: {
        label: '否',
        clause: '贵企业没有向境外客户提供服务，12个月内也没有此项计划',
        denies: '贵企业已经或计划在12个月内向境外客户提供服务',
      },
    },
  },
  'key-enterprise': {
    title: '贵企业是否为服务出口重点企业，或希望成为重点企业？',
    short: '重点企业或项目',
    hint: '已被认定、正在申请、希望获得认定，或者承担服务出口重点项目的，选择“是”。该条没有规定认定标准。',
    why: '重点企业和重点项目将获得进一步支持。',
    says: '对于重点企业和重点项目，贵企业的回答是“{answer}”',
    options: {
      yes: {
        label: '是',
        clause: '贵企业是或希望成为服务出口重点企业，或者承担服务出口重点项目',
      },
      no: { label: '否', clause: '贵企业不是、也不打算成为服务出口重点企业，且不承担服务出口重点项目' },
    },
  },
}
