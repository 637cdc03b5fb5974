/** The questions and the check about intellectual property, in Chinese. */
import type { WordsOfQuestions } from '../../words'
import type { ipChecks, ipQuestions } from './questions'

/** The questions about intellectual property. */
export const ipZh: WordsOfQuestions<keyof typeof ipQuestions> = {
  'ip-rights': {
    title: '贵企业拥有哪些知识产权？',
    short: '知识产权',
    hint: '包括与他人共有的知识产权，不包括仅经许可使用的知识产权。',
    why: '只有拥有知识产权，才能质押或投保；其中一项措施仅涉及专利。',
    says: '贵企业拥有或与他人共有{answer}',
    options: {
      patents: { label: '专利', phrase: '专利权' },
      trademarks: { label: '商标', phrase: '商标权' },
      copyrights: { label: '著作权' },
      'other-ip': { label: '其他知识产权' },
      none: {
        label: '以上均无',
        clause: '贵企业没有知识产权',
        denies: '贵企业拥有或与他人共有知识产权',
      },
    },
  },
  'ip-plans': {
    title: '贵企业计划如何运用知识产权？',
    short: '知识产权计划',
    hint: '包括已经开展的和计划开展的事项。',
    why: '第十条对评估和交易、质押、研发贷款、保险分别作了规定。',
    says: '贵企业的知识产权计划包括{answer}',
    options: {
      value: { label: '价值评估' },
      trade: { label: '购买、转让或许可', phrase: '交易（购买、转让或许可）' },
      pledge: { label: '质押融资', hint: '以知识产权出质取得贷款。' },
      'fund-rd': { label: '为形成专利等无形资产的研发申请贷款' },
      insure: { label: '投保' },
      none: { label: '以上均无', clause: '贵企业没有问卷所列的知识产权计划' },
    },
  },
}

/** The check about intellectual property. */
export const ipChecksZh: WordsOfQuestions<keyof typeof ipChecks> = {
  'rights-pledgeable': {
    title: '拟出质的知识产权是否可以出质？',
    short: '可以出质',
    hint: '权利有效、费用已缴、没有纠纷或其他质押的，选择“是”。共有的，还须取得共有人同意；共有人另有约定的，从其约定。',
    why: '国家知识产权局公告第461号第四条要求取得共有人同意或者另有约定，其余由银行核查。',
    says: '对于知识产权能否出质，贵企业的回答是“{answer}”',
    options: {
      yes: {
        label: '是',
        clause: '贵企业的知识产权可以出质，即权利有效、费用已缴、没有纠纷或其他质押，并已与共有人谈妥',
      },
      no: { label: '否', clause: '贵企业的知识产权尚不能出质' },
    },
  },
}
