/** What the circular provides, one sentence a measure, in English. */
import type { MeasureId } from './ids'

export const summariesEn: Readonly<Record<MeasureId, string>> = {
  'new-services-funding':
    'Existing central and local funds are to support new forms and models of service exports.',
  'green-services-funding': 'Existing central and local funds are to support green services sold abroad.',
  'key-enterprise-support': 'Support is also to help key enterprises and projects in service exports grow.',
  'visa-facilitation':
    'Visas are to improve for staff of foreign-invested firms, scientists, technicians and high-level talent.',
  'visa-free-entry':
    'Unilateral visa-free entry is to cover more countries, and regional visa-free rules are to improve.',
  'inbound-consumption':
    'Visitors are to find it easier to use services in China, from tourism to medical care.',
  'cash-pooling':
    'Pilots of integrated pools in renminbi and foreign currency are to advance for multinational groups.',
  'cash-pool-membership':
    'Service-sector enterprises may join the cash-pool pilots of multinational groups as members.',
  'settlement-facilitation':
    'Banks are guided to simplify service payments for reputable and compliant enterprises.',
  'small-payment-review':
    'Banks are encouraged to review small, frequent payments between long-term partners more lightly.',
  'ip-valuation-trading':
    'Better ways and platforms to value and trade intellectual property are to be built.',
  'ip-pledge-financing':
    'Services for pledge loans are to improve, with pilots of banks’ own credit assessment.',
  'paperless-patent-pledge': 'Patent pledges are to be registered without paper, from start to finish.',
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
    'Intermediary organisations are to help with rights, legal advice and disputes in markets abroad.',
  'exhibition-support':
    'A directory of major exhibitions is to be drawn up, with more support to exhibit at home and abroad.',
  'own-exhibitions':
    'Enterprises are supported in organising exhibitions abroad and building their own brands.',
}
