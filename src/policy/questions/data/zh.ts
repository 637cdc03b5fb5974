import type { WordsOfQuestions } from '../../words'
import type { dataQuestions } from './questions'

/** The questions about data, in Chinese. */
export const dataZh: WordsOfQuestions<keyof typeof dataQuestions> = {
  'data-abroad': {
    title: '贵企业向境外提供哪些数据？',
    short: '数据出境',
    hint: '计划提供的也算。境外可以访问的境内数据同样计入。香港、澳门和台湾地区视为境外。',
    why: '个人信息、重要数据和自由贸易试验区负面清单各有对应的措施。',
    says: '贵企业向境外提供{answer}，或者允许境外访问此类数据',
    options: {
      'personal-information': {
        label: '个人信息',
        hint: '可以识别到个人的信息，如客户、员工信息。',
      },
      'business-data': {
        label: '可能属于重要数据的数据',
        hint: '如经营、技术、地理、健康数据。不能排除这种可能的，也请选择此项。',
        phrase: '可能的重要数据',
      },
      'other-data': { label: '其他数据' },
      none: {
        label: '以上均无',
        clause: '贵企业不向境外提供数据，也不允许境外访问数据',
        denies: '贵企业向境外提供数据，或者允许境外访问数据',
      },
    },
  },
  'intra-group-transfer': {
    title: '个人信息是否提供给本集团的境外成员企业？',
    short: '集团内个人信息出境',
    hint: '部分个人信息提供给本集团境外成员企业，或者可由其访问的，选择“是”。',
    why: '有一项措施涉及跨国公司集团内部的个人信息跨境流动。',
    says: '对于集团内个人信息出境，贵企业的回答是“{answer}”',
    options: {
      yes: { label: '是', clause: '贵企业向本集团的境外成员企业提供个人信息' },
      no: { label: '否', clause: '贵企业不向本集团的境外成员企业提供个人信息' },
    },
  },
  'data-business': {
    title: '贵企业是否提供或需要国际数据服务？',
    short: '国际数据服务',
    hint: '包括已经开展的和计划开展的事项。',
    why: '第十二条支持国际数据服务业务、提供服务的中心和有需要的企业。',
    says: '贵企业的业务或需求包括{answer}',
    options: {
      'international-data-services': { label: '为境外客户处理数据' },
      'data-centre': { label: '建设或运营面向国际业务的数据中心', phrase: '建设或运营国际数据中心' },
      'cloud-centre': { label: '建设或运营面向国际业务的云计算中心', phrase: '建设或运营国际云计算中心' },
      'buy-processing': {
        label: '需要向上述中心购买数据处理服务',
        phrase: '向国际数据中心或云计算中心购买数据处理服务',
      },
      none: { label: '以上均无', clause: '贵企业既不提供也不需要国际数据服务' },
    },
  },
  'overseas-internet': {
    title: '员工办公是否需要更方便地访问境外网站？',
    short: '访问境外网站',
    hint: '请选择用途。网络安全管理规定同样适用。',
    why: '《政策措施》只支持为两类用途更便利地使用互联网。',
    says: '贵企业员工因{answer}需要更方便地访问境外网站',
    options: {
      trade: { label: '用于国际贸易', phrase: '国际贸易' },
      research: { label: '用于学术研究', phrase: '学术研究' },
      none: {
        label: '不需要',
        clause: '贵企业员工不需要为贸易或科研更方便地访问境外网站',
        denies: '贵企业员工因国际贸易或学术研究需要更方便地访问境外网站',
      },
    },
  },
}

export { dataChecksZh } from './checks.zh'
