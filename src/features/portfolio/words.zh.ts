/** What is said about many enterprises at once, in Simplified Chinese. */
import { catalogue } from '../../policy'
import type { PortfolioWords } from './words.en'

const number = new Intl.NumberFormat('zh-CN', { useGrouping: false })

export const portfolioZh: PortfolioWords = {
  title: '批量评估多家企业',
  lead: `供专业顾问、园区和集团总部使用：读取一份回答表，即可查看各家企业在${String(catalogue.measures.length)}项措施中哪些现可办理、哪些须先核实、哪些还差条件。`,
  privacy: '不上传任何内容。文件只在本浏览器中读取和评估。除非选择保存在本设备，刷新后不保留。',
  read: '读取回答',
  file: '回答文件（Excel工作簿、CSV或JSON）',
  fileHint: (megabytes, rows) =>
    `每家企业一行，每个问题一列；文件不超过${String(megabytes)}MB，企业不超过${number.format(rows)}家。工作簿（XLSX）读取含有可识别列标题的工作表。CSV支持UTF-8、UTF-16和GB18030编码。`,
  paste: '或粘贴表格',
  pasteHint: '在电子表格软件中复制单元格，第一行须为列标题。',
  pasteSubmit: '读取粘贴的表格',
  pasteEmpty: '请粘贴第一行为列标题的表格。',
  pasted: '粘贴的表格',
  templates: '模板与各列说明',
  templatesLead:
    '列标题和回答可以使用代号，也可以使用问卷中的中文或英文文字。多个选项之间用逗号、顿号、分号、斜线或“|”分隔。空白单元格表示未回答。',
  templateWorkbook: '保存模板（Excel工作簿）',
  templateIds: '保存模板（代号，CSV）',
  templateWords: '保存模板（文字，CSV）',
  workbook: {
    answers: '回答',
    guide: '填写说明',
    lists: '选项',
    example: '示例：读取文件时会跳过此行',
    oneAnswer: '请从列表中选择一项。',
    severalAnswers: '请从列表中选择。如有多项，请直接在单元格中填写，各项之间用“|”分隔。',
    onlyWith: '仅在特定其他回答下适用，其他情况请留空。',
    notInList: '请从列表中选择一项，或将单元格留空。',
    check: '结论表不需要此项，填写后企业的报告更准确。',
    intro: [
      '在“回答”工作表中，每家企业一行。请保留列标题，顺序可以变动。',
      '不清楚的题目请留空，相应结论将保持待定。',
      '可多选的题目，各项之间用“|”分隔。',
      '示例行以“※”开头，读取文件时会跳过。',
      '文件只在浏览器中读取，不会发送到任何地方。',
    ],
  },
  ownRow: '我自己的回答',
  withOwn: '模板第一行是您自己的回答。',
  guide: '全部列及可填写的回答',
  saveGuide: '将全部列及可填写的回答保存为CSV',
  guideTable: {
    column: '列',
    heading: '列标题',
    question: '问题',
    kind: '选项数量',
    id: '回答代号',
    answer: '回答',
    remark: '说明',
  },
  single: '单选',
  multiple: '可多选',
  exclusive: '不能与其他选项同时选择',
  conditional: '仅在特定其他回答下适用',
  nameColumn: '企业名称',
  nameTitle: '企业的名称',
  jsonTitle: 'JSON',
  json: '也可读取JSON：由多个对象组成的列表，每个对象含“name”和按代号填写的“answers”；以及在本工具中保存为JSON的报告。',
  running: (percent) => `正在读取和评估：${String(percent)}%`,
  cancel: '取消',
  cancelled: '已取消，没有导入任何内容。',
  making: (percent) => `正在生成工作簿：${String(percent)}%`,
  notSaved: '已取消，没有保存文件。',
  clear: '清除本次批量评估',
  cleared: '批量评估的内容已清除。',
  'not-removed':
    '浏览器未能删除已保存的内容，批量评估可能仍在本设备上。请在浏览器设置中删除本网站的数据，或再试一次。',
  keep: {
    label: '在本设备上保存此次批量评估',
    hint: '只在本浏览器中保存名称和回答。重新加载后仍可查看，直至清除批量评估或删除回答。',
    off: '本设备已关闭保存，可在“关于本工具”中开启。',
    kept: '已保存在本设备。',
    refused: '浏览器未能保存，内容可能过大。关闭页面后，此次批量评估即丢失。',
    unreadable: '本设备上保存的批量评估无法读取。请重新读取文件。',
    removed: '不再保存在本设备。',
  },
  refused: (from) => `${from}没有导入成功`,
  line: (row) => `第${String(row)}行`,
  row: (row) => `第${String(row)}行`,
  entry: (row) => `第${String(row)}项`,
  column: (column, heading) => {
    const place = /^\d+$/.test(column) ? `第${column}列` : `${column}列`
    return heading ? `${place}（${heading}）` : place
  },
  result: (from) => `批量评估结果：${from}`,
  counts: (enterprises) =>
    enterprises === 0 ? '未读取到企业。' : `已读取并评估${number.format(enterprises)}家企业。`,
  faults: (count) => (count === 0 ? '未发现错误。' : `发现${number.format(count)}处错误`),
  faultsLead: '无法读取的回答按未回答处理，并在该行注明；无法分清各单元格的行未予采用。其余内容均已评估。',
  leftOut: (rows) => `有${number.format(rows)}行未予采用。`,
  unreadIn: (rows) => `有${number.format(rows)}行的部分回答无法读取，按未回答处理。`,
  unread: (answers) => `${number.format(answers)}项回答未能读取`,
  columnsPassedOver: (columns) => `未读取的列：${columns}。`,
  filteredBy: (scope, action, name) =>
    `以下为筛选结果：${[scope, action, name && `名称含“${name}”`].filter((part) => part !== '').join('\u00A0· ')}。`,
  near: '您是否要填写以下内容？',
  nearLead: '请确认含义。确认后适用于该文件的所有行，并重新读取文件。未经确认，不会按推测的含义处理。',
  nearValue: (found, question, option) => `“${question}”一题中的“${found}”，即“${option}”`,
  nearHeading: (found, question) => `列标题“${found}”，即“${question}”一题`,
  nearInCells: (meaning, cells) => `${meaning}（${number.format(cells)}个单元格）`,
  nearFirst: (shown, all) =>
    `共${number.format(all)}项，此处列出出现最多的${number.format(shown)}项。确认其中一些并重新读取后，将显示其余各项。`,
  nearApply: '按确认的含义重新读取',
  nearNone: '请至少确认一项含义。',
  confirmed: (count) => `已按您确认的${number.format(count)}项含义读取。`,
  lose: {
    title: '放弃当前的批量评估？',
    text: '新读取的内容将取代当前内容。如需再次查看，须重新读取原文件。',
    cancel: '保留',
    confirm: '读取新内容',
  },
  notes: (count) => `关于该文件的说明：共${number.format(count)}条`,
  notesLead: '以下不是错误，但值得了解：跳过的内容、不计入的内容，以及可能另有含义的内容。',
  firstOf: (shown, all) =>
    `共${number.format(all)}条，此处列出前${number.format(shown)}条。保存列表可查看全部。`,
  saveProblems: '将此列表保存为CSV',
  place: '位置',
  wholeFile: '整个文件',
  reason: '错误原因',
  remark: '说明',
  problems: {
    'too-large': ({ megabytes }) =>
      `内容超过${String(megabytes)}MB，未予读取。请拆分后再试，或确认所选文件是否正确。`,
    'not-readable': () => '浏览器无法读取此文件。文件可能已被移动，或正被其他程序占用。',
    empty: () => '其中没有任何内容。',
    'old-workbook': () =>
      '这是旧格式的工作簿（XLS）或其他旧格式文档。请在电子表格软件中打开，另存为XLSX或CSV后再选择。',
    'binary-workbook': () => '这是二进制工作簿（XLSB）。请在电子表格软件中另存为XLSX或CSV后再选择。',
    'open-document': () => '这是OpenDocument文件（ODS）。请在电子表格软件中另存为XLSX或CSV后再选择。',
    encrypted: () => '此工作簿受密码保护。请在电子表格软件中取消密码并保存，然后重新选择。',
    pdf: () => '这是PDF文件，无法从中读取表格。请选择用来生成它的工作簿或CSV文件。',
    'web-page': () => '无论文件名如何，其内容是网页或XML。请在电子表格软件中打开，另存为XLSX或CSV后再选择。',
    archive: () => '这是压缩包或其他类型的文档，不是工作簿。如果表格在压缩包内，请先解压再选择。',
    'damaged-workbook': () =>
      '此工作簿已损坏，或者并非由电子表格软件按通常方式生成。请用电子表格软件打开，重新保存为XLSX后再选择。',
    'unpacks-too-large': ({ unpackedMegabytes }) =>
      `此工作簿解压后超过${String(unpackedMegabytes)}MB，已停止读取。请只将表格复制到新的工作簿。`,
    'too-many-columns': ({ mostColumns }) =>
      `此工作表第${String(mostColumns)}列之后仍有内容，未予读取。请只将表格复制到新的工作簿。`,
    'too-many-empty-rows': ({ mostEmptyRows }) =>
      `此工作表的空行超过${number.format(mostEmptyRows)}行，已停止读取。请只将表格复制到新的工作簿。`,
    encoding: () =>
      '这不是UTF-8、UTF-16或GB18030编码的文本。请在电子表格软件中另存为“CSV UTF-8”格式后再选择。',
    'not-json': () => '内容形似JSON，但不完整或不正确。',
    'no-list': () => '此JSON既不是企业列表，也不是在本工具中保存的报告。',
    'no-known-column': () => '前几行中没有可识别的列标题。可识别的列标题见模板。',
    'other-headings': () =>
      '此处再次出现列标题，但顺序不同。无法判断以下各行以哪一种顺序为准，因此未予读取。请将各表分别保存为单独的文件。',
    'no-rows': () => '只有列标题，没有企业。',
    'too-many-rows': ({ mostRows }) => `企业超过${number.format(mostRows)}家。请拆分文件，分批读取。`,
    'too-many-faults': () => '错误过多，可能选错了文件，或者各列内容与列标题不符。',
    'unknown-column': () => '该列标题不对应任何问题，此列未予读取。',
    'no-heading': ({ found }) =>
      `“${found}”所在的列没有列标题，无法判断其回答哪一题，该行未予采用。请补上列标题，或清空该列。`,
    'unknown-value': ({ found, question }) => `“${found}”不是“${question}”一题的选项。`,
    several: ({ options, question }) => `“${question}”一题只能选一项，此处有多项：${options}。`,
    'not-offered': ({ options, question }) => `按该行的其他回答，“${question}”一题没有以下选项：${options}。`,
    'not-together': ({ options, question }) => `“${question}”一题的以下选项不能同时选择：${options}。`,
    'columns-differ': ({ question }) => `“${question}”一题的几列内容不一致。`,
    'no-value': ({ question }) =>
      `“${question}”一题处是公式，但保存时没有结果。请在电子表格软件中打开该工作簿并保存，然后重新选择。`,
    'merged-across': ({ found, question }) =>
      `“${found}”所在的单元格跨多列合并，无法判断其是否回答“${question}”一题。`,
    'too-many-cells': ({ found, count }) =>
      `单元格多于列标题（共${String(count)}列），多出的内容从“${found}”开始。是否有单元格含分隔符而未加引号？`,
    'unclosed-quote': ({ count, lastRow }) =>
      `第${String(count)}行的引号没有闭合，该处至第${lastRow}行的内容无法读取。`,
    'stray-quote': ({ row, lastRow }) =>
      row === lastRow
        ? '加引号的单元格内另有引号。请在该处将引号写两次。'
        : `加引号的单元格内另有引号，致使第${row}行至第${lastRow}行被视为一行。请在该处将引号写两次。`,
    'name-too-long': ({ found }) => `名称过长：“${found}”。`,
    'no-entry': () => '此项没有包含各题回答的“answers”。',
    'key-twice': ({ found }) => `此项中“${found}”出现两次，无法判断以哪一处为准，该项未予采用。`,
    'unknown-question': ({ found }) => `没有“${found}”这一问题。`,
    'outside-answers': ({ question }) => `“${question}”一题写在“answers”之外，未予读取。`,
    'not-counted': ({ questions }) => `按该行的其他回答，以下各题无需回答，所填内容不计入：${questions}。`,
    'no-answers': () => '该行没有任何一题的回答，因此所有内容均待定。',
    'name-twice': ({ found, row }) => `名称“${found}”在${row}也有，两行均已保留。`,
    'name-alike': ({ found, row }) => `名称“${found}”与${row}的名称只有空格或连字符不同，两行均已保留。`,
    'name-no-value': () =>
      '名称处是公式，但保存时没有结果，因此该行没有名称。请在电子表格软件中打开该工作簿并保存，然后重新选择。',
    'column-twice': ({ count }) => `第${String(count)}列也是同一内容。两列均已读取，不一致之处列为错误。`,
    'short-row': ({ found, count }) =>
      `该行有${found}个单元格，列标题有${String(count)}个。行末缺少的部分视为未回答。请确认中间没有缺少单元格。`,
    'long-row': ({ found, count }) =>
      `该行有${found}个单元格，列标题有${String(count)}个，多出的为空。请确认中间没有多出空单元格。`,
    'many-lines': ({ row, lastRow }) =>
      `第${row}行至第${lastRow}行是同一行，因为引号内的单元格跨了多行。请确认没有缺少引号。`,
    'above-headings': ({ found, row, lastRow }) =>
      `列标题上方的内容（第${row}行至第${lastRow}行）未予读取：“${found}”。`,
    'headings-again': () => '此处再次出现列标题，该行已跳过。',
    'total-row': ({ found }) => `“${found}”是合计行，已跳过。`,
    'title-row': ({ found }) => `“${found}”是跨多列的标题，该行已跳过。`,
    'remark-row': ({ found }) => `“${found}”是备注，不是企业，已跳过。`,
    'example-row': () => '这是模板中的示例，该行已跳过。',
    'one-sheet': ({ found, options }) =>
      `只读取了工作表“${found}”。以下工作表也有可识别的列标题：${options}。`,
    'hidden-rows': ({ count }) => `隐藏或被筛选掉的行也已读取，共${String(count)}行。`,
    'too-many-unknown': ({ count }) =>
      `有超过${number.format(count)}种文字不是可识别的列标题或选项，仅对前${number.format(count)}种查找了可能的含义。`,
  },
  matrix: '企业与措施',
  region: '企业与措施对照表，可滚动查看',
  enterprise: '企业',
  unnamed: (place) => `未填名称（${place}）`,
  filterTitle: '筛选',
  filterName: '企业',
  filterNameHint: '输入名称的一部分。',
  filterScope: '措施',
  wholeArticle: (article) => `${article}：全部措施`,
  filterAction: '办理建议',
  anyAction: '不限',
  actionHint: '只列出所选措施中至少有一项为该建议的企业。',
  shown: (shown, all) => `显示${number.format(all)}家企业中的${number.format(shown)}家。`,
  noneShown: '没有符合条件的企业。',
  showAll: '显示全部企业',
  totals: { use: '现可办理的企业数', check: '须先核实的企业数', qualify: '还差条件的企业数' },
  showCount: (count, measure, action) => `${measure}（${action}）：显示这${number.format(count)}家企业`,
  choose: (name) => `选择${name}`,
  chooseShown: '选择本页全部企业',
  chooseNone: '取消选择',
  chosen: (count) => (count === 0 ? '尚未选择企业。' : `已选择${number.format(count)}家企业。`),
  printChosen: (count) => (count === 0 ? '打印所选企业的报告' : `打印${number.format(count)}份报告`),
  printChosenHint: (most) =>
    `先打印所选企业的对照表，再打印各企业的报告，每份从新的一页开始；一次最多${number.format(most)}家。`,
  legend: '符号说明',
  open: '点击企业名称可打开其报告，点击数字可查看对应的企业。',
  pages: '表格分页',
  page: (page, of) => `第${number.format(page)}页，共${number.format(of)}页`,
  rows: (first, last, all) =>
    `第${number.format(first)}至${number.format(last)}家，共${number.format(all)}家。`,
  next: '下一页',
  previous: '上一页',
  saveWorkbook: {
    text: '工作簿（.xlsx）',
    hint: '供继续处理：如何办理以颜色区分；回答可以修改，并可在此重新读取。',
  },
  sheets: { actions: '如何办理', about: '说明', unread: '未读取', notCovered: '未涵盖内容' },
  fromFile: '文件',
  rowsInFile: '企业',
  readAgain: '重新读取',
  readAgainText:
    '“回答”工作表可以修改，并可在“批量评估多家企业”页面重新读取。其中着色的单元格未能读取，更正前按未回答处理。“如何办理”工作表不会自动更新。',
  print: '打印表格',
  printMost: (most) => `纸面上只列出符合条件的前${number.format(most)}家企业。如需全部，请保存表格。`,
  word: {
    title: '多家企业的报告',
    one: {
      text: '报告合为一个Word文件（.docx）',
      hint: '供编辑和转交：所选企业的报告；未选择时，为表中显示的全部企业。',
    },
    archive: {
      text: '每家企业一个Word文件（.zip）',
      hint: '供分别发送各企业：内容相同，每家一个文件。',
    },
    making: (count, percent) => `正在生成${number.format(count)}份报告：${String(percent)}%`,
    tooMany: (most) => `一次最多${number.format(most)}家企业。请少选几行后重试。`,
  },
  notRead: '（未能读取）',
  code: '报告代码',
  report: {
    lead: '这是批量评估中一家企业的报告。以下“您”和“贵企业”均指该企业。',
    gone: '这是批量评估中一家企业的报告。链接中不含企业名称，此处也没有该次批量评估：它可能在另一标签页中，或已清除。保存在本设备上的批量评估，在每个标签页中都会显示企业名称。',
    back: '返回批量评估',
  },
  fromAll: '批量评估多家企业：读取回答表',
}
