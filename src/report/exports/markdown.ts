/** A report as Markdown (CommonMark). */
import { type Block, type ExportInput, outlineOf } from './outline'

export function reportAsMarkdown(input: ExportInput): string {
  return `${outlineOf(input).map(written).join('\n\n')}\n`
}

function written(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${literal(block.text)}`
    case 'paragraph':
      return literal(block.text)
    case 'list': {
      const items = block.items.map(
        (item, index) => `${block.isOrdered ? `${String(index + 1)}.` : '-'} ${literal(item)}`,
      )
      return [...(block.title ? [`**${literal(block.title)}**\n`] : []), ...items].join('\n')
    }
  }
}

/** The text with every character escaped that Markdown would take for its own. Addresses stay as they are. */
function literal(text: string): string {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : part.replace(/[\\`*_{}[\]<>#+!|~]/g, '\\$&')))
    .join('')
}
