import type { WordsOfQuestions } from '../../words'
import type { servicesQuestions } from './questions'

/** The questions about services, in English. */
export const servicesEn: WordsOfQuestions<keyof typeof servicesQuestions> = {
  services: {
    title: 'Which services does your enterprise provide?',
    short: 'Services',
    hint: 'Services that you plan to export within 12 months count too. Customers at home and abroad both count.',
    why: 'Public funds are to support certain services. Help with markets abroad is for all who provide services.',
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
        spellings: ['R&D'],
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
        hint: 'The circular gives examples only. Your local commerce bureau can say whether yours is supported too.',
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
    title: 'Is your enterprise a key service exporter, or does it want to be one?',
    short: 'Key enterprise or project',
    hint: 'Answer yes if you are recognised, are applying, want to be considered, or run a flagship project. The article sets no criteria.',
    why: 'Extra support is planned for key enterprises and projects.',
    says: 'on key enterprises and flagship projects your answer is {answer}',
    options: {
      yes: {
        label: 'Yes',
        clause: 'your enterprise is, or wants to be, a key service exporter, or runs a flagship project',
      },
      no: {
        label: 'No',
        clause:
          'your enterprise neither is nor wants to be a key service exporter, and runs no flagship project',
      },
    },
  },
}
