/** The question about travellers, in Chinese. */
import type { WordsOfQuestions } from '../../words'
import type { peopleQuestions } from './questions'

export const peopleZh: WordsOfQuestions<keyof typeof peopleQuestions> = {
  'inbound-travellers': {
    title: '哪些外籍人员因贵企业的业务来华？',
    short: '来华人员',
    hint: '包括目前来华和预计来华的外籍人员。',
    why: '签证便利、免签入境和入境消费方面的措施，分别适用于不同的来华人员。',
    says: '贵企业有{answer}来华',
    options: {
      'own-staff': { label: '本企业或投资方的外籍人员' },
      'scientific-technical': { label: '科技人员', phrase: '外籍科技人员' },
      'high-level-talent': { label: '高层次人才', phrase: '外籍高层次人才' },
      'business-visitors': { label: '客户和业务伙伴', phrase: '商务访客' },
      consumers: {
        label: '来华消费服务的人员',
        hint: '如游客、患者、参会人员、观赛人员、学生、旅居养老人员。',
        phrase: '外籍服务消费者',
      },
      none: { label: '以上均无', clause: '贵企业没有问卷所列的外籍人员来华' },
    },
  },
}
