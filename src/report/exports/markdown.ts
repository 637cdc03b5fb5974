/** A report as Markdown (CommonMark, with the task lists of GitHub). Every text stands in it literally. */
import type { ExportInput } from './lines'
import { type Block, outlineOf } from './outline'

export function reportAsMarkdown(input: ExportInput): string {
  return blocksAsMarkdown(outlineOf(input))
}

/** An outline as Markdown. */
export function blocksAsMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(written).join('\n\n')}\n`
}

function written(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${literal(block.text)}`
    case 'paragraph':
      return `${titled(block.title)}${literal(block.text)}`
    case 'list':
      return `${titled(block.title)}${linesOf(block).join('\n')}`
    case 'tasks':
      return block.tasks
        .flatMap(({ text, isDone, lines }) => [
          `- [${isDone ? 'x' : ' '}] ${literal(text)}`,
          ...linesOf({ kind: 'list', style: 'plain', lines }),
        ])
        .join('\n')
  }
}

function titled(title: string | undefined): string {
  return title === undefined ? '' : `**${literal(title)}**\n\n`
}

function linesOf({ lines, style }: Extract<Block, { kind: 'list' }>): readonly string[] {
  return lines.map(({ text, depth }, index) => {
    const mark = style === 'ordered' ? `${String(index + 1)}.` : '-'
    return `${'  '.repeat(depth)}${mark} ${literal(text)}`
  })
}

/** Signs that mean something to Markdown wherever they stand. */
const SIGNS = /[\\`*_{}[\]<>#|~&$^!]/g

/** What means something at the start of a text only: the mark of a list, of a ruled heading or of a code block. */
const AT_THE_START = /^(\s*)(\d{1,9}(?=[.)])|)([-+=.)])/

/** An address in a text, which becomes a link: only what any address is made of, without the sentence's own full stop. */
const ADDRESS = /(https?:\/\/[\w\-.~:/?#@!$&'()*+,;=%]*[\w\-~/#=%])/

/** The text with every character escaped that Markdown would take for its own; addresses become links. */
export function literal(text: string): string {
  return text
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .trim()
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : part.replace(SIGNS, '\\$&')))
    .join('')
    .replace(AT_THE_START, '$1$2\\$3')
}
