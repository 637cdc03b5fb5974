/** The names of the 31 province-level divisions, and the words by which a search finds them. */
import type { RegionId } from './regions'

interface RegionNames {
  readonly en: string
  readonly zh: string
  /** Syllables of the short name in pinyin, so that "heilongjiang", "hei long" and "hlj" all find it. */
  readonly pinyin: string
}

/** The names of each division. */
export const regionNames: Readonly<Record<RegionId, RegionNames>> = {
  'cn-bj': { en: 'Beijing', zh: '北京', pinyin: 'bei jing' },
  'cn-tj': { en: 'Tianjin', zh: '天津', pinyin: 'tian jin' },
  'cn-he': { en: 'Hebei', zh: '河北', pinyin: 'he bei' },
  'cn-sx': { en: 'Shanxi', zh: '山西', pinyin: 'shan xi' },
  'cn-nm': { en: 'Inner Mongolia', zh: '内蒙古', pinyin: 'nei meng gu' },
  'cn-ln': { en: 'Liaoning', zh: '辽宁', pinyin: 'liao ning' },
  'cn-jl': { en: 'Jilin', zh: '吉林', pinyin: 'ji lin' },
  'cn-hl': { en: 'Heilongjiang', zh: '黑龙江', pinyin: 'hei long jiang' },
  'cn-sh': { en: 'Shanghai', zh: '上海', pinyin: 'shang hai' },
  'cn-js': { en: 'Jiangsu', zh: '江苏', pinyin: 'jiang su' },
  'cn-zj': { en: 'Zhejiang', zh: '浙江', pinyin: 'zhe jiang' },
  'cn-ah': { en: 'Anhui', zh: '安徽', pinyin: 'an hui' },
  'cn-fj': { en: 'Fujian', zh: '福建', pinyin: 'fu jian' },
  'cn-jx': { en: 'Jiangxi', zh: '江西', pinyin: 'jiang xi' },
  'cn-sd': { en: 'Shandong', zh: '山东', pinyin: 'shan dong' },
  'cn-ha': { en: 'Henan', zh: '河南', pinyin: 'he nan' },
  'cn-hb': { en: 'Hubei', zh: '湖北', pinyin: 'hu bei' },
  'cn-hn': { en: 'Hunan', zh: '湖南', pinyin: 'hu nan' },
  'cn-gd': { en: 'Guangdong', zh: '广东', pinyin: 'guang dong' },
  'cn-gx': { en: 'Guangxi', zh: '广西', pinyin: 'guang xi' },
  'cn-hi': { en: 'Hainan', zh: '海南', pinyin: 'hai nan' },
  'cn-cq': { en: 'Chongqing', zh: '重庆', pinyin: 'chong qing' },
  'cn-sc': { en: 'Sichuan', zh: '四川', pinyin: 'si chuan' },
  'cn-gz': { en: 'Guizhou', zh: '贵州', pinyin: 'gui zhou' },
  'cn-yn': { en: 'Yunnan', zh: '云南', pinyin: 'yun nan' },
  'cn-xz': { en: 'Tibet', zh: '西藏', pinyin: 'xi zang' },
  'cn-sn': { en: 'Shaanxi', zh: '陕西', pinyin: 'shan xi' },
  'cn-gs': { en: 'Gansu', zh: '甘肃', pinyin: 'gan su' },
  'cn-qh': { en: 'Qinghai', zh: '青海', pinyin: 'qing hai' },
  'cn-nx': { en: 'Ningxia', zh: '宁夏', pinyin: 'ning xia' },
  'cn-xj': { en: 'Xinjiang', zh: '新疆', pinyin: 'xin jiang' },
}

/** Lists the words by which a search finds a division: English, Chinese, pinyin in syllables, pinyin initials. */
export function keywordsOf(id: RegionId): readonly string[] {
  const { en, zh, pinyin } = regionNames[id]
  const initials = pinyin
    .split(' ')
    .map((syllable) => syllable.charAt(0))
    .join('')
  return [en, zh, pinyin, initials]
}
