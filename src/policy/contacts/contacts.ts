/** Whom an enterprise asks or files with. The words are in `contacts.en.ts` and `contacts.zh.ts`. */
export const contacts = [
  'local-commerce',
  'finance-bureau',
  'bank',
  'pboc',
  'safe',
  'tax',
  'embassy-consulate',
  'immigration',
  'talent-office',
  'cnipa',
  'nfra',
  'valuer',
  'insurer',
  'provincial-cac',
  'certification-body',
  'zone-administration',
  'lingang-administration',
  'hainan-administration',
  'miit',
  'telecom-operator',
  'legal-platform',
  'chamber',
  'arbitration-mediation',
] as const

/** The id of a body or adviser that an enterprise asks or files with. */
export type ContactId = (typeof contacts)[number]
