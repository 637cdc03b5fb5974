/**
 * The recipes of docs/tasks as edits. The facts in them are invented; scripts/checks/check-recipes.mjs makes the edits
 * only in a copy of the project.
 */

/**
 * @typedef {readonly [find: string, instead: string]} Change a text that occurs exactly once in a file, and its replacement
 * @typedef {{ file: string, changes: readonly Change[] }} Edit
 */

/**
 * @param {string} file
 * @param {...Change} changes
 * @returns {Edit}
 */
const edit = (file, ...changes) => ({ file, changes })

/**
 * Adds a text before one that stays.
 * @param {string} text
 * @param {string} added
 * @returns {Change}
 */
const before = (text, added) => [text, `${added}${text}`]

/**
 * Adds a text after one that stays.
 * @param {string} text
 * @param {string} added
 * @returns {Change}
 */
const after = (text, added) => [text, `${text}${added}`]

/**
 * Adds an edition with words and number, and a changelog line, as the recipe for a changed measure says.
 * @param {{ edition: string, number: number }} latest
 * @param {...string} changed measures
 * @returns {readonly Edit[]}
 */
const edition = ({ edition: id, number }, ...changed) => {
  const next = '2026-12'
  const list = changed.map((measure) => `'${measure}'`).join(', ')
  return [
    edit(
      'src/policy/circular.ts',
      after('export const editions = [\n', `  { id: '${next}', date: '2026-12-20', changed: [${list}] },\n`),
    ),
    edit('src/policy/circular.en.ts', before(`    '${id}':`, `    '${next}': 'An example of a change.',\n`)),
    edit('src/policy/circular.zh.ts', before(`    '${id}':`, `    '${next}': '变更示例。',\n`)),
    edit(
      'src/policy/registry.ts',
      [`'${id}': ${String(number)} }`, `'${id}': ${String(number)}, '${next}': ${String(number + 1)} }`],
      [`typeof editions = '${id}'`, `typeof editions = '${next}'`],
    ),
    edit('CHANGELOG.md', after('### Changed\n\n', '- An example of a change.\n')),
  ]
}

const flows = 'src/policy/measures/11-data-flows'
const markets = 'src/policy/measures/13-markets'
const marketQuestions = 'src/policy/questions/markets'
const published = 'tests/catalogue/rules-as-published.ts'
const reach = 'tests/catalogue/reach.test.ts'

/** @typedef {{ edition: string, number: number, questions: number, numbers: number, measures: number }} Now */

/** @param {Now} now */
const tianjinForTheWholeCity = (now) => [
  edit(`${flows}/measures.ts`, [
    "      is('region', 'cn-bj', 'cn-sh'),\n",
    "      is('region', 'cn-bj', 'cn-sh', 'cn-tj'),\n",
  ]),
  edit(
    `${flows}/instruments.ts`,
    ["is('region', 'cn-bj', 'cn-sh', 'cn-hi')", "is('region', 'cn-bj', 'cn-sh', 'cn-hi', 'cn-tj')"],
    ["all(is('region', 'cn-tj', 'cn-zj',", "all(is('region', 'cn-zj',"],
  ),
  edit(
    `${flows}/sources.ts`,
    before(
      "  {\n    id: 'beijing-data-list-2026',",
      "  {\n    id: 'tianjin-data-list-2026',\n    date: '2026-11-30',\n    url: 'https://www.tj.gov.cn/example',\n    grade: 'official',\n    checked: '2026-12',\n  },\n",
    ),
  ),
  edit(
    `${flows}/sources.en.ts`,
    before(
      "  'beijing-data-list-2026': {",
      "  'tianjin-data-list-2026': {\n    title: 'Tianjin’s negative list for outbound data',\n    issuer: 'Tianjin Municipality',\n  },\n",
    ),
  ),
  edit(
    `${flows}/sources.zh.ts`,
    before(
      "  'beijing-data-list-2026': {",
      "  'tianjin-data-list-2026': {\n    title: '天津市数据出境负面清单',\n    issuer: '天津市',\n  },\n",
    ),
  ),
  edit(
    `${flows}/guidance.ts`,
    ["not(is('region', 'cn-hi', 'cn-bj', 'cn-sh'))", "not(is('region', 'cn-hi', 'cn-bj', 'cn-sh', 'cn-tj'))"],
    [
      "        when: is('region', 'cn-bj', 'cn-sh'),",
      "        when: is('region', 'cn-bj', 'cn-sh', 'cn-tj'),",
    ],
    after(
      "      { id: 'shanghai', source: 'shanghai-data-list-2026', asOf, instrument: 'zone-data-list' },\n",
      "      { id: 'tianjin', source: 'tianjin-data-list-2026', asOf: '2026-12', instrument: 'zone-data-list' },\n",
    ),
  ),
  edit(
    `${flows}/en.ts`,
    before('      beijing:\n', "      tianjin: 'Tianjin: the list applies to the whole city.',\n"),
  ),
  edit(`${flows}/zh.ts`, before('      beijing:\n', "      tianjin: '天津：清单适用于全市。',\n")),
  edit(
    published,
    [
      "      or(ftz(facts), facts.is('region', 'cn-bj', 'cn-sh'),",
      "      or(ftz(facts), facts.is('region', 'cn-bj', 'cn-sh', 'cn-tj'),",
    ],
    ["is('region', 'cn-bj', 'cn-sh', 'cn-hi'),", "is('region', 'cn-bj', 'cn-sh', 'cn-hi', 'cn-tj'),"],
    ["is('region', 'cn-tj', 'cn-zj',", "is('region', 'cn-zj',"],
  ),
  edit(
    reach,
    ["    options: ['lingang', 'cn-sh'],\n", "    options: ['lingang', 'cn-tj', 'cn-sh'],\n"],
    [
      "    {\n      options: ['cn-tj', 'cn-cq'],\n      because: 'Each has a free trade zone and is a pilot for the services sector as a whole.',\n    },\n",
      '',
    ],
  ),
  ...edition(now, 'ftz-data-negative-list'),
]

/** @param {Now} now */
const grantForBrands = (now) => {
  const id = 'brand-exhibitions'
  return [
    edit('src/policy/measures/ids.ts', after("  'own-exhibitions',\n", `  '${id}',\n`)),
    edit(
      `${markets}/measures.ts`,
      before(
        'export const marketsMeasures =',
        `export const brandExhibitions = measure('${id}', {\n  provision: provision('XIII', 3),\n  relevantWhen: all(serviceProvider, has('market-plans', 'organise-abroad')),\n})\n\n`,
      ),
      ['exhibitionSupport, ownExhibitions]', 'exhibitionSupport, ownExhibitions, brandExhibitions]'],
    ),
    edit(
      `${markets}/guidance.ts`,
      before(
        "  'own-exhibitions': {\n",
        `  '${id}': {\n    restsOn: [],\n    conditionsToday: [],\n    firstSteps: [\n      { id: 'name-brand', contact: 'own' },\n      { id: 'ask-about-brands', contact: 'local-commerce' },\n    ],\n    documents: [{ id: 'brand-file', contact: 'own' }],\n    contacts: ['local-commerce'],\n    related: ['own-exhibitions'],\n    checked: '2026-11',\n  },\n`,
      ),
    ),
    edit(
      `${markets}/en.ts`,
      before(
        "  'own-exhibitions': {\n",
        `  '${id}': {\n    offers: 'An example of what a circular offers.',\n    addresses: 'Enterprises that provide services and organise exhibitions abroad.',\n    today: 'An example of what is known today.',\n    conditionsToday: {},\n    firstSteps: {\n      'name-brand': 'Name the brand.',\n      'ask-about-brands': 'Ask which brands are supported.',\n    },\n    documents: { 'brand-file': 'File on the brand' },\n    unknown: ['No public text names amounts.'],\n  },\n`,
      ),
    ),
    edit(
      `${markets}/zh.ts`,
      before(
        "  'own-exhibitions': {\n",
        `  '${id}': {\n    offers: '支持内容示例。',\n    addresses: '提供服务、且在境外办展的企业。',\n    today: '现状示例。',\n    conditionsToday: {},\n    firstSteps: { 'name-brand': '确定品牌。', 'ask-about-brands': '了解支持哪些品牌。' },\n    documents: { 'brand-file': '品牌材料' },\n    unknown: ['公开文件没有列明金额。'],\n  },\n`,
      ),
    ),
    ...[
      ['titles.en.ts', 'Support for exhibition brands'],
      ['titles.zh.ts', '展会品牌支持'],
      ['summaries.en.ts', 'Support is planned for brands of exhibitions.'],
      ['summaries.zh.ts', '展会品牌将得到支持。'],
    ].map(([file, words]) =>
      edit(`src/policy/measures/${file}`, before("  'own-exhibitions':", `  '${id}': '${words}',\n`)),
    ),
    edit(
      published,
      after(
        "  'own-exhibitions': (facts) => and(serviceProvider(facts), facts.has('market-plans', 'organise-abroad')),\n",
        `  '${id}': (facts) => and(serviceProvider(facts), facts.has('market-plans', 'organise-abroad')),\n`,
      ),
    ),
    edit('README.md', [`a report on ${now.measures} measures`, `a report on ${now.measures + 1} measures`]),
    ...edition(now, id),
  ]
}

/** @param {Now} now */
const boothToBeBooked = (now) => {
  const id = 'exhibition-stand'
  /**
   * @param {string} title
   * @param {readonly [booked: string, none: string, appliedFor: string]} labels
   * @param {readonly [short: string, why: string, says: string]} rest
   */
  const words = (title, [booked, none, appliedFor], [short, why, says]) =>
    `  '${id}': {\n    title: '${title}',\n    short: '${short}',\n    why: '${why}',\n    says: '${says}',\n    options: {\n      booked: { label: '${booked}' },\n      none: { label: '${none}' },\n      'applied-for': { label: '${appliedFor}' },\n    },\n  },\n`
  return [
    edit(
      `${marketQuestions}/questions.ts`,
      ['import { exclusive, multiple, plan }', 'import { exclusive, leavesUnknown, multiple, plan, single }'],
      [
        "      exclusive('none'),\n    ),\n  ),\n",
        `      exclusive('none'),\n    ),\n  ),\n  '${id}': single('booked', 'none', leavesUnknown('applied-for')),\n`,
      ],
    ),
    edit('src/policy/questions/vocabulary.ts', [
      "{ id: 'markets', questions: ['market-plans'] }",
      `{ id: 'markets', questions: ['market-plans', '${id}'] }`,
    ]),
    edit(
      'src/policy/questions/branches.ts',
      before(
        '  ...checksAsked(),\n',
        `  '${id}': asked<'${id}'>(has('market-plans', 'exhibit-abroad', 'exhibit-at-home'), 'none'),\n`,
      ),
    ),
    edit(
      `${marketQuestions}/en.ts`,
      before(
        "  'market-plans': {\n",
        words(
          'Has a stand been booked?',
          ['Yes, a stand is booked', 'No stand', 'A stand is applied for'],
          ['Stand at an exhibition', 'An example of a reason.', 'on a booked stand your answer is {answer}'],
        ),
      ),
    ),
    edit(
      `${marketQuestions}/zh.ts`,
      before(
        "  'market-plans': {\n",
        words(
          '是否已预订展位？',
          ['已预订展位', '没有展位', '正在申请展位'],
          ['展位', '理由示例。', '贵企业在展位问题上选择了{answer}'],
        ),
      ),
    ),
    edit(
      'src/policy/registry.ts',
      before(
        '} as const satisfies Numbers',
        `  '${id}': { number: ${now.numbers + 1}, options: { booked: 1, none: 2, 'applied-for': 3 } },\n`,
      ),
    ),
    edit(
      `${markets}/measures.ts`,
      ['import { all, has, serviceProvider }', 'import { all, has, is, serviceProvider }'],
      [
        "all(serviceProvider, has('market-plans', 'exhibit-abroad', 'exhibit-at-home'))",
        `all(\n    serviceProvider,\n    has('market-plans', 'exhibit-abroad', 'exhibit-at-home'),\n    is('${id}', 'booked'),\n  )`,
      ],
    ),
    edit(
      published,
      before(
        ']\n\n/** The checks, in the order of the catalogue. */\nexport const checksAsPublished',
        `  { ...one('markets', '${id}', words('booked none applied-for')), leavesUnknown: 'applied-for' },\n`,
      ),
      before(
        "    passports: { when: travellers, otherwise: 'none' },\n",
        `    '${id}': {\n      when: ({ has }) => has('market-plans', 'exhibit-abroad', 'exhibit-at-home'),\n      otherwise: 'none',\n    },\n`,
      ),
      [
        "    and(serviceProvider(facts), facts.has('market-plans', 'exhibit-abroad', 'exhibit-at-home')),",
        `    and(\n      serviceProvider(facts),\n      facts.has('market-plans', 'exhibit-abroad', 'exhibit-at-home'),\n      facts.is('${id}', 'booked'),\n    ),`,
      ],
    ),
    edit(
      reach,
      before(
        "  'cash-pool-membership': {\n    questions: ['group'],",
        "  'exhibition-support': {\n    questions: ['market-plans'],\n    because: 'Only exhibitors are asked about a stand.',\n  },\n",
      ),
    ),
    edit(
      'tests/support/cases.ts',
      after("    'market-plans': ['exhibit-abroad', 'exhibit-at-home'],\n", `    '${id}': 'booked',\n`),
    ),
    edit('README.md', [`at most ${now.questions} questions`, `at most ${now.questions + 1} questions`]),
    ...edition(now, 'exhibition-support'),
  ]
}

/** @param {Now} now */
const permitForExhibitionsAbroad = (now) => {
  const check = 'exhibition-permit'
  const id = 'exhibition-grant'
  return [
    edit(
      `${marketQuestions}/questions.ts`,
      ['import { exclusive, multiple, plan }', 'import { exclusive, multiple, plan, single, status }'],
      [
        "      exclusive('none'),\n    ),\n  ),\n}\n",
        `      exclusive('none'),\n    ),\n  ),\n}\n\nexport const marketsChecks = {\n  '${check}': status(single('yes', 'no')),\n}\n`,
      ],
    ),
    edit(
      'src/policy/questions/vocabulary.ts',
      ['import { marketsQuestions }', 'import { marketsChecks, marketsQuestions }'],
      after('  ...dataChecks,\n', '  ...marketsChecks,\n'),
      after("  'telecom-approval',\n", `  '${check}',\n`),
    ),
    edit(
      'src/policy/questions/branches.ts',
      after(
        "    'telecom-approval': asked<'telecom-approval'>(internationalCentre, 'no'),\n",
        `    '${check}': asked<'${check}'>(has('market-plans', 'organise-abroad'), 'no'),\n`,
      ),
    ),
    ...[
      {
        language: 'en',
        suffix: 'En',
        words: `  '${check}': {\n    title: 'Do you hold the permit for the exhibition?',\n    short: 'Permit for the exhibition',\n    why: 'An example of a reason.',\n    says: 'on the permit your answer is {answer}',\n    options: {\n      yes: { label: 'Yes', clause: 'you hold the permit for the exhibition' },\n      no: { label: 'No', clause: 'you do not hold the permit for the exhibition' },\n    },\n  },\n`,
      },
      {
        language: 'zh',
        suffix: 'Zh',
        words: `  '${check}': {\n    title: '是否持有办展许可？',\n    short: '办展许可',\n    why: '理由示例。',\n    says: '贵企业在办展许可问题上选择了{answer}',\n    options: {\n      yes: { label: '是', clause: '贵企业持有办展许可' },\n      no: { label: '否', clause: '贵企业没有办展许可' },\n    },\n  },\n`,
      },
    ].flatMap(({ language, suffix, words }) => [
      edit(
        `${marketQuestions}/${language}.ts`,
        ['import type { marketsQuestions }', 'import type { marketsChecks, marketsQuestions }'],
        before(
          `export const markets${suffix}:`,
          `export const marketsChecks${suffix}: WordsOfQuestions<keyof typeof marketsChecks> = {\n${words}}\n\n`,
        ),
      ),
      edit(
        `src/policy/questions/${language}.ts`,
        [`import { markets${suffix} }`, `import { marketsChecks${suffix}, markets${suffix} }`],
        after(`  ...dataChecks${suffix},\n`, `  ...marketsChecks${suffix},\n`),
      ),
    ]),
    edit(
      'src/policy/registry.ts',
      before(
        '} as const satisfies Numbers',
        `  '${check}': { number: ${now.numbers + 1}, options: { yes: 1, no: 2 } },\n`,
      ),
    ),
    edit(
      `${markets}/instruments.ts`,
      ['import { pilot }', 'import { is, pilot }'],
      before(
        'export const marketsInstruments =',
        `export const exhibitionGrant = instrument('${id}', {\n  serves: 'own-exhibitions',\n  requires: is('${check}', 'yes'),\n  basis: ['foreign-trade-fund-2022'],\n  asOf: '2026-10',\n})\n\n`,
      ),
      [
        '[legalServicePlatform, localExhibitionProgrammes]',
        '[legalServicePlatform, localExhibitionProgrammes, exhibitionGrant]',
      ],
    ),
    edit(
      `${markets}/guidance.ts`,
      [
        "  'own-exhibitions': {\n    restsOn: [],\n    conditionsToday: [],\n",
        `  'own-exhibitions': {\n    restsOn: ['foreign-trade-fund-2022'],\n    conditionsToday: [\n      {\n        id: 'permit',\n        source: 'foreign-trade-fund-2022',\n        asOf: '2026-10',\n        instrument: '${id}',\n        check: '${check}',\n      },\n    ],\n`,
      ],
      [
        "      { id: 'ask-commerce', contact: 'local-commerce' },\n",
        `      { id: 'ask-commerce', contact: 'local-commerce', instrument: '${id}' },\n`,
      ],
    ),
    ...[
      {
        file: 'en.ts',
        condition: 'You hold the permit for the exhibition.',
        words: `    title: 'Grant for exhibitions abroad',\n    line: 'Apply for the grant with the permit.',\n    what: 'An example of a grant.',\n    openTo: 'Everybody.',\n    requires: 'The permit for the exhibition.',\n`,
      },
      {
        file: 'zh.ts',
        condition: '已持有办展许可。',
        words: `    title: '境外办展资助',\n    line: '凭许可申请资助。',\n    what: '资助示例。',\n    openTo: '面向所有人。',\n    requires: '持有办展许可。',\n`,
      },
    ].map(({ file, condition, words }) =>
      edit(
        `${markets}/${file}`,
        before("  'local-exhibition-programmes': {\n    title", `  '${id}': {\n${words}  },\n`),
        [
          "    conditionsToday: {},\n    firstSteps: {\n      'outline-project':",
          `    conditionsToday: { permit: '${condition}' },\n    firstSteps: {\n      'outline-project':`,
        ],
      ),
    ),
    edit(
      published,
      [
        "  ...words('foreign-data-only pilot-area facilities-in-area telecom-approval').map(yesOrNo),",
        `  ...words('foreign-data-only pilot-area facilities-in-area telecom-approval ${check}').map(yesOrNo),`,
      ],
      after(
        "    ...askedIf(runningCentre, 'pilot-area facilities-in-area telecom-approval'),\n",
        `    ...askedIf(({ has }) => has('market-plans', 'organise-abroad'), '${check}'),\n`,
      ),
      after(
        "  'local-exhibition-programmes': { serves: 'exhibition-support', requires: byAuthority },\n",
        `  '${id}': { serves: 'own-exhibitions', requires: yes('${check}') },\n`,
      ),
    ),
    ...edition(now, 'own-exhibitions'),
  ]
}

/** The recipes by name; each function returns the edits that fit the current edition and counts. */
export const recipes = {
  'change-a-measure': tianjinForTheWholeCity,
  'add-a-measure': grantForBrands,
  'add-a-question': boothToBeBooked,
  'add-a-way-to-use-a-measure': permitForExhibitionsAbroad,
}
