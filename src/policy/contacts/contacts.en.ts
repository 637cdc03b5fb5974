import type { ContactId } from './contacts'
import type { ContactWords } from '../words'

/** Whom to contact, in English. */
export const contactsEn: Readonly<Record<ContactId, ContactWords>> = {
  'local-commerce': {
    name: 'Your local commerce bureau',
    role: 'Says which services, enterprises and exhibitions the programmes of your place support, and until when to apply.',
  },
  'finance-bureau': {
    name: 'Your local finance bureau',
    role: 'Says which existing public funds are open, and what a claim must show.',
  },
  bank: {
    name: 'Your bank',
    role: 'Handles cross-border payments and decides which papers it reviews; decides on loans against intellectual property.',
  },
  pboc: {
    name: 'The local branch of the People’s Bank of China (PBOC)',
    role: 'Answers questions on renminbi payments across the border and, together with SAFE, on cash pools.',
  },
  safe: {
    name: 'The local branch of the State Administration of Foreign Exchange (SAFE)',
    role: 'Takes the filing for a cash pool where the host enterprise is; answers questions on foreign-exchange rules.',
  },
  tax: {
    name: 'Your tax office',
    role: 'Takes the tax recordal that larger service payments abroad need; answers questions on tax refunds.',
  },
  'embassy-consulate': {
    name: 'The Chinese embassy or consulate',
    role: 'Says which visa a traveller needs and what to submit, and decides on the application.',
  },
  immigration: {
    name: 'The National Immigration Administration or its local exit-entry office',
    role: 'Answers questions on visa-free entry, transit and stay in China.',
  },
  'talent-office': {
    name: 'The local office for foreign talent',
    role: 'Says who counts as high-level talent and how to obtain the confirmation letter that a talent visa (R) needs.',
  },
  cnipa: {
    name: 'The China National Intellectual Property Administration (CNIPA)',
    role: 'Registers patent pledges and answers questions on intellectual property rights.',
  },
  nfra: {
    name: 'The local office of the National Financial Regulatory Administration (NFRA)',
    role: 'Supervises banks and insurers; can say which intellectual property pilots run in your region.',
  },
  valuer: {
    name: 'An intellectual property valuer',
    role: 'Values the rights for a sale, a licence or a loan. Ask your bank first whose reports it accepts.',
  },
  insurer: {
    name: 'Your insurer or insurance broker',
    role: 'Says which intellectual property risks it covers, in which countries and at what price.',
  },
  'provincial-cac': {
    name: 'The office of the Cyberspace Administration of China (CAC) in your province',
    role: 'Says which procedure outbound data need, and takes the filing for the security assessment.',
  },
  'certification-body': {
    name: 'An accredited certification body',
    role: 'Certifies outbound personal information, and says what a change in the group requires.',
  },
  'zone-administration': {
    name: 'The administration of your zone',
    role: 'Confirms whether your address lies inside the zone, and says which rules and support apply there.',
  },
  'lingang-administration': {
    name: 'The Lin-gang Special Area Administration',
    role: 'Says which data projects Lin-gang takes, and on what conditions.',
  },
  'hainan-administration': {
    name: 'The administration of the Hainan Free Trade Port',
    role: 'Says which rules on data services and data centres are in force in Hainan, and who takes applications.',
  },
  miit: {
    name: 'The Ministry of Industry and Information Technology (MIIT) or the telecom authority of your province',
    role: 'Says which telecom licence a service needs, and decides who may join the telecom pilot for foreign investors.',
  },
  'telecom-operator': {
    name: 'Your telecom operator',
    role: 'Says which lawful international connections it offers, at what cost and on what conditions.',
  },
  'legal-platform': {
    name: 'The national website for foreign-related legal services (Fatong)',
    role: 'Is a first place to look for legal help abroad; we could not read what it offers.',
  },
  chamber: {
    name: 'Your chamber of commerce or trade association',
    role: 'Knows of legal help, joint stands and partners for markets abroad.',
  },
  'arbitration-mediation': {
    name: 'An arbitration or mediation body',
    role: 'Says which dispute clause to use, and how it handles a case and at what cost.',
  },
}
