/**
 * B2: drafts on users' devices stay readable for ever. Nothing in `../golden` is ever changed or removed. After a new
 * option or question, this appends what is missing: `APPEND_GOLDEN=1 npx vitest run tests/draft/proofs/golden`.
 */
import { appendFileSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDraft, writeDraft } from '../../../src/draft/format'
import { type Answers, everyQuestion, NOT_SURE } from '../../../src/engine'
import { catalogue } from '../../../src/policy'
import { registry } from '../../../src/policy/registry'
import { carelessAnswers, randomPossibleAnswers } from '../../share/support/answers'
import { randomFrom } from '../../support/random'

const file = new URL('../golden/format-1.jsonl', import.meta.url)

const golden = readFileSync(file, 'utf8').trim().split('\n')

/** Returns what the drafts say, as `question=option`. */
function saidIn(drafts: readonly string[]): ReadonlySet<string> {
  const answers = drafts.map((draft) => (JSON.parse(draft) as { answers: Answers }).answers)
  return new Set(
    answers.flatMap((given) =>
      Object.entries(given).flatMap(([id, answer = []]) =>
        [answer].flat().map((option) => `${id}=${option}`),
      ),
    ),
  )
}

const sayable = everyQuestion(catalogue).flatMap(({ id, options }) =>
  [...options.map((option) => option.id), NOT_SURE].map((option) => `${id}=${option}`),
)

/** What was retired since, as it is named when it is left out. */
const retired = new Set<string>([
  ...Object.keys(registry.retired.questions),
  ...Object.keys(registry.retired.options),
])

it.runIf(process.env['APPEND_GOLDEN'] === '1')('the golden drafts grow by what was added since', () => {
  const random = randomFrom(golden.length)
  let missing = sayable.filter((said) => !saidIn(golden).has(said))
  for (let tries = 0; missing.length > 0 && tries < 100_000; tries += 1) {
    const draft = writeDraft(catalogue, random.chance(0.5) ? randomPossibleAnswers(random) : carelessOnes())
    const left = missing.filter((said) => !saidIn([draft]).has(said))
    if (left.length < missing.length && isSound(draft)) {
      appendFileSync(file, `${draft}\n`)
      missing = left
    }
  }

  /** Includes answers to what is not asked. They stay on the device when another answer rules the question out. */
  function carelessOnes(): Answers {
    return carelessAnswers(random)
  }
})

function isSound(draft: string): boolean {
  const result = readDraft(catalogue, draft)
  return result.kind === 'read' && result.dropped.length === 0
}

// What was just appended is read by the next run.
describe.skipIf(process.env['APPEND_GOLDEN'] === '1')('the golden drafts of format 1', () => {
  it('are at least 40, all different, and contain every option (if not: see the head of this test)', () => {
    expect(new Set(golden).size).toBe(golden.length)
    expect(golden.length).toBeGreaterThanOrEqual(40)
    const said = saidIn(golden)
    expect(sayable.filter((option) => !said.has(option))).toEqual([])
  })

  it('are read in full, without what was retired since, which is named', () => {
    for (const draft of golden) {
      const { answers } = JSON.parse(draft) as { answers: Answers }
      const result = readDraft(catalogue, draft)
      if (result.kind !== 'read') throw new Error(`Refused: ${draft}`)
      for (const id of result.dropped) expect(retired, draft).toContain(id)
      const left = Object.fromEntries(Object.entries(answers).filter(([id]) => !result.dropped.includes(id)))
      expect(result.answers).toEqual(left)
    }
  })

  it('are written in the same way today, if they are of the latest edition', () => {
    for (const draft of golden) {
      const { edition, answers } = JSON.parse(draft) as { edition: string; answers: Answers }
      if (edition === catalogue.edition) expect(writeDraft(catalogue, answers)).toBe(draft)
    }
  })
})
