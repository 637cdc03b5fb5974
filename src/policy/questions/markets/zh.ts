import type { WordsOfQuestions } from '../../words'
import type { marketsQuestions } from './questions'

/** The question about markets, in Chinese. */
export const marketsZh: WordsOfQuestions<keyof typeof marketsQuestions> = {
  'market-plans': {
    title: '在开拓国际市场方面，贵企业有哪些计划或需要哪些帮助？',
    short: '国际市场计划',
    hint: '包括已经开展的和计划开展的事项。香港、澳门和台湾地区视为境外。',
    why: '参加展会、境外办展和法律帮助，分别有不同的支持措施。',
    says: '贵企业的计划或需要包括{answer}',
    options: {
      'exhibit-abroad': { label: '参加境外展会' },
      'exhibit-at-home': { label: '参加境内展会' },
      'organise-abroad': {
        label: '在境外办展或拥有境外展会品牌',
      },
      'ip-protection': { label: '获得境外知识产权保护方面的帮助' },
      'legal-advice': { label: '获得涉外法律咨询' },
      'dispute-resolution': {
        label: '获得涉外纠纷解决方面的帮助',
        hint: '通过仲裁或调解解决纠纷。',
      },
      none: { label: '以上均无', clause: '贵企业没有展会计划，也不需要涉外法律帮助' },
    },
  },
}
