import type { WordsOfQuestions } from '../../words'
import type { enterpriseQuestions } from './questions'

/** The questions about the enterprise itself, in Chinese. */
export const enterpriseZh: WordsOfQuestions<keyof typeof enterpriseQuestions> = {
  ownership: {
    title: '贵企业是内资企业还是外商投资企业？',
    short: '投资性质',
    hint: '香港、澳门或台湾地区投资者的投资，在此视为外商投资。',
    why: '一项签证便利措施和增值电信业务试点面向外商投资企业。',
    says: '贵企业是{answer}',
    options: {
      domestic: { label: '内资企业' },
      'foreign-invested': { label: '外商投资企业' },
    },
  },
  group: {
    title: '贵企业是否属于某一集团？',
    short: '集团情况',
    hint: '此处的跨国公司集团，是指在境内和境外均有成员企业的集团。香港、澳门和台湾地区视为境外。',
    why: '资金池和集团内个人信息跨境流动试点仅面向跨国公司集团。',
    says: '贵企业是跨国公司集团的{answer}',
    options: {
      standalone: { label: '不属于任何集团', clause: '贵企业不属于任何集团' },
      'domestic-group': {
        label: '境内集团成员',
        hint: '集团的成员企业均在境内。',
        clause: '贵企业所在集团的成员企业均在境内',
      },
      'multinational-lead': {
        label: '跨国集团在华总部、资金中心或牵头企业',
        hint: '集团在境内牵头的一家企业。',
        keywords: ['总部', '地区总部', '中国总部'],
        spellings: ['跨国公司集团的境内牵头企业'],
        phrase: '境内牵头企业',
      },
      'multinational-member': {
        label: '跨国集团其他成员企业',
        hint: '境内、境外成员企业均包括在内。',
        spellings: ['跨国公司集团的一般成员企业'],
        phrase: '一般成员企业',
      },
    },
  },
}
