/** What is said about reports in files of other programs, in Simplified Chinese; loaded with the details. */
import type { ReportFileWords } from './report-file.en'

export const reportFileZh: ReportFileWords = {
  headings: {
    article: '条文',
    id: '标识',
    measure: '措施',
    summary: '概要',
    verdict: '结论',
    aboutReport: '关于本报告',
    checked: '依据核对时间',
  },
  sheets: {
    names: {
      measures: '措施',
      details: '详细内容',
      about: '说明',
      steps: '工作事项',
      documents: '材料',
    },
    columns: {
      action: '怎么办',
      until: '截至',
      nextStep: '下一步',
      with: '找谁办',
      state: '进度',
      step: '事项',
      points: '要点',
      part: '类别',
    },
    states: { open: '未完成', done: '已完成', 'not-needed': '不需要' },
    chooseState: '请从列表中选择一种进度。',
    notCovered: '未涵盖内容',
    onPaper: {
      title: '打印范围',
      text: (sheet, last) => `“${sheet}”工作表只打印A至${last}列。如需打印全部内容，请取消该表的打印区域。`,
    },
  },
  fileHint: '须为本网站保存且未经改动的文件。其中的回答与链接中的回答一样，须经核对。',
  problems: {
    unreadable: '浏览器无法读取该文件，文件可能已被移动或删除。请重新选择。',
    empty: '该文件是空的。请选择当初保存的报告文件。',
    'too-large': '该文件远大于本网站保存的任何报告，因此没有打开。',
    'not-json':
      '该文件不是JSON格式，或者内容不完整。只有保存为“数据（.json）”的报告才能打开，表格文件和复制的文字不能打开。',
    'other-json': '该文件是JSON格式，但不是本网站保存的报告。',
    newer: '该报告由本网站的更新版本保存。请重新加载页面以获取最新版本，然后再次选择该文件。',
    'no-code': '该报告中的代码缺失或已损坏，无法核对其中的回答。请发送者重新提供文件，或者提供链接。',
    'newer-code': '该报告中的代码由本网站的更新版本生成。请重新加载页面以获取最新版本，然后再次选择该文件。',
    changed: '该文件中的回答与其代码不一致，说明文件保存后被改动过。请发送者提供原始文件，或者提供链接。',
    'other-edition':
      '该文件标明的规则版本与其代码不一致，说明文件保存后被改动过。请发送者提供原始文件，或者提供链接。',
  },
}
