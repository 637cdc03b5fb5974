/** A page of the hosted build, made ready for a disk. */
import { describe, expect, it } from 'vitest'
import { pageOnDisk } from '../../../scripts/build/from-disk.mjs'

const hosted = `<head>
    <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;">
    <link rel="icon" href="icon.svg" type="image/svg+xml" />
    <script type="module" crossorigin src="./assets/app-Bx9Yot88.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/app-nr5xQ7mB.css">
    <link data-words="en" href="./assets/words.en-CPIbFenA.js" crossorigin>
    <link data-words="zh" href="./assets/words.zh-Cz96fBUy.js" crossorigin>
    <script src="./assets/prelude-c301efbe.js"></script>
</head>
<body><a href="./">Start</a> <a href="./measures.html#/measures">Measures</a> <a href="#/about">About</a></body>`

describe('a page on a disk', () => {
  it('loads plain files in the same folder, and keeps its policy and its text', () => {
    expect(pageOnDisk(hosted)).toBe(`<head>
    <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;">
    <link rel="icon" href="icon.svg" type="image/svg+xml" />
    <script defer src="./app.js"></script>
    <link rel="stylesheet" href="./app.css">
    <script src="./prelude.js"></script>
</head>
<body><a href="./index.html">Start</a> <a href="./measures.html#/measures">Measures</a> <a href="#/about">About</a></body>`)
  })

  it.each([
    ['a second script', '<script type="module" src="./assets/more-12345678.js"></script>'],
    ['a file that is not copied', '<link rel="preload" href="./assets/font-12345678.woff2">'],
    ['loading across origins', '<img crossorigin src="./icon.svg">'],
  ])('is not made when it would still need %s', (_what, more) => {
    expect(() => pageOnDisk(hosted + more)).toThrow('A page for the disk still says')
  })
})
