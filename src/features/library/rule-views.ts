/** The rule of a measure as a drawing and as a table, and the flow of questions: from the catalogue, in the current words. */
import type { Answers, Condition } from '../../engine'
import type { LanguageDetails, LanguageWords } from '../../i18n'
import { catalogue } from '../../policy'
import type { BranchSetting } from '../../rules/branches'
import { type DecisionRow, type DecisionTable, decisionTable, fittingRow } from '../../rules/decision-table'
import { type DrawingSizes, drawingWidths } from '../../rules/drawing'
import { flowDrawing, type FlowSection, questionFlow } from '../../rules/question-flow'
import { leavesOf, ruleDiagram, ruleTree, signs } from '../../rules/rule-diagram'
import { type Standing, standingsOf } from '../../rules/standing'

export interface RuleViews {
  /** The row that covers the answers; undefined where there are none. */
  readonly fitting: DecisionRow | undefined
  readonly sizes: DrawingSizes
  /** "✓ Met: Region: “Hainan”; …", one for each standing that occurs; none where there are no answers. */
  readonly tallies: readonly string[]
}

const standings: readonly Standing[] = ['met', 'not-met', 'open']

function settingOf(words: LanguageWords, details: LanguageDetails): BranchSetting {
  return { questions: catalogue.questions, interview: words, report: details.report, words: details.rules }
}

/** A rule as a table. It takes time, and is the same whatever is answered. */
export function ruleTable(
  condition: Condition,
  words: LanguageWords,
  details: LanguageDetails,
): DecisionTable {
  return decisionTable(condition, settingOf(words, details))
}

/**
 * A rule as a drawing, and what the person's answers say about it and its table.
 *
 * @param answers the person's own; undefined where they have given none.
 */
export function ruleViews(
  condition: Condition,
  table: DecisionTable,
  words: LanguageWords,
  details: LanguageDetails,
  answers: Answers | undefined,
): RuleViews {
  const setting = settingOf(words, details)
  const { diagram } = details.rules
  const tree = ruleTree(condition, setting, diagram, (part) =>
    answers ? standingsOf(catalogue, [part], answers)[0] : undefined,
  )
  return {
    fitting: answers && fittingRow(table, catalogue, answers),
    sizes: {
      narrow: ruleDiagram(tree, diagram, drawingWidths.narrow),
      wide: ruleDiagram(tree, diagram, drawingWidths.wide),
    },
    tallies: standings.flatMap((standing) => {
      const names = leavesOf(tree).filter((leaf) => leaf.standing === standing)
      return names.length === 0
        ? []
        : [
            diagram.tally(
              `${signs[standing]} ${diagram.standings[standing]}`,
              names.map(({ title, text }) => details.rules.cell.named(title, text)),
            ),
          ]
    }),
  }
}

export interface FlowViews {
  readonly sections: readonly FlowSection[]
  readonly sizes: DrawingSizes
}

/** The flow of all questions. */
export function flowViews(words: LanguageWords, details: LanguageDetails): FlowViews {
  const sections = questionFlow(catalogue.sections, settingOf(words, details))
  return {
    sections,
    sizes: {
      narrow: flowDrawing(sections, drawingWidths.narrow),
      wide: flowDrawing(sections, drawingWidths.wide),
    },
  }
}
