/**
 * Joins texts with the right marks. A space or a half-width mark follows Latin letters. A full-width mark, which needs
 * no space, follows Chinese characters.
 *
 *     sentences('It ends soon.', 'For: a visa')  It ends soon. For: a visa    sentences('即将到期。', '对应措施')  即将到期。对应措施
 *     labelled('Edition', '2')                   Edition: 2                   labelled('版本', '2')             版本：2
 *     aside('Answers', '19')                     Answers (19)                 aside('回答', '19')               回答（19）
 *     dotted('Met', 'Article I')                 Met · Article I              dotted('已满足', '第一条')        已满足 · 第一条
 */
const endsInFullWidth = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60”’…]$/u
const hasHan = /\p{Script=Han}/u

/**
 * Returns what stands between a text and the next: a space, or nothing after a Chinese character or mark. For texts that
 * look different and so stand in elements of their own; `sentences` joins all others.
 */
export function gapAfter(text: string): '' | ' ' {
  return hasHan.test(text) && endsInFullWidth.test(text) ? '' : ' '
}

/** Joins sentences; what is empty or absent is left out. */
export function sentences(...parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part !== '')
    .reduce<string>((said, next = '') => (said === '' ? next : said + gapAfter(said) + next), '')
}

/** Puts a label before its text. */
export function labelled(label: string, text: string): string {
  return endsInFullWidth.test(label) ? `${label}：${text}` : `${label}: ${text}`
}

/** Puts a remark in parentheses behind a text. */
export function aside(text: string, remark: string): string {
  return hasHan.test(text) || hasHan.test(remark) ? `${text}（${remark}）` : `${text} (${remark})`
}

/** Separates the parts of a line. It sticks to the part before it, so that no line begins with it. */
export const dot = '\u00A0· '

/** Joins the parts of a line with dots; what is empty or absent is left out. */
export function dotted(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(dot)
}
