/** Article X in English. */
import type { WordsOfGuidance, WordsOfSources } from '../../words'
import type { ipGuidance } from './guidance'
import type { ipSources } from './sources'

export const ipMeasuresEn: WordsOfGuidance<typeof ipGuidance> = {
  'ip-valuation-trading': {
    offers:
      'The circular asks government to speed up the development of mechanisms for valuing and trading intellectual property (IP). It also asks for better information platforms for trading IP and for registering pledges. It sets no method of valuation, no fee and no amount.',
    addresses: 'Enterprises that want to have IP valued, or to buy, sell or license it.',
    today:
      'Announced. As of November 2026 we found no mechanism or platform opened under the circular, so there is nothing to apply for. You need not wait: you can ask a valuer today, and buy, sell or license by contract.',
    conditionsToday: {},
    firstSteps: {
      'list-rights':
        'List the rights concerned with number, owner, co-owners, country, expiry date, licences and pledges.',
      'choose-valuer':
        'Ask a valuer whether it has valued rights of this kind, which method it would use, and what it costs. Say what the value is for: a sale, a licence, a loan or your accounts.',
      'ask-for-platform':
        'Ask the IP office of your province or city which platforms for trading IP it runs or recognises, and who may use them.',
      'check-foreign-party':
        'If the other party is outside the mainland, ask your local commerce bureau before you sign whether the transfer or licence must be registered or approved.',
    },
    documents: {
      'proof-of-rights': 'Certificates of the rights, with proof that fees are paid up',
      'co-owner-consent': 'Agreements with co-owners on use, licence and sale',
      'contracts-on-rights': 'Licences, pledges and other contracts on the rights',
      'income-figures': 'Income and costs that belong to the rights, by year',
    },
    unknown: [
      'No public text says when the new mechanisms will come, or which platforms will be improved.',
      'The circular does not say whether a bank, a buyer or an authority has to accept a given valuation. Ask before you pay for one.',
    ],
  },
  'ip-pledge-financing': {
    offers:
      'The circular asks for better services around loans that are secured by a pledge of IP. It supports pilots in which a bank assesses the IP itself, and closer work between banks and outside valuers. It sets no amount, rate or share of the value, and gives no right to a loan.',
    addresses: 'Enterprises that own or co-own IP and want to borrow against it.',
    today:
      'In force. You can ask a bank for such a loan today; the bank decides. Pilots go further: in 2025 three national authorities set up one under document 金发〔2025〕10号, in eight provinces and cities to begin with. As of November 2026 we could confirm Beijing, Jiangsu and Sichuan, which have issued plans of their own. An undated report also describes a pilot in which China Construction Bank values IP itself.',
    conditionsToday: {
      'pilot-places':
        'The pilot applies in the places chosen for it. Beijing, Jiangsu and Sichuan are confirmed. Elsewhere, ask whether your province or city takes part.',
      'beijing-valuation':
        'Beijing: for a loan of less than RMB 10 million secured by IP, the bank may set the value by its own assessment or agree it with the enterprise. Some institutions may go beyond that. We could not confirm the same for other places.',
      'patents-registered':
        'Patents: the pledge arises only when it is registered with the China National Intellectual Property Administration (CNIPA), not when the contract is signed.',
      'co-owners': 'Patents held with others: a pledge needs the consent of the co-owners.',
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
        'Ask CNIPA or its local window how the pledge is registered, and plan that time in before the money is needed.',
    },
    documents: {
      'proof-of-rights': 'Certificates of the rights, with proof that fees are paid up',
      'pledge-contract': 'Loan contract and written pledge contract, or drafts',
      'co-owner-consent': 'Written consent of all co-owners',
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
      'The circular asks for patent pledges to be registered without paper, from the filing to the result. It does not change who may pledge a patent, and sets no fee and no time limit.',
    addresses: 'Enterprises that own or co-own patents and want to pledge them for a loan.',
    today:
      'Announced. As of November 2026 we could not confirm where the whole registration already runs without paper, so ask before you file. The registration itself can be done today, with the China National Intellectual Property Administration (CNIPA). Beijing’s plan of 7 July 2025 calls for one-stop pledge registration points.',
    conditionsToday: {
      registration: 'The pledge right arises on registration with CNIPA.',
      papers:
        'You file a form signed by both parties, the written pledge contract, proof of identity of both parties (or a letter of commitment) and, if an agent files, a power of attorney. If the patent has been valued, the valuation report goes with them.',
      'co-owners': 'Co-owners of the patent must consent to the pledge.',
      'foreign-party':
        'A foreign party without residence or business office in China must file through a Chinese patent agency.',
      'beijing-registration':
        'Beijing: the local plan calls for one-stop points where a pledge can be registered. Ask which ones are open.',
    },
    firstSteps: {
      'check-patents':
        'Check for each patent that it is in force, that the fees are paid, that the registered owner is right, and that no other pledge or dispute stands in the way.',
      'ask-how-to-file':
        'Ask CNIPA or its local window whether you can file everything online, which form is current, and how long registration takes.',
      'agree-filing':
        'Agree with the bank who files, who signs how, and whether the loan is paid out before or after registration.',
      'keep-result':
        'Keep the notice of registration. Note when the pledge must be changed or cancelled: for instance when the loan is repaid.',
    },
    documents: {
      'pledge-contract': 'Written pledge contract, with the contract of the loan',
      'application-form': 'Application form for registration, signed or sealed by both parties',
      identity:
        'Proof of identity of both parties or letter of commitment; power of attorney if an agent files',
      'co-owner-consent': 'Written consent of all co-owners',
      'valuation-report': 'Valuation report, if the patent has been valued',
    },
    unknown: [
      'We found no official text that says since when, or where, the whole process is paperless.',
      'We read the list of papers in reposts of the registration rules and in descriptions of current practice. Ask CNIPA for the edition and the form in force.',
    ],
  },
  'intangible-rd-loans': {
    offers:
      'The circular supports banks that lend for research and development (R&D) towards patents and other intangible assets. Banks may arrange such loans flexibly, in line with the business and the way it works. It sets no amount, rate or term, and gives no right to a loan.',
    addresses:
      'Enterprises that want a loan for R&D which is meant to lead to patents or other intangible assets. The circular does not require that you own IP already.',
    today:
      'Announced. As of November 2026 we found no loan programme, terms or list of banks issued under this passage. You can ask your bank today which loans for R&D it offers.',
    conditionsToday: {},
    firstSteps: {
      'outline-project':
        'Outline the project: aim, stages, team, cost by stage, the rights expected from it, and how the loan will be repaid.',
      'ask-bank':
        'Ask your bank whether it lends for R&D before there is a patent, what security it wants, and how payments and repayments can follow the stages of the project.',
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
      'The circular asks for wider insurance cover for IP. It wants cover that fits the stages which matter most, such as putting patents to commercial use and protecting IP. It sets no premium, no sum insured and no subsidy.',
    addresses: 'Enterprises that own or co-own IP and want to insure it.',
    today:
      'Announced. As of November 2026 we found no product, list of insurers or subsidy issued under this passage. You can ask insurers or a broker today what they offer.',
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
    title: 'Measures for the Registration of Patent Pledges, and descriptions of current practice',
    issuer: 'China National Intellectual Property Administration',
  },
}
