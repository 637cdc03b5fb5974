/** Turns the standings that a case allows to the tests of one question into the options of a table cell. */
import type { AnswerTest, Question } from '../engine'
import type { OptionPart } from './option-parts'
import { possibleStandings } from './possible-standings'
import type { Standing } from '../report'

/** Up to this many options are listed as they are. Of more, the ones left out are named if they are fewer. */
const FEW = 4

type Standings = readonly Standing[]

/**
 * Finds the parts of one cell; none where any answer will do.
 *
 * @param box the standings that the case allows, for each of `tests`. It allows all, one end of the scale, or that end
 *   with "open".
 * @returns undefined when no answer can ever fall into the cell.
 */
export function cellParts(
  question: Question,
  tests: readonly AnswerTest[],
  box: readonly Standings[],
): readonly OptionPart[] | undefined {
  const options = tests.map((test) => test.options)
  const possible = possibleStandings(question, options)
  const within = possible.filter((standings) => isIn(box, standings))
  if (within.length === 0) return undefined
  if (within.length === possible.length) return []
  const plain = plainParts(options, box, possible, within)
  const wordings = [listing(question, options, within), plain.map((part) => alone(question, part)), plain]
  return wordings.map(joined).find(isExact) ?? plain

  /** Whether the reworded parts cover the same answers as the box. */
  function isExact(parts: readonly OptionPart[]): boolean {
    return possibleStandings(question, [...options, ...parts.map((part) => part.options)]).every(
      (standings) =>
        isIn(box, standings) ===
        parts.every((part, index) => standingsOf(part).includes(standings[tests.length + index] ?? 'open')),
    )
  }
}

function isIn(box: readonly Standings[], standings: Standings): boolean {
  return box.every((allowed, index) => allowed.includes(standings[index] ?? 'open'))
}

/** Lists the standings that a part allows for the test of its options. */
function standingsOf({ form, open }: OptionPart): Standings {
  return [form === 'one-of' ? 'met' : 'not-met', ...(open ? (['open'] as const) : [])]
}

/** Makes one part for each test that adds something to the others. */
function plainParts(
  options: readonly (readonly string[])[],
  box: readonly Standings[],
  possible: readonly Standings[],
  within: readonly Standings[],
): readonly OptionPart[] {
  let telling = box.map((_, index) => index)
  for (const test of [...telling]) {
    const others = telling.filter((index) => index !== test)
    const isSilent = possible.every(
      (standings) =>
        within.includes(standings) ||
        !others.every((index) => box[index]?.includes(standings[index] ?? 'open')),
    )
    if (isSilent) telling = others
  }
  return telling.map((index): OptionPart => {
    const form = box[index]?.includes('met') ? 'one-of' : 'none-of'
    const end: Standing = form === 'one-of' ? 'met' : 'not-met'
    const found = new Set(within.map((standings) => standings[index]))
    // Open answers are named only where they can occur, or where nothing else can.
    const open = box[index]?.includes('open') === true && (found.has('open') || !found.has(end))
    return { form, options: options[index] ?? [], open }
  })
}

/** Lists the options of a single choice, or the ones left out where these are fewer. */
function listing(
  { kind, options, askedWhen }: Question,
  tests: readonly (readonly string[])[],
  within: readonly Standings[],
): readonly OptionPart[] {
  if (kind === 'multiple') return []
  const fits = (id: string): boolean =>
    within.some((standings) =>
      standings.every((standing, index) => standing === (tests[index]?.includes(id) ? 'met' : 'not-met')),
    )
  const settling = options.filter((option) => !option.leavesUnknown).map(({ id }) => id)
  const [fitting, others] = [settling.filter(fits), settling.filter((id) => !fits(id))]
  const open = within.some((standings) => standings.includes('open'))
  // Where the question is not asked and has no fixed value, no option expresses that.
  const hasGap = askedWhen?.otherwise.length === 0
  const isForGap = hasGap && within.some((standings) => standings.every((standing) => standing === 'not-met'))
  const isListed = !isForGap && (hasGap || fitting.length <= Math.max(FEW, others.length))
  return [isListed ? { form: 'one-of', options: fitting, open } : { form: 'none-of', options: others, open }]
}

/** Says "none" for "none of a or b", where nothing else can be chosen. */
function alone({ options }: Question, part: OptionPart): OptionPart {
  const others = options.filter(({ id, leavesUnknown }) => !part.options.includes(id) && !leavesUnknown)
  return part.form === 'none-of' && others.length > 0 && others.every(({ exclusive }) => exclusive)
    ? { ...part, form: 'one-of', options: others.map(({ id }) => id) }
    : part
}

/** Joins "none of a" and "none of b" into "none of a or b". Puts it after the chosen options. */
function joined(parts: readonly OptionPart[]): readonly OptionPart[] {
  const result: OptionPart[] = []
  for (const part of parts) {
    const index = result.findIndex(
      ({ form, open }) => form === 'none-of' && part.form === form && part.open === open,
    )
    const other = result[index]
    if (other) result[index] = { ...other, options: [...new Set([...other.options, ...part.options])] }
    else result.push(part)
  }
  return result.toSorted((one, other) => Number(one.form === 'none-of') - Number(other.form === 'none-of'))
}
