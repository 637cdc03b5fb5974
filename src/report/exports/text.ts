/**
 * A report as plain text that reads well in mail and in chat programs.
 *
 * It uses marks that no program interprets: • ■ ◆ ☐. Blank lines separate parts. A paragraph is one line, because mail
 * and chat programs wrap it to the reader's width. Further breaks would leave ragged lines. Only a line longer than
 * mail allows (998 octets) is broken, after a sentence.
 */
import type { ExportInput } from './lines'
import { type Block, outlineOf } from './outline'

const MARKS = { 1: '', 2: '■ ', 3: '◆ ' }

/** Octets that a line of mail may have. */
const LONGEST_LINE = 998

/** Writes a report as plain text. */
export function reportAsText(input: ExportInput): string {
  return blocksAsText(outlineOf(input))
}

/** Writes an outline as plain text. */
export function blocksAsText(blocks: readonly Block[]): string {
  const text = blocks.map((block, index) => `${index > 0 && isChapter(block) ? '\n' : ''}${written(block)}`)
  return `${text.join('\n\n')}\n`.split('\n').map(foldedForMail).join('\n')
}

/** Whether a block begins a chapter. One blank line more stands before it. */
function isChapter(block: Block): boolean {
  return block.kind === 'heading' && block.level < 3
}

function written(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${MARKS[block.level]}${block.text}`
    case 'paragraph':
      return block.title ? `${block.title}:\n${block.text}` : block.text
    case 'list':
      return [...(block.title ? [`${block.title}:`] : []), ...linesOf(block)].join('\n')
    case 'tasks':
      return block.tasks
        .flatMap(({ text, isDone, lines }) => [
          `${isDone ? '☑' : '☐'} ${text}`,
          ...linesOf({ kind: 'list', style: 'plain', lines }),
        ])
        .join('\n')
  }
}

function linesOf({ lines, style }: Extract<Block, { kind: 'list' }>): readonly string[] {
  let number = 0
  return lines.map(({ text, depth }) => {
    number += 1
    const mark = style === 'ordered' ? `${String(number)}.` : depth === 0 ? '•' : '–'
    // A full-width space: chat programs swallow others at the start of a line.
    return `${'\u3000'.repeat(depth)}${mark} ${text}`
  })
}

const encoder = new TextEncoder()

/** Returns the line, broken after sentences where it is too long for mail. */
function foldedForMail(line: string): string {
  if (encoder.encode(line).length <= LONGEST_LINE) return line
  const folded: string[] = ['']
  for (const sentence of line.split(/(?<=[.;!?] |[。；！？])/)) {
    const longer = `${folded.at(-1) ?? ''}${sentence}`
    if (encoder.encode(longer).length <= LONGEST_LINE) folded[folded.length - 1] = longer
    else folded.push(sentence)
  }
  return folded.map((part) => part.trimEnd()).join('\n')
}
