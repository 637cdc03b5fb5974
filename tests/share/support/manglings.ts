/** What programs and users do to a link or a code on its way. Each of these must still be read. */
import { codeOf } from '../../../src/share'

interface Sent {
  readonly link: string
  readonly token: string
}

/** Puts something between every few letters. */
function every(letters: number, between: string, text: string): string {
  return text.replace(new RegExp(`.{${letters}}(?=.)`, 'g'), `$&${between}`)
}

function half(text: string): number {
  return Math.floor(text.length / 2)
}

function inTheMiddle(between: string, text: string): string {
  return text.slice(0, half(text)) + between + text.slice(half(text))
}

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
}

/** Breaks the line inside the token, before its last ten letters. */
function brokenBy(lineBreak: string, { link }: Sent): string {
  return `${link.slice(0, -10)}${lineBreak}${link.slice(-10)}`
}

/** Each change by its name; it makes a text of what was sent. */
export const manglings: Readonly<Record<string, (sent: Sent) => string>> = {
  'nothing at all': ({ link }) => link,
  'the token alone': ({ token }) => token,
  '# written as %23': ({ link }) => link.replace('#', '%23'),
  '# written as %2523': ({ link }) => link.replace('#', '%2523'),
  '# written as %252523': ({ link }) => link.replace('#', '%252523'),
  '# written as &#35;': ({ link }) => link.replace('#', '&#35;'),
  '# written as &#x23;': ({ link }) => link.replace('#', '&#x23;'),
  '# left out': ({ link }) => link.replace('#', ''),
  'a slash after the #': ({ link }) => link.replace('#', '#/'),
  'the whole address percent-encoded': ({ link }) => encodeURIComponent(link),
  'the whole address percent-encoded twice': ({ link }) => encodeURIComponent(encodeURIComponent(link)),
  'inside a redirecting link': ({ link }) =>
    `https://go.example/?url=${encodeURIComponent(link)}&data=05%7C01%7C&sdata=x`,
  'without https://': ({ link }) => link.replace('https://', ''),
  'index.html in the address': ({ link }) => link.replace('s/#', 's/index.html#'),
  'upper case': ({ link }) => link.toUpperCase(),
  'the token in upper case': ({ token }) => token.toUpperCase(),
  'the first letter made a capital': ({ token }) => token.charAt(0).toUpperCase() + token.slice(1),
  'full-width letters and digits': ({ token }) => fullWidth(token),
  'the whole link in full width': ({ link }) => fullWidth(link),
  'zero-width spaces between all letters': ({ link }) => every(1, '\u200b', link),
  'a zero-width joiner inside': ({ link, token }) => link.replace(token, inTheMiddle('\u200d', token)),
  'a byte order mark in front': ({ link }) => `\ufeff${link}`,
  'soft hyphens inside': ({ link, token }) => link.replace(token, every(5, '\u00ad', token)),
  'soft hyphens as entities': ({ link, token }) => link.replace(token, every(5, '&shy;', token)),
  'marks of direction around it': ({ link }) => `\u2068\u200e${link}\u200f\u2069`,
  'a percent-encoded zero-width space inside': ({ link, token }) =>
    link.replace(token, inTheMiddle('%E2%80%8B', token)),
  'a line break inside': (sent) => brokenBy('\n', sent),
  'a Windows line break inside': (sent) => brokenBy('\r\n', sent),
  'a quoted line break inside': (sent) => brokenBy('\n> ', sent),
  'a line break of quoted-printable inside': (sent) => brokenBy('=\r\n', sent),
  'a line break and indentation inside': (sent) => brokenBy('\n    ', sent),
  'a hyphen at the end of the line': (sent) => brokenBy('-\n', sent),
  'a line separator inside': (sent) => brokenBy('\u2028', sent),
  '<wbr>-like breaks as entities': (sent) => brokenBy('&#8203;', sent),
  'a full stop glued on': ({ link }) => `See ${link}.`,
  'comma, semicolon and exclamation mark glued on': ({ link }) => `${link},;!`,
  'a Chinese full stop glued on': ({ link }) => `${link}。`,
  'a Chinese comma and words glued on': ({ link }) => `结果在${link}，请看一下`,
  'a Chinese full stop, percent-encoded by the browser': ({ link }) => `${link}%E3%80%82`,
  'Chinese words, percent-encoded by the browser': ({ link }) => `${link}${encodeURIComponent('，请查收')}`,
  'a Chinese closing bracket glued on': ({ link }) => `（${link}）`,
  'Chinese brackets around it': ({ link }) => `【${link}】复制打开`,
  'an emoji glued on': ({ link }) => `👉${link}👈`,
  '&amp; and more parameters behind': ({ link }) => `${link}&amp;from=timeline&amp;isappinstalled=0`,
  'tracking parameters behind': ({ link }) => `${link}?utm_source=wechat_session&utm_medium=social`,
  'from=singlemessage behind': ({ link }) => `${link}&from=singlemessage`,
  'tracking parameters before the #': ({ link }) => link.replace('s/#', 's/?from=groupmessage&scene=1#'),
  'a text fragment behind': ({ link }) => `${link}:~:text=report`,
  'a slash behind': ({ link }) => `${link}/`,
  'angle brackets': ({ link }) => `<${link}>`,
  'angle brackets as entities': ({ link }) => `&lt;${link}&gt;`,
  'a Markdown link': ({ link }) => `[Our result](${link})`,
  'a Markdown link that shows its address': ({ link }) => `[${link}](${link})`,
  'a Markdown link with a title': ({ link }) => `[Result](${link} "Result of 3 November")`,
  'Markdown emphasis': ({ link }) => `**${link}** and _${link}_`,
  'Markdown code': ({ link }) => `\`${link}\``,
  'a Slack link': ({ link }) => `<${link}|our result>`,
  'an HTML link': ({ link }) => `<a href="${link}" target="_blank">${link}</a>`,
  'a wiki link': ({ link }) => `[[${link}][result]]`,
  'straight quotes': ({ link }) => `"${link}"`,
  'curly quotes': ({ link }) => `“${link}”`,
  'French quotes': ({ link }) => `« ${link} »`,
  'JSON with escaped slashes': ({ link }) => JSON.stringify({ url: link }).replaceAll('/', '\\/'),
  'a message around it': ({ link }) =>
    `Hi Li Wei,\n\nhere is our result:\n${link}\n\nBest regards\nPeter (tel. +86 10 5555 0134)`,
  'a quoted message': ({ link }) => `On 3 Nov 2026 Peter wrote:\n> here is our result:\n> ${link}\n> Peter`,
  'twice the same': ({ link }) => `${link}\n${link}`,
  'the link and its code': ({ link, token }) => `${link}\nCode: ${codeOf(token)}`,
  'groups of four': ({ token }) => codeOf(token),
  'groups of four in small letters': ({ token }) => codeOf(token).toLowerCase(),
  'groups with hyphens': ({ token }) => codeOf(token).replaceAll(' ', '-'),
  'groups with non-breaking spaces': ({ token }) => codeOf(token).replaceAll(' ', '\u00a0'),
  'groups with non-breaking spaces as entities': ({ token }) => codeOf(token).replaceAll(' ', '&nbsp;'),
  'groups with non-breaking hyphens': ({ token }) => codeOf(token).replaceAll(' ', '\u2011'),
  'groups with dashes that a word processor made': ({ token }) => codeOf(token).replaceAll(' ', ' – '),
  'groups with ideographic spaces': ({ token }) => codeOf(token).replaceAll(' ', '\u3000'),
  'groups with plus signs for spaces': ({ token }) => codeOf(token).replaceAll(' ', '+'),
  'groups with dots': ({ token }) => codeOf(token).replaceAll(' ', ' · '),
  'groups over two lines': ({ token }) => codeOf(token).replace(/^(.{14}) /, '$1\n'),
  'groups in a table': ({ token }) => `| Code | ${codeOf(token)} |`,
  'groups of five': ({ token }) => every(5, ' ', token),
  'a code after a Chinese colon': ({ token }) => `结果码：${codeOf(token)}。`,
  'a code in a sentence': ({ token }) => `The code is ${codeOf(token)}, please check.`,
  'O written for 0 and I for L': ({ token }) => token.toUpperCase().replaceAll('0', 'O').replaceAll('L', 'I'),
  'o written for 0 and 1 for l': ({ token }) => token.replaceAll('0', 'o').replaceAll('l', '1'),
}

/** What must not be read: the token may be complete, but its beginning or end would be a guess. */
export const beyondRepair: Readonly<Record<string, (sent: Sent) => string>> = {
  'a word glued on': ({ link }) => `${link}Thanks`,
  'a digit glued on': ({ link }) => `${link}2`,
  'a word glued in front of the code': ({ token }) => `code${token}`,
  'written backwards': ({ token }) => [...token.matchAll(/./g)].reverse().join(''),
  'shortened with an ellipsis': ({ link }) => `${link.slice(0, -8)}…`,
  'shortened in the middle': ({ link }) => `${link.slice(0, -12)}…${link.slice(-4)}`,
  'another alphabet for one letter': ({ token }) => `${token.slice(0, -1)}\u0430`,
  'a letter with an accent': ({ token }) => inTheMiddle('\u0301', token).normalize('NFC'),
  'Chinese words inside': ({ token }) => inTheMiddle('中', token),
  'a very long gap inside': ({ token }) => inTheMiddle(' '.repeat(9), token),
}
