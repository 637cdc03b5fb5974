import type { agenda } from './agenda'

/** The acts of the checklist, in English. Each stands under the name of its contact, without a full stop. */
export const agendaEn: Readonly<Record<keyof typeof agenda, string>> = {
  'own/travellers': 'List your travellers, and prepare them for entry',
  'own/visitors': 'Look at your service as foreign customers do',
  'own/cash-pool': 'Prepare the cash pool: figures, members, terms',
  'own/payments': 'Put your services payments in order',
  'own/rights': 'Take stock of your intellectual property: rights, projects, risks',
  'own/data': 'Map your data, and decide how each kind is handled',
  'own/markets': 'Write down what you plan and need in your markets',
  'local-commerce/programmes': 'Find the programmes and trials that are open to you, and prepare for them',
  'local-commerce/registration': 'Register your contracts',
  'bank/payments': 'Ask about your payments and accounts',
  'bank/loans': 'Ask about loans for intellectual property and R&D',
  'safe/cash-pool': 'Ask what the cash pool has to file',
  'tax/recordal': 'File the tax recordal where it is due',
  'embassy-consulate/entry': 'Settle how each traveller may enter',
  'cnipa/rights': 'Arrange registration, and ask about platforms and local support',
  'provincial-cac/procedures': 'Ask which procedure applies to your data, and carry it out',
  'telecom-operator/access': 'Arrange lawful access to foreign services',
  'zone-administration/address': 'Ask what holds at your address',
  'lingang-administration/data': 'Ask about its projects and support for data business',
  'hainan-administration/data': 'Ask about its rules and support for data business',
  'miit/licence': 'Ask which licence or approval you need',
  'chamber/markets': 'Find help and partners for your markets',
}
