/** The question and the checks about travellers, in Chinese. */
import type { WordsOfQuestions } from '../../words'
import type { peopleChecks, peopleQuestions } from './questions'

/** The question about travellers. */
export const peopleZh: WordsOfQuestions<keyof typeof peopleQuestions> = {
  'inbound-travellers': {
    title: '会有哪些外国人因贵企业业务来华？',
    short: '来华人员',
    hint: '预计来华的也算。',
    why: '签证便利、免签入境和入境消费措施，分别面向不同的来华人员。',
    says: '贵企业有{answer}来华',
    options: {
      'own-staff': { label: '本企业或投资方的外籍人员' },
      'scientific-technical': { label: '科技人员', phrase: '外籍科技人员' },
      'high-level-talent': { label: '高层次人才', phrase: '外籍高层次人才' },
      'business-visitors': { label: '客户和业务伙伴', phrase: '商务访客' },
      consumers: {
        label: '来华接受服务的外国客人',
        hint: '如游客、患者、参展参会人员、观赛人员、研学人员、旅居养老人员。',
        spellings: ['来华消费服务的人员'],
        phrase: '来华客人（游客、患者等）',
      },
      none: { label: '以上均无', clause: '贵企业没有问卷所列的外籍人员来华' },
    },
  },
}

/** The checks about travellers. */
export const peopleChecksZh: WordsOfQuestions<keyof typeof peopleChecks> = {
  passports: {
    title: '来华人员持有哪些国家的普通护照？',
    short: '来华人员护照',
    hint: '至少有一人符合的，都可选择。同一国家可能列入多份名单。',
    why: '每种免签方式只适用于特定国家的护照。',
    says: '来华人员持有{answer}',
    options: {
      'unilateral-2026': {
        label: '单方面免签48国之一',
        hint: '安道尔、阿根廷、澳大利亚、奥地利、巴林、比利时、巴西、保加利亚、加拿大、智利、克罗地亚、塞浦路斯、丹麦、爱沙尼亚、芬兰、法国、德国、希腊、匈牙利、冰岛、爱尔兰、意大利、日本、科威特、拉脱维亚、列支敦士登、卢森堡、马耳他、摩纳哥、黑山、荷兰、新西兰、北马其顿、挪威、阿曼、秘鲁、波兰、葡萄牙、罗马尼亚、沙特阿拉伯、斯洛伐克、斯洛文尼亚、韩国、西班牙、瑞典、瑞士、英国、乌拉圭。',
        phrase: '可免签入境停留30天的48国之一的普通护照',
      },
      'unilateral-russia': { label: '俄罗斯', phrase: '俄罗斯普通护照' },
      'transit-countries': {
        label: '240小时过境免签57国之一',
        hint: '名单由国家移民管理局公布；2026年8月新增吉尔吉斯斯坦、越南。',
        phrase: '240小时过境免签57国之一的普通护照',
      },
      'hainan-countries': {
        label: '海南免签61国之一',
        hint: '名单由国家移民管理局公布；2026年8月新增吉尔吉斯斯坦、越南。',
        phrase: '海南免签61国之一的普通护照',
      },
      none: { label: '以上均不是', clause: '来华人员没有问卷所列国家的护照' },
    },
  },
  'stay-visa-free': {
    title: '来华人员是否停留不超过30天，且不就业？',
    short: '免签停留',
    hint: '免签入境的事由限于商务、旅游、探亲访友、交流访问、过境，不得就业。',
    why: '免签入境仅适用于上述事由的短期停留。',
    says: '对于停留不超过30天，贵企业的回答是“{answer}”',
    options: {
      yes: {
        label: '是',
        clause: '来华人员停留不超过30天，事由为商务、旅游、探亲访友、交流访问或过境，且不就业',
      },
      no: { label: '否', clause: '来华人员停留超过30天，或者另有事由，或者在华就业' },
    },
  },
  'transit-route': {
    title: '来华人员是否在240小时内前往第三国或地区？',
    short: '联程行程',
    hint: '须持有日期已确定的联程客票。返回出发国不算。',
    why: '240小时过境免签仅适用于前往第三国（地区）的人员。',
    says: '对于240小时内前往第三国（地区），贵企业的回答是“{answer}”',
    options: {
      yes: {
        label: '是',
        clause: '来华人员持有日期已确定、前往第三国（地区）的联程客票，停留不超过240小时',
      },
      no: {
        label: '否',
        clause: '来华人员没有日期已确定、前往第三国（地区）的联程客票，或者停留超过240小时',
      },
    },
  },
  'category-a': {
    title: '来华人员是否属于外国高端人才（A类）？',
    short: 'A类人才',
    hint: '符合一项即可：入选国内人才计划、有公认成就、从事鼓励类岗位、创业人才、优秀青年人才，或者计点积分不低于85分。由当地外国人才主管部门认定。',
    why: '只有A类人才可以取得办理R字签证所需的确认函。',
    says: '对于A类人才，贵企业的回答是“{answer}”',
    options: {
      yes: { label: '是', clause: '来华人员属于外国高端人才（A类）' },
      no: { label: '否', clause: '来华人员不属于外国高端人才（A类）' },
    },
  },
}
