/**
 * Words of other people's files that may mean one of ours. They are ambiguous, so the user is asked to confirm them.
 */
import type { QuestionId } from './questions/vocabulary'

/** Headings of a column that may answer the question. */
export const nearHeadings: Partial<Readonly<Record<QuestionId, readonly string[]>>> = {
  region: ['location', 'place', 'province', 'city', '省份', '省', '省市', '城市', '地区', '注册地', '地址'],
  zones: ['zone', 'ftz', 'free trade zone', '自贸区', '自贸试验区', '园区', '区域'],
  ownership: ['fdi', 'foreign invested', 'wfoe', '外资', '是否外资', '企业性质', '企业类型', '所有制'],
  group: ['parent', 'hq', 'headquarters', '集团', '所属集团', '是否集团', '总部'],
  services: ['industry', 'sector', 'business', 'activity', '行业', '所属行业', '业务', '主营业务'],
  'service-exports': ['export', '出口', '是否出口'],
  'ip-rights': ['ip', 'intellectual property'],
}

/** Option id → texts of a cell that may mean this option. */
export const nearOptions: Readonly<Record<string, readonly string[]>> = {
  standalone: ['no', 'none', 'independent', '无', '否', '没有', '独立', '单体企业'],
  'multinational-member': ['subsidiary', '子公司'],
  'foreign-invested': ['foreign', 'fdi', 'wfoe', 'jv', 'joint venture', '外资', '外商独资', '中外合资'],
  domestic: ['local', 'private', 'state-owned', 'soe', '内资', '民营', '民企', '国企', '国有', '私营'],
  'digital-services': ['it', 'software', '软件', '信息技术'],
  'language-services': ['translation', '翻译'],
  ftz: ['自贸区', '自贸试验区'],
  'cn-sh': ['lin-gang', '临港', 'pudong', '浦东'],
  'cn-gd': ['shenzhen', '深圳', 'guangzhou', '广州', 'dongguan', '东莞', 'foshan', '佛山', 'zhuhai', '珠海'],
  'cn-js': ['nanjing', '南京', 'suzhou', '苏州', 'wuxi', '无锡'],
  'cn-zj': ['hangzhou', '杭州', 'ningbo', '宁波'],
  'cn-fj': ['xiamen', '厦门', 'fuzhou', '福州'],
  'cn-sd': ['qingdao', '青岛', 'jinan', '济南'],
  'cn-ln': ['dalian', '大连', 'shenyang', '沈阳'],
  'cn-hl': ['harbin', '哈尔滨'],
  'cn-sc': ['chengdu', '成都'],
  'cn-hb': ['wuhan', '武汉'],
  'cn-sn': ["xi'an", 'xian', '西安'],
  'cn-ha': ['zhengzhou', '郑州'],
  'cn-hn': ['changsha', '长沙'],
  'cn-ah': ['hefei', '合肥'],
  'cn-hi': ['haikou', '海口', 'sanya', '三亚'],
  outside: ['hong kong', '香港', 'macao', '澳门', 'abroad', 'overseas', '境外'],
}
