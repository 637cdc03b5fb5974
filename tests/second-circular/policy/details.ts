/** What to do, whom to ask, and two sources. */
import { type ContactId, conditions, type MeasureId } from './catalogue'
import type { Guidance, Source, SpecialCase } from './shapes'

/** No step is merged with another. */
export const actOf: ReadonlyMap<string, string> = new Map()

/** Every contact, in the order of showing. */
export const contacts: readonly ContactId[] = ['examples-office', 'park-keeper']

/** Sources that no measure names. */
export const generalSources = [
  {
    id: 'toy-circular',
    number: 'Examples [2099] No. 7',
    date: '2099-04-01',
    grade: 'named',
    checked: '2099-04',
  },
] as const satisfies readonly Source[]

/** The source of what reports say about the article that the excerpt leaves out. */
export const reportedIn: (typeof generalSources)[number]['id'] = 'toy-circular'

/** Sources on which measures rest. */
export const measureSources: readonly Source[] = [
  {
    id: 'toy-notice',
    date: '2099-03',
    url: 'https://example.org/notice',
    grade: 'official',
    checked: '2099-04',
  },
]

/** A stand without drinks gets nothing of all this. */
export const specialCases = [
  { id: 'no-drinks', unless: conditions.not(conditions.has('drinks', 'none')) },
] as const satisfies readonly SpecialCase[]

const inPark = conditions.is('place', 'park')
const elsewhere = conditions.not(inPark)

/** What follows from each measure in practice. */
export const guidance: Readonly<Record<MeasureId, Guidance>> = {
  'ice-support': {
    restsOn: ['toy-notice'],
    conditionsToday: [
      {
        id: 'clean-ice',
        source: 'toy-notice',
        asOf: '2099-03',
        instrument: 'ice-voucher',
        check: 'clean-ice',
      },
    ],
    firstSteps: [
      { id: 'count-cubes', contact: 'own' },
      { id: 'apply', contact: 'examples-office', instrument: 'ice-voucher' },
    ],
    documents: [{ id: 'ice-bill', contact: 'examples-office' }],
    contacts: ['examples-office'],
    related: ['beach-pilot'],
    checked: '2099-04',
  },
  'permit-help': {
    restsOn: ['toy-notice'],
    conditionsToday: [],
    firstSteps: [
      { id: 'ask-keeper', contact: 'park-keeper', instrument: 'keepers-desk', when: inPark },
      { id: 'ask-others', contact: 'examples-office', when: elsewhere },
    ],
    documents: [],
    contacts: ['park-keeper', 'examples-office'],
    related: [],
    checked: '2099-04',
  },
  'beach-pilot': {
    restsOn: [],
    conditionsToday: [],
    firstSteps: [{ id: 'ask-office', contact: 'examples-office' }],
    documents: [],
    contacts: ['examples-office'],
    related: [],
    checked: '2099-04',
  },
}
