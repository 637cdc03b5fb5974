/** The checklist in other people's tools: as text and as Markdown, with the ticks that it has now. */
import { type Checklist, type ChecklistGroup, isDone, progressOf } from '../checklist'
import type { Line } from './lines'
import { blocksAsMarkdown } from './markdown'
import type { Block } from './outline'
import { blocksAsText } from './text'

/** What a copied checklist says beside its steps. */
export interface ChecklistWords {
  readonly title: string
  readonly lead: string
  readonly parts: Readonly<Record<'relevant' | 'possible', { readonly title: string; readonly lead: string }>>
  readonly progress: (done: number, total: number) => string
  readonly documents: string
  /** A step, and the measures that name it. */
  readonly stepFor: (step: string, measures: readonly string[]) => string
  /** How many articles have no measures here, so that nobody takes the list for whole. */
  readonly notCovered: string
  readonly disclaimer: string
}

export interface ChecklistInput {
  readonly checklist: Checklist
  readonly ticked: ReadonlySet<string>
  readonly words: ChecklistWords
  /** What is said about the list as a whole: enterprise, rules, edition, date. */
  readonly facts: readonly { readonly label: string; readonly text: string }[]
}

export function checklistAsText(input: ChecklistInput): string {
  return blocksAsText(outlineOf(input))
}

export function checklistAsMarkdown(input: ChecklistInput): string {
  return blocksAsMarkdown(outlineOf(input))
}

function outlineOf({ checklist, ticked, words, facts }: ChecklistInput): readonly Block[] {
  const counted = (parts: Checklist['parts']): string => {
    const { done, total } = progressOf(parts, ticked)
    return words.progress(done, total)
  }
  return [
    { kind: 'heading', level: 1, text: words.title },
    { kind: 'paragraph', text: words.lead },
    {
      kind: 'list',
      style: 'plain',
      lines: facts.map(({ label, text }) => ({ text: `${label}: ${text}`, depth: 0 })),
    },
    { kind: 'paragraph', text: counted(checklist.parts) },
    ...checklist.parts.flatMap((part): readonly Block[] => [
      { kind: 'heading', level: 2, text: `${words.parts[part.verdict].title} · ${counted([part])}` },
      { kind: 'paragraph', text: words.parts[part.verdict].lead },
      ...part.groups.flatMap((group) => groupBlocks(group, ticked, words)),
    ]),
    { kind: 'paragraph', text: words.notCovered },
    { kind: 'paragraph', text: words.disclaimer },
  ]
}

function groupBlocks(
  group: ChecklistGroup,
  ticked: ReadonlySet<string>,
  words: ChecklistWords,
): readonly Block[] {
  const tasks = group.steps.map((step) => ({
    text: words.stepFor(
      step.text,
      step.measures.map(({ title }) => title),
    ),
    isDone: isDone(step, ticked),
  }))
  const documents = group.documents.flatMap(({ title, texts }): readonly Line[] => [
    { text: title, depth: 0 },
    ...texts.map((text) => ({ text, depth: 1 })),
  ])
  return [
    { kind: 'heading', level: 3, text: group.name },
    ...(tasks.length > 0 ? [{ kind: 'tasks', tasks } as const] : []),
    ...(documents.length > 0
      ? [{ kind: 'list', style: 'plain', title: words.documents, lines: documents } as const]
      : []),
  ]
}
