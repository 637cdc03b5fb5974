/** What is said around the facts of a measure, on screen, on paper and in files, in English. */
import { circularEn } from '../policy/details.en'

export const measureEn = {
  offers: 'What it provides',
  addresses: 'Who it is for',
  availability: 'What can be done today',
  instruments: 'Ways to use it',
  openTo: (text: string) => `Open to: ${text}`,
  requires: (text: string) => `Requires: ${text}`,
  all: 'All of these hold:',
  any: 'At least one of these holds:',
  conditionsToday: 'Conditions today',
  conditionsTodayLead: circularEn.conditionsTodayLead,
  asOf: (date: string) => `as of ${date}`,
  firstSteps: 'First steps',
  documents: 'Documents to prepare',
  contacts: 'Whom to contact',
  unknown: 'Still unclear',
  sources: 'Sources',
  provision: 'Provision',
  checked: (date: string) => `Sources last checked in ${date}.`,
  stale: (days: number) =>
    `The sources were last checked more than ${String(days)} days ago. Check them before you rely on this.`,
  inForceFrom: (date: string) => `in force from ${date}`,
}

/** What is said around a measure, in any language. */
export type AroundMeasure = typeof measureEn
