/** A report as plain text that reads well in mail and in chat programs. */
import { type Block, type ExportInput, outlineOf } from './outline'

const RULES = { 1: '=', 2: '-', 3: '' }

/** Chinese characters take the room of two letters. */
function widthOf(text: string): number {
  return Array.from(text).reduce((width, character) => width + (character > '\u2e7f' ? 2 : 1), 0)
}

export function reportAsText(input: ExportInput): string {
  return `${outlineOf(input).map(written).join('\n\n')}\n`
}

function written(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const rule = RULES[block.level].repeat(widthOf(block.text))
      return rule ? `${block.text}\n${rule}` : block.text
    }
    case 'paragraph':
      return block.text
    case 'list': {
      const items = block.items.map(
        (item, index) => `${block.isOrdered ? `${String(index + 1)}.` : '•'} ${item}`,
      )
      return [...(block.title ? [`${block.title}:`] : []), ...items].join('\n')
    }
  }
}
