/**
 * Draws a measure's rule: the condition tree from top to bottom, each level indented by a step.
 *
 *     (All of these:)
 *       ├─ [Group: “Lead entity …”]
 *       └─ (At least one of these:)
 *            ├─ [Region: “Hainan”]
 *            └─ [- Left open by the policy -]
 */
import { type Condition, walk } from '../engine'
import type { BranchSetting } from './branches'
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
import { partOf, partsInWords, questionOf } from './option-parts'
import type { Standing } from '../report'
import { opposite } from './standing'

/**
 * A part of a rule:
 * - a list of which all or any must hold
 * - a test
 * - a point that the policy leaves open
 */
export type RuleNode =
  | { readonly kind: 'list'; readonly title: string; readonly parts: readonly RuleNode[] }
  | {
      readonly kind: 'test' | 'open'
      readonly title: string
      readonly text: string
      /** The standing of the part under the user's answers, if there are any. */
      readonly standing: Standing | undefined
    }

/** A language's words for a rule's drawing. */
export interface DiagramWords {
  readonly all: string
  readonly any: string
  readonly leftOpen: string
  readonly standings: Readonly<Record<Standing, string>>
}

/** A sign beside the word, so that the standing is seen at a glance and without colour. */
export const signs: Readonly<Record<Standing, string>> = { met: '✓', open: '?', 'not-met': '×' }

/**
 * Makes the tree of a rule in words.
 *
 * @param standingOf the standing of a condition under the user's answers; undefined where there are none.
 */
export function ruleTree(
  condition: Condition,
  setting: BranchSetting,
  words: DiagramWords,
  standingOf: (condition: Condition) => Standing | undefined,
): RuleNode {
  return walk<RuleNode>(condition, {
    test: (test, isDenied) => {
      const question = questionOf(setting.questions, test.question)
      const standing = standingOf(test)
      return {
        kind: 'test',
        title: wordsFor(setting.interview.questions, question.id).short,
        text: partsInWords(question, [partOf(test, isDenied)], setting),
        standing: standing && isDenied ? opposite(standing) : standing,
      }
    },
    pilot: (pilot) => ({
      kind: 'open',
      title: words.leftOpen,
      text: setting.report.leftOpen(wordsFor(setting.report.pilots, pilot.reason).point),
      standing: standingOf(pilot),
    }),
    all: (parts) => listOf(words.all, parts),
    any: (parts) => listOf(words.any, parts),
  })
}

function listOf(title: string, nodes: readonly RuleNode[]): RuleNode {
  const isSame = (node: RuleNode): boolean => node.kind === 'list' && node.title === title
  const parts = nodes.flatMap((node) => (node.kind === 'list' && isSame(node) ? node.parts : [node]))
  return { kind: 'list', title, parts }
}

/** Lists all tests and open points of a tree, in its order. */
export function leavesOf(node: RuleNode): readonly Exclude<RuleNode, { kind: 'list' }>[] {
  return node.kind === 'list' ? node.parts.flatMap(leavesOf) : [node]
}

/** How far a level is set in from the one above it. */
const STEP = 22
const GAP = 8

/** Draws a rule's tree in a given width. */
export function ruleDiagram(root: RuleNode, words: DiagramWords, width: number): Drawing {
  const boxes: DrawnBox[] = []
  const connectors: Connector[] = []
  const bottom = place(root, 0.5, 0.5, undefined)
  return { width, height: bottom + 0.5, boxes, connectors }

  /** Places a node with all that is below it; returns where it ends. */
  function place(node: RuleNode, x: number, y: number, parent: DrawnBox | undefined): number {
    const corner = { id: String(boxes.length), shape: node.kind, x, y }
    const box = boxOf(corner, width - x - 0.5, textsOf(node, words))
    boxes.push(box)
    if (parent) {
      const [trunk, middle] = [parent.x + STEP / 2, y + LINE_HEIGHT / 2 + PADDING / 2]
      const points = [
        [trunk, parent.y + parent.height],
        [trunk, middle],
        [x, middle],
      ] as const
      connectors.push({ from: parent.id, to: box.id, points, hasHead: false })
    }
    let end = y + box.height
    for (const part of node.kind === 'list' ? node.parts : []) end = place(part, x + STEP, end + GAP, box)
    return end
  }
}

/** The title of a part, with its text and standing below. */
function textsOf(node: RuleNode, words: DiagramWords): readonly StyledText[] {
  if (node.kind === 'list') return [[node.title, 'soft']]
  const { title, text, standing } = node
  return [
    [title, node.kind === 'test' ? 'strong' : 'soft'],
    [text, 'plain'],
    ...(standing ? [[`${signs[standing]} ${words.standings[standing]}`, 'strong'] as const] : []),
  ]
}
