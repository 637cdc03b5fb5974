import type { WordsOfQuestions } from '../../words'
import type { locationChecks } from './questions'

/** The check about the location, in Chinese. It stands apart, because the questions come with the first page. */
export const locationChecksZh: WordsOfQuestions<keyof typeof locationChecks> = {
  'consumption-city': {
    title: '贵企业是否在以下11个城市之一？',
    short: '国际化消费环境建设城市',
    hint: '广州、南京、杭州、厦门、青岛、武汉、长沙、深圳、成都、昆明或西安。北京、天津、上海、重庆全市均已纳入。',
    why: '这些城市有中央财政资金，用于便利境外人员消费。',
    says: '对于11个国际化消费环境建设城市，贵企业的回答是“{answer}”',
    options: {
      yes: { label: '是', clause: '贵企业在11个国际化消费环境建设城市之一' },
      no: { label: '否', clause: '贵企业不在11个国际化消费环境建设城市之列' },
    },
  },
}
