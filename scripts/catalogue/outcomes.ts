/**
 * What a change of the catalogue does: the verdicts of two versions over one fixed sample of enterprises.
 *
 * The sample is drawn from the later version's questions, with the same chance every time. Answers keep their ids
 * across versions, so both can assess the same enterprise; a question that a version does not know, it leaves out of account.
 * Who chooses an option that the earlier version did not offer cannot be compared, and is counted apart.
 */
import {
  type Answer,
  type Answers,
  type Assessment,
  type Catalogue,
  isAsked,
  NOT_SURE,
  offeredOptions,
} from '../../src/engine'

/** A catalogue, and the engine of its own version that assesses with it. */
export interface Version {
  readonly catalogue: Catalogue
  readonly assess: (answers: Answers) => Assessment
}

/** How many enterprises a measure's verdict moves for, in one direction, and the first of them. */
export interface Move {
  readonly measure: string
  readonly from: string
  readonly to: string
  readonly count: number
  readonly example: Answers
}

export interface Outcomes {
  readonly sampled: number
  /** Enterprises with an answer that the earlier version did not offer; compared with nothing. */
  readonly incomparable: number
  /** Enterprises for which any verdict differs. */
  readonly affected: number
  /** In the order of the later catalogue. */
  readonly moves: readonly Move[]
}

export const SAMPLE_SIZE = 10_000

/** What stands for the verdict of a measure that a version does not have. */
const ABSENT = 'not in the catalogue'

/** Assesses the sample with both versions. */
export function compareOutcomes(before: Version, after: Version, size = SAMPLE_SIZE): Outcomes {
  const moves = new Map<string, { move: Move; count: number }>()
  let affected = 0
  let incomparable = 0
  const couldAnswer = answerableIn(before.catalogue)
  const random = chance(1_862_025)
  for (let index = 0; index < size; index += 1) {
    const answers = enterprise(after.catalogue, random)
    if (!couldAnswer(answers)) {
      incomparable += 1
      continue
    }
    const moved = differences(before.assess(answers), after.assess(answers))
    if (moved.length > 0) affected += 1
    for (const { measure, from, to } of moved) {
      const key = JSON.stringify([measure, from, to])
      const known = moves.get(key)
      if (known) known.count += 1
      else moves.set(key, { move: { measure, from, to, count: 1, example: answers }, count: 1 })
    }
  }
  const order = new Map(after.catalogue.measures.map(({ id }, position) => [id, position]))
  const place = ({ measure }: Move): number => order.get(measure) ?? order.size
  return {
    sampled: size,
    incomparable,
    affected,
    moves: [...moves.values()]
      .map(({ move, count }) => ({ ...move, count }))
      .toSorted((one, other) => place(one) - place(other) || other.count - one.count),
  }
}

/** Tells whether a catalogue has every option that is chosen in the questions that it knows. */
function answerableIn(catalogue: Catalogue): (answers: Answers) => boolean {
  const known = catalogue.questions.map(
    ({ id, options }) => [id, new Set([NOT_SURE, ...options.map((option) => option.id)])] as const,
  )
  return (answers) =>
    known.every(([id, options]) => [answers[id] ?? []].flat().every((option) => options.has(option)))
}

function differences(
  before: Assessment,
  after: Assessment,
): readonly Pick<Move, 'measure' | 'from' | 'to'>[] {
  const earlier = new Map(before.findings.map(({ measure, verdict }) => [measure, verdict]))
  const later = new Map(after.findings.map(({ measure, verdict }) => [measure, verdict]))
  return [...new Set([...later.keys(), ...earlier.keys()])]
    .map((measure) => ({
      measure,
      from: earlier.get(measure) ?? ABSENT,
      to: later.get(measure) ?? ABSENT,
    }))
    .filter(({ from, to }) => from !== to)
}

/** An enterprise that goes through the interview, is not sure of a tenth, and leaves a twentieth open. */
function enterprise(catalogue: Catalogue, random: () => number): Answers {
  const answers: Record<string, Answer> = {}
  for (const { id, kind } of catalogue.questions) {
    if (!isAsked(catalogue, answers, id) || random() < 0.05) continue
    if (random() < 0.1) {
      answers[id] = NOT_SURE
      continue
    }
    const offered = offeredOptions(catalogue, answers, id)
    const [first] = offered.slice(Math.floor(random() * offered.length))
    if (first === undefined) continue
    answers[id] = kind === 'single' ? first : together(catalogue, id, first, offered, random)
  }
  return answers
}

/** One option of a multiple choice, and now and then others that go with it. */
function together(
  catalogue: Catalogue,
  id: string,
  first: string,
  offered: readonly string[],
  random: () => number,
): readonly string[] {
  const question = catalogue.questions.find((entry) => entry.id === id)
  const exclusive = new Set(question?.options.filter((option) => option.exclusive).map((option) => option.id))
  if (exclusive.has(first)) return [first]
  return offered.filter((option) => option === first || (!exclusive.has(option) && random() < 0.2))
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The outcomes as a text to review. */
export function outcomesInMarkdown(
  outcomes: Outcomes,
  names: { readonly before: string; readonly after: string },
): string {
  const { sampled, incomparable, affected, moves } = outcomes
  const head = [
    `# Verdicts of ${names.after} compared with ${names.before}`,
    `${String(sampled - incomparable)} enterprises assessed with both; for ${String(affected)} of them a verdict differs.`,
    ...(incomparable > 0
      ? [
          `${String(incomparable)} more choose an option that ${names.before} does not offer. They are left out.`,
        ]
      : []),
  ]
  if (moves.length === 0) return [...head, 'No verdict differs.'].join('\n\n')
  const rows = moves.map(
    ({ measure, from, to, count }) => `| ${measure} | ${from} | ${to} | ${String(count)} |`,
  )
  const examples = moves.map(
    ({ measure, from, to, example }) => `- ${measure}, ${from} → ${to}: \`${JSON.stringify(example)}\``,
  )
  return [
    ...head,
    ['| measure | before | now | enterprises |', '| --- | --- | --- | ---: |', ...rows].join('\n'),
    '## The first enterprise of each kind',
    examples.join('\n'),
  ].join('\n\n')
}
