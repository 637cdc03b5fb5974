/** Finds what is wrong with a drawing, whatever it shows. */
import type { Drawing, DrawnBox } from '../../../src/rules/drawing'
import { textWidth } from '../../../src/rules/wrapped-text'

/** Boxes that overlap or stick out, text outside its box, connectors that do not join their boxes. */
export function faultsOf({ width, height, boxes, connectors }: Drawing, isHan: boolean): readonly string[] {
  const overlap = (one: DrawnBox, other: DrawnBox): boolean =>
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  const touches = ([x, y]: readonly [number, number], box: DrawnBox | undefined): boolean =>
    box !== undefined && x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
  const find = (id: string): DrawnBox | undefined => boxes.find((box) => box.id === id)
  return [
    ...boxes.flatMap((box, index) =>
      boxes
        .slice(index + 1)
        .filter((other) => overlap(box, other))
        .map((other) => `${box.id} overlaps ${other.id}`),
    ),
    ...boxes
      .filter((box) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height)
      .map(({ id }) => `${id} sticks out`),
    ...boxes.flatMap(({ lines, ...box }) =>
      lines
        .filter(({ x, baseline, text, style }) => {
          const end = x + textWidth(text, style !== 'plain' && style !== 'soft', isHan)
          return (
            x < box.x || end > box.x + box.width || baseline < box.y + 10 || baseline > box.y + box.height - 4
          )
        })
        .map(({ text }) => `“${text}” does not fit`),
    ),
    ...connectors
      .filter(({ from, to, points }) => {
        const [start, end] = [points[0], points.at(-1)]
        return !start || !end || !touches(start, find(from)) || !touches(end, find(to))
      })
      .map(({ from, to }) => `nothing joins ${from} and ${to}`),
  ]
}
