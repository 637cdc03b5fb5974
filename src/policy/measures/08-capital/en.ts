/** Article VIII in English. */
import type { WordsOfGuidance, WordsOfInstruments, WordsOfSources } from '../../words'
import type { capitalGuidance } from './guidance'
import type { capitalInstruments } from './instruments'
import type { capitalSources } from './sources'

/** The measures of article VIII. */
export const capitalMeasuresEn: WordsOfGuidance<typeof capitalGuidance> = {
  'cash-pooling': {
    offers:
      'The circular wants pilots of cash pools in renminbi and foreign currency for multinational groups to advance step by step. The article that we read sets no amount and no threshold. The amounts below come from later rules.',
    addresses: 'Lead entities in the mainland of multinational groups that run such a pool or want one.',
    today:
      'At the date of the circular, in September 2025, these pools were a pilot in selected places. Later rules made two schemes of them, both for the whole country: the integrated pool for large groups, and a simpler scheme for smaller ones. We read the rule on the integrated pool in digests, and of the simpler scheme only press reports.',
    conditionsToday: {
      members: 'Members, in and outside the mainland together: three or more.',
      'domestic-receipts-payments':
        'International receipts and payments of all mainland members in the previous year, in renminbi and foreign currency: RMB 7 billion or more in total, or the equivalent. The sum counts, not each enterprise.',
      'domestic-revenue':
        'Revenue of all mainland members in the previous year: RMB 10 billion or more in total.',
      'overseas-revenue':
        'Revenue of all overseas members in the previous year: RMB 2 billion or more in total, or the equivalent.',
      record:
        'Record: no major violation in cross-border receipts and payments in the last two years, or since founding if the enterprise is younger.',
      'goods-trade-class':
        'Members in the directory of enterprises with foreign-exchange receipts and payments for trade must be in class A for goods trade.',
      excluded:
        'Financial institutions, local-government financing platforms and real-estate firms may not take part. A group finance company may be the host.',
      'member-link':
        'A member holds, or is held by, other companies of the group through direct or indirect shareholding, or has the same controlling parent as the host.',
      host: 'One mainland member with independent legal personality is the host. It files with the branch of the State Administration of Foreign Exchange (SAFE) in its province or separately planned city, directly or through the cooperating bank. It also runs the pool and reports.',
      bank: 'The cooperating bank is a qualified bank in the host’s province-level region.',
      'need-and-control':
        'The group has a real need, a sound structure and internal control for cross-border funds, and an internal electronic system for managing them.',
      quotas:
        'Quotas: borrowing from abroad is limited to 3.5 times, and funding of overseas affiliates to 0.8 times, the owners’ equity of the members. Ask SAFE whose equity counts.',
      transition:
        'Groups that run other cross-border pools and file for this one have one year to wind those down. Ask SAFE from which day the year counts for you.',
      'smaller-thresholds':
        'Simpler scheme: Caixin reports thresholds of about one tenth of those of the integrated pool, and lower ones for a host in a free trade zone. We have not read its text.',
      'smaller-coverage':
        'Simpler scheme: by the draft of 2025 it covers all new pools in all regions, and existing pools in foreign currency. Ask SAFE whether the final text says the same.',
    },
    firstSteps: {
      'name-scheme':
        'Find out under which rule your pool runs, and whether one of the two schemes would serve you better.',
      'add-up-figures':
        'Add up last year’s figures: international receipts and payments and revenue of the mainland members, and revenue of the overseas members.',
      'list-members':
        'List the possible members with shareholding, sector, goods-trade class and any violation of the last two years.',
      'choose-host':
        'Choose the host, and check that its internal control and systems can carry the filing and the reports.',
      'talk-to-bank':
        'Ask your bank whether it qualifies as cooperating bank in the host’s region, and what it needs from you.',
      'ask-safe': 'Ask your host’s local SAFE branch what to file and how long it takes.',
      'ask-smaller-scheme':
        'If your figures are below those of the integrated pool, ask your host’s local SAFE branch for the text and the thresholds of the simpler scheme.',
      'plan-transition':
        'If you want to change to the integrated pool, ask SAFE how to wind down the present one in time.',
    },
    documents: {
      'group-chart': 'Group chart with the shareholdings of all members',
      figures:
        'Figures of the previous year: international receipts and payments, revenue, and owners’ equity by member',
      'class-and-record': 'Goods-trade class of each member, and a statement on violations',
      'internal-rules': 'Internal rules on cross-border funds, and a description of the electronic system',
      'host-authority': 'Decision of the group that names the host and its powers',
      'current-filing': 'Filing of the present pool, with its rule, members and quotas',
    },
    unknown: [
      'Press reports speak of nine conditions of the integrated pool. We read the notice in digests, not on an official page, so check the list against its official text.',
      'We have not read the text of the simpler scheme: its number, its exact thresholds and its other conditions are open.',
      'We could not confirm which older kinds of cross-border pool still accept new groups, or on what terms.',
    ],
  },
  'cash-pool-membership': {
    offers:
      'The circular lets service enterprises join the cash pool of a multinational group as members, so that the group can manage its liquidity as a whole. This is about joining a pool, not about running one. The article that we read sets no amount and no threshold.',
    addresses:
      'Enterprises in the mainland that provide services and belong to a multinational group which runs a pool or wants one.',
    today:
      'Service enterprises as such are not excluded from these pools. You join through the host of your group’s pool, under the rule by which that pool runs. In public documents up to 10 October 2026 we found no separate procedure for service enterprises.',
    conditionsToday: {
      'member-link':
        'You hold, or are held by, other companies of the group through direct or indirect shareholding, or have the same controlling parent as the host.',
      excluded:
        'No member, you included, is a financial institution, a local-government financing platform or a real-estate firm.',
      record:
        'The group has no major violation in cross-border receipts and payments in the last two years, or since founding if younger.',
      'goods-trade-class':
        'If you are in the directory of enterprises with foreign-exchange receipts and payments for trade, you must be in class A for goods trade.',
      members: 'The pool has three or more members, in and outside the mainland together.',
      'group-receipts-payments':
        'International receipts and payments of the group’s mainland members in the previous year: RMB 7 billion or more in total, or the equivalent. Your own figure need not reach it. A pool that runs under this rule has met it already.',
      'group-domestic-revenue':
        'Revenue of the group’s mainland members in the previous year: RMB 10 billion or more in total.',
      'group-overseas-revenue':
        'Revenue of the group’s overseas members in the previous year: RMB 2 billion or more in total, or the equivalent.',
      'host-files':
        'The host is a mainland member with independent legal personality. It files with the local branch of the State Administration of Foreign Exchange (SAFE), runs the pool and reports. You do not file yourself.',
      quotas:
        'Your owners’ equity counts: borrowing from abroad is limited to 3.5 times, and funding of overseas affiliates to 0.8 times, the owners’ equity of the members. Ask SAFE whose equity counts.',
      'smaller-thresholds':
        'Simpler scheme: Caixin reports thresholds of about one tenth of those of the integrated pool, and lower ones for a host in a free trade zone. We have not read its text.',
    },
    firstSteps: {
      'ask-group':
        'Ask your group’s treasury under which rule the pool is planned, and which entity will be the host.',
      'ask-which-pool':
        'Ask your group’s treasury under which rule the pool runs, and which entity is the host.',
      'check-own-standing':
        'Check your goods-trade class, if you have one, and whether any violation of the last two years could harm the pool.',
      'agree-terms':
        'Agree with the host on how funds move, at what interest, with what limits and how you can leave the pool.',
      'join-filing': 'Ask the host to name you as a member when it files for the pool.',
      'be-added': 'Ask the host to add you to the pool as a member.',
      'ask-bank':
        'Together with the host, ask the cooperating bank what a new member has to hand in, and from when it may take part.',
      'ask-safe': 'Have the host ask its local SAFE branch whether the filing must be changed to add you.',
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

/** What can be used of article VIII today. */
export const capitalInstrumentsEn: WordsOfInstruments<typeof capitalInstruments> = {
  'integrated-pool': {
    title: 'Integrated cash pool for large groups',
    line: 'Pool renminbi and foreign currency across the border, and settle receipts and payments in one place.',
    what: 'A pool in renminbi and foreign currency for members in and outside the mainland. It can move surplus cash between members, handle current-account receipts and payments centrally, and settle them net. Rule: notice Yin Fa [2025] No. 251 of the People’s Bank of China (PBOC) and SAFE, for the whole country.',
    openTo: 'Multinational groups in any part of the mainland, through one mainland member as host.',
    requires:
      'Three members or more. In the previous year, the mainland members in total need RMB 7 billion of international receipts and payments and RMB 10 billion of revenue. The overseas members need RMB 2 billion of revenue. A clean record of two years, class A for goods trade, no excluded sector, and host, bank and controls in place. The press speaks of nine conditions, of which we read these.',
  },
  'smaller-pool': {
    title: 'Simpler cash-pool scheme for smaller groups',
    line: 'Pool funds across the border under lower thresholds. Ask SAFE for the conditions.',
    what: 'Centralised operation of cross-border funds in renminbi and foreign currency for small and mid-sized multinational groups, by a rule of PBOC and SAFE for the whole country. We know it from press reports only.',
    openTo: 'Small and mid-sized multinational groups in any part of the mainland, as the press reports.',
    requires:
      'Caixin reports thresholds of about one tenth of those of the integrated pool, and lower ones for a host in a free trade zone. The other conditions we have not read.',
  },
  'integrated-pool-member': {
    title: 'Joining the integrated cash pool of your group',
    line: 'Take part in your group’s pool through its host. You do not file yourself.',
    what: 'As a member you share cash with the group across the border, and the host settles for you. Rule: notice Yin Fa [2025] No. 251 of PBOC and SAFE, for the whole country.',
    openTo: 'Mainland enterprises of the group, service enterprises included.',
    requires:
      'A shareholding link with the group, class A for goods trade if you are in the directory, no excluded sector and a clean record of two years. If no pool runs yet, the group must have three members or more and reach RMB 7 billion, RMB 10 billion and RMB 2 billion in total.',
  },
  'smaller-pool-member': {
    title: 'Joining a pool under the simpler scheme',
    line: 'Take part in the pool of a smaller group through its host. Ask the host for the conditions.',
    what: 'Membership in a pool that your group runs under the rule of PBOC and SAFE for small and mid-sized multinational groups. We know this rule from press reports only.',
    openTo: 'Mainland enterprises of small and mid-sized multinational groups, as the press reports.',
    requires:
      'Caixin reports thresholds for the group of about one tenth of those of the integrated pool. What the rule asks of a member we have not read.',
  },
}

/** The documents that article VIII rests on. */
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
  'cash-pool-china-daily-2025': {
    title: 'Report on the integrated cash pool and its quotas',
    issuer: 'China Daily',
  },
  'smaller-cash-pool-cctv-2026': {
    title:
      'Report on the rules for the centralised operation of cross-border funds by multinational companies (in Chinese)',
    issuer: 'CCTV',
  },
  'smaller-cash-pool-caixin-2026': {
    title: 'Report on the thresholds of the centralised operation of cross-border funds (in Chinese)',
    issuer: 'Caixin',
  },
  'smaller-cash-pool-draft-2025': {
    title:
      'Note on the draft rules for the centralised operation of cross-border funds in domestic and foreign currency by multinational companies',
    issuer: 'LexisNexis China',
  },
}
