/**
 * The 31 province-level divisions of the Chinese mainland and the special zones that lie in each.
 *
 * Ids are ISO 3166-2 codes in lower case. Which zones there are rests on public sources: the 22 pilot free trade
 * zones as of 2025-12 (State Council Information Office, 2025-09-17), and the places where the opening-up of the
 * services sector is demonstrated (Beijing, since 2020) or comprehensively piloted (19 places, the batches of
 * 2021-04, 2022-12-20 and 2025-04-11). A free trade zone in Inner Mongolia, reported in 2026-04 by one weak
 * source only, is not counted.
 */

/** The six customary parts of the country, which group the long list. */
export type PartOfCountry = 'north' | 'northeast' | 'east' | 'central-south' | 'southwest' | 'northwest'

interface Region<Id extends string = string> {
  readonly id: Id
  readonly part: PartOfCountry
  readonly en: string
  readonly zh: string
  /** Syllables of the short name in pinyin, so that "heilongjiang", "hei long" and "hlj" all find it. */
  readonly pinyin: string
  /** A pilot free trade zone lies in it. */
  readonly freeTradeZone?: true
  /** A comprehensive pilot area for opening up the services sector lies in it, or is it. */
  readonly servicesPilot?: true
}

export const regions = [
  { id: 'cn-bj', part: 'north', en: 'Beijing', zh: '北京', pinyin: 'bei jing', freeTradeZone: true },
  {
    id: 'cn-tj',
    part: 'north',
    en: 'Tianjin',
    zh: '天津',
    pinyin: 'tian jin',
    freeTradeZone: true,
    servicesPilot: true,
  },
  { id: 'cn-he', part: 'north', en: 'Hebei', zh: '河北', pinyin: 'he bei', freeTradeZone: true },
  { id: 'cn-sx', part: 'north', en: 'Shanxi', zh: '山西', pinyin: 'shan xi' },
  { id: 'cn-nm', part: 'north', en: 'Inner Mongolia', zh: '内蒙古', pinyin: 'nei meng gu' },
  {
    id: 'cn-ln',
    part: 'northeast',
    en: 'Liaoning',
    zh: '辽宁',
    pinyin: 'liao ning',
    freeTradeZone: true,
    servicesPilot: true,
  },
  { id: 'cn-jl', part: 'northeast', en: 'Jilin', zh: '吉林', pinyin: 'ji lin' },
  {
    id: 'cn-hl',
    part: 'northeast',
    en: 'Heilongjiang',
    zh: '黑龙江',
    pinyin: 'hei long jiang',
    freeTradeZone: true,
  },
  {
    id: 'cn-sh',
    part: 'east',
    en: 'Shanghai',
    zh: '上海',
    pinyin: 'shang hai',
    freeTradeZone: true,
    servicesPilot: true,
  },
  {
    id: 'cn-js',
    part: 'east',
    en: 'Jiangsu',
    zh: '江苏',
    pinyin: 'jiang su',
    freeTradeZone: true,
    servicesPilot: true,
  },
  {
    id: 'cn-zj',
    part: 'east',
    en: 'Zhejiang',
    zh: '浙江',
    pinyin: 'zhe jiang',
    freeTradeZone: true,
    servicesPilot: true,
  },
  {
    id: 'cn-ah',
    part: 'east',
    en: 'Anhui',
    zh: '安徽',
    pinyin: 'an hui',
    freeTradeZone: true,
    servicesPilot: true,
  },
  {
    id: 'cn-fj',
    part: 'east',
    en: 'Fujian',
    zh: '福建',
    pinyin: 'fu jian',
    freeTradeZone: true,
    servicesPilot: true,
  },
  { id: 'cn-jx', part: 'east', en: 'Jiangxi', zh: '江西', pinyin: 'jiang xi' },
  {
    id: 'cn-sd',
    part: 'east',
    en: 'Shandong',
    zh: '山东',
    pinyin: 'shan dong',
    freeTradeZone: true,
    servicesPilot: true,
  },
  { id: 'cn-ha', part: 'central-south', en: 'Henan', zh: '河南', pinyin: 'he nan', freeTradeZone: true },
  {
    id: 'cn-hb',
    part: 'central-south',
    en: 'Hubei',
    zh: '湖北',
    pinyin: 'hu bei',
    freeTradeZone: true,
    servicesPilot: true,
  },
  { id: 'cn-hn', part: 'central-south', en: 'Hunan', zh: '湖南', pinyin: 'hu nan', freeTradeZone: true },
  {
    id: 'cn-gd',
    part: 'central-south',
    en: 'Guangdong',
    zh: '广东',
    pinyin: 'guang dong',
    freeTradeZone: true,
    servicesPilot: true,
  },
  { id: 'cn-gx', part: 'central-south', en: 'Guangxi', zh: '广西', pinyin: 'guang xi', freeTradeZone: true },
  {
    id: 'cn-hi',
    part: 'central-south',
    en: 'Hainan',
    zh: '海南',
    pinyin: 'hai nan',
    freeTradeZone: true,
    servicesPilot: true,
  },
  {
    id: 'cn-cq',
    part: 'southwest',
    en: 'Chongqing',
    zh: '重庆',
    pinyin: 'chong qing',
    freeTradeZone: true,
    servicesPilot: true,
  },
  {
    id: 'cn-sc',
    part: 'southwest',
    en: 'Sichuan',
    zh: '四川',
    pinyin: 'si chuan',
    freeTradeZone: true,
    servicesPilot: true,
  },
  { id: 'cn-gz', part: 'southwest', en: 'Guizhou', zh: '贵州', pinyin: 'gui zhou' },
  { id: 'cn-yn', part: 'southwest', en: 'Yunnan', zh: '云南', pinyin: 'yun nan', freeTradeZone: true },
  { id: 'cn-xz', part: 'southwest', en: 'Tibet', zh: '西藏', pinyin: 'xi zang' },
  {
    id: 'cn-sn',
    part: 'northwest',
    en: 'Shaanxi',
    zh: '陕西',
    pinyin: 'shan xi',
    freeTradeZone: true,
    servicesPilot: true,
  },
  { id: 'cn-gs', part: 'northwest', en: 'Gansu', zh: '甘肃', pinyin: 'gan su' },
  { id: 'cn-qh', part: 'northwest', en: 'Qinghai', zh: '青海', pinyin: 'qing hai' },
  { id: 'cn-nx', part: 'northwest', en: 'Ningxia', zh: '宁夏', pinyin: 'ning xia' },
  { id: 'cn-xj', part: 'northwest', en: 'Xinjiang', zh: '新疆', pinyin: 'xin jiang', freeTradeZone: true },
] as const satisfies readonly Region[]

export type RegionId = (typeof regions)[number]['id']

/** The divisions in which a pilot free trade zone lies: 22, Hainan among them. */
export const regionsWithFreeTradeZone: readonly RegionId[] = regions
  .filter((region) => 'freeTradeZone' in region)
  .map((region) => region.id)

/** The divisions in which a comprehensive pilot area for opening up the services sector lies. */
export const regionsWithServicesPilot: readonly RegionId[] = regions
  .filter((region) => 'servicesPilot' in region)
  .map((region) => region.id)
