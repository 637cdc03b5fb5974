import { describe, expect, it } from 'vitest'
import {
  type Action,
  type Answers,
  applies,
  appraise,
  type CatalogueParts,
  type Condition,
  defineCatalogue,
  explainAction,
  explainInstrument,
  fixed,
  type Instrument,
  type IsoDate,
  isRealDate,
  leavesUnknown,
  type Measure,
  multiple,
  openChecks,
  plan,
  readDate,
  single,
  conditionsOn,
  type Vocabulary,
  whatIsLacking,
} from '../../src/engine'

const vocabulary = {
  goods: plan(multiple('bread', 'cake', 'honey')),
  place: fixed(single('market', 'shop', 'online')),
  // Checks.
  hygiene: single('yes', leavesUnknown('applied-for'), 'no'),
  course: plan(single('yes', 'no')),
  tax: single('yes', 'no'),
  scales: multiple('kilos', 'pounds'),
}

const { is, has, all, any, not, pilot } = conditionsOn<typeof vocabulary, 'office-decides' | 'rules-to-come'>(
  vocabulary,
)

const parts = {
  edition: 'test',
  vocabulary,
  sections: [{ id: 'all', questions: ['goods', 'place'] as const }],
  checks: ['hygiene', 'course', 'tax', 'scales'] as const,
  branches: {
    askedWhen: { course: { condition: has('goods', 'bread', 'cake'), otherwise: ['no'] } },
    offeredWhen: {},
  },
  measures: [
    { id: 'stall', relevantWhen: has('goods', 'bread', 'cake') },
    { id: 'shop', relevantWhen: all(is('place', 'shop'), pilot('rules-to-come')) },
    { id: 'news', relevantWhen: is('place', 'online') },
    { id: 'beehive', relevantWhen: has('goods', 'honey') },
  ],
  instruments: [
    {
      id: 'market-licence',
      serves: 'stall',
      from: '2026-01-01',
      until: '2026-12-31',
      openTo: is('place', 'market'),
      requires: all(is('hygiene', 'yes'), is('course', 'yes')),
    },
    { id: 'free-stall', serves: 'stall', from: '2027-06-01' },
    { id: 'shop-grant', serves: 'shop', requires: is('tax', 'yes') },
    {
      id: 'weighing',
      serves: 'beehive',
      requires: any(
        all(has('scales', 'kilos'), is('tax', 'yes')),
        all(has('scales', 'pounds'), not(is('tax', 'yes'))),
      ),
    },
    { id: 'office-help', serves: 'beehive', openTo: is('place', 'shop'), requires: pilot('office-decides') },
  ],
} as const

const bakery = defineCatalogue(parts)
const day: IsoDate = '2026-11-29'

/** Returns what to do about a measure, and the states of its instruments. */
function look(measure: string, answers: Answers, today: IsoDate = day): string {
  const found = appraise(bakery, answers, today).measures.find((one) => one.measure === measure)
  return [found?.action, ...(found?.instruments ?? []).map(({ state }) => state)].join(' ')
}

const baker: Answers = { goods: ['bread'], place: 'market', hygiene: 'yes', course: 'yes' }

describe('an appraisal', () => {
  it.each<[today: IsoDate, Action, ...states: string[]]>([
    ['2025-12-31', 'wait', 'not-begun', 'not-begun'],
    ['2026-01-01', 'use', 'usable', 'not-begun'],
    ['2026-12-31', 'use', 'usable', 'not-begun'],
    ['2027-01-01', 'wait', 'ended', 'not-begun'],
    ['2027-06-01', 'use', 'ended', 'usable'],
  ])('on %s gives the action "%s"', (today, ...expected) => {
    expect(look('stall', baker, today)).toBe(expected.join(' '))
  })

  it('distinguishes what is unknown, what is lacking and what is not for the enterprise', () => {
    expect(look('stall', { ...baker, hygiene: 'applied-for' })).toBe('check uncertain not-begun')
    expect(look('stall', { ...baker, place: undefined })).toBe('check uncertain not-begun')
    expect(look('stall', { ...baker, course: 'no' })).toBe('qualify lacking not-begun')
    expect(look('stall', { ...baker, place: undefined, course: 'no' })).toBe('qualify lacking not-begun')
    expect(look('stall', { ...baker, place: 'shop' })).toBe('wait not-for-you not-begun')
    expect(look('stall', { goods: ['honey'] })).toBe('none lacking not-begun')
  })

  it('gives "check" while a question can still settle the verdict, even if an instrument is usable', () => {
    expect(look('stall', { place: 'market' }, '2027-06-01')).toBe('check ended usable')
  })

  it('does not give "use" while the policy leaves the verdict open, or without an instrument', () => {
    expect(look('shop', { place: 'shop', tax: 'yes' })).toBe('check usable')
    expect(look('shop', { place: 'shop', tax: 'no' })).toBe('qualify lacking')
    expect(look('news', { place: 'online' })).toBe('wait')
  })

  it('gives the periods, and is the same when it builds on an earlier one', () => {
    const before = appraise(bakery, baker, day)
    expect(before.measures[0]?.instruments[0]).toEqual({
      id: 'market-licence',
      state: 'usable',
      from: '2026-01-01',
      until: '2026-12-31',
    })
    const after = appraise(bakery, { ...baker, course: 'no' }, day, before)
    expect(after).toEqual(appraise(bakery, { ...baker, course: 'no' }, day))
    expect(after.measures[1]).toBe(before.measures[1])
    expect(before).toEqual(appraise(bakery, baker, day))
    const nextYear = appraise(bakery, baker, '2027-01-01', before)
    expect(nextYear).toEqual(appraise(bakery, baker, '2027-01-01'))
  })

  it.each(['2026-02-29', '2026-13-01', '2026', '2026-11', '29.11.2026', '', '2026-11-29T00:00:00Z'])(
    'is refused for "%s", which is no day',
    (text) => {
      expect(isRealDate(text)).toBe(false)
      const asked = text as IsoDate
      const refusal = `"${text}" is not a date. A date is written like 2026-11-29.`
      expect(() => readDate(text)).toThrow(refusal)
      expect(() => appraise(bakery, {}, asked)).toThrow(refusal)
      expect(() => openChecks(bakery, {}, asked)).toThrow(refusal)
      expect(() => explainInstrument(bakery, {}, asked, 'free-stall')).toThrow(refusal)
      expect(() => explainAction(bakery, {}, asked, 'stall')).toThrow(refusal)
    },
  )
})

describe('an explanation', () => {
  it('of a state names what decides it, what is open, and what is lacking', () => {
    expect(explainInstrument(bakery, baker, day, 'market-licence')).toEqual({
      state: 'usable',
      deciding: ['goods', 'place', 'hygiene', 'course'],
      open: [],
      pilots: [],
      lacks: [],
    })
    expect(explainInstrument(bakery, { ...baker, course: 'no' }, day, 'market-licence')).toMatchObject({
      state: 'lacking',
      deciding: ['place', 'course'],
      lacks: [{ question: 'course', options: ['yes'], changeability: 'plan' }],
    })
    expect(explainInstrument(bakery, { place: 'shop' }, day, 'office-help')).toEqual({
      state: 'uncertain',
      deciding: ['place'],
      open: [],
      pilots: ['office-decides'],
      lacks: [],
    })
  })

  it('of a state that no answer can change names nothing', () => {
    const nothing = { open: [], pilots: [], lacks: [] }
    expect(explainInstrument(bakery, baker, '2027-01-01', 'market-licence')).toEqual({
      state: 'ended',
      deciding: [],
      ...nothing,
    })
    expect(explainInstrument(bakery, { ...baker, place: 'shop' }, day, 'market-licence')).toEqual({
      state: 'not-for-you',
      deciding: ['place'],
      ...nothing,
    })
  })

  it('of a lacking instrument names nothing where no answers would be enough', () => {
    const never = defineCatalogue({
      ...parts,
      instruments: [
        { id: 'both', serves: 'stall', requires: all(is('tax', 'yes'), is('tax', 'no')) },
      ] as readonly Instrument<'both', 'stall'>[],
    })
    expect(explainInstrument(never, { ...baker, tax: 'yes' }, day, 'both')).toMatchObject({
      state: 'lacking',
      lacks: [],
    })
    expect(whatIsLacking(never, { ...baker, tax: 'yes' }, 'both')).toBeUndefined()
    expect(whatIsLacking(never, baker, 'both')).toEqual([])
  })

  it('names no change whose one part takes away the option of another', () => {
    const vocabulary: Vocabulary = { first: single('yes', 'no'), second: single('plain', 'rare', 'common') }
    const says = (question: string, option: string): Condition => ({
      kind: 'is',
      question,
      options: [option],
    })
    const lacking = (offeredWhen: Readonly<Record<string, Condition>>) => {
      const conditions = [
        says('first', 'yes'),
        { kind: 'not', condition: { kind: 'is', question: 'second', options: ['plain', 'common'] } },
      ] as const
      const catalogue = defineCatalogue<Vocabulary, Measure, Instrument>({
        edition: 'test',
        vocabulary,
        sections: [{ id: 'all', questions: ['first', 'second'] }],
        branches: { askedWhen: {}, offeredWhen: { second: offeredWhen } },
        measures: [{ id: 'm', relevantWhen: says('first', 'yes') }],
        instruments: [{ id: 'i', serves: 'm', requires: { kind: 'all', conditions } }],
      })
      return whatIsLacking(catalogue, { first: 'no', second: 'plain' }, 'i')?.map(({ question }) => question)
    }
    expect(lacking({})).toEqual(['first', 'second'])
    expect(lacking({ rare: says('first', 'no') })).toBeUndefined()
  })

  it.each<[reason: string, measure: 'stall' | 'shop' | 'news' | 'beehive', answers: Answers, today: IsoDate]>(
    [
      ['usable', 'stall', baker, day],
      ['uncertain', 'stall', { ...baker, hygiene: 'not-sure' }, day],
      ['lacking', 'stall', { ...baker, hygiene: 'no' }, day],
      ['not-begun', 'stall', { ...baker, place: 'shop' }, day],
      ['not-relevant', 'stall', { goods: ['honey'] }, day],
      ['verdict-open', 'stall', { place: 'market' }, day],
      ['announced-only', 'news', { place: 'online' }, day],
    ],
  )('of an action gives "%s" for the reason', (reason, measure, answers, today) => {
    expect(explainAction(bakery, answers, today, measure).reason).toBe(reason)
  })

  it('of an action names no checks while the verdict is open, or where it is negative', () => {
    expect(explainAction(bakery, { place: 'market' }, day, 'stall').open).toEqual(['goods'])
    expect(explainAction(bakery, { goods: ['honey'] }, day, 'beehive').open).toContain('tax')
    expect(explainAction(bakery, { goods: ['bread'] }, day, 'beehive')).toMatchObject({
      open: [],
      pilots: [],
    })
  })

  it('of an action says whether an instrument is not for the enterprise or has ended', () => {
    const licenceAlone = { ...bakery, instruments: bakery.instruments.slice(0, 1) }
    const reasonOn = (today: IsoDate) =>
      explainAction(licenceAlone, { ...baker, place: 'shop' }, today, 'stall').reason
    expect(reasonOn('2026-12-31')).toBe('not-for-you')
    expect(reasonOn('2027-01-01')).toBe('ended')
  })

  it('of an action names the instruments that are its reason, and what it depends on', () => {
    expect(explainAction(bakery, { goods: ['honey'], place: 'shop', tax: 'yes' }, day, 'beehive')).toEqual({
      action: 'check',
      verdict: 'relevant',
      reason: 'uncertain',
      instruments: ['weighing', 'office-help'],
      deciding: ['goods', 'place', 'tax'],
      open: ['scales'],
      pilots: ['office-decides'],
    })
  })

  it('is refused for what does not exist', () => {
    // @ts-expect-error There is no such measure.
    expect(() => explainAction(bakery, {}, day, 'butcher')).toThrow('The catalogue has no measure "butcher".')
    // @ts-expect-error There is no such instrument.
    expect(() => explainInstrument(bakery, {}, day, 'knife')).toThrow(
      'The catalogue has no instrument "knife".',
    )
  })
})

describe('the open checks', () => {
  const of = (measure: string, answers: Answers) =>
    openChecks(bakery, answers, day).find((one) => one.measure === measure)?.checks

  it('are those that can still change what to do', () => {
    expect(of('stall', { goods: ['bread'], place: 'market' })).toEqual(['hygiene', 'course'])
    expect(of('stall', { goods: ['bread'], place: 'market', course: 'no' })).toBeUndefined()
    expect(of('stall', { goods: ['bread'], place: 'shop' })).toBeUndefined()
    expect(of('stall', { goods: ['honey'] })).toBeUndefined()
    expect(of('stall', {})).toBeUndefined()
    expect(of('shop', { place: 'shop' })).toEqual(['tax'])
  })

  it('are none of a measure that is not relevant, although its instrument asks for one', () => {
    expect(of('shop', { place: 'online' })).toBeUndefined()
  })

  it('are found also where several parts of a condition ask for the same check', () => {
    expect(of('beehive', { goods: ['honey'], place: 'market' })).toEqual(['tax', 'scales'])
    expect(of('beehive', { goods: ['honey'], place: 'market', scales: ['kilos'] })).toEqual(['tax'])
    expect(of('beehive', { goods: ['honey'], place: 'market', scales: ['kilos', 'pounds'] })).toEqual(['tax'])
  })

  /** Makes two checks after a question; an option of the second depends on the first, or on the question. */
  const checksOf = (given: {
    readonly second: Vocabulary[string]
    readonly offeredWhen: Readonly<Record<string, Condition>>
    readonly openTo?: Condition
    readonly requires?: Condition
    readonly relevantWhen?: Condition
    readonly answers: Answers
  }) => {
    const { second, offeredWhen, relevantWhen = undecided, answers, ...conditions } = given
    const catalogue = defineCatalogue<Vocabulary, Measure, Instrument>({
      edition: 'test',
      vocabulary: { q: single('yes', 'no'), first: single('yes', 'no'), second },
      sections: [{ id: 'all', questions: ['q'] }],
      checks: ['first', 'second'],
      branches: { askedWhen: {}, offeredWhen: { second: offeredWhen } },
      measures: [{ id: 'm', relevantWhen }],
      instruments: [{ id: 'i', serves: 'm', ...conditions }],
    })
    return openChecks(catalogue, answers, day).flatMap(({ checks }) => checks)
  }
  const says = (question: string, option: string): Condition => ({
    kind: question === 'second' ? 'has' : 'is',
    question,
    options: [option],
  })
  const undecided: Condition = { kind: 'pilot', reason: 'office-decides' }

  it('are those that tell whether something can be qualified for, where nothing can be used', () => {
    const lacking = (id: string, check: string): Instrument => ({
      id,
      serves: 'm',
      openTo: says(check, 'yes'),
      requires: says('q', 'yes'),
    })
    const catalogue = defineCatalogue<Vocabulary, Measure, Instrument>({
      edition: 'test',
      vocabulary: { q: single('yes', 'no'), first: single('yes', 'no'), second: multiple('yes', 'no') },
      sections: [{ id: 'all', questions: ['q'] }],
      checks: ['first', 'second'],
      branches: { askedWhen: {}, offeredWhen: {} },
      measures: [{ id: 'm', relevantWhen: undecided }],
      instruments: [lacking('one', 'first'), lacking('other', 'second')],
    })
    const open = (answers: Answers) => openChecks(catalogue, answers, day).flatMap(({ checks }) => checks)
    expect(open({ q: 'no' })).toEqual(['first', 'second'])
    expect(open({ q: 'no', first: 'no' })).toEqual(['second'])
    expect(open({ q: 'no', first: 'yes' })).toEqual([])
  })

  it('include a check whose answer can open another check again', () => {
    const reopened = {
      second: multiple('plain', 'rare'),
      offeredWhen: { rare: says('first', 'yes') },
      openTo: says('second', 'rare'),
      requires: undecided,
    }
    // "Rare" counts until the first check says "no". Then the second is open again and can rule the way out.
    expect(checksOf({ ...reopened, answers: { second: ['rare'] } })).toEqual(['first'])
    expect(checksOf({ ...reopened, answers: { second: ['rare'], first: 'yes' } })).toEqual([])
    expect(checksOf({ ...reopened, answers: { second: ['rare'], first: 'no' } })).toEqual(['second'])
    // Both are open from the start, so that no check appears later that was not there before.
    expect(checksOf({ ...reopened, answers: {} })).toEqual(['first', 'second'])
  })

  it('are those that make a way certain only where nothing else leaves it open', () => {
    const orFirst: Condition = { kind: 'any', conditions: [undecided, says('first', 'yes')] }
    const given = { second: single('yes', 'no'), offeredWhen: {}, requires: orFirst, answers: { q: 'yes' } }
    const relevantWhen = says('q', 'yes')
    expect(checksOf({ ...given, relevantWhen })).toEqual(['first'])
    // An authority decides whether the measure is relevant, or whether the way is open. A check makes sense anyway.
    expect(checksOf(given)).toEqual([])
    const requires: Condition = {
      kind: 'all',
      conditions: [{ kind: 'pilot', reason: 'rules-to-come' }, orFirst],
    }
    expect(checksOf({ ...given, relevantWhen, requires })).toEqual([])
  })

  it('leave out a check that matters only after an answer that cannot be given', () => {
    const given = {
      second: multiple('plain', 'rare', 'common'),
      offeredWhen: { rare: says('first', 'yes') },
      openTo: {
        kind: 'not',
        condition: { kind: 'all', conditions: [says('first', 'yes'), says('second', 'plain')] },
      } as const,
      requires: undecided,
    }
    expect(checksOf({ ...given, answers: {} })).toEqual(['first', 'second'])
    // The second check has its answer.
    expect(checksOf({ ...given, answers: { second: ['common'] } })).toEqual([])
    // The second may be answered "plain" only after the first said "no", and then the first has its answer.
    expect(checksOf({ ...given, answers: { second: ['rare'] } })).toEqual([])
  })

  it('leave out a check that matters only for an option that may not be offered', () => {
    const given = {
      second: multiple('plain', 'rare'),
      offeredWhen: { rare: says('q', 'yes') },
      requires: { kind: 'not', condition: says('second', 'rare') } as const,
    }
    // With "rare" neither condition fails for certain: if "rare" is not offered, the check has no answer yet.
    const bothNamed = { ...given, openTo: says('second', 'plain') }
    expect(checksOf({ ...given, answers: { q: 'no' } })).toEqual([])
    expect(checksOf({ ...given, answers: { q: 'yes' } })).toEqual(['second'])
    expect(checksOf({ ...given, answers: {} })).toEqual([])
    expect(checksOf({ ...bothNamed, answers: {} })).toEqual([])
  })

  const options = Array.from({ length: 11 }, (_, place) => `o${String(place)}`)
  const each = (question: string, some: readonly string[]): readonly Condition[] =>
    some.map((id) => ({ kind: 'has', question, options: [id] }))
  /** Demands all these options of the second check. Where the first would matter, the first option is missing. */
  const demanding = (some: readonly string[]): readonly Condition[] => [
    ...each('second', some),
    ...['yes', 'no'].map((answer): Condition => ({
      kind: 'any',
      conditions: [...each('second', some.slice(0, 1)), says('first', answer)],
    })),
  ]

  it.each<[many: string, count: number, ...open: string[]]>([
    ['511', 9, 'second'],
    ['2,047', 11, 'first', 'second'],
  ])('are found by trying where a check has fewer than 1,000 answers: with %s', (_, count, ...open) => {
    const some = options.slice(0, count)
    const requires: Condition = { kind: 'all', conditions: demanding(some) }
    expect(checksOf({ second: multiple(...some), offeredWhen: {}, requires, answers: {} })).toEqual(open)
  })

  it('are found by trying although a question has many more answers', () => {
    const some = options.slice(0, 9)
    const requires: Condition = { kind: 'all', conditions: [...demanding(some), ...each('goods', options)] }
    const catalogue = defineCatalogue<Vocabulary, Measure, Instrument>({
      edition: 'test',
      vocabulary: {
        q: single('yes', 'no'),
        goods: multiple(...options),
        first: single('yes', 'no'),
        second: multiple(...some),
      },
      sections: [{ id: 'all', questions: ['q', 'goods'] }],
      checks: ['first', 'second'],
      branches: {
        askedWhen: {},
        offeredWhen: { goods: Object.fromEntries(options.map((id) => [id, says('q', 'yes')])) },
      },
      measures: [{ id: 'm', relevantWhen: undecided }],
      instruments: [{ id: 'i', serves: 'm', requires }],
    })
    const open = openChecks(catalogue, { q: 'yes', goods: options }, day)
    expect(open).toEqual([{ measure: 'm', checks: ['second'] }])
  })

  const many = Array.from({ length: 16 }, (_, place) => `c${String(place)}`)
  /** For each of sixteen checks a condition that never holds, because it demands two answers at once. */
  const either = many.map((id) => ({
    kind: 'all' as const,
    conditions: [says(id, 'yes'), says(id, 'no')],
  }))
  /** Makes a catalogue with these checks and those in `beside`. */
  const catalogueOfMany = (
    beside: Vocabulary,
    requires: readonly Condition[],
    offeredWhen: CatalogueParts<Vocabulary, Measure, Instrument>['branches']['offeredWhen'] = {},
  ) => {
    const vocabulary: Vocabulary = {
      q: single('yes', 'no'),
      ...beside,
      ...Object.fromEntries(many.map((id) => [id, single('yes', 'no')])),
    }
    return defineCatalogue({
      edition: 'test',
      vocabulary,
      sections: [{ id: 'all', questions: ['q'] }],
      checks: [...many, ...Object.keys(beside)],
      branches: { askedWhen: {}, offeredWhen },
      measures: [{ id: 'm', relevantWhen: says('q', 'yes') }],
      instruments: [
        { id: 'i', serves: 'm', requires: { kind: 'any', conditions: [...either, ...requires] } },
      ],
    })
  }

  it('count as open where trying all combinations would take too long', () => {
    // Measures the time of this process, so that other work on the machine does not count.
    const before = process.cpuUsage()
    expect(openChecks(catalogueOfMany({}, []), { q: 'yes' }, day)[0]?.checks).toEqual(many)
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(10_000)
  })

  it('count as open where trying what an answer opens again would take too long', () => {
    const catalogue = catalogueOfMany({ second: multiple('plain', 'rare') }, [says('second', 'rare')], {
      second: { rare: says('c0', 'yes') },
    })
    expect(openChecks(catalogue, { q: 'yes' }, day)[0]?.checks).toEqual([...many, 'second'])
  })
})

describe('what depends on a condition', () => {
  it('applies unless the condition is false, and is refused for an unknown question', () => {
    expect(applies(bakery, undefined, {})).toBe(true)
    const onMarket = is('place', 'market')
    expect(applies(bakery, onMarket, {})).toBe(true)
    expect(applies(bakery, onMarket, { place: 'market' })).toBe(true)
    expect(applies(bakery, onMarket, { place: 'shop' })).toBe(false)
    const elsewhere = { kind: 'is', question: 'weather', options: ['rain'] } as const
    expect(() => applies(bakery, elsewhere, {})).toThrow(
      'The condition of something that applies names "weather", which does not come before it.',
    )
  })
})

describe('a catalogue with instruments', () => {
  type Parts = CatalogueParts<Vocabulary, Measure, Instrument>
  const refusal = (changed: Partial<Parts>) => () =>
    defineCatalogue({ ...(parts as unknown as Parts), ...changed })
  const instrument = (given: Partial<Instrument>) => ({
    instruments: [{ id: 'i', serves: 'stall', ...given } as Instrument],
  })

  it.each<[what: string, changed: Partial<Parts>, says: string]>([
    [
      'a question is there twice',
      { checks: ['hygiene', 'course', 'tax', 'scales', 'tax'] },
      'The question "tax" is there twice.',
    ],
    [
      'a verdict depends on a check',
      { measures: [{ id: 'stall', relevantWhen: is('tax', 'yes') }], instruments: [] },
      'The condition of measure "stall" names "tax", which is a check.',
    ],
    [
      'the offer of an option depends on a check',
      { branches: { askedWhen: {}, offeredWhen: { place: { shop: is('tax', 'yes') } } } },
      'The condition of question "place" names "tax", which is a check.',
    ],
    [
      'it depends on a check whether a question is asked',
      { branches: { askedWhen: { place: { condition: is('tax', 'yes'), otherwise: [] } }, offeredWhen: {} } },
      'The condition of question "place" names "tax", which is a check.',
    ],
    [
      'an instrument serves an unknown measure',
      instrument({ serves: 'butcher' }),
      'The instrument "i" serves the unknown measure "butcher".',
    ],
    [
      'an instrument begins on a day that does not exist',
      instrument({ from: '2026-02-30' }),
      'The instrument "i" has "2026-02-30" for a date.',
    ],
    [
      'an instrument ends before it begins',
      instrument({ from: '2026-02-02', until: '2026-02-01' }),
      'The instrument "i" ends on 2026-02-01, before it begins on 2026-02-02.',
    ],
    [
      'an instrument names an unknown question',
      instrument({ requires: { kind: 'is', question: 'weather', options: ['rain'] } }),
      'The condition of instrument "i" names the unknown question "weather".',
    ],
    [
      'an instrument names an unknown option',
      instrument({ openTo: { kind: 'is', question: 'tax', options: ['perhaps'] } }),
      'The condition of instrument "i" names perhaps, which "tax" does not offer.',
    ],
    [
      'an instrument names several unknown options',
      instrument({ openTo: { kind: 'is', question: 'tax', options: ['perhaps', 'later'] } }),
      'The condition of instrument "i" names perhaps, later, which "tax" does not offer.',
    ],
    [
      'two measures have the same id',
      { measures: [...parts.measures, { id: 'news', relevantWhen: is('place', 'shop') }] },
      'The measure "news" is there twice.',
    ],
    [
      'two instruments have the same id',
      { instruments: [...parts.instruments, { id: 'weighing', serves: 'news' }] },
      'The instrument "weighing" is there twice.',
    ],
  ])('is refused where %s', (_, changed, says) => {
    expect(refusal(changed)).toThrow(says)
  })

  it('places its checks in a section of their own', () => {
    expect(bakery.checks.map(({ section }) => section)).toEqual(['checks', 'checks', 'checks', 'checks'])
  })

  it('is refused by an appraisal, too, if an instrument names an unknown question', () => {
    const requires: Condition = { kind: 'is', question: 'weather', options: ['rain'] }
    const unchecked = { ...bakery, instruments: [{ id: 'rain', serves: 'stall', requires }] }
    expect(() => appraise(unchecked, baker, day)).toThrow(
      'The condition of instrument "rain" names "weather", which does not come before it.',
    )
  })

  it('can be appraised without a measure that an instrument serves', () => {
    const less = { ...bakery, measures: bakery.measures.slice(1) }
    expect(appraise(less, baker, day).measures.map(({ measure }) => measure)).toEqual([
      'shop',
      'news',
      'beehive',
    ])
  })
})
