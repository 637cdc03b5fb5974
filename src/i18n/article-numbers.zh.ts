const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII']
const numbers = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三']

/** An article's number as the Chinese text writes it: VIII → 八. */
export function articleNumberZh(numeral: string): string {
  return numbers[numerals.indexOf(numeral)] ?? numeral
}
