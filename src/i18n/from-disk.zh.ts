/** What is said about handing a result on where the app was opened from a disk, in Simplified Chinese. */
import type { FromDiskWords } from './from-disk.en'

export const fromDiskZh: FromDiskWords = {
  reveals: '代码会透露哪些内容',
  revealsLead: '代码里只有以下答案，没有企业名称、日期和语言。',
  openToAll: '任何得到代码的人都能看到这些回答。',
  codeHint: '用于发送、口述或手工输入。空格和大小写不影响识别。',
  noLink:
    '本工具是从本机磁盘打开的，没有网址，因此没有可以发送的链接。请改为发送代码。对方在任意一份本工具的“打开他人分享的结果”中输入代码即可查看。',
  onPaper: '在任意一份本工具的“打开他人分享的结果”中输入代码，即可按当日规则查看这些回答。',
}
