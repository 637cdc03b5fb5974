/** Draws the rule of a measure, makes its table, and draws the flow of questions, in the current words. */
import type { Answers, Condition } from '../../engine'
import type { LanguageDetails, LanguageWords } from '../../i18n'
import { catalogue } from '../../policy'
import type { BranchSetting } from '../../rules/branches'
import { type DecisionRow, type DecisionTable, decisionTable, fittingRow } from '../../rules/decision-table'
import { type DrawingSizes, drawingWidths } from '../../rules/drawing'
import { flowDrawing, type FlowSection, questionFlow } from '../../rules/question-flow'
import { leavesOf, ruleDiagram, ruleTree, signs } from '../../rules/rule-diagram'
import { standingsOf } from '../../rules/standing'
import type { Standing } from '../../report'

/** A rule as a drawing, and which parts the answers meet. */
export interface RuleViews {
  /** The row of the decision table that covers the answers; undefined without answers. */
  readonly fitting: DecisionRow | undefined
  readonly sizes: DrawingSizes
  /** Such as "✓ Met: Region: “Hainan”; …", one for each standing that occurs; none without answers. */
  readonly tallies: readonly string[]
}

const standings: readonly Standing[] = ['met', 'not-met', 'open']

function settingOf(words: LanguageWords, details: LanguageDetails): BranchSetting {
  return { questions: catalogue.questions, interview: words, report: details.report, words: details.rules }
}

/** Makes the table of a rule. This takes time, but does not depend on answers. */
export function ruleTable(
  condition: Condition,
  words: LanguageWords,
  details: LanguageDetails,
): DecisionTable {
  return decisionTable(condition, settingOf(words, details))
}

/**
 * Makes the drawing of a rule, and says what the user's answers mean for drawing and table.
 *
 * @param answers undefined if the user has given none
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

/** The flow of all questions, in words and as a drawing. */
export interface FlowViews {
  readonly sections: readonly FlowSection[]
  readonly sizes: DrawingSizes
}

/** Makes the flow of all questions. */
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
