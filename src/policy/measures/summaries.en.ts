/** What the circular provides, one sentence a measure, in English. */
import type { MeasureId } from './ids'

export const summariesEn: Readonly<Record<MeasureId, string>> = {
  'new-services-funding':
    'Existing public funds are to support exports of digital, design, R&D and other services.',
  'green-services-funding': 'Existing public funds are to support green services sold abroad.',
  'key-enterprise-support': 'Extra support is planned for key service exporters and projects.',
  'visa-facilitation':
    'Easier visas are planned for staff of foreign-invested firms, scientists and talent; K and R visas exist already.',
  'visa-free-entry':
    'More countries are to get visa-free entry, and regional visa-free rules are to improve.',
  'inbound-consumption':
    'It is to become easier for foreign clients to use services in China, from tourism to medical care.',
  'cash-pooling':
    'Multinational groups are to pool renminbi and foreign currency across the border more easily.',
  'cash-pool-membership':
    'Service enterprises may join the cash pool of their multinational group as members.',
  'settlement-facilitation':
    'Banks are to simplify payments for services for reputable and compliant enterprises.',
  'small-payment-review':
    'Banks are encouraged to review small, frequent payments between long-term partners more lightly.',
  'ip-valuation-trading':
    'Better ways and platforms to value and trade intellectual property are to be built.',
  'ip-pledge-financing': 'Banks are encouraged to lend against IP; in pilots they value the IP themselves.',
  'paperless-patent-pledge': 'Registering a patent pledge is to become fully digital.',
  'intangible-rd-loans':
    'Banks are supported in lending for R&D towards patents and other intangible assets.',
  'ip-insurance': 'Insurance is to cover more intellectual property, its commercial use and its protection.',
  'important-data-guidance': 'Catalogues of important data and more practical guidelines are to be drawn up.',
  'ftz-data-negative-list':
    'Lists of outbound data in pilot free trade zones are to be improved and kept up to date.',
  'intra-group-personal-data':
    'Pilots are to let personal information flow freely in groups that passed assessment or certification.',
  'international-internet-access':
    'Within cybersecurity rules, the internet is to be easier to use for trade and academic research.',
  'international-data-services':
    'Qualified regions such as Lin-gang and Hainan are supported in international data services.',
  'data-centres-in-zones':
    'International data and cloud centres are supported in free trade zones, Hainan and demonstration zones.',
  'international-data-processing':
    'International data and cloud centres are to process data for enterprises that need it.',
  'overseas-legal-support':
    'Trade associations and similar bodies are to help with rights, legal advice and disputes abroad.',
  'exhibition-support':
    'More support is planned for exhibiting at home and abroad, with a directory of major exhibitions.',
  'own-exhibitions':
    'Support is planned for organising exhibitions abroad and building your own exhibition brand.',
}
