const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII']
const numbers = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三']

/** Returns an article's number in Chinese: VIII → 八. Any other text is returned unchanged. */
export function articleNumberZh(numeral: string): string {
  return numbers[numerals.indexOf(numeral)] ?? numeral
}
