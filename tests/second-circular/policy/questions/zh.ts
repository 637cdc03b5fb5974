/** The toy's later questions, in Simplified Chinese. */
import type { WordsOfQuestions } from '../shapes'

/** The other questions and the check. */
export const furtherQuestionsZh: WordsOfQuestions<'place' | 'permit' | 'clean-ice'> = {
  place: {
    title: '您的摊位在哪里？',
    short: '地点',
    why: '有两项措施取决于地点。',
    says: '您的摊位位于{answer}',
    options: {
      park: { label: '公园', phrase: '公园' },
      beach: { label: '海滩', phrase: '海滩' },
      elsewhere: { label: '其他地点', phrase: '其他地点' },
    },
  },
  permit: {
    title: '您有许可吗？',
    short: '许可',
    why: '有一项措施协助办理许可。',
    says: '{answer}',
    options: {
      held: { label: '有', clause: '您的摊位持有许可' },
      applied: { label: '已申请', clause: '您的摊位已申请许可' },
      no: { label: '没有', clause: '您的摊位没有许可' },
    },
  },
  'clean-ice': {
    title: '您的冰块洁净吗？',
    short: '洁净冰块',
    why: '用冰补贴券有此要求。',
    says: '{answer}',
    options: {
      yes: { label: '是', clause: '您的冰块洁净' },
      no: { label: '否', clause: '您的冰块不洁净' },
    },
  },
}
