/** What the circular provides, one sentence a measure, in Simplified Chinese. */
import type { MeasureId } from './ids'

export const summariesZh: Readonly<Record<MeasureId, string>> = {
  'new-services-funding': '利用中央和地方现有资金渠道，支持服务出口新业态新模式。',
  'green-services-funding': '利用中央和地方现有资金渠道，支持绿色服务出口。',
  'key-enterprise-support': '进一步支持服务出口重点企业和重点项目。',
  'visa-facilitation': '优化外商投资企业人员、科技人员和高层次人才来华签证政策；已有K字、R字签证可办。',
  'visa-free-entry': '有序扩大单方面免签国家范围，优化完善区域性入境免签政策。',
  'inbound-consumption': '提升外国人来华旅游、就医、参展参会、观赛、研学、旅居养老等消费的便利程度。',
  'cash-pooling': '有序推进跨国公司本外币一体化资金池试点，便利集团内资金调配。',
  'cash-pool-membership': '支持服务类企业作为成员企业加入跨国公司资金池业务试点。',
  'settlement-facilitation': '引导银行为诚信合规企业优化服务贸易跨境收付流程。',
  'small-payment-review': '鼓励银行对长期合作的中外企业之间的小额高频服务贸易交易简化审核。',
  'ip-valuation-trading': '加快健全知识产权评估和交易机制，完善信息平台。',
  'ip-pledge-financing': '优化知识产权质押融资服务，支持银行开展知识产权质押融资内部评估试点。',
  'paperless-patent-pledge': '推进专利权质押登记全流程无纸化办理。',
  'intangible-rd-loans': '支持银行为专利权等无形资产的研发提供贷款。',
  'ip-insurance': '扩大知识产权保险覆盖面，为专利转化和知识产权保护提供保障。',
  'important-data-guidance': '制定重要数据目录，出台更便于操作的识别指引。',
  'ftz-data-negative-list': '优化并动态更新自由贸易试验区数据出境负面清单。',
  'intra-group-personal-data': '在有条件的地区试点，集团通过安全评估或者认证后，个人信息可在集团内自由流动。',
  'international-internet-access':
    '在符合网络安全管理要求的前提下，便利企业和科研机构使用互联网开展国际贸易和学术研究。',
  'international-data-services': '支持临港新片区、海南自由贸易港等有条件的地区开展国际数据服务业务。',
  'data-centres-in-zones':
    '支持在自由贸易试验区、海南自由贸易港和国家服务业扩大开放综合示范区建设国际数据中心和云计算中心。',
  'international-data-processing': '由国际数据中心和云计算中心为有需要的企业提供数据处理服务。',
  'overseas-legal-support': '发挥中介组织作用，提供知识产权保护、法律咨询和纠纷解决等法律支持。',
  'exhibition-support': '制定国际服务贸易重点展会目录，加大对企业参加境内外展会的支持力度。',
  'own-exhibitions': '支持企业赴境外办展，培育境外自主品牌展会。',
}
