import type { ContactId } from './contacts'
import type { ContactWords } from '../words'

/** Whom to contact, in Chinese. */
export const contactsZh: Readonly<Record<ContactId, ContactWords>> = {
  'local-commerce': {
    name: '当地商务主管部门',
    role: '说明当地项目支持哪些服务、企业和展会，以及申报截止时间。',
  },
  'finance-bureau': {
    name: '当地财政部门',
    role: '说明目前有哪些财政资金可以申报，以及申报材料须证明哪些事项。',
  },
  bank: {
    name: '开户银行',
    role: '办理跨境收付并决定审核哪些单证；决定是否发放知识产权质押贷款。',
  },
  pboc: {
    name: '中国人民银行当地分支机构',
    role: '解答跨境人民币收付问题，并会同外汇局解答资金池问题。',
  },
  safe: {
    name: '国家外汇管理局当地分支局',
    role: '由主办企业所在地分支局受理资金池备案；解答外汇管理规定问题。',
  },
  tax: {
    name: '主管税务机关',
    role: '受理金额较大的服务贸易等项目对外支付税务备案，解答退税问题。',
  },
  'embassy-consulate': {
    name: '中国驻外使领馆',
    role: '说明来华人员需要何种签证、提交哪些材料，并作出签证决定。',
  },
  immigration: {
    name: '国家移民管理局或当地出入境管理部门',
    role: '解答免签入境、过境和在华停留问题。',
  },
  'talent-office': {
    name: '当地外国人才主管部门',
    role: '说明哪些人员属于外国高端人才，以及如何取得办理人才签证（R字）所需的确认函。',
  },
  cnipa: {
    name: '国家知识产权局',
    role: '办理专利权质押登记，解答知识产权问题。',
  },
  nfra: {
    name: '国家金融监督管理总局当地派出机构',
    role: '监管银行和保险机构，可以说明本地区开展哪些知识产权金融试点。',
  },
  valuer: {
    name: '知识产权评估机构',
    role: '为转让、许可或贷款评估知识产权价值。请先向开户银行了解其认可哪些机构的评估报告。',
  },
  insurer: {
    name: '保险公司或保险经纪机构',
    role: '说明承保哪些知识产权风险、覆盖哪些国家、保费如何。',
  },
  'provincial-cac': {
    name: '所在地省级网信部门',
    role: '说明数据出境需要办理哪些手续，并接收数据出境安全评估申报材料。',
  },
  'certification-body': {
    name: '具备资质的专业认证机构',
    role: '开展个人信息出境认证，并说明集团发生变更时如何办理。',
  },
  'zone-administration': {
    name: '所在区域的管理机构',
    role: '确认注册地址和场所是否位于区域范围内，并说明区域内适用的规定和支持措施。',
  },
  'lingang-administration': {
    name: '临港新片区管理委员会',
    role: '说明临港新片区接收哪些数据项目及相应条件。',
  },
  'hainan-administration': {
    name: '海南自由贸易港管理机构',
    role: '说明海南现行的数据服务和数据中心规定，以及由谁受理申请。',
  },
  miit: {
    name: '工业和信息化部或所在地通信管理局',
    role: '说明业务需要何种电信业务许可，并对外资企业参加增值电信业务试点作出决定。',
  },
  'telecom-operator': {
    name: '电信运营商',
    role: '说明依法可以提供哪些国际连接服务、费用和条件如何。',
  },
  'legal-platform': {
    name: '全国性涉外法律服务网站（“法通”网）',
    role: '可先在此查找涉外法律帮助；本工具未能读到其服务内容。',
  },
  chamber: {
    name: '所属商会、协会',
    role: '了解开拓国际市场可用的法律帮助、联合参展和合作伙伴信息。',
  },
  'arbitration-mediation': {
    name: '仲裁或调解机构',
    role: '说明宜采用何种争议解决条款，以及案件如何办理、费用如何。',
  },
}
