/**
 * What is claimed of the app, and where each claim is proven. `npm run prove` goes through this list;
 * docs/proof.md shows it to people, and a test keeps the two the same.
 */

/**
 * @typedef {object} Claim
 * @property {string} id a letter for the part of the app, and a number
 * @property {string} claim in one sentence
 * @property {string} everyRun how much `npm test` tries
 * @property {string} whenProving how much `npm run prove` tries; the same where everything is tried anyway
 * @property {readonly string[]} tests the files that hold the proof: Vitest's, Playwright's (`.spec.ts`), or a script that
 *   fails where the claim is false (`.mjs`)
 */

/**
 * @param {string} id
 * @param {string} claim
 * @param {string} everyRun
 * @param {string} whenProving
 * @param {...string} tests below `tests/`, but for scripts
 * @returns {Claim}
 */
const claim = (id, claim, everyRun, whenProving, ...tests) => ({
  id,
  claim,
  everyRun,
  whenProving,
  tests: tests.map((file) => (file.endsWith('.mjs') ? file : `tests/${file}`)),
})

/** @type {readonly Claim[]} */
export const claims = [
  claim(
    'A1',
    'A link with one character changed, lost, doubled, swapped or added is refused or read as the very same answers; up to four wrong letters are always noticed.',
    'every such slip in 100 links, 10,000 tokens with more',
    'every such slip in 2,000 links, 1,000,000 tokens with more',
    'share/proofs/edits.test.ts',
    'share/proofs/strangers.test.ts',
    'share/proofs/check.test.ts',
  ),
  claim(
    'A2',
    'Random or hostile text is refused or gives the answers that were meant, at once and without an error, up to 10 MB.',
    '80,000 texts from four generators',
    '1,000,000 texts',
    'share/proofs/hostile.test.ts',
  ),
  claim(
    'A3',
    'A link that was cut off is said to be cut off.',
    'every beginning of 100 links',
    'every beginning of 2,000 links',
    'share/proofs/prefixes.test.ts',
  ),
  claim(
    'A4',
    'What chat programs do to a link is repaired to the same answers, or the link is refused.',
    'over 40 ways × 100 links',
    'over 40 ways × 2,000 links',
    'share/proofs/manglings.test.ts',
  ),
  claim(
    'A6',
    'Old links are read forever; the numbers in them are never given twice.',
    'over 300 committed links, every number',
    'the same',
    'share/proofs/golden.test.ts',
    'catalogue/recipe.test.ts',
    'share/golden/append.test.ts',
    'share/proofs/registry.test.ts',
  ),
  claim(
    'A7',
    'An answer that no longer exists is named, and the rest is kept.',
    'every option and every question, retired in turn',
    'the same',
    'share/proofs/retired.test.ts',
  ),
  claim(
    'A10',
    'A link has at most 100 characters after the host, and 45 for nine of ten who answer everything.',
    '14,000 sets of answers',
    '210,000 sets of answers',
    'share/proofs/lengths.test.ts',
  ),
  claim(
    'B1',
    'Where the browser cannot keep answers – blocked, throwing, full, lying, cleared, absent – one notice says so and all else works.',
    '6 faults × every call of the storage × every step',
    'the same',
    'draft/proofs/faults.test.ts',
  ),
  claim(
    'B2',
    'Of a damaged draft, or one of another edition, what can be read is kept and the rest is named.',
    '15,000 damaged drafts, all golden drafts',
    '1,000,000 damaged drafts, all golden drafts',
    'draft/proofs/mutations.test.ts',
    'draft/proofs/golden.test.ts',
  ),
  claim(
    'C1',
    'No path of answers is a dead end, asks more than 19 questions, or asks what cannot matter; “at most N to go” is kept (C7).',
    'all classes of answers per measure, 300 random paths',
    'all classes of answers per measure, 1,000,000 random paths',
    'catalogue/interview.test.ts',
  ),
  claim(
    'C2',
    'Every measure can be relevant and can be not relevant; every question, option and test matters.',
    'all classes of answers per measure',
    'the same',
    'catalogue/reach.test.ts',
  ),
  claim(
    'C3',
    'A second evaluator that shares no code with the engine, and the rules typed a second time from the source, agree with it.',
    'all classes of answers per measure, 24,000 random sets of answers',
    'all classes of answers per measure, 1,200,000 random sets of answers',
    'catalogue/agreement.test.ts',
  ),
  claim(
    'C4',
    'Order, going back, changing, and answers to questions that are no longer asked make no difference.',
    '6,500 histories',
    '320,000 histories',
    'catalogue/histories.test.ts',
  ),
  claim(
    'C5',
    '“Not sure” is honest: a verdict is settled only if it is so for every way to settle what is unknown.',
    'all classes of answers per measure',
    'the same',
    'catalogue/not-sure.test.ts',
  ),
  claim(
    'C6',
    'The reasons alone force the verdict; the suggested change turns it, and none is smaller.',
    '1,350 sets of answers × 25 measures',
    '125,000 sets of answers × 25 measures',
    'catalogue/explanations.test.ts',
  ),
  claim(
    'C8',
    'Every measure cites its passage; every text stands in both languages with the same numbers, dates and documents; every figure of an instrument has a source; every source has a date of checking.',
    'every text and every source',
    'the same',
    'catalogue/words.test.ts',
    'catalogue/sources.test.ts',
    'catalogue/figures.test.ts',
  ),
  claim(
    'C11',
    'Every instrument reaches every state that its conditions allow, every check changes some action, every action is reached; the reasons of an action alone force it.',
    'random sets of answers, on the days around every period',
    'more of them',
    'catalogue/actions.test.ts',
    'catalogue/instruments.test.ts',
    'catalogue/open-checks.test.ts',
    'catalogue/explanations-of-actions.test.ts',
  ),
  claim(
    'C9',
    'In any catalogue, too, a second evaluator agrees, the deciding answers force the verdict and no question that matters is overlooked; what is said to be open is what can make a difference.',
    '320 random catalogues, 600 random conditions',
    '45,000 random catalogues, 100,000 random conditions',
    'engine/any-catalogue.test.ts',
    'engine/outlook-exact.test.ts',
  ),
  claim(
    'A5',
    'A shared link never touches one’s own answers until they are given up; what it reveals is listed first; the code leaves the address bar; a lost fragment is said (A8, A9).',
    'in a real browser',
    'the same',
    'e2e/sharing.spec.ts',
  ),
  claim(
    'B3',
    'Two tabs lose no confirmed answer without a choice.',
    '3 random sequences of 12 steps over two pages',
    '300 random sequences',
    'e2e/two-tabs.spec.ts',
  ),
  claim(
    'B4',
    'Deleted answers are left nowhere: not in storage, address, history, title or page, nor in the back/forward cache; nothing is kept where that was switched off (B5).',
    'in a real browser, in one language',
    'both languages',
    'e2e/deleting.spec.ts',
    'e2e/drafts.spec.ts',
  ),
  claim(
    'D1',
    'axe finds nothing and leaves nothing undecided.',
    'every state of every page, the languages and the looks (narrow, dark, forced colours) taking turns',
    'every state × both languages × light, dark, forced colours × three widths, all rules',
    'e2e/accessibility.spec.ts',
  ),
  claim(
    'D2',
    'Each step sets title and focus; an error is summarised on top, focused and linked.',
    'every question, in one language',
    'every question, both languages',
    'e2e/steps.spec.ts',
  ),
  claim(
    'D3',
    'Everything can be done by keyboard alone, in reading order, with the focus in sight, also at 400 % zoom; picking a Chinese word never submits (D5).',
    'the whole interview, in one language',
    'the whole interview, both languages',
    'e2e/keyboard.spec.ts',
  ),
  claim(
    'D4',
    'Nothing sticks out sideways at 320 × 256 and with wide text; targets are large enough, however little room a font takes.',
    'every page, the languages taking turns',
    'every page, both languages',
    'e2e/layout.spec.ts',
  ),
  claim(
    'D7',
    'Never blank: whatever page fails, and however, a plain message and a way on stand there.',
    'every page',
    'the same',
    'app/shell/failing.test.ts',
  ),
  claim(
    'D8',
    'The screen agrees with a model of it through any visit: answers, Back, reloads, links, deletion, the other language, a second tab, no network, a full device, a portfolio.',
    '4 random visits of up to 16 steps',
    '600 random visits of up to 16 steps',
    'e2e/model.spec.ts',
  ),
  claim(
    'E1',
    'Nothing leaves the browser, and the security policy is never broken; what is injected is blocked (E2).',
    'every journey; English at the root, Chinese in a sub-folder',
    'every journey, both languages, at the root and in a sub-folder',
    'e2e/privacy.spec.ts',
    'house/security.test.ts',
  ),
  claim(
    'D6',
    'The printed report holds every sentence; no card is torn, no heading left behind, nothing cut off; its QR code reads back to the answers.',
    'six enterprises, both languages, A4 and Letter, in pairs; one in letters a fifth narrower, and a fifth wider, than Arial’s',
    'six enterprises × both languages × A4 and Letter; one × both languages × both widths',
    'e2e/print.spec.ts',
    'browser/paper.test.ts',
  ),
  claim(
    'E3',
    'Exports leave nothing out; no cell begins a formula; JSON gives its answers back.',
    '10,000 cells, 40 files, 24 reports',
    '100,000 cells, 20,000 files, 2,000 reports',
    'report/exports/complete.test.ts',
    'report/exports/csv.test.ts',
    'report/exports/json.test.ts',
    'report/exports/markdown.test.ts',
    'features/sharing/report-file.test.ts',
  ),
  claim(
    'E5',
    'Two builds of the same sources are the same byte for byte; the settings of all hosts agree.',
    'the settings',
    'the settings, and two builds in different folders',
    'scripts/host/hosting.test.ts',
    'scripts/checks/check-reproducible.mjs',
  ),
  claim(
    'F1',
    'The start page is there before the app, nothing moves when it starts, and without JavaScript everything can be read.',
    'both languages, two widths, light and dark',
    'the same',
    'e2e/opening.spec.ts',
  ),
  claim(
    'F2',
    'After one visit everything works without a network; a new release takes over whole or not at all, and breaks no open page; a part that fails to load is tried again.',
    'every page; English at the root, Chinese in a sub-folder; swaps at three steps',
    'every page, both languages, at the root and in a sub-folder; 200 swaps at every step',
    'e2e/offline.spec.ts',
    'e2e/releases.spec.ts',
    'e2e/parts.spec.ts',
  ),
  claim(
    'G1',
    'A portfolio says of each enterprise what a single assessment says; however people spoil a table, nothing is wrong and silent; faults are named by line, column and reason, and cost no other row.',
    '1,000 random rows, every encoding, delimiter and fault, 2,500 spoiled tables',
    '10,000 random rows, every encoding, delimiter and fault, 100,000 spoiled tables',
    'portfolio/agreement.test.ts',
    'portfolio/encodings.test.ts',
    'portfolio/lists.test.ts',
    'portfolio/problems.test.ts',
    'portfolio/spellings.test.ts',
    'portfolio/spoiled.test.ts',
    'portfolio/tables.test.ts',
    'portfolio/workbooks.test.ts',
    'e2e/portfolio.spec.ts',
  ),
  claim(
    'G2',
    'Each rule’s table has exactly one row for every class of answers, with the engine’s verdict; its drawing has one box for each test; the flow has every question and branch.',
    'all classes of answers of every measure, 150 random catalogues',
    'all classes of answers of every measure, 10,000 random catalogues',
    'rules/decision-table.test.ts',
    'rules/rule-diagram.test.ts',
    'rules/question-flow.test.ts',
    'e2e/rules.spec.ts',
  ),
  claim(
    'F3',
    'Opened from a disk, the app does all that it does on a host, under the same policy, and asks for no other file.',
    'in a real browser, from a folder with spaces and Chinese in its name',
    'the same',
    'e2e/from-disk.spec.ts',
    'scripts/build/from-disk.test.ts',
  ),
  claim(
    'F4',
    'Only sites that the host names can embed the app; what a site around it hears is its height and that a new page begins.',
    'in a real browser, across origins, two widths',
    'the same',
    'e2e/embedding.spec.ts',
  ),
  claim(
    'G3',
    'Another circular is another folder in the place of `src/policy`: the app compiles, is used, printed and shared with it, and names nothing of ours.',
    'one invented circular',
    'the same, with all components compiled as well',
    'second-circular/types.test.ts',
    'second-circular/catalogue.test.ts',
    'e2e/second-circular.spec.ts',
  ),
  claim(
    'D9',
    'The accessibility statement claims only what tests check, of every page that there is.',
    'every claim and every page',
    'the same',
    'house/accessibility-statement.test.ts',
    'e2e/accessibility-statement.spec.ts',
  ),
]
