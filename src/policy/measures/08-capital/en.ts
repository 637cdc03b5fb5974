/** Article VIII in English. */
import type { WordsOfGuidance, WordsOfSources } from '../../words'
import type { capitalGuidance } from './guidance'
import type { capitalSources } from './sources'

export const capitalMeasuresEn: WordsOfGuidance<typeof capitalGuidance> = {
  'cash-pooling': {
    offers:
      'The circular wants the pilots of cash pools that combine renminbi and foreign currency for multinational groups to advance step by step. It sets no amount and no threshold. The amounts below come from a later notice, which turned the pilot into a rule for the whole country.',
    addresses: 'Lead entities in the mainland of multinational groups that run such a pool or want one.',
    today:
      'In force. Since 26 December 2025 the notice Yin Fa [2025] No. 251 of the People’s Bank of China (PBOC) and the State Administration of Foreign Exchange (SAFE) opens these pools nationwide; at the date of the circular they were a pilot in selected places. A pool may balance surplus and shortfall among members, handle current-account receipts and payments centrally, and settle them net. The thresholds fit large groups only. A draft of a simpler scheme for smaller groups was open for comment until 24 August 2025; as of November 2026 we found no final text.',
    conditionsToday: {
      'domestic-receipts-payments':
        'International receipts and payments of all domestic members in the previous year, in renminbi and foreign currency: RMB 7 billion or more in total, or the equivalent.',
      'domestic-revenue':
        'Revenue of all domestic members in the previous year: RMB 10 billion or more in total.',
      'overseas-revenue':
        'Revenue of all overseas members in the previous year: RMB 2 billion or more in total, or the equivalent.',
      members: 'Members, domestic and overseas together: three or more.',
      record:
        'Record: no major violation in cross-border receipts and payments in the last two years, or since founding if the enterprise is younger.',
      'goods-trade-class':
        'Members in SAFE’s directory of enterprises with foreign-exchange receipts and payments for trade must be in class A for goods trade.',
      'need-and-control':
        'The group has a real need, a sound structure and internal control for cross-border funds, and an internal electronic system for managing them.',
      excluded:
        'Financial institutions, local-government financing platforms and real-estate enterprises may not take part. A group finance company may be the host.',
      'member-link':
        'A member holds, or is held by, other companies of the group through direct or indirect shareholding, or has the same controlling parent as the host.',
      host: 'One domestic member with independent legal personality is the host. It files with the SAFE branch of its province or separately planned city, directly or through the cooperating bank. It also runs the pool and reports.',
      bank: 'The cooperating bank is a qualified bank in the host’s province-level region.',
      quotas:
        'Quotas: borrowing from abroad and lending abroad through the pool are limited by quotas tied to the members’ owners’ equity.',
      transition:
        'Groups that already run other cross-border pools and file for this one have a transition period of one year to clear them. Ask SAFE from which day the year counts for you.',
    },
    firstSteps: {
      'add-up-figures':
        'Add up last year’s figures: international receipts and payments and revenue of the domestic members, and revenue of the overseas members.',
      'list-members':
        'List the possible members with shareholding, sector, goods-trade class and any violation of the last two years.',
      'choose-host':
        'Choose the host, and check that its internal control and systems can carry the filing and the reports.',
      'talk-to-bank':
        'Ask your bank whether it qualifies as cooperating bank in the host’s region, and what it needs from you.',
      'ask-safe':
        'Ask the SAFE branch of the host’s place which papers to file, how long the filing takes and, if you run another pool, how to clear it in time.',
    },
    documents: {
      'group-chart': 'Group chart with the shareholdings of all members',
      figures:
        'Figures of the previous year: international receipts and payments, revenue, and owners’ equity by member',
      'class-and-record': 'Goods-trade class of each member, and a statement on violations',
      'internal-rules': 'Internal rules on cross-border funds, and a description of the electronic system',
      'host-authority': 'Decision of the group that names the host and its powers',
    },
    unknown: [
      'Press reports speak of nine conditions. We read the notice in digests, not on an official page, so check the list against its official text.',
      'We could not confirm which older kinds of cross-border pool still accept new groups, or on what terms.',
    ],
  },
  'cash-pool-membership': {
    offers:
      'The circular lets service enterprises join the cash pool of a multinational group as members, so that the group can manage its liquidity as a whole. This is about joining a pool, not about running one. The circular sets no amount and no threshold.',
    addresses:
      'Enterprises in the mainland that provide services and belong to a multinational group which runs a pool or wants one.',
    today:
      'In force. Since 26 December 2025 the notice Yin Fa [2025] No. 251 of PBOC and SAFE has applied nationwide. It asks how members are linked to the group and excludes some kinds of enterprise; service enterprises as such are not among them. You join through the host of your group’s pool. As of November 2026 we found no separate procedure for service enterprises.',
    conditionsToday: {
      'member-link':
        'You hold, or are held by, other companies of the group through direct or indirect shareholding, or have the same controlling parent as the host.',
      excluded:
        'You are not a financial institution, a local-government financing platform or a real-estate enterprise.',
      'goods-trade-class':
        'If you are in SAFE’s directory of enterprises with foreign-exchange receipts and payments for trade, you must be in class A for goods trade.',
      record:
        'The group needs a record without major violations in cross-border receipts and payments in the last two years, or since founding if younger.',
      'group-totals':
        'The amounts are tested on all members in total, not on you alone. In the previous year: international receipts and payments of the domestic members RMB 7 billion or more, their revenue RMB 10 billion or more, and revenue of the overseas members RMB 2 billion or more, or the equivalent.',
      members: 'The pool has three or more members, domestic and overseas together.',
      'host-files':
        'The host, a domestic member with independent legal personality, files with the SAFE branch of its place, runs the pool and reports. You do not file yourself.',
      quotas:
        'Your owners’ equity counts: the pool’s quotas for borrowing from abroad and lending abroad are tied to that of its members.',
    },
    firstSteps: {
      'ask-group':
        'Ask your group’s treasury whether a pool exists or is planned, under which rule, and which entity is the host.',
      'check-own-standing':
        'Check your goods-trade class, if you have one, and whether any violation of the last two years could harm the pool.',
      'settle-terms':
        'Settle with the host how funds move, at what interest, with what limits and how you can leave the pool.',
      'ask-how-to-join':
        'Together with the host, ask the cooperating bank what a new member has to hand in, and from when it may take part.',
      'ask-safe':
        'Have the host ask the SAFE branch of its place whether the filing must be changed to add you.',
    },
    documents: {
      shareholding: 'Business licence, and proof of your place in the group’s shareholding',
      figures:
        'Your figures of the previous year: international receipts and payments, revenue, owners’ equity',
      'class-and-record': 'Your goods-trade class, if any, and a statement on violations',
      'pool-agreement': 'Draft agreement with the host on taking part in the pool',
    },
    unknown: [
      'The circular does not say what counts as a service enterprise here.',
      'No public text that we found says how long it takes to add a member to a running pool.',
      'If your group runs an older kind of pool, other rules may apply. Ask the host which one it is.',
    ],
  },
}

export const capitalSourcesEn: WordsOfSources<typeof capitalSources> = {
  'cash-pool-notice-2025': {
    title:
      'Notice on Matters Relating to the Integrated Domestic- and Foreign-Currency Cash Pooling Business of Multinational Companies',
    issuer: 'People’s Bank of China and State Administration of Foreign Exchange',
  },
  'cash-pool-dla-piper-2026': {
    title: 'Official Release of the 2025 Cross-Border Cash Pooling Regulations',
    issuer: 'DLA Piper',
  },
  'cash-pool-etnet-2025': {
    title: 'Report on the nationwide introduction of integrated cash pooling (in Chinese)',
    issuer: 'etnet, Hong Kong',
  },
  'smaller-cash-pool-draft-2025': {
    title:
      'Note on the draft rules for the centralised operation of cross-border funds in domestic and foreign currency by multinational companies',
    issuer: 'LexisNexis China',
  },
}
