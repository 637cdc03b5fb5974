/** The questions about services, in English. */
import type { WordsOfQuestions } from '../../words'
import type { servicesQuestions } from './questions'

export const servicesEn: WordsOfQuestions<keyof typeof servicesQuestions> = {
  services: {
    title: 'Which services does your enterprise provide?',
    short: 'Services',
    hint: 'Services that you plan to export within 12 months count too. It does not matter here where your customers are.',
    why: 'The circular names services that existing central and local funds should support, and its help with international markets is for service providers.',
    says: 'your enterprise provides {answer}',
    options: {
      'digital-services': { label: 'Digital services', phrase: 'digital services' },
      'high-end-design': {
        label: 'High-end design',
        hint: 'The circular does not say what makes a design “high-end”.',
        phrase: 'high-end design',
      },
      'research-development': {
        label: 'Research and development',
        hint: 'R&D carried out as a service for others.',
        phrase: 'research and development',
      },
      'supply-chain': { label: 'Supply-chain services', phrase: 'supply-chain services' },
      'testing-inspection': { label: 'Testing and inspection', phrase: 'testing and inspection' },
      'accreditation-certification': {
        label: 'Accreditation and certification',
        phrase: 'accreditation and certification',
      },
      'ip-services': { label: 'Intellectual property services', phrase: 'intellectual property services' },
      geoinformation: { label: 'Geoinformation services', phrase: 'geoinformation services' },
      'language-services': { label: 'Language services', phrase: 'language services' },
      'energy-efficiency': { label: 'Energy-efficiency services', phrase: 'energy-efficiency services' },
      'resource-recycling': { label: 'Resource recycling', phrase: 'resource recycling' },
      'environmental-remediation': {
        label: 'Environmental remediation',
        phrase: 'environmental remediation',
      },
      'environmental-consulting': { label: 'Environmental consulting', phrase: 'environmental consulting' },
      'carbon-accounting': {
        label: 'Carbon-footprint accounting and management',
        phrase: 'carbon-footprint accounting and management',
      },
      'integrated-carbon-management': {
        label: 'Integrated carbon-management services',
        phrase: 'integrated carbon-management services',
      },
      tourism: { label: 'Tourism and sightseeing', phrase: 'tourism services' },
      'medical-wellness': { label: 'Medical care and wellness', phrase: 'medical and wellness services' },
      'conferences-exhibitions': {
        label: 'Conferences and exhibitions',
        phrase: 'conference and exhibition services',
      },
      'sports-events': { label: 'Sports events', phrase: 'sports-event services' },
      'study-research-visits': {
        label: 'Study and research visits',
        phrase: 'services for study and research visits',
      },
      'long-stay-retirement': { label: 'Long-stay retirement', phrase: 'long-stay retirement services' },
      'other-services': {
        label: 'Other services',
        hint: 'The circular gives its services as examples. Your local commerce bureau can say whether another service is supported too.',
        phrase: 'other services',
      },
      'goods-only': {
        label: 'No services, goods only',
        clause: 'your enterprise sells goods only',
        denies: 'your enterprise provides services, not goods alone',
      },
    },
  },
  'service-exports': {
    title: 'Do you sell services to customers from outside the Chinese mainland?',
    short: 'Service exports',
    hint: 'Hong Kong, Macao and Taiwan count as outside the mainland. Serving foreign visitors in China counts as well.',
    why: 'The funding measures are for service exporters.',
    says: 'your enterprise {answer} services to customers from outside the Chinese mainland',
    options: {
      yes: { label: 'Yes', phrase: 'sells' },
      planned: { label: 'Not yet, but within 12 months', phrase: 'plans within 12 months to sell' },
      no: {
        label: 'No',
        clause:
          'your enterprise does not sell services to customers from outside the Chinese mainland and has no plan to within 12 months',
        denies:
          'your enterprise sells or plans within 12 months to sell services to customers from outside the Chinese mainland',
      },
    },
  },
  'key-enterprise': {
    title: 'Is your enterprise a key service exporter, or does it run a flagship project?',
    short: 'Key enterprise or project',
    hint: 'Answer yes if you have been recognised as a key service-export enterprise, are applying to be, or run a flagship service-export project. The circular itself sets no criteria.',
    why: 'The circular wants support to go to key enterprises and projects as well.',
    says: 'on key enterprises and flagship projects your answer is {answer}',
    options: {
      yes: {
        label: 'Yes',
        clause:
          'your enterprise is recognised as a key service-export enterprise, is applying to be one, or runs a flagship service-export project',
      },
      no: {
        label: 'No',
        clause:
          'your enterprise is not a key service-export enterprise, is not applying to be one, and runs no flagship service-export project',
      },
    },
  },
}
