/**
 * Shows the effect of a change to the catalogue. Compares the verdicts and actions of two versions for one fixed sample
 * of enterprises.
 *
 * The sample is drawn from the later version's questions and checks, with a fixed seed. Ids of answers stay the same
 * across versions, so both can assess the same enterprise. A version ignores questions that it does not know. An
 * enterprise that chooses an option which the earlier version lacks cannot be compared, and is counted separately.
 * Actions are compared on the given day and on each later day when a period begins or has ended. Enterprises with the
 * same answers to the questions behind a measure form one class of answers.
 */
import {
  type Answers,
  type Appraisal,
  type Assessment,
  type Catalogue,
  type IsoDate,
  NOT_SURE,
  readDate,
} from '../../src/engine'
import { fixedSeed, randomFrom } from '../checks/chance.mjs'
import { questionsBehind } from './dependencies'
import { html, type Html } from './html'
import { answersOf, type Habits } from './random-answers'

/** A catalogue, and the engine of the same version that assesses enterprises by it. */
export interface Version {
  readonly catalogue: Catalogue
  readonly assess: (answers: Answers) => Assessment
  /** Absent if the version has no instruments. */
  readonly appraise?: (answers: Answers, today: IsoDate) => Appraisal
}

/** One change of a measure's verdict or action, with the enterprises it affects. */
export interface Move {
  readonly measure: string
  readonly of: 'verdict' | 'action'
  readonly from: string
  readonly to: string
  /** How many enterprises of the sample. */
  readonly count: number
  /** How many classes of answers to the questions on which the measure depends in either version. */
  readonly classes: number
  /** The first enterprise's answers to these questions. */
  readonly example: Answers
  /** The first day on which the action differs. */
  readonly day?: IsoDate
}

/** The result of comparing two versions. */
export interface Outcomes {
  readonly sampled: number
  /** Enterprises with an answer that the earlier version did not offer; not compared. */
  readonly incomparable: number
  /** Enterprises for which any verdict or action differs. */
  readonly affected: number
  /** The days on which actions were compared; none if a version has no actions. */
  readonly days: readonly IsoDate[]
  /** In the order of the later catalogue; verdicts first. */
  readonly moves: readonly Move[]
}

const SAMPLE_SIZE = 10_000

/** The enterprises of the sample look at every check, too. */
const habits: Habits = { leavesOpen: 0.05, isNotSure: 0.1, saysNone: 0.2, choosesMore: 0.2, checks: 1 }

/** Stands in for the verdict of a measure that a version does not have. */
const ABSENT = 'not in the catalogue'

/** Assesses the sample with both versions, and compares the outcomes from `today` on. */
export function compareOutcomes(
  before: Version,
  after: Version,
  today: IsoDate,
  size = SAMPLE_SIZE,
): Outcomes {
  interface Gathered {
    readonly move: Omit<Move, 'count' | 'classes'>
    readonly classes: Set<string>
    readonly enterprises: Set<number>
  }
  const gathered = new Map<string, Gathered>()
  const affected = new Set<number>()
  let incomparable = 0
  const couldAnswer = answerableIn(before.catalogue)
  const dependsOn = dependenciesIn(before.catalogue, after.catalogue)
  const days = before.appraise && after.appraise ? turningDays(before.catalogue, after.catalogue, today) : []
  const random = randomFrom(fixedSeed)
  for (let index = 0; index < size; index += 1) {
    const answers = answersOf(after.catalogue, habits, random)
    if (!couldAnswer(answers)) {
      incomparable += 1
      continue
    }
    note(index, answers, 'verdict', differences(verdictsOf(before, answers), verdictsOf(after, answers)))
    for (const day of days) {
      note(
        index,
        answers,
        'action',
        differences(actionsOf(before, answers, day), actionsOf(after, answers, day)),
        day,
      )
    }
  }
  const order = new Map(after.catalogue.measures.map(({ id }, position) => [id, position]))
  const place = ({ measure }: Move): number => order.get(measure) ?? order.size
  return {
    sampled: size,
    incomparable,
    affected: affected.size,
    days,
    moves: [...gathered.values()]
      .map(({ move, classes, enterprises }) => ({ ...move, classes: classes.size, count: enterprises.size }))
      .toSorted(
        (one, other) =>
          Number(one.of === 'action') - Number(other.of === 'action') ||
          place(one) - place(other) ||
          other.count - one.count,
      ),
  }

  function note(
    index: number,
    answers: Answers,
    of: Move['of'],
    moved: readonly Pick<Move, 'measure' | 'from' | 'to'>[],
    day?: IsoDate,
  ): void {
    for (const { measure, from, to } of moved) {
      affected.add(index)
      const relevant = dependsOn(measure)
      const example = Object.fromEntries(Object.entries(answers).filter(([id]) => relevant.has(id)))
      const key = JSON.stringify([of, measure, from, to])
      const known = gathered.get(key) ?? {
        move: { measure, of, from, to, example, ...(day ? { day } : {}) },
        classes: new Set(),
        enterprises: new Set(),
      }
      known.classes.add(JSON.stringify(example))
      known.enterprises.add(index)
      gathered.set(key, known)
    }
  }
}

/** Tells on which questions and checks a measure and its instruments depend, in either version. */
function dependenciesIn(...catalogues: readonly Catalogue[]): (measure: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>()
  return (measure) => {
    const found =
      known.get(measure) ??
      new Set(
        catalogues.flatMap((catalogue) => [...questionsBehind(catalogue, conditionsOf(catalogue, measure))]),
      )
    known.set(measure, found)
    return found
  }
}

function conditionsOf({ measures, instruments }: Older, measure: string) {
  const served = (instruments ?? []).filter(({ serves }) => serves === measure)
  return [
    ...measures.filter(({ id }) => id === measure).map(({ relevantWhen }) => relevantWhen),
    ...served.flatMap(({ openTo, requires }) => [openTo, requires]),
  ].filter((condition) => condition !== undefined)
}

/** The first edition had neither checks nor instruments. */
type Older = Pick<Catalogue, 'questions' | 'measures'> & Partial<Pick<Catalogue, 'checks' | 'instruments'>>

/** Returns the day itself, and each later day from which a period of either version makes a difference. */
function turningDays(before: Older, after: Older, today: IsoDate): readonly IsoDate[] {
  const days = new Set([today])
  for (const { from, until } of [before, after].flatMap(({ instruments }) => instruments ?? [])) {
    if (from !== undefined && from > today) days.add(from)
    if (until !== undefined && until >= today) days.add(dayAfter(until))
  }
  return [...days].sort()
}

function dayAfter(date: IsoDate): IsoDate {
  return readDate(new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10))
}

/** Tells whether a catalogue offers every chosen option of the questions that it has. */
function answerableIn(catalogue: Older): (answers: Answers) => boolean {
  const { questions, checks } = catalogue
  const known = [...questions, ...(checks ?? [])].map(
    ({ id, options }) => [id, new Set([NOT_SURE, ...options.map((option) => option.id)])] as const,
  )
  return (answers) =>
    known.every(([id, options]) => [answers[id] ?? []].flat().every((option) => options.has(option)))
}

type ByMeasure = ReadonlyMap<string, string>

function verdictsOf({ assess }: Version, answers: Answers): ByMeasure {
  return new Map(assess(answers).findings.map(({ measure, verdict }) => [measure, verdict]))
}

function actionsOf({ appraise }: Version, answers: Answers, day: IsoDate): ByMeasure {
  return new Map(appraise?.(answers, day).measures.map(({ measure, action }) => [measure, action]))
}

function differences(earlier: ByMeasure, later: ByMeasure): readonly Pick<Move, 'measure' | 'from' | 'to'>[] {
  return [...new Set([...later.keys(), ...earlier.keys()])]
    .map((measure) => ({
      measure,
      from: earlier.get(measure) ?? ABSENT,
      to: later.get(measure) ?? ABSENT,
    }))
    .filter(({ from, to }) => from !== to)
}

/** The names of the two versions. */
export interface VersionNames {
  readonly before: string
  readonly after: string
}

/** Writes sentences on what was compared. */
function compared(
  { sampled, incomparable, affected, days }: Outcomes,
  { before }: VersionNames,
): readonly string[] {
  return [
    `${String(sampled - incomparable)} enterprises looked at with both; for ${String(affected)} of them a verdict or an action differs.`,
    days.length === 0
      ? 'One of the two knows no instruments, so only verdicts were compared.'
      : `Actions were compared on ${days.join(', ')}.`,
    ...(incomparable > 0
      ? [`${String(incomparable)} more choose an option that ${before} does not offer. They are left out.`]
      : []),
  ]
}

const NOTHING_DIFFERS = 'No verdict and no action differs.'

/** Writes the outcomes as a text for the terminal. */
export function outcomesInMarkdown(outcomes: Outcomes, names: VersionNames): string {
  const head = [
    `# Verdicts and actions of ${names.after} compared with ${names.before}`,
    ...compared(outcomes, names),
  ]
  const { moves } = outcomes
  if (moves.length === 0) return [...head, NOTHING_DIFFERS].join('\n\n')
  const rows = moves.map(
    ({ measure, of, from, to, count, classes }) =>
      `| ${measure} | ${of} | ${from} | ${to} | ${String(classes)} | ${String(count)} |`,
  )
  const examples = moves.map(
    ({ measure, of, from, to, example, day }) =>
      `- ${measure}, ${of} ${from} → ${to}${day ? `, on ${day}` : ''}: \`${JSON.stringify(example)}\``,
  )
  return [
    ...head,
    [
      '| measure | of | before | now | classes of answers | enterprises |',
      '| --- | --- | --- | --- | ---: | ---: |',
      ...rows,
    ].join('\n'),
    '## The first of each kind',
    examples.join('\n'),
  ].join('\n\n')
}

/** Writes the outcomes for the review sheet. */
export function outcomesInHtml(outcomes: Outcomes, names: VersionNames, unnamed: readonly string[]): Html {
  const { moves } = outcomes
  return html`<p>Verdicts and actions of ${names.after} compared with ${names.before}.</p>
    ${compared(outcomes, names).map((sentence) => html`<p>${sentence}</p>`)}
    ${moves.length === 0 ? html`<p>${NOTHING_DIFFERS}</p>` : movesTable(moves)}
    ${
      unnamed.length === 0
        ? undefined
        : html`<p class="stale">Named by no new edition: ${unnamed.join(', ')}.</p>`
    }`
}

function movesTable(moves: readonly Move[]): Html {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Measure</th>
        <th scope="col">Of</th>
        <th scope="col">Before → now</th>
        <th scope="col">Classes of answers</th>
        <th scope="col">Enterprises</th>
        <th scope="col">The first of them</th>
      </tr>
    </thead>
    <tbody>
      ${moves.map(
        ({ measure, of, from, to, count, classes, example, day }) =>
          html`<tr>
            <td><a href="#measure-${measure}">${measure}</a></td>
            <td>${of}</td>
            <td>${from} → ${to}</td>
            <td class="number">${String(classes)}</td>
            <td class="number">${String(count)}</td>
            <td>${day && `On ${day}: `}${inBrief(example)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`
}

/** Writes answers in one line. */
function inBrief(answers: Answers): string {
  return Object.entries(answers)
    .map(([id, answer]) => `${id}: ${[answer ?? []].flat().join(' + ')}`)
    .join('; ')
}
