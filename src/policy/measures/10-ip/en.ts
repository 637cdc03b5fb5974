/** Article X in English. */
import type { WordsOfGuidance, WordsOfInstruments, WordsOfSources } from '../../words'
import type { ipGuidance } from './guidance'
import type { ipInstruments } from './instruments'
import type { ipSources } from './sources'

/** The measures of article X. */
export const ipMeasuresEn: WordsOfGuidance<typeof ipGuidance> = {
  'ip-valuation-trading': {
    offers:
      'The circular asks government to speed up the development of mechanisms for valuing and trading intellectual property (IP). It also asks for better information platforms for trading IP and for registering pledges. The article that we read sets no method of valuation, no fee and no amount.',
    addresses: 'Enterprises that want to have IP valued, or to buy, sell or license it.',
    today:
      'In public documents up to 10 October 2026 we found no mechanism or platform opened under the circular, so there is nothing to apply for. You need not wait: you can ask a valuer today, and buy, sell or license by contract. For technology that crosses the border the rules on technology trade apply.',
    conditionsToday: {
      'technology-kind':
        'Technology that you transfer or license to a foreign party: prohibited technology may not leave, restricted technology needs a licence, and for free technology the contract is registered. The catalogue is Announcement 2023 No. 57 as amended by Announcement 2025 No. 28. Export control of dual-use items applies besides.',
      'technology-registration':
        'Free technology: register the contract within 60 days after it takes effect. If you agree on royalties, register within 60 days after their first base amount is formed. This is done online, with the commerce department of your province or separately planned city (Articles 5 to 8 of MOFCOM Order 2009 No. 3).',
      'technology-papers':
        'You file an application, a copy of the contract and proof of the legal status of the parties. The certificate comes within 3 working days.',
    },
    firstSteps: {
      'list-rights':
        'List the rights concerned with number, owner, co-owners, country, expiry date, licences and pledges.',
      'choose-valuer':
        'Ask a valuer whether it has valued rights of this kind, which method it would use, and what it costs. Say what the value is for: a sale, a licence, a loan or your accounts.',
      'ask-for-platform':
        'Ask the IP office of your province or city which platforms for trading IP it runs or recognises, and who may use them.',
      'check-technology':
        'If the other party is outside the mainland, ask your local commerce bureau before you sign whether the technology is prohibited, restricted or free.',
      'register-contract':
        'If the technology is free and crosses the border, register the contract online within 60 days after it takes effect.',
    },
    documents: {
      'proof-of-rights': 'Certificates of the rights, with proof that fees are paid up',
      'co-owner-consent': 'Agreements with co-owners on use, licence and sale',
      'contracts-on-rights': 'Licences, pledges and other contracts on the rights',
      'income-figures': 'Income and costs that belong to the rights, by year',
      'technology-contract':
        'For technology that crosses the border: application, copy of the contract, proof of legal status',
    },
    unknown: [
      'No public text says when the new mechanisms will come, or which platforms will be improved.',
      'The circular does not say whether a bank, a buyer or an authority has to accept a given valuation. Ask before you pay for one.',
    ],
  },
  'ip-pledge-financing': {
    offers:
      'The circular asks for better services around loans that are secured by a pledge of IP. It supports pilots in which a bank assesses the IP itself, and closer work between banks and outside valuers. The article that we read sets no amount, rate or share of the value, and gives no right to a loan.',
    addresses: 'Enterprises that own or co-own IP and want to borrow against it.',
    today:
      'Banks lend against IP in the whole country: in 2025 they gave 28,700 borrowers RMB 297.9 billion against pledged IP. Pilots go further in eight provinces and cities to begin with, set up by three national authorities in 2025 under document 金发〔2025〕10号. An undated report also describes a pilot in which China Construction Bank values IP itself. Eight authorities, led by the People’s Bank of China, issued guidance on 25 September 2026: IP and order flow are to support loans to service enterprises.',
    conditionsToday: {
      'bank-criteria':
        'The bank decides on the loan. It has no published criteria; loans against IP were common in 2025, with 28,700 borrowers.',
      'pilot-places':
        'The pilot applies in the eight provinces and cities chosen for it. Beijing, Jiangsu and Sichuan are confirmed; Shanghai and Shenzhen are reported. Elsewhere, ask whether your province or city takes part.',
      'pilot-sichuan': 'Sichuan takes part: its own plan carries out the pilot.',
      'pilot-jiangsu': 'Jiangsu takes part: its own plan carries out the pilot.',
      'beijing-valuation':
        'Beijing takes part. For a loan of less than RMB 10 million against IP, the bank may assess the value itself or agree it with the enterprise. Some institutions may go beyond that. We could not confirm the same for other places.',
      'pilot-shanghai':
        'Shanghai is reported to take part, from a press conference of the city of 12 June 2026.',
      'pilot-shenzhen':
        'Shenzhen is reported to take part, from its five-year plan outline of 26 May 2026. The rest of Guangdong is not confirmed.',
      'patents-registered':
        'Patents: the pledge arises only when it is registered with the China National Intellectual Property Administration (CNIPA), not when the contract is signed (Article 3 of Announcement No. 461).',
      'co-owners':
        'Patents held with others: a pledge needs the consent of all co-owners, unless they have agreed otherwise (Article 4 of Announcement No. 461). The rights must be in force and free of other pledges and disputes; the bank checks that.',
    },
    firstSteps: {
      'list-rights':
        'List the rights that you could pledge, with owner, co-owners, expiry date and licences.',
      'ask-bank':
        'Ask your bank whether it lends against IP, which kinds of right it accepts, up to what share of the value, and for how long. Ask a second bank too.',
      'compare-valuation':
        'Ask the bank whether it values the right itself or wants a report. If it wants a report, ask which valuers it accepts before you order one.',
      'ask-about-pilot':
        'Ask the office of the National Financial Regulatory Administration (NFRA) in your province whether the pilot covers your place, and which banks take part.',
      'plan-registration':
        'Plan in time to register the patent pledge with CNIPA before the money is needed.',
      'ask-where-registered':
        'Ask the bank where the pledge of a trade mark, a copyright or another right is registered.',
    },
    documents: {
      'proof-of-rights': 'Certificates of the rights, with proof that fees are paid up',
      'pledge-contract': 'Loan contract and written pledge contract, or drafts',
      'co-owner-consent': 'Written consent of all co-owners, or the agreement that provides otherwise',
      accounts: 'Annual accounts and the purpose of the loan',
      valuation: 'Valuation report, if the bank wants one',
    },
    unknown: [
      'We could not confirm the full list of the eight provinces and cities.',
      'We found no national rule for interest, term or the share of the value that is lent. Banks decide, and local programmes may set limits of their own.',
      'We checked the registration of patent pledges only. For trade marks, copyrights and other rights, ask the bank where a pledge is registered.',
    ],
  },
  'paperless-patent-pledge': {
    offers:
      'The circular asks for patent pledges to be registered without paper, from the filing to the result. It does not change who may pledge a patent. The article that we read sets no fee and no time limit.',
    addresses: 'Enterprises that own or co-own patents and want to pledge them for a loan.',
    today:
      'You can file for a patent pledge online with the China National Intellectual Property Administration (CNIPA), wherever you are. Whether the whole way runs without paper depends on the place: the pilot of 2025 wants that at all bank branches in its eight provinces and cities. In public documents up to 10 October 2026 we found no text that says where this has been reached.',
    conditionsToday: {
      'joint-application':
        'Both parties have a written pledge contract and apply together (Article 3 of Announcement No. 461).',
      'co-owners':
        'Patents held with others: a pledge needs the consent of all co-owners, unless they have agreed otherwise (Article 4 of Announcement No. 461).',
      'foreign-party':
        'A foreign party without habitual residence or business office in the mainland files through a lawfully established patent agency (Article 5 of Announcement No. 461).',
      'way-of-filing': 'You can file online, by post or at a window (Article 6 of Announcement No. 461).',
      papers:
        'You file the application form signed or sealed by both parties, the pledge contract, and identity papers or a signed commitment in their place. If an agent files, add a power of attorney (Article 7 of Announcement No. 461). A valuation report is not among the papers that we read there.',
      registration: 'The pledge arises when it is registered (Article 3 of Announcement No. 461).',
      'pilot-branches':
        'Pilot places: all branches of commercial banks there are to offer paperless registration online, from start to finish. Beijing, Jiangsu and Sichuan are confirmed as pilot places; Shanghai and Shenzhen are reported.',
      'beijing-registration':
        'Beijing: the plan of 7 July 2025 calls for one-stop points where a pledge can be registered. Ask which ones are open.',
    },
    firstSteps: {
      'check-patents':
        'Check for each patent that it is in force, with fees paid and the right owner registered. No other pledge or dispute may stand in the way.',
      'choose-way':
        'Choose online filing with CNIPA if you can. Ask which form is current and how long registration takes.',
      'agree-filing':
        'Agree with the bank who files, who signs how, and whether the loan is paid out before or after registration.',
      'appoint-agency': 'Appoint a lawfully established patent agency in the mainland to file for you.',
      'keep-result':
        'Keep the notice of registration. Note when the pledge must be changed or cancelled: for instance when the loan is repaid.',
    },
    documents: {
      'application-form': 'Application form for registration, signed or sealed by both parties',
      'pledge-contract': 'Written pledge contract',
      identity: 'Identity papers of both parties, or a signed commitment in their place',
      'power-of-attorney': 'Power of attorney, if an agent files',
      'co-owner-consent': 'Written consent of all co-owners, or the agreement that provides otherwise',
    },
    unknown: [
      'We found no official text that says since when, or where, the whole process is paperless.',
      'We read Announcement No. 461 in copies, not on an official page, and found no time limit for registration. Ask CNIPA for the form in force.',
    ],
  },
  'intangible-rd-loans': {
    offers:
      'The circular supports banks that lend for research and development (R&D) towards patents and other intangible assets. Banks may arrange such loans flexibly, in line with the business and the way it works. The article that we read sets no amount, rate or term, and gives no right to a loan.',
    addresses:
      'Enterprises that want a loan for R&D which is meant to lead to patents or other intangible assets. The circular does not require that you own IP already.',
    today:
      'In public documents up to 10 October 2026 we found no loan programme, terms or list of banks issued under this passage. The State Council’s opinions on services of 21 April 2026 point the same way. So does guidance of eight authorities, led by the People’s Bank of China, of 25 September 2026. Its 19 measures name credit for firms with few fixed assets, with IP and order flow as support. You can ask your bank today which loans for R&D it offers.',
    conditionsToday: {},
    firstSteps: {
      'outline-project':
        'Outline the project: aim, stages, team, cost by stage, the rights expected from it, and how the loan will be repaid.',
      'ask-bank':
        'Ask your bank whether it lends for R&D before there is a patent, and what security it wants. Ask too how payments and repayments can follow the stages of the project.',
      'compare-offers':
        'Compare the offer with a loan against IP that you own, and with other funding, on total cost, security and term.',
      'ask-for-support':
        'Ask your local commerce bureau whether there is local support for interest or guarantees, and who decides on it.',
    },
    documents: {
      'project-plan': 'R&D plan with stages, budget and expected rights',
      accounts: 'Annual accounts and a forecast of income and cash',
      'rights-and-applications': 'List of rights held and applied for, with an analysis of earlier rights',
      contracts: 'R&D contracts, orders or letters of intent from customers',
    },
    unknown: [
      'No public text says which banks offer such loans, or on what terms.',
      'The circular does not say which intangible assets other than patents count, or at which stage of R&D a loan can start.',
    ],
  },
  'ip-insurance': {
    offers:
      'The circular asks for wider insurance cover for IP. It wants cover that fits the stages which matter most, such as putting patents to commercial use and protecting IP. The article that we read sets no premium, no sum insured and no subsidy.',
    addresses: 'Enterprises that own or co-own IP and want to insure it.',
    today:
      'In public documents up to 10 October 2026 we found no product, list of insurers or subsidy issued under this passage. You can ask insurers or a broker today what they offer.',
    conditionsToday: {},
    firstSteps: {
      'list-risks':
        'List what could cost you money: a right is infringed, you are accused of infringing, a right is lost, a licence or sale fails. Add countries and amounts.',
      'ask-insurers':
        'Ask at least two insurers, or a broker, which of these risks they cover, in which countries, up to what sum and at what premium.',
      'read-terms':
        'Before you sign, read what is excluded, what you must report and by when, and whether lawyers’ fees and disputes abroad are covered.',
      'ask-for-local-support':
        'Ask the IP office of your province or city whether it shares the cost of premiums, and until when you can apply.',
    },
    documents: {
      'proof-of-rights': 'List of rights by country, with certificates and expiry dates',
      'contracts-on-rights': 'Licences, sales and pledges of the rights',
      'dispute-history': 'Past and pending disputes and warning letters',
      'cost-estimate': 'Estimate of what a dispute or the loss of a right would cost',
    },
    unknown: [
      'No public text says which products will come, from which insurers, or when.',
      'It is not stated whether cover will extend to disputes abroad, or which rights besides patents will be covered.',
    ],
  },
}

/** What can be used of article X today. */
export const ipInstrumentsEn: WordsOfInstruments<typeof ipInstruments> = {
  'bank-ip-loan': {
    title: 'Bank loan against pledged IP',
    line: 'Borrow from a bank against your patents, trade marks, copyrights or other rights. The bank decides.',
    what: 'You pledge a right to a bank as security for a loan. In 2025 banks lent RMB 297.9 billion to 28,700 borrowers in this way.',
    openTo: 'Owners and co-owners of IP.',
    requires:
      'Rights that are free to be pledged: in force, paid up, without dispute or other pledge, and with the consent of co-owners unless they have agreed otherwise. The bank decides; its criteria are not published.',
  },
  'ip-finance-pilot': {
    title: 'Pilot of IP finance in selected places',
    line: 'In pilot places banks go further: in Beijing they may value the IP themselves for loans below RMB 10 million.',
    what: 'A pilot of three national authorities in eight provinces and cities (金发〔2025〕10号). For a loan of less than RMB 10 million, a bank in Beijing may value the IP by its own assessment or agree the value with you. What banks may do elsewhere, the local plans say.',
    openTo:
      'IP owners in Beijing, Jiangsu and Sichuan, and as reported in Shanghai and Shenzhen. The full list of the eight places we have not read.',
    requires:
      'Rights that are free to be pledged, and a bank that takes part in the pilot. The bank decides; its criteria are not published.',
  },
  'online-pledge-registration': {
    title: 'Online registration of a patent pledge',
    line: 'File the pledge of a patent online with CNIPA. By post or at a window is possible too.',
    what: 'Both parties apply together with a signed form, the pledge contract and identity papers or a commitment. The pledge arises on registration. Rule: Measures for the Registration of Patent Pledges, Announcement No. 461 of the China National Intellectual Property Administration (CNIPA).',
    openTo:
      'Owners of patents everywhere. A foreign party without residence or office in the mainland files through a patent agency.',
    requires:
      'Patents that are free to be pledged: in force, paid up, without dispute or other pledge, and with the consent of co-owners unless they have agreed otherwise.',
  },
}

/** The documents that article X rests on. */
export const ipSourcesEn: WordsOfSources<typeof ipSources> = {
  'ip-finance-pilot-2025': {
    title: 'Work Plan for the Comprehensive Pilot of an Intellectual Property Finance Ecosystem',
    issuer:
      'National Financial Regulatory Administration, China National Intellectual Property Administration and National Copyright Administration',
  },
  'sichuan-ip-finance-2025': {
    title:
      'Implementation Plan of Sichuan Province for the Comprehensive Pilot of an Intellectual Property Finance Ecosystem',
    issuer:
      'Sichuan Office of the National Financial Regulatory Administration, Sichuan Administration for Market Regulation and four other bodies',
  },
  'jiangsu-ip-finance-2025': {
    title:
      'Implementation Plan of Jiangsu Province for the Comprehensive Pilot of an Intellectual Property Finance Ecosystem',
    issuer:
      'Jiangsu Office of the National Financial Regulatory Administration, Jiangsu Intellectual Property Office and three other bodies',
  },
  'beijing-ip-finance-2025': {
    title: 'Action Plan of Beijing for the Comprehensive Pilot of an Intellectual Property Finance Ecosystem',
    issuer:
      'Beijing Office of the National Financial Regulatory Administration, Beijing Intellectual Property Office and five other bodies',
  },
  'ccb-ip-valuation-pilot': {
    title: 'Note on the pilot of China Construction Bank’s own valuation of IP for pledge loans (undated)',
    issuer:
      'Page at qba.org.cn, on a pilot directed by the National Financial Regulatory Administration and the China National Intellectual Property Administration',
  },
  'patent-pledge-registration': {
    title: 'Measures for the Registration of Patent Pledges',
    issuer: 'China National Intellectual Property Administration',
  },
  'shanghai-ip-finance-2026': {
    title: 'Press conference on intellectual property, with the pilot of IP finance in Shanghai',
    issuer: 'Shanghai Municipal Government',
  },
  'shenzhen-plan-outline-2026': {
    title: 'Outline of the 15th five-year plan of Shenzhen',
    issuer: 'Shenzhen Municipal Government',
  },
  'ip-pledge-loans-2025': {
    title: 'Report on loans against pledged IP in 2025 (in Chinese)',
    issuer: 'CCTV',
  },
  'services-finance-guidance-2026': {
    title: 'Guiding Opinions on Financial Support for Expanding the Services Sector and Raising its Quality',
    issuer: 'People’s Bank of China and seven other authorities',
  },
  'services-opinions-2026': {
    title: 'Report on the opinions on expanding the services sector and raising its quality (in Chinese)',
    issuer: 'CCTV, on opinions of the State Council',
  },
  'technology-trade-regulations': {
    title: 'Regulations on the Administration of Import and Export of Technologies, Articles 36 to 38',
    issuer: 'State Council',
  },
  'technology-contracts-2009': {
    title: 'Measures for the Registration of Contracts on the Import and Export of Technologies',
    issuer: 'Ministry of Commerce',
  },
}
