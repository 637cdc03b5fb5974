import type { MeasureId } from './ids'

/** What the circular provides, one sentence a measure, in English. */
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
  'important-data-guidance':
    'Catalogues are planned; data that no authority has named as important need no declaration as such.',
  'ftz-data-negative-list':
    'Ten places have lists; data off the list leave without a procedure in the scenarios it covers.',
  'intra-group-personal-data':
    'Free flow within groups is planned; exemptions, certification and assessment exist already.',
  'international-internet-access':
    'Easier internet use for trade and research is planned; we found no procedure yet.',
  'international-data-services':
    'Processing data for clients abroad is supported in Lin-gang, Hainan and other qualified regions.',
  'data-centres-in-zones': 'Data and cloud centres are supported in free trade zones, Hainan and Beijing.',
  'international-data-processing': 'You can buy data processing from international data and cloud centres.',
  'overseas-legal-support':
    'Trade associations and similar bodies are to help with rights, legal advice and disputes abroad.',
  'exhibition-support':
    'More support is planned for exhibiting at home and abroad, with a directory of major exhibitions.',
  'own-exhibitions':
    'Support is planned for organising exhibitions abroad and building your own exhibition brand.',
}
