/**
 * The flow of questions by section, in the order of asking, with the questions on which each depends.
 *
 * The drawing is a column of boxes. From a question on which others depend, a line runs down beside the column and
 * branches to each of them. Lines that run side by side take lanes of their own.
 */
import { type Question, questionsIn, type Section } from '../engine'
import { type BranchSetting, branchOf } from './branches'
import { wordsFor } from '../report/catalogue-words'
import {
  boxOf,
  type Connector,
  type Drawing,
  type DrawnBox,
  LINE_HEIGHT,
  PADDING,
  type StyledText,
} from './drawing'

/** A question, and what it depends on. */
export interface FlowQuestion {
  readonly id: string
  /** Its place in the order of asking, from 1. */
  readonly position: number
  readonly short: string
  readonly title: string
  /** When it is asked, what counts otherwise, and when some of its options are offered; none: always in full. */
  readonly notes: readonly string[]
  /** The same, with long lists of options counted instead of written out. */
  readonly brief: readonly string[]
  /** The questions on whose answers this one depends. */
  readonly hangsOn: readonly string[]
}

/** A section and its questions. */
export interface FlowSection {
  readonly id: string
  readonly heading: string
  readonly questions: readonly FlowQuestion[]
}

/** In the drawing, more options than these are counted instead of listed. */
const MOST_LISTED = 4

/** Makes the flow of a catalogue's questions, in one language. */
export function questionFlow(sections: readonly Section[], setting: BranchSetting): readonly FlowSection[] {
  return sections.map((section) => ({
    id: section.id,
    heading: wordsFor(setting.interview.headings.sections, section.id),
    questions: setting.questions
      .filter((question) => question.section === section.id)
      .map((question): FlowQuestion => {
        const { short, title } = wordsFor(setting.interview.questions, question.id)
        const notes = (mostListed?: number): readonly string[] => {
          const { asked, offers } = branchOf(question, setting, mostListed)
          return [...asked, ...offers.map(({ text }) => text)]
        }
        return {
          id: question.id,
          position: setting.questions.indexOf(question) + 1,
          short,
          title,
          notes: notes(),
          brief: notes(MOST_LISTED),
          hangsOn: hangsOn(question),
        }
      }),
  }))
}

function hangsOn({ askedWhen, offeredWhen }: Question): readonly string[] {
  const conditions = [...(askedWhen ? [askedWhen.condition] : []), ...Object.values(offeredWhen)]
  return [...new Set(conditions.flatMap(questionsIn))]
}

const LANE = 11
const GAP = 10
const HEADING_GAP = 14

/** Draws the flow in a given width. */
export function flowDrawing(flow: readonly FlowSection[], width: number): Drawing {
  const questions = flow.flatMap((section) => section.questions)
  const lanes = lanesOf(questions)
  const left = (Math.max(-1, ...lanes.values()) + 1) * LANE + PADDING
  const most = width - left - 0.5
  const boxes: DrawnBox[] = []
  let y = 0.5
  for (const { id, heading, questions: own } of flow) {
    const title = boxOf({ id: `section ${id}`, shape: 'heading', x: left, y }, most, [[heading, 'heading']])
    boxes.push(title)
    y += title.height + PADDING / 2
    for (const { id: question, position, short, brief } of own) {
      const box = boxOf({ id: question, shape: 'question', x: left, y }, most, [
        [`${String(position)}. ${short}`, 'strong'],
        ...brief.map((note): StyledText => [note, 'plain']),
      ])
      boxes.push(box)
      y += box.height + GAP
    }
    y += HEADING_GAP
  }
  return {
    width,
    height: y - HEADING_GAP - GAP + 0.5,
    boxes,
    connectors: connect(questions, boxes, lanes, left),
  }
}

/** Question → the lane of its line. Lines that overlap get different lanes, the longest the outermost. */
function lanesOf(questions: readonly FlowQuestion[]): ReadonlyMap<string, number> {
  const spans = questions
    .map(({ id }, start) => ({
      id,
      start,
      end: questions.findLastIndex(({ hangsOn }) => hangsOn.includes(id)),
    }))
    .filter(({ start, end }) => end > start)
    .toSorted((one, other) => one.end - one.start - (other.end - other.start))
  const lanes = new Map<string, number>()
  for (const span of spans) {
    const taken = spans
      .filter(({ id, start, end }) => lanes.has(id) && start <= span.end && end >= span.start)
      .map(({ id }) => lanes.get(id))
    let lane = 0
    while (taken.includes(lane)) lane += 1
    lanes.set(span.id, lane)
  }
  return lanes
}

function connect(
  questions: readonly FlowQuestion[],
  boxes: readonly DrawnBox[],
  lanes: ReadonlyMap<string, number>,
  left: number,
): readonly Connector[] {
  const byId = new Map(boxes.map((box) => [box.id, box]))
  return questions.flatMap(({ id, hangsOn: sources }) =>
    sources.flatMap((source, index) => {
      const [start, end, lane] = [byId.get(source), byId.get(id), lanes.get(source)]
      if (!start || !end || lane === undefined) return []
      const x = left - PADDING - lane * LANE
      const out = start.y + start.height - PADDING / 2
      const into = end.y + LINE_HEIGHT / 2 + PADDING / 2 + index * PADDING
      return [
        {
          from: source,
          to: id,
          points: [
            [left, out],
            [x, out],
            [x, into],
            [left, into],
          ],
          hasHead: true,
        },
      ]
    }),
  )
}
