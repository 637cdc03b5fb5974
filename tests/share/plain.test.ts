import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/share/plain'

describe('a text as it was sent', () => {
  it.each([
    ['nothing to undo', 'zhxq 42ta', 'zhxq 42ta'],
    ['nothing at all', '', ''],
    ['a percent sign', 's/%23zh', 's/#zh'],
    ['percent signs of percent signs', 's/%2523zh', 's/#zh'],
    ['four layers of percent signs', '%25252523', '#'],
    ['five layers, of which one is left', '%2525252523', '%23'],
    ['small and capital digits', '%2f%2F', '//'],
    ['several bytes of one character', 'zh%E3%80%82', 'zh。'],
    ['bytes that are no character', '%ff%fe', '\ufffd\ufffd'],
    ['a percent sign that means itself', '100 % %2 %zz', '100 % %2 %zz'],
    ['entities by name', '&lt;a&gt; &quot;&apos;&NBSP;&num;&sol;', '<a> "\' #/'],
    ['entities that stand for nothing', 'z&shy;h&zwj;x&zwnj;q', 'zhxq'],
    ['entities by number', '&#35;&#x23;&#X2f;', '##/'],
    ['entities of entities', '&amp;amp;#35;', '#'],
    ['an unknown entity', '&unknwn; &toolongname;', '&unknwn; &toolongname;'],
    ['the last character there is, and one beyond', '&#x10ffff; &#x110000;', '\u{10ffff} \ufffd'],
    ['an ampersand that means itself', 'zh&from=x', 'zh&from=x'],
    ['full-width forms', 'ＺＨ９！～', 'ZH9!~'],
    ['full-width percent signs', '％２３', '#'],
    [
      'soft hyphens, joiners, byte order marks and marks of direction',
      '\ufeffz\u00adh\u200bx\u200d\u202eq\u2069',
      'zhxq',
    ],
    ['marks that change how a character looks', 'z\ufe0fh\u034f', 'zh'],
    ['other scripts', '结果：é', '结果：é'.replace('：', ':')],
  ])('%s', (_, text, plain) => {
    expect(plainText(text)).toBe(plain)
  })
})
