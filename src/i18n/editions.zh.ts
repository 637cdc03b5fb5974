/** The names of editions, in Simplified Chinese. */
import { readEdition } from '../engine'

/** “2026年11月版”；同月的后续版本为“2026年11月第2版”。 */
export function editionZh(id: string): string {
  const edition = readEdition(id)
  if (!edition) return id
  const { year, month, number } = edition
  return `${String(year)}年${String(month)}月${number === 1 ? '' : `第${String(number)}`}版`
}
